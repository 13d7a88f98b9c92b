"""What of a message a bank may read: dates, goods, what was found and decided, what was paid; nothing beyond that."""

from dataclasses import replace
from typing import Any

import pytest

from messages.codes import LISTS
from messages.families import FAMILIES
from messages.financing.contents import _TELLS, content_of
from messages.financing.extract import SCOPES
from messages.financing.records import FactContent
from messages.money import Money
from messages.xml.records import to_json
from tests import inspections, settlements
from tests.messages.release import talk

ENTRY = talk.ENTRY


def told(body: Any, entry_id: str = ENTRY) -> FactContent:
    content = content_of(body, entry_id)
    assert content is not None
    return content


def test_goods_are_told_as_customs_has_them():
    line = replace(talk.line("0805100000"), goods_name="鲜橙", quantity=None, ciq_code="0805100000999")
    content = told(talk.assessment(line))
    (goods,) = content.goods
    assert (goods.line_no, goods.hs_code, goods.goods_name) == (1, "0805100000", "鲜橙")
    assert (content.ie_flag, content.declared_on) == ("I", talk.DAY)


def test_what_customs_decided_is_told_in_words():
    (verdict, mode) = told(talk.decision("release", mode="3")).outcomes
    assert (verdict.codes, verdict.code, verdict.zh, verdict.en) == ("RELEASE_VERDICT", "release", "放行", "released")
    assert (mode.codes, mode.zh) == ("RELEASE_MODE", "即验即放")


def test_what_an_inspection_found_is_told_by_how_many_lines():
    items = (inspections.of(box, disposition="1") for box in inspections.BOXES[:2])
    found = told(inspections.result(*items)).outcomes
    assert [(each.codes, each.code, each.lines) for each in found] == [("EXAM_RESULT", "1", 2), ("DISPOSITION", "1", 2)]


def test_what_was_paid_for_that_declaration_is_told_and_for_no_other():
    mine = settlements.part(400, 1000)
    other = settlements.part(600, entry="421820261000009999")
    content = told(settlements.outward(1000, mine, other), mine.entry_id)
    assert (content.amount, content.declared_total) == (mine.amount, mine.declared_total)
    assert "421820261000009999" not in to_json(content).decode()


def test_amounts_of_several_currencies_are_not_added():
    parts = settlements.part(400), replace(settlements.part(1), amount=Money(settlements.part(1).amount.amount, "EUR"))
    assert content_of(settlements.outward(1000, *parts), parts[0].entry_id) is None


SECRET = "SECRET"


@pytest.mark.parametrize(
    "body",
    [
        inspections.notice(rsk_no=SECRET, contact=SECRET, phone=SECRET, note=SECRET, security_info=SECRET),
        replace(inspections.result(inspections.of("QDGU1000016")), note=SECRET),
        talk.assessment("0805100000", instructed=True, agent_id=SECRET, site_code=SECRET),
        talk.decision("release", reason=SECRET, site_code=SECRET),
    ],
    ids=lambda body: type(body).__name__,
)
def test_what_is_not_in_the_table_is_not_told(body: Any):
    assert SECRET not in to_json(told(body)).decode()


def test_every_record_of_the_table_is_of_a_family_that_may_be_told():
    records = {type_.record for family in FAMILIES if family.name in SCOPES for type_ in family.types}
    assert set(_TELLS) <= records


def test_every_list_that_is_named_is_published():
    outcomes = (*told(talk.decision("release", mode="3")).outcomes, *told(inspections.notice()).outcomes)
    assert {each.codes for each in outcomes} <= set(LISTS)
