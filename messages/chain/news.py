"""What is not yet said of a chain: how each step stands now, by its case or by what waits to be signed of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from messages.chain.known import Chain, Chosen, Progress
from messages.chain.parts.table import DONE, FAILED, WAITING, WITHDRAWN, Step
from messages.chain.standing import TAKEN_BACK, UNSIGNED, counted, meant
from messages.process import Case

SIGNING = "signing"  # the family of what waits to be signed
STANDING_UNSIGNED = {**dict.fromkeys(UNSIGNED, WAITING), "declined": FAILED, "withdrawn": FAILED, "expired": FAILED}

Found = Mapping[str, Case]  # by "part.member"


class There(NamedTuple):
    """Where a step is seen: in its case, or in what waits to be signed, by the document."""

    case: Case | None
    signings: Mapping[str, Case]

    def signing(self, said: Progress | None) -> Case | None:
        """What waits to be signed of what was said last."""
        return self.signings.get(said.document or "") if said is not None else None


def news_of(known: Chain, found: Found, signings: Mapping[str, Case], now: datetime) -> Iterator[tuple[Progress, str]]:
    """What is not yet said of a step."""
    for chosen in known.parts.values():
        for step in chosen.row.steps:
            case, back = found.get(f"{chosen.part}.{step.member}"), chosen.backs.get(step.name)
            for told in step_news(chosen, step, chosen.steps.get(step.name), There(case, signings), now):
                yield told, chosen.part
            for told in back_news(back, signings, now) if back is not None else ():
                yield told, chosen.part


def step_news(chosen: Chosen, step: Step, said: Progress | None, there: There, now: datetime) -> Iterator[Progress]:
    """How it stands now, as it counts, where that is not what was said last."""
    if (seen := _seen(chosen, step, said, there)) is None:
        return
    standing, state = counted(chosen, step, seen[0]), seen[1]
    if said is not None and seen[0] == DONE == meant(step, said):
        return  # it is done; how its case goes on is none of its own news
    if said is None or (standing, state) != (said.standing, said.state):
        until = _until(said, there) if standing == WAITING else None
        yield replace(progress_of(chosen, step, said, standing, state, now), until=until)


def back_news(back: Progress, signings: Mapping[str, Case], now: datetime) -> Iterator[Progress]:
    """How far the trader is with signing what takes a message back."""
    case = signings.get(back.document or "")
    if case is not None and (state := f"{TAKEN_BACK}{case.state}") != back.state:
        until = _until(back, There(case, signings))
        yield replace(back, standing=STANDING_UNSIGNED.get(case.state, DONE), state=state, at=now, until=until)


def _until(said: Progress | None, there: There) -> datetime | None:
    """Until when whoever is next has time: to sign, or as his case has it."""
    waits = there.signing(said)
    if waits is not None and waits.state in UNSIGNED:
        return getattr(waits.known, "until", None)
    return there.case.due if there.case is not None else None


def _seen(chosen: Chosen, step: Step, said: Progress | None, there: There) -> tuple[str, str] | None:
    """How the step stands by its case, or by what waits to be signed; None: nothing is to be seen of it."""
    case = there.case
    if said is not None and said.standing == FAILED and said.document is None and said.message_id is not None:
        return None  # refused at the door; only a correction goes on
    if not step.needed(chosen.given) or (case is None and said is None):
        return None
    waits = there.signing(said)
    if waits is not None and waits.state in STANDING_UNSIGNED:
        is_unwanted = waits.state == "withdrawn" and not chosen.is_wanted
        return WITHDRAWN if is_unwanted else STANDING_UNSIGNED[waits.state], waits.state
    if case is not None and said is not None and said.document is not None and case.state in step.asking:
        return None if step.is_answered(chosen.deriving(step.name), case.known) else (FAILED, case.state)
    if case is None or (standing := step.stands.get(case.state)) is None:
        return None
    return standing, case.state


def progress_of(
    chosen: Chosen, step: Step, said: Progress | None, standing: str, state: str, now: datetime
) -> Progress:
    """News of a step that stands so; of the message that was said last."""
    return Progress(
        step=step.name,
        member=step.member,
        revision=chosen.revision(step.member),
        number=chosen.numbers()[step.member],
        standing=standing,
        state=state,
        at=now,
        document=said.document if said else None,
        message_id=said.message_id if said else None,
    )


def signings_of(cases: Iterable[Case]) -> dict[str, Case]:
    return {case.order_key: case for case in cases if case.family == SIGNING}
