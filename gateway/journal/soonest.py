"""A work list: a family's cases that wait, the soonest deadline first, and those that wait for one partner's answer.

As in `listing`, what only a view shows is looked for in the views of the reader's cases, so many at a time; the cursor
goes on from the last one looked at. It is "<deadline>.<id>", the deadline in microseconds, "-" where there is none.
"""

import re
from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import Select, and_, func, or_, select

from gateway.journal import tables
from gateway.journal.listing import MOST_LOOKED_AT, Asked, narrowed, roles_in
from gateway.journal.reading import MOST_PER_PAGE, Page, Reader, Reading

CURSOR: Final = r"(?:-|[0-9]{1,18})\.[0-9A-Za-z-]{1,64}"


def soonest(
    reading: Reading,
    family: str,
    reader: Reader,
    asked: Asked,
    *,
    states: Collection[str] | None = None,
    due_before: int | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page:
    """Cases that concern the reader, in these states, due before then (microseconds); those never due come last."""
    cases = tables.cases.c
    wanted = narrowed(reading.concerning(select(tables.cases).where(cases.family == family), reader), asked)
    if states is not None:
        wanted = wanted.where(cases.state.in_(sorted(states)))
    if due_before is not None:
        wanted = wanted.where(cases.due_at < due_before)
    wanted = wanted.order_by(cases.due_at.is_(None), cases.due_at, cases.id)
    items: list[dict[str, Any]] = []
    looked_at = 0
    while True:
        size = MOST_PER_PAGE if asked.looks_within else limit
        rows = reading.rows(_after(wanted, cursor).limit(size + 1))
        roles = roles_in(reading, rows[:size], reader)
        for number, row in enumerate(rows[:size], 1):
            summary = reading.case_summary(row, reader, roles.get(row["id"], ()))
            cursor = f"{'-' if row['due_at'] is None else row['due_at']}.{row['id']}"
            if asked.holds(summary):
                items.append(summary)
            if len(items) == limit:
                return Page(items, cursor if number < len(rows) else None)
        looked_at += size
        if len(rows) <= size:
            return Page(items, None)
        if looked_at >= MOST_LOOKED_AT:
            return Page(items, cursor)


def unanswered(reading: Reading, family: str, reader: Reader, *, state: str, answer: str, limit: int) -> Page:
    """Cases that have come to a state and to which the reader has not answered since; newest first.

    answer: the event of his answer. The page has no cursor: what is answered leaves the list.
    """
    cases, events, answers = tables.cases.c, tables.case_events.c, tables.case_events.alias("answers").c
    came = (
        select(func.max(events.seq))
        .where(events.case_id == cases.id, events.state_to == state, events.state_from != state)
        .correlate(tables.cases)
        .scalar_subquery()
    )
    answered = (
        select(answers.seq)
        .where(answers.case_id == cases.id, answers.by == reader.partner, answers.event == answer, answers.seq > came)
        .correlate(tables.cases)
        .exists()
    )
    wanted = reading.concerning(select(tables.cases).where(cases.family == family, cases.state == state), reader)
    rows = reading.rows(wanted.where(~answered).order_by(cases.id.desc()).limit(limit))
    roles = roles_in(reading, rows, reader)
    return Page([reading.case_summary(row, reader, roles.get(row["id"], ())) for row in rows], None)


def _after(wanted: "Select[Any]", cursor: str | None) -> "Select[Any]":
    """What follows the last one looked at; a cursor that is none of ours asks from the beginning."""
    if cursor is None or not re.fullmatch(CURSOR, cursor):
        return wanted
    due, _, id_ = cursor.partition(".")
    cases = tables.cases.c
    if due == "-":
        return wanted.where(cases.due_at.is_(None), cases.id > id_)
    later = or_(cases.due_at > int(due), and_(cases.due_at == int(due), cases.id > id_))
    return wanted.where(or_(later, cases.due_at.is_(None)))
