"""The client switcher: for which of his clients an agent's pages speak from now on."""

from typing import Any

from fastapi import APIRouter, Request, Response

from gateway.journal.reading import Reading
from gateway.web.portal import clients, cookies, html
from gateway.web.portal.cases.reader import caller_of, hold_id
from gateway.web.portal.trader.applying import today
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem

MOST_ASKED = 70
MOST_NAMED = 200  # traders whose names are like what is asked for

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/clients")
async def list_page(visit: At, request: Request) -> Response:
    """Whose mandates are in force; by name, code or number of the mandate."""
    asked = request.query_params.get("asked", "").strip()[:MOST_ASKED]
    cursor = request.query_params.get("cursor")
    found, following = await visit.desk.reads(
        _found, visit, visit.desk.parts.reading, asked, hold_id("page", cursor) if cursor else None
    )
    return html.page("trader/clients", visit, clients=found, asked=asked, following=following)


@router.post("/portal/clients/choose")
async def choose(visit: At) -> Response:
    """He speaks for this one; for nobody where none is named."""
    code = visit.form.get("client", "")
    if code:
        parts = visit.desk.parts
        agent, day = caller_of(visit).himself, today(visit)
        known = await visit.desk.reads(
            clients.client_of, parts.reading, parts.register.directory, agent, code[:MOST_ASKED], day
        )
        if known is None:
            raise Problem("not-allowed", "没有其现行委托 / no mandate of his is in force")
    visit.cookies.append(cookies.kept(cookies.CLIENT, code, https=visit.https, for_s=None if code else 0))
    return see_other(visit, "/portal")


def _found(visit: Visit, reading: Reading, asked: str, cursor: str | None) -> tuple[list[clients.Client], str | None]:
    caller, directory, day = caller_of(visit), visit.desk.parts.register.directory, today(visit)
    page = clients.page_of(reading, caller.reader, asked=asked, cursor=cursor)
    mandates: list[dict[str, Any]] = list(page.items)
    if asked and not mandates:
        keys = list(clients.named(directory, caller.himself, asked))[:MOST_NAMED]
        mandates = [
            each
            for key in keys
            for each in reading.cases(clients.FAMILY, caller.reader, order_key=key, state=clients.IN_FORCE).items
        ]
    held = [
        each for each in mandates if clients.holds(each, day) and each["agent_id"] in clients.codes_of(caller.himself)
    ]
    return list(clients.clients_in(directory, held)), page.cursor
