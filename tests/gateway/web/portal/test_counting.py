"""Home counts down the days of the balance-of-payments report, in working days, and goes on by cursor."""

import re

import pytest

from gateway.journal.clock import to_datetime
from gateway.journal.todo import after_of, place
from messages.times import from_beijing
from messages.workdays import between
from tests.gateway.web.house import House
from tests.gateway.web.portal.people import maker
from tests.gateway.web.portal.test_cases import signed_in, text_of
from tests.gateway.web.test_settling_in_json import WHO, house, now, say
from tests.settlements import advice

__all__ = ["house"]


@pytest.fixture(scope="module")
def receipt(house: House) -> dict:
    """Money that came in and is to be declared within five working days."""
    sent = say(house, "bank", advice(pending=False, value_on=now().date()))
    assert sent.status == 202, sent.body
    found = house.get("/v1/settlements?state=kept", WHO).json["items"]
    assert len(found) == 1
    return dict(found[0])


@pytest.mark.parametrize(
    ("language", "what", "left"),
    [("zh", "国际收支申报", "还剩 {0} 个工作日"), ("en", "Balance-of-payments report", "{0} working days left")],
)
def test_home_and_case_count_the_working_days(house: House, receipt: dict, language: str, what: str, left: str):
    days = between(to_datetime(house.gateway.clock()), from_beijing(receipt["due_at"]))
    assert 4 <= days <= 5
    browser = signed_in(house, maker(house), language)
    home = text_of(browser, "/portal")
    assert what in home and left.format(days) in home and f"/portal/cases/{receipt['id']}" in home
    assert left.format(days) in text_of(browser, f"/portal/cases/{receipt['id']}")


def test_what_waits_goes_on_by_cursor_and_ends(house: House, receipt: dict):
    for number in range(24):
        sent = say(house, "bank", advice(bank_reference=f"IN-{number}", bop_no=None, value_on=now().date()))
        assert sent.status == 202, sent.body
    browser = signed_in(house, maker(house))
    seen: list[str] = []
    page = text_of(browser, "/portal")
    while True:
        rows = page.partition("<h2>News")[0].partition("Counting down")[0]
        seen += re.findall(r'<td[^>]*><a href="/portal/cases/([0-9a-f-]{36})"', rows)
        following = re.search(r'rel="next" href="([^"]+)"', page)
        if following is None:
            break
        page = text_of(browser, following[1])
    waiting = {each["id"] for each in house.get("/v1/settlements?state=advised&limit=50", WHO).json["items"]}
    assert len(waiting) == 24 and waiting | {receipt["id"]} <= set(seen)
    assert len(seen) == len(set(seen))
    assert browser.get("/portal/waiting?cursor=rubbish").status == 404


def test_a_cursor_says_the_place_of_a_case():
    id_ = "01a205c1-65a0-7e92-947a-8e45d4afad51"
    assert after_of(place({"due_at": "2026-11-23T17:00:00+08:00", "id": id_})) == (1795424400000000, id_)
    assert after_of(place({"due_at": None, "id": id_})) == (None, id_)
    assert after_of("1.2") is None
