"""How much waits in the journal: deliveries that are not at their end by state, dead ones by cause too."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Engine, func, select

from gateway.delivery.summary import counts
from gateway.journal import tables
from gateway.journal.moves import FINAL, State
from gateway.journal.watching import stages

COUNT_EVERY_S = 15.0
OPEN = tuple(state.value for state in State if state not in FINAL)


@dataclass
class Waiting:
    """Counts, and remembers for a while; blocking, so in a thread.

    tells: whether this process does, of those that work on one journal: who adds up all of them shall not count twice.
    """

    database: Engine
    tells: Callable[[], bool] = lambda: True
    _at: float = field(default=float("-inf"))
    _counts: Mapping[str, int] = field(default_factory=dict)
    dead: Sequence[tuple[str, str, str, int, int]] = ()  # as `summary.counts` has them, when it was last asked

    def __call__(self) -> Mapping[str, int]:
        """By what it is: "deliveries.due" …"""
        if not self.tells():
            self._at, self.dead = float("-inf"), ()
            return {}
        if time.monotonic() - self._at >= COUNT_EVERY_S:
            self._counts = self._count()
            self._at = time.monotonic()
        return self._counts

    def _count(self) -> Mapping[str, int]:
        with self.database.connect() as connection:
            found = {row.state: row.n for row in connection.execute(_COUNT)}
            self.dead = counts(connection) if found.get(State.DEAD.value) else ()
            watched = stages(connection)
        waiting = {f"deliveries.{state}": found.get(state, 0) for state in OPEN}
        return waiting | {f"deadlines.{stage}": count for stage, count in watched.items()}


_state = tables.deliveries.c.state
_COUNT = select(_state, func.count().label("n")).where(_state.in_(OPEN)).group_by(_state)
