"""Headless Chromium for walks through the portal: one for a module, a person's own windows within it."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, CDPSession, Page, ViewportSize, expect, sync_playwright

from gateway.web.portal.words import in_language
from tests.gateway.web.house import House
from tests.gateway.web.portal.people import PASSWORD
from tests.services.programs import CHROMIUM, find, found

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync"]
PASSKEYS = {
    "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True,
    "isUserVerified": True, "automaticPresenceSimulation": True,
}  # fmt: skip
LANGUAGES = ("zh", "en")
PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 800}
SLOW_MS = 60_000  # two cores, and others at work on them

expect.set_options(timeout=SLOW_MS)


@dataclass
class Window:
    """Somebody at the portal, in his language. t: what the portal says, by its name."""

    page: Page
    language: str
    wrong: list[str] = field(default_factory=list)

    @property
    def t(self) -> Callable[..., str]:
        return in_language(self.language)

    def open(self, path: str) -> None:
        self.page.goto(path)

    def press(self, name: str, *, of: Any = None) -> None:
        (of or self.page).get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).click()

    def says(self, text: str) -> None:
        """It stands on the page, sooner or later."""
        expect(self.page.locator("main")).to_contain_text(text)

    def at(self, path: str) -> None:
        """He has come there."""
        self.page.wait_for_url(f"**{path}", timeout=SLOW_MS)

    def sign_in(self, login: str, password: str = PASSWORD) -> None:
        self.open(f"/portal/login?lang={self.language}")
        self.page.get_by_label(self.t("login"), exact=True).fill(login)
        self.page.get_by_label(self.t("password"), exact=True).fill(password)
        self.press(self.t("sign in"))

    def sign_out(self) -> None:
        self.press(self.t("sign out"))
        self.page.wait_for_url("**/portal/login**")

    def device(self) -> CDPSession:
        """A passkey's authenticator in this window from now on."""
        session = self.page.context.new_cdp_session(self.page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": PASSKEYS})
        return session

    def fits(self) -> None:
        """Nothing of the page stands out beyond the screen."""
        wide = self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{self.page.url} is {wide} px too wide"


@dataclass
class Windows:
    """Opens them at a house; what goes wrong in any of them fails the test."""

    browser: Browser
    house: House
    stack: ExitStack
    opened: list[Window] = field(default_factory=list)

    def __call__(self, language: str, size: ViewportSize = DESK) -> Window:
        address = f"http://localhost:{urlsplit(self.house.address).port}"
        context = self.browser.new_context(base_url=address, viewport=size, accept_downloads=True)
        context.set_default_timeout(SLOW_MS)
        self.stack.callback(context.close)
        page = context.new_page()
        window = Window(page, language)
        page.on("pageerror", lambda problem: window.wrong.append(str(problem)))
        page.on("console", lambda said: window.wrong.append(said.text) if "Content Security" in said.text else None)
        page.on("requestfailed", lambda asked: window.wrong.append(asked.url) if address not in asked.url else None)
        self.opened.append(window)
        return window


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """The system's, for all walks of a module."""
    where = find(CHROMIUM)
    if where is None and os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1, and there is no chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=where or found(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def windows_at(browser: Browser, house: House) -> Iterator[Windows]:
    """Windows as long as the block lasts."""
    with ExitStack() as stack:
        own = Windows(browser, house, stack)
        yield own
        assert [wrong for each in own.opened for wrong in each.wrong] == []


@pytest.fixture
def windows(chromium: Browser, portal: House) -> Iterator[Windows]:
    """At the house of the tests of the portal."""
    with windows_at(chromium, portal) as own:
        yield own
