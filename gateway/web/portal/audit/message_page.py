"""A message as an auditor sees it: the bytes as they came beside the canonical form and what each partner got, each
with its digest held against the journal; the rules it was judged by; who has seen it. He changes nothing here.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection, select

from gateway.journal import ruling, tables
from gateway.journal.reading import Reading
from gateway.journal.ruling import Rules
from gateway.journal.seen import Wanted, seen, subjects_of
from gateway.journal.stated import Statements
from gateway.journal.verification import chunk
from gateway.journal.verification.keys import Timeline
from gateway.journal.verification.problems import Problem
from gateway.web.api.desk import not_found
from gateway.web.portal import html
from gateway.web.portal.audit import beside
from gateway.web.portal.audit.rows import AT
from gateway.web.portal.operation.listing import text_of
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute
from messages.seals.leaves import read_leaf

MOST_LINES = 4000
NEWEST_SEEN = 10

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of it. stated: the digest that the journal states; None: it states none of this alone."""

    name: str
    what: str
    lines: tuple[str, ...]
    digest: str | None
    stated: str | None
    holds: bool | None


@router.get(f"{AT}/messages/{{id}}")
async def page(id: str, visit: At) -> Response:
    """By its id, or that of one of its messages."""
    parts, trail, caller = visit.desk.parts, visit.desk.trail, caller_of(visit)
    row = await visit.desk.reads(parts.reading.document, id)
    if row is None:
        raise not_found("message", id[:64])
    found = await visit.desk.reads(partial(_found, parts.reading, row, parts.key.cert_pem, parts.rules))
    await trail.read(caller, "document", row["id"], digest=row["digest"])
    if any(each.lines for each in found["copies"]):
        await trail.read(caller, "copy", row["id"])
    return html.page("audit/message", visit, row=row, **found)


def _found(reading: Reading, row: Mapping[str, Any], cert_pem: bytes, rules: Rules) -> dict[str, Any]:
    messages, deliveries = reading.messages_of(row["id"]), reading.deliveries_of_document(row["id"])
    with reading.database.connect() as connection:
        leaf = connection.execute(select(tables.leaves.c.text).where(tables.leaves.c.seq == row["seq"])).scalar()
        stated = read_leaf(leaf) if leaf else {}
        problems = _problems(connection, row, cert_pem)
        copies = list(_copies(connection, deliveries))
        then = ruling.in_force(connection, before=row["seq"])
        reads = seen(connection, Wanted(subjects=subjects_of(connection, row["id"]))).items[:NEWEST_SEEN]
    original = _original(row, stated)
    translated = [_translated(each, problems) for each in messages]
    others = [original.lines, *(each.lines for each in copies)]
    said = [beside.canonical(each["head"], each["body"]) for each in messages]
    return {
        "leaf": leaf,
        "problems": problems,
        "original": original,
        "translated": translated,
        "copies": copies,
        "fields": [beside.fields(each, others) if each is not None else () for each in said],
        "findings": reading.findings_of(row),
        "rules": then,
        "differences": list(ruling.differences(then.rules, rules)) if then is not None else [],
        "seen": reads,
        "cases": sorted({each["case_id"] for each in messages if each["case_id"]}),
        "erased": reading.erasure(row["id"]) if not row["content"] else None,
    }


def _problems(connection: Connection, row: Mapping[str, Any], cert_pem: bytes) -> list[Problem]:
    """What is not as it was sealed, of the batch that it lies in: row, bytes, receipt, and what was made of it."""
    number = row["batch_no"]
    found = chunk.examine(connection, number, number, Timeline.read(connection, [cert_pem])).problems
    return [each for each in found if each.seq in (None, row["seq"])]


def _original(row: Mapping[str, Any], stated: Mapping[str, str]) -> Form:
    content = bytes(row["content"])
    digest = sha256(content).hexdigest() if content or not row["size"] else None
    wanted = stated.get("document")
    holds = None if digest is None else digest == wanted == row["digest"]
    return Form(
        name=row["partner"], what=row["form"] or "", lines=_lines(content), digest=digest, stated=wanted, holds=holds
    )


def _translated(message: Mapping[str, Any], problems: list[Problem]) -> Form:
    """The canonical form; what was made of a document is covered by one digest in its leaf, all together."""
    said = beside.canonical(message["head"], message["body"])
    text = json.dumps(said, ensure_ascii=False, indent=1) if said is not None else str(message["body"])
    digest = sha256(f"{message['head']}\n{message['body']}".encode()).hexdigest()
    holds = None if said is None else not problems
    lines = tuple(text.splitlines()[:MOST_LINES])
    return Form(name=message["type"], what=message["id"], lines=lines, digest=digest, stated=None, holds=holds)


def _copies(connection: Connection, deliveries: list[dict[str, Any]]) -> Iterator[Form]:
    """What each partner got, and whether it is what the leaf of its sending says."""
    statements = Statements(connection, 0)
    for each in deliveries:
        row = connection.execute(_DELIVERY.where(_of.id == each["delivery"])).mappings().one()
        content = bytes(row["sealed"]) if row["sealed"] else b""
        times = [row["created_at"], row["state_at"], *_attempts(connection, row["id"])]
        leaves = [read_leaf(statements.text(seq)) for seq in statements.of_delivery(dict(row), times)]
        stated = next((leaf["document"] for leaf in leaves if "document" in leaf), None)
        digest = sha256(content).hexdigest() if content else None
        yield Form(
            name=each["receiver"] or each["role"],
            what=f"{each['message_type']} · {each['form'] or 'own'} · {each['state']}",
            lines=_lines(content),
            digest=digest,
            stated=stated,
            holds=None if digest is None or stated is None else digest == stated,
        )


def _attempts(connection: Connection, delivery: str) -> list[int]:
    of = tables.attempts.c
    return [int(at) for at in connection.scalars(select(of.at).where(of.delivery == delivery))]


def _lines(content: bytes) -> tuple[str, ...]:
    return tuple(text_of(content).splitlines()[:MOST_LINES]) if content else ()


_of = tables.deliveries.c
_DELIVERY = select(_of.id, _of.message, _of.position, _of.sealed, _of.created_at, _of.state_at)
