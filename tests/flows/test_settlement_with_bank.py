"""三方协议签约、汇出汇款、汇入汇款、进度查询、结果反馈: through a real gateway, with the bank that the simulators play.

What of these no bank of the simulators does (a word on another document, a stranger's order) is in `test_settlement`,
where the test plays the bank.
"""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from tests.flows.banking import BANK, DOLLARS, Stage, opened
from tests.gateways import codes, eventually
from tests.settlements import query

pytestmark = pytest.mark.slow  # programs start

_numbers = count(1)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("bank") / "data") as stage:
        yield stage


@pytest.fixture(scope="module")
def agreement(stage: Stage) -> str:
    """An agreement in force, under which everything is paid."""
    return stage.in_force("MA3ABC127AGR-A")


@pytest.fixture
def number() -> str:
    """A number of the trader's that nobody has used; one that ends in a letter makes the bank do nothing odd."""
    return f"MA3ABC127S-{next(_numbers)}A"


def accepted(answer: Any) -> None:
    assert answer.status == 202, answer.body


def refused(answer: Any, *wanted: str) -> None:
    assert answer.status == 422, answer.body
    assert set(wanted) <= set(codes(answer)), codes(answer)


def said(case: dict[str, Any]) -> list[str]:
    return [each["status"] for each in case["statuses"]]


def once(items: list[Any]) -> bool:
    return len(items) == len({str(each) for each in items})


# 三方协议签约


def test_三方协议签约_is_signed_by_bank_and_platform(stage: Stage, number: str) -> None:
    accepted(stage.say(stage.signing(number)))
    case = stage.reaches(number, "in-force")
    assert case["in_force"]["document_digest"]
    assert [each["to"] for each in case["timeline"]][-1] == "in-force"


def test_三方协议签约_declined_by_the_bank_bears_no_payment(stage: Stage, number: str) -> None:
    number = f"{number}9"
    accepted(stage.say(stage.signing(number)))
    stage.reaches(number, "failed")
    refused(stage.say(stage.paying(f"{number}P", "1000.00", number)), "SW722")


def test_三方协议签约_answered_late_waits_for_the_bank_and_says_until_when(stage: Stage, number: str) -> None:
    with stage.fault('kind = "down"\nseconds = 600.0'):
        accepted(stage.say(stage.signing(number)))
        (step,) = [each for each in stage.case(number)["expected"] if each["type"] == "settlement.signing-result"]
        assert step["by"] == ["bank"]
        assert step["until"] is not None
        refused(stage.say(stage.paying(f"{number}P", "1000.00", number)), "SW722")
    stage.reaches(number, "in-force")


def test_三方协议签约_sent_and_answered_twice_is_signed_once(stage: Stage, number: str) -> None:
    document = stage.written(stage.signing(number))
    with stage.fault('kind = "stutter"\nshare = 1.0'):
        first, again = (stage.client().post(document) for _ in range(2))
        case = stage.reaches(number, "in-force")
    assert (first.status, again.status, first.body == again.body) == (202, 200, True)
    assert [each["event"] for each in case["timeline"]].count("countersigned, in force") == 1
    refused(stage.say(stage.signing(number)), "SW732")


# 汇出汇款


def test_汇出汇款_is_paid_and_credited(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "1200.00", agreement)))
    case = stage.reaches(number, "credited")
    assert case["debited"][0]["currency"] == "USD"
    assert case["final"] is True


def test_汇出汇款_is_refused_without_an_agreement_and_rejected_by_the_bank(
    stage: Stage, number: str, agreement: str
) -> None:
    refused(stage.say(stage.paying(number, "1200.00", "MA3ABC127NONE")), "SW721")
    accepted(stage.say(stage.paying(number, "1200.02", agreement)))
    case = stage.reaches(number, "rejected")
    assert case["statuses"][-1]["reasons"][0]["code"] == "AC01"
    assert case["statuses"][-1]["reasons"][0]["zh"]


def test_汇出汇款_that_the_bank_looks_into_is_paid_late(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "1200.11", agreement)))
    eventually(lambda: "PDNG" in said(stage.case(number)), "the bank does not look into it")
    assert not stage.case(number)["final"]
    stage.later(seconds=90)
    stage.reaches(number, "credited")


def test_汇出汇款_sent_twice_and_debited_in_two_notices_is_paid_once(stage: Stage, number: str, agreement: str) -> None:
    document = stage.written(stage.paying(number, "1200.71", agreement))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    refused(stage.say(stage.paying(number, "1200.71", agreement)), "SW727")
    case = stage.reaches(number, "credited")
    assert len(stage.heard(f"<EndToEndId>{number}</EndToEndId>")) == 1
    assert len(case["debited"]) == 1


# 汇入汇款


def test_汇入汇款_is_advised_instructed_and_declared(stage: Stage, agreement: str) -> None:
    money = stage.comes("500.00")
    stage.reaches(money, "advised")
    accepted(stage.say(stage.instruction(money, "500.00")))
    stage.reaches(money, "kept")
    accepted(stage.say(stage.report(money, "500.00")))
    stage.reaches(money, "settled")


def test_汇入汇款_instructed_for_less_is_refused_and_a_report_is_sent_back(stage: Stage, agreement: str) -> None:
    money = stage.comes("600.05")
    stage.reaches(money, "advised")
    refused(stage.say(stage.instruction(money, "400.00")), "SW737")
    accepted(stage.say(stage.instruction(money, "600.05")))
    stage.reaches(money, "kept")
    accepted(stage.say(stage.report(money, "600.05")))
    eventually(lambda: "RJCT" in said(stage.case(money)), "the report was not sent back")
    case = stage.case(money)
    assert case["statuses"][-1]["reasons"][0]["code"] == "RR05"
    assert case["state"] != "settled"


def test_汇入汇款_advised_late_is_seen_then(stage: Stage, agreement: str) -> None:
    with stage.fault('kind = "slow"\nseconds = 20.0\nshare = 1.0'):
        money = stage.comes("700.00")
        assert not stage.is_seen(money)
    assert stage.reaches(money, "advised")["amount"]["amount"] == "700.00"


def test_汇入汇款_advised_twice_comes_once(stage: Stage, agreement: str) -> None:
    with stage.fault('kind = "stutter"\nshare = 1.0'):
        money = stage.comes("800.00")
        stage.reaches(money, "advised")
    (item,) = stage.client().get(f"/v1/settlements?bank-reference={money}")["items"]
    assert item["amount"]["amount"] == "800.00"


# 进度查询


def asking(number: str) -> Any:
    return query(reference=number, bank=BANK)


def test_进度查询_is_answered_also_where_the_bank_has_told_nothing(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "900.51", agreement)))
    eventually(lambda: stage.heard(number), "the order has not come to the bank")
    assert said(stage.case(number)) == []
    accepted(stage.say(asking(number)))
    eventually(lambda: said(stage.case(number)), "the bank does not answer")


def test_进度查询_of_what_never_came_is_refused_by_us_or_by_the_bank(stage: Stage, number: str, agreement: str) -> None:
    refused(stage.say(asking(number)), "SW729")
    accepted(stage.say(stage.paying(number, "900.52", agreement)))  # taken by the bank, and lost
    eventually(lambda: stage.heard(number), "the order has not come to the bank")
    accepted(stage.say(asking(number)))
    eventually(lambda: said(stage.case(number)), "the bank does not answer")
    assert [each["code"] for each in stage.case(number)["statuses"][-1]["reasons"]] == ["NOOR"]


def test_进度查询_that_comes_late_after_the_end_changes_nothing(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "900.00", agreement)))
    before = said(stage.reaches(number, "credited"))
    accepted(stage.say(asking(number)))
    eventually(lambda: stage.heard("settlement.query", number), "the question has not come to the bank")
    case = stage.case(number)
    assert (case["state"], said(case)[: len(before)]) == ("credited", before)


def test_进度查询_sent_twice_is_asked_once(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "900.51", agreement)))
    document = stage.written(asking(number))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    eventually(lambda: said(stage.case(number)), "the bank does not answer")
    assert len(stage.heard("settlement.query", f">{number}<")) == 1


# 结果反馈


def test_结果反馈_tells_step_by_step_and_with_the_banks_numbers(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "1300.00", agreement)))
    case = stage.reaches(number, "credited")
    told = said(case)
    assert [each for each in told if each in ("RCVD", "ACSP", "ACSC", "ACCC")] == ["RCVD", "ACSP", "ACSC", "ACCC"]
    assert len(case["bop_no"]) == 22
    assert case["bank_reference"]
    assert DOLLARS.account_no == case["funds"][0]["account"]["account_no"]


def test_结果反馈_of_a_rejection_tells_why_in_both_languages(stage: Stage, number: str, agreement: str) -> None:
    accepted(stage.say(stage.paying(number, "1300.12", agreement)))
    stage.later(seconds=90)
    (why,) = stage.reaches(number, "rejected")["statuses"][-1]["reasons"]
    assert (why["code"], bool(why["zh"]), bool(why["en"])) == ("RR04", True, True)


def test_结果反馈_said_twice_is_kept_once(stage: Stage, number: str, agreement: str) -> None:
    with stage.fault('kind = "stutter"\nshare = 1.0'):
        accepted(stage.say(stage.paying(number, "1300.00", agreement)))
        case = stage.reaches(number, "credited")
    assert once([(each["status"], each["at"]) for each in case["statuses"]])


def test_结果反馈_that_the_money_came_back_comes_days_late(stage: Stage, number: str, agreement: str) -> None:
    """Last: the bank's clock is ahead from here on."""
    accepted(stage.say(stage.paying(number, "1300.33", agreement)))
    stage.later(minutes=5)
    case = stage.reaches(number, "returned")
    assert case["returned"][0]["currency"] == "USD"
    assert "RTND" in said(case)
