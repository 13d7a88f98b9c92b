"""The record verified as a whole at an auditor's word: begun, watched, stopped; what came of it is kept."""

from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response

from gateway.journal.verifying import MOST_S, Run, one, page
from gateway.web.api.desk import not_found
from gateway.web.portal import html
from gateway.web.portal.audit import asking
from gateway.web.portal.audit.rows import AT
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.verifying import Standing, Verifier

PATH = f"{AT}/verifications"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def verifications(request: Request, visit: At) -> Response:
    """All that there were, newest first."""
    items, cursor = await read(visit, partial(page, before=asking.number(request.query_params, "before")))
    now = visit.desk.clock()
    under_way = next((each for each in items if each.is_open(now)), None)
    more = asking.following(PATH, {}, before=cursor)
    return html.page("audit/verifications", visit, items=items, more=more, under_way=under_way, hours=MOST_S // 3600)


@router.post(f"{PATH}/start")
async def start(request: Request, visit: At) -> Response:
    """Begin one; then its page."""
    caller = caller_of(visit)
    seq = await _verifier(request).begin(caller.who, caller.scope.value)
    return see_other(visit, f"{PATH}/{seq}")


@router.get(f"{PATH}/{{seq}}")
async def verification(seq: str, request: Request, visit: At) -> Response:
    """How far it is, or what came of it."""
    return html.page("audit/verification", visit, **await _standing(seq, request, visit))


@router.get(f"{PATH}/{{seq}}/progress")
async def progress(seq: str, request: Request, visit: At) -> Response:
    """The part of its page that changes; a script asks for it each second, until it is over."""
    return html.page("audit/_verification", visit, **await _standing(seq, request, visit))


@router.post(f"{PATH}/{{seq}}/stop")
async def stop(seq: str, request: Request, visit: At) -> Response:
    """End it; one that is over stays as it is."""
    caller = caller_of(visit)
    await _verifier(request).stop(await _run(seq, visit), caller.who, caller.scope.value)
    return see_other(visit, f"{PATH}/{seq}")


def _verifier(request: Request) -> Verifier:
    """The one of this process."""
    found: Verifier = request.app.state.desk.verifier
    return found


async def _standing(seq: str, request: Request, visit: Visit) -> dict[str, Any]:
    run = await _run(seq, visit)
    standing: Standing | None = _verifier(request).standing
    here = standing if standing is not None and standing.seq == run.seq else None
    return {"run": run, "standing": here, "is_open": run.is_open(visit.desk.clock())}


async def _run(seq: str, visit: Visit) -> Run:
    number = asking.number({"seq": seq}, "seq")
    run = await read(visit, partial(one, seq=number)) if number is not None else None
    if run is None:
        raise not_found("verification", seq[:64])
    return run
