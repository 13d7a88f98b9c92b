"""What a browser was asked, until it answers: each question has one answer, from whom it was put to, in time."""

from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import delete, insert, select

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.clock import SECOND
from gateway.people.commands import Command
from messages.errors import SingleWindowError

FOR_S = 300
_rows = tables.ceremonies.c


class NotAsked(SingleWindowError):
    """Nobody asked this, or it was answered already, or it is too late, or it was put to somebody else."""


def digest(said: bytes) -> str:
    """By which a question is found: SHA-256 of what its answer repeats."""
    return sha256(said).hexdigest()


@dataclass
class Ask(Command):
    """A question. repeated: what its answer repeats. owner: to whom it is put. said: what it is held against."""

    kind: str
    repeated: bytes
    owner: str
    said: str = ""

    def fold(self, book: Book) -> None:
        """One row more."""
        row = {
            "digest": digest(self.repeated),
            "kind": self.kind,
            "owner": self.owner,
            "said": self.said,
            "until": book.now + FOR_S * SECOND,
        }
        book.connection.execute(insert(tables.ceremonies), row)


@dataclass
class Answered(Command):
    """It is answered, whatever becomes of the answer: it cannot be answered again. Answers what was said; NotAsked."""

    kind: str
    repeated: bytes
    owner: str
    said: str = field(default="", init=False)

    def fold(self, book: Book) -> None:
        """The row goes."""
        found = (_rows.digest == digest(self.repeated)) & (_rows.kind == self.kind) & (_rows.owner == self.owner)
        row = book.connection.execute(select(_rows.said, _rows.until).where(found)).first()
        if row is None or row.until <= book.now:
            raise NotAsked("请求已失效或已使用，请重试 / this was not asked, or was answered already; try again")
        book.connection.execute(delete(tables.ceremonies).where(found))
        self.said = row.said

    def answer(self) -> str:
        """What was said when it was asked."""
        return self.said
