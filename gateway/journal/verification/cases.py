"""Cases as they stand, held against the fold of their events; the events themselves have been held against leaves."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.verification import texts
from gateway.journal.verification.problems import Problem, What, shown
from gateway.journal.verification.records import UNCONFIRMED


def after(connection: Connection, id_: str, most: int) -> list[str]:
    """The ids of the next cases."""
    return list(connection.execute(_AFTER, {"after": id_, "most": most}).scalars())


def hold(connection: Connection, ids: Sequence[str]) -> Iterator[tuple[str, Problem]]:
    """What is wrong with these cases, all read in one moment: each problem with its case."""
    rows = {row.id: row for row in connection.execute(_CASES, {"ids": list(ids)}).all()}
    events: dict[str, list[Any]] = defaultdict(list)
    for event in connection.execute(_EVENTS, {"ids": list(ids)}).all():
        events[event.case_id].append(event)
    last = [each[-1].seq for each in events.values()]
    known = {row.seq: row.known for row in connection.execute(_KNOWN, {"seqs": last}).all()}
    leaves = connection.execute(_NOTES, {"seqs": last}).all()
    notes = {row.seq: texts.values(row.text).get("note", "") for row in leaves}
    for id_ in ids:
        if id_ in rows:
            for problem in _hold(rows[id_], events.get(id_, []), known, notes):
                yield id_, problem


def _hold(row: Any, events: Sequence[Any], known: Mapping[int, str], notes: Mapping[int, str]) -> Iterator[Problem]:
    if not events:
        yield Problem(what=What.ADDED, table="cases", seq=None, id=row.id, detail="without an event")
        return
    state = ""
    moved = events[0]
    for event in events:
        if event.state_from != state:
            yield _problem(
                row, event.seq, "state", f"was {shown(state)} before {event.event}, stated {event.state_from}"
            )
        if event.state_to != event.state_from:
            moved = event
        state = event.state_to
    last = events[-1]
    family, order_key, confirmed = _noted(notes.get(last.seq, ""), last)
    wanted: Mapping[str, tuple[int, Any]] = {
        "state": (last.seq, state),
        "known": (last.seq, known.get(last.seq)),
        "opened_at": (events[0].seq, events[0].at),
        "moved_at": (moved.seq, moved.at),
        "family": (last.seq, family),
        "order_key": (last.seq, order_key),
        "confirmed": (last.seq, confirmed),
    }
    for column, (seq, value) in wanted.items():
        have = getattr(row, column)
        if have != value:
            detail = "another" if column == "known" else f"{shown(have)}, its events make {shown(value)}"
            what = What.BACKDATED if column.endswith("_at") else What.ALTERED
            yield _problem(row, seq, column, detail, what)


def _noted(note: str, event: Any) -> tuple[str, str, bool]:
    """Family, order key and whether it is confirmed, as the leaf of its last event has them."""
    said = note.removeprefix(f"{event.event}: {event.state_from or '-'} -> {event.state_to}, ")
    family, _, order_key = said.removesuffix(UNCONFIRMED).partition(" ")
    return family, order_key, not said.endswith(UNCONFIRMED)


def _problem(row: Any, seq: int, column: str, detail: str, what: What = What.ALTERED) -> Problem:
    return Problem(what=what, table="cases", seq=seq, id=row.id, column=column, detail=detail)


_of, _events, _leaves = tables.cases.c, tables.case_events.c, tables.leaves.c
_ids: Any = bindparam("ids", expanding=True)
_seqs: Any = bindparam("seqs", expanding=True)
_AFTER = select(_of.id).where(_of.id > bindparam("after")).order_by(_of.id).limit(bindparam("most"))
_CASES = select(tables.cases).where(_of.id.in_(_ids))
_EVENTS = (
    select(
        *(_events.seq, _events.case_id, _events.at, _events.event, _events.state_from, _events.state_to),
    )
    .where(_events.case_id.in_(_ids))
    .order_by(_events.case_id, _events.seq)
)
_KNOWN = select(_events.seq, _events.known).where(_events.seq.in_(_seqs))
_NOTES = select(_leaves.seq, _leaves.text).where(_leaves.seq.in_(_seqs))
