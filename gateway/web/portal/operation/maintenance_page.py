"""Maintenance: what clients are told, said and ended, through what the operators' socket calls."""

from datetime import datetime

from fastapi import APIRouter, Response
from pydantic import ValidationError

from gateway.web import control_maintenance
from gateway.web.operating import Said
from gateway.web.portal import html
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, see_other
from gateway.web.problems import Problem
from messages.times import BEIJING

PATH = "/portal/operation/maintenance"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(visit: At) -> Response:
    """What is said now, and the form that says it anew."""
    return html.page("operation/maintenance", visit, notices=visit.desk.notices.all())


@router.post(f"{PATH}/on")
async def on(visit: At) -> Response:
    """It is on record, and in force at once."""
    hold_fresh(visit)
    form = visit.form
    said = {
        "by": caller_of(visit).who,
        "begins": _aware(form.get("begins", "")),
        "until": _aware(form.get("until", "")),
        "zh": form.get("zh", "").strip(),
        "en": form.get("en", "").strip(),
        "reads_too": form.get("reads_too") == "on",
    }
    try:
        body = control_maintenance.OnBody.model_validate(said)
    except ValidationError as problem:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in problem.errors())
        raise Problem("bad-request", wrong) from None
    await control_maintenance.on(body, visit.desk)
    return see_other(visit, PATH)


@router.post(f"{PATH}/off")
async def off(visit: At) -> Response:
    """Everything is taken again."""
    hold_fresh(visit)
    await control_maintenance.off(Said(by=caller_of(visit).who), visit.desk)
    return see_other(visit, PATH)


def _aware(text: str) -> datetime | None:
    """A time as a browser's field says it, in Beijing; None: it says none."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=BEIJING)
    except ValueError:
        return None
