"""征信授权、额度申请、投保、缴费: done, refused, late, said twice, with an insurer that is a program of its own."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from lxml import etree

from messages.guarantee.records import GuaranteePremium
from tests.flows.guaranteeing import CUSTOMS, INSURER, XML_INSURER, Stage, dated, now, opened, today
from tests.gateways import codes, eventually
from tests.guarantees import CHANGED, OTHER_INSURER, WITHDRAWN, notice, premium, result

pytestmark = pytest.mark.slow  # programs start


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A gateway with an insurer and customs."""
    with opened(tmp_path_factory.mktemp("guarantee") / "data") as stage:
        yield stage


def accepted(answer: Any) -> None:
    assert answer.status == 202, answer.body


def refused(answer: Any, *wanted: str) -> None:
    assert answer.status == 422, answer.body
    assert set(wanted) <= set(codes(answer)), codes(answer)


def answered(stage: Stage, number: str, many: int = 1) -> dict[str, Any]:
    """The case once the insurer has said so many words about it."""
    eventually(lambda: len(stage.case(number)["answers"]) >= many, f"no answer about {number}")
    return stage.case(number)


def verdicts(case: dict[str, Any]) -> list[str]:
    return [each["verdict"]["code"] for each in case["answers"]]


def paid(stage: Stage, number: str, **more: Any) -> GuaranteePremium:
    """The premium of the newest notice."""
    notice = stage.case(number)["notice"]
    said = {"proposal_no": number, "notice_no": notice["notice_no"], "paid_on": today()}
    amount = more.pop("amount", notice["premium"]["amount"])
    return premium(amount, **(said | more))


# 征信授权


def test_征信授权_is_signed_and_taken_by_the_insurer(stage: Stage) -> None:
    number = stage.authorised()
    case = answered(stage, number)
    assert (case["state"], verdicts(case)) == ("in-force", ["approve"])
    assert case["expected"][0]["type"] == "guarantee.quota"
    assert stage.case(number, INSURER)["document_digest"] == case["document_digest"]


def test_征信授权_that_is_wrong_or_taken_back_is_refused_and_bears_no_quota(stage: Stage) -> None:
    number = stage.number("SQ")
    refused(stage.say(stage.authorization("MA3YRD663SQ-1")), "SW775")
    stage.done(stage.authorization(number))
    stage.done(stage.authorization(number), WITHDRAWN)
    refused(stage.say(stage.quota(stage.number("ED"), authorization_no=number)), "SW790")
    refused(stage.say(stage.quota(stage.number("ED"), authorization_no=number, insurer=OTHER_INSURER)), "SW790")


def test_征信授权_answered_late_stays_as_the_newer_word_has_it(stage: Stage) -> None:
    number = stage.authorised()
    answered(stage, number)
    late = dated(result("decline", "authorization", authorization_no=number, reason="范围不足"), -60)
    stage.done(late, who=INSURER)
    assert (stage.state(number), verdicts(stage.case(number))) == ("in-force", ["decline", "approve"])


def test_征信授权_sent_twice_is_signed_once(stage: Stage) -> None:
    document = stage.written(stage.authorization(number := stage.number("SQ")))
    answers = [stage.client().post(document) for _ in range(2)]
    assert [each.status for each in answers] == [202, 200]
    assert answers[0].body == answers[1].body
    refused(stage.say(stage.authorization(number)), "SW789")


# 额度申请


def test_额度申请_is_underwritten_and_granted(stage: Stage) -> None:
    number = stage.number("ED")
    stage.done(stage.quota(number, "5000000.21", authorization_no=stage.authorised()))
    case = stage.reaches(number, "granted")
    assert (verdicts(case), case["limit"]["amount"], case["rate"]) == (["review", "approve"], "5000000.21", "0.0085")
    assert "quota-underwriting" in [each["to"] for each in case["timeline"]]


def test_额度申请_without_leave_or_declined_insures_nothing(stage: Stage) -> None:
    number = stage.number("ED")
    refused(stage.say(stage.quota(number, authorization_no=stage.number("SQ"))), "SW788")
    refused(stage.say(stage.quota(number, authorization_no=stage.authorised(), grade="dishonest")), "SW781")
    stage.done(stage.quota(number, "5000000.33", authorization_no=stage.authorised()))
    case = stage.reaches(number, "quota-declined")
    assert case["answers"][-1]["reason"] == "不予承保"
    refused(stage.say(stage.proposal(stage.number("TB"), "1000000.00", number)), "SW791")


def test_额度申请_answered_late_waits_and_says_for_whom_and_until_when(stage: Stage) -> None:
    number = stage.number("ED")
    stage.done(stage.quota(number, "5000000.11", authorization_no=stage.authorised()))
    case = stage.case(number)
    (expected,) = case["expected"]
    assert (case["state"], expected["by"], expected["type"]) == ("applied", ["insurer"], "guarantee.result")
    assert expected["until"] is not None
    assert stage.reaches(number, "granted")["expected"][0]["type"] == "guarantee.proposal"


def test_额度申请_answered_twice_is_granted_once(stage: Stage) -> None:
    number = stage.number("ED")
    document = stage.written(stage.quota(number, "5000000.05", authorization_no=stage.authorised()))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    case = stage.reaches(number, "granted")
    assert case["limit"]["amount"] == "5000000.05"
    stage.done(stage.proposal(stage.number("TB"), "5000000.05", number))
    refused(stage.say(stage.proposal(stage.number("TB"), "0.01", number)), "SW792")


# 投保


def test_投保_is_quoted_and_its_premium_told(stage: Stage) -> None:
    number, of = stage.number("TB"), stage.granted()
    stage.done(stage.proposal(number, "1000000.22", of))
    case = stage.reaches(number, "premium-due")
    assert verdicts(case) == ["supplement", "approve"]
    assert case["notice"]["premium"]["amount"] == "8500.00"
    assert case["expected"][0]["type"] == "guarantee.premium"
    (item,) = stage.client().get(f"/v1/guarantees?proposal={number}")["items"]
    assert item["proposal"]["insured"] == {"amount": "1000000.22", "currency": "CNY"}


def test_投保_beyond_the_quota_or_for_longer_than_a_year_is_refused(stage: Stage) -> None:
    number, of = stage.number("TB"), stage.granted()
    refused(stage.say(stage.proposal(number, "5000000.01", of)), "SW792")
    refused(stage.say(stage.proposal(number, "1.00", of, period_to=today() + timedelta(days=366))), "SW778")
    refused(stage.say(stage.proposal(number, "1.00", of, insurer=OTHER_INSURER)), "SW791")
    stage.done(stage.proposal(number, "1000000.33", of))
    assert stage.reaches(number, "declined")["final"] is True
    refused(stage.say(premium(proposal_no=number)), "SW793")


def test_投保_answered_late_may_be_taken_back_meanwhile(stage: Stage) -> None:
    number, of = stage.number("TB"), stage.granted()
    stage.done(stage.proposal(number, "1000000.11", of))
    stage.done(stage.proposal(number, "1000000.11", of), WITHDRAWN)
    assert answered(stage, number)["state"] == "withdrawn"
    stage.done(stage.proposal(stage.number("TB"), "5000000.00", of))  # the quota is free again


def test_投保_sent_and_answered_twice_is_one_policy(stage: Stage) -> None:
    number = stage.number("TB")
    document = stage.written(stage.proposal(number, "1000000.05", stage.granted()))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    stage.reaches(number, "premium-due")
    refused(stage.say(stage.proposal(number, "1000000.05", stage.granted())), "SW789")
    eventually(lambda: _times(stage, number, "premium asked for") == 2, "the notice came once")
    stage.done(paid(stage, number))
    stage.reaches(number, "filed", "active")
    assert _times(stage, number, "policy told", "issued") == 1


def _times(stage: Stage, number: str, event: str, to: str = "") -> int:
    """How often something has moved the case, to a state where one is named."""
    moved = [each for each in stage.case(number)["timeline"] if each["from"] != each["to"] or not to]
    return sum(each["event"].startswith(event) and to in (each["to"], "") for each in moved)


# 缴费


def test_缴费_brings_the_policy_its_filing_and_cover_that_is_held_and_released(stage: Stage) -> None:
    number = stage.proposed()
    stage.done(paid(stage, number))
    eventually(lambda: len(stage.case(number)["ledger"]) == 3, "customs have not used it")
    case = stage.reaches(number, "active")
    assert [(each["kind"], each["counts"]) for each in case["ledger"]] == [("hold", True), ("hold", True),
                                                                          ("release", True)]  # fmt: skip
    assert (case["held"]["amount"], case["used"]["amount"]) == ("70000.00", "50000.00")
    assert case["filing_no"] == case["filing_words"][-1]["filing_no"]
    seen = stage.case(case["filing_no"], CUSTOMS)
    assert seen["ledger"] == case["ledger"]
    assert "notice" not in seen
    (entry,) = [each["entry_id"] for each in case["outstanding"]]
    assert stage.case(entry)["id"] == case["id"]
    table = stage.client().ask("GET", f"/v1/guarantees?format=csv&policy={case['policy_no']}").body.decode("utf-8-sig")
    assert case["policy_no"] in table


def test_缴费_of_another_sum_or_without_proof_is_refused(stage: Stage) -> None:
    number = stage.proposed()
    refused(stage.say(paid(stage, number, amount=1)), "SW793")
    refused(stage.say(paid(stage, number, voucher_no=None)), "SW783")
    refused(stage.say(paid(stage, number, notice_no="JF-9")), "SW793")
    assert stage.state(number) == "premium-due"


def test_缴费_that_did_not_come_is_due_again_and_an_older_word_does_not_count(stage: Stage) -> None:
    number = stage.number("TB")  # the insurer's program never answers; its clerk does
    stage.done(stage.proposal(number, "1000000.44", stage.granted()))
    stage.done(notice(8500, proposal_no=number, due_on=today()), who=INSURER)
    stage.done(paid(stage, number))
    about = {"proposal_no": number, "about": "premium"}
    stage.done(dated(result("decline", reason="款项未到账", **about)), who=INSURER)
    assert stage.state(number) == "premium-due"
    stage.done(dated(result("approve", **about), -60), who=INSURER)
    assert stage.state(number) == "premium-due"
    stage.done(paid(stage, number, voucher_no="V-2"))
    assert stage.case(number)["is_paid"] is True


def test_缴费_said_twice_is_paid_once(stage: Stage) -> None:
    number = stage.proposed()
    document = stage.written(paid(stage, number))
    assert [stage.client().post(document).status for _ in range(2)] == [202, 200]
    refused(stage.say(paid(stage, number)), "SW793")
    stage.reaches(number, "filed", "active")
    assert _times(stage, number, "policy told", "issued") == 1


# what follows


def test_a_policy_is_endorsed_when_asked_and_not_surrendered_while_cover_is_held(stage: Stage) -> None:
    number = stage.proposed("1000000.00")
    of = stage.case(number)["quota_no"]
    stage.done(paid(stage, number))
    eventually(lambda: len(stage.case(number)["ledger"]) == 3, "customs have not used it")
    refused(stage.say(stage.proposal(number, "1000.00", of), CHANGED), "SW797")
    refused(stage.say(stage.proposal(number, "1000000.00", of), WITHDRAWN), "SW798")
    stage.done(stage.proposal(number, "2000000.00", of), CHANGED)
    eventually(lambda: stage.case(number)["cover"]["insured"]["amount"] == "2000000.00", "it was not endorsed")
    assert stage.case(number)["available"]["amount"] == "1950000.00"


def test_a_tax_that_is_not_paid_is_claimed_and_the_ledger_closed(stage: Stage) -> None:
    number = stage.proposed("1000000.06")
    stage.done(paid(stage, number))
    eventually(lambda: (claims := stage.case(number)["claims"]) and claims[0]["outcome"], "the claim is open")
    case = stage.case(number)
    (claim,) = case["claims"]
    assert (claim["outcome"]["code"], claim["words"][-1]["paid"]["amount"]) == ("paid", "20100.00")
    assert (case["claimed"]["amount"], case["used"]["amount"]) == ("20000.00", "70000.00")
    assert stage.case(claim["claim_no"], CUSTOMS)["claims"][0]["outcome"]["code"] == "paid"


def test_papers_that_the_insurer_wants_for_a_claim_are_brought_by_customs_whose_turn_it_was(stage: Stage) -> None:
    number = stage.proposed("1000011.06")  # the tax that is claimed ends in 22
    stage.done(paid(stage, number))
    eventually(lambda: (claims := stage.case(number)["claims"]) and claims[0]["outcome"], "the claim is open")
    reached = [each["to"] for each in stage.case(number)["timeline"]]
    assert reached.index("claimed") < reached.index("claim-papers") < len(reached) - reached[::-1].index("claimed")
    (claim,) = stage.case(number)["claims"]
    assert [each["verdict"]["code"] for each in claim["words"]] == ["documents", "paid"]
    assert stage.case(number)["state"] == "active"


def test_its_insurer_hears_and_says_all_of_it_in_the_xml_of_its_own_system(stage: Stage) -> None:
    of_own = b'xmlns="urn:sdsw:insurer:guarantee:1"'
    heard = [each for each in stage.installation.entries(INSURER) if each.what == "received"]
    said = [each for each in stage.installation.entries(INSURER) if each.what == "drafted"]
    assert heard
    assert said
    assert [each for each in heard if each.facts.get("faults")] == []
    assert all(of_own in (each.document or b"") for each in (*heard, *said))


def test_cover_held_twice_for_one_declaration_is_told_to_all(stage: Stage) -> None:
    number = stage.proposed("1000000.09")
    stage.done(paid(stage, number))
    eventually(lambda: len(stage.case(number)["ledger"]) >= 3, "customs have not used it")
    case = stage.case(number)
    doubled = case["ledger"][2]["number"]
    assert {stage.case(number, who)["ledger"][2]["number"] for who in (INSURER, CUSTOMS)} == {doubled}
    eventually(lambda: len(stage.case(number)["ledger"]) == 4, "the first hold was not released")
    assert all(each["counts"] for each in stage.case(number)["ledger"])


def test_an_insurer_with_an_xml_of_its_own_is_told_and_answers_in_it(stage: Stage) -> None:
    number = stage.number("SQ")
    stage.done(stage.authorization(number, insurer=OTHER_INSURER))
    told: list[dict[str, Any]] = []
    eventually(lambda: told.extend(stage.client(XML_INSURER).take()) or told, "nothing came to the insurer")
    (document,) = (each["document"] for each in told)
    assert f"<AuthNo>{number}</AuthNo>" in document
    assert etree.fromstring(document.encode()).tag == "{urn:sdsw:insurer:guarantee:1}CreditAuth"
    accepted(stage.client(XML_INSURER).send(ANSWER.format(number=number, time=f"{now():%Y%m%d%H%M%S}").encode()))
    case = stage.case(number)
    assert (case["state"], case["answers"][0]["reason"]) == ("not-taken", "授权范围不足")
    wrong = ANSWER.format(number=number, time="yesterday").replace("-1<", "-2<").encode()
    answer = stage.client(XML_INSURER).send(wrong)
    refused(answer, "SW103")
    assert "/UnderwriteResult/Business/ResultTime" in answer.body.decode()


ANSWER = """<UnderwriteResult xmlns="urn:sdsw:insurer:guarantee:1">
  <Header><TransNo>HX-1</TransNo><TransFunc>N</TransFunc><TransType>DG04</TransType><Sender>4218MA3BXG102</Sender>
    <Receiver>EPORT</Receiver><TransTime>20261119101500069</TransTime><Version>1.0</Version></Header>
  <Business><Subject>SQ</Subject><AuthNo>{number}</AuthNo>
    <Holder><CreditCode>91370200MA3ABC127P</CreditCode></Holder>
    <Insurer><CreditCode>91370200MA3BXG1021</CreditCode></Insurer>
    <Result>40</Result><ResultTime>{time}</ResultTime><Reason>授权范围不足</Reason></Business>
</UnderwriteResult>"""
