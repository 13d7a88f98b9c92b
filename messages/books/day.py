"""One day of one bank's books in one currency, and how a family's cases are found that have to do with it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from messages.books.difference import Entry, Movement
from messages.process import Alias

BOOKED = "booked"  # the kind of number by which cases are found that were booked on a day


class BookDay(NamedTuple):
    """day: of the bank, Beijing. bank: its number, as the family compares it. currency: ISO 4217."""

    day: date
    bank: str
    currency: str

    @property
    def alias(self) -> Alias:
        """What finds the cases that were booked then."""
        return Alias(kind=BOOKED, value=f"{self.day:%Y%m%d}/{self.bank}/{self.currency}")

    @classmethod
    def of(cls, value: str) -> "BookDay":
        """The day of an alias's value."""
        day, bank, currency = value.split("/")
        return cls(date(int(day[:4]), int(day[4:6]), int(day[6:])), bank, currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Books:
    """What a family knows of a bank's books.

    movements: what of a case was booked on a day, by what the bank has told us, or was only ordered; also nothing.
    statement: of a case that is a statement of that day, the gateway's id of its message; else None.
    entries:   the lines of the record of a statement.
    content:   of the record of a statement, all but its number: what is sent again under another counts once.
    account:   of the record of a statement, the number of the account it is of.
    finds:     the numbers that find the case of a line. ordered: of a case, what was ordered and no word of the bank
               says is booked.
    """

    movements: Callable[[Any, BookDay], Iterable[Movement]]
    statement: Callable[[Any, BookDay], str | None]
    entries: Callable[[Any], Iterable[Entry]]
    content: Callable[[Any], Any]
    account: Callable[[Any], str]
    finds: Callable[[Entry], Iterable[Alias]]
    ordered: Callable[[Any], Iterable[Movement]]
