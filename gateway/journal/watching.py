"""Watches as rows, events as the fold of deadlines takes them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
import structlog
from sqlalchemy import Connection, bindparam, func, select

from gateway.case.supervising import Happening, Stage, Watch
from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.marks import marked
from messages.catalogue import Catalogue
from messages.decoding import from_json

MARK = "deadlines"  # up to which event the watches are the fold of all
_US = timedelta(microseconds=1)

log = structlog.get_logger()


def happenings(connection: Connection, catalogue: Catalogue, after: int, upto: int) -> list[Happening]:
    """What happened in cases from one event to another, in order; those of families unknown here are left out."""
    rows = connection.execute(_EVENTS, {"after": after, "upto": upto}).all()
    limits = {
        (name, state.name): state.limit.since
        for name, family in catalogue.families.items()
        for state in (family.process.states if family.process else ())
        if state.limit is not None and state.limit.since is not None
    }
    wanted = [row.seq for row in rows if (row.family, row.state_to) in limits]
    known = {row.seq: row.known for row in connection.execute(_KNOWN, {"seqs": wanted})} if wanted else {}
    return [
        Happening(
            seq=row.seq,
            case=row.case_id,
            family=row.family,
            state=row.state_to,
            at=to_datetime(row.at),
            named=_named(catalogue, row, known[row.seq], limits) if row.seq in known else None,
        )
        for row in rows
        if row.family in catalogue.families
    ]


def page(connection: Connection, after: int, most: int) -> list[int]:
    """The numbers of the next events, so many at most."""
    wanted = select(_events.seq).where(_events.seq > after).order_by(_events.seq).limit(most)
    return list(connection.execute(wanted).scalars())


def watches_of(connection: Connection, cases: Collection[str]) -> dict[str, dict[str, Watch]]:
    """The watches of these cases, by case and rule."""
    found: dict[str, dict[str, Watch]] = defaultdict(dict)
    for few in _few(sorted(cases)):
        for row in connection.execute(select(tables.watches).where(_watches.case_id.in_(few))).mappings():
            found[row["case_id"]][row["rule"]] = watch_of(dict(row))
    return found


def due(connection: Connection, now: int, most: int) -> list[Watch]:
    """Those of which something is to be said by now, longest due first."""
    wanted = select(tables.watches).where(_watches.next_at < now).order_by(_watches.next_at, _watches.case_id)
    return [watch_of(dict(row)) for row in connection.execute(wanted.limit(most)).mappings()]


def guessed(connection: Connection, after: str, most: int) -> list[Watch]:
    """Those that rest on a calendar which was not published, by case."""
    wanted = select(tables.watches).where(_watches.provisional, _watches.case_id > after)
    return [watch_of(dict(row)) for row in connection.execute(wanted.order_by(_watches.case_id).limit(most)).mappings()]


def has_work(connection: Connection, now: int) -> bool:
    """Whether anything has happened since the mark, or something is to be said by now."""
    newest = connection.execute(select(func.max(_events.seq))).scalar() or 0
    if newest > (marked(connection, MARK) or 0):
        return True
    return connection.execute(select(_watches.case_id).where(_watches.next_at < now).limit(1)).first() is not None


def stages(connection: Connection) -> Mapping[str, int]:
    """How many watches have been told of, by stage; and those of which the calendar is not published."""
    told = select(_watches.stage, func.count()).where(_watches.stage != Stage.GREEN.value).group_by(_watches.stage)
    counts = {each.value: 0 for each in Stage if each is not Stage.GREEN}
    counts |= {row[0]: row[1] for row in connection.execute(told)}
    counts["provisional"] = connection.execute(select(func.count()).where(_watches.provisional)).scalar() or 0
    return counts


def watch_of(row: Mapping[str, Any]) -> Watch:
    """The watch of a row."""
    return Watch(
        case=row["case_id"],
        family=row["family"],
        rule=row["rule"],
        began=row["began"],
        began_at=to_datetime(row["began_at"]),
        named=_at(row["named"]),
        due_at=_at(row["due_at"]),
        warn_at=_at(row["warn_at"]),
        red_at=_at(row["red_at"]),
        provisional=bool(row["provisional"]),
        stage=Stage(row["stage"]),
        rests_since=_at(row["rests_since"]),
        more_days=row["more_days"],
        more=row["more_us"] * _US,
        lax=bool(row["lax"]),
    )


def row_of(watch: Watch) -> dict[str, Any]:
    """The row of a watch."""
    return {
        "case_id": watch.case,
        "family": watch.family,
        "rule": watch.rule,
        "began": watch.began,
        "began_at": to_us(watch.began_at),
        "named": _us(watch.named),
        "due_at": _us(watch.due_at),
        "warn_at": _us(watch.warn_at),
        "red_at": _us(watch.red_at),
        "provisional": watch.provisional,
        "stage": watch.stage.value,
        "rests_since": _us(watch.rests_since),
        "more_days": watch.more_days,
        "more_us": watch.more // _US,
        "lax": watch.lax,
        "next_at": _us(watch.next_at),
    }


def _named(catalogue: Catalogue, row: Any, known: str, limits: Mapping[tuple[str, str], Any]) -> datetime | None:
    """From when it counts; what was erased since names nothing any more."""
    process = catalogue.families[row.family].process
    if process is None:
        return None
    try:
        named: datetime | None = limits[row.family, row.state_to](from_json(known, process.known))
    except (msgspec.ValidationError, AttributeError, TypeError) as problem:
        log.warning("no day is named any more", event=row.seq, problem=str(problem)[:200])
        return None
    return named


def _at(us: int | None) -> datetime | None:
    return None if us is None else to_datetime(us)


def _us(at: datetime | None) -> int | None:
    return None if at is None else to_us(at)


def _few(values: Sequence[str], most: int = 500) -> Iterator[Sequence[str]]:
    return (values[at : at + most] for at in range(0, len(values), most))


def by_case(events: Iterable[Happening]) -> dict[str, list[Happening]]:
    """In order within each case."""
    found: dict[str, list[Happening]] = defaultdict(list)
    for event in events:
        found[event.case].append(event)
    return found


_events, _cases, _watches = tables.case_events.c, tables.cases.c, tables.watches.c
_EVENTS = (
    select(_events.seq, _events.case_id, _events.at, _events.state_to, _cases.family)
    .join(tables.cases, _cases.id == _events.case_id)
    .where(_events.seq > bindparam("after"), _events.seq <= bindparam("upto"))
    .order_by(_events.seq)
)
_KNOWN = select(_events.seq, _events.known).where(_events.seq.in_(bindparam("seqs", expanding=True)))
