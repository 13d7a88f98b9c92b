"""Style and scripts of the portal: ours, and nothing from elsewhere; kept by browsers for as long as they stand."""

from fastapi import APIRouter, Request, Response

from gateway.web.portal import assets, html
from gateway.web.portal.compressing import takes_gzip
from gateway.web.portal.visit import At, PortalRoute
from gateway.web.problems import Problem

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/static/{name:path}")
async def file(name: str, visit: At, request: Request) -> Response:
    """One of them, or that what the browser has is still it."""
    asset, keep = assets.asked(name)
    if asset is None:
        raise Problem("no-such-path")
    visit.cookies.clear()
    tag = f'"{asset.digest}"'
    headers = {**html.headers_of(visit), "Cache-Control": keep, "ETag": tag, "Vary": "Accept-Encoding"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    packed = takes_gzip(request.scope) and len(asset.packed) < len(asset.content)
    headers |= {"Content-Encoding": "gzip"} if packed else {}
    return Response(asset.packed if packed else asset.content, media_type=asset.kind, headers=headers)
