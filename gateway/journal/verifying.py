"""Verifications of the whole journal that somebody has asked for, as acts on the record: begun, to be stopped, ended.

One at a time of a gateway, however many processes it has: whether another is under way is looked at under the journal's
lock, where the act that begins one is written. A process that died with its run has said nothing of its end: after
MOST_S another may begin.

    begin -> (stop) -> end: what came of it, or that it was stopped, or why it failed
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.clock import SECOND
from gateway.journal.sealing import Sealed
from messages.errors import SingleWindowError

SUBJECT = "verification"
BEGIN, STOP, END = "verify", "stop verifying", "verified"
MOST_S = 6 * 3600
MOST_READ = 200


class UnderWay(SingleWindowError):
    """Another is. seq: the leaf that says so."""

    def __init__(self, seq: int) -> None:
        super().__init__(f"verification {seq} is under way")
        self.seq = seq


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One. seq: its leaf's number, by which it is known. ended_at: None where nothing is said of its end.

    found: what came of it; {"stopped": by whom}; {"failed": why}; None: it is not over.
    """

    seq: int
    at: int
    by: str
    ended_at: int | None = None
    found: Mapping[str, Any] | None = None
    stop_by: str | None = None

    def is_open(self, now: int) -> bool:
        """Whether it may still be under way."""
        return self.found is None and now - self.at < MOST_S * SECOND


@dataclass
class Begin:
    """The command: one begins, or UnderWay. Answers the number of its leaf. lost: of runs that are known to be dead."""

    by: str
    scope: str
    lost: frozenset[int] = frozenset()
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)  # what this batch has begun is to be seen
    _seq: int = field(default=0, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """An act, if no other is under way."""
        for each in runs(book.connection):
            if each.is_open(book.now) and each.seq not in self.lost:
                raise UnderWay(each.seq)
        self._seq = state(book, Act(self.by, self.scope, BEGIN, SUBJECT))

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> int:
        """By which it is known."""
        return self._seq


def ended(seq: int, by: str, scope: str, found: Mapping[str, Any]) -> Act:
    """That one is over, and what came of it."""
    return Act(by, scope, END, SUBJECT, msgspec.json.encode({"of": seq, **found}).decode())


def to_stop(seq: int, by: str, scope: str) -> Act:
    """That one is to end, wherever it runs."""
    return Act(by, scope, STOP, SUBJECT, str(seq))


def runs(connection: Connection) -> list[Run]:
    """The newest, newest first; a few hundred acts are read."""
    rows = connection.execute(_NEWEST).all()
    ends: dict[int, tuple[int, Mapping[str, Any]]] = {}
    stops: dict[int, str] = {}
    found: list[Run] = []
    for row in rows:
        if row.act == END:
            said = msgspec.json.decode(row.note or "{}")
            ends[int(said.pop("of", 0))] = row.at, said
        elif row.act == STOP:
            stops[int(row.note)] = row.by
        elif row.act == BEGIN:
            at, said = ends.get(row.seq, (None, None))
            found.append(Run(seq=row.seq, at=row.at, by=row.by, ended_at=at, found=said, stop_by=stops.get(row.seq)))
    return found


def page(connection: Connection, *, before: int | None, limit: int = 20) -> tuple[list[Run], int | None]:
    """Runs, newest first, and the cursor of the next page."""
    asked = _BEGUN if before is None else _BEGUN.where(_of.seq < before)
    rows = connection.execute(asked.order_by(_of.seq.desc()).limit(limit + 1)).all()
    items = [each for row in rows[:limit] if (each := one(connection, row.seq)) is not None]
    return items, rows[limit - 1].seq if len(rows) > limit else None


def one(connection: Connection, seq: int) -> Run | None:
    """The run of this number; None: there is none."""
    row = connection.execute(_BEGUN.where(_of.seq == seq)).first()
    if row is None:
        return None
    found: Mapping[str, Any] | None = None
    ended_at, stop_by = None, None
    for each in connection.execute(_AFTER.where(_of.seq > seq).limit(MOST_READ)):
        if each.act == END:
            said = msgspec.json.decode(each.note or "{}")
            if said.pop("of", 0) == seq:
                found, ended_at = said, each.at
                break
        elif each.act == STOP and each.note == str(seq):
            stop_by = each.by
    return Run(seq=seq, at=row.at, by=row.by, ended_at=ended_at, found=found, stop_by=stop_by)


_of = tables.acts.c
_ALL = select(_of.seq, _of.at, _of.by, _of.act, _of.note).where(_of.subject == SUBJECT)
_NEWEST = _ALL.order_by(_of.seq.desc()).limit(MOST_READ)
_BEGUN = _ALL.where(_of.act == BEGIN)
_AFTER = _ALL.where(_of.act != BEGIN).order_by(_of.seq)
