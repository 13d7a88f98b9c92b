"""Where somebody works: said once, filled in from then on."""

from fastapi import APIRouter, Response

from gateway.web.portal import html
from gateway.web.portal.visit import At, PortalRoute
from gateway.web.portal.yard import usual

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/yard/usual")
async def page(visit: At) -> Response:
    """As it stands."""
    return html.page("yard/usual", visit, usual=usual.usual_of(visit), longest=usual.FIELDS, saved=False)


@router.post("/portal/yard/usual")
async def save(visit: At) -> Response:
    """As he says now."""
    usual.keep(visit, visit.form)
    return html.page("yard/usual", visit, usual=usual.bounded(visit.form), longest=usual.FIELDS, saved=True)
