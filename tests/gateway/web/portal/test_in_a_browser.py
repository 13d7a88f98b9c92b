"""The portal in a real browser: headless Chromium, its virtual authenticator in the place of a device."""

import os
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.gateway.web.house import House
from tests.gateway.web.portal.people import PASSWORD
from tests.services.programs import CHROMIUM, find, found

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync"]
PASSKEYS = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def page(portal: House) -> Iterator[Page]:
    """A page of the portal at "localhost", a name that passkeys may be made for; errors of the page fail the test."""
    chromium = find(CHROMIUM)
    if chromium is None and os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1, and there is no chromium")
    chromium = chromium or found(CHROMIUM)
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        context = browser.new_context(base_url=f"http://localhost:{urlsplit(portal.address).port}")
        page, wrong = context.new_page(), []
        page.on("pageerror", lambda problem: wrong.append(str(problem)))
        page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
        session = context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": PASSKEYS})
        yield page
        browser.close()
    assert wrong == []


def sign_in(page: Page, login: str) -> None:
    page.goto("/portal/login?lang=en")
    page.get_by_label("Login").fill(login)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()


def test_a_wrong_password_is_said_and_the_page_stays_small(portal: House, page: Page):
    sizes: list[str] = []
    page.on("response", lambda answer: sizes.append(answer.url))
    sign_in(page, "nobody-here")

    assert page.get_by_role("alert").inner_text() == "The login, password or code is not right"
    assert {urlsplit(each).hostname for each in sizes if each.startswith("http")} == {"localhost"}
