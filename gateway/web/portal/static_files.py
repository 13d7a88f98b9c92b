"""Style and scripts of the portal: ours, and nothing from elsewhere."""

from pathlib import PurePosixPath

from fastapi import APIRouter, Response

from gateway.web.portal import html
from gateway.web.portal.visit import At, PortalRoute
from gateway.web.problems import Problem

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/static/{name:path}")
async def file(name: str, visit: At) -> Response:
    """One of them."""
    if (content := html.static().get(name)) is None:
        raise Problem("no-such-path")
    visit.cookies.clear()
    headers = {**html.headers_of(visit), "Cache-Control": "public, max-age=3600"}
    return Response(content, media_type=html.KINDS[PurePosixPath(name).suffix], headers=headers)
