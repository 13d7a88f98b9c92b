"""The portal in a real browser: headless Chromium, its virtual authenticator in the place of a device."""

import os
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, sync_playwright

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.people import PASSWORD, person
from tests.gateway.web.portal.test_yard import agree, case_of, notified, path_of
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


def test_a_passkey_is_added_and_signs_in(portal: House, page: Page):
    sign_in(page, person(portal, PersonRole.TRADER_SIGNATORY, partner="trader-demo"))
    page.wait_for_url("**/portal/security")
    page.get_by_label("A name").fill("laptop")
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("cell", name="laptop").wait_for()

    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/portal/login")
    page.get_by_role("button", name="Sign in with a passkey").click()

    page.wait_for_url("**/portal")
    assert page.get_by_text("trader, signatory").is_visible()


def test_a_wrong_password_is_said_and_the_page_stays_small(portal: House, page: Page):
    sizes: list[str] = []
    page.on("response", lambda answer: sizes.append(answer.url))
    sign_in(page, "nobody-here")

    assert page.get_by_role("alert").inner_text() == "The login, password or code is not right"
    assert {urlsplit(each).hostname for each in sizes if each.startswith("http")} == {"localhost"}


@pytest.mark.parametrize(
    ("language", "todo", "look", "send", "taken"),
    [
        ("zh", "待到位", "核对", "报送", "受理 1 行，未受理 0 行"),
        ("en", "To be brought", "Look them up", "Send", "1 lines taken in, 0 not"),
    ],
)
def test_a_yard_scans_what_stands_in_place_and_takes_it_back(
    portal: House, page: Page, language: str, todo: str, look: str, send: str, taken: str
):
    agree(portal, "yard-demo", "xmldsig", "session")
    entry = notified(portal, TransportName=f"BROWSER {language.upper()}")
    sign_in(page, person(portal, PersonRole.YARD, partner="yard-demo"))
    page.wait_for_url("**/portal")
    page.goto(f"/portal/yard?ship=browser&lang={language}")
    assert page.locator("#show").input_value() == "todo" and todo in page.locator("#show").inner_text()
    page.get_by_role("link", name=entry).click()

    page.goto("/portal/yard/scan")
    page.locator("#numbers").fill("qdgu1000016")
    page.get_by_role("button", name=look).click()
    for box in page.get_by_role("checkbox").all():
        box.set_checked(entry in (box.get_attribute("aria-label") or ""))
    page.locator("#site_name").fill("前湾查验场")
    page.locator("#site_code").fill("CNQDG420018")
    page.locator("#bay_code").fill("C-3")
    page.get_by_role("button", name=send).click()
    assert page.get_by_role("status").inner_text() == taken
    assert page.locator("details.curl").count() == 1

    page.goto(path_of(portal, entry))
    assert "C-3" in page.locator("table").first.inner_text()
    page.locator("td form button").click()
    page.get_by_role("status").wait_for()
    assert case_of(portal, entry)["state"] == "notified"
