"""Every document there is, newest first, by what an operator remembers of it.

A page goes on before the number of the last one. What is typed is first looked for by the keys of numbers; where none
has it, it is read as what it may mean (`Meaning`: a digest, a finding, a partner, a message type, words), and that, as
all that narrows, goes along a walk down the numbers, STEP at a time and for PATIENCE_S at most: where little fits, a
page may be short, or empty, says how far it has looked, and goes on where it stopped.
"""

import re
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.journal.moves import State
from gateway.partners.directory import Directory
from messages.catalogue import Catalogue
from messages.identifiers import compact
from messages.times import BEIJING

A_PAGE = 50
MOST_NAMED = 500  # by one number, in one way
STEP = 5_000
PATIENCE_S = 0.4
MOST_MEANT = 20
LEAST_WORDS = 2  # signs, from which what findings quote is looked through
_DIGEST = re.compile(r"[0-9a-f]{12,64}")
VERDICTS = ("accepted", "refused")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which. text: any number, or what is remembered of it; the day counts in Beijing; "": any.

    state: that a delivery of it is in. finding: a code that was told of it.
    """

    text: str = ""
    verdict: str = ""
    type: str = ""
    partner: str = ""
    receiver: str = ""
    state: str = ""
    finding: str = ""
    since: str = ""
    until: str = ""

    @classmethod
    def of(cls, said: Mapping[str, str]) -> "Wanted":
        """As a query says it; what means nothing is left out."""
        given = {each.name: said.get(each.name, "").strip()[:100] for each in fields(cls)}
        given["verdict"] = given["verdict"] if given["verdict"] in VERDICTS else ""
        given["state"] = given["state"] if given["state"] in [each.value for each in State] else ""
        for name in ("since", "until"):
            given[name] = given[name] if _day(given[name]) is not None else ""
        return cls(**given)

    def said(self) -> dict[str, str]:
        """What is not "" of it."""
        return {each.name: value for each in fields(self) if (value := getattr(self, each.name))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a text may mean beside a number. digest: or its beginning. words: of a finding or a MessageId."""

    digest: str = ""
    findings: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A page. cursor: goes on before this number; None: there is no more.

    by_number: a number's key has found them. looked: from which number down to which the walk has gone.
    """

    items: list[dict[str, Any]]
    cursor: int | None
    by_number: bool = False
    looked: tuple[int, int] | None = None


def meaning_of(text: str, catalogue: Catalogue, directory: Directory) -> Meaning:
    """What it may mean, by what the gateway has names for; at most MOST_MEANT of each."""
    low = text.casefold()
    if not low:
        return Meaning()
    words = low.split()

    def fits(*names: str) -> bool:
        said = " ".join(names).casefold()
        return all(word in said for word in words)

    partners = [each for each in directory.partners.values() if fits(each.name, each.zh, each.en, *each.sender_ids)]
    kinds = catalogue.findings
    return Meaning(
        digest=low if _DIGEST.fullmatch(low) else "",
        findings=tuple(each.code for each in kinds if fits(each.code, each.zh, each.en))[:MOST_MEANT],
        partners=tuple(each.name for each in partners)[:MOST_MEANT],
        types=tuple(each.code for each in catalogue if fits(each.code, each.zh, each.en))[:MOST_MEANT],
        words=text,
    )


def search(connection: Connection, wanted: Wanted, meaning: Meaning, *, before: int | None = None) -> Found:
    """One page of them."""
    newest = connection.execute(select(func.max(_of.seq))).scalar() or 0
    top = min(before - 1, newest) if before is not None else newest
    asked = _narrowed(select(*_SHOWN), wanted)
    if wanted.text:
        if named := _named(connection, wanted.text):
            asked = asked.where(_of.id.in_(named), _of.seq <= top).order_by(_of.seq.desc()).limit(A_PAGE + 1)
            those = [dict(row) for row in connection.execute(asked).mappings()]
            return replace(_page(connection, those, None), by_number=True)
        asked = asked.where(_meant(meaning))
    begun = top
    found: list[dict[str, Any]] = []
    until = time.monotonic() + PATIENCE_S
    while top > 0 and len(found) <= A_PAGE and time.monotonic() < until:
        step = asked.where(_of.seq <= top, _of.seq > top - STEP)
        rows = connection.execute(step.order_by(_of.seq.desc()).limit(A_PAGE + 1 - len(found))).mappings().all()
        found += [dict(row) for row in rows]
        top -= STEP
    looked = _page(connection, found, top + 1 if top > 0 else None)
    return replace(looked, looked=(begun, looked.cursor or 1) if begun > 0 else None)


def _meant(meaning: Meaning) -> "ColumnElement[bool]":
    """Any of what it may mean; a MessageId that was refused has bound no key."""
    ways: list[ColumnElement[bool]] = [_of.message_id == meaning.words]
    if meaning.digest:
        ways.append(_of.digest.startswith(meaning.digest))
    ways += [_of.findings.contains(f'"{code}"', autoescape=True) for code in meaning.findings]
    if meaning.partners:
        went = select(_messages.document).join(tables.deliveries, _sent.message == _messages.id)
        went = went.where(_messages.document == _of.id, _sent.partner.in_(meaning.partners))
        ways += [_of.partner.in_(meaning.partners), went.exists()]
    if meaning.types:
        ways.append(_of.type.in_(meaning.types))
    if len(meaning.words) >= LEAST_WORDS:
        ways.append(_of.findings.contains(meaning.words, autoescape=True))
        ways.append(_of.message_id.contains(meaning.words, autoescape=True))
    return or_(*ways)


def _page(connection: Connection, rows: Sequence[dict[str, Any]], stopped: int | None) -> Found:
    """With how far each went."""
    items = list(rows[:A_PAGE])
    states: dict[str, list[Any]] = {}
    if items:
        ids = [each["id"] for each in items]
        for row in connection.execute(_WENT.where(_messages.document.in_(ids)).order_by(_sent.id)):
            states.setdefault(row.document, []).append((row.partner, row.state))
    for each in items:
        each["deliveries"] = states.get(each["id"], [])
    return Found(items, items[-1]["seq"] if len(rows) > A_PAGE else stopped)


def _narrowed(asked: "Select[Any]", wanted: Wanted) -> "Select[Any]":
    for column, value in ((_of.verdict, wanted.verdict), (_of.type, wanted.type), (_of.partner, wanted.partner)):
        asked = asked.where(column == value) if value else asked
    if (since := _day(wanted.since)) is not None:
        asked = asked.where(_of.received_at >= to_us(since))
    if (until := _day(wanted.until)) is not None:
        asked = asked.where(_of.received_at < to_us(until + timedelta(days=1)))
    if wanted.finding:
        asked = asked.where(_of.findings.contains(f'"{wanted.finding}"', autoescape=True))
    if wanted.receiver or wanted.state:
        went = select(_messages.document).join(tables.deliveries, _sent.message == _messages.id)
        went = went.where(_messages.document == _of.id)
        went = went.where(_sent.partner == wanted.receiver) if wanted.receiver else went
        went = went.where(_sent.state == wanted.state) if wanted.state else went
        asked = asked.where(went.exists())
    return asked


def _named(connection: Connection, number: str) -> set[str]:
    """Documents by any number that there is an index of: each way is asked by itself, so that each uses its own."""
    written = sorted({number, compact(number)})
    cases = select(tables.case_aliases.c.case_id).where(tables.case_aliases.c.value.in_(written))
    of_messages = select(_messages.document)
    of_deliveries = select(_messages.document).join(tables.deliveries, _sent.message == _messages.id)
    ways = [
        select(_of.id).where(_of.id == number),
        of_messages.where(_messages.id == number),
        of_messages.where(_messages.case_id == number),
        of_messages.where(_messages.case_id.in_(cases)),
        of_deliveries.where(_sent.id == number),
        select(tables.message_keys.c.document).where(tables.message_keys.c.message_id == number),
    ]
    if number.isascii() and number.isdigit() and len(number) < 16:
        ways.append(select(_of.id).where(_of.seq == int(number)))
    return {id_ for way in ways for id_ in connection.scalars(way.limit(MOST_NAMED))}


def _day(text: str) -> datetime | None:
    try:
        return datetime.combine(date.fromisoformat(text), datetime.min.time(), BEIJING) if text else None
    except ValueError:
        return None


_of, _messages, _sent = tables.documents.c, tables.messages.c, tables.deliveries.c
_SHOWN = (
    _of.id, _of.seq, _of.verdict, _of.partner, _of.way_in, _of.type, _of.message_id, _of.received_at, _of.size,
)  # fmt: skip
_WENT = select(_messages.document, _sent.id, _sent.partner, _sent.state).join(
    tables.deliveries, _sent.message == _messages.id
)
