"""One document as operators and auditors see it: as it came, as it is understood, as each partner gets it; what was
told of it at its lines, every attempt to deliver it, and what proves it. That it was read is on the record before it is
shown.
"""

import json
from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection, select

from gateway.delivery.dead import show
from gateway.journal import tables
from gateway.journal.reading import Reading
from gateway.web.api.desk import not_found
from gateway.web.parts import Copies
from gateway.web.portal.operation import owning, showing
from gateway.web.portal.operation.choosing import chosen
from gateway.web.portal.operation.listing import laid_out, lines_of, told_in_json
from gateway.web.portal.operation.waiting_page import ACTS, previewed
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute

MOST_WORDS = 200  # of operators on the deliveries of one message

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/operation/messages/{id}")
async def page(id: str, visit: At) -> Response:
    """All there is of it."""
    caller, trail = caller_of(visit), visit.desk.trail
    reading = visit.desk.parts.reading
    row = await visit.desk.reads(reading.document, id)
    if row is None:
        raise not_found("message", id)
    found = await visit.desk.reads(_found, reading, visit.desk.parts.copies, row)
    await trail.read(caller, "document", row["id"], digest=row["digest"])
    for each in found["deliveries"]:
        if each["sealed"] is not None or each["preview"] is not None:
            await trail.read(caller, "copy", row["id"])
            break
    return showing.page("message", visit, row=row, **found)


@router.post("/portal/operation/messages/{id}/act")
async def act(id: str, visit: At) -> Response:
    """What is to be said of its deliveries is shown first, as with those that wait."""
    ids = chosen(visit)
    word = visit.form.get("act", "")
    if word not in ("replay", "discard", "confirm", "route") or not ids:
        raise not_found("delivery", id)
    reading = visit.desk.parts.reading
    row = await visit.desk.reads(reading.document, id)
    his = [] if row is None else await visit.desk.reads(reading.deliveries_of_document, row["id"])
    if not set(ids) <= {each["delivery"] for each in his}:
        raise not_found("delivery", id)
    return await previewed(visit, word, ids)


def _found(reading: Reading, copies: Copies, row: Mapping[str, Any]) -> dict[str, Any]:
    findings = [_plain(each) for each in reading.findings_of(row)]
    with reading.database.connect() as connection:
        messages = reading.messages_of(row["id"])
        deliveries = [
            {**show(connection, each["delivery"]), "sealed": _sealed(connection, each["delivery"])}
            for each in reading.deliveries_of_document(row["id"])
        ]
        proof = _proof(connection, row)
        ids = [each["delivery"] for each in deliveries]
        whose, noted = owning.owners(connection, ids), owning.notes(connection, ids)
        again = _replays(connection, ids)
    for each in deliveries:
        each["preview"] = _preview(copies, each) if each["sealed"] is None and row["content"] else None
    return {
        "findings": findings,
        "source": lines_of(bytes(row["content"]), findings) if row["content"] else [],
        "canonical": [{**each, "lines": told_in_json(_canonical(each), findings)} for each in messages],
        "deliveries": deliveries,
        "erased": reading.erasure(row["id"]) if not row["content"] else None,
        "proof": proof,
        "owners": whose,
        "noted": noted,
        "again": again,
        "acts": {name: [state.value for state in states] for name, states in ACTS.items()},
    }


def _plain(told: Mapping[str, Any]) -> dict[str, Any]:
    return {name: told.get(name) for name in ("code", "severity", "where", "line", "value", "wanted", "zh", "en")}


def _canonical(message: Mapping[str, Any]) -> str:
    """Its canonical JSON, a member a line; what was erased has none."""
    try:
        said = {"head": json.loads(message["head"]), "body": json.loads(message["body"])}
    except ValueError:
        return str(message["body"])
    return json.dumps(said, ensure_ascii=False, indent=1)


def _sealed(connection: Connection, delivery: str) -> list[dict[str, Any]] | None:
    content = connection.execute(select(_of.sealed).where(_of.id == delivery)).scalar()
    return laid_out(bytes(content)) if content else None


def _preview(copies: Copies, delivery: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """As it would be written for him now."""
    owed = copies.owed(delivery["message"], delivery["receiver"]) if delivery["receiver"] else None
    content = copies.preview(owed) if owed is not None else None
    return laid_out(content) if content else None


def _replays(connection: Connection, ids: list[str]) -> dict[str, list[dict[str, Any]]]:
    """Of each delivery the words of operators on it, oldest first: sent again, given up, got there otherwise."""
    of = tables.acts.c
    asked = select(of.subject, of.at, of.by, of.note).where(of.subject.in_(ids), of.act == "decide")
    found: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(asked.order_by(of.seq).limit(MOST_WORDS)).mappings():
        found.setdefault(row["subject"], []).append(dict(row))
    return found


def _proof(connection: Connection, row: Mapping[str, Any]) -> dict[str, Any]:
    """The leaf that states it, and the header of the batch it is sealed in, verbatim."""
    leaf = connection.execute(select(tables.leaves.c.text).where(tables.leaves.c.seq == row["seq"])).scalar()
    batches = tables.batches.c
    asked = select(batches.text, batches.signature, batches.key_id).where(batches.number == row["batch_no"])
    header = connection.execute(asked).mappings().first()
    return {"leaf": leaf, "header": dict(header) if header is not None else None}


_of = tables.deliveries.c
