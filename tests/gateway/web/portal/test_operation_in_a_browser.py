"""Every task of an operator in a real browser, in both languages: one browser for all of them, a walk a theme."""

import os
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, sync_playwright

from gateway.journal.acts import Act
from gateway.journal.clock import to_datetime
from gateway.web.portal.operation import shifts
from gateway.web.portal.operation.names import ACTS
from gateway.web.portal.operation.words import WORDS
from gateway.web.portal.words import WORDS as SHARED
from tests.gateway.web.house import House
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_in_a_browser import ARGUMENTS
from tests.gateway.web.portal.test_operation_work import ARRIVAL, dead, state, unrouted
from tests.services.programs import CHROMIUM, find, found

IN = pytest.mark.parametrize("language", ["zh", "en"])
WAITING, HANDOVER, BOOKS = "/portal/operation/waiting", "/portal/operation/handover", "/portal/operation/reconciliation"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    program = find(CHROMIUM)
    if program is None and os.environ.get("SWG_NO_SERVICES") == "1":
        pytest.skip("SWG_NO_SERVICES=1, and there is no chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=program or found(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


class Desk:
    """An operator at his browser. said: a word of the pages in his language. go: to a page, in it."""

    def __init__(self, house: House, page: Page, login: str, language: str) -> None:
        self.house, self.page, self.login, self.language = house, page, login, language

    def said(self, name: str, *given: object) -> str:
        words = WORDS.get(f"operation/{name}") or SHARED[name]
        return words[0 if self.language == "zh" else 1].format(*given)

    def act(self, code: str) -> str:
        return ACTS[code][0 if self.language == "zh" else 1]

    def go(self, path: str) -> None:
        self.page.goto(f"{path}{'&' if '?' in path else '?'}lang={self.language}", wait_until="domcontentloaded")

    def press(self, name: str, *given: object, within: Any = None) -> None:
        self.button(self.said(name, *given), within)

    def button(self, text: str, within: Any = None) -> None:
        (within or self.page).get_by_role("button", name=text, exact=True).first.click()

    def pick(self, delivery: str, act: str) -> None:
        """A row of the list, and what to do with it."""
        self.page.locator(f'[name="d.{delivery}"]').check()
        self.page.locator("#act").select_option(act)
        self.press("go on")

    def reads(self, selector: str = "main") -> str:
        return self.page.locator(selector).first.inner_text()


@pytest.fixture
def desk(portal: House, chromium: Chromium, language: str, request: pytest.FixtureRequest) -> Iterator[Desk]:
    """Errors of a page, and what its policy forbids, fail the test."""
    login = f"{re.sub('[^a-z]', '-', request.node.originalname)[5:50].strip('-')}-{language}"
    context = chromium.new_context(base_url=f"http://localhost:{urlsplit(portal.address).port}")
    token = at_work(portal, login=login).cookies["swg-session"]
    context.add_cookies([{"name": "swg-session", "value": token, "domain": "localhost", "path": "/"}])
    page, wrong = context.new_page(), []
    page.set_default_timeout(60_000)
    page.on("pageerror", lambda problem: wrong.append(str(problem)))
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    yield Desk(portal, page, login, language)
    context.close()
    assert wrong == []


@IN
def test_the_board_follows_what_comes_in(desk: Desk) -> None:
    page, title = desk.page, desk.said("accepted today")
    desk.go("/portal/board")
    page.get_by_text(desk.said("live")).wait_for()
    assert page.locator("canvas").count() == 2
    before = int(page.locator(".tiles > div").filter(has_text=title).locator("dd").inner_text())
    desk.house.send(desk.house.document(ARRIVAL))
    page.wait_for_function(
        "([title, before]) => [...document.querySelectorAll('.tiles > div')].some((each) =>"
        " each.innerText.includes(title) && parseInt(each.querySelector('dd').innerText) > before)",
        arg=[title, before],
    )
    arrival = desk.house.gateway.catalogue["inspection.arrival.1"]
    assert (arrival.zh if desk.language == "zh" else arrival.en) in desk.reads("#tables")


@IN
def test_a_search_with_a_kept_filter_leads_to_findings_at_their_lines(desk: Desk) -> None:
    page = desk.page
    refused = desk.house.send(desk.house.document(ARRIVAL, EntryId="x")).headers["swg-message"]
    desk.go("/portal/messages")
    page.locator("#verdict").select_option("refused")
    desk.press("search", within=page.get_by_role("search").last)
    page.get_by_label(desk.said("filter name")).fill("mine today")
    desk.press("keep filter")
    desk.go("/portal/messages")
    page.get_by_role("link", name="mine today").click()
    page.get_by_text(desk.said("rename")).first.click()
    page.get_by_label(desk.said("new name")).fill("renamed")
    desk.press("rename")
    page.get_by_role("link", name="renamed").click()
    page.locator(f'a[href="/portal/operation/messages/{refused}"]').click()
    line = page.locator("li.has").first
    assert line.locator("span").first.inner_text() == "13"
    assert "值不符合类型或格式" in line.inner_text() and "the value does not fit its type" in line.inner_text()
    desk.go("/portal/messages?text=yard-demo")
    assert desk.said("no number") in desk.reads('main [role="status"]')
    desk.go("/portal/messages")
    page.get_by_role("button", name="renamed").click()
    page.wait_for_load_state("domcontentloaded")
    assert page.get_by_role("link", name="renamed").count() == 0


@IN
def test_a_message_shows_its_three_forms_and_is_sent_again(desk: Desk) -> None:
    page = desk.page
    delivery, message = dead(desk.house)
    desk.go(f"/portal/operation/messages/{message}")
    for name in ("as it came", "canonical", "partners form", "deliveries", "proof"):
        assert page.get_by_role("heading", name=desk.said(name), exact=True).count() >= 1
    assert '"entry_id"' in desk.reads(".side") and "swg-leaf-1" in desk.reads() and desk.said("not yet") in desk.reads()
    page.locator("form").filter(has=page.locator(f'[name="d.{delivery}"]')).locator(
        f'button:text-is("{desk.said("act.replay")}…")'
    ).click()
    assert state(desk.house, delivery) == "dead"
    page.locator("#reason").fill("mended")
    desk.button(f"{desk.said('act.replay')} (1)")
    page.get_by_role("status").wait_for()
    assert state(desk.house, delivery) == "due"
    desk.go(f"/portal/operation/messages/{message}")
    assert desk.login in desk.reads() and "mended" in desk.reads()


@IN
def test_what_waits_is_assigned_discarded_and_confirmed(desk: Desk) -> None:
    page = desk.page
    (one, _), (two, _), (nobody, _) = dead(desk.house), dead(desk.house), unrouted(desk.house)
    at_work(desk.house, login=f"colleague-{desk.language}")
    desk.go(WAITING)
    desk.pick(one, "assign")
    page.locator("#to").select_option(f"colleague-{desk.language}")
    desk.button(f"{desk.said('act.assign')} (1)")
    row = page.locator("tr").filter(has=page.locator(f'[name="d.{one}"]'))
    assert f"colleague-{desk.language}" in row.inner_text()
    desk.pick(one, "take")
    page.locator("#note").fill("urgent")
    desk.button(f"{desk.said('take over')} (1)")
    assert desk.login in row.inner_text()
    desk.pick(one, "discard")
    page.locator("#reason").fill("closed")
    desk.button(f"{desk.said('act.discard')} (1)")
    assert state(desk.house, one) == "dead"  # the browser wants the tick first
    page.get_by_label(desk.said("i am sure")).check()
    desk.button(f"{desk.said('act.discard')} (1)")
    page.get_by_role("status").wait_for()
    assert state(desk.house, one) == "discarded"
    desk.go(WAITING)
    desk.pick(two, "confirm")
    page.locator("#how").fill("by courier")
    page.locator("#at").fill("2026-11-21T10:00")
    page.locator("#whom").fill("Wang")
    page.locator("#proof").fill("收到")
    page.get_by_label(desk.said("i am sure")).check()
    desk.button(f"{desk.said('act.confirm')} (1)")
    page.get_by_role("status").wait_for()
    assert desk.said("state.acknowledged") in desk.reads() and state(desk.house, two) == "acknowledged"
    desk.go(f"{WAITING}?state=unrouted")
    desk.pick(nobody, "route")
    page.locator("#partner").select_option("other-trader")
    desk.button(f"{desk.said('act.route')} (1)")
    page.get_by_role("status").wait_for()
    assert state(desk.house, nobody) == "due"


@IN
def test_all_of_a_cause_are_sent_again(desk: Desk) -> None:
    delivery, _ = dead(desk.house)
    desk.go(f"{WAITING}?cause=not-written&partner=yard-demo")
    desk.page.locator('form[action$="/waiting/all"] button').click()
    assert state(desk.house, delivery) == "dead"
    desk.page.locator('form[action$="/waiting/all"] button').click()
    desk.page.wait_for_url("**/operation/replays/*")
    assert desk.login in desk.reads() and state(desk.house, delivery) == "due"


@IN
def test_a_partner_is_pinged_paused_and_let_on(desk: Desk) -> None:
    page = desk.page
    desk.go("/portal/operation/partners")
    page.locator('a[href="/portal/operation/partners/wrong-yard"]').click()
    page.locator("#why-ping").fill("quiet since Monday")
    desk.press("ping")
    assert desk.said("ping") in desk.reads('main [role="status"]')
    page.locator("#why-pause").fill("his keys are lost")
    desk.press("pause")
    page.get_by_text(desk.said("paused")).first.wait_for()
    assert desk.house.gateway.register.directory.partners["wrong-yard"].disabled
    assert "his keys are lost" in desk.reads()
    page.locator("#why-pause").fill("new keys")
    desk.press("let on")
    page.get_by_text("new keys").first.wait_for()
    assert not desk.house.gateway.register.directory.partners["wrong-yard"].disabled
    page.get_by_role("link", name=desk.said("agreements"), exact=True).last.click()
    assert desk.said("terms") in desk.reads() and "his keys are lost" in desk.reads()


@IN
def test_a_route_is_explained_and_a_document_tried(desk: Desk) -> None:
    page = desk.page
    desk.go("/portal/operation/try")
    page.locator("#role").select_option("yard")
    page.locator("#keys").fill("site=CNQDG420018")
    desk.press("say why")
    assert desk.said("decides") in desk.reads('main [role="status"]')
    before = desk.house.gateway.reading.totals()
    page.locator("#document").fill(desk.house.document(ARRIVAL, EntryId="x").decode())
    desk.press("validate")
    assert desk.said("invalid", 1)[:3] in desk.reads('main [role="status"]')
    assert "SW103" in page.locator("li.has").first.inner_text()
    page.locator("#document").fill(desk.house.document(ARRIVAL).decode())
    desk.press("validate")
    assert desk.said("valid") in desk.reads('main [role="status"]') and "manifest" in desk.reads(".side")
    assert desk.house.gateway.reading.totals() == before


@IN
def test_a_list_of_a_partner_is_held_against_ours(desk: Desk) -> None:
    page = desk.page
    document = desk.house.document(ARRIVAL)
    desk.house.send(document)
    known = re.search(rb"<(?:\w+:)?MessageId>([^<]+)", document)
    assert known is not None
    desk.go(BOOKS)
    page.locator("#c-partner").select_option("yard-demo")
    page.locator("#c-list").fill(f"{known[1].decode()}\nnever-came-1")
    desk.press("compare it")
    assert desk.said("differs") in desk.reads("#compared")
    assert "never-came-1" in desk.reads(".ids") and known[1].decode() not in desk.reads(".ids")
    page.locator('a[href*="text=never-came-1"]').click()
    assert desk.said("nothing found") in desk.reads()


@IN
def test_maintenance_is_announced_and_ended(desk: Desk) -> None:
    page = desk.page
    desk.go("/portal/operation/maintenance")
    page.locator("#begins").fill("2099-01-01T00:00")
    page.locator("#until").fill("2099-01-01T02:00")
    page.locator("#zh").fill("升级数据库")
    page.locator("#en").fill("The database is upgraded")
    desk.press("announce")
    page.get_by_text(desk.said("phase.announced")).wait_for()
    desk.go("/portal/operation/trail?act=maintenance+on")
    assert "{" not in desk.reads("tbody") and ("升级" if desk.language == "zh" else "upgraded") in desk.reads("tbody")
    desk.go("/portal/operation/maintenance")
    desk.press("end it")
    page.get_by_text(desk.said("no maintenance")).wait_for()


@IN
def test_certificates_stand_in_their_month_and_acts_in_the_log(desk: Desk) -> None:
    page = desk.page
    (certificate,) = desk.house.gateway.register.directory.partners["yard-demo"].certificates
    end = to_datetime(certificate.not_after)
    desk.go(f"/portal/operation/certificates?month={end:%Y-%m}")
    assert page.locator(".month td").filter(has_text=str(end.day)).locator(".is").count() >= 1
    assert certificate.digest[:16] in desk.reads()
    page.locator('a[rel="prev"]').click()
    assert f"{end:%Y-%m}" not in desk.reads(".tools strong")
    desk.go("/portal/operation/trail")
    page.locator("#by").fill(desk.login)
    page.locator("#act").select_option("sign in")
    desk.press("search", within=page.locator("main"))
    assert desk.act("sign in") in desk.reads("tbody") and desk.login in desk.reads("tbody")


@IN
def test_a_shift_is_taken_noted_on_and_handed_over(desk: Desk) -> None:
    page, gateway = desk.page, desk.house.gateway
    with gateway.database.connect() as connection:
        now = shifts.standing(connection)
    if now.is_taken:
        gateway.writer.write_now(shifts.Turn(Act(now.by, "operator", shifts.HANDED_OVER, shifts.SUBJECT), now.seq))
    desk.go(HANDOVER)
    desk.press("take shift")
    page.get_by_label(desk.said("shift note")).fill("the bank is late")
    desk.press("put down")
    assert "the bank is late" in desk.reads("#shift")
    page.get_by_label(desk.said("handing note")).fill("watch the bank")
    desk.press("hand shift over")
    page.get_by_role("button", name=desk.said("take shift"), exact=True).wait_for()
    assert "watch the bank" in desk.reads("#shift") and desk.act("shift handed over") in desk.reads()


@IN
def test_no_page_runs_wide(desk: Desk) -> None:
    _, message = dead(desk.house)
    for path in (
        "/portal/messages?text=yard-demo",
        WAITING,
        f"/portal/operation/messages/{message}",
        "/portal/operation/agreements",
        "/portal/operation/agreements/yard-demo",
        "/portal/operation/certificates",
        BOOKS,
        "/portal/operation/try?role=yard&keys=site%3DCNQDG420018",
        "/portal/operation/trail",
        HANDOVER,
    ):
        for width in (390, 1280):
            desk.page.set_viewport_size({"width": width, "height": 800})
            desk.go(path)
            assert desk.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, (path, width)
