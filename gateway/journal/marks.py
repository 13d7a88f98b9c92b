"""How far work that follows the events of cases has come: it begins there after a stop.

A mark is no part of the record and leaves no leaf. One that is older than the work, or lost, costs time and no more.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from gateway.journal.writer import Busy, CommitUnknown, Writer


def marked(connection: Connection, name: str) -> int | None:
    """Up to which event the work of this name has come; None: it has not begun."""
    seq = connection.execute(select(tables.marks.c.seq).where(tables.marks.c.name == name)).scalar()
    return int(seq) if seq is not None else None


@dataclass(frozen=True, slots=True)
class Marks:
    """Writes marks through the journal's writer."""

    writer: Writer

    async def __call__(self, name: str, seq: int) -> bool:
        """Everything up to this event is dealt with; whether that is written down."""
        try:
            await self.writer.write(Mark(name, seq))
        except (Busy, CommitUnknown):
            return False
        return True


@dataclass
class Mark:
    """The command."""

    name: str
    seq: int
    weight: int = field(default=256, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """The one row of this name."""
        book.statements.insert(book.connection, tables.marks, [{"name": self.name, "seq": self.seq}])

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> None:
        """It is written."""
