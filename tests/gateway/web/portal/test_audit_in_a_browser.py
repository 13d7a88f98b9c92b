"""The auditor's tasks in a real browser, one walk a theme, in both languages; no page runs wide or breaks its CSP."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_audit_pages import ARRIVAL, AT, case_of, noticed
from tests.gateway.web.portal.test_in_a_browser import page

__all__ = ["page"]

WORDS = {
    "zh": {
        "search": "查询",
        "signatures": "签名与核验",
        "holds": "有效",
        "same": "与台账一致",
        "reads": "全部查阅记录",
        "seen": "查阅记录",
        "draw": "抽样",
        "again": "总体与当时完全一致",
        "verify all": "开始核验",
        "sound": "台账完好",
        "evidence": "下载证据包",
        "verify it": "核验",
        "proved": "已证明",
        "cases": "案件",
    },
    "en": {
        "search": "Search",
        "signatures": "Signatures",
        "holds": "holds",
        "same": "as the record has it",
        "reads": "All reads",
        "seen": "Who saw what",
        "draw": "Draw",
        "again": "the population is what it was",
        "verify all": "Verify all of it",
        "sound": "sound",
        "evidence": "Download the evidence",
        "verify it": "Verify it",
        "proved": "Proved",
        "cases": "Cases",
    },
}


def known(page: Page, house: House) -> None:
    """The browser is an auditor's."""
    token = at_work(house, PersonRole.AUDITOR).cookies["swg-session"]
    page.context.add_cookies([{"name": "swg-session", "value": token, "domain": "localhost", "path": "/"}])


@pytest.mark.parametrize("language", WORDS)
def test_a_message_is_searched_compared_its_signatures_verified_and_who_saw_it(
    portal: House, page: Page, language: str
) -> None:
    words, entry = WORDS[language], portal.declaration()
    message = noticed(portal, entry)
    known(page, portal)
    page.goto(f"{AT}?lang={language}")
    page.locator("main form").get_by_role("textbox").first.fill(entry)
    page.locator("main form").get_by_role("button", name=words["search"]).click()
    page.locator(f'main a[href="{AT}/messages/{message}"]').click()
    assert page.locator(".beside .source").count() >= 2
    assert words["same"] in page.locator(".beside .digest").first.inner_text()
    page.locator("main details").first.locator("summary").click()
    assert page.get_by_text("body.entry_id", exact=True).is_visible()

    page.get_by_role("link", name=words["signatures"], exact=True).click()
    page.wait_for_url(f"**{AT}/messages/{message}/signatures")
    first, second = page.locator(".trio > section .verdict").all()[:2]
    assert (first.inner_text(), second.inner_text()) == (words["holds"], words["holds"])

    page.goto(f"{AT}/messages/{message}")
    page.get_by_role("link", name=words["reads"]).click()
    assert page.get_by_role("heading", level=1).inner_text() == words["seen"]
    assert page.locator("tbody tr").count() >= 4


@pytest.mark.parametrize("language", WORDS)
def test_a_case_is_found_and_its_evidence_taken_away_and_verified(
    portal: House, page: Page, tmp_path: Path, language: str
) -> None:
    words, entry = WORDS[language], portal.declaration()
    case = case_of(portal, noticed(portal, entry))
    portal.send(portal.document(ARRIVAL, entry=entry))
    known(page, portal)
    page.goto(f"{AT}?lang={language}")
    page.locator(".tabs").get_by_role("link", name=words["cases"]).click()
    page.locator("main form").get_by_role("textbox").first.fill(entry)
    page.locator("main form").get_by_role("button", name=words["search"]).click()
    page.locator(f'main a[href="{AT}/cases/{case}"]').click()
    assert page.locator(".trio").count() == 2
    with page.expect_download() as taken:
        page.get_by_role("link", name=words["evidence"]).click()
    file = tmp_path / "case.zip"
    taken.value.save_as(file)

    page.goto(f"{AT}/evidence")
    page.locator("#bundle").set_input_files(file)
    page.get_by_role("button", name=words["verify it"], exact=True).click()
    assert words["proved"] in page.get_by_role("status").inner_text()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    page.locator("#bundle").set_input_files(file)
    page.get_by_role("button", name=words["verify it"], exact=True).click()
    assert page.get_by_role("status").locator(".False").count() == 1


@pytest.mark.parametrize("language", WORDS)
def test_a_sample_is_drawn_and_taken_away(portal: House, page: Page, language: str) -> None:
    words = WORDS[language]
    noticed(portal)
    known(page, portal)
    page.goto(f"{AT}/samples?lang={language}")
    page.locator("#since").fill("2020-01-01")
    page.locator("#until").fill("2099-12-31")
    page.locator("#wanted").fill("3")
    page.locator("#seed").fill("mine")
    page.locator("main form").get_by_role("button", name=words["draw"]).click()
    page.wait_for_url(re.compile(rf"{AT}/samples/\d+$"))
    assert words["again"] in page.locator("main").inner_text() and page.locator("#seed").inner_text() == "mine"
    with page.expect_download() as taken:
        page.get_by_role("link", name="CSV").first.click()
    assert "document_sha256" in Path(taken.value.path()).read_text("utf-8-sig").splitlines()[0]


@pytest.mark.parametrize("language", WORDS)
def test_the_record_is_verified_while_he_watches(portal: House, page: Page, language: str) -> None:
    words = WORDS[language]
    noticed(portal)
    known(page, portal)
    page.goto(f"{AT}/verifications?lang={language}")
    page.get_by_role("button", name=words["verify all"]).click()
    page.wait_for_url(re.compile(rf"{AT}/verifications/\d+$"))
    done = page.get_by_role("status").filter(has_text=words["sound"])
    done.wait_for(timeout=90_000)  # the script asks until it is over
    assert page.locator("[data-open]").count() == 0


@pytest.mark.parametrize(("width", "language"), [(390, "en"), (1280, "zh")])
def test_no_page_runs_wide(portal: House, page: Page, width: int, language: str) -> None:
    entry = portal.declaration()
    message = noticed(portal, entry)
    portal.send(portal.document(ARRIVAL, entry=entry))
    known(page, portal)
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{AT}/samples?lang=en")
    page.locator("main form").get_by_role("button", name="Draw").click()
    sample = page.url.partition("://")[2].partition("/")[2]
    paths = (
        *("", "/cases", f"/cases/{case_of(portal, message)}", f"/messages/{message}"),
        *(f"/messages/{message}/signatures", "/seen", "/samples", "/verifications", "/evidence"),
    )
    for path in (*(f"{AT}{each}" for each in paths), f"/{sample}"):
        page.goto(f"{path}?lang={language}", wait_until="domcontentloaded")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, path
        assert page.get_by_role("heading", level=1).count() == 1
