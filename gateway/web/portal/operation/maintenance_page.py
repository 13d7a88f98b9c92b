"""Maintenance: what clients are told, said and ended, through what the operators' socket calls."""

from fastapi import APIRouter, Response

from gateway.web import control_maintenance
from gateway.web.operating import Said
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.bodies import aware, body_of
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, see_other

PATH = "/portal/operation/maintenance"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(visit: At) -> Response:
    """What is said now, and the form that says it anew."""
    return showing.page("maintenance", visit, notices=visit.desk.notices.all())


@router.post(f"{PATH}/on")
async def on(visit: At) -> Response:
    """It is on record, and in force at once."""
    hold_fresh(visit)
    form = visit.form
    said = {
        "by": caller_of(visit).who,
        "begins": aware(form.get("begins", "")),
        "until": aware(form.get("until", "")),
        "zh": form.get("zh", "").strip(),
        "en": form.get("en", "").strip(),
        "reads_too": form.get("reads_too") == "on",
    }
    body = body_of(control_maintenance.OnBody, said)
    await control_maintenance.on(body, visit.desk)
    return see_other(visit, PATH)


@router.post(f"{PATH}/off")
async def off(visit: At) -> Response:
    """Everything is taken again."""
    hold_fresh(visit)
    await control_maintenance.off(Said(by=caller_of(visit).who), visit.desk)
    return see_other(visit, PATH)
