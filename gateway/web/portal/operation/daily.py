"""What came in from a partner and what went out to him, by day (Beijing); and a list of his ids held against that.

In: documents, by the index of partner and time. Out: deliveries by their ids, which begin with their milliseconds, so
that a day is a range of the key. One look reads STEP_H hours at a time and for PATIENCE_S at most; what it could not
reach is said (`whole`), never guessed.
"""

import re
import time
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.web.portal.operation.lines import id_at
from messages.times import BEIJING

STEP_H = 2
PATIENCE_S = 1.0
DAYS = 7  # a page
MOST_IDS = 5_000  # of a list
MOST_OURS = 20_000  # that a list is held against
MOST_SHOWN = 200  # of each kind of difference
WAYS = ("in", "out")
_ID = re.compile(r"[^\s,;，；\"']+")
_HOUR = 3_600_000_000
_MARGIN = _HOUR // 4  # that the clocks of two processes, and a long examination, may be apart


@dataclass(slots=True)
class Day:
    """Counts. came: by verdict; went: by state. whole: False where there was more than could be read."""

    day: date
    came: Counter[str] = field(default_factory=Counter)
    went: Counter[str] = field(default_factory=Counter)
    whole: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing came or went."""
        return not self.came and not self.went


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A list held against the journal. both: how many are in both. only_his, only_ours: at most MOST_SHOWN of each."""

    both: int
    only_his: Sequence[str]
    only_ours: Sequence[dict[str, Any]]
    n_his: int
    n_ours: int
    whole: bool


def of_partners(connection: Connection, day: date) -> tuple[dict[str, Day], bool]:
    """One day, by partner; and whether all of it was read."""
    found: dict[str, Day] = {}
    until = time.monotonic() + PATIENCE_S
    for first, last in _slices(day):
        if time.monotonic() > until:
            return found, False
        asked = {"since": first, "until": last, "first": id_at(first), "last": id_at(last)}
        near = {"id_from": id_at(first - _MARGIN), "id_to": id_at(last + _MARGIN)}
        for row in connection.execute(_CAME_ALL, asked | near):
            found.setdefault(row.partner, Day(day)).came[row.verdict] += row.n
        for row in connection.execute(_WENT_ALL, asked):
            found.setdefault(row.partner or "", Day(day)).went[row.state] += row.n
    return found, True


def of_days(connection: Connection, partner: str, last: date) -> list[Day]:
    """The DAYS up to this one, newest first, of one partner."""
    found = []
    until = time.monotonic() + PATIENCE_S
    for number in range(DAYS):
        day = Day(last - timedelta(days=number))
        for first, end in _slices(day.day):
            if time.monotonic() > until:
                day.whole = False
                break
            asked = {"since": first, "until": end, "first": id_at(first), "last": id_at(end), "partner": partner}
            for row in connection.execute(_CAME_ONE, asked):
                day.came[row.verdict] += row.n
            for row in connection.execute(_WENT_ONE, asked):
                day.went[row.state] += row.n
        found.append(day)
    return found


def ids_in(text: str) -> list[str]:
    """The ids of a list, one a line or parted by commas; each once, in the order in which they stand."""
    return list(dict.fromkeys(_ID.findall(text.removeprefix("\ufeff"))))


def compare(connection: Connection, partner: str, way: str, first: date, last: date, his: Collection[str]) -> Compared:
    """His ids held against what he sent ("in") or was sent ("out") from the first day to the last.

    One of ours is known by any id he may have of it: the MessageId, the gateway's id, the delivery's id, the digest.
    """
    since, until = _begins(first), _begins(last + timedelta(days=1))
    asked = {"since": since, "until": until, "first": id_at(since), "last": id_at(until), "partner": partner}
    rows = connection.execute(_LIST_IN if way == "in" else _LIST_OUT, {**asked, "most": MOST_OURS + 1}).mappings()
    ours = [dict(row) for row in rows]
    whole = len(ours) <= MOST_OURS
    named: set[str] = set()
    theirs, missing = set(his), []
    for each in ours[:MOST_OURS]:
        ids = {value for name in ("document", "message_id", "delivery", "digest") if (value := each.get(name))}
        if known := ids & theirs:
            named |= known
        else:
            missing.append(each)
    only_his = [each for each in his if each not in named]
    return Compared(
        both=len(ours[:MOST_OURS]) - len(missing),
        only_his=only_his[:MOST_SHOWN],
        only_ours=missing[:MOST_SHOWN],
        n_his=len(only_his),
        n_ours=len(missing),
        whole=whole,
    )


def day_of(text: str) -> date | None:
    """A day as a browser's field says it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _begins(day: date) -> int:
    return to_us(datetime.combine(day, datetime.min.time(), BEIJING))


def _slices(day: date) -> Iterator[tuple[int, int]]:
    begins = _begins(day)
    for hour in range(0, 24, STEP_H):
        yield begins + hour * _HOUR, begins + (hour + STEP_H) * _HOUR


_of, _sent, _messages = tables.documents.c, tables.deliveries.c, tables.messages.c
_WITHIN = (_of.received_at >= bindparam("since"), _of.received_at < bindparam("until"))
_LEFT = (_sent.id >= bindparam("first"), _sent.id < bindparam("last"))
# Ids of documents begin with their milliseconds too, by the clock of the process that made them: they bound the walk.
_CAME_ALL = (
    select(_of.partner, _of.verdict, func.count().label("n"))
    .where(*_WITHIN, _of.id >= bindparam("id_from"), _of.id < bindparam("id_to"))
    .group_by(_of.partner, _of.verdict)
)
_WENT_ALL = select(_sent.partner, _sent.state, func.count().label("n")).where(*_LEFT)
_WENT_ALL = _WENT_ALL.group_by(_sent.partner, _sent.state)
_CAME_ONE = select(_of.verdict, func.count().label("n")).where(_of.partner == bindparam("partner"), *_WITHIN)
_CAME_ONE = _CAME_ONE.group_by(_of.verdict)
_WENT_ONE = select(_sent.state, func.count().label("n")).where(_sent.partner == bindparam("partner"), *_LEFT)
_WENT_ONE = _WENT_ONE.group_by(_sent.state)
_LIST_IN = (
    select(_of.id.label("document"), _of.message_id, _of.digest, _of.type, _of.verdict.label("state"), _of.received_at)
    .where(_of.partner == bindparam("partner"), *_WITHIN)
    .order_by(_of.received_at)
    .limit(bindparam("most"))
)
_LIST_OUT = (
    select(
        *(_of.id.label("document"), _of.message_id, _of.digest, _messages.type),
        *(_sent.state, _sent.id.label("delivery")),
        _sent.created_at.label("received_at"),
    )
    .join(tables.messages, _messages.id == _sent.message)
    .join(tables.documents, _of.id == _messages.document)
    .where(_sent.partner == bindparam("partner"), *_LEFT)
    .order_by(_sent.id)
    .limit(bindparam("most"))
)
