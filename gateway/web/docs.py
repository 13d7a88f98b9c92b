"""`/docs`: the interface's description for people, from files of our own; nothing is fetched from elsewhere."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from fastapi import APIRouter, Response

from gateway.web.api.desk import GuardedRoute
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule

_VENDORED = Path(__file__).parent / "vendor" / "swagger_ui"
_FILES = {
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
}
_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; frame-ancestors 'none'"
)
_PAGE = """\
<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口说明 / Interface</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
"""
_START = """\
SwaggerUIBundle({
  url: "/openapi.json", dom_id: "#ui", deepLinking: true, tryItOutEnabled: false, validatorUrl: null,
  defaultModelsExpandDepth: 0, docExpansion: "list",
});
"""

router = APIRouter(route_class=GuardedRoute, include_in_schema=False)


@router.get("/docs")
@rule(Rule.ANYONE)
async def page() -> Response:
    """The page."""
    return Response(_PAGE, media_type="text/html", headers={"Content-Security-Policy": _CSP})


@router.get("/docs/start.js")
@rule(Rule.ANYONE)
async def start() -> Response:
    """What starts it."""
    return Response(_START, media_type="text/javascript")


@router.get("/docs/{name}")
@rule(Rule.ANYONE)
async def file(name: str) -> Response:
    """A file it is made of."""
    if (media_type := _FILES.get(name)) is None:
        raise Problem("no-such-path")
    return Response(files()[name], media_type=media_type, headers={"Cache-Control": "public, max-age=86400"})


@cache
def files() -> Mapping[str, bytes]:
    """What the page is made of, read once; whoever serves asks for it at the start."""
    return {name: (_VENDORED / name).read_bytes() for name in _FILES}
