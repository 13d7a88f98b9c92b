"""Cases in a real browser: from a number to its case, to what was said of it, to its receipt; no page runs wide."""

import re

import pytest
from playwright.sync_api import Page

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.people import person
from tests.gateway.web.portal.test_cases import inspected
from tests.gateway.web.portal.test_in_a_browser import page, sign_in

__all__ = ["page"]


@pytest.mark.parametrize(
    ("language", "find", "verify", "proved"),
    [
        ("zh", "查找", "验证回执", "回执已证明"),
        ("en", "Find", "Verify the receipt", "The receipt is proved"),
    ],
)
def test_from_a_number_to_a_proved_receipt(
    portal: House, page: Page, language: str, find: str, verify: str, proved: str
) -> None:
    told = inspected(portal)
    sign_in(page, person(portal, PersonRole.YARD, partner="yard-demo"))
    page.wait_for_url("**/portal")
    page.goto(f"/portal?lang={language}")
    page.get_by_role("search").get_by_role("textbox").fill(told.entry)
    page.get_by_role("button", name=find, exact=True).click()
    page.wait_for_url(f"**/portal/cases/{told.case}")
    page.locator(f'table.timeline a[href="/portal/messages/{told.arrival}"]').click()
    page.get_by_role("link", name=verify).click()
    assert re.search(proved, page.get_by_role("status").inner_text())


@pytest.mark.parametrize("width", [390, 1280, 1920])
def test_no_page_runs_wide(portal: House, page: Page, width: int) -> None:
    told = inspected(portal)
    sign_in(page, person(portal, PersonRole.YARD, partner="yard-demo"))
    page.wait_for_url("**/portal")
    page.set_viewport_size({"width": width, "height": 800})
    for path in (
        "/portal",
        "/portal/cases",
        "/portal/cases/in/inspection",
        f"/portal/cases/{told.case}",
        f"/portal/messages/{told.arrival}",
        f"/portal/messages/{told.arrival}/receipt",
        "/portal/find?number=nothing",
    ):
        for language in ("zh", "en"):
            page.goto(f"{path}{'&' if '?' in path else '?'}lang={language}")
            assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, (path, language)
