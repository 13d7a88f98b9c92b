"""The page that the code on a sheet opens, on anybody's telephone, not signed in: kind, number, state, next step, time.

Whom it concerns and what was said is for whoever signs in.
"""

from typing import Any

from fastapi import APIRouter, Response

from gateway.journal.reading import EVERYONE, Reading
from gateway.web.api.desk import not_found
from gateway.web.portal import html
from gateway.web.portal.cases.showing import said, standing_of
from gateway.web.portal.status import keys
from gateway.web.portal.visit import At, PortalRoute, Visit

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/status")
async def status(visit: At, key: str = "") -> Response:
    """As it stands at this moment; 404 for a code that we have not made."""
    found = keys.read(visit.desk.parts.people_key, key)
    case = await visit.desk.reads(_case, visit.desk.parts.reading, *found) if found is not None else None
    if case is None:
        raise not_found("sheet", "")
    family = visit.desk.parts.catalogue.families[case["family"]]
    return html.page(
        "status/status",
        visit,
        case=case,
        family=said(visit, family.zh, family.en),
        standing=standing_of(visit, case),
    )


def link_of(visit: Visit, message: str, case: dict[str, Any] | None) -> str:
    """What the code on a sheet leads to."""
    kind, id = (keys.CASE, case["id"]) if case is not None else (keys.MESSAGE, message)
    return f"{visit.site.rstrip('/')}/portal/status?key={keys.made(visit.desk.parts.people_key, kind, id)}"


def _case(reading: Reading, kind: str, id: str) -> dict[str, Any] | None:
    if kind == keys.CASE:
        return reading.case(id, EVERYONE)
    row = reading.document(id)
    messages = reading.messages_of(row["id"]) if row is not None else []
    some = [each for each in messages if each["id"] == id] or messages[:1]
    return reading.case(some[0]["case_id"], EVERYONE) if some and some[0]["case_id"] else None
