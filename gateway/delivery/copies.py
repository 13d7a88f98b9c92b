"""The copy that a receiver may read before it has left: written and sealed for him as it will leave, once.

Whoever is told of a message that went to him may read it at once, by whichever way it travels. The bytes are committed
before he sees them, and every attempt sends those.
"""

from dataclasses import dataclass, field

import structlog
from sqlalchemy import Engine, bindparam, select, update

from gateway.delivery.outgoing import CannotBeWritten, Outgoing
from gateway.delivery.owed import Owed, went_to
from gateway.delivery.permitting import denial, wants, withholds
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.erasing import GONE
from gateway.journal.sealing import Sealed
from gateway.journal.writer import Writer
from messages.catalogue import UnknownType

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """Copies for receivers. `of` answers one that is sealed now; `NotWritten` and the like as the writer has it."""

    writer: Writer
    database: Engine
    outgoing: Outgoing

    def owed(self, id_: str, partner: str) -> Owed | None:
        """The delivery of a message, or of a document's first, that went to him; None: none did. A plain read."""
        with self.database.connect() as connection:
            return went_to(connection, id_, partner)

    def preview(self, owed: Owed) -> bytes | None:
        """How it would be written now, unsigned and unkept; None: it cannot be, or goes out under a permit alone."""
        if wants(self.outgoing.catalogue, owed.type, owed.role):
            return None
        try:
            return self.outgoing.write(owed)
        except (UnknownType, CannotBeWritten):
            return None

    async def seal(self, owed: Owed) -> bytes | None:
        """Its bytes; None: it cannot be written, here or at all, or is not given out any more before he had it."""
        catalogue = self.outgoing.catalogue
        if owed.sealed is not None and not withholds(catalogue, owed.type, owed.role, owed.state):
            return owed.sealed
        permitted = wants(catalogue, owed.type, owed.role)
        try:
            content = owed.sealed or await self.outgoing.seal_aside(owed)
        except (UnknownType, CannotBeWritten) as problem:
            log.warning("no copy to read", delivery=owed.delivery, problem=str(problem))
            return None
        answer: bytes | None = await self.writer.write(SealCopy(owed.delivery, content, permitted=permitted))
        return answer


@dataclass
class SealCopy:
    """The command: these are the bytes of a delivery, unless it has some. Answers those it has.

    None: what it was written from was erased or pruned in between, and does not come back by it; or, where it goes only
    while something permits it, nothing does any more.
    """

    delivery: str
    content: bytes
    permitted: bool = False
    weight: int = 0
    direct: bool = True
    _kept: bytes | None = field(default=None)

    def __post_init__(self) -> None:
        self.weight = len(self.content)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Whoever was first is right."""
        self._kept = None
        if self.permitted and denial(book, self.delivery) is not None:
            return
        book.connection.execute(_SEAL, {"of": self.delivery, "bytes": self.content})
        self._kept = book.connection.execute(_SEALED, {"of": self.delivery}).scalar()

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> bytes | None:
        """The bytes it has."""
        return self._kept


_of = tables.deliveries.c
_there = select(tables.messages.c.id).where(tables.messages.c.id == _of.message, tables.messages.c.body != GONE)
_SEAL = (
    update(tables.deliveries)
    .where(_of.id == bindparam("of"), _of.sealed.is_(None), _there.exists())
    .values(sealed=bindparam("bytes"))
)
_SEALED = select(_of.sealed).where(_of.id == bindparam("of"))
