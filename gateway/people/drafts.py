"""What somebody has begun to write and not sent: his alone, sealed, and never written over by what he did not see.

A draft has a version, and whoever saves names the one that he saw. What was sent or thrown away leaves a row without
words for a day, so that a save that comes late does not bring it back.
"""

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.partners.accounts import Account
from gateway.people.commands import Command
from messages.errors import SingleWindowError

MOST_OF_ONE = 200
ENDED_S = 86_400  # so long it is known that one was ended

_rows = tables.drafts.c


class NoDraft(SingleWindowError):
    """There is none of his by this id, or it was sent or thrown away."""


class SavedElsewhere(SingleWindowError):
    """It was saved since whoever saves has seen it."""


class TooManyDrafts(SingleWindowError):
    """He has as many as anybody may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One. Times are microseconds since 1970. type: code of the message."""

    id: str
    login: str
    partner: str
    type: str
    version: int
    sealed: str
    made_at: int
    saved_at: int

    @property
    def bound(self) -> str:
        """What its seal is bound to."""
        return bound(self.id, self.login)


def bound(id: str, login: str) -> str:
    """What the seal of a draft is bound to: moved elsewhere, it does not open."""
    return f"draft {id} {login}"


def read(connection: Connection, id: str, login: str, partner: str) -> Draft:
    """His, or NoDraft."""
    asked = select(tables.drafts).where(_rows.id == id, _his(login, partner))
    row = connection.execute(asked).mappings().first()
    if row is None:
        raise NoDraft(f"没有这份草稿 / there is no draft {id}")
    return Draft(**row)


def of_login(connection: Connection, login: str, partner: str, *, after: str | None, limit: int) -> list[Draft]:
    """His, the one begun last first; after: the id of the last that was shown."""
    asked = select(tables.drafts).where(_his(login, partner)).order_by(_rows.id.desc()).limit(limit)
    if after is not None:
        asked = asked.where(_rows.id < after)
    return [Draft(**row) for row in connection.execute(asked).mappings()]


def forget(connection: Connection, login: str) -> None:
    """All of his go."""
    connection.execute(delete(tables.drafts).where(_rows.login == login))


@dataclass
class SaveDraft(Command):
    """It stands as written now. seen: the version he saw, 0 where it is new. Answers the version that it has now.

    SavedElsewhere, NoDraft, TooManyDrafts.
    """

    account: Account
    id: str
    type: str
    seen: int
    sealed: str
    version: int = field(default=0, init=False)

    def fold(self, book: Book) -> None:
        """One row, new or in the place of itself."""
        connection, login = book.connection, self.account.login
        row = connection.execute(select(tables.drafts).where(_rows.id == self.id)).first()
        if row is None and self.seen == 0:
            self._hold_count(connection)
            self.version = 1
            _insert(book, self.account, self.id, self.type, self.sealed)
            return
        if row is None or row.login != login or row.partner != self.account.partner or row.sealed is None:
            raise NoDraft(f"没有这份草稿 / there is no draft {self.id}")
        if row.version != self.seen:
            raise SavedElsewhere("草稿已在别处更改 / the draft was changed elsewhere")
        self.version = row.version + 1
        changes = {"sealed": self.sealed, "version": self.version, "saved_at": book.now}
        connection.execute(update(tables.drafts).where(_rows.id == self.id).values(**changes))

    def answer(self) -> int:
        """Its version."""
        return self.version

    def _hold_count(self, connection: Connection) -> None:
        asked = select(func.count()).where(_rows.login == self.account.login, _rows.sealed.is_not(None))
        if connection.execute(asked).scalar_one() >= MOST_OF_ONE:
            raise TooManyDrafts(f"草稿不超过 {MOST_OF_ONE} 份 / {MOST_OF_ONE} drafts at most")


@dataclass
class EndDraft(Command):
    """It was sent, or is thrown away. seen: the version that he saw; where it was saved since, it stays.

    One that was never saved is ended all the same, so that a save under way does not bring it forth.
    """

    account: Account
    id: str
    type: str
    seen: int

    def fold(self, book: Book) -> None:
        """The words go at once, the row later."""
        row = book.connection.execute(select(tables.drafts).where(_rows.id == self.id)).first()
        if row is None:
            _insert(book, self.account, self.id, self.type, None)
        elif row.login == self.account.login and row.version == self.seen:
            ended = update(tables.drafts).where(_rows.id == self.id)
            book.connection.execute(ended.values(sealed=None, saved_at=book.now))


def _his(login: str, partner: str) -> ColumnElement[bool]:
    return (_rows.login == login) & (_rows.partner == partner) & _rows.sealed.is_not(None)


def _insert(book: Book, account: Account, id: str, type: str, sealed: str | None) -> None:
    row = {"id": id, "login": account.login, "partner": account.partner, "type": type, "version": 1}
    book.connection.execute(insert(tables.drafts), {**row, "sealed": sealed, "made_at": book.now, "saved_at": book.now})
