"""Maintenance: a while in which the gateway takes nothing over, said beforehand; every process goes by the same word.

The word is an act on the record, so it needs no row of its own: the newest act on `SUBJECT` is in force. It is read
again each second, and what was read last holds while the journal does not answer. It ends when an operator says so, not
by its clock: what ends by itself may end in the middle of the work.

    no word -> announced (from) -> on (until) -> overdue -> no word
"""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import msgspec
import structlog
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import tables
from gateway.journal.acts import Act
from gateway.journal.clock import SECOND, Clock, system_clock, to_us
from messages.decoding import from_json

SUBJECT = "maintenance"
ON, OFF = "maintenance on", "maintenance off"
LOOK_S = 1.0
OVERDUE_S = 60  # after which a client is to ask again, once the time that was said is over

log = structlog.get_logger()


class Phase(StrEnum):
    """Where it stands."""

    ANNOUNCED = "announced"  # it is yet to begin; everything is taken
    ON = "on"  # nothing is taken over
    OVERDUE = "overdue"  # nothing is taken over, and it should have ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What clients are told. begins, until: aware. zh, en: a sentence each. reads_too: they may not read either."""

    begins: datetime
    until: datetime
    zh: str
    en: str
    reads_too: bool = False

    def phase(self, now: int) -> Phase:
        """Where it stands at this time, microseconds."""
        if now < to_us(self.begins):
            return Phase.ANNOUNCED
        return Phase.ON if now < to_us(self.until) else Phase.OVERDUE

    def retry_after_s(self, now: int) -> int:
        """Whole seconds until it is worth asking again."""
        left = -((now - to_us(self.until)) // SECOND)
        return left if left > 0 else OVERDUE_S


def on(by: str, scope: str, notice: Notice) -> Act:
    """The act that says it."""
    return Act(by, scope, ON, SUBJECT, msgspec.json.encode(notice).decode())


def off(by: str, scope: str) -> Act:
    """The act that ends it."""
    return Act(by, scope, OFF, SUBJECT)


def in_force(connection: Connection) -> Notice | None:
    """What was said last; None: nothing, or that it has ended."""
    row = connection.execute(_NEWEST).first()
    return from_json(row.note, Notice) if row is not None and row.act == ON else None


@dataclass
class Maintenance:
    """What holds in this process. `follow` it until cancelled; clock: microseconds."""

    database: Engine
    clock: Clock = system_clock
    notice: Notice | None = field(default=None, init=False)

    def refresh(self) -> None:
        """Read it again."""
        with self.database.connect() as connection:
            self.notice = in_force(connection)

    @property
    def phase(self) -> Phase | None:
        """Where it stands now; None: nothing was said."""
        return None if (notice := self.notice) is None else notice.phase(self.clock())

    def stage(self) -> int:
        """The same as a number for whoever watches: 0 none, 1 announced, 2 on, 3 overdue."""
        return 0 if (phase := self.phase) is None else 1 + list(Phase).index(phase)

    def closed(self) -> Notice | None:
        """The notice by which nothing is taken over now; None: documents are taken."""
        notice = self.notice
        return None if notice is None or notice.phase(self.clock()) is Phase.ANNOUNCED else notice

    def why(self) -> str | None:
        """The same in a few words, for channels that nobody waits at."""
        return None if self.closed() is None else "under maintenance"

    async def follow(self) -> None:
        """Read it each second, until cancelled."""
        while True:
            await asyncio.sleep(LOOK_S)
            try:
                await asyncio.to_thread(self.refresh)
            except SQLAlchemyError as problem:
                log.warning("what was said of maintenance stays, nobody can be asked", problem=str(problem))


_NEWEST = (
    select(tables.acts.c.act, tables.acts.c.note)
    .where(tables.acts.c.subject == SUBJECT, tables.acts.c.act.in_((ON, OFF)))
    .order_by(tables.acts.c.seq.desc())
    .limit(1)
)
