"""融资贷款申请、融资合同签署、贷款支用、还款、结清: done, refused, late, said twice; the bank is simulated."""

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from messages.financing.records import FinancingCustomsData
from messages.xml.records import read
from simulators import proofs
from tests import inspections
from tests.financings import (
    application,
    authorization,
    closure,
    contract,
    declaration,
    digest,
    document,
    offer,
    posted,
    result,
    usd,
    used,
)
from tests.flows.lending import BANK, SECOND_BANK, TRADER, Stage, opened, today
from tests.gateways import codes, eventually

pytestmark = pytest.mark.slow  # programs start

DATA = "financing.customs-data.1"
_numbers = iter(range(1, 1000))


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with opened(tmp_path_factory.mktemp("financing") / "data") as stage:
        yield stage


@pytest.fixture
def number() -> str:
    """A number of the trader's that nobody has used; one that ends in a letter makes the bank do nothing odd."""
    return f"MA3ABC127F-{next(_numbers)}A"


def accepted(answer: Any) -> None:
    assert answer.status == 202, answer.body


def refused(answer: Any, *wanted: str) -> None:
    assert answer.status == 422, answer.body
    assert set(wanted) <= set(codes(answer)), codes(answer)


# 融资贷款申请


def test_融资贷款申请_is_approved_and_a_contract_offered(stage: Stage, number: str) -> None:
    loan = stage.offered(number)
    assert loan["approved"] == {"amount": "1000.00", "currency": "USD"}
    assert [each["event"] for each in loan["timeline"]] == [
        "applied, submitted",
        "answered, under review",
        "answered, approved",
        "offered, offered",
    ]
    (step,) = loan["expected"]
    assert (step["type"], step["by"]) == ("financing.contract", ["trader"])
    assert step["until"] is not None


def test_融资贷款申请_is_rejected_by_the_bank_with_its_reason(stage: Stage, number: str) -> None:
    accepted(stage.applied(number, "1000.01"))
    loan = stage.until(number, "rejected")
    assert loan["words"][-1]["reason"]["code"] == "credit"
    refused(stage.say(contract(application_no=number, bank=BANK)), "SW401")


def test_融资贷款申请_is_refused_with_every_rule_at_once(stage: Stage, number: str) -> None:
    papers = document("100.00", "INV-9"), document("100.00", "INV-9")
    answer = stage.applied(number, "1000.00", *papers, safe_class="C", tenor_days=180, authorization_no="MA3YRD663D-1")
    refused(answer, "SW750", "SW754", "SW755", "SW766")


def test_融资贷款申请_that_is_answered_late_goes_on(stage: Stage, number: str) -> None:
    accepted(stage.applied(number, "1000.11"))
    stage.until(number, "under-review")
    stage.later(seconds=30)
    stage.until(number, "offered")


def test_融资贷款申请_said_and_answered_twice_counts_once(stage: Stage, number: str) -> None:
    paper = document("5000.00", f"INV-{number}")
    written = stage.written(application(paper, application_no=number, bank=BANK, amount=usd("1000.71")))
    first, again = stage.client().post(written), stage.client().post(written)
    assert (first.status, again.status, first.body == again.body) == (202, 200, True)
    refused(stage.applied(number, "1000.71"), "SW764")
    stage.until(number, "offered")
    eventually(lambda: len(stage.events(number, "without effect")) >= 3, "the second answers have not come")
    assert stage.events(number, "answered") == ["answered, under review", "answered, approved"]


# 融资合同签署


def test_融资合同签署_by_both_puts_it_in_force(stage: Stage, number: str) -> None:
    loan = stage.in_force(number)
    assert all(loan["contract"]["signatures"].values())
    assert loan["available"] == {"amount": "1000.00", "currency": "USD"}


def test_融资合同签署_of_other_terms_is_refused(stage: Stage, number: str) -> None:
    stage.offered(number)
    refused(stage.say(stage.signature(number, terms_digest=digest("other terms"))), "SW765")


def test_融资合同签署_that_the_bank_does_not_confirm_ends_it(stage: Stage, number: str) -> None:
    number = f"{number}9"
    stage.offered(number)
    accepted(stage.say(stage.signature(number)))
    stage.until(number, "rejected")


def test_融资合同签署_is_declined_by_the_trader(stage: Stage, number: str) -> None:
    stage.offered(number)
    accepted(stage.say(stage.signature(number), "3"))
    assert stage.loan(number)["state"] == "declined"


def test_融资合同签署_said_twice_counts_once_and_a_late_offer_changes_nothing(stage: Stage, number: str) -> None:
    stage.offered(number)
    written = stage.written(stage.signature(number))
    assert [stage.client().post(written).status for _ in range(2)] == [202, 200]
    loan = stage.until(number, "effective")
    refused(stage.say(stage.signature(number)), "SW401")
    assert loan["contract"]["limit"]["amount"] == "1000.00"


def test_融资合同签署_late_offers_of_a_bank_change_no_contract_that_is_signed(stage: Stage, number: str) -> None:
    second = lent_by_second(stage, number)
    late = replace(second, limit=usd("9000.00"), terms_digest=digest("new terms"))
    answer = stage.say(late, who="second-bank")
    accepted(answer)
    assert "SW772" in codes(answer)
    assert stage.loan(number)["limit"]["amount"] == "1000.00"


def lent_by_second(stage: Stage, number: str, *documents: Any) -> Any:
    """A loan in force at the second bank; its offer."""
    of = {"application_no": number, "bank": SECOND_BANK}
    papers = documents or (document("1000.00", f"INV-{number}"),)
    accepted(stage.say(application(*papers, **of)))
    made = offer(valid_from=today(), valid_to=today() + timedelta(days=30), contract_no=f"CCB-{number}", **of)
    accepted(stage.say(made, who="second-bank"))
    accepted(stage.say(contract(contract_no=made.contract_no, **of)))
    accepted(stage.say(result("contract", "accept", made.contract_no, **of), who="second-bank"))
    return made


# 贷款支用


def test_贷款支用_is_disbursed_and_scheduled(stage: Stage, number: str) -> None:
    loan = stage.drawn(number)
    eventually(lambda: stage.loan(number)["due"][0]["interest"]["amount"] != "0.00", "nothing is scheduled")
    loan = stage.loan(number)
    assert (loan["outstanding"]["amount"], loan["available"]["amount"]) == ("400.00", "600.00")
    (due,) = loan["due"]
    assert (due["principal"]["amount"], due["interest"]["amount"]) == ("400.00", "2.60")
    (step,) = loan["expected"]
    assert step["type"] == "financing.repayment"


def test_贷款支用_is_refused_beyond_the_limit_and_rejected_by_the_bank(stage: Stage, number: str) -> None:
    stage.in_force(number)
    refused(stage.say(stage.drawing(number, "1000.50")), "SW767")
    accepted(stage.say(stage.drawing(number, "400.02")))
    loan = stage.until(number, "effective")
    assert [(each["state"], each["reason"]["code"]) for each in loan["draws"]] == [("rejected", "documents")]
    assert loan["available"]["amount"] == "1000.00"


def test_贷款支用_finances_no_document_twice_at_two_banks(stage: Stage, number: str) -> None:
    paper = document("1000.00", f"INV-{number}", digest=digest(number))
    stage.in_force(number, paper)
    mine = used("700.00", f"INV-{number}", digest=digest(number))
    accepted(stage.say(stage.drawing(number, "700.00", mine)))
    other = f"{number}X"
    refused(stage.applied(other, "1000.00", document("1000.00", f"COPY-{number}", digest=digest(number))), "SW771")
    made = lent_by_second(stage, other, paper)
    theirs = used("400.00", f"INV-{number}", digest=digest(number))
    more = {"bank": SECOND_BANK, "contract_no": made.contract_no}
    refused(stage.say(stage.drawing(other, "400.00", theirs, **more)), "SW768")
    less = replace(theirs, used=usd("300.00"))
    accepted(stage.say(stage.drawing(other, "300.00", less, **more)))


def test_贷款支用_that_is_answered_late_is_disbursed_then(stage: Stage, number: str) -> None:
    stage.in_force(number)
    accepted(stage.say(stage.drawing(number, "400.11")))
    assert stage.loan(number)["state"] == "drawing"
    stage.later(seconds=30)
    stage.until(number, "drawn")


def test_贷款支用_answered_twice_is_disbursed_once(stage: Stage, number: str) -> None:
    stage.in_force(number)
    written = stage.written(stage.drawing(number, "400.71"))
    assert [stage.client().post(written).status for _ in range(2)] == [202, 200]
    stage.until(number, "drawn")
    eventually(lambda: stage.events(number, "without effect"), "the second answer has not come")
    assert stage.loan(number)["disbursed"]["amount"] == "400.71"


# 还款


def test_还款_is_received_and_posted_principal_and_interest_apart(stage: Stage, number: str) -> None:
    stage.drawn(number)
    eventually(lambda: stage.loan(number)["due"][0]["interest"]["amount"] != "0.00", "nothing is scheduled")
    accepted(stage.say(stage.repaying(number)))
    loan = stage.until(number, "effective")
    assert {name: each["amount"] for name, each in loan["repaid"].items()} == {
        "principal": "400.00",
        "interest": "2.60",
        "fee": "0.00",
    }
    assert [each["state"] for each in loan["repayments"]] == ["posted"]


def test_还款_of_more_than_is_owed_is_refused_and_the_banks_no_is_told(stage: Stage, number: str) -> None:
    stage.drawn(number)
    refused(stage.say(stage.repaying(number, "400.01")), "SW771")
    accepted(stage.say(stage.repaying(number, "100.01")))
    loan = stage.until_told(number, "reject", about="repayment")
    assert [each["state"] for each in loan["repayments"]] == ["refused"]
    assert loan["outstanding"]["amount"] == "400.00"


def test_还款_that_is_posted_late_counts_then(stage: Stage, number: str) -> None:
    stage.drawn(number)
    accepted(stage.say(stage.repaying(number, "100.11", interest=None)))
    eventually(lambda: stage.loan(number)["repayments"][0]["state"] == "received", "it is not received")
    stage.later(seconds=30)
    eventually(lambda: stage.loan(number)["outstanding"]["amount"] == "299.89", "it is not posted")


def test_还款_posted_twice_counts_once(stage: Stage, number: str) -> None:
    stage.drawn(number)
    accepted(stage.say(stage.repaying(number, "100.71", interest=None)))
    eventually(lambda: len(stage.events(number, "without effect")) >= 2, "the second notice has not come")
    assert stage.loan(number)["outstanding"]["amount"] == "299.29"


# 结清


def test_结清_is_certified(stage: Stage, number: str) -> None:
    stage.repaid(number)
    accepted(stage.say(stage.closing(number)))
    loan = stage.until(number, "closed")
    assert loan["certificate_no"]
    assert stage.loan(loan["certificate_no"])["id"] == loan["id"]
    names = {each["message_type"] for each in loan["documents"]}
    assert {"financing.application.1", "financing.closure.1"} <= names


def test_结清_while_something_is_owed_is_refused(stage: Stage, number: str) -> None:
    stage.drawn(number)
    refused(stage.say(stage.closing(number)), "SW773")


def test_结清_said_twice_and_nothing_is_posted_after_it(stage: Stage, number: str) -> None:
    made = lent_by_second(stage, number)
    of = {"application_no": number, "bank": SECOND_BANK, "contract_no": made.contract_no}
    drawing = stage.drawing(number, "400.00", bank=SECOND_BANK)
    accepted(stage.say(drawing))
    lent = {name: of[name] for name in ("application_no", "bank")}
    accepted(stage.say(result("drawdown", "disburse", drawing.draw_no, **lent), who="second-bank"))
    accepted(stage.say(posted("400.00", draw_no=drawing.draw_no, **of), who="second-bank"))
    accepted(stage.say(closure(None, **of), who="second-bank"))
    for _ in range(2):
        accepted(stage.say(closure(**of), who="second-bank"))
    answer = stage.say(posted("10.00", "B2", draw_no=drawing.draw_no, **of), who="second-bank")
    accepted(answer)
    assert "SW774" in codes(answer)
    assert stage.loan(number)["state"] == "closed"


# 数据授权


def test_数据授权_customs_data_go_to_the_bank_under_it_alone(stage: Stage, number: str) -> None:
    """The bank of the demo rejects an amount that ends in 03 unless customs data have come."""
    entry = declaration("5000.00")
    accepted(stage.say(inspections.notice(entry_id=entry.number, enterprise_id=TRADER), who="customs-demo"))
    accepted(stage.applied(f"{number}N", "1000.03", entry))
    assert stage.until(f"{number}N", "rejected")["words"][-1]["reason"]["code"] == "data"
    data = f"{number}D"
    accepted(stage.say(authorization(entry.number, authorization_no=data, bank=BANK, data_from=today(),
                                     data_until=today(), valid_until=today() + timedelta(days=9))))  # fmt: skip
    accepted(stage.applied(number, "1000.03", entry, authorization_no=data))
    loan = stage.until(number, "offered")
    assert len(loan["told"]) == 1
    copies: list[bytes] = []

    def got() -> bool:
        copies.extend(each["document"].encode() for each in stage.client().take() if each["message_type"] == DATA)
        return bool(copies)

    eventually(got, "the trader has no copy of what the bank was told")
    extract = read(etree.fromstring(copies[0]).find("{*}Body"), FinancingCustomsData)
    assert [(each.message_type, each.scope) for each in extract.facts] == [("inspection.notice.1", "inspections")]
    (fact,) = extract.facts
    certificate = json.loads((stage.client().member.folder / "profile.json").read_bytes())["gateway_cert"]
    assert proofs.stated(asdict(fact.proof), [Path(certificate).read_bytes()])["document"] == fact.document_digest
    assert fact.content.office == "4218"
    assert {each["role"] for each in loan["deliveries"] if each["message_type"] == DATA} == {
        "bank",
        "trader",
    }
    accepted(stage.say(authorization(entry.number, authorization_no=data, bank=BANK), "3"))
    refused(stage.applied(f"{number}W", "1000.03", entry, authorization_no=data), "SW766")


# the trader's own list


def test_loans_are_listed_looked_for_and_exported(stage: Stage, number: str) -> None:
    loan = stage.drawn(number)
    client = stage.client()
    names = {"application": number, "contract": loan["contract_no"], "invoice": f"INV-{number}", "draw": f"{number}-D"}
    for query in (f"{name}={value}" for name, value in names.items()):
        assert number in [each["application_no"] for each in client.get(f"/v1/financings?{query}")["items"]]
    assert client.get(f"/v1/financings?kind=loan&bank={BANK}&state=drawn&currency=USD")["items"]
    csv = client.ask("GET", f"/v1/financings?application={number}&format=csv").body.decode("utf-8-sig")
    assert "Outstanding" in csv
    assert "400.00" in csv


def test_an_application_in_json_that_nobody_signed_is_refused(stage: Stage, number: str) -> None:
    """What a signed one is told: `tests.gateway.web.test_financing_in_json`."""
    papers = [{"kind": "invoice", "number": "INV-1", "amount": {"amount": "2000.00", "currency": "USD"}}]
    body = {
        "application_no": number,
        "trader_id": TRADER,
        "bank": BANK,
        "product": "invoice",
        "amount": {"amount": "1000.00", "currency": "USD"},
        "tenor_days": 60,
        "purpose": "ore",
        "safe_class": "A",
        "documents": papers,
    }
    headers = {"Content-Type": "application/json", "Idempotency-Key": number}
    answer = stage.client().ask("POST", "/v1/financings/application", json.dumps(body).encode(), **headers)
    assert answer.status == 422, answer.body
    assert [each["code"] for each in json.loads(answer.body)["findings"]] == ["SW203"]


# what only days bring, last: the bank's clock is ahead from here on


def test_还款_that_is_not_made_is_told_as_overdue_and_may_be_taken_back(stage: Stage, number: str) -> None:
    stage.drawn(number, "400.00", due_on=today() + timedelta(days=1))
    later = f"{number}L"
    stage.drawn(later)
    accepted(stage.say(stage.repaying(later, "100.33", interest=None)))
    eventually(lambda: stage.loan(later)["outstanding"]["amount"] == "299.67", "it is not posted")
    stage.later(days=3)
    overdue = stage.until(number, "overdue")
    assert overdue["draws"][0]["state"] == "overdue"
    eventually(lambda: stage.loan(later)["outstanding"]["amount"] == "400.00", "it is not taken back")
    accepted(stage.say(stage.repaying(number)))
    stage.until(number, "effective")


def test_结清_that_is_certified_late_is_settled_until_then(stage: Stage, number: str) -> None:
    """The bank of the demo certifies an application that ends in 8 a day after it has settled it."""
    number = f"{number}8"
    stage.in_force(number)
    accepted(stage.say(stage.closing(number)))
    assert stage.until(number, "settled")["certificate_no"] is None
    stage.later(days=1, minutes=1)
    assert stage.until(number, "closed")["certificate_no"]
