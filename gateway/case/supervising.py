"""Deadlines while cases run (电子监察): what happens in a case, in order, gives watches; time that passes gives cards.

A watch is one clock of one case: of the state it is in, or of a handling. The fold is pure and the same for the live
record and for a rehearsal by another table: told the same events, it says the same words with the same times, whenever
it is asked. What falls into a year that is not published yet waits: no card rests on a guess.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from gateway.case.calendar import Due, due
from messages import workdays
from messages.deadlines.cards import Colour
from messages.deadlines.rules import Rules, StepRule, WholeRule
from messages.process import Limit
from messages.roles import Role


class Stage(StrEnum):
    """How far a watch is."""

    GREEN = "green"  # in time
    WARNED = "warning"  # four fifths are over
    YELLOW = "yellow"  # the step is late
    RED = "red"  # the whole is late, or a yellow was not cured: nothing comes after


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One event of a case. named: from when the limit of its state counts, where the family says so; aware, as `at`."""

    seq: int
    case: str
    family: str
    state: str
    at: datetime
    named: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """One clock. began: number of the event that began it, with the case and the rule it makes the card's number.

    named: as of the event that began it. due_at: None: it rests. warn_at, red_at: what comes before and after.
    more_days, more: of working days or clock time that it rested. lax: told of, but no cards are given.
    """

    case: str
    family: str
    rule: str
    began: int
    began_at: datetime
    named: datetime | None
    due_at: datetime | None
    warn_at: datetime | None
    red_at: datetime | None = None
    provisional: bool = False
    stage: Stage = Stage.GREEN
    rests_since: datetime | None = None
    more_days: int = 0
    more: timedelta = timedelta()
    lax: bool = False

    @property
    def next_at(self) -> datetime | None:
        """When something is to be said next, unless the case moves before; None: nothing, or not yet known when."""
        if self.provisional or self.rests_since is not None:
            return None
        if self.stage is Stage.GREEN:
            return self.warn_at
        if self.stage is Stage.WARNED:
            return None if self.lax else self.due_at
        return self.red_at if self.stage is Stage.YELLOW else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One word of a watch. at: when it became so. done: the step is done, in time or late."""

    watch: Watch
    colour: Colour
    at: datetime
    done: bool = False


Watches = Mapping[str, Watch]  # of one case, by rule


def happen(rules: Rules, watches: Watches, event: Happening) -> tuple[dict[str, Watch], list[Told]]:
    """What an event does to the watches of its case, after all that time did until then."""
    told: list[Told] = []
    now: dict[str, Watch] = {}
    for name, watch in watches.items():
        if is_whole(name) and name not in rules.wholes:
            continue  # of a release that knew more
        now[name], said = look(rules, watch, event.at)
        told += said
    told += _step(rules, now, event)
    for rule in rules.wholes_of(event.family):
        told += _whole(rules, now, rule, event)
    return now, told


def look(rules: Rules, watch: Watch, until: datetime) -> tuple[Watch, list[Told]]:
    """What time does to a watch: what is done at the very last moment is in time."""
    told: list[Told] = []
    while (at := watch.next_at) is not None and at < until:
        watch, colour = _further(rules, watch)
        told.append(Told(watch=watch, colour=colour, at=at))
    return watch, told


def renew(rules: Rules, watch: Watch) -> Watch:
    """A provisional watch by the calendar as it is now; any other as it is."""
    if not watch.provisional:
        return watch
    limit = _limit(rules, watch)
    if watch.stage is Stage.YELLOW and watch.due_at is not None:
        found = due(rules.cure, watch.due_at)
        return replace(watch, red_at=found.at, provisional=found.provisional)
    return watch if limit is None else _due(rules, watch, limit)


def is_whole(rule: str) -> bool:
    """Whether a rule of this name is of a handling."""
    return "#" in rule


def whose(rules: Rules, rule: str) -> tuple[Role, ...]:
    """Whose turn it is by the rule of this name."""
    if (step := rules.steps.get(rule)) is not None:
        return step.by
    whole = rules.wholes.get(rule)
    return whole.whole.by if whole else ()


def _step(rules: Rules, now: dict[str, Watch], event: Happening) -> Iterator[Told]:
    """The watch of the state: it goes on while the state lasts and counts from the same moment."""
    rule = rules.step(event.family, event.state)
    for name in [each for each in now if not is_whole(each)]:
        if rule is not None and name == rule.name and now[name].named == event.named:
            return
        yield from _end(now.pop(name), event.at)
    if rule is not None and rule.limit is not None and rule.by and not _is_unnamed(rule.limit, event):
        now[rule.name] = _due(rules, _begun(rules, rule, event), rule.limit)


def _is_unnamed(limit: Limit, event: Happening) -> bool:
    """Whether it ends on a day that somebody names, and nobody has."""
    return limit.since is not None and event.named is None and not limit.working_days and not limit.clock


def _whole(rules: Rules, now: dict[str, Watch], rule: WholeRule, event: Happening) -> Iterator[Told]:
    watch = now.get(rule.name)
    if event.state in rule.whole.runs:
        if watch is None:
            now[rule.name] = _due(rules, _begun(rules, rule, event), rule.whole.limit)
        elif watch.rests_since is not None:
            now[rule.name] = _go_on(rules, watch, rule.whole.limit, event.at)
    elif event.state in rule.whole.rests:
        if watch is not None and watch.rests_since is None:
            now[rule.name] = replace(watch, rests_since=event.at)
    elif watch is not None:
        yield from _end(now.pop(rule.name), event.at)


def _begun(rules: Rules, rule: StepRule | WholeRule, event: Happening) -> Watch:
    return Watch(
        case=event.case,
        family=event.family,
        rule=rule.name,
        began=event.seq,
        began_at=event.at,
        named=event.named if isinstance(rule, StepRule) else None,
        due_at=None,
        warn_at=None,
        lax=not rules.gives_cards(whose(rules, rule.name)),
    )


def _due(rules: Rules, watch: Watch, limit: Limit) -> Watch:
    """The watch with its times. Of a limit that ends on a day somebody named, the share is of the time until then."""
    since = (watch.named or watch.began_at) if limit.since else watch.began_at
    longer = replace(
        limit,
        clock=None if limit.clock is None else limit.clock + watch.more,
        working_days=None if limit.working_days is None else limit.working_days + watch.more_days,
    )
    found = due(longer, since)
    begin = since if since < found.at else watch.began_at
    return replace(watch, due_at=found.at, warn_at=_warn_at(rules, limit, begin, found), provisional=found.provisional)


def _warn_at(rules: Rules, limit: Limit, begin: datetime, found: Due) -> datetime:
    if begin >= found.at:
        return found.at
    if limit.working_days is not None:
        return workdays.share(begin, found.at, rules.warn_percent)
    return begin + (found.at - begin) * rules.warn_percent / 100


def _go_on(rules: Rules, watch: Watch, limit: Limit, at: datetime) -> Watch:
    """The clock runs again: what it rested is added. What would be over by then has a working day left."""
    rested = watch.rests_since or at
    watch = replace(
        watch,
        rests_since=None,
        more_days=watch.more_days + workdays.between(rested, at),
        more=watch.more + (at - rested),
    )
    if watch.stage is Stage.RED:
        return watch
    watch = _due(rules, watch, limit)
    if limit.working_days is not None and watch.due_at is not None and watch.due_at <= at:
        found = workdays.ends(at, 1, limit.at_hour)
        watch = replace(watch, due_at=found.at, provisional=found.provisional)
    return watch


def _further(rules: Rules, watch: Watch) -> tuple[Watch, Colour]:
    """The next stage of a watch whose time has come."""
    if watch.stage is Stage.GREEN:
        return replace(watch, stage=Stage.WARNED), Colour.WARNING
    if watch.stage is Stage.YELLOW or is_whole(watch.rule):
        return replace(watch, stage=Stage.RED), Colour.RED
    found = due(rules.cure, watch.due_at or watch.began_at)
    late = replace(watch, stage=Stage.YELLOW, red_at=found.at, provisional=found.provisional)
    return late, Colour.YELLOW


def _end(watch: Watch, at: datetime) -> Iterator[Told]:
    """What was told of is told to be done."""
    if watch.stage is not Stage.GREEN:
        yield Told(watch=watch, colour=Colour(watch.stage.value), at=at, done=True)


def _limit(rules: Rules, watch: Watch) -> Limit | None:
    if (step := rules.steps.get(watch.rule)) is not None:
        return step.limit
    whole = rules.wholes.get(watch.rule)
    return whole.whole.limit if whole else None
