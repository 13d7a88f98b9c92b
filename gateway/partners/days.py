"""Bytes by partner and day of Beijing, over all processes of the gateway: as the journal has them, and our own since.

The journal is asked now and then for what is newer than what it has told already, by number, which skips no row. What
others have taken in since then is not known yet: a quota may be overdrawn by what comes in meanwhile.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, func, select

from gateway.journal import tables
from gateway.journal.clock import Clock, system_clock, to_datetime, to_us

_documents = tables.documents.c


@dataclass
class Day:
    """Counts of this process and day. size: of a document; counted: which documents count. Any thread may ask."""

    size: ColumnElement[Any]
    counted: ColumnElement[bool] | None = None
    clock: Clock = system_clock
    ends: int = 0  # when the day does, microseconds
    _told: dict[str, int] = field(default_factory=dict)  # by the journal
    _own: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))  # since it was asked
    _mine: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))  # of the day, as far as it is known
    _last: int = 0  # number up to which it has told
    _lock: Lock = field(default_factory=Lock)

    def used(self, name: str) -> int:
        """Bytes of this partner today."""
        self._turn()
        return max(self._told.get(name, 0) + self._own.get(name, 0), self._mine.get(name, 0))

    def add(self, name: str, size: int) -> None:
        """He has used so many more."""
        with self._lock:
            self._own[name] += size
            self._mine[name] += size  # what is sent twice the journal has once

    def refresh(self, database: Engine) -> None:
        """Ask the journal what it has by now, of whatever process."""
        self._turn()
        ends, own = self.ends, dict(self._own)
        with database.connect() as connection:
            newest, found = self._ask(connection, ends)
        with self._lock:
            if ends != self.ends:
                return
            self._last = newest
            for name, size in found.items():
                self._told[name] = self._told.get(name, 0) + size
            for name, size in own.items():
                self._own[name] -= size

    def _ask(self, connection: Connection, ends: int) -> tuple[int, dict[str, int]]:
        """The number up to which it tells, and what is newer than what it has told."""
        newest = connection.execute(select(func.max(tables.leaves.c.seq))).scalar() or 0
        wanted = select(_documents.partner, func.sum(self.size)).where(
            _documents.received_at >= ends - _DAY_US, _documents.seq <= newest
        )
        if self._last:
            wanted = wanted.where(_documents.seq > self._last)
        else:
            wanted = wanted.where(_documents.partner.in_(select(tables.partners.c.name)))  # lets the index be used
        if self.counted is not None:
            wanted = wanted.where(self.counted)
        rows = connection.execute(wanted.group_by(_documents.partner)).all()
        return newest, {partner: int(size) for partner, size in rows}

    def _turn(self) -> None:
        """Begin anew when the day has."""
        if (now := self.clock()) < self.ends:
            return
        with self._lock:
            self.ends = to_us(_midnight(now) + timedelta(days=1))
            self._told.clear()
            self._own.clear()
            self._mine.clear()


def _midnight(now: int) -> datetime:
    return to_datetime(now).replace(hour=0, minute=0, second=0, microsecond=0)


_DAY_US = 86_400_000_000
