"""Pages as they leave: a template of ours with what it shows, and headers that let a browser load nothing but ours."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from gateway.journal.clock import to_datetime
from gateway.partners.accounts import ROLES
from gateway.web.portal import assets
from gateway.web.portal.pages import PAGES
from gateway.web.portal.row import Page
from gateway.web.portal.stacking import stacked
from gateway.web.portal.words import LANGUAGES, MEANS, in_language
from messages.times import BEIJING

FOLDER = Path(__file__).parent
CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": CSP,
    "Referrer-Policy": "same-origin",  # with none at all, browsers leave the Origin out of forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}
HSTS = {"Strict-Transport-Security": "max-age=31536000"}


def page(name: str, visit: Any, status: int = 200, **shown: Any) -> Response:
    """A page by its template, in the language of the visit."""
    text = (
        environment()
        .get_template(f"{name}.html")
        .render(
            v=visit,
            t=in_language(visit.language),
            name=name,
            languages=LANGUAGES,
            menu=_listed(visit, lambda row: row.menu),
            own=_listed(visit, lambda row: row.own),
            roles=[getattr(ROLES[role], visit.language) for role in visit.account.roles] if visit.account else [],
            **shown,
        )
    )
    return Response(stacked(text), status, headers_of(visit), "text/html")


def as_json(visit: Any, said: Mapping[str, Any]) -> Response:
    """What a script of a page is told."""
    return Response(json.dumps(said), headers=headers_of(visit), media_type="application/json")


def _listed(visit: Any, which: Callable[[Page], bool]) -> list[Page]:
    """The pages of a menu that he may see."""
    return [row for row in PAGES.values() if which(row) and visit.caller and row.admits(visit.caller)]


def headers_of(visit: Any) -> dict[str, str]:
    """Of every answer of the portal."""
    return {**HEADERS, **(HSTS if visit.https else {})}


def moment(at: int | str | datetime | None) -> str:
    """A time as people here read it: "2026-11-21 10:00", Beijing."""
    if at is None:
        return ""
    when = to_datetime(at) if isinstance(at, int) else datetime.fromisoformat(at) if isinstance(at, str) else at
    return f"{when.astimezone(BEIJING):%Y-%m-%d %H:%M}"


class _Named(FileSystemLoader):
    """Templates, with the names of style and scripts as their content gives them."""

    def get_source(self, environment: Environment, template: str) -> Any:
        """As it is compiled."""
        source, path, is_fresh = super().get_source(environment, template)
        return assets.named(source), path, is_fresh


@cache
def environment() -> Environment:
    """Every template, and what they say it with."""
    made = Environment(
        loader=_Named(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["moment"] = moment
    made.filters["title_of"] = lambda case: case["order_key"].rpartition(":")[2] or case["order_key"]
    made.filters["means"] = lambda said, language: ", ".join(
        MEANS[each][list(LANGUAGES).index(language)] for each in said.split()
    )
    return made
