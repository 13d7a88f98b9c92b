"""What a summary says of a case, as its family's table has it."""

import re

import pytest

from messages.chain.view import view
from messages.families import FAMILIES
from messages.outlines import Line, differences
from messages.roles import TRADER
from tests.chains import World, form

OUTLINED = [pytest.param(each, id=each.name) for each in FAMILIES if each.outline and each.example]
BY_NAME = {family.name: family for family in FAMILIES}


@pytest.mark.parametrize("family", OUTLINED)
def test_an_example_of_a_case_is_told_in_both_languages(family) -> None:
    for line in family.outline(family.example):
        assert re.search(r"[\u4e00-\u9fff]", line.zh) and line.en.isascii() and line.said


def test_a_loan_is_told_with_what_is_owed() -> None:
    owed = {"amount": "900.00", "currency": "USD"}
    assert list(BY_NAME["financing"].outline({"kind": "loan", "outstanding": owed, "limit": None})) == [
        Line("未还本金", "outstanding", "900.00 USD")
    ]


def test_a_chain_is_told_part_by_part() -> None:
    world = World()
    assert world.say(form("remittance", "duty")) == ()
    remittance, duty = BY_NAME["chain"].outline(view(world.known, TRADER))
    assert (remittance.en, duty.en) != ("", "")
    assert all(" " in line.said for line in (remittance, duty))


def test_what_was_decided_as_proposed_is_not_told_and_what_was_not_is_with_its_reason() -> None:
    other = {"field": "mode", "proposed": "direct", "decided": "hold"}
    assert list(differences({"differs": []})) == []
    (line,) = differences({"differs": [other], "decision": {"reason": "抽查"}})
    assert (line.en, line.said) == ("not as proposed", "mode direct -> hold  抽查")
