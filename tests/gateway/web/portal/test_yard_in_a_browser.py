"""A yard's and a port's work, walked in a real browser in both languages: what is wanted, what stands in place."""

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from gateway.partners.accounts import PersonRole
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.chromium import DESK, LANGUAGES, PHONE, Window, Windows, chromium, windows_at
from tests.gateway.web.portal.people import person
from tests.gateway.web.portal.test_yard import TIME, WHERE, agree, case_of, notified, path_of

__all__ = ["chromium"]
BOX = "QDGU1000016"
pytestmark = [pytest.mark.parametrize("language", LANGUAGES), pytest.mark.timeout(400)]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """Whose yards and ports let their people report."""
    with opened(tmp_path_factory.mktemp("yard")) as own:
        for name in ("yard-demo", "port-demo"):
            agree(own, name, "xmldsig", "session")
        yield own


@pytest.fixture
def windows(chromium: Browser, house: House) -> Iterator[Windows]:
    with windows_at(chromium, house) as own:
        yield own


def at_work(house: House, windows: Windows, language: str, size: ViewportSize = PHONE, who: str = "yard") -> Window:
    """Somebody of the yard, or of the port, who has signed in."""
    own = windows(language, size)
    own.sign_in(person(house, PersonRole.YARD, partner=f"{who}-demo"))
    own.at("/portal")
    return own


def stands(house: House, entry: str) -> str:
    return str(case_of(house, entry)["state"])


def seen(own: Window, name: str) -> None:
    """As a person sees it, where somebody wants to look: SWG_SHOTS names a folder."""
    if folder := os.environ.get("SWG_SHOTS"):
        own.page.screenshot(
            path=f"{folder}/{name}-{own.language}-{own.page.viewport_size['width']}.png", full_page=True
        )  # type: ignore[index]


def test_what_is_wanted_is_reported_box_by_box_and_taken_back(house: House, windows: Windows, language: str):
    ship = f"WALK-{language.upper()}"
    entry = notified(house, "changed", FunctionCode="2", TransportName=ship)
    other = notified(house, TransportName=f"OTHER {language.upper()}")
    own = at_work(house, windows, language)
    t, page = own.t, own.page
    boxes = [line["line"] for line in case_of(house, entry)["lines"]]

    own.open("/portal/yard/usual")
    for name, value in WHERE.items():
        page.get_by_label(t(f"yard/{name}"), exact=True).fill(value)
    own.press(t("yard/save"))
    own.says(t("yard/saved"))
    own.fits()

    own.open("/portal/yard")
    page.get_by_label(t("yard/ship"), exact=True).fill(ship.lower())
    own.press(t("yard/find"), of=page.locator("main"))
    expect(page.locator("table.work tbody tr")).to_have_count(1)
    own.says(t("yard/in place of", f"0/{len(boxes)}"))
    expect(page.locator("main")).not_to_contain_text(other)
    own.says(t("yard/usual now", " · ".join(WHERE.values())))
    seen(own, "work")
    own.fits()
    own.follow(entry)

    row = page.locator("tr", has_text=boxes[0])
    seen(own, "case")
    own.fits()
    row.get_by_role("link", name=t("yard/report"), exact=True).click()
    assert page.locator('[name="/bay_code"]').input_value() == WHERE["bay_code"]
    page.locator('[name="/bill_no"]').fill("ANOTHER BILL")
    own.press(t("yard/send"))
    expect(page.locator('[name="/bill_no"]')).to_have_attribute("aria-invalid", "true")
    assert stands(house, entry) == "notified"
    own.fits()
    page.locator('[name="/bill_no"]').fill(case_of(house, entry)["notice"]["bill_no"])
    own.press(t("yard/send"))
    expect(page.get_by_role("status")).to_be_visible()
    own.says(t("yard/in place of", f"1/{len(boxes)}"))
    own.says(WHERE["bay_code"])

    page.get_by_role("button", name=f"{t('yard/undo')} {boxes[0]}").click()
    own.says(t("yard/in place of", f"0/{len(boxes)}"))
    assert [line["in_place_time"] for line in case_of(house, entry)["lines"]] == [None] * len(boxes)


def test_nothing_is_taken_back_once_customs_has_begun(house: House, windows: Windows, language: str):
    entry = notified(house)
    own = at_work(house, windows, language)
    t, page = own.t, own.page
    own.open(f"{path_of(house, entry)}/report?line={BOX}")
    for name in ("site_name", "bay_code"):
        page.locator(f'[name="/{name}"]').fill(WHERE[name])
    page.locator('[name="/in_place_time"]').fill(TIME)
    own.press(t("yard/send"))
    undo = page.get_by_role("button", name=f"{t('yard/undo')} {BOX}")
    expect(undo).to_be_visible()
    began = house.document(
        "inspection.arrival-reply.1/inspection-begins", "customs-demo", entry=entry,
        ExamStartTime="2026-01-01T00:00:00+08:00",
    )  # fmt: skip
    assert house.send(began, "customs-demo").status == 202

    undo.click()  # the page is of a minute ago

    own.says("SW639")
    assert stands(house, entry) == "inspecting"
    expect(undo).to_have_count(0)


def test_a_shared_box_is_scanned_once_for_all_its_declarations(house: House, windows: Windows, language: str):
    entries = [notified(house) for _ in range(2)]
    own = at_work(house, windows, language)
    t, page = own.t, own.page
    own.open("/portal/yard/scan")
    own.press(t("yard/look up"))
    own.says(t("yard/none given"))

    page.locator("#numbers").press_sequentially("qdgu 1000016".replace(" ", ""))  # as a scanner types,
    page.keyboard.press("Enter")  # and ends each line
    page.keyboard.type("SWGU3070074\nMSKU1234565")
    own.press(t("yard/look up"))
    own.says(t("yard/bad number", "").rstrip())
    own.says(t("yard/not listed"))
    own.fits()
    seen(own, "scan")
    for box in page.get_by_role("checkbox").all():
        box.set_checked(any(entry in (box.get_attribute("aria-label") or "") for entry in entries))
    for name, value in WHERE.items():
        page.get_by_label(t(f"yard/{name}"), exact=True).fill(value)
    own.press(t("yard/send"))
    expect(page.get_by_role("status")).to_have_text(t("yard/summary", 2, 0))
    assert {stands(house, entry) for entry in entries} == {"in-place"}
    own.fits()
    seen(own, "sent")
    page.reload()  # the browser asks again what it asked: nothing twice
    for entry in entries:
        arrived = [each for each in case_of(house, entry)["timeline"] if each["event"].startswith("arrived")]
        assert len(arrived) == 1


def test_a_table_tells_all_its_faults_and_then_goes_in(house: House, windows: Windows, language: str, tmp_path: Path):
    good, bad = notified(house), notified(house)
    own = at_work(house, windows, language, DESK)
    t, page = own.t, own.page
    own.open("/portal/yard/table")
    with page.expect_download() as head:
        own.follow(t("yard/head"))
    names = Path(head.value.path()).read_text("utf-8-sig").strip()
    assert ("集装箱号" in names) is (language == "zh")

    page.locator("#table").fill(f"entry_id,box,container_no,bay_code,bay_code\n{good},1,{BOX},B07,B08\n")
    own.press(t("yard/send"))
    expect(page.get_by_role("alert")).to_contain_text(re.compile(r"[2-9]"))
    assert page.locator("main tbody tr").count() >= 3  # a column nobody knows, one that is there twice, one missing
    assert stands(house, good) == "notified"
    own.fits()

    head_ = "entry_id,container_no,site_name,bay_code,in_place_time"
    table = tmp_path / "到位.csv"
    lines = [f"{good},{BOX},场,B07,{TIME}", f"{bad},{BOX},场,{'B' * 40},yesterday", f"{bad},QDGU1000015,场,B07,{TIME}"]
    table.write_text("\n".join([head_, *lines]), "gb18030")
    page.locator("#file").set_input_files(table)
    page.locator("#table").fill("")
    own.press(t("yard/send"))
    expect(page.get_by_role("status")).to_have_text(t("yard/summary", 1, 2))
    expect(page.locator("td.has-wrong")).to_have_count(3)  # bay and time of one line, the number of another
    seen(own, "table")
    assert (stands(house, good), stands(house, bad)) == ("in-place", "notified")

    own.open("/portal/yard/table")
    page.locator("#table").fill(f"{head_}\n{bad},{BOX},场,B07,{TIME}")
    own.press(t("yard/send"))
    expect(page.get_by_role("status")).to_have_text(t("yard/summary", 1, 0))
    assert stands(house, bad) == "in-place"

    huge = tmp_path / "huge.csv"
    huge.write_bytes(b"x" * (3 << 20))
    own.open("/portal/yard/table")
    page.locator("#file").set_input_files(huge)
    own.press(t("yard/send"))
    own.says("1048576")


def test_a_withdrawn_notice_alarms_wherever_he_works_until_he_acknowledges(
    house: House, windows: Windows, language: str
):
    entry = notified(house)
    own = at_work(house, windows, language)
    t, page = own.t, own.page
    own.open(path_of(house, entry))
    own.press(t("yard/acknowledge"))
    own.says(t("yard/acknowledged"))
    notified(house, entry=entry, FunctionCode="3")
    alarm = page.locator("section.alarm")
    for path in ("/portal/yard", "/portal/yard/scan", "/portal/yard/table"):
        own.open(path)
        expect(alarm).to_contain_text(entry)
        own.fits()
    seen(own, "alarm")
    own.open("/portal/yard")
    alarm.get_by_role("listitem").filter(has_text=entry).get_by_role("button", name=t("yard/acknowledge")).click()
    own.says(t("yard/acknowledged"))
    own.open("/portal/yard")
    expect(page.locator("section.alarm", has_text=entry)).to_have_count(0)
    assert [each["event"] for each in case_of(house, entry)["timeline"]].count("acknowledged") == 2


def test_an_open_list_learns_of_a_withdrawal_by_itself(house: House, windows: Windows, language: str):
    entry = notified(house)
    own = at_work(house, windows, language, DESK)
    own.open("/portal/yard")
    expect(own.page.locator("main")).to_contain_text(own.t("yard/show"))
    notified(house, entry=entry, FunctionCode="3")
    own.page.evaluate("document.getElementById('alarms').dispatchEvent(new Event('look'))")  # what a clock does
    expect(own.page.locator("section.alarm")).to_contain_text(entry)


def test_the_list_goes_on_paper_by_stack(house: House, windows: Windows, language: str):
    ship = f"PRINT-{language.upper()}"
    entry = notified(house, TransportName=ship)
    own = at_work(house, windows, language, DESK)
    t, page = own.t, own.page
    own.open(f"/portal/yard?ship={ship}")
    own.follow(t("yard/print"))
    own.says(entry)
    own.says(t("yard/no bay"))
    page.evaluate("window.print = () => { document.title = 'printed' }")
    own.press(t("yard/print now"))
    expect(page).to_have_title("printed")
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name=t("yard/print now"))).to_be_hidden()
    expect(page.locator("header.bar")).to_be_hidden()
    expect(page.get_by_role("link", name=t("yard/back"))).to_be_hidden()
    expect(page.locator("section.stack")).to_be_visible()
    seen(own, "print")
    assert len(page.pdf(format="A4")) > 5000


def test_what_is_copied_as_curl_works_in_a_shell(house: House, windows: Windows, language: str):
    """With a token of the yard's own, where its agreement lets programs speak by their connection."""
    entry = notified(house)
    own = at_work(house, windows, language, DESK)
    t, page = own.t, own.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    own.open(f"{path_of(house, entry)}/report?line={BOX}")
    for name in ("site_name", "bay_code"):
        page.locator(f'[name="/{name}"]').fill(WHERE[name])
    page.locator('[name="/in_place_time"]').fill(TIME)
    own.press(t("yard/curl show"))
    expect(page.locator("details.curl pre")).to_be_visible()
    own.press(t("yard/copy"))
    expect(page.locator("details.curl [role=status]")).to_have_text(t("yard/copied"))
    command = page.evaluate("navigator.clipboard.readText()")
    assert stands(house, entry) == "notified"
    assert (
        command == page.locator("details.curl pre").inner_text() + "\n"
        or command == page.locator("details.curl pre").text_content()
    )

    agree(house, "yard-demo", "xmldsig", "session", "transport")
    try:
        told = run(command, house.tokens["yard-demo"])
        again = run(command, house.tokens["yard-demo"])
    finally:
        agree(house, "yard-demo", "xmldsig", "session")
    assert '"verdict":"accepted"' in told.replace(" ", ""), told
    assert '"verdict":"duplicate"' in again.replace(" ", ""), again
    assert stands(house, entry) == "in-place"
    refused = run(command.replace(BOX, "QDGU1000021"), "swg_not-a-token")
    assert "401" in refused or "not" in refused


def run(command: str, token: str) -> str:
    """What a shell says to it."""
    said = subprocess.run(
        ["bash", "-c", command], env={**os.environ, "SWG_TOKEN": token}, capture_output=True, text=True, timeout=60
    )
    return said.stdout + said.stderr


def test_a_ports_person_sees_and_does_his_part(house: House, windows: Windows, language: str):
    entry = notified(house)
    own = at_work(house, windows, language, DESK, who="port")
    t = own.t
    own.open("/portal/yard?show=all")
    own.says(entry)
    own.follow(entry)
    own.press(t("yard/acknowledge"))
    own.says(t("yard/acknowledged"))
    own.page.locator("tr", has_text=BOX).get_by_role("link", name=t("yard/report"), exact=True).click()
    for name in ("site_name", "bay_code"):
        own.page.locator(f'[name="/{name}"]').fill(WHERE[name])
    own.page.locator('[name="/in_place_time"]').fill(TIME)
    own.press(t("yard/send"))
    own.says(t("yard/in place of", "1/1"))
    assert stands(house, entry) == "in-place"
