"""What leaves say of deliveries, kept until every leaf was read: in a file of its own that goes when it is closed."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any

from gateway.journal.verification.examined import Examined, Made, Moved, Placed, Released

AT_ONCE = 400

_SCHEMA = """
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
CREATE TABLE made (delivery PRIMARY KEY, seq, at, message, role, state, partner, case_id, seen) WITHOUT ROWID;
CREATE TABLE moved (delivery, seq, at, source, target, event, sender, message, case_id, document, answer, reason,
    PRIMARY KEY (delivery, seq)) WITHOUT ROWID;
CREATE TABLE released (message, seq, at, turned, PRIMARY KEY (message, seq)) WITHOUT ROWID;
CREATE TABLE placed (message, seq, order_key, PRIMARY KEY (message, seq)) WITHOUT ROWID;
BEGIN;
"""
_MADE = "INSERT OR IGNORE INTO made VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)"
_MOVED = "INSERT OR IGNORE INTO moved VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_RELEASED = "INSERT OR IGNORE INTO released VALUES (?, ?, ?, ?)"
_PLACED = "INSERT OR IGNORE INTO placed VALUES (?, ?, ?)"
_UNSEEN = "SELECT * FROM made WHERE seen IS NULL ORDER BY seq, delivery"


class Scratch:
    """Add what was examined, ask for what was said of some deliveries or messages."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None, check_same_thread=False)  # "": a file of its own
        self._database.executescript(_SCHEMA)

    def __enter__(self) -> "Scratch":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._database.close()

    def add(self, found: Examined) -> None:
        """Keep what these leaves say."""
        for insert, rows in (
            (_MADE, found.made),
            (_MOVED, found.moved),
            (_RELEASED, found.released),
            (_PLACED, found.placed),
        ):
            self._database.executemany(insert, rows)

    def made(self, deliveries: Sequence[str]) -> Mapping[str, Made]:
        """How these were made."""
        rows = self._some("SELECT * FROM made WHERE delivery IN", deliveries)
        return {row[0]: Made(*row[:-1]) for row in rows}

    def moved(self, deliveries: Sequence[str]) -> Mapping[str, list[Moved]]:
        """What was attested of these, in order."""
        return _grouped(Moved(*row) for row in self._some("SELECT * FROM moved WHERE delivery IN", deliveries))

    def released(self, messages: Sequence[str]) -> Mapping[str, list[Released]]:
        """When the deliveries of these messages were let go."""
        return _grouped(Released(*row) for row in self._some("SELECT * FROM released WHERE message IN", messages))

    def placed(self, messages: Sequence[str]) -> Mapping[str, list[Placed]]:
        """The events of these messages."""
        return _grouped(Placed(*row) for row in self._some("SELECT * FROM placed WHERE message IN", messages))

    def see(self, deliveries: Iterable[str]) -> None:
        """These are there."""
        self._database.executemany("UPDATE made SET seen = 1 WHERE delivery = ?", ((each,) for each in deliveries))

    def unseen(self) -> Iterator[Made]:
        """Those that were made, and have not been seen."""
        for row in self._database.execute(_UNSEEN):
            yield Made(*row[:-1])

    def _some(self, select: str, values: Sequence[str]) -> Iterator[Any]:
        for at in range(0, len(values), AT_ONCE):
            some = values[at : at + AT_ONCE]
            yield from self._database.execute(f"{select} ({', '.join('?' * len(some))})", some)


def _grouped(rows: Iterable[Any]) -> Mapping[str, list[Any]]:
    """By what they are of, each in the order of their leaves."""
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    for each in found.values():
        each.sort(key=lambda row: row.seq)
    return found
