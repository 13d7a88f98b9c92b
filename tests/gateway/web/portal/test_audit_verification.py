"""The record is verified at an auditor's word, beside a gateway that works: one at a time, stopped, kept."""

import re
import time
from collections.abc import Callable

import pytest
from sqlalchemy import select, update

from gateway.journal import tables, verifying
from gateway.journal.acts import Act, State
from gateway.journal.verifying import BEGIN, SUBJECT, Begin, UnderWay
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.test_audit_pages import AT, auditor, noticed, text

PATH = f"{AT}/verifications"


def begun(browser: Browser) -> str:
    """The path of its page."""
    text(browser, PATH)
    answer = browser.post(f"{PATH}/start")
    assert answer.status == 303, answer.body.decode()
    return answer.headers["location"]


def over(browser: Browser, path: str, holds: Callable[[str], bool] = lambda page: "data-open" not in page) -> str:
    until = time.monotonic() + 90
    while time.monotonic() < until:
        page = text(browser, f"{path}/progress")
        if holds(page):
            return page
        time.sleep(0.1)
    raise AssertionError(page)


@pytest.mark.parametrize(("language", "said"), [("zh", "台账完好"), ("en", "sound")])
def test_a_sound_record_is_found_so_and_who_asked_is_kept(portal: House, language: str, said: str) -> None:
    noticed(portal)
    browser = auditor(portal, f"verifies-{language}")
    path = begun(browser)
    over(browser, path)
    page = text(browser, f"{path}?lang={language}")
    assert said in page and f"verifies-{language}" in page
    assert path in text(browser, PATH) and said in text(browser, PATH)
    with portal.gateway.database.connect() as connection:
        run = verifying.one(connection, int(path.rpartition("/")[2]))
    assert run is not None and run.found is not None and run.found["sound"] and run.found["records"] > 0
    assert run.found["outside"][0]["contained"]


def test_what_was_altered_is_named(portal: House) -> None:
    message, of = noticed(portal), tables.documents.c
    with portal.gateway.database.begin() as connection:
        was = connection.execute(select(of.partner).where(of.id == message)).scalar_one()
        connection.execute(update(tables.documents).where(of.id == message).values(partner="somebody"))
    try:
        browser = auditor(portal)
        path = begun(browser)
        over(browser, path)
        page = text(browser, f"{path}?lang=en")
        assert "not sound" in page and "documents.partner" in page and "altered" in page
    finally:
        with portal.gateway.database.begin() as connection:
            connection.execute(update(tables.documents).where(of.id == message).values(partner=was))


def test_one_runs_at_a_time_and_is_stopped_by_whoever_may(portal: House) -> None:
    browser = auditor(portal, "stops-it")
    path = begun(browser)
    answer = browser.post(f"{PATH}/start")
    is_over = "data-open" not in text(browser, f"{path}/progress")
    assert answer.status == 409 or is_over
    text(browser, path)
    assert browser.post(f"{path}/stop").status == 303
    page = over(browser, path)
    assert "stops-it" in page and re.search("已由 stops-it 停止|台账完好", page)
    assert browser.post(f"{path}/stop", csrf=_csrf(browser)).status == 303  # one that is over stays as it is
    assert over(browser, path) == page
    assert begun(browser) != path
    over(browser, text and f"{PATH}/{_newest(portal)}")


def _csrf(browser: Browser) -> str:
    text(browser, PATH)
    return browser.csrf


def _newest(house: House) -> int:
    with house.gateway.database.connect() as connection:
        return verifying.runs(connection)[0].seq


def test_of_two_that_begin_at_once_one_is_told_of_the_other(portal: House) -> None:
    write = portal.gateway.writer.write_now
    first = write(Begin("one", "auditor"))
    with pytest.raises(UnderWay) as told:
        write(Begin("two", "auditor"))
    assert told.value.seq == first
    assert write(Begin("two", "auditor", lost=frozenset({first}))) > first
    write(State((verifying.ended(_newest(portal), "two", "auditor", {"stopped": "two"}),)))
    write(State((verifying.ended(first, "one", "auditor", {"stopped": "one"}),)))


def test_a_run_whose_process_died_holds_nobody_up(portal: House) -> None:
    portal.gateway.writer.write_now(State((Act("gone", "auditor", BEGIN, SUBJECT),)))
    browser = auditor(portal)
    over(browser, begun(browser))


@pytest.mark.parametrize("number", ["1", "x", "99999999999999999999"])
def test_one_there_never_was_is_not_found(portal: House, number: str) -> None:
    browser = auditor(portal)
    for path in (f"{PATH}/{number}", f"{PATH}/{number}/progress"):
        text(browser, path, 404)
    text(browser, PATH)
    assert browser.post(f"{PATH}/{number}/stop").status == 404
