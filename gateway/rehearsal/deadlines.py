"""The deadlines of the past by another table: which cards there would be, and which not. Nothing is written.

Every event up to the end of the period is folded, by the rules of today and by the others, as supervision folds them;
only what becomes so within the period is told. What an earlier card would have made of what followed is not worked out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Engine

from gateway.case.supervising import Told, Watch, happen, look
from gateway.journal.clock import to_datetime
from gateway.journal.supervising import card_no
from gateway.journal.watching import happenings, page
from messages.catalogue import Catalogue
from messages.deadlines.rules import Rules

PAGE = 2000

Progress = Callable[[int], None]  # events that were looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card as the fold has it at the end of the period. told: each word within it, and when it became so."""

    card_no: str
    rule: str
    case: str
    due_at: datetime
    told: Mapping[str, datetime]

    def said(self) -> dict[str, Any]:
        """Ready for JSON."""
        return {"due_at": self.due_at.isoformat(), **{word: at.isoformat() for word, at in self.told.items()}}


@dataclass
class Fold:
    """The past by one set of rules."""

    rules: Rules
    since: datetime
    until: datetime
    _watches: dict[str, dict[str, Watch]] = field(default_factory=dict)
    _cards: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)

    def happen(self, event: Any) -> None:
        """One more event."""
        now, told = happen(self.rules, self._watches.get(event.case, {}), event)
        if now:
            self._watches[event.case] = now
        else:
            self._watches.pop(event.case, None)
        self._take(told)

    def cards(self) -> dict[tuple[str, str], Card]:
        """Every card of the period, by number and case, once everything has happened."""
        for watches in self._watches.values():
            for watch in watches.values():
                self._take(look(self.rules, watch, self.until)[1])
        return {key: Card(**said) for key, said in self._cards.items()}

    def _take(self, told: list[Told]) -> None:
        for each in told:
            if not self.since <= each.at < self.until:
                continue
            watch = each.watch
            number = card_no(watch)
            card = self._cards.setdefault(
                (number, watch.case),
                {"card_no": number, "rule": watch.rule, "case": watch.case, "due_at": watch.due_at, "told": {}},
            )
            card["due_at"] = watch.due_at or watch.began_at
            card["told"]["done" if each.done else each.colour.value] = each.at


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A card that is new by the other rules, gone, or changed. today, other: None: there is none."""

    kind: str
    rule: str
    case: str
    today: Card | None
    other: Card | None

    def said(self) -> dict[str, Any]:
        """Ready for JSON."""
        return {
            "kind": self.kind,
            "rule": self.rule,
            "case": self.case,
            "card_no": (self.other or self.today).card_no,  # type: ignore[union-attr]
            "today": self.today.said() if self.today else None,
            "other": self.other.said() if self.other else None,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """What came of it. events: how many were folded. cards: how many there are, by today's rules and by the others."""

    events: int
    today: int
    other: int
    differences: tuple[Difference, ...]


def rehearse(
    database: Engine,
    catalogue: Catalogue,
    today: Rules,
    other: Rules,
    *,
    since: int,
    until: int,
    progress: Progress = lambda count: None,
) -> Rehearsed:
    """The period by both. since, until: microseconds, the end left out."""
    folds = [Fold(rules, to_datetime(since), to_datetime(until)) for rules in (today, other)]
    count = 0
    for event in _events(database, catalogue, to_datetime(until)):
        for fold in folds:
            fold.happen(event)
        count += 1
        if count % PAGE == 0:
            progress(count)
    progress(count)
    is_now, would_be = (fold.cards() for fold in folds)
    return Rehearsed(
        events=count, today=len(is_now), other=len(would_be), differences=tuple(_differences(is_now, would_be))
    )


def _events(database: Engine, catalogue: Catalogue, until: datetime) -> Iterator[Any]:
    seen = 0
    while True:
        with database.connect() as connection:
            numbers = page(connection, seen, PAGE)
            found = happenings(connection, catalogue, seen, numbers[-1]) if numbers else []
        for event in found:
            if event.at >= until:
                return
            yield event
        if not numbers:
            return
        seen = numbers[-1]


def _differences(today: Mapping[tuple[str, str], Card], other: Mapping[tuple[str, str], Card]) -> Iterator[Difference]:
    for key in sorted({*today, *other}, key=lambda key: (_either(today, other, key).rule, key)):
        is_now, would_be = today.get(key), other.get(key)
        if is_now == would_be:
            continue
        kind = "changed" if is_now and would_be else "new" if would_be else "gone"
        card = _either(today, other, key)
        yield Difference(kind=kind, rule=card.rule, case=card.case, today=is_now, other=would_be)


def _either(today: Mapping[tuple[str, str], Card], other: Mapping[tuple[str, str], Card], key: tuple[str, str]) -> Card:
    return today.get(key) or other[key]
