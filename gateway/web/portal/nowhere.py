"""A path of the portal where nothing is: said as a page, with the way back; the last of its routes."""

from fastapi import APIRouter, Response

from gateway.web.portal.visit import At, PortalRoute
from gateway.web.problems import Problem

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/{rest:path}")
async def nothing(rest: str, visit: At) -> Response:
    """Problem (404)."""
    raise Problem("no-such-path")
