"""Lets a client's assertion count once for the whole gateway, whichever of its processes it is shown to, or was.

Remembered until it has ended by itself. It is no part of the record and leaves no leaf.
"""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, delete, insert, select

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from messages.errors import SingleWindowError

_used = tables.used_assertions.c
_ENDED = delete(tables.used_assertions).where(_used.until <= bindparam("now"))
_KNOWN = select(_used.until).where(_used.client == bindparam("of"), _used.jti == bindparam("named"))


class UsedBefore(SingleWindowError):
    """An assertion of this client with this jti has counted already."""


@dataclass
class UseAssertion:
    """The command; UsedBefore. until: when it has ended, microseconds since 1970."""

    client: str
    jti: str
    until: int
    weight: int = field(default=1024, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """One row more, and those gone that have ended."""
        book.connection.execute(_ENDED, {"now": book.now})
        if book.connection.execute(_KNOWN, {"of": self.client, "named": self.jti}).first() is not None:
            raise UsedBefore("client_assertion was used before: each is good once (jti)")
        row = {"client": self.client, "jti": self.jti, "until": self.until}
        book.connection.execute(insert(tables.used_assertions), row)

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> None:
        """It counts."""
