"""Who has an item and who has the shift: one person each, as the journal decides; handed over, taken over, noted."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from gateway.journal.acts import Act
from gateway.partners.accounts import PersonRole
from gateway.web.portal.operation import owning, shifts
from tests.gateway.web.house import House
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.test_operation_work import WAITING, dead, text

HANDOVER = "/portal/operation/handover"


def standing(house: House) -> shifts.Shift:
    with house.gateway.database.connect() as connection:
        return shifts.standing(connection)


def turn(browser: Browser, word: str, note: str = "") -> int:
    """The form of the page that he sees."""
    found = re.search(rb'name="seen" value="(\d+)"', browser.page.body if browser.page else b"")
    return browser.post(f"{HANDOVER}/turn", turn=word, note=note, seen=found[1].decode() if found else "0").status


@pytest.fixture
def free(portal: House) -> House:
    """A house of which nobody has the shift."""
    shift = standing(portal)
    if shift.is_taken:
        handed = Act(shift.by, "operator", shifts.HANDED_OVER, shifts.SUBJECT)
        portal.gateway.writer.write_now(shifts.Turn(handed, shift.seq))
    return portal


def test_a_shift_is_taken_noted_on_and_handed_over(free: House) -> None:
    first, second = at_work(free, login="shift-one"), at_work(free, login="shift-two")
    text(first, HANDOVER)
    assert turn(first, "take") == 303
    text(first, HANDOVER)
    assert turn(first, "note", "青岛银行 <b>迟答</b>") == 303
    assert "青岛银行 &lt;b&gt;迟答" in text(second, HANDOVER)
    text(first, HANDOVER)
    assert turn(first, "hand", "盯住银行") == 303
    assert "盯住银行" in text(second, HANDOVER) and turn(second, "take") == 303
    assert standing(free).by == "shift-two"
    assert "盯住银行" in text(first, f"{HANDOVER}?lang=en") and "Shifts before" in text(first, f"{HANDOVER}?lang=en")


def test_of_two_who_take_it_at_once_one_has_it_and_the_other_is_told(free: House) -> None:
    people = [at_work(free, login=f"races-{number}") for number in range(4)]
    for each in people:
        text(each, HANDOVER)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda each: turn(each, "take"), people))
    assert sorted(answers) == [303, 409, 409, 409]
    assert standing(free).by == f"races-{answers.index(303)}"


def test_only_whoever_has_the_shift_notes_on_it_or_hands_it_over(free: House) -> None:
    first, second = at_work(free), at_work(free)
    text(first, HANDOVER)
    assert turn(first, "take") == 303
    for word in ("note", "hand"):
        text(second, HANDOVER)
        assert turn(second, word, "mine") == 409


def test_taking_it_from_somebody_wants_a_reason(free: House) -> None:
    first, second = at_work(free, login="gone-home"), at_work(free, login="comes-late")
    text(first, HANDOVER)
    assert turn(first, "take") == 303
    text(second, HANDOVER)
    assert turn(second, "take") == 409
    text(second, HANDOVER)
    assert turn(second, "take", "他已离岗") == 303
    assert standing(free).by == "comes-late"


def test_an_auditor_reads_the_handover_and_takes_no_shift(free: House) -> None:
    auditor = at_work(free, PersonRole.AUDITOR)
    text(auditor, HANDOVER)
    assert turn(auditor, "take") == 403 and not standing(free).is_taken


def test_the_history_of_shifts_pages_by_cursor(free: House) -> None:
    browser = at_work(free)
    text(browser, HANDOVER)
    turn(browser, "take")
    now = standing(free)
    for number in range(shifts.A_PAGE + 2):
        noted = Act(now.by, "operator", shifts.NOTED, shifts.SUBJECT, f"note-{number:03}")
        free.gateway.writer.write_now(shifts.Turn(noted, now.seq))
    history = text(browser, HANDOVER).partition('id="history"')[2]
    older = re.search(r'href="(\?before=\d+)#history"', history)
    assert older and "note-021" in history and "note-000" not in history
    assert "note-000" in text(browser, f"{HANDOVER}{older[1]}").partition('id="history"')[2]


def owner(house: House, delivery: str) -> str | None:
    with house.gateway.database.connect() as connection:
        return owning.owners(connection, [delivery]).get(delivery)


def test_what_somebody_has_is_taken_over_with_a_reason_and_not_unseen(portal: House) -> None:
    delivery, _ = dead(portal)
    first, second, box = at_work(portal, login="has-it"), at_work(portal, login="wants-it"), {f"d.{delivery}": "on"}
    text(first, WAITING)
    assert first.post(f"{WAITING}/preview", act="take", **box).status == 303 and owner(portal, delivery) == "has-it"
    text(second, WAITING)
    shown = second.post(f"{WAITING}/preview", act="take", **box)
    assert shown.status == 200 and b"has-it" in shown.body and owner(portal, delivery) == "has-it"
    assert second.post(f"{WAITING}/own", act="take", note="急", **box).status == 409  # he does not say from whom
    text(second, WAITING)
    over = {**box, f"o.{delivery}": "has-it"}
    assert second.post(f"{WAITING}/own", act="take", note="急", **over).status == 303
    assert owner(portal, delivery) == "wants-it"


def test_an_item_is_assigned_to_an_operator_handed_back_and_noted_on(portal: House) -> None:
    delivery, message = dead(portal)
    browser, box = at_work(portal, login="assigns-it"), {f"d.{delivery}": "on"}
    at_work(portal, login="gets-it")
    auditor = at_work(portal, PersonRole.AUDITOR, login="only-reads")
    text(browser, WAITING)
    assert b'value="gets-it"' in browser.post(f"{WAITING}/preview", act="assign", **box).body
    assert browser.post(f"{WAITING}/own", act="assign", to="only-reads", **box).status == 400
    text(browser, WAITING)
    assert browser.post(f"{WAITING}/own", act="assign", to="gets-it", **box).status == 303
    assert owner(portal, delivery) == "gets-it"
    text(browser, WAITING)
    assert browser.post(f"{WAITING}/own", act="note", note="已致电 <i>", **box).status == 303
    assert "已致电 &lt;i&gt;" in text(browser, f"/portal/operation/messages/{message}")
    text(browser, WAITING)
    assert browser.post(f"{WAITING}/own", act="leave", **box, **{f"o.{delivery}": "gets-it"}).status == 303
    assert owner(portal, delivery) is None
    text(auditor, WAITING)
    assert auditor.post(f"{WAITING}/own", act="take", **box).status == 403
