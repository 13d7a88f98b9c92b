"""Partners: what was agreed with each, his certificates and what ends when; paused, let on again, and pinged."""

from functools import partial
from typing import Any

import msgspec
from fastapi import APIRouter, Response
from sqlalchemy import Connection

from gateway.journal import auditing
from gateway.journal.clock import to_datetime
from gateway.partners.endings import endings
from gateway.partners.partner import Partner
from gateway.trust.expiry import Stage
from gateway.web import control, control_ping
from gateway.web.api.desk import not_found
from gateway.web.portal import html
from gateway.web.portal.operation.lines import NOTHING, Line, lines
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other

PATH = "/portal/operation/partners"
MOST_CHANGES = 20

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(visit: At) -> Response:
    """Everyone, and what ends by month."""
    directory = visit.desk.parts.register.directory
    waits = await read(visit, lines)
    return html.page(
        "operation/partners",
        visit,
        partners=sorted(directory.partners.values(), key=lambda each: each.name),
        waits={name: waits.get(name, NOTHING) for name in directory.partners},
        months=_months(visit),
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
    body = control.SwitchBody(by=caller_of(visit).who, partner=partner.name, disabled=disabled)
    await control.switch(body, visit.desk)
    return see_other(visit, f"{PATH}/{partner.name}")


@router.post(f"{PATH}/{{name}}/ping")
async def ping(name: str, visit: At) -> Response:
    """Whether he is there."""
    partner = _partner(visit, name)
    body = control_ping.PingBody(by=caller_of(visit).who, partner=partner.name)
    seen = msgspec.json.decode((await control_ping.ping(body, visit.desk)).body)
    return await _shown(visit, partner, seen)


async def _shown(visit: Visit, partner: Partner, seen: Any = None) -> Response:
    line, changes = await read(visit, partial(_of, name=partner.name))
    return html.page("operation/partner", visit, partner=partner, line=line, changes=changes, seen=seen)


def _partner(visit: Visit, name: str) -> Partner:
    found = visit.desk.parts.register.directory.partners.get(name)
    if found is None:
        raise not_found("partner", name)
    return found


def _of(connection: Connection, *, name: str) -> tuple[Line, list[dict[str, Any]]]:
    wanted = auditing.Wanted(subject=name)
    return lines(connection).get(name, NOTHING), auditing.trail(connection, wanted, limit=MOST_CHANGES).items


def _months(visit: Visit) -> list[tuple[str, list[dict[str, Any]]]]:
    """What ends, by its month, the nearest first; what is over stands where it ended."""
    now = to_datetime(visit.desk.clock())
    parts = visit.desk.parts
    months: dict[str, list[dict[str, Any]]] = {}
    for each in sorted(endings(parts.register.directory, parts.key), key=lambda each: each.end):
        near = each.stage(now)
        word = "over" if near is Stage.OVER else "soon" if near <= Stage.MONTH else "far"
        told = {"kind": each.kind, "holder": each.holder, "end": each.end, "days": each.days_left(now), "is": word}
        months.setdefault(f"{each.end.astimezone(now.tzinfo):%Y-%m}", []).append(told)
    return sorted(months.items())
