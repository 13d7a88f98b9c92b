"""三方协议签约、汇出汇款、汇入汇款、进度查询、结果反馈: done, refused, late, said twice, through a real gateway."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from messages.mandate.records import MandateAuthorization
from messages.settlement.records import Reason
from messages.signing.records import SigningConsent
from tests.flows.settling import Stage, now, opened, today, told, uuid
from tests.gateways import codes, text
from tests.settlements import (
    CHANGED,
    OTHER_TRADER,
    TRADER,
    WITHDRAWN,
    YUAN,
    advice,
    cancellation,
    countersignature,
    exchanged,
    instruction,
    kept,
    outward,
    part,
    query,
    rate,
    report,
    result,
    signing,
    status,
    usd,
)

pytestmark = pytest.mark.slow  # a program starts

AGREEMENT = "MA3ABC127AGR-0"
_numbers = iter(range(1, 1000))


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A gateway under which an agreement is in force."""
    with opened(tmp_path_factory.mktemp("settlement") / "data") as stage:
        stage.in_force(AGREEMENT)
        for who in ("trader", "bank"):
            stage.client(who).take()
        yield stage


@pytest.fixture
def number() -> str:
    """A number of the trader's that nobody has used."""
    return f"MA3ABC127T-{next(_numbers)}"


@pytest.fixture
def order(stage: Stage, number: str) -> str:
    """A payment that the bank has got; its reference."""
    assert stage.say("trader", paid(number)).status == 202
    stage.got("bank", "settlement.outward.1")
    return number


@pytest.fixture
def money(stage: Stage, number: str) -> str:
    """Money that has come and waits to be instructed; the bank's number of it."""
    assert stage.say("bank", came(number)).status == 202
    stage.got("trader", "settlement.inward-advice.1")
    return number


def paid(reference: str, *parts: Any, **more: Any) -> Any:
    return outward(
        1000, *parts, **({"reference": reference, "agreement_no": AGREEMENT, "requested_on": today()} | more)
    )


def came(reference: str, **more: Any) -> Any:
    return advice(bank_reference=reference, value_on=today(), **more)


def word(code: str, reference: str, *, minutes: float = 0, **more: Any) -> Any:
    return replace(status(code, reference=reference, **more), status_at=now(minutes))


def of_money(code: str, reference: str, *, about: str = "receipt", **more: Any) -> Any:
    return replace(status(code, about=about, reference=None, bank_reference=reference, **more), status_at=now())


def accepted(answer: Any) -> None:
    assert answer.status == 202, answer.body


def refused(answer: Any, *wanted: str) -> None:
    assert answer.status == 422, answer.body
    assert set(wanted) <= set(codes(answer)), codes(answer)


# 三方协议签约


def test_三方协议签约_is_signed_by_three_over_one_document(stage: Stage, number: str) -> None:
    document = stage.written("trader", signing(agreement_no=number, valid_from=today()))
    digest = sha256(document).hexdigest()
    accepted(stage.client("trader").post(document))
    (request,) = stage.got("bank", "settlement.signing.1")
    assert digest in request["document"]  # the copy names the original
    accepted(stage.say("bank", result("review", agreement_no=number, document_digest=digest, decided_at=now(-5))))
    assert stage.state(number) == "bank-review"
    accepted(stage.say("bank", result("sign", agreement_no=number, document_digest=digest, decided_at=now())))
    assert stage.state(number, "platform") == "countersigning"
    accepted(stage.say("platform", countersignature(agreement_no=number, document_digest=digest)))
    assert stage.state(number) == stage.state(number, "bank") == "in-force"
    assert stage.case(number)["in_force"]["document_digest"] == digest
    for who in ("trader", "bank"):
        stage.got(who, "settlement.countersignature.1")


def test_三方协议签约_declined_by_the_bank_has_failed_and_bears_nothing(stage: Stage, number: str) -> None:
    document = stage.written("trader", signing(agreement_no=number, valid_from=today()))
    accepted(stage.client("trader").post(document))
    no = result(
        "decline",
        agreement_no=number,
        document_digest=sha256(document).hexdigest(),
        decided_at=now(),
        reason=Reason(text="资料不全"),
    )
    accepted(stage.say("bank", no))
    assert stage.state(number) == "failed"
    refused(stage.say("trader", paid(f"{number}P", agreement_no=number)), "SW722")
    accepted(stage.say("trader", signing(agreement_no=number, valid_from=today()), WITHDRAWN))
    assert stage.case(number)["hidden"] is True


def test_三方协议签约_answered_late_is_recorded_and_signs_no_other_document(stage: Stage, number: str) -> None:
    document = stage.written("trader", signing(agreement_no=number, valid_from=today()))
    accepted(stage.client("trader").post(document))
    changed = stage.written("trader", signing(agreement_no=number, valid_from=today(), accounts=(YUAN,)), CHANGED)
    accepted(stage.client("trader").post(changed))
    late = result("sign", agreement_no=number, document_digest=sha256(document).hexdigest(), decided_at=now())
    answer = stage.say("bank", late)
    accepted(answer)
    assert codes(answer) == ["SW734"]
    assert stage.state(number) == "signing"
    refused(stage.say("platform", countersignature(agreement_no=number, document_digest=late.document_digest)), "SW735")


def test_三方协议签约_answered_twice_is_signed_once(stage: Stage, number: str) -> None:
    digest = stage.in_force(number)
    twice = result("sign", agreement_no=number, document_digest=digest, decided_at=now())
    answer = stage.say("bank", twice)
    accepted(answer)
    assert codes(answer) == []
    again = stage.written("platform", countersignature(agreement_no=number, document_digest=digest))
    refused(stage.client("platform").post(again), "SW735")
    assert [each["event"] for each in stage.case(number)["timeline"]].count("countersigned, in force") == 1
    refused(stage.say("trader", signing(agreement_no=number, valid_from=today())), "SW732")


# 汇出汇款


def test_汇出汇款_goes_to_the_bank_and_its_every_word_comes_back(stage: Stage, order: str) -> None:
    for minute, code in enumerate(("RCVD", "ACSP", "ACSC")):
        accepted(stage.say("bank", word(code, order, minutes=minute)))
    said = stage.got("trader", "settlement.status.1", many=3)
    assert [each["message_type"] for each in said] == ["settlement.status.1"] * 3
    case = stage.case(order)
    assert (case["state"], case["state_zh"], case["final"]) == ("debited", "已扣款汇出", True)
    assert case["amount"] == {"amount": "1000.00", "currency": "USD"}


def test_汇出汇款_without_an_agreement_or_beyond_a_declarations_worth_is_refused(stage: Stage, number: str) -> None:
    refused(stage.say("trader", paid(number, agreement_no="MA3ABC127NONE")), "SW721")
    accepted(stage.say("trader", paid(number, part(1000, 1000, "421820261000000991"))))
    refused(stage.say("trader", paid(f"{number}B", part(1000, None, "421820261000000991"))), "SW730")
    accepted(stage.say("bank", word("RJCT", number, reasons=(Reason(code="AM04"),))))
    accepted(stage.say("trader", paid(f"{number}B", part(1000, None, "421820261000000991"))))
    assert stage.state(number) == "rejected"


def test_汇出汇款_many_at_once_for_one_declaration_pay_it_once(stage: Stage, number: str) -> None:
    shares = part(1000, 1000, "421820261000000992")
    documents = [stage.written("trader", paid(f"{number}-{n}", shares)) for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(stage.client("trader").post, documents))
    assert sorted(answer.status for answer in answers) == [202, *[422] * 7]
    assert {code for answer in answers for code in codes(answer)} == {"SW730"}


def test_结果反馈_before_the_order_waits_for_it_and_reaches_the_trader(stage: Stage, number: str) -> None:
    first = stage.say("bank", word("RCVD", number))
    accepted(first)
    assert codes(first) == ["SW403"]
    accepted(stage.say("bank", word("ACSP", number, minutes=1)))
    assert not stage.sees(number, "trader")
    accepted(stage.say("trader", paid(number)))
    stage.got("trader", "settlement.status.1", many=2)
    assert stage.state(number) == "in-process"


def test_汇出汇款_rejected_late_after_it_was_made_stays_made(stage: Stage, order: str) -> None:
    accepted(stage.say("bank", word("ACSC", order)))
    late = stage.say("bank", word("RJCT", order, minutes=-10, reasons=(Reason(code="TM01"),)))
    accepted(late)
    assert codes(late) == ["SW736"]
    assert stage.state(order) == "debited"
    accepted(stage.say("bank", word("RTND", order, minutes=5, amount=usd(985))))
    assert (stage.state(order), stage.case(order)["returned"][0]["amount"]) == ("returned", "985.00")


def test_汇出汇款_sent_twice_is_paid_once(stage: Stage, number: str) -> None:
    document = stage.written("trader", paid(number))
    first, second = (stage.client("trader").post(document) for _ in range(2))
    assert (first.status, second.status) == (202, 200)
    assert first.body == second.body
    refused(stage.say("trader", paid(number)), "SW727")
    assert len(stage.got("bank", "settlement.outward.1")) == 1


def test_汇出汇款_by_an_agent_wants_a_mandate_and_the_traders_signature(stage: Stage, number: str) -> None:
    refused(stage.say("agent", paid(number)), "SW221")
    mandate = MandateAuthorization(
        mandate_no=f"WT-{number}",
        trader_id=TRADER,
        agent_id="91370200MA3AGT008Y",
        covers=("settlement.outward", "settlement.query"),
        valid_from=today(),
        valid_until=today().replace(year=today().year + 1, day=1),
    )
    accepted(stage.say("trader", mandate))
    waiting = stage.say("agent", paid(number))
    accepted(waiting)
    assert "SW404" in codes(waiting)
    assert not stage.sees(number, "bank")
    consent = SigningConsent(
        message_uuid=uuid(waiting), document_digest=text(waiting, "DocumentDigest") or "", verdict="sign"
    )
    accepted(stage.say("trader", consent))
    stage.got("bank", "settlement.outward.1")
    accepted(stage.say("bank", word("ACSP", number)))
    stage.got("agent", "settlement.status.1")

    accepted(stage.say("trader", mandate, WITHDRAWN))  # what he did stays his to follow, and he does nothing more
    refused(stage.say("agent", query(reference=number)), "SW221")
    refused(stage.say("agent", paid(f"{number}B")), "SW221")
    accepted(stage.say("bank", word("ACSC", number, minutes=1)))
    assert stage.state(number, "agent") == "debited"
    accepted(stage.say("trader", paid(f"{number}C")))
    assert not stage.sees(f"{number}C", "agent")


# 汇入汇款


def test_汇入汇款_is_advised_instructed_converted_and_declared(stage: Stage, money: str) -> None:
    accepted(stage.say("trader", instruction("credit", exchanged(), bank_reference=money)))
    stage.got("bank", "settlement.inward-instruction.1")
    accepted(stage.say("bank", of_money("ACCC", money, exchange=rate(), value_on=today())))
    case = stage.case(money)
    assert (case["state"], case["bop"]["standing"]) == ("converted", "to-declare")
    assert case["expected"][0]["type"] == "settlement.bop-report"
    assert case["expected"][0]["until"] is not None
    accepted(stage.say("trader", report(bank_reference=money, declared_on=today())))
    stage.got("bank", "settlement.bop-report.1")
    accepted(stage.say("bank", of_money("ACCP", money, about="bop")))
    assert stage.state(money) == "settled"


def test_汇入汇款_instructed_for_less_than_came_or_by_a_stranger_is_refused(stage: Stage, money: str) -> None:
    refused(stage.say("trader", instruction("credit", kept(400), bank_reference=money)), "SW737")
    stranger = instruction("credit", kept(), bank_reference=money, trader_id=OTHER_TRADER)
    refused(stage.say("other-trader", stranger), "SW720")
    assert not stage.sees(money, "other-trader")
    accepted(stage.say("trader", instruction("credit", kept(), bank_reference=money)))
    accepted(stage.say("bank", of_money("RJCT", money, reasons=(Reason(code="AC06"),))))
    assert stage.state(money) == "advised"


def test_汇入汇款_advised_late_comes_to_what_the_bank_has_said_before(stage: Stage, number: str) -> None:
    accepted(stage.say("bank", of_money("ACCC", number, value_on=today())))
    assert not stage.sees(number, "trader")
    accepted(stage.say("bank", came(number)))
    stage.got("trader", "settlement.inward-advice.1")
    assert stage.state(number) == "kept"


def test_汇入汇款_advised_twice_comes_once(stage: Stage, money: str) -> None:
    accepted(stage.say("bank", came(money)))
    (case,) = stage.client("trader").get(f"/v1/cases?number={money}")["items"]
    assert case["state"] == "advised"
    assert case["amount"]["amount"] == "500.00"


def test_汇入汇款_for_an_account_nobody_has_signed_for_goes_to_whom_claims_it(stage: Stage, number: str) -> None:
    account = replace(YUAN, account_no="37020100004321", currency="USD")
    answer = stage.say("bank", came(number, account=account))
    accepted(answer)
    assert codes(answer) == ["SW403"]
    assert not stage.sees(number, "trader")
    stage.in_force(f"MA3ABC127X-{next(_numbers)}", accounts=(account,))
    accepted(stage.say("trader", instruction("return", bank_reference=number, reason=Reason(text="无此客户"))))
    stage.got("trader", "settlement.inward-advice.1")
    assert stage.state(number) == "instructed"


# 进度查询


def test_进度查询_goes_to_the_bank_and_is_answered_by_a_status(stage: Stage, order: str) -> None:
    accepted(stage.say("trader", query(reference=order)))
    stage.got("bank", "settlement.query.1")
    accepted(stage.say("bank", word("ACSP", order)))
    stage.got("trader", "settlement.status.1")
    assert stage.state(order) == "in-process"


def test_进度查询_of_anothers_payment_or_of_none_is_refused(stage: Stage, order: str) -> None:
    refused(stage.say("trader", query(reference=f"{order}NONE")), "SW729")
    refused(stage.say("other-trader", query(reference=order, trader_id=OTHER_TRADER)), "SW700")
    assert not stage.sees(order, "other-trader")


def test_进度查询_after_the_end_is_late_and_changes_nothing(stage: Stage, order: str) -> None:
    accepted(stage.say("bank", word("ACSC", order)))
    accepted(stage.say("trader", query(reference=order)))
    assert stage.state(order) == "debited"


def test_进度查询_sent_twice_is_asked_once(stage: Stage, order: str) -> None:
    document = stage.written("trader", query(reference=order))
    assert [stage.client("trader").post(document).status for _ in range(2)] == [202, 200]
    assert len(stage.got("bank", "settlement.query.1")) == 1


# 结果反馈


def test_结果反馈_tells_numbers_charges_and_what_the_account_was_charged(stage: Stage, order: str) -> None:
    bop = "3702000001012611230009"
    said = word("ACSC", order, bank_reference="ICB-9", debited=usd(1010), bop_no=bop, amount=usd(1000))
    accepted(stage.say("bank", said))
    case = stage.case(order)
    assert (case["bop_no"], case["bank_reference"], case["debited"][0]["amount"]) == (bop, "ICB-9", "1010.00")
    assert stage.case(bop)["id"] == case["id"]


def test_结果反馈_of_a_rejection_tells_why_and_a_cancellation_is_answered(stage: Stage, order: str) -> None:
    accepted(stage.say("trader", cancellation(reference=order)))
    assert stage.state(order) == "cancelling"
    accepted(stage.say("bank", word("RJCR", order, about="cancellation", reasons=(Reason(text="已发出"),))))
    assert stage.state(order) == "submitted"
    accepted(stage.say("bank", word("RJCT", order, reasons=(Reason(code="RR04", text="资料不全"),))))
    case = stage.case(order)
    (why,) = case["statuses"][-1]["reasons"]
    assert (case["state"], case["statuses"][-1]["status_zh"]) == ("rejected", "已拒绝")
    assert (why["code"], why["zh"], why["en"], why["text"]) == ("RR04", "监管原因", "regulatory reason", "资料不全")
    refused(stage.say("trader", cancellation(reference=order)), "SW401")


def test_结果反馈_that_comes_late_or_out_of_order_ends_alike(stage: Stage, order: str) -> None:
    for minute, code in ((3, "ACSC"), (1, "RCVD"), (2, "ACSP"), (4, "ACCC"), (0, "PDNG")):
        answer = stage.say("bank", word(code, order, minutes=minute))
        accepted(answer)
        assert codes(answer) == []
    case = stage.case(order)
    assert case["state"] == "credited"
    assert [each["status"] for each in case["statuses"]] == ["PDNG", "RCVD", "ACSP", "ACSC", "ACCC"]


def test_结果反馈_said_twice_is_kept_once(stage: Stage, order: str) -> None:
    said = word("ACSP", order)
    document = stage.written("bank", said)
    assert [stage.client("bank").post(document).status for _ in range(2)] == [202, 200]
    accepted(stage.say("bank", said))
    assert len(stage.case(order)["statuses"]) == 1


def test_结果反馈_by_another_than_its_bank_is_refused(stage: Stage, order: str) -> None:
    refused(stage.say("bank", word("RJCT", order, bank="105452000122")), "SW720")
    assert stage.state(order) == "submitted"


# who reads what


def test_accounts_are_whole_for_trader_and_bank_alone(stage: Stage, order: str) -> None:
    numbers = {
        who: stage.case(order, who)["funds"][0]["account"]["account_no"] for who in ("trader", "bank", "platform")
    }
    assert numbers["trader"] == numbers["bank"] == "37020100001234"
    assert numbers["platform"] == "**********1234"
    assert told(stage.client("other-trader").ask("GET", f"/v1/cases?number={order}")) == {"items": []}
