"""What traders and agents do, in a real browser and in both languages: one house and one browser, a walk a theme."""

import os
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from gateway.journal.clock import to_datetime
from gateway.partners.accounts import PersonRole
from gateway.web.portal.status import keys
from messages.times import beijing_date
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.people import maker, person
from tests.gateway.web.portal.test_cases import inspected
from tests.gateway.web.portal.test_clients import TRADER, mandated
from tests.gateway.web.portal.test_in_a_browser import ARGUMENTS, sign_in
from tests.gateway.web.portal.test_judging import altered
from tests.gateway.web.test_applications import agree
from tests.services.programs import CHROMIUM, find, found

FORM = "/portal/apply/mandate.authorization.1"
AGENT = "91370200MA3AGT008Y"
SHOTS = os.environ.get("SWG_SHOTS")


class Words(NamedTuple):
    """What the pages say, in the language of the reader."""

    language: str
    send: str
    kept: str
    discard: str
    again: str
    proved: str
    not_proved: str
    missing: str
    speaks: str
    make: str
    verify: str
    find: str


BOTH = (
    Words(
        "zh", "提交", "已自动保存", "删除", "照上次填写", "已证明", "未能证明", "补正材料清单", "当前委托企业",
        "生成地址", "验证证据包", "查找",
    ),
    Words(
        "en", "Send", "kept", "Throw away", "Fill in as last time", "All of it holds", "Not proved",
        "What is still wanted", "Speaking for", "Make an address", "Verify an evidence bundle", "Find",
    ),
)  # fmt: skip
both = pytest.mark.parametrize("words", BOTH, ids=[each.language for each in BOTH])


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("walks")) as own:
        agree(own, "trader-demo", signatures=("xmldsig", "session"))
        agree(own, "agent-demo", signatures=("xmldsig", "session"))
        yield own


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    program = find(CHROMIUM)
    if program is None and os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1, and there is no chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=program or found(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def page(portal: House, chromium: Browser) -> Iterator[Page]:
    """A page of its own; errors of the page fail the test."""
    context = chromium.new_context(base_url=f"http://localhost:{urlsplit(portal.address).port}")
    context.set_default_timeout(60_000)
    page, wrong = context.new_page(), []
    page.on("pageerror", lambda problem: wrong.append(str(problem)))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    context.close()
    assert wrong == []


def enter(page: Page, login: str, words: Words) -> None:
    sign_in(page, login)
    page.wait_for_url("**/portal")
    page.goto(f"/portal?lang={words.language}")


def seen(page: Page, name: str) -> None:
    """No page runs wide; with SWG_SHOTS a picture of each is kept there."""
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, (name, width)
        if SHOTS:
            page.screenshot(path=f"{SHOTS}/{name}-{width}.png", full_page=True)


def fill(page: Page, **values: str) -> None:
    for name, value in values.items():
        page.locator(f'[name="/{name}"]').fill(value)


def typed(page: Page, name: str) -> str:
    return page.locator(f'[name="/{name}"]').input_value()


def day(house: House, days: int) -> str:
    return str(beijing_date(to_datetime(house.gateway.clock())) + timedelta(days=days))


@both
def test_a_draft_is_kept_taken_up_mended_sent_and_copied(portal: House, page: Page, words: Words):
    enter(page, maker(portal), words)
    page.goto(FORM)
    number = f"WT-WALK-{words.language}"
    fill(page, mandate_no=number, trader_id="nobody")
    expect(page.locator("#kept")).to_contain_text(words.kept)
    seen(page, f"form-{words.language}")

    page.goto("/portal/drafts")
    seen(page, f"drafts-{words.language}")
    page.locator('table a[href^="/portal/drafts/"]').first.click()
    page.wait_for_url("**/portal/apply/**")
    assert typed(page, "mandate_no") == number

    page.get_by_role("button", name=words.send, exact=True).last.click()
    expect(page.locator(".summary li").first).to_be_visible()
    assert typed(page, "mandate_no") == number and typed(page, "trader_id") == "nobody"
    seen(page, f"form-wrong-{words.language}")

    fill(page, trader_id=TRADER, agent_id=AGENT, valid_from=day(portal, 0), valid_until=day(portal, 9))
    page.locator('[name="/covers/0"]').fill("settlement")
    page.get_by_role("button", name=words.send, exact=True).last.click()
    page.wait_for_url("**/portal/messages/*")
    seen(page, f"message-{words.language}")
    page.goto("/portal/drafts")
    assert page.locator('table a[href^="/portal/drafts/"]').count() == 0

    page.goto(FORM)
    page.get_by_role("link", name=words.again).click()
    assert typed(page, "agent_id") == AGENT and typed(page, "mandate_no") == ""


@both
def test_two_windows_of_a_draft_do_not_write_over_each_other(portal: House, page: Page, words: Words):
    enter(page, maker(portal), words)
    page.goto(FORM)
    fill(page, mandate_no="WT-ONE")
    expect(page.locator("#kept")).to_contain_text(words.kept)
    where = f"{FORM}?draft={page.locator('[name=_draft]').input_value()}"
    other = page.context.new_page()
    other.goto(where)
    other.locator('[name="/mandate_no"]').fill("WT-OTHER")
    expect(other.locator('[name="_version"]')).to_have_value("2")
    fill(page, mandate_no="WT-MINE")
    expect(page.locator("#kept a")).to_be_visible()
    page.locator("button[name=_save]").click()
    page.wait_for_load_state()
    assert typed(page, "mandate_no") == "WT-MINE"
    page.goto("/portal/drafts")
    assert page.get_by_role("button", name=words.discard).count() == 2


@both
def test_from_any_number_to_its_case_its_sheet_and_its_evidence(
    portal: House, page: Page, words: Words, tmp_path: Path
):
    told = inspected(portal)
    enter(page, person(portal, PersonRole.YARD, partner="yard-demo"), words)
    seen(page, f"home-{words.language}")
    page.get_by_role("search").get_by_role("textbox").fill(told.entry)
    page.get_by_role("button", name=words.find, exact=True).click()
    page.wait_for_url(f"**/portal/cases/{told.case}")
    assert page.locator("table.timeline tbody tr").count() >= 2
    seen(page, f"case-{words.language}")
    page.get_by_role("link", name=words.missing, exact=True).click()
    page.wait_for_url("**/missing")
    seen(page, f"missing-{words.language}")
    paper = page.request.get(f"/portal/cases/{told.case}/missing.pdf")
    assert paper.body().startswith(b"%PDF-")

    bundle = page.request.get(f"/v1/messages/{told.arrival}/evidence").body()
    for content, verdict in ((bundle, words.proved), (altered(bundle), words.not_proved)):
        file = tmp_path / "evidence.zip"
        file.write_bytes(content)
        page.goto("/portal/verify")
        page.locator("#bundle").set_input_files(file)
        page.get_by_role("button", name=words.verify).click()
        expect(page.get_by_role("status")).to_contain_text(verdict)
        seen(page, f"verify-{verdict[:3].strip()}-{words.language}")


@both
def test_an_agent_chooses_a_client_and_subscribes_to_what_is_due(portal: House, page: Page, words: Words):
    mandated(portal)
    enter(page, person(portal, PersonRole.AGENT, partner="agent-demo"), words)
    page.goto("/portal/clients")
    seen(page, f"clients-{words.language}")
    page.locator(f'button[value="{TRADER}"]').first.click()
    page.wait_for_url("**/portal")
    expect(page.locator("form.client")).to_contain_text(words.speaks)
    page.goto("/portal/apply/declaration.amendment.1")
    assert typed(page, "trader_id") == TRADER
    page.goto("/portal/apply")
    seen(page, f"apply-{words.language}")

    page.goto("/portal/calendar")
    page.get_by_role("button", name=words.make).click()
    address = page.locator("#address").inner_text()
    seen(page, f"calendar-{words.language}")
    (path,) = re.findall(r"/portal/calendar/feed\?key=[\w-]+$", address)
    read = icalendar.Calendar.from_ical(portal.get(path).body)
    assert read["PRODID"]


@both
def test_the_code_on_a_sheet_opens_without_signing_in(portal: House, page: Page, words: Words):
    told = inspected(portal)
    key = keys.made(portal.gateway.people_key, keys.CASE, told.case)
    page.goto(f"/portal/status?key={key}&lang={words.language}")
    expect(page.get_by_text(told.entry)).to_be_visible()
    seen(page, f"status-{words.language}")
