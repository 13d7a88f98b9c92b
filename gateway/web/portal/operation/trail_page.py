"""The audit log, and what one shift hands over to the next: what is open, who has it, and what was done in the hours
before. Both are read from the record and keep nothing themselves.
"""

from functools import partial
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from gateway.delivery.dead import WAITING, list_waiting
from gateway.journal.auditing import Page, Wanted, trail
from gateway.journal.clock import SECOND
from gateway.web.portal import html
from gateway.web.portal.operation import kept
from gateway.web.portal.operation.lines import lines
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute

PATH = "/portal/operation/trail"
SHIFT_H = 12
MOST_OPEN, MOST_DONE = 100, 100
READS = "read"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Who did what and who read what, newest first."""
    said = {name: value for name in ("by", "subject", "act") if (value := request.query_params.get(name, "").strip())}
    before = request.query_params.get("cursor", "")
    cursor = int(before) if before.isascii() and before.isdigit() and len(before) < 16 else None
    found = await read(visit, partial(trail, wanted=Wanted(**_three(said)), cursor=cursor))
    more = f"{PATH}?{urlencode({**said, 'cursor': found.cursor})}" if found.cursor else None
    return html.page("operation/trail", visit, items=found.items, said=said, more=more)


@router.get("/portal/operation/handover")
async def handover(visit: At) -> Response:
    """As things stand now."""
    found = await read(visit, partial(_standing, since=visit.desk.clock() - SHIFT_H * 3600 * SECOND))
    notices = visit.desk.notices.all()
    troubles = sorted(visit.desk.parts.troubles())
    return html.page("operation/handover", visit, **found, notices=notices, troubles=troubles, hours=SHIFT_H)


def _three(said: dict[str, str]) -> dict[str, Any]:
    return {name: value[:100] for name, value in said.items()}


def _standing(connection: Connection, *, since: int) -> dict[str, Any]:
    items = list_waiting(connection, states=WAITING, limit=MOST_OPEN)
    sums: dict[str, int] = {}
    for line in lines(connection).values():
        for state, n in line.waiting.items():
            sums[state] = sums.get(state, 0) + n
    done: Page = trail(connection, Wanted(since=since), limit=MOST_DONE)
    return {
        "items": items.items,
        "owners": kept.owners(connection, [each["delivery"] for each in items.items]),
        "sums": sums,
        "done": [each for each in done.items if not each["act"].startswith(READS) and each["scope"] != "partner"],
    }
