"""What the commands of this folder have in common: they write rows of their own, and say who did what on the record."""

from dataclasses import dataclass, field
from typing import Any

from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from gateway.partners.accounts import Account
from messages.errors import SingleWindowError


class NoSuchAccount(SingleWindowError):
    """Nobody signs in by this name."""


@dataclass
class Command:
    """One; `fold` writes at once."""

    weight: int = field(default=1024, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Write it."""
        raise NotImplementedError

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> Any:
        """It is done."""


def on_record(book: Book, account: Account, act: str, note: str | None = None) -> None:
    """That he did this, sealed with the batch. Never what he typed, nor where he is."""
    state(book, Act(account.who, account.scope.value, act, f"account {account.login}", note))
