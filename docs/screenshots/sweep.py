"""Every page that the people of the demo can come to: both languages, three widths, light and dark."""

from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext

from docs.screenshots.camera import Scheme, keep, signed_in, take
from docs.screenshots.walk import Walk, starts
from gateway.people.demo import Login

LANGUAGES, WIDTHS = ("zh", "en"), (390, 1280, 1920)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
FIRST = ("trader-checker", "trader-maker", "yard", "operator", "auditor")  # whose pages differ; the rest after them


def sweep(browser: Browser, address: str, people: dict[str, Login], folder: Path, names: list[str]) -> Iterator[str]:
    """Take all of them, and tell each. names: of pages; none: all."""
    seen: set[str] = set()
    for login in sorted(people, key=lambda each: FIRST.index(each) if each in FIRST else len(FIRST)):
        context = signed_in(browser, address, people[login])
        walk = Walk(partial(read, context)).through(starts(lambda _: True))
        for row, path in walk.found.items():
            if row in seen or walk.kinds[row] != "text/html" or (names and not any(each in row for each in names)):
                continue
            seen.add(row)
            _all_of(context, path, folder, f"{login}{row.replace('/', '_')}")
            yield f"{login}  {row}  {path}"
        context.close()


def _all_of(context: BrowserContext, path: str, folder: Path, name: str) -> None:
    page = context.new_page()
    for language in LANGUAGES:
        page.goto(f"{path}{'&' if '?' in path else '?'}lang={language}", wait_until="load")
        for width, scheme in product(WIDTHS, SCHEMES):
            keep(take(page, width=width, scheme=scheme), folder / f"{name}-{language}-{width}-{scheme}.png")
    page.close()


def read(context: BrowserContext, path: str) -> tuple[str, str]:
    if path.endswith("/stream"):
        return "", ""
    answer = context.request.get(path, max_redirects=0)
    kind = answer.headers.get("content-type", "").partition(";")[0]
    return (kind, answer.text() if kind == "text/html" else "") if answer.status == 200 else ("", "")
