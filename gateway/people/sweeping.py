"""What is over of people goes: drafts, sessions, questions that nobody answered, attempts that are forgotten.

So many rows a round.

Nothing counts longer for lying there: whoever reads a row looks at its time himself. One process does it for all, and
writes only where there is something to take away.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import structlog
from sqlalchemy import Column, ColumnElement, Connection, Table, and_, delete, or_, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.clock import SECOND
from gateway.journal.writer import Writer
from gateway.people.attempts import FORGOTTEN_S
from gateway.people.commands import Command
from gateway.people.drafts import ENDED_S
from gateway.people.sessions import Limits, Stage
from messages.errors import SingleWindowError

PERIOD_S = 60.0
MOST = 500  # rows of each table a round

log = structlog.get_logger()


@dataclass
class Sweep(Command):
    """One round. Answers whether there may be more."""

    limits: Limits
    most: int = MOST
    more: bool = field(default=False, init=False)

    def fold(self, book: Book) -> None:
        """Rows go, of each table no more than `most`."""
        self.more = False
        for table, is_over in over(book.now, self.limits):
            key = _key(table)
            some = select(key).where(is_over).limit(self.most)
            gone = book.connection.execute(delete(table).where(key.in_(some))).rowcount
            self.more = self.more or gone >= self.most

    def answer(self) -> bool:
        """Whether there may be more."""
        return self.more


def over(now: int, limits: Limits) -> list[tuple[Table, ColumnElement[bool]]]:
    """What is over at this time, by table."""
    rows = tables.sessions.c
    pending = and_(rows.stage != Stage.WHOLE.value, rows.began_at <= now - limits.pending * SECOND)
    idle, whole = rows.seen_at <= now - limits.idle * SECOND, rows.began_at <= now - limits.whole * SECOND
    draft = tables.drafts.c
    ended = and_(draft.sealed.is_(None), draft.saved_at <= now - ENDED_S * SECOND)
    return [
        (tables.drafts, or_(ended, draft.saved_at <= now - limits.drafts * SECOND)),
        (tables.sessions, or_(idle, whole, pending)),
        (tables.ceremonies, tables.ceremonies.c.until <= now),
        (tables.failures, tables.failures.c.last_at < now - FORGOTTEN_S * SECOND),
    ]


def is_due(connection: Connection, now: int, limits: Limits) -> bool:
    """Whether there is anything to take away."""
    asked = (select(_key(table)).where(is_over).limit(1) for table, is_over in over(now, limits))
    return any(connection.execute(each).first() is not None for each in asked)


async def sweep(writer: Writer, limits: Limits) -> None:
    """Round after round until nothing is left; others write in between."""
    while await writer.write(Sweep(limits)):
        pass


async def sweep_for_ever(
    writer: Writer,
    limits: Limits,
    due: Callable[[], Awaitable[bool]],
    *,
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep,
) -> None:
    """Each minute. due: `is_due`, asked in a thread."""
    while True:
        try:
            if await due():
                await sweep(writer, limits)
        except (SingleWindowError, SQLAlchemyError) as problem:
            log.warning("people's sweep waits", problem=str(problem))
        await sleep(PERIOD_S)


def _key(table: Table) -> Column[Any]:
    [key] = table.primary_key.columns
    return key
