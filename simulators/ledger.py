"""A partner's own book: every document drafted, sent, got and answered, in one SQLite file; nothing in it is changed.

The table `entries` is only ever added to. `outbox`, `plans` and `memory` are working papers: what still waits for its
receipt, what is still to be done, what the behaviour knows. A partner that is killed takes up its work from there.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulators.clock import Clock
from simulators.documents import digest

WORDS = {
    "began": "a run of the program: who, with which seed",
    "drafted": "a document of ours, sealed; from here on it is sent until it has its receipt",
    "unanswered": "an attempt to send it that brought no receipt, and why",
    "receipt": "the gateway's receipt for it; final: it is not sent again",
    "failed": "the gateway turned it away without a receipt, for good",
    "received": "a delivery, each time it came; faults: what is wrong with it",
    "answered": "our receipt for a delivery, or what the mailbox was told",
    "ordered": "what an operator had a partner do, over the port that is his",
    "asked": "a question and the gateway's answer",
    "noted": "anything else worth a line",
}
_TABLES = """
create table if not exists entries (
    no integer primary key, at text not null, what text not null, about text, type text, message_id text, sender text,
    ref text, digest text, document blob, facts text not null);
create index if not exists entries_by_ref on entries (ref, what);
create index if not exists entries_by_about on entries (about);
create trigger if not exists entries_stay before update on entries begin select raise(abort, 'entries stay'); end;
create trigger if not exists entries_remain before delete on entries begin select raise(abort, 'entries remain'); end;
create table if not exists outbox (no integer primary key, lane text not null, act text, drafted integer);
create table if not exists plans (no integer primary key, due real not null, topic text not null, act text not null);
create index if not exists plans_by_due on plans (due);
create table if not exists memory (key text primary key, value text not null);
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the book; ref: the entry or the delivery it belongs to; facts: whatever else is to be said."""

    no: int
    at: str
    what: str
    about: str | None
    type: str | None
    message_id: str | None
    sender: str | None
    ref: str | None
    digest: str | None
    document: bytes | None
    facts: dict[str, Any]


class Ledger:
    """The open book of a running partner; used from one thread."""

    def __init__(self, path: Path | str, clock: Clock) -> None:
        self._clock = clock
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("pragma journal_mode=wal")
        self._db.execute("pragma synchronous=normal")
        self._db.executescript(_TABLES)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """All of what is written within, or nothing of it; may be nested."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._db.execute("rollback")
            raise
        self._db.execute("commit")

    def write(
        self,
        what: str,
        *,
        about: str | None = None,
        type: str | None = None,
        message_id: str | None = None,
        sender: str | None = None,
        ref: object = None,
        document: bytes | None = None,
        **facts: Any,
    ) -> int:
        """Add an entry and give its number."""
        if what not in WORDS:
            raise ValueError(f"the book has no word {what!r}")
        row = (
            self._clock.now().isoformat(timespec="milliseconds"),
            what,
            about,
            type,
            message_id,
            sender,
            None if ref is None else str(ref),
            None if document is None else digest(document),
            document,
            json.dumps(facts, ensure_ascii=False),
        )
        done = self._db.execute(
            "insert into entries (at, what, about, type, message_id, sender, ref, digest, document, facts)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        return int(done.lastrowid or 0)

    def first(self, what: str, ref: object) -> Entry | None:
        """The first entry of this kind that belongs to this entry or delivery."""
        row = self._db.execute(
            "select * from entries where ref = ? and what = ? order by no limit 1", (str(ref), what)
        ).fetchone()
        return _entry(row) if row else None

    def entry(self, no: int) -> Entry:
        """The entry with this number."""
        return _entry(self._db.execute("select * from entries where no = ?", (no,)).fetchone())

    def count(self, what: str) -> int:
        """How many entries of this kind there are."""
        return int(self._db.execute("select count(*) from entries where what = ?", (what,)).fetchone()[0])

    def tally(self) -> dict[str, int]:
        """How many entries of each kind there are."""
        return dict(self._db.execute("select what, count(*) from entries group by what order by what").fetchall())

    def put(self, lane: str, *, act: str | None = None, drafted: int | None = None) -> int:
        """Put an act, or a drafted document, at the end of the outbox; gives its place there."""
        done = self._db.execute("insert into outbox (lane, act, drafted) values (?, ?, ?)", (lane, act, drafted))
        return int(done.lastrowid or 0)

    def waits(self, place: int) -> tuple[str | None, int | None]:
        """What waits at this place: an act, and the entry of its document once that is drafted."""
        row: tuple[str | None, int | None] = self._db.execute(
            "select act, drafted from outbox where no = ?", (place,)
        ).fetchone()
        return row

    def draft(self, place: int, drafted: int) -> None:
        """The document of the act at this place is this entry's."""
        self._db.execute("update outbox set drafted = ? where no = ?", (drafted, place))

    def instead(self, place: int, act: str) -> None:
        """Another act takes this place."""
        self._db.execute("update outbox set act = ?, drafted = null where no = ?", (act, place))

    def leave(self, place: int) -> None:
        """Nothing more waits at this place."""
        self._db.execute("delete from outbox where no = ?", (place,))

    def outbox(self) -> list[tuple[int, str]]:
        """What waits to be sent, in order: place and lane."""
        return self._db.execute("select no, lane from outbox order by no").fetchall()

    def plan(self, due: float, topic: str, act: str) -> None:
        """Keep an act for its time."""
        self._db.execute("insert into plans (due, topic, act) values (?, ?, ?)", (due, topic, act))

    def next_plan(self) -> tuple[int, float, str] | None:
        """The plan that is due first: number, time, act."""
        row: tuple[int, float, str] | None = self._db.execute(
            "select no, due, act from plans order by due, no limit 1"
        ).fetchone()
        return row

    def drop_plan(self, no: int) -> None:
        """The plan is carried out."""
        self._db.execute("delete from plans where no = ?", (no,))

    def drop_topic(self, topic: str) -> None:
        """Nothing more is planned about this."""
        self._db.execute("delete from plans where topic = ?", (topic,))

    def recall(self, key: str) -> Any:
        """What the behaviour kept under this key, or None."""
        row = self._db.execute("select value from memory where key = ?", (key,)).fetchone()
        return json.loads(row[0]) if row else None

    def keep(self, key: str, value: Any) -> None:
        """Keep it, in place of what was there."""
        self._db.execute("replace into memory values (?, ?)", (key, json.dumps(value, ensure_ascii=False)))


def entries(path: Path | str) -> Iterator[Entry]:
    """Every entry of a book, in order, read without touching it."""
    db = sqlite3.connect(f"file:{Path(path).resolve()}?mode=ro", uri=True)
    try:
        yield from map(_entry, db.execute("select * from entries order by no"))
    finally:
        db.close()


def _entry(row: tuple[Any, ...]) -> Entry:
    values = [*row[:10], json.loads(row[10])]
    return Entry(*values)
