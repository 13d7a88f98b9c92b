"""Shifts: who has it, what he noted, whom he handed it to. A fold of the acts on one subject; none needs a table.

    nobody -> taken (by one) -> handed over -> taken (by one) …        taken -> taken (by another, with a reason)

Two may take it at once: the journal's lock puts one before the other, and the second is told who has it. What he saw is
named by the number of the newest word, so that nobody takes over what is no longer as he saw it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from messages.errors import SingleWindowError

SUBJECT = "shift"
TAKEN, HANDED_OVER, NOTED = "shift taken", "shift handed over", "shift note"
TURNS = (TAKEN, HANDED_OVER)
MOST_NOTES = 200
A_PAGE = 20


class NotYours(SingleWindowError):
    """The shift is another's, or is not as it was seen."""


@dataclass(frozen=True, slots=True)
class Shift:
    """How it stands. seq: of the word that says so; 0: nothing was ever said. by: who has it, or handed it over."""

    seq: int = 0
    at: int = 0
    by: str = ""
    act: str = HANDED_OVER
    note: str | None = None

    @property
    def is_taken(self) -> bool:
        """Whether somebody has it."""
        return self.act == TAKEN


@dataclass
class Turn:
    """The command: take the shift, hand it over or note on it; NotYours. seen: number of the word that he goes by."""

    act: Act
    seen: int
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """A leaf, where the shift allows it."""
        now = standing(book.connection)
        if now.seq != self.seen:
            whose = now.by if now.is_taken else ""
            raise NotYours(
                f"班次已变，现由 {whose or '无人'} 值班 / the shift has changed; it is with {whose or 'nobody'} now"
            )
        if self.act.act != TAKEN and (not now.is_taken or now.by != self.act.by):
            raise NotYours("只有当班人可以交班或记事 / only whoever has the shift hands it over or notes on it")
        if self.act.act == TAKEN and now.is_taken and (now.by == self.act.by or not self.act.note):
            raise NotYours("已有人当班：接替须说明原因 / somebody has it: to take it from him wants a reason")
        state(book, self.act)

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> Any:
        """That it is durable says it all."""
        return None


def standing(connection: Connection) -> Shift:
    """Who has it now."""
    row = connection.execute(_TURNS.order_by(_of.seq.desc()).limit(1)).first()
    return Shift(row.seq, row.at, row.by, row.act, row.note) if row is not None else Shift()


def notes_since(connection: Connection, seq: int) -> list[dict[str, Any]]:
    """What was noted after this word, newest first."""
    asked = _WORDS.where(_of.act == NOTED, _of.seq > seq).order_by(_of.seq.desc()).limit(MOST_NOTES)
    return [dict(row) for row in connection.execute(asked).mappings()]


def history(connection: Connection, *, before: int | None = None) -> tuple[list[dict[str, Any]], int | None]:
    """Every word, newest first, a page; and the number before which the next page goes on."""
    asked = _WORDS if before is None else _WORDS.where(_of.seq < before)
    rows: Sequence[Any] = connection.execute(asked.order_by(_of.seq.desc()).limit(A_PAGE + 1)).mappings().all()
    return [dict(row) for row in rows[:A_PAGE]], rows[A_PAGE - 1]["seq"] if len(rows) > A_PAGE else None


_of = tables.acts.c
_WORDS = select(_of.seq, _of.at, _of.by, _of.act, _of.note).where(
    _of.subject == SUBJECT, _of.act.in_((TAKEN, HANDED_OVER, NOTED))
)
_TURNS = select(_of.seq, _of.at, _of.by, _of.act, _of.note).where(_of.subject == SUBJECT, _of.act.in_(TURNS))
