"""A path of the portal where nothing stands: a page of the portal says so. Its route comes after all others."""

from fastapi import APIRouter, Request, Response

from gateway.web.portal.visit import At, PortalRoute, see_other
from gateway.web.problems import Problem

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/{path:path}")
async def nowhere(path: str, visit: At, request: Request) -> Response:
    """What was meant, where only a slash is too many; else Problem (404)."""
    if path.endswith("/") or not path:
        asked = f"?{request.url.query}" if request.url.query else ""
        return see_other(visit, visit.link(f"/portal/{path}".rstrip("/")) + asked)
    raise Problem("no-such-path")
