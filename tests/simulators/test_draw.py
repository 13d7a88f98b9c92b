"""The cases that customs gives notice of."""

from itertools import chain

import pytest
from stdnum import imo, iso6346

from simulators import documents
from simulators.contracts import Contracts
from simulators.draw import ORES, Case
from tests.simulators.words import AGENT, TRADER, YARD, document, draw

CASES = [draw().case(number) for number in range(300)]
BODIES = [record.body for case in CASES for record in case.records]


@pytest.fixture(scope="module")
def contracts() -> Contracts:
    return Contracts.load()


def test_every_notice_fits_its_contract(contracts: Contracts):
    notices = chain.from_iterable((record.body, record.changed) for case in CASES for record in case.records)
    assert not any(
        contracts.faults("inspection.notice.1", document("inspection.notice.1", each).element) for each in notices
    )


def test_the_same_seed_draws_the_same_cases():
    assert [draw(seed=9).case(number) for number in range(20)] == [draw(seed=9).case(number) for number in range(20)]
    assert draw(seed=9).case(0) != draw(seed=8).case(0)


def test_each_ten_cases_have_each_digit_once():
    assert all(len({case.digit for case in CASES[at : at + 10]}) == 10 for at in range(0, 300, 10))


def test_the_digits_can_be_chosen():
    assert {draw("26").case(number).digit for number in range(10)} == {"2", "6"}


def test_declaration_numbers_are_18_digits_and_never_twice():
    numbers = [case.entry_id for case in CASES]
    assert len(set(numbers)) == len(numbers)
    assert all(len(number) == 18 and number.startswith("42182026") and number[8] in "01" for number in numbers)


def test_containers_hold_their_check_digit_and_never_come_twice():
    boxes = [box["ContainerNo"] for body in BODIES for box in body.get("Containers", {}).get("Container", ())]
    assert len(set(boxes)) == len(boxes) > 300
    assert all(iso6346.is_valid(box) for box in boxes)


def test_ships_are_named_or_numbered():
    names = {body["TransportName"] for body in BODIES}
    numbered = {name for name in names if name[:3].startswith("UN") and name[2:].isdigit()}
    assert numbered
    assert numbered != names
    assert all(imo.is_valid(name[2:]) for name in numbered)


def test_some_cases_are_ore_in_bulk():
    goods = [body["Goods"]["Lot"][0]["GoodsName"] for body in BODIES if "Goods" in body]
    assert set(goods) & set(ORES)


def test_some_traders_have_an_agent():
    agents = {body.get("AgentId") for body in BODIES}
    assert agents == {None, AGENT.credit_code}
    assert {body["EnterpriseId"] for body in BODIES} == {TRADER.credit_code}
    assert {body["SiteCode"] for body in BODIES} == {YARD.site_code}


def test_goods_to_be_scanned_stand_in_containers():
    assert all("Containers" in record.body for case in CASES if case.digit == "2" for record in case.records)


def test_a_declaration_ending_in_nine_has_two_inspection_records():
    assert {len(case.records) for case in CASES if case.digit == "9"} == {2}
    assert {len(case.records) for case in CASES if case.digit != "9"} == {1}


def test_a_changed_notice_has_one_more_container():
    def boxes(case: Case, which: str) -> int:
        return len(getattr(case.records[0], which).get("Containers", {}).get("Container", ()))

    changed = [case for case in CASES if boxes(case, "body")]
    assert all(boxes(case, "changed") == boxes(case, "body") + 1 for case in changed)


def test_a_time_to_come_is_written_when_the_document_is():
    made = document("inspection.notice.1", {"NoticeTime": documents.NOW, "Note": documents.later(60)})
    assert made.text("Body/NoticeTime") == "2026-11-21T09:30:00+08:00"
    assert made.text("Body/Note") == "2026-11-21T09:31:00+08:00"
