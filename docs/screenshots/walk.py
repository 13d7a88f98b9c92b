"""One real path for every page that somebody can come to by links, from the pages that need no number."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from fastapi.routing import APIRoute
from starlette.routing import Match

from gateway.web.portal.pages import PAGES
from gateway.web.portal.routes import ROUTERS
from gateway.web.portal.row import Page

Read = Callable[[str], tuple[str, str]]  # a path: the media type of what stands there, and its text

_LINK = re.compile(r'\bhref="(/portal[^"#]*)"')
MOST_TRIED = 5  # paths of one row that are not to be seen
LEAVES = ("/portal/logout", "/portal/login", "/portal/static")


def shown_pages() -> tuple[str, ...]:
    """The rows that answer to GET, by their paths, in their order."""
    routes = [route for router in ROUTERS for route in router.routes]
    gets = {route.path for route in routes if isinstance(route, APIRoute) and "GET" in (route.methods or ())}
    return tuple(path for path in PAGES if path in gets)


def row_of(path: str) -> str | None:
    """The path of the row that a path belongs to."""
    scope = {"type": "http", "method": "GET", "path": unquote(urlsplit(path).path)}
    for router in ROUTERS:
        for route in router.routes:
            if route.matches(scope)[0] is Match.FULL:
                return str(getattr(route, "path", "")) or None
    return None


@dataclass
class Walk:
    """What one person came to. found: a path for each row; kinds: the media type there; links: that led to each row."""

    read: Read
    found: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def through(self, starts: Iterable[str]) -> "Walk":
        """Every row that links lead to from here, each once."""
        waiting, tried = list(starts), Counter[str]()
        while waiting:
            path = waiting.pop(0)
            row = row_of(path)
            if row is None or row in self.found or tried[row] >= MOST_TRIED or path.startswith(LEAVES):
                continue
            tried[row] += 1
            kind, text = self.read(path)
            if not kind:
                continue
            self.found[row], self.kinds[row], self.texts[row] = path, kind, text
            waiting += (each.replace("&amp;", "&") for each in _LINK.findall(text))
        return self


def starts(may: Callable[[Page], bool], known: Mapping[str, str] = {}) -> list[str]:  # is only read
    """Where a walk begins: the pages that need no number, and those of which one is known."""
    return [known.get(path, path) for path in shown_pages() if ("{" not in path or path in known) and may(PAGES[path])]
