"""What is owed: plain reads of lanes that have work, and of the delivery at the head of one with what it says."""

import json
from collections.abc import Collection, Generator, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, FromClause, Row, Select, bindparam, false, func, or_, select

from gateway.delivery.lanes import head_of, is_in_lane
from gateway.journal import tables
from gateway.journal.moves import State
from gateway.journal.statements import array, wanted
from gateway.journal.trips import Question, ask
from gateway.queue.port import Entry
from gateway.telemetry import traces

FEW = 8  # deliveries read at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A delivery and what it says.

    form: how the receiver writes it. role: his part in it. head, body: canonical JSON. document_digest: of the document
    of record. sealed: its bytes, once they were made.
    """

    delivery: str
    lane: str
    message: str
    type: str
    partner: str
    role: str
    form: str
    channel: str
    state: State
    attempts: int
    remark: str | None
    sealed: bytes | None
    head: str
    body: str
    document_digest: str

    @property
    def size(self) -> int:
        """About how many bytes it has, as it leaves."""
        return len(self.sealed if self.sealed is not None else self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A lane and its head as they stand; they may have changed when it is claimed."""

    head: Owed | None
    channel: str
    is_free: bool
    is_due: bool


def look(connection: Connection, lanes: Mapping[str, str | None], now: int) -> Mapping[str, Standing]:
    """How lanes stand, each for who holds the token given with it; of one that there is not, nothing."""
    questions = _looking(connection.dialect.name)
    named = wanted([(lane,) for lane in lanes])
    found, heads = ask(connection, *((question, named) for question in questions))
    head_of = {row["lane"]: owed_of(row) for row in heads}
    return {row["id"]: _standing(row, head_of.get(row["id"]), lanes[row["id"]], now) for row in found}


def _standing(row: Mapping[str, Any], head: Owed | None, token: str | None, now: int) -> Standing:
    return Standing(
        head=head,
        channel=row["channel"],
        is_free=row["token"] in (None, token) or (row["leased_until"] or 0) <= now,
        is_due=not row["blocked"] and row["next_at"] is not None and row["next_at"] <= now,
    )


def front(connection: Connection, lane: str, most: int) -> Generator[Owed]:
    """The first deliveries of a lane, in order; read a few at a time, since each may be large."""
    with connection.execute(_FRONT, {"lane": lane, "most": most}, execution_options={"yield_per": FEW}) as rows:
        for row in rows:
            yield owed_of(dict(row._mapping))


def went_to(connection: Connection, id_: str, partner: str) -> Owed | None:
    """The delivery to a partner of a message, or of the first of a document's; None: none went to him.

    What is held or has nobody yet went to none, nor did what an operator discarded before it was ever sent.
    """
    row = connection.execute(_WENT, {"id": id_, "partner": partner}).mappings().first()
    return owed_of(dict(row)) if row is not None else None


def due_lanes(
    connection: Connection,
    now: int,
    *,
    channels: Collection[str],
    per_partner: int = 200,
    resting: Collection[str] = (),
) -> Iterator[str]:
    """Lanes that have work and that nobody has leased, longest due first, so many a partner; not of those that rest."""
    for channel in channels:
        partners = connection.execute(_PARTNERS, {"channel": channel, "now": now}).scalars().all()
        for partner in partners:
            if partner not in resting:
                yield from lanes_of(connection, now, channel=channel, partner=partner, most=per_partner)


def having(connection: Connection, now: int, *, channel: str, partners: Collection[str]) -> list[str]:
    """Those of these partners for whom there is something."""
    wanted = _PARTNERS.where(_lanes.c.partner.in_(list(partners)))
    return list(connection.execute(wanted, {"channel": channel, "now": now}).scalars())


def lanes_of(
    connection: Connection,
    now: int,
    *,
    channel: str,
    partner: str,
    most: int,
    families: frozenset[str] | None = None,
) -> list[str]:
    """Lanes of one partner that have work and that nobody has leased, longest due first. families: None: of all."""
    given = {"channel": channel, "partner": partner, "now": now, "most": most}
    wanted = _OF_PARTNER
    if families is not None:
        starts = [_lanes.c.id.startswith(f"{partner}|{family}|", autoescape=True) for family in sorted(families)]
        wanted = wanted.where(or_(false(), *starts))
    return list(connection.execute(wanted, given).scalars())


def entries(connection: Connection, lanes: Collection[str]) -> Mapping[str, Entry]:
    """Envelope and canonical record of the heads of lanes, for people who look into a queue."""
    rows = connection.execute(_HEADS, {"lanes": list(lanes)})
    return {row.lane: _entry(row) for row in rows}


def _entry(row: "Row[*tuple[Any, ...]]") -> Entry:
    said = (
        f'{{"type":"{row.type}","message":"{row.message}","lane":{json.dumps(row.lane, ensure_ascii=False)},'
        f'"head":{row.head},"body":{row.body}}}'
    )
    return Entry(type=row.type, message=row.message, content=said.encode(), traceparent=traces.traceparent(row.message))


def owed_of(row: Mapping[str, Any]) -> Owed:
    """The delivery of a row."""
    return Owed(**{**row, "state": State(row["state"])})


_deliveries, _messages, _documents, _lanes = tables.deliveries, tables.messages, tables.documents, tables.lanes


def _owed(deliveries: FromClause) -> Select[Any]:
    """What is owed of deliveries, with what each says."""
    messages = deliveries.join(_messages, _messages.c.id == _deliveries.c.message)
    return select(
        *(_deliveries.c.id.label("delivery"), _deliveries.c.lane, _deliveries.c.message, _deliveries.c.partner),
        *(_deliveries.c.role, _deliveries.c.form, _deliveries.c.channel, _deliveries.c.state, _deliveries.c.attempts),
        *(_deliveries.c.remark, _deliveries.c.sealed, _messages.c.type, _messages.c.head, _messages.c.body),
        _documents.c.digest.label("document_digest"),
    ).select_from(messages.join(_documents, _documents.c.id == _messages.c.document))


_FRONT = (
    _owed(_deliveries)
    .where(_deliveries.c.lane == bindparam("lane"), is_in_lane)
    .order_by(_deliveries.c.position, _deliveries.c.id)
    .limit(bindparam("most"))
)
_WENT = (
    _owed(_deliveries)
    .where(_deliveries.c.partner == bindparam("partner"))
    .where(or_(_messages.c.id == bindparam("id"), _messages.c.document == bindparam("id")))
    .where(_deliveries.c.state.not_in([State.HELD.value, State.UNROUTED.value]))
    .where(or_(_deliveries.c.state != State.DISCARDED.value, _deliveries.c.sealed.is_not(None)))
    .order_by(_messages.c.number, _deliveries.c.created_at, _deliveries.c.id)
    .limit(1)
)
_has_work = (
    (_lanes.c.channel == bindparam("channel"))
    & (_lanes.c.next_at <= bindparam("now"))
    & _lanes.c.blocked.is_(False)
    & or_(_lanes.c.token.is_(None), _lanes.c.leased_until <= bindparam("now"))
)
_PARTNERS = select(_lanes.c.partner).distinct().where(_has_work)
_OF_PARTNER = (
    select(_lanes.c.id)
    .where(_has_work, _lanes.c.partner == bindparam("partner"))
    .order_by(_lanes.c.next_at)
    .limit(bindparam("most"))
)
_place = func.row_number().over(partition_by=_deliveries.c.lane, order_by=(_deliveries.c.position, _deliveries.c.id))
_heads = (
    select(_deliveries.c.lane, _deliveries.c.message, _place.label("place"))
    .where(_deliveries.c.lane.in_(bindparam("lanes", expanding=True)), is_in_lane)
    .subquery("heads")
)
_HEADS = (
    select(_heads.c.lane, _heads.c.message, _messages.c.type, _messages.c.head, _messages.c.body)
    .join(_messages, _messages.c.id == _heads.c.message)
    .where(_heads.c.place == 1)
)


@cache
def _looking(dialect: str) -> tuple[Question, Question]:
    """Lanes that are named, and the deliveries at their heads."""
    listed, (lane,) = array(dialect, 1)
    there = select(_lanes).select_from(listed.join(_lanes, _lanes.c.id == lane))
    named, (of,) = array(dialect, 1)
    heads = _owed(named.join(_deliveries, _deliveries.c.id == head_of(of)))
    return Question(there), Question(heads)
