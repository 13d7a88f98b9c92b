"""Every page in a real browser: axe finds nothing serious, nothing runs wide, all of it is in the reader's language."""

import os
import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import html
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from docs.screenshots.camera import Scheme
from docs.screenshots.walk import Walk, shown_pages, starts
from gateway.partners.accounts import PersonRole
from gateway.web.portal.html import FOLDER
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser as Reader
from tests.gateway.web.portal.people import PASSWORD, maker
from tests.gateway.web.portal.places import ELSEWHERE, PEOPLE, Furnished, furnished, must_be_found
from tests.gateway.web.portal.test_in_a_browser import ARGUMENTS
from tests.services.programs import CHROMIUM, find, found

Way = tuple[str, int, Scheme]
WAYS: tuple[
    tuple[Way, Way], ...
] = (  # of each page two: both languages, both widths, both schemes; the other two of the next page
    (("zh", 1280, "light"), ("en", 390, "dark")),
    (("zh", 390, "dark"), ("en", 1280, "light")),
)
LOOKED_AT: tuple[PersonRole | None, ...] = (None,)  # whose pages are held; None: of who is not signed in
RULES = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
PLAIN = re.compile(r"[^\"=<>]*([A-Za-z]{2,}|[\u4e00-\u9fff])[^\"=<>]*")
NAMES = {"CSV", "XLSX", "PDF", "curl", "JSON", "XML", "ms"}  # that stand in both languages alike


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("places")) as own:
        yield own


@pytest.fixture(scope="module")
def home(portal: House) -> Furnished:
    return furnished(portal)


@pytest.fixture(scope="module")
def walks(home: Furnished) -> dict[PersonRole, Walk]:
    """What each comes to by links; a page that another has come to before is not read again."""
    found: dict[PersonRole, Walk] = {}
    for role, token in home.tokens.items():
        reader = Reader(home.house)
        reader.cookies["swg-session"] = token
        found[role] = Walk(partial(_read, reader)).through(starts(lambda _: True, home.places))
    return found


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    program = find(CHROMIUM)
    if program is None and os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1, and there is no chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=program or found(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


def _read(reader: Reader, path: str) -> tuple[str, str]:
    if path in ELSEWHERE:
        return "", ""
    answer = reader.get(path)
    kind = answer.headers.get("content-type", "").partition(";")[0]
    return (kind, answer.body.decode() if kind == "text/html" else "") if answer.status == 200 else ("", "")


def pages(walks: dict[PersonRole, Walk], role: PersonRole | None) -> Iterator[tuple[str, str]]:
    """Each page once: of whoever comes to it first; None: of who is not signed in."""
    if role is None:
        yield "/portal/login", "/portal/login"
        return
    before = list(PEOPLE)[: list(PEOPLE).index(role)]
    seen = {row for each in before for row in walks[each].found}
    for row, path in walks[role].found.items():
        if row not in seen and walks[role].kinds[row] == "text/html":
            yield row, path


def test_every_page_is_linked_or_has_its_place(walks: dict[PersonRole, Walk]) -> None:
    come_to = {row for walk in walks.values() for row in walk.found}
    assert must_be_found(shown_pages) - come_to == set(), "link to it, or give it a row in places.py"
    assert set(ELSEWHERE) <= set(shown_pages()), "a row of places.py is of no page"


@pytest.mark.timeout(600)
@pytest.mark.parametrize("role", LOOKED_AT)
def test_pages_are_sound_in_both_languages_by_day_and_night_at_a_desk_and_on_a_phone(
    home: Furnished, walks: dict[PersonRole, Walk], chromium: Browser, role: PersonRole | None
) -> None:
    context, wrong, turn = _context(chromium, home, role), [], count()
    for row, path in pages(walks, role):
        page = context.new_page()
        for language, width, scheme in WAYS[next(turn) % 2]:
            page.set_viewport_size({"width": width, "height": 800})
            page.emulate_media(color_scheme=scheme)
            page.goto(f"{path}{'&' if '?' in path else '?'}lang={language}", wait_until="domcontentloaded")
            wrong += [f"{row} {language} {width} {scheme}: {each}" for each in _faults(page)]
        page.close()
    context.close()
    assert not wrong, "\n".join(wrong)


def test_what_a_template_says_is_said_by_name_and_so_in_both_languages() -> None:
    for path in sorted((FOLDER / "templates").rglob("*.html")):
        assert _plain_words(path) == [], path.name


def test_a_trader_signs_in_and_acts_by_keyboard_alone(portal: House, chromium: Browser) -> None:
    login = maker(portal)
    context = chromium.new_context(base_url=_site(portal))
    page = context.new_page()
    page.goto("/portal/apply?lang=en")  # sent to sign in, and back
    keys = page.keyboard
    keys.type(login)
    keys.press("Tab")
    keys.type(PASSWORD)
    keys.press("Enter")
    page.wait_for_url("**/portal/apply?lang=en")
    keys.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    keys.press("Enter")
    _tab_to(page, lambda: "/portal/apply/" in (page.evaluate("document.activeElement.href") or ""))
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert ring == "solid", "what has the focus shows it"
    keys.press("Enter")
    page.wait_for_url("**/portal/apply/*")
    _tab_to(page, lambda: page.evaluate("document.activeElement.matches('.send button')"))
    keys.press("Enter")
    page.locator("#wrong").wait_for()  # all that is wrong, first of all
    context.close()


def _tab_to(page: Page, there: Any) -> None:
    for _ in range(200):
        page.keyboard.press("Tab")
        if there():
            return
    raise AssertionError("the keyboard does not get there")


def _faults(page: Page) -> Iterator[str]:
    if (over := page.evaluate("document.documentElement.scrollWidth - innerWidth")) > 0:
        yield f"{over} px too wide"
    if (heads := page.locator("h1").count()) != 1:
        yield f"{heads} h1"
    for each in Axe().run(page, options=RULES).response["violations"]:
        if each["impact"] in ("serious", "critical"):
            at = " ".join(str(node["html"])[:160] for node in each["nodes"][:2])
            yield f"{each['id']} {at}"


def _context(chromium: Browser, home: Furnished, role: PersonRole | None) -> BrowserContext:
    context = chromium.new_context(base_url=_site(home.house), reduced_motion="reduce")
    token = home.tokens[role] if role else ""
    context.add_cookies([{"name": "swg-session", "value": token, "domain": "localhost", "path": "/"}])
    return context


def _site(house: House) -> str:
    return f"http://localhost:{house.address.rpartition(':')[2]}"


def _plain_words(template: Path) -> list[str]:
    """Words that stand in a template as they are: in its text, and in what is read out or shown of attributes."""
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", template.read_text("utf-8"), flags=re.DOTALL)
    tree = html.fragment_fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", text), create_parent=True)
    shown = [each for element in tree.iter() if isinstance(element.tag, str) for each in _shown(element)]
    return [word for each in shown for word in each.split() if _is_plain(word)]


def _shown(element: Any) -> Iterator[str]:
    if element.tag not in ("code", "pre", "script", "style", "textarea"):
        yield element.text or ""
    yield element.tail or ""
    yield from (element.get(name, "") for name in ("aria-label", "title", "placeholder", "alt"))


def _is_plain(word: str) -> bool:
    """Whether it is of one language: no code ("SW502"), and no name that both have."""
    return bool(PLAIN.fullmatch(word)) and word not in NAMES and not any(sign.isdigit() for sign in word)
