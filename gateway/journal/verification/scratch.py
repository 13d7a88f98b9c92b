"""What leaves say of deliveries, kept until every leaf was read: in a file of its own that goes when it is closed.

One process writes it; once it is settled, others may read.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from gateway.journal.verification.examined import Examined, Made, Moved, Placed, Released

AT_ONCE = 400

_SCHEMA = """
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
CREATE TABLE made (delivery PRIMARY KEY, seq, at, message, role, state, partner, case_id) WITHOUT ROWID;
CREATE TABLE moved (delivery, seq, at, source, target, event, sender, message, case_id, document, answer, reason,
    PRIMARY KEY (delivery, seq)) WITHOUT ROWID;
CREATE TABLE released (message, seq, at, turned, PRIMARY KEY (message, seq)) WITHOUT ROWID;
CREATE TABLE placed (message, seq, order_key, PRIMARY KEY (message, seq)) WITHOUT ROWID;
"""
_MADE = "INSERT OR IGNORE INTO made VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_MOVED = "INSERT OR IGNORE INTO moved VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_RELEASED = "INSERT OR IGNORE INTO released VALUES (?, ?, ?, ?)"
_PLACED = "INSERT OR IGNORE INTO placed VALUES (?, ?, ?)"
_AFTER = "SELECT delivery FROM made WHERE delivery > ? ORDER BY delivery LIMIT ?"


class Said:
    """Ask for what was said of some deliveries or messages."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    @classmethod
    def read(cls, path: str) -> "Said":
        """What another process has settled."""
        return cls(sqlite3.connect(f"{Path(path).as_uri()}?mode=ro", uri=True, check_same_thread=False))

    def made(self, deliveries: Sequence[str]) -> Mapping[str, Made]:
        """How these were made."""
        return {row[0]: Made(*row) for row in self._some("SELECT * FROM made WHERE delivery IN", deliveries)}

    def known(self, deliveries: Sequence[str]) -> int:
        """How many of these were made."""
        return sum(row[0] for row in self._some("SELECT count(*) FROM made WHERE delivery IN", deliveries))

    def moved(self, deliveries: Sequence[str]) -> Mapping[str, list[Moved]]:
        """What was attested of these, in order."""
        return _grouped(Moved(*row) for row in self._some("SELECT * FROM moved WHERE delivery IN", deliveries))

    def released(self, messages: Sequence[str]) -> Mapping[str, list[Released]]:
        """When the deliveries of these messages were let go."""
        return _grouped(Released(*row) for row in self._some("SELECT * FROM released WHERE message IN", messages))

    def placed(self, messages: Sequence[str]) -> Mapping[str, list[Placed]]:
        """The events of these messages."""
        return _grouped(Placed(*row) for row in self._some("SELECT * FROM placed WHERE message IN", messages))

    def _some(self, select: str, values: Sequence[str]) -> Iterator[Any]:
        for at in range(0, len(values), AT_ONCE):
            some = values[at : at + AT_ONCE]
            yield from self._database.execute(f"{select} ({', '.join('?' * len(some))})", some)


class Scratch(Said):
    """Add what was examined."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="swg-verify-")
        self.path = str(Path(self._folder.name) / "said.db")
        super().__init__(sqlite3.connect(self.path, isolation_level=None, check_same_thread=False))
        self._database.executescript(_SCHEMA)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._database.close()
        self._folder.cleanup()

    def add(self, found: Examined) -> None:
        """Keep what these leaves say."""
        if not self._database.in_transaction:
            self._database.execute("BEGIN")
        for insert, rows in (
            (_MADE, found.made),
            (_MOVED, found.moved),
            (_RELEASED, found.released),
            (_PLACED, found.placed),
        ):
            self._database.executemany(insert, rows)

    def settle(self) -> None:
        """Let others read what was added so far."""
        if self._database.in_transaction:
            self._database.execute("COMMIT")

    def count(self) -> int:
        """How many deliveries were made."""
        return int(self._database.execute("SELECT count(*) FROM made").fetchone()[0])

    def pages(self, size: int) -> Iterator[list[str]]:
        """Every delivery that was made."""
        last: Any = ""
        while page := [row[0] for row in self._database.execute(_AFTER, (last, size))]:
            yield page
            last = page[-1]


def _grouped(rows: Iterable[Any]) -> Mapping[str, list[Any]]:
    """By what they are of, each in the order of their leaves."""
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row[0], []).append(row)
    for each in found.values():
        each.sort(key=lambda row: row.seq)
    return found
