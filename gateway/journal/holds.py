"""Legal holds: cases that are kept, whatever their age, until the hold is lifted. Each is an act, and so a leaf.

A case is on hold where the newest such act about it puts it there; there is no other record of it that could be lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, exists, select, union

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from messages.errors import SingleWindowError

HOLD, LIFT = "hold", "lift hold"


class OnHold(SingleWindowError):
    """A case of the document is to be kept: a court, an auditor or customs wants it."""


class NoSuchCase(SingleWindowError):
    """No case has this id."""


@dataclass
class PutOnHold:
    """The command: these cases are kept, or no longer; all or none. NoSuchCase. Answers those that changed.

    act: HOLD or LIFT. reason: for the record.
    """

    cases: Sequence[str]
    act: str
    by: str
    reason: str
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)
    _changed: list[str] = field(default_factory=list, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """An act each, where it changes something."""
        self._changed = []
        for case in dict.fromkeys(self.cases):
            if book.connection.execute(_CASE, {"case": case}).first() is None:
                raise NoSuchCase(f"没有案件 {case} / no case {case}; `swg case show` names those of a number")
            is_held = bool(book.connection.execute(_HELD, {"case": case}).first())
            if is_held != (self.act == HOLD):
                state(book, Act(self.by, "operator", self.act, case, " ".join(self.reason.split())))
                self._changed.append(case)

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> list[str]:
        """Their ids."""
        return self._changed


def is_held(case: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a case is on hold, for a query that has its id."""
    newest, later = tables.acts.alias(), tables.acts.alias()
    lifted = exists().where(later.c.subject == newest.c.subject, later.c.act == LIFT, later.c.seq > newest.c.seq)
    return exists().where(newest.c.subject == case, newest.c.act == HOLD, ~lifted)


def held(connection: Connection) -> list[dict[str, Any]]:
    """Every hold in force, oldest first: case, since when, by whom, why."""
    acts = tables.acts.c
    later = tables.acts.alias()
    over = exists().where(later.c.subject == acts.subject, later.c.act == LIFT, later.c.seq > acts.seq)
    wanted = select(acts.subject.label("case"), acts.at, acts.by, acts.note.label("reason"), acts.seq)
    found = connection.execute(wanted.where(acts.act == HOLD, ~over).order_by(acts.seq))
    return [dict(row) for row in found.mappings()]


def held_cases(connection: Connection, document: str) -> list[str]:
    """The cases of a document that are on hold."""
    return list(connection.execute(_OF_DOCUMENT, {"document": document}).scalars())


def cases_of(document: ColumnElement[str]) -> Select[Any]:
    """The ids of the cases that a document's messages belong to, or were delivered in, for a query that has its id."""
    messages, deliveries = tables.messages.alias(), tables.deliveries.alias()
    belong = select(messages.c.case_id.label("id")).where(messages.c.document == document)
    said = tables.messages.alias()
    went = (
        select(deliveries.c.case_id.label("id"))
        .select_from(deliveries.join(said, said.c.id == deliveries.c.message))
        .where(said.c.document == document)
    )
    return select(union(belong.correlate(tables.documents), went.correlate(tables.documents)).subquery().c.id)


_CASE = select(tables.cases.c.id).where(tables.cases.c.id == bindparam("case"))
_HELD = select(tables.cases.c.id).where(and_(tables.cases.c.id == bindparam("case"), is_held(tables.cases.c.id)))
_belong = select(tables.messages.c.case_id).where(tables.messages.c.document == bindparam("document"))
_went = (
    select(tables.deliveries.c.case_id)
    .join(tables.messages, tables.messages.c.id == tables.deliveries.c.message)
    .where(tables.messages.c.document == bindparam("document"))
)
_OF_DOCUMENT = (
    select(tables.cases.c.id)
    .where(tables.cases.c.id.in_(union(_belong, _went)), is_held(tables.cases.c.id))
    .order_by(tables.cases.c.id)
)
