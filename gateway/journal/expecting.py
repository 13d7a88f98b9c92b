"""How long answers take (时效): what was asked of a partner, and what he answered upon it, by pair and partner.

Counted from the first message that asks until the first that answers it, within a case; what comes again meanwhile
begins nothing. What is not answered counts to whoever got it, since then.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from gateway.journal import tables
from gateway.journal.clock import SECOND
from messages.catalogue import Catalogue
from messages.deadlines.rows import Pair
from messages.deadlines.rules import pairs_of
from messages.errors import SingleWindowError

MOST_EVENTS = 200_000  # that one answer is made of


class TooMuch(SingleWindowError):
    """So much happened in the period that no answer is made of it at once."""


@dataclass
class Taken:
    """Of one pair and partner: how long each answer took, what waits. Microseconds; with the cases of the longest."""

    took: list[int] = field(default_factory=list)
    worst: tuple[int, str] = (-1, "")
    waits: list[int] = field(default_factory=list)
    oldest: tuple[int, str] = (-1, "")

    def answered(self, took: int, case: str) -> None:
        """One more answer."""
        self.took.append(took)
        self.worst = max(self.worst, (took, case))

    def waiting(self, since: int, case: str) -> None:
        """One more that waits."""
        self.waits.append(since)
        self.oldest = max(self.oldest, (since, case))


def expectations(
    connection: Connection,
    catalogue: Catalogue,
    since: int,
    until: int,
    *,
    now: int,
    family: str | None = None,
    partner: str | None = None,
    most: int = MOST_EVENTS,
) -> list[dict[str, Any]]:
    """A row for each pair and partner of what was asked in a period (microseconds, the end left out), by name.

    family, partner: of these alone. TooMuch.
    """
    found: dict[tuple[str, str], Taken] = defaultdict(Taken)
    pairs = pairs_of(each for name, each in catalogue.families.items() if family in (None, name))
    told = _told_of(connection, catalogue, pairs, since, most)
    for pair in pairs:
        for case, events in told.items():
            for asked, answer in _matched(pair, events):
                if not since <= asked.at < until:
                    continue
                if answer is not None:
                    found[pair.name, answer.partner].answered(answer.at - asked.at, case)
                    continue
                for receiver in _receivers(connection, catalogue, pair, asked.message):
                    found[pair.name, receiver].waiting(now - asked.at, case)
    named = {pair.name: pair for pair in pairs}
    every = ((name, who, found[name, who]) for name, who in sorted(found))
    return [_row(named[name], who, taken) for name, who, taken in every if partner in (None, who)]


def _row(pair: Pair, partner: str, taken: Taken) -> dict[str, Any]:
    return {
        "pair": pair.name,
        "family": pair.asked.partition(".")[0],
        "zh": pair.zh,
        "en": pair.en,
        "partner": partner,
        "answered": len(taken.took),
        "median_s": round(median(taken.took) / SECOND, 3) if taken.took else None,
        "worst_s": round(taken.worst[0] / SECOND, 3) if taken.took else None,
        "worst_case": taken.worst[1] or None,
        "waiting": len(taken.waits),
        "oldest_s": round(taken.oldest[0] / SECOND, 3) if taken.waits else None,
        "oldest_case": taken.oldest[1] or None,
    }


@dataclass(frozen=True, slots=True)
class _Said:
    name: str
    at: int
    partner: str
    message: str


def _matched(pair: Pair, events: Sequence[_Said]) -> Iterator[tuple[_Said, _Said | None]]:
    asked: _Said | None = None
    for event in events:
        if event.name == pair.asked and asked is None:
            asked = event
        elif event.name == pair.answered and asked is not None:
            yield asked, event
            asked = None
    if asked is not None:
        yield asked, None


def _told_of(
    connection: Connection, catalogue: Catalogue, pairs: Sequence[Pair], since: int, most: int
) -> Mapping[str, list[_Said]]:
    """What was said in each case from the period's beginning on, of the types that are in a pair."""
    names = {name for pair in pairs for name in (pair.asked, pair.answered)}
    codes = [type_.code for type_ in catalogue if type_.name in names]
    found: dict[str, list[_Said]] = defaultdict(list)
    if not codes:
        return found
    first = first_event_at(connection, since)
    rows = connection.execute(_SAID, {"first": first, "codes": codes, "most": most + 1}).all()
    if len(rows) > most:
        raise TooMuch(f"more than {most} events")
    for row in rows:
        found[row.case_id].append(_Said(row.type.rpartition(".")[0], row.at, row.by, row.message))
    return found


def first_event_at(connection: Connection, at: int) -> int:
    """The number from which on events are of this moment or later; chain time never runs back, so it is looked up."""
    low, high = connection.execute(select(func.min(_batches.number), func.max(_batches.number))).one()
    if low is None:
        return 0
    while low < high:
        middle = (low + high) // 2
        row = connection.execute(_BATCH, {"from": middle}).first()
        if row is not None and row.sealed_at < at:
            low = row.number + 1
        else:
            high = middle
    row = connection.execute(_BATCH, {"from": low}).first()
    return int(row.first_seq) if row is not None else 0


def _receivers(connection: Connection, catalogue: Catalogue, pair: Pair, message: str) -> list[str]:
    """Who got what is not answered, of those who may answer it."""
    by = {role.value for type_ in catalogue if type_.name == pair.answered for role in type_.by}
    return list(connection.execute(_GOT, {"message": message, "roles": sorted(by)}).scalars())


_batches, _events, _messages, _of = (
    tables.batches.c,
    tables.case_events.c,
    tables.messages.c,
    tables.deliveries.c,
)
_SAID = (
    select(_events.case_id, _events.at, _events.by, _events.message, _messages.type)
    .join(tables.messages, _messages.id == _events.message)
    .where(_events.seq >= bindparam("first"), _messages.type.in_(bindparam("codes", expanding=True)))
    .order_by(_events.seq)
    .limit(bindparam("most"))
)
_BATCH = (
    select(_batches.number, _batches.first_seq, _batches.sealed_at)
    .where(_batches.number >= bindparam("from"))
    .order_by(_batches.number)
    .limit(1)
)
_GOT = (
    select(_of.partner)
    .distinct()
    .where(
        _of.message == bindparam("message"),
        _of.partner.is_not(None),
        _of.role.in_(bindparam("roles", expanding=True)),
    )
    .order_by(_of.partner)
)
