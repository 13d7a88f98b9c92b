"""How a trader goes about amendments, how customs takes them, and that the books know whom they concern."""

from typing import Any

import pytest

from messages.declaration.engine import judge
from messages.declaration.records import DeclarationAmendment
from messages.declaration.ruleset import read as rules
from messages.xml.records import read
from simulators.acts import Drop, Say
from simulators.amender import WISHES, Amender
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.reconcile import Accepted, _concerns, _notices
from tests.simulators.test_releases import customs
from tests.simulators.words import AGENT, TRADER, YARD, document, heard

CONTRACTS, RULES = Contracts.load(), rules()
SENDER = TRADER.sender_id


def wishes(number: int, count: int = len(WISHES)) -> list[Say]:
    """What he says of the number-th."""
    said = list(Amender(TRADER, Dice(7), year=2026, count=count).opens(number))
    return [each for each in said if isinstance(each, Say)]


def body_of(say: Say) -> DeclarationAmendment:
    told = heard(say, sender=SENDER)
    assert not CONTRACTS.faults(told.type, told.element)
    (body,) = (child for child in told.element if str(child.tag).endswith("}Body"))
    return read(body, DeclarationAmendment)  # type: ignore[no-any-return]


@pytest.mark.parametrize("number", range(len(WISHES)), ids=lambda number: WISHES[number].says)
def test_every_wish_keeps_to_the_contract_and_is_tolerated_as_it_says(number: int) -> None:
    first = body_of(wishes(number)[0])
    assert first.entry_id.endswith(WISHES[number].digit) and first.amendment_no.startswith(TRADER.credit_code[8:17])
    assert judge(first, RULES).tolerated is (WISHES[number].digit not in "49")


def test_what_is_changed_or_taken_back_is_of_the_number_it_was() -> None:
    for number, wish in enumerate(WISHES):
        first, *then = wishes(number)
        assert [each.function for each in then] == ([wish.then] if wish.then else [])
        assert {each.body["AmendmentNo"] for each in then} <= {first.body["AmendmentNo"]}


def test_it_asks_for_so_many_and_no_more() -> None:
    assert wishes(2, count=2) == []
    numbers = {wishes(number, count=20)[0].body["AmendmentNo"] for number in range(20)}
    assert len(numbers) == 20


@pytest.mark.parametrize("function", ["3", "5"])
def test_customs_drops_what_it_meant_to_decide_of_what_is_changed_or_taken_back(function: str) -> None:
    first = wishes(0)[0]
    office = customs()
    assert list(office.hears(heard(first, sender=SENDER))) == []
    again = document(first.type, first.body, function=function, sender=SENDER)
    assert list(office.hears(again)) == [Drop(topic=f"amendment {first.body['AmendmentNo']}")]


def concerned(body: dict[str, Any], type_: str, *, sender: str, before: Say) -> set[str]:
    messages = [Accepted(1, "", heard(before)), Accepted(2, "", document(type_, body, sender=sender))]
    parties = [vars_of(each) for each in (TRADER, AGENT, YARD, OFFICE)]
    return {each["name"] for each in parties if _concerns(each, messages[1], _notices(each for each in messages))}


def vars_of(party: Any) -> dict[str, Any]:
    names = ("name", "role", "sender_id", "credit_code", "site_code", "terminal_code")
    return {name: getattr(party, name) for name in names}


class OFFICE:
    """Customs, as the books have it."""

    name, role, sender_id, credit_code, site_code, terminal_code = "customs", "customs", "4218", None, None, None


def test_the_books_know_whom_an_amendment_and_its_decision_concern() -> None:
    first = wishes(0)[0]
    decided = {name: first.body[name] for name in ("AmendmentNo", "EntryId")} | {
        "Verdict": "accept", "ErrorRecorded": "false", "DecidedAt": "@now",
    }  # fmt: skip
    assert concerned(dict(first.body), first.type, sender=SENDER, before=first) == {"customs"}
    assert concerned(decided, "declaration.amendment-decision.1", sender="4218", before=first) == {"trader"}


def test_the_books_know_whom_a_decision_on_a_load_concerns() -> None:
    (load,) = (each for each in customs().opens(1) if isinstance(each, Say) and "OnSite" not in each.body)
    decided = {"EntryId": load.body["EntryId"], "Verdict": "release", "DecidedAt": "@now", "UseBarred": "false"}
    found = concerned(decided, "release.decision.1", sender="4218", before=load)
    assert "trader" in found and "yard" in found and "customs" not in found
