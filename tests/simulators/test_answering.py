"""How units answer grievances, tiers decide, a trader brings them and is called back: all within the contract."""

import pytest

from simulators.acts import Say
from simulators.answering import SCRIPTS, Answering, Tiers
from simulators.complaining import DIGITS, Complainant
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document
from tests.simulators.words import TRADER, document, heard

CONTRACTS = Contracts.load()
UNIT = {"Role": "customs", "Kind": "office", "Value": "4218"}


class Table(dict[str, object]):
    """A memory."""

    def recall(self, key: str) -> object:
        return self.get(key)

    def keep(self, key: str, value: object) -> None:
        self[key] = value


def order(digit: str, news: str = "assigned", tier: str = "unit") -> Document:
    body = {
        "Subject": "grievance", "WorkOrderNo": f"MA3ABC127SQ000{digit}", "News": news, "Tier": tier, "Unit": UNIT,
        "Due": "2026-12-07T12:00:00+08:00",
    }  # fmt: skip
    return document("opinion.work-order.1", body)


def said(acts: object) -> list[Say]:
    found = [each for each in acts if isinstance(each, Say)]  # type: ignore[attr-defined]
    for each in found:
        told = heard(each)
        assert not CONTRACTS.faults(told.type, told.element)
    return found


@pytest.mark.parametrize("digit", sorted({*SCRIPTS, "0"}))
def test_a_unit_answers_as_the_digit_says(digit: str) -> None:
    stages = [each.body["Stage"] for each in said(Answering(Dice(7)).hears(order(digit)))]
    wanted = {"1": ["first", "extension"], "7": ["first", "extension"], "3": []}
    assert stages == wanted.get(digit, ["first", "extension", "solution"] if digit == "2" else ["first", "solution"])


def test_one_that_is_silent_wakes_when_it_is_urged() -> None:
    assert [each.body["Stage"] for each in said(Answering(Dice(7)).hears(order("3", "urged")))] == ["first", "solution"]


@pytest.mark.parametrize("news", ["redo", "extended", "not-extended"])
def test_what_waits_is_solved(news: str) -> None:
    assert [each.body["Stage"] for each in said(Answering(Dice(7)).hears(order("1", news)))] == ["solution"]


def test_what_is_said_to_a_tier_is_not_the_units() -> None:
    assert said(Answering(Dice(7)).hears(order("1", "urged", tier="city"))) == []


@pytest.mark.parametrize(("digit", "verdict"), [("1", "approve"), ("7", "refuse")])
def test_a_tier_decides_on_an_extension(digit: str, verdict: str) -> None:
    (decided,) = said(Tiers(Dice(7)).hears(order(digit, "approval", tier="leader")))
    assert (decided.body["Verdict"], decided.body["Tier"]) == (verdict, "leader")


def test_a_trader_brings_so_many_of_each_kind_and_no_more() -> None:
    trader = Complainant(TRADER, Table(), Dice(7), year=2026, count=3)
    brought = [each for number in range(5) for each in said(trader.opens(number))]
    assert [each.body["GrievanceNo"][-1] for each in brought] == list(DIGITS[:3])


def test_what_was_done_badly_satisfies_the_second_time() -> None:
    trader = Complainant(TRADER, Table(), Dice(7), year=2026, count=3)
    solved = {"Subject": "grievance", "Number": "MA3ABC127SQ0004", "News": "solution", "Unit": UNIT}
    answers = [said(trader.hears(document("opinion.grievance-reply.1", solved)))[0].body["Satisfied"] for _ in "12"]
    assert answers == ["false", "true"]
