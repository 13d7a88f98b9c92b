"""What customs has withdrawn and he has not acknowledged: on every page he works on, and asked for again by these."""

from fastapi import APIRouter, Response
from markupsafe import Markup

from gateway.web.portal import html
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.portal.words import in_language
from gateway.web.portal.yard import reading, sending

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/yard/alarms")
async def again(visit: At) -> Response:
    """As they stand now, for a page that is open already."""
    return Response(await alarms(visit), headers=html.headers_of(visit), media_type="text/html")


async def alarms(visit: Visit) -> Markup:
    """A part of a page; nothing where there are none."""
    template = html.environment().get_template("yard/alarms.html")
    found = await reading.alarms(visit)
    text = template.render(v=visit, t=in_language(visit.language), alarms=found, key=sending.new_key())
    return Markup(text)  # noqa: S704  # of a template that escapes
