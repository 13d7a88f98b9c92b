"""What came in a period, read from the journal a few documents at a time; no read lasts longer than one of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Select, bindparam, func, select

from gateway.journal import kept, tables
from gateway.journal.clock import SECOND

FEW = 16  # documents at a time, which may be a megabyte each
WAITED = 600 * SECOND  # longest that a document waits between its receipt and its batch; the writer holds no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which documents. since, until: when they came, microseconds; until is left out. types, partners: none: of any.

    verdict: "accepted" or "refused"; None: both.
    """

    since: int
    until: int
    types: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    verdict: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastMessage:
    """A message as it was read then. head, body: canonical JSON. event: leaf of what it did to its case, if it did."""

    id: str
    number: int
    type: str
    case_id: str | None
    head: str
    body: str
    event: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastDelivery:
    """A delivery as it was made. partner: whom the register found; None: nobody. sealed: its bytes, once made."""

    id: str
    message: str
    role: str
    partner: str | None
    form: str | None
    channel: str | None
    sealed: bytes | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """A document as the journal has it: its row, what was read of it, to whom it went, who signed it.

    signer: the certificate with which it was signed then, PEM; None: none is known. seal: of a signed request.
    """

    row: Mapping[str, Any]
    messages: Sequence[PastMessage]
    deliveries: Sequence[PastDelivery]
    signer: bytes | None = None
    seal: Mapping[str, Any] | None = None

    @property
    def is_kept(self) -> bool:
        """Whether its bytes are there still; those of a document that was erased, or beyond a quota, are not."""
        return bool(self.row["content"]) or not self.row["size"]


def bounds(connection: Connection, wanted: Wanted) -> tuple[int, int]:
    """The first and last number that a document of the period may have; the last below the first: there is none."""
    first = connection.execute(_FIRST_SEQ, {"at": wanted.since}).scalar()
    if first is None:
        return 1, 0
    after = connection.execute(_FIRST_SEQ, {"at": wanted.until + WAITED}).scalar()
    last = connection.execute(_LAST_SEQ).scalar() or 0
    return int(first), int(after - 1 if after is not None else last)


def documents(database: Engine, wanted: Wanted, first: int, last: int) -> Iterator[Past]:
    """The documents of the period, oldest first."""
    cursor = first - 1
    while True:
        with database.connect() as connection:
            rows = connection.execute(_page(wanted), {"after": cursor, "last": last, "most": FEW}).mappings().all()
            found = [_past(connection, dict(row)) for row in rows]
        yield from found
        if len(rows) < FEW:
            return
        cursor = rows[-1]["seq"]


def said_by_us(database: Engine, sender_id: str, name: str, message_id: str) -> str | None:
    """The body of what the gateway said under this number, canonical JSON; None: there is none."""
    asked = {"sender_id": sender_id, "name": name, "message_id": message_id}
    with database.connect() as connection:
        return connection.execute(_OUR_OWN, asked).scalar() or None


def _page(wanted: Wanted) -> "Select[Any]":
    query = _DOCUMENTS.where(_of.received_at >= wanted.since, _of.received_at < wanted.until)
    query = query.where(_of.type.in_(wanted.types)) if wanted.types else query
    query = query.where(_of.partner.in_(wanted.partners)) if wanted.partners else query
    return query.where(_of.verdict == wanted.verdict) if wanted.verdict is not None else query


def _past(connection: Connection, row: Mapping[str, Any]) -> Past:
    messages = [PastMessage(**each) for each in connection.execute(_MESSAGES, {"document": row["id"]}).mappings()]
    signer = row["signer_digest"]
    seal = connection.execute(_SEAL, {"document": row["id"]}).mappings().first()
    return Past(
        row=row,
        messages=messages,
        deliveries=tuple(_deliveries_of(connection, [each.id for each in messages])),
        signer=kept.certificate(connection, signer) if signer else None,
        seal=dict(seal) if seal else None,
    )


def _deliveries_of(connection: Connection, messages: Sequence[str]) -> Iterator[PastDelivery]:
    """Those made when the message came; what was sent anew, or made later for whom only then was known, is none."""
    rows = connection.execute(_DELIVERIES, {"messages": list(messages)}).all() if messages else ()
    first: dict[str, int] = {}
    for row in rows:
        first.setdefault(row.message, row.created_at)
        if row.created_at == first[row.message] and row.remark != "replay":
            yield PastDelivery(
                id=row.id,
                message=row.message,
                role=row.role,
                partner=None if row.claimed_by is not None else row.partner,
                form=row.form,
                channel=row.channel,
                sealed=bytes(row.sealed) if row.sealed is not None else None,
            )


_of, _messages, _deliveries, _batches = tables.documents.c, tables.messages.c, tables.deliveries.c, tables.batches.c
_FIRST_SEQ = select(func.min(_batches.first_seq)).where(_batches.sealed_at >= bindparam("at"))
_LAST_SEQ = select(func.max(_batches.last_seq))
_DOCUMENTS = (
    select(
        *(_of.id, _of.seq, _of.verdict, _of.partner, _of.way_in, _of.form, _of.type, _of.sender_id, _of.message_id),
        *(_of.received_at, _of.content_type, _of.content, _of.digest, _of.size, _of.signer_digest, _of.findings),
    )
    .where(_of.seq > bindparam("after"), _of.seq <= bindparam("last"))
    .order_by(_of.seq)
    .limit(bindparam("most"))
)
_family = tables.cases.c.family  # what was signed has events in two cases: where it waited, and of its own family
_event = (
    select(func.min(tables.case_events.c.seq))
    .join(tables.cases, tables.cases.c.id == tables.case_events.c.case_id)
    .where(tables.case_events.c.message == _messages.id)
    .where(func.substr(_messages.type, 1, func.length(_family) + 1) == _family + ".")
    .scalar_subquery()
)
_MESSAGES = (
    select(
        *(_messages.id, _messages.number, _messages.type, _messages.case_id, _messages.head, _messages.body),
        _event.label("event"),
    )
    .where(_messages.document == bindparam("document"))
    .order_by(_messages.number)
)
_DELIVERIES = (
    select(
        *(_deliveries.id, _deliveries.message, _deliveries.role, _deliveries.partner, _deliveries.claimed_by),
        *(_deliveries.form, _deliveries.channel, _deliveries.sealed, _deliveries.created_at, _deliveries.remark),
    )
    .where(_deliveries.message.in_(bindparam("messages", expanding=True)))
    .order_by(_deliveries.created_at, _deliveries.id)
)
_keys = tables.message_keys.c
_OUR_OWN = (
    select(_messages.body)
    .join(tables.message_keys, _keys.document == _messages.document)
    .where(_keys.sender_id == bindparam("sender_id"), _keys.name == bindparam("name"))
    .where(_keys.message_id == bindparam("message_id"))
)
_SEAL = select(tables.http_seals).where(tables.http_seals.c.document == bindparam("document"))
