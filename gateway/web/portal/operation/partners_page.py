"""Partners: what was agreed with each, his certificates, what waits for him; paused, let on again and pinged, each with
a reason that is on the record.
"""

from functools import partial
from typing import Any

import msgspec
from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from gateway.journal import auditing
from gateway.journal.acts import Act, State
from gateway.partners.partner import Partner
from gateway.web import control, control_ping
from gateway.web.api.desk import not_found
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.bodies import body_of
from gateway.web.portal.operation.lines import NOTHING, Line, lines
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

PATH = "/portal/operation/partners"
A_PAGE = 50
MOST_CHANGES = 20
MOST_REASON = 300

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Everyone, a page at a time by name."""
    directory = visit.desk.parts.register.directory
    after = request.query_params.get("after", "")
    names = sorted(name for name in directory.partners if name > after)
    waits = await read(visit, lines)
    return showing.page(
        "partners",
        visit,
        partners=[directory.partners[name] for name in names[:A_PAGE]],
        waits={name: waits.get(name, NOTHING) for name in names[:A_PAGE]},
        more=names[A_PAGE - 1] if len(names) > A_PAGE else None,
    )


@router.get(f"{PATH}/{{name}}")
async def one(name: str, visit: At) -> Response:
    """One of them."""
    return await _shown(visit, _partner(visit, name))


@router.post(f"{PATH}/{{name}}/switch")
async def switch(name: str, visit: At) -> Response:
    """Paused, he may not send and what is for him waits; or let on again."""
    hold_fresh(visit)
    partner = _partner(visit, name)
    disabled = visit.form.get("disabled") == "on"
    body = body_of(
        control.SwitchBody,
        {"by": caller_of(visit).who, "partner": partner.name, "disabled": disabled, "reason": _reason(visit)},
    )
    await control.switch(body, visit.desk)
    return see_other(visit, f"{PATH}/{partner.name}")


@router.post(f"{PATH}/{{name}}/ping")
async def ping(name: str, visit: At) -> Response:
    """Whether he is there."""
    partner, caller = _partner(visit, name), caller_of(visit)
    act = Act(caller.who, caller.scope.value, "ping", partner.name, _reason(visit))
    await written(visit.desk.parts.writer.write(State((act,))))
    body = control_ping.PingBody(by=caller.who, partner=partner.name)
    seen = msgspec.json.decode((await control_ping.ping(body, visit.desk)).body)
    return await _shown(visit, partner, seen)


async def _shown(visit: Visit, partner: Partner, seen: Any = None) -> Response:
    line, changes = await read(visit, partial(_of, name=partner.name))
    return showing.page("partner", visit, partner=partner, line=line, changes=changes, seen=seen)


def _reason(visit: Visit) -> str:
    """Why; Problem (400) where nothing is said."""
    if reason := " ".join(visit.form.get("reason", "").split())[:MOST_REASON]:
        return reason
    raise Problem("bad-request", "请说明原因 / say why")


def _partner(visit: Visit, name: str) -> Partner:
    found = visit.desk.parts.register.directory.partners.get(name)
    if found is None:
        raise not_found("partner", name)
    return found


def _of(connection: Connection, *, name: str) -> tuple[Line, list[dict[str, Any]]]:
    wanted = auditing.Wanted(subject=name)
    return lines(connection).get(name, NOTHING), auditing.trail(connection, wanted, limit=MOST_CHANGES).items
