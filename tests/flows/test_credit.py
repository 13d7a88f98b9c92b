"""签约、投保、索赔、询保申请、风险信息查询: done, refused, late, said twice, through a real gateway and an insurer."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from simulators.insurer.credits import RATINGS
from tests.credits import (
    CHANGED,
    WITHDRAWN,
    enquiry,
    pays,
    result,
    risk_query,
    risk_report,
    usd,
)
from tests.flows.crediting import INSURER, Stage, now, opened, today
from tests.gateways import codes

pytestmark = pytest.mark.slow  # programs start


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("credit") / "data") as stage:
        yield stage


@pytest.fixture(scope="module")
def policy(stage: Stage) -> dict[str, Any]:
    """A policy in force: 80 % of a loss, 120,000 for the buyer."""
    return stage.covered()


def refused(answer: Any, *wanted: str) -> None:
    assert answer.status == 422, answer.body
    assert set(wanted) <= set(codes(answer)), codes(answer)


# 签约


def test_签约_is_taken_up_and_signed_by_the_insurer(stage: Stage) -> None:
    number = stage.signed()
    case = stage.case(number)
    assert (case["state_zh"], case["outcome"]) == ("签约成功", "sign")
    assert stage.events(number) == ["signed by the trader, submitted", "taken up, under review",
                                    "signed by the insurer, signed"]  # fmt: skip
    assert {each["role"] for each in case["deliveries"]} == {"insurer", "trader"}


def test_签约_declined_has_failed_and_bears_no_policy(stage: Stage) -> None:
    number = stage.number("XB", "9")
    stage.done(stage.signing(number))
    assert stage.reaches(number, "sign-failed")["results"][-1]["reason"]["zh"] == "材料不全"
    refused(stage.say(stage.proposal(stage.number("TB"), number)), "SW814")
    stage.done(stage.signing(number), WITHDRAWN)
    assert stage.case(number)["hidden"] is True


def test_签约_answered_late_waits_and_tells_who_is_to_answer_and_until_when(stage: Stage) -> None:
    number = stage.number("XB", "1")
    stage.done(stage.signing(number))
    (step,) = stage.case(number)["expected"]
    assert (step["type"], step["by"]) == ("credit.result", ["insurer"])
    assert step["until"] is not None
    stage.reaches(number, "signed")


def test_签约_answered_twice_is_signed_once(stage: Stage) -> None:
    number = stage.number("XB", "5")
    document = stage.written(stage.signing(number))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    stage.happens(number, "result without effect, signed")
    assert stage.events(number).count("signed by the insurer, signed") == 1
    refused(stage.say(stage.signing(number)), "SW812")


# 投保


def test_投保_is_underwritten_paid_for_and_issued(stage: Stage, policy: dict[str, Any]) -> None:
    assert policy["policy_no"].startswith("SCL")
    assert policy["cover"]["cover_ratio"] == "80"
    assert policy["limits"][0]["limit"]["amount"] == "120000.00"
    assert [each["verdict"] for each in policy["results"]] == ["review", "received", "issue"]
    assert stage.cases(policy["policy_no"], INSURER)[0]["state"] == "in-force"


def test_投保_declined_or_without_an_agreement_is_no_policy(stage: Stage) -> None:
    refused(stage.say(stage.proposal(stage.number("TB"), "MA3ABC127XB-NONE")), "SW813")
    agreement, number = stage.signed(), stage.number("TB")
    stage.done(stage.proposal(number, agreement, "33"))
    stage.reaches(number, "declined")
    assert stage.state(agreement, "agreement") == "signed"


def test_投保_answered_late_is_withdrawn_meanwhile_and_the_late_quote_moves_nothing(stage: Stage) -> None:
    agreement, number = stage.signed(), stage.number("TB")
    stage.done(stage.proposal(number, agreement, "11"))
    stage.reaches(number, "underwriting")
    stage.done(stage.proposal(number, agreement, "11"), WITHDRAWN)
    stage.happens(number, "premium noticed, proposal withdrawn")
    assert stage.state(number) == "proposal-withdrawn"


def test_投保_said_twice_is_one_policy_and_its_premium_is_paid_once(stage: Stage) -> None:
    agreement, number = stage.signed(), stage.number("TB")
    document = stage.written(stage.proposal(number, agreement, "05"))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    refused(stage.say(stage.proposal(number, agreement)), "SW812")
    stage.reaches(number, "premium-due")
    documents = [stage.written(stage.paid(agreement, number)) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(stage.client().post, documents))
    assert sorted(answer.status for answer in answers) == [202, 422, 422, 422]
    stage.happens(number, "result without effect, in force")
    assert len(stage.case(number)["premiums"]) == 1


def test_缴费_of_another_sum_than_was_noticed_is_refused(stage: Stage) -> None:
    agreement, number = stage.proposed()
    wrong = stage.paid(agreement, number)
    refused(stage.say(type(wrong)(**{**_fields(wrong), "amount": usd(1)})), "SW817")
    assert stage.case(number)["expected"][0]["by"] == ["trader"]


# 索赔


def test_索赔_is_assessed_and_paid_by_ratio(stage: Stage, policy: dict[str, Any]) -> None:
    loss = stage.noticed(policy, "10000.00")
    stage.done(stage.claim(loss, "10000.00"))
    case = stage.reaches(loss["claim_no"], "paid")
    assert (case["assessed"]["amount"], case["paid"]["amount"]) == ("10000.00", "8000.00")
    assert [line["doubted"] for line in case["ledger"]] == [False]


def test_索赔_wants_papers_first_and_the_trader_brings_them(stage: Stage, policy: dict[str, Any]) -> None:
    loss = stage.noticed(policy, "1000.22")
    stage.done(stage.claim(loss, "1000.22"))
    case = stage.reaches(loss["claim_no"], "docs-wanted")
    assert [each["zh"] for each in case["wanted"]] == ["提单或运单", "债权确认材料"]
    assert case["expected"][0]["zh"] == "补充单证"
    stage.done(stage.claim(loss, "1000.22"), CHANGED)
    stage.reaches(loss["claim_no"], "paid")


def test_索赔_without_a_notice_for_more_or_of_a_stranger_to_the_policy_is_refused_and_another_is_rejected(
    stage: Stage, policy: dict[str, Any]
) -> None:
    refused(stage.say(stage.claim(stage.loss(policy, "500.00"), "500.00")), "SW813")
    loss = stage.noticed(policy, "500.33")
    more = {**loss, "shipments": (stage.loss(policy, "501.00")["shipments"][0],)}
    refused(stage.say(stage.claim(more, "501.00")), "SW822")
    refused(stage.say(stage.claim({**loss, "policy_no": "SCL-NONE"}, "500.33")), "SW813")
    stage.done(stage.claim(loss, "500.33"))
    stage.reaches(loss["claim_no"], "rejected")


def test_索赔_rejected_late_after_it_was_paid_stays_paid(stage: Stage, policy: dict[str, Any]) -> None:
    loss = stage.noticed(policy, "600.00")
    stage.done(stage.claim(loss, "600.00"))
    stage.reaches(loss["claim_no"], "paid")
    named = {name: loss[name] for name in ("agreement_no", "policy_no", "claim_no")}
    late = stage.done(_at(result("claim", "reject", **named), -60), who=INSURER)
    assert codes(late) == ["SW808", "SW824"]
    assert stage.state(loss["claim_no"]) == "paid"


def test_索赔_paid_twice_counts_once_and_too_much_is_kept_apart(stage: Stage, policy: dict[str, Any]) -> None:
    loss = stage.noticed(policy, "700.05")
    document = stage.written(stage.claim(loss, "700.05"))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    stage.happens(loss["claim_no"], "result without effect, paid")
    assert stage.case(loss["claim_no"])["paid"]["amount"] == "560.04"
    named = {name: loss[name] for name in ("agreement_no", "policy_no", "claim_no")}
    more = stage.done(_at(pays("1.00", "PK-MORE", **named)), who=INSURER)
    assert codes(more) == ["SW823"]
    case = stage.case(loss["claim_no"])
    assert (case["paid"]["amount"], [line["doubted"] for line in case["ledger"]]) == ("560.04", [False, True])


# 询保申请


def test_询保申请_is_answered_and_asked_on(stage: Stage) -> None:
    number = stage.number("XW")
    stage.done(enquiry(enquiry_no=number))
    assert "可受理" in stage.reaches(number, "answered")["results"][-1]["text"]
    stage.done(enquiry("可否提高限额？", enquiry_no=number), CHANGED)
    stage.happens(number, "answered, answered", times=2)
    stage.done(enquiry(enquiry_no=number), WITHDRAWN)
    assert stage.state(number) == "enquiry-closed"


def test_询保申请_under_anothers_number_or_agreement_is_refused_and_declined_it_has_its_answer(stage: Stage) -> None:
    refused(stage.say(enquiry(enquiry_no="MA3AGT008XW-1")), "SW800")
    refused(stage.say(enquiry(enquiry_no=stage.number("XW"), agreement_no="MA3ABC127XB-NONE")), "SW813")
    number = stage.number("XW", "9")
    stage.done(enquiry(enquiry_no=number))
    assert stage.reaches(number, "answered")["results"][-1]["verdict"] == "decline"


def test_询保申请_answered_late_after_it_was_closed_stays_closed(stage: Stage) -> None:
    number = stage.number("XW", "1")
    stage.done(enquiry(enquiry_no=number))
    stage.done(enquiry(enquiry_no=number), WITHDRAWN)
    stage.happens(number, "result without effect, enquiry closed")
    assert stage.state(number) == "enquiry-closed"


def test_询保申请_answered_twice_is_answered_once(stage: Stage) -> None:
    number = stage.number("XW", "5")
    document = stage.written(enquiry(enquiry_no=number))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    stage.happens(number, "result without effect, answered")
    assert stage.events(number).count("answered, answered") == 1


# 风险信息查询


def test_风险信息查询_is_answered_with_date_and_source(stage: Stage) -> None:
    number = stage.number("FX")
    stage.done(risk_query(query_no=number))
    case = stage.reaches(number, "reported")
    assert (case["subject"], case["last"]["rating"]) == ("AU", "A1")
    assert case["last"]["dated_on"] == str(RATINGS["dated_on"])
    assert case["last"]["source"]


def test_风险信息查询_of_no_subject_or_under_anothers_number_is_refused(stage: Stage) -> None:
    refused(stage.say(risk_query(query_no=stage.number("FX"), country=None)), "SW806")
    refused(stage.say(risk_query(query_no="MA3AGT008FX-1")), "SW800")


def test_风险信息查询_has_what_was_last_received_while_the_insurer_is_silent_or_down(stage: Stage) -> None:
    to_all = risk_report(trader_id=None, query_no=None, report_no=stage.number("FX"), country="BR", dated_on=today())
    stage.done(to_all, who=INSURER)
    number = stage.number("FX", "4")  # the insurer never answers
    stage.done(risk_query(query_no=number, country="BR"))
    case = stage.case(number)
    assert (case["state"], case["last"]["report_no"]) == ("queried", to_all.report_no)
    assert case["last"]["source"] == to_all.source
    (shown,) = [each for each in stage.client().get("/v1/credits/risks")["items"] if each["subject"] == "BR"]
    assert (shown["report"]["dated_on"], shown["report"]["source"]) == (str(today()), to_all.source)


def test_风险信息查询_answered_late_is_answered(stage: Stage) -> None:
    number = stage.number("FX", "1")
    stage.done(risk_query(query_no=number, country="GB"))
    assert stage.case(number)["last"] is None
    assert stage.reaches(number, "reported")["last"]["rating"] == "A2"


def test_风险信息查询_answered_twice_is_one_report(stage: Stage) -> None:
    number = stage.number("FX", "5")
    document = stage.written(risk_query(query_no=number, country="US"))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    stage.happens(number, "reported, reported", times=2)
    assert len(stage.case(number)["reports"]) == 1
    refused(stage.say(risk_query(query_no=number, country="US")), "SW812")


# how its insurer writes


def test_its_insurer_hears_and_says_all_of_it_in_json(stage: Stage, policy: dict[str, Any]) -> None:
    heard = [each for each in stage.installation.entries(INSURER) if each.what == "received"]
    said = [each for each in stage.installation.entries(INSURER) if each.what == "drafted"]
    assert {"credit.signing.1", "credit.proposal.1"} <= {each.type for each in heard}
    assert [each for each in heard if each.facts.get("faults")] == []
    assert {json.loads(each.document or b"")["docType"] for each in (*heard, *said)} >= {"credit.result.1"}


# what the trader reads


def test_lists_are_looked_through_by_every_number_and_exported(stage: Stage, policy: dict[str, Any]) -> None:
    trader = stage.client()
    for query in (f"policy={policy['policy_no']}", f"agreement={policy['agreement_no']}", "kind=policy"):
        found = trader.get(f"/v1/credits?{query}")["items"]
        assert policy["id"] in [each["id"] for each in found], query
    cases = trader.get(f"/v1/credits/{policy['agreement_no']}")["cases"]
    assert {each["kind"] for each in cases} >= {"agreement", "policy"}
    assert all(each["timeline"] and each["documents"] for each in cases)


def test_风险信息查询_has_what_was_last_received_while_the_insurers_program_is_down(stage: Stage) -> None:
    """Last of all: the program is gone afterwards."""
    number = stage.number("FX")
    stage.done(risk_query(query_no=number, country="JP"))
    told = stage.reaches(number, "reported")["last"]
    stage.installation.dismiss(INSURER)
    again = stage.number("FX")
    stage.done(risk_query(query_no=again, country="JP"))
    case = stage.case(again)
    assert (case["state"], case["last"]["report_no"], case["last"]["source"]) == (
        "queried",
        told["report_no"],
        told["source"],
    )
    assert case["expected"][0]["until"] is not None
    (shown,) = [each for each in stage.client().get("/v1/credits/risks")["items"] if each["subject"] == "JP"]
    assert (shown["report"]["dated_on"], shown["waiting"]) == (told["dated_on"], True)


def _fields(body: Any) -> dict[str, Any]:
    return {name: getattr(body, name) for name in body.__dataclass_fields__}


def _at(body: Any, minutes: float = 0) -> Any:
    return type(body)(**{**_fields(body), "decided_at": now(minutes)})
