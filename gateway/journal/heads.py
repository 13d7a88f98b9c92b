"""Signs the head of the log when nobody else does: after the last batch before a pause, or since somebody asks for one.

While batches come, the sealer signs a head every few seconds by itself.
"""

import asyncio
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import CHECKPOINT_EVERY_US, Sealed, Sealer
from gateway.journal.writer import Writer
from messages.errors import SingleWindowError

PERIOD_S = CHECKPOINT_EVERY_US / 1_000_000

log = structlog.get_logger()


@dataclass
class Sealing:
    """A command about the seals themselves."""

    sealer: Sealer
    weight: int = field(default=0, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> None:
        """That it is durable says it all."""


@dataclass
class SignHead(Sealing):
    """The command: a checkpoint over every batch there is, unless the newest one is that already."""

    def fold(self, book: Book) -> None:
        """Sign the head as it is before this batch."""
        if is_behind(book.connection):
            self.sealer.sign_head(book)


def is_behind(connection: Connection) -> bool:
    """Whether there are batches that no head covers."""
    batches, signed = connection.execute(_HOW_FAR).one()
    return int(batches or 0) > int(signed or 0)


async def sign_heads(writer: Writer, database: Engine, *, period_s: float = PERIOD_S) -> None:
    """For ever: whatever was sealed has a signed head over it within two periods."""
    while True:
        await asyncio.sleep(period_s)
        try:
            if await asyncio.to_thread(_asks, database):
                await writer.write(SignHead(writer.sealer))
        except (SingleWindowError, SQLAlchemyError) as problem:
            log.warning("head waits to be signed", problem=str(problem))


def _asks(database: Engine) -> bool:
    with database.connect() as connection:
        return is_behind(connection)


_HOW_FAR = select(
    select(func.max(tables.batches.c.number)).scalar_subquery(),
    select(func.max(tables.checkpoints.c.size)).scalar_subquery(),
)
