"""Who saw what: the acts by which something was read, newest first, by what was read, by whom, and when.

Plain reads of `acts`. What is asked by subject or by a person has an index; else the acts are walked, STEP at a time
and for PATIENCE_S at most: where little fits, a page may be short, or empty, and goes on where it stopped.
"""

import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from messages.identifiers import compact

A_PAGE = 50
STEP = 5_000
PATIENCE_S = 0.4
MOST_NAMED = 400  # things that one number stands for
READS = "read "


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which reads. subjects: ids of what was read; None: of anything. by: a person: "wang-li", "trader-demo/wang-li".

    partner: he and all his people. what: "document", "copy" … since, until: microseconds; until is left out.
    """

    subjects: frozenset[str] | None = None
    by: str = ""
    partner: str = ""
    what: str = ""
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Lines, newest first. cursor: goes on before this leaf; None: there is no more."""

    items: list[dict[str, Any]]
    cursor: int | None


def seen(
    connection: Connection, wanted: Wanted, *, before: int | None = None, limit: int = A_PAGE, step: int = STEP
) -> Page:
    """One page of reads. step: acts that are looked at at once."""
    newest = int(connection.execute(select(func.max(_of.seq))).scalar() or 0)
    top = min(before, newest + 1) if before is not None else newest + 1
    asked = _narrowed(wanted).order_by(_of.seq.desc())
    if wanted.subjects is not None or wanted.by:
        return _page(connection.execute(asked.where(_of.seq < top).limit(limit + 1)).mappings().all(), None, limit)
    found: list[Any] = []
    until = time.monotonic() + PATIENCE_S
    while top > 0 and len(found) <= limit and time.monotonic() < until:
        low = _below(connection, top, step)
        some = asked.where(_of.seq < top, _of.seq >= low.seq).limit(limit + 1 - len(found))
        found += connection.execute(some).mappings().all()
        is_over = wanted.since is not None and low.at < wanted.since
        top = 0 if is_over or low.seq == 0 else low.seq
    return _page(found, top or None, limit)


def subjects_of(connection: Connection, number: str) -> frozenset[str]:
    """All that a number may stand for on the record: documents, cases, deliveries of either, or the text itself."""
    written = sorted({number, compact(number)})
    documents, messages, deliveries = tables.documents.c, tables.messages.c, tables.deliveries.c
    cases = set(connection.scalars(_first(select(tables.cases.c.id).where(tables.cases.c.id == number))))
    aliases = tables.case_aliases.c
    cases |= set(connection.scalars(_first(select(aliases.case_id).where(aliases.value.in_(written)))))
    keys = tables.message_keys.c
    ways = [
        select(documents.id).where(documents.id == number),
        select(messages.document).where(messages.id == number),
        select(messages.document).where(messages.case_id.in_(sorted(cases))),
        select(keys.document).where(keys.message_id == number),
        select(messages.document)
        .join(tables.deliveries, deliveries.message == messages.id)
        .where(deliveries.id == number),
    ]
    if number.isascii() and number.isdigit() and len(number) < 16:
        ways.append(select(documents.id).where(documents.seq == int(number)))
    of_documents = {id_ for way in ways for id_ in connection.scalars(_first(way))}
    within = messages.document.in_(sorted(of_documents)[:MOST_NAMED])
    of_messages = set(connection.scalars(_first(select(messages.id).where(within))))
    sent = select(deliveries.id).where(deliveries.message.in_(sorted(of_messages)[:MOST_NAMED]))
    return frozenset({number, *cases, *of_documents, *of_messages, *connection.scalars(_first(sent))})


def _first(asked: "Select[Any]") -> "Select[Any]":
    return asked.limit(MOST_NAMED)


def _narrowed(wanted: Wanted) -> "Select[Any]":
    asked = select(_of.seq, _of.at, _of.by, _of.scope, _of.act, _of.subject, _of.note)
    what = f"{READS}{wanted.what}" if wanted.what else READS
    asked = asked.where(_of.act == what if wanted.what else _of.act.startswith(what, autoescape=True))
    if wanted.subjects is not None:
        asked = asked.where(_of.subject.in_(sorted(wanted.subjects)))
    if wanted.by:
        asked = asked.where(_of.by == wanted.by)
    if wanted.partner:
        his = _of.by.startswith(f"{wanted.partner}/", autoescape=True)
        asked = asked.where(or_(_of.by == wanted.partner, his))
    if wanted.since is not None:
        asked = asked.where(_of.at >= wanted.since)
    return asked.where(_of.at < wanted.until) if wanted.until is not None else asked


@dataclass(frozen=True, slots=True)
class _Low:
    seq: int
    at: int


def _below(connection: Connection, top: int, step: int) -> _Low:
    """The act that is so many acts below; 0: there are not so many."""
    asked = select(_of.seq, _of.at).where(_of.seq < top).order_by(_of.seq.desc()).offset(step - 1).limit(1)
    row = connection.execute(asked).first()
    return _Low(row.seq, row.at) if row is not None else _Low(0, 0)


def _page(rows: Collection[Any], stopped: int | None, limit: int) -> Page:
    told = [_told(row) for row in rows][:limit]
    return Page(told, told[-1]["seq"] if len(rows) > limit else stopped)


def _told(row: Any) -> dict[str, Any]:
    return {**dict(row), "at": to_datetime(row["at"]), "what": row["act"].removeprefix(READS)}


_of = tables.acts.c

WHAT: Collection[str] = ("document", "copy", "receipt", "evidence", "signature", "findings", "page")
