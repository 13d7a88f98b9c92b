"""How what goes out stands: what waits by partner, how long deliveries take, and the health that follows from it.

Read by indexes that hold nothing of what is done, or by the newest ids alone: none of it grows with the journal's age.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.journal.moves import State
from gateway.partners.partner import Partner

OPEN = tuple(state.value for state in (State.HELD, State.UNROUTED, State.DUE, State.SENT, State.UNKNOWN, State.DEAD))
NOBODY = "—"
WINDOW_MIN = 15
MOST_SAMPLES = 2000
FAILS = 3  # in a row, from which a partner counts as not reached

HEALTH = ("off", "held", "down", "waits", "fine", "quiet")  # worst first, but for who is switched off
MARKS: Mapping[str, str] = {"off": "✕", "held": "■", "down": "▲", "waits": "◆", "fine": "●", "quiet": "○"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What waits for one partner. failures: of his worst lane, in a row. lanes: that have work."""

    waiting: Mapping[str, int]
    lanes: int = 0
    failures: int = 0

    def of(self, *states: str) -> int:
        """How many are in these."""
        return sum(self.waiting.get(state, 0) for state in states)

    def health(self, partner: Partner | None, last: int | None) -> str:
        """One word of HEALTH."""
        if partner is not None and partner.disabled:
            return "off"
        if self.of("dead"):
            return "held"
        if self.failures >= FAILS:
            return "down"
        if self.of("unknown") or self.failures:
            return "waits"
        return "fine" if last is not None or self.of("due", "sent") else "quiet"


NOTHING = Line(waiting={})


def lines(connection: Connection) -> dict[str, Line]:
    """By partner; what has no receiver is under NOBODY."""
    waiting: dict[str, dict[str, int]] = {}
    for row in connection.execute(_WAITING):
        waiting.setdefault(row.partner or NOBODY, {})[row.state] = row.n
    lanes = {row.partner: row for row in connection.execute(_LANES)}
    return {
        name: Line(
            waiting=waiting.get(name, {}),
            lanes=lanes[name].n if name in lanes else 0,
            failures=lanes[name].failures if name in lanes else 0,
        )
        for name in waiting.keys() | lanes.keys()
    }


def latency(connection: Connection, now: int) -> dict[str, Any]:
    """Seconds from acceptance to the partner's receipt: by minute, and of the whole window; at most MOST_SAMPLES."""
    since = now - WINDOW_MIN * 60 * SECOND
    asked = {"since": id_at(since), "most": MOST_SAMPLES}
    by_minute: dict[int, list[float]] = {}
    for row in connection.execute(_TOOK, asked):
        by_minute.setdefault(row.created_at // (60 * SECOND), []).append((row.state_at - row.created_at) / SECOND)
    every = sorted(each for several in by_minute.values() for each in several)
    first = now // (60 * SECOND) - WINDOW_MIN + 1
    return {
        "of": len(every),
        "median": round(median(every), 3) if every else None,
        "p95": _share(every, 0.95),
        "minutes": [
            {"at": minute * 60, "median": round(median(took), 3), "p95": _share(sorted(took), 0.95)}
            if (took := by_minute.get(minute))
            else {"at": minute * 60, "median": None, "p95": None}
            for minute in range(first, first + WINDOW_MIN)
        ],
    }


def _share(every: Iterable[float], share: float) -> float | None:
    """The value that this share of them, ascending, does not pass."""
    known = list(every)
    return round(known[min(len(known) - 1, int(len(known) * share))], 3) if known else None


def id_at(at: int) -> str:
    """The smallest id that is made at this time: ids begin with their milliseconds."""
    text = f"{at // 1000:012x}"
    return f"{text[:8]}-{text[8:]}"


_of, _lanes = tables.deliveries.c, tables.lanes.c
_WAITING = (
    select(_of.state, _of.partner, func.count().label("n")).where(_of.state.in_(OPEN)).group_by(_of.state, _of.partner)
)
_LANES = (
    select(_lanes.partner, func.count().label("n"), func.max(_lanes.failures).label("failures"))
    .where(_lanes.next_at.is_not(None))
    .group_by(_lanes.partner)
)
_TOOK = (
    select(_of.created_at, _of.state_at)
    .where(_of.id >= bindparam("since"), _of.state.in_((State.ACKNOWLEDGED.value, State.DECLINED.value)))
    .order_by(_of.id.desc())
    .limit(bindparam("most"))
)
