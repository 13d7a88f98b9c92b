"""Another key for what is sealed: all of it is sealed anew, and the key before opens nothing any more.

Where something lies sealed is a row of PLACES. It is done in one transaction, twice: what another process sealed with
the key before while that ran is found by the second. What opens with neither is told and left.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from sqlalchemy import Column, Table, select, update

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book
from gateway.partners.partner import Scope
from gateway.people import drafts
from gateway.people.commands import Command
from gateway.people.sealing import SealKey, Unsealable, bound_to_webhook


def alone(kept: str, change: Callable[[str], str]) -> str:
    """One sealed text, changed."""
    return change(kept)


def in_a_list(kept: str, change: Callable[[str], str]) -> str:
    """A JSON list of objects, the `sealed` of each changed."""
    return json.dumps([{**each, "sealed": change(each["sealed"])} for each in json.loads(kept)], separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Place:
    """Sealed things: the table, its key, the column they lie in, and what the seal of a row is bound to.

    changed: a value of the column with each sealed text in it changed.
    """

    table: Table
    key: Column[Any]
    sealed: Column[Any]
    bound: Callable[[Any], str]
    changed: Callable[[str, Callable[[str], str]], str] = alone


PLACES = (
    Place(
        tables.account_secrets,
        tables.account_secrets.c.login,
        tables.account_secrets.c.totp,
        lambda row: str(row.login),
    ),
    Place(tables.drafts, tables.drafts.c.id, tables.drafts.c.sealed, lambda row: drafts.bound(row.id, row.login)),
    Place(
        tables.webhooks,
        tables.webhooks.c.id,
        tables.webhooks.c.secrets,
        lambda row: bound_to_webhook(row.id),
        in_a_list,
    ),
)


@dataclass(frozen=True, slots=True)
class Resealed:
    """How many were sealed anew, and how many opened with no key and were left as they are."""

    sealed: int
    left: int


@dataclass
class Reseal(Command):
    """All of PLACES with the key of now; on the record with who wants it."""

    by: str
    key: SealKey
    done: Resealed = field(default=Resealed(0, 0), init=False)

    def fold(self, book: Book) -> None:
        """Each row that there is."""
        sealed = left = 0
        for place in PLACES:
            for row in book.connection.execute(select(place.table).where(place.sealed.is_not(None))).all():
                try:
                    anew = place.changed(getattr(row, place.sealed.name), partial(self._anew, of=place.bound(row)))
                except Unsealable:
                    left += 1
                    continue
                changed = update(place.table).where(place.key == getattr(row, place.key.name))
                book.connection.execute(changed.values({place.sealed.name: anew}))
                sealed += 1
        self.done = Resealed(sealed, left)
        state(book, Act(self.by, Scope.OPERATOR.value, "rotate people's secret", "people/secret"))

    def _anew(self, sealed: str, of: str) -> str:
        return self.key.seal(self.key.open(sealed, of), of)

    def answer(self) -> Resealed:
        """What came of it."""
        return self.done


class Writer(Protocol):
    """What writes the journal."""

    async def write(self, command: Reseal) -> Any:
        """Its answer, once it is committed."""


async def rotate(writer: Writer, key: SealKey, by: str) -> Resealed:
    """Another key, everything sealed with it, and the one before gone. What the writer raises leaves both in force."""
    key.another()
    await writer.write(Reseal(by, key))
    done: Resealed = await writer.write(Reseal(by, key))
    key.alone()
    return done
