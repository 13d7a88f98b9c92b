"""A page of this area: as any of the portal's, with the names of what operators would else read as codes (`say`)."""

from typing import Any

from fastapi import Response

from gateway.web.portal import html
from gateway.web.portal.operation.names import names_of
from gateway.web.portal.visit import Visit


def page(name: str, visit: Visit, status: int = 200, **shown: Any) -> Response:
    """Its template is `operation/<name>.html`."""
    return html.page(f"operation/{name}", visit, status, say=names_of(visit), **shown)
