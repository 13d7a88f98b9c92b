"""What a message says, as whoever reads it may read it, and on the record that he did: nothing here is more than
`/v1/messages/{id}/document` gives him.

Its sender, the trader who is to sign it and the platform read it whole. A receiver reads what the copy sealed for him
says, and only where there is one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any

import msgspec

from gateway.journal.clock import to_datetime
from gateway.journal.erasing import GONE
from gateway.web.api.desk import not_found
from gateway.web.api.messages import document_for
from gateway.web.portal.cases.reader import caller_of
from gateway.web.portal.forms.fields import Field, fields_of
from gateway.web.portal.sheets.lines import Line, Part, lines_of
from gateway.web.portal.visit import Visit
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.catalogue import Catalogue, MessageType
from messages.envelope import Head
from messages.roles import Role
from messages.times import beijing_date
from messages.xml.records import from_json, project, to_json
from messages.xml.schemas import Schemas

NOT_KEPT = ("erased", "archived", "not-kept")  # kinds of problems: there are no bytes any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What is said. message: the gateway's id of it. copy: it is what a receiver got."""

    message: str
    type: MessageType
    head: Head
    lines: Sequence[Line | Part]
    received_at: datetime
    digest: str
    copy: bool


async def contents_of(visit: Visit, id_: str) -> Contents | None:
    """What it says, to him; None: there is nothing that could be shown. Problem (404): it is nothing of his."""
    caller, desk = caller_of(visit), visit.desk
    try:
        row, content = await desk.reads(document_for, desk.parts.reading, id_, caller)
    except Problem as problem:
        if problem.kind in NOT_KEPT:
            return None
        raise
    said = await (_as_sent(visit, row, id_, content) if content is not None else _as_received(visit, row, id_))
    if said is None:
        return None
    message, type_, head, record, read = said
    what = "document" if content is not None else "copy"
    await desk.trail.read(caller, what, row["id"], digest=sha256(read).hexdigest())
    fields = _fields(desk.parts.schemas, desk.parts.catalogue, type_.code)
    received_at = to_datetime(row["received_at"])
    return Contents(
        message=message,
        type=type_,
        head=head,
        lines=lines_of(fields, record, on=beijing_date(received_at)),
        received_at=received_at,
        digest=row["digest"],
        copy=content is None,
    )


_Said = tuple[str, MessageType, Head, Mapping[str, Any], bytes]


async def _as_sent(visit: Visit, row: Mapping[str, Any], id_: str, content: bytes) -> _Said | None:
    """All of it: the message of this id, or the first of the document. Of what was refused nothing was read."""
    messages = await visit.desk.reads(visit.desk.parts.reading.messages_of, row["id"])
    some = [each for each in messages if each["id"] == id_] or messages[:1]
    if not some or some[0]["body"] == GONE:
        return None
    (said,) = some
    type_ = visit.desk.parts.catalogue.types.get(said["type"])
    if type_ is None:  # of a newer release
        return None
    head = from_json(said["head"].encode(), Head)
    return said["id"], type_, head, msgspec.json.decode(said["body"]), content


async def _as_received(visit: Visit, row: Mapping[str, Any], id_: str) -> _Said | None:
    """What his copy says: it is sealed now, if it has not left yet, by the same rules."""
    parts, partner = visit.desk.parts, caller_of(visit).himself.name
    owed = await visit.desk.reads(parts.copies.owed, id_, partner)
    content = await written(parts.copies.seal(owed)) if owed is not None else None
    if owed is None:
        raise not_found("copy of message", id_)
    if content is None or owed.body == GONE or (type_ := parts.catalogue.types.get(owed.type)) is None:
        return None
    record: Any = project(from_json(owed.body.encode(), type_.record), Role(owed.role))
    head = from_json(owed.head.encode(), Head)
    return owed.message, type_, head, msgspec.json.decode(to_json(record)), content


@lru_cache(maxsize=256)
def _fields(schemas: Schemas, catalogue: Catalogue, code: str) -> tuple[Field, ...]:
    return fields_of(catalogue[code], schemas[code].files)
