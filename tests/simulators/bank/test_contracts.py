"""What a bank makes of agreements and of balance of payments reports, which have no form in ISO 20022."""

from datetime import timedelta
from typing import Any

import pytest
from lxml import etree

from simulators import documents
from simulators.bank.bank import Bank, fresh
from simulators.bank.papers import Paper
from simulators.contracts import Contracts
from simulators.documents import Document
from tests.simulators.bank.files import HOUSE, MONDAY
from tests.simulators.test_settler import settler
from tests.simulators.words import NOW, TRADER, timed

CONTRACTS = Contracts.load()


def bank() -> tuple[Bank, list[Paper]]:
    said: list[Paper] = []
    return Bank(fresh(HOUSE), MONDAY, said.append), said


def written(type: str, body: dict[str, Any], *, function: str = "2", id_: str = "M1", original: str | None = None):
    head = {
        "MessageId": id_,
        "FunctionCode": function,
        "MessageType": type,
        "SenderId": TRADER.sender_id,
        "ReceiverId": "EPORT",
        "SendTime": "20261123100000000",
        "Version": "1.0",
        "OriginalDigest": original,
    }
    return documents.serialise(documents.build(type, head, timed(body, NOW)))


def signing(number: str = "", **more: Any) -> bytes:
    (act,) = settler().opens(0)
    body = dict(act.body) | ({"AgreementNo": number} if number else {})
    return written("settlement.signing.1", body, **({"original": "ab" * 32} | more))


def report(amount: str = "5100.00") -> bytes:
    whole = {"@currency": "USD", "amount": amount}
    body = {
        "Bank": HOUSE.cnaps,
        "BankReference": "IR0001",
        "TraderId": TRADER.credit_code,
        "BopNo": "3702000001012611210001",
        "Amount": whole,
        "Debtor": {"Name": "SEVERN VALLEY COMPONENTS LTD"},
        "DebtorCountry": "GB",
        "Method": "TT",
        "BopLines": {"BopLine": [{"Code": "121010", "Amount": whole}]},
        "DeclaredOn": "@today",
        "Reporter": "李静",
        "Phone": "0532-82930011",
    }
    return written("settlement.bop-report.1", body)


def after(bank_: Bank, said: list[Paper], seconds: float = 10) -> list[Document]:
    """What it has said by then in the gateway's form; all of it fits its contract."""
    bank_.until(MONDAY + timedelta(seconds=seconds))
    found = [documents.read(paper.data) for paper in said if paper.kind.startswith("settlement.")]
    for each in found:
        assert CONTRACTS.faults(each.type, each.element) == []
    return found


def verdicts(found: list[Document]) -> list[str | None]:
    return [each.text("Body/Verdict") for each in found]


def test_an_agreement_is_taken_up_and_signed_over_the_customers_own_document():
    one, said = bank()
    assert one.take(signing(), MONDAY).status == 202
    found = after(one, said)
    assert verdicts(found) == ["review", "sign"]
    assert {each.need("Body/DocumentDigest") for each in found} == {"ab" * 32}
    assert {each.need("Head/SenderId") for each in found} == {HOUSE.bic}


@pytest.mark.parametrize(("ending", "wanted"), [("9", ["review", "decline"]), ("8", ["review", "sign", "suspend"])])
def test_the_number_of_an_agreement_chooses_what_becomes_of_it(ending: str, wanted: list[str]):
    one, said = bank()
    one.take(signing(f"MA3ABC127AGR{ending}"), MONDAY)
    assert verdicts(after(one, said, seconds=2 * 24 * 3600)) == wanted


def test_the_same_again_is_no_second_agreement_and_an_end_needs_no_consent():
    one, said = bank()
    one.take(signing(), MONDAY)
    one.take(signing(), MONDAY)
    one.take(signing(function="3", id_="M2"), MONDAY)
    assert len(after(one, said)) == 2


@pytest.mark.parametrize(("amount", "status"), [("5100.00", "ACCP"), ("5100.05", "RJCT")])
def test_a_report_is_accepted_or_comes_back(amount: str, status: str):
    one, said = bank()
    assert one.take(report(amount), MONDAY).status == 202
    (found,) = after(one, said)
    assert (found.need("Body/About"), found.need("Body/Status")) == ("bop", status)
    assert found.need("Body/BankReference") == "IR0001"


def test_what_is_not_valid_is_refused_on_the_line():
    one, _ = bank()
    assert one.take(signing().replace(b"<Terms>", b"<Terme>").replace(b"</Terms>", b"</Terme>"), MONDAY).status == 400


def test_what_it_says_in_the_gateways_own_form_is_sealed():
    said: list[Paper] = []

    def seals(root: etree._Element) -> bytes:
        root.set("sealed", "yes")
        return documents.serialise(root)

    one = Bank(fresh(HOUSE), MONDAY, said.append, seals)
    one.take(signing(), MONDAY)
    one.until(MONDAY + timedelta(seconds=10))
    assert [etree.fromstring(paper.data).get("sealed") for paper in said] == ["yes", "yes"]
