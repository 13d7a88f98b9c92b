"""What came in today: by minute, message type and unit. Kept as a fold, so that each look reads only what is new.

Documents are numbered in the order of their commits and without gaps, so whoever has seen up to a number has missed
nothing before it. A day begins at midnight in Beijing. One look reads for a bounded time; what is left is read by the
next, and `behind` says that there is some.
"""

import time
from collections import Counter
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, func, select

from gateway.journal import tables
from gateway.journal.clock import SECOND, to_datetime, to_us

STEP = 20_000  # numbers a statement
PATIENCE_S = 0.25  # a look
MINUTE_US = 60 * SECOND
MINUTES = 60  # that are kept


@dataclass
class Today:
    """Counts. seen: number of the last document that is in them. last: when each unit last sent, microseconds."""

    begins: int = 0
    seen: int = 0
    behind: bool = False
    minutes: Counter[tuple[int, str]] = field(default_factory=Counter)  # (minute since 1970, verdict)
    types: Counter[tuple[str, str]] = field(default_factory=Counter)  # (message type, verdict)
    units: Counter[tuple[str, str]] = field(default_factory=Counter)  # (partner, verdict)
    last: dict[str, int] = field(default_factory=dict)

    def look(self, connection: Connection, now: int) -> None:
        """Add what is new. now: microseconds."""
        if (midnight := _midnight(now)) != self.begins:
            self.__init__(begins=midnight, seen=_before(connection, midnight))  # type: ignore[misc]
        newest = connection.execute(_NEWEST).scalar() or 0
        until = time.monotonic() + PATIENCE_S
        while self.seen < newest and time.monotonic() < until:
            upto = min(newest, self.seen + STEP)
            for row in connection.execute(_NEW, {"after": self.seen, "upto": upto}):
                self._add(row.minute, row.verdict, row.type or "?", row.partner, row.n, row.last)
            self.seen = upto
        self.behind = self.seen < newest
        oldest = now // MINUTE_US - MINUTES
        for key in [key for key in self.minutes if key[0] < oldest]:
            del self.minutes[key]

    def by_minute(self, now: int) -> list[dict[str, int]]:
        """The last hour, oldest first; the minute under way is the last one."""
        this = now // MINUTE_US
        return [
            {"at": minute * 60, **{verdict: self.minutes[minute, verdict] for verdict in ("accepted", "refused")}}
            for minute in range(this - MINUTES + 1, this + 1)
        ]

    def total(self, verdict: str) -> int:
        """Of today."""
        return sum(n for (_, said), n in self.units.items() if said == verdict)

    def _add(self, minute: int, verdict: str, type_: str, partner: str, n: int, last: int) -> None:
        self.minutes[minute, verdict] += n
        if last >= self.begins:
            self.types[type_, verdict] += n
            self.units[partner, verdict] += n
            self.last[partner] = max(last, self.last.get(partner, 0))


def _midnight(now: int) -> int:
    return to_us(to_datetime(now).replace(hour=0, minute=0, second=0, microsecond=0))


def _before(connection: Connection, at: int) -> int:
    """The last number of the batches sealed before this time: found by halving, since nothing is indexed by it."""
    low, high = 0, connection.execute(_LAST_BATCH).scalar() or 0
    while low < high:
        middle = (low + high + 1) // 2
        sealed = connection.execute(_BATCH, {"number": middle}).first()
        if sealed is None or sealed.sealed_at < at:
            low = middle
        else:
            high = middle - 1
    found = connection.execute(_BATCH, {"number": low}).first()
    return int(found.last_seq) if found is not None else 0


_of, _batches = tables.documents.c, tables.batches.c
_NEWEST = select(func.max(_of.seq))
_LAST_BATCH = select(func.max(_batches.number))
_BATCH = select(_batches.sealed_at, _batches.last_seq).where(_batches.number == bindparam("number"))
_MINUTE = _of.received_at // MINUTE_US
_NEW = (
    select(_MINUTE.label("minute"), _of.verdict, _of.type, _of.partner)
    .add_columns(func.count().label("n"), func.max(_of.received_at).label("last"))
    .where(_of.seq > bindparam("after"), _of.seq <= bindparam("upto"))
    .group_by("minute", _of.verdict, _of.type, _of.partner)
)
