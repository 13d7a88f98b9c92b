"""The signatures of a message, verified as the page is made; and those of every message of a case, some at a time."""

from collections.abc import Mapping
from functools import partial
from typing import IO, Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from gateway.journal.reading import EVERYONE, Reading
from gateway.web.api.cases import case_of
from gateway.web.api.desk import not_found
from gateway.web.api.evidence import made
from gateway.web.portal import html
from gateway.web.portal.audit import asking
from gateway.web.portal.audit.rows import AT
from gateway.web.portal.audit.signatures import Shown, shown
from gateway.web.portal.cases import events
from gateway.web.portal.cases.showing import facts_of, standing_of, type_name
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit

A_PAGE = 5  # messages of a case whose signatures are verified for one page

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(f"{AT}/messages/{{id}}/signatures")
async def message(id: str, visit: At) -> Response:
    """Each with who, which key and certificate, when, and what comes of it now."""
    row = await visit.desk.reads(visit.desk.parts.reading.document, id)
    if row is None:
        raise not_found("message", id[:64])
    found = await _shown(visit, row)
    return html.page("audit/signatures", visit, row=row, found=found)


@router.get(f"{AT}/cases/{{id}}")
async def case(id: str, visit: At, request: Request) -> Response:
    """How a case went, and who signed each message of it."""
    reading = visit.desk.parts.reading
    found = await visit.desk.reads(case_of, reading, id, EVERYONE)
    family = visit.desk.parts.catalogue.families[found["family"]]
    documents = await visit.desk.reads(_documents, reading, found)
    start = asking.number(request.query_params, "cursor") or 0
    some = documents[start : start + A_PAGE]
    signed = [(row, type_name(visit, row["type"]), await _shown(visit, row)) for row in some]
    more = f"{AT}/cases/{id}?cursor={start + A_PAGE}" if start + A_PAGE < len(documents) else None
    timeline = [each | {"told": events.told(each["event"], visit.language)} for each in found["timeline"]]
    return html.page(
        "audit/case", visit, case=found, family=family, facts=tuple(facts_of(visit, family, found)),
        standing=standing_of(visit, found), timeline=timeline, signed=signed, more=more, count=len(documents),
        start=start,
    )  # fmt: skip


def documents_of(case: Mapping[str, Any]) -> list[str]:
    """Ids of the documents of a case, in the order in which they came."""
    return list(dict.fromkeys(each["document"] for each in case["timeline"] if each["document"]))


def _documents(reading: Reading, case: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    rows = (reading.document(id_) for id_ in documents_of(case))
    return [row for row in rows if row is not None]


async def _shown(visit: Visit, row: Mapping[str, Any]) -> Shown:
    """Its evidence, made and verified; that it was read is on the record first."""
    bundle, _, digest, id_ = await made(visit.desk, row["id"], caller_of(visit))
    await visit.desk.trail.read(caller_of(visit), "evidence", id_, digest=digest)
    return await read(visit, partial(_verified, bundle=bundle, row=row, trusted=visit.desk.parts.key.cert_pem))


def _verified(connection: Connection, *, bundle: IO[bytes], row: Mapping[str, Any], trusted: bytes) -> Shown:
    with bundle:
        return shown(bundle, row, connection, trusted)
