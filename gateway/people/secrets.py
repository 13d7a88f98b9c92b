"""What is kept of somebody's password and of the secret of his codes, and how each is set, reset and used."""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.partners.accounts import Account
from gateway.people import feeds
from gateway.people.commands import Command, on_record
from messages.errors import SingleWindowError

_rows = tables.account_secrets.c


class UsedCode(SingleWindowError):
    """The code, or a later one, has counted already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """Of one account. password: as it is hashed. totp: sealed. totp_on: it is in use. totp_step: that counted last."""

    password: str | None = None
    must_change: bool = False
    totp: str | None = None
    totp_on: bool = False
    totp_step: int = 0


NOTHING = Secrets()


def read(connection: Connection, login: str) -> Secrets:
    """What is kept of him; of nobody, nothing."""
    row = connection.execute(select(tables.account_secrets).where(_rows.login == login)).first()
    if row is None:
        return NOTHING
    return Secrets(
        password=row.password,
        must_change=row.must_change,
        totp=row.totp,
        totp_on=row.totp_on,
        totp_step=row.totp_step,
    )


def keep(connection: Connection, login: str, **changes: Any) -> None:
    """Write some of it."""
    changed = connection.execute(update(tables.account_secrets).where(_rows.login == login).values(**changes))
    if not changed.rowcount:
        row = {"login": login, "password": None, "must_change": False, "totp": None, "totp_on": False, "totp_step": 0}
        connection.execute(insert(tables.account_secrets), row | changes)


@dataclass
class SetPassword(Command):
    """His own, hashed; every other session of his ends. but: the one by which he does it."""

    account: Account
    hashed: str
    but: str | None = None

    def fold(self, book: Book) -> None:
        """On the record; what it is, nowhere."""
        keep(book.connection, self.account.login, password=self.hashed, must_change=False)
        gone = delete(tables.sessions).where(tables.sessions.c.login == self.account.login)
        book.connection.execute(gone.where(tables.sessions.c.digest != (self.but or "")))
        feeds.forget(book.connection, self.account.login)
        on_record(book, self.account, "change password")


@dataclass
class Rehash(Command):
    """The same password under the parameters of today; nothing else happened meanwhile. before: as it was kept."""

    login: str
    before: str
    hashed: str

    def fold(self, book: Book) -> None:
        """Only where it is still the same."""
        same = (_rows.login == self.login) & (_rows.password == self.before)
        book.connection.execute(update(tables.account_secrets).where(same).values(password=self.hashed))


@dataclass
class OfferTotp(Command):
    """A secret that he is shown; it counts once he has answered with a code of it. sealed: as it is kept."""

    account: Account
    sealed: str

    def fold(self, book: Book) -> None:
        """One that is in use stays in use until another takes its place."""
        if not read(book.connection, self.account.login).totp_on:
            keep(book.connection, self.account.login, totp=self.sealed)


@dataclass
class UseCode(Command):
    """A code of this step counts, once; UsedCode. It sets the secret in use where it was only offered."""

    account: Account
    step: int
    sealed: str
    first: bool = field(default=False, init=False)

    def fold(self, book: Book) -> None:
        """The step before all: two that come at once are one too many."""
        kept = read(book.connection, self.account.login)
        if kept.totp != self.sealed or self.step <= kept.totp_step:
            raise UsedCode("验证码已用过，请等下一个 / this code was used; wait for the next")
        keep(book.connection, self.account.login, totp_step=self.step, totp_on=True)
        if not kept.totp_on:
            on_record(book, self.account, "set up codes")


@dataclass
class DropTotp(Command):
    """His codes count no more."""

    account: Account

    def fold(self, book: Book) -> None:
        """On the record."""
        keep(book.connection, self.account.login, totp=None, totp_on=False, totp_step=0)
        on_record(book, self.account, "end codes")
