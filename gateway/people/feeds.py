"""A person's calendar is read by programs that cannot sign in: by an address with a secret in it, one a person.

The secret is 256 bits and is kept as its digest. It ends with the password that it was made under, and with
the account.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.partners.accounts import Account
from gateway.people.commands import Command, on_record

_rows = tables.feeds.c


def made_at(connection: Connection, login: str) -> int | None:
    """When his was made, in microseconds since 1970; None: he has none."""
    return connection.execute(select(_rows.made_at).where(_rows.login == login)).scalar()


def owner(connection: Connection, digest: str) -> str | None:
    """Whose it is."""
    return connection.execute(select(_rows.login).where(_rows.digest == digest)).scalar()


def forget(connection: Connection, login: str) -> None:
    """His is no address any more."""
    connection.execute(delete(tables.feeds).where(_rows.login == login))


@dataclass
class MakeFeed(Command):
    """An address of his own, in the place of the one before. digest: of its secret."""

    account: Account
    digest: str

    def fold(self, book: Book) -> None:
        """On the record; what it is, nowhere."""
        forget(book.connection, self.account.login)
        row = {"login": self.account.login, "digest": self.digest, "made_at": book.now}
        book.connection.execute(insert(tables.feeds), row)
        on_record(book, self.account, "make calendar address")


@dataclass
class DropFeed(Command):
    """No address."""

    account: Account

    def fold(self, book: Book) -> None:
        """On the record."""
        forget(book.connection, self.account.login)
        on_record(book, self.account, "end calendar address")
