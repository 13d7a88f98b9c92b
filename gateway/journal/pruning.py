"""Prunes: what documents say goes once an archive has it; one leaf says which, and where they are.

    kind: pruning
    id: inspection-20291122T020000-1042.swgv                    the archive's file
    document: 9f86d0…                                           its SHA-256
    note: prune, gateway: 50 documents, receipts 1042 to 1311, listed 60303a…, for inspection, 36 months

What stays is what stays after an erasure (`erasing`): leaves, digests, keys, numbers, states, receipts that quote
nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import insert

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.erasing import Erased, Undelivered, bury_what_is_deleted, destroy, found, hold_settled
from gateway.journal.holds import OnHold
from gateway.journal.sealing import Sealed
from messages import personal

NOTE = re.compile(
    r"(?P<documents>[0-9]+) documents, receipts (?P<first>[0-9]+) to (?P<last>[0-9]+), "
    r"listed (?P<listed>[0-9a-f]{64}), for (?P<reason>.*)"
)


@dataclass(kw_only=True)
class Prune:
    """The command: these documents are in that archive, and their bytes go here. Answers the ids of those that went.

    One that has come to be held, or under way again, since the archive was written stays. file: its name. digest: its
    SHA-256. reason: the rule, "inspection, 36 months".
    """

    documents: Sequence[str]
    file: str
    digest: str
    reason: str
    by: str = "gateway"
    scope: str = "gateway"
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)
    _ids: list[str] = field(default_factory=list, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """All that may go, then the leaf."""
        bury_what_is_deleted(book)
        names = personal.fields_of(book.catalogue)
        rows: list[dict[str, Any]] = []
        receipts: list[int] = []
        for named in self.documents:
            try:
                document = found(book.connection, named)
                hold_settled(book.connection, document["id"])
            except (Erased, Undelivered, OnHold):
                continue
            touched = msgspec.json.encode(destroy(book, document, names)).decode()
            rows.append({"document": document["id"], "events": touched})
            receipts.append(document["seq"])
        self._ids = [row["document"] for row in rows]
        if rows:
            self._state(book, rows, receipts)

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> list[str]:
        """The documents."""
        return self._ids

    def _state(self, book: Book, rows: Sequence[dict[str, Any]], receipts: Sequence[int]) -> None:
        listed_ = sha256_of((row["document"], row["events"]) for row in rows)
        span = f"receipts {min(receipts)} to {max(receipts)}"
        note = f"{len(rows)} documents, {span}, listed {listed_}, for {self.reason}"
        seq = state(book, Act(self.by, self.scope, "prune", self.file, note, self.digest))
        more = {"seq": seq, "at": book.now, "by": self.by, "reason": self.reason}
        book.connection.execute(insert(tables.erasures), [row | more for row in rows])


def listed(rows: Iterable[Any]) -> str:
    """The digest of a list of erasures, as the leaf has it."""
    return sha256_of((row.document, row.events) for row in rows)


def sha256_of(pairs: Iterable[tuple[str, str]]) -> str:
    """Of documents, each with the numbers of the events that lost something with it, in the order of their ids."""
    return sha256("".join(f"{document} {events}\n" for document, events in sorted(pairs)).encode()).hexdigest()
