"""The operator's tasks in a real browser: the board that draws itself anew, and a dead letter that is sent again."""

import pytest
from playwright.sync_api import Page

from tests.gateway.web.house import House
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_in_a_browser import page as page
from tests.gateway.web.portal.test_operation_work import ARRIVAL, dead, state

LIVE = (("zh", "● 实时", "今日受理"), ("en", "● Live", "Accepted today"))


def known(page: Page, house: House) -> None:
    """The browser is an operator's."""
    token = at_work(house).cookies["swg-session"]
    page.context.add_cookies([{"name": "swg-session", "value": token, "domain": "localhost", "path": "/"}])


@pytest.mark.parametrize(
    ("language", "live", "title"), [("zh", "● 实时", "今日受理"), ("en", "● Live", "Accepted today")]
)
def test_the_board_follows_what_comes_in(portal: House, page: Page, language: str, live: str, title: str) -> None:
    known(page, portal)
    page.goto(f"/portal/board?lang={language}", wait_until="domcontentloaded")
    page.get_by_text(live).wait_for()
    assert page.locator("canvas").count() == 2
    tile = page.locator(".tiles > div").filter(has_text=title).locator("dd")
    before = int(tile.inner_text())
    portal.send(portal.document(ARRIVAL))
    page.wait_for_function(
        "([title, before]) => [...document.querySelectorAll('.tiles > div')].some((each) =>"
        " each.innerText.includes(title) && parseInt(each.querySelector('dd').innerText) > before)",
        arg=[title, before],
        timeout=15_000,
    )


@pytest.mark.parametrize(
    ("language", "go_on", "again"), [("zh", "继续", "重投 (1)"), ("en", "Go on", "Send again (1)")]
)
def test_a_dead_letter_is_sent_again(portal: House, page: Page, language: str, go_on: str, again: str) -> None:
    delivery, _ = dead(portal)
    known(page, portal)
    page.goto(f"/portal/operation/waiting?lang={language}")
    page.locator(f'[name="d.{delivery}"]').check()
    page.get_by_role("button", name=go_on, exact=True).click()
    assert state(portal, delivery) == "dead"
    page.get_by_role("button", name=again, exact=True).click()
    page.get_by_role("status").wait_for()
    assert state(portal, delivery) == "due"
