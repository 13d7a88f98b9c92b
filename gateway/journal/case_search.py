"""Every case there is, of any family, newest first, by what an auditor asks; an id begins with the time it was made at.

Cases are walked down their ids, STEP at a time and for PATIENCE_S at most: where little fits, a page may be short, or
empty, and goes on where it stopped.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, or_, select

from gateway.journal import tables
from messages.identifiers import compact

A_PAGE = 50
STEP = 5_000
PATIENCE_S = 0.4
LAST = "g"  # after every id


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which. number: of the case or any of its own. partner: whom it concerns. since, until: when it was opened, us."""

    number: str = ""
    family: str = ""
    state: str = ""
    partner: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Rows. cursor: goes on below this id; None: there is no more."""

    items: list[Mapping[str, Any]]
    cursor: str | None


def find_cases(connection: Connection, wanted: Wanted, *, below: str | None = None) -> Page:
    """One page."""
    asked, top = _narrowed(wanted).order_by(_of.id.desc()), below or LAST
    if wanted.number:
        return _page(connection.execute(asked.where(_of.id < top).limit(A_PAGE + 1)).mappings().all(), None)
    found: list[Any] = []
    until = time.monotonic() + PATIENCE_S
    while top and len(found) <= A_PAGE and time.monotonic() < until:
        low = connection.execute(_BELOW.where(_of.id < top)).first()
        step = asked.where(_of.id < top, _of.id >= low.id) if low is not None else asked.where(_of.id < top)
        found += connection.execute(step.limit(A_PAGE + 1 - len(found))).mappings().all()
        is_over = low is None or (wanted.since is not None and low.opened_at < wanted.since - _SLACK)
        top = "" if is_over or low is None else low.id
    return _page(found, top or None)


def _page(rows: Any, stopped: str | None) -> Page:
    items: list[Mapping[str, Any]] = [dict(row) for row in rows[:A_PAGE]]
    return Page(items, items[-1]["id"] if len(rows) > A_PAGE else stopped)


def _narrowed(wanted: Wanted) -> "Select[Any]":
    asked = select(_of.id, _of.family, _of.order_key, _of.state, _of.confirmed, _of.opened_at, _of.moved_at)
    if wanted.number:
        written = sorted({wanted.number, compact(wanted.number)})
        aliases = tables.case_aliases.c
        named = select(aliases.case_id).where(aliases.value.in_(written))
        asked = asked.where(or_(_of.id == wanted.number, _of.id.in_(named)))
    for column, value in ((_of.family, wanted.family), (_of.state, wanted.state)):
        asked = asked.where(column == value) if value else asked
    if wanted.partner:
        parties = tables.case_parties.c
        asked = asked.where(_of.id.in_(select(parties.case_id).where(parties.partner == wanted.partner)))
    if wanted.since is not None:
        asked = asked.where(_of.opened_at >= wanted.since)
    return asked.where(_of.opened_at < wanted.until) if wanted.until is not None else asked


_of = tables.cases.c
_SLACK = 3_600_000_000  # us: by how much the clocks that ids are made by may differ
_BELOW = select(_of.id, _of.opened_at).order_by(_of.id.desc()).offset(STEP - 1).limit(1)
