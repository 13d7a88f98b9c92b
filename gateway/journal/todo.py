"""What waits for somebody, and what is new to him, among the cases that concern him.

Of a reader whom few cases concern, these are looked through; of one whom many do, those that are due are walked along
their index, soonest first. What is asked is bounded either way.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, or_, select

from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.reading import Reader, Reading
from messages.catalogue import Catalogue
from messages.roles import Role

FEW = 2000  # cases of his that are looked through
NEWEST = 200  # of them, for what is new
LAST_EVENTS = 2000  # of the gateway, for what is new

_CURSOR = re.compile(r"([0-9]{1,18})?\.([0-9a-f-]{36})", re.ASCII)

After = tuple[int | None, str]  # when it is due, in microseconds since 1970, and its id

_cases, _parties, _events = tables.cases.c, tables.case_parties.c, tables.case_events.c


def awaiting(
    reading: Reading, reader: Reader, *, limit: int = 30, after: After | None = None, of: str | None = None
) -> list[dict[str, Any]]:
    """Cases in a state that expects a step of one of his roles in it, soonest due first, then those without a limit.

    Of the platform, who reads all: cases in which anybody's step is expected, by the time it is due. after: the case
    up to which all were told, as `place` has it. of: those alone that concern this partner too.
    """
    rows = rows_awaiting(reading, reader, limit=limit, after=after, of=of)
    return [reading.case_summary(row, reader) for row in rows]


def place(case: Mapping[str, Any]) -> str:
    """Where a case stands in the list, as its cursor: "1795312800000000.<id>"."""
    due = case["due_at"]
    return f"{to_us(datetime.fromisoformat(due)) if due is not None else ''}.{case['id']}"


def after_of(cursor: str) -> After | None:
    """The place that a cursor says; None: it is none of ours."""
    found = _CURSOR.fullmatch(cursor)
    return (int(found[1]) if found[1] else None, found[2]) if found else None


def rows_awaiting(
    reading: Reading,
    reader: Reader,
    *,
    limit: int,
    few: int = FEW,
    after: After | None = None,
    of: str | None = None,
) -> list[Mapping[str, Any]]:
    """Their rows. few: up to how many cases of his are looked through."""
    waiting = expecting(reading.catalogue)
    if reader.families is not None:
        waiting = {key: states for key, states in waiting.items() if reader.may_read(key[0])}
    if reader.partner is None:
        due = select(tables.cases).where(_in_states(waiting, None), _cases.due_at.is_not(None))
        wanted = due.order_by(_cases.due_at, _cases.id.desc())
    elif len(reading.rows(_his(reader.partner, few + 1))) <= few:
        wanted = _of_few(reader.partner, waiting)
    else:
        wanted = _of_many(reader.partner, waiting)
    if of is not None:
        wanted = wanted.where(exists().where(_parties.partner == of, _parties.case_id == _cases.id))
    if after is not None:
        wanted = wanted.where(_comes_after(*after))
    return reading.rows(wanted.limit(limit))


def news(reading: Reading, reader: Reader, *, limit: int = 10) -> list[dict[str, Any]]:
    """The newest events of cases that concern him: what, when, in which case, by whom."""
    found: dict[int, dict[str, Any]] = {}
    for wanted in _newest(reader):
        for row in reading.rows(_told(reading, wanted, reader).limit(limit)):
            found[row["seq"]] = dict(row)
        if len(found) >= limit:
            break
    return [_news(reading.catalogue, found[seq]) for seq in sorted(found, reverse=True)[:limit]]


def expecting(catalogue: Catalogue) -> Mapping[tuple[str, Role], list[str]]:
    """The states in which a step of a role is expected, by family and role, off the tables of processes."""
    found: dict[tuple[str, Role], list[str]] = {}
    for family in catalogue.families.values():
        for state in family.process.states if family.process else ():
            for role in {role for step in state.expects for role in step.by}:
                found.setdefault((family.name, role), []).append(state.name)
    return found


def _in_states(waiting: Mapping[tuple[str, Role], Collection[str]], role: Any) -> Any:
    """role: the column that says as what he is in the case; None: that does not matter."""
    rows = (
        and_(_cases.family == family, _cases.state.in_(states), *([role == each.value] if role is not None else []))
        for (family, each), states in waiting.items()
    )
    return or_(false(), *rows)


def _his(partner: str, most: int) -> Select[Any]:
    return select(_parties.case_id).where(_parties.partner == partner).order_by(_parties.case_id.desc()).limit(most)


def _of_few(partner: str, waiting: Mapping[tuple[str, Role], Collection[str]]) -> Select[Any]:
    """By whom it concerns: the key of that table, then that of the case."""
    role = exists().where(
        _parties.partner == partner, _parties.case_id == _cases.id, _in_states(waiting, _parties.role)
    )
    mine = select(_parties.case_id).where(_parties.partner == partner)
    wanted = select(tables.cases).where(_cases.id.in_(mine), role)
    return wanted.order_by(_cases.due_at.is_(None), _cases.due_at, _cases.id.desc())


def _of_many(partner: str, waiting: Mapping[tuple[str, Role], Collection[str]]) -> Select[Any]:
    """By when it is due: the index of that, and whether it concerns him by the key."""
    role = exists().where(
        _parties.partner == partner, _parties.case_id == _cases.id, _in_states(waiting, _parties.role)
    )
    return select(tables.cases).where(_cases.due_at.is_not(None), role).order_by(_cases.due_at, _cases.id.desc())


def _comes_after(due: int | None, id_: str) -> ColumnElement[bool]:
    """Whether a case is told later than the one of this time and id."""
    if due is None:
        return and_(_cases.due_at.is_(None), _cases.id < id_)
    return or_(_cases.due_at.is_(None), _cases.due_at > due, and_(_cases.due_at == due, _cases.id < id_))


def _newest(reader: Reader) -> Iterator[Any]:
    """Where to look for events: the last ones of the gateway, then those of his newest cases."""
    yield _events.seq > select(func.max(_events.seq)).scalar_subquery() - LAST_EVENTS
    if reader.partner is None:
        yield _events.case_id.in_(select(select(_cases.id).order_by(_cases.id.desc()).limit(NEWEST).subquery().c.id))
    else:
        yield _events.case_id.in_(select(_his(reader.partner, NEWEST).subquery().c.case_id))


def _told(reading: Reading, where: Any, reader: Reader) -> Select[Any]:
    known = [name for name, family in reading.catalogue.families.items() if family.process and reader.may_read(name)]
    messages = tables.messages
    wanted = (
        select(
            *(_events.seq, _events.at, _events.event, _events.state_to, _events.by, _events.case_id),
            *(_cases.family, _cases.order_key, messages.c.type),
        )
        .join(tables.cases, _cases.id == _events.case_id)
        .outerjoin(messages, messages.c.id == _events.message)
        .where(where, _cases.family.in_(known))
        .order_by(_events.seq.desc())
    )
    if reader.partner is not None:
        his = exists().where(_parties.partner == reader.partner, _parties.case_id == _events.case_id)
        wanted = wanted.where(his)
    return wanted


def _news(catalogue: Catalogue, row: Mapping[str, Any]) -> dict[str, Any]:
    process = catalogue.families[row["family"]].process
    state = next((each for each in process.states if each.name == row["state_to"]), None) if process else None
    return {
        "case": row["case_id"],
        "family": row["family"],
        "order_key": row["order_key"],
        "at": to_datetime(row["at"]).isoformat(timespec="milliseconds"),
        "event": row["event"],
        "by": row["by"],
        "message_type": row["type"],
        "state_zh": state.zh if state else row["state_to"],
        "state_en": state.en if state else row["state_to"],
    }
