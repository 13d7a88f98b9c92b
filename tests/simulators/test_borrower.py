"""How a trader borrows: what he says, upon what, and that each of it fits its contract."""

from decimal import Decimal
from typing import Any

import pytest

from simulators.acts import Act, Say
from simulators.borrower import DRAWN, REFUSED, Borrower
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document, money
from tests.simulators.words import TRADER, Table, document, heard

BANK, ENTRY = "313452060019", "421820261000000123"
CONTRACTS = Contracts.load()


@pytest.fixture
def borrower() -> Borrower:
    return Borrower(TRADER, Table(), Dice(7), bank=BANK, count=2)


def said(acts: Any) -> list[Document]:
    """The documents of these acts, each of which fits its contract."""
    found = [heard(act, sender=TRADER.sender_id) for act in acts if isinstance(act, Say)]
    for each in found:
        assert CONTRACTS.faults(each.type, each.element) == []
    return found


def goods(credit_code: str = TRADER.credit_code) -> Document:
    return document("inspection.notice.1", {"EntryId": ENTRY, "EnterpriseId": credit_code})


def applied(borrower: Borrower) -> str:
    """The number of the first loan, once he has asked for it."""
    return said(borrower.hears(goods()))[1].need("Body/ApplicationNo")


def word(name: str, number: str, **body: Any) -> Document:
    return document(f"financing.{name}.1", {"ApplicationNo": number, "Bank": BANK, **body})


def offered(number: str) -> Document:
    return word("contract-offer", number, ContractNo="LC-1", TermsDigest="ab" * 32)


def told(number: str, kind: str, principal: Decimal, booking: str = "") -> Document:
    sums = {"Principal": money(principal, "USD"), "Interest": money(Decimal("195.00"), "USD")}
    return word("repayment-notice", number, Kind=kind, BookingNo=booking or None, **sums)


def test_he_authorises_data_before_he_applies_and_does_so_once(borrower: Borrower):
    assert list(borrower.opens(0)) == []
    names = [each.type.split(".")[1] for each in said(borrower.hears(goods()))]
    assert names == ["authorization", "application", "authorization", "application"]
    assert list(borrower.hears(goods())) == []


def test_goods_of_another_bring_nothing(borrower: Borrower):
    assert list(borrower.hears(goods("91370700MA3YRD663W"))) == []


def test_he_signs_what_was_offered_once(borrower: Borrower):
    number = applied(borrower)
    (signed,) = said(borrower.hears(offered(number)))
    assert (signed.need("Body/ContractNo"), signed.need("Body/TermsDigest")) == ("LC-1", "ab" * 32)
    assert list(borrower.hears(offered(number))) == []


def test_he_draws_twice_once_the_contract_is_in_force(borrower: Borrower):
    number = applied(borrower)
    list(borrower.hears(offered(number)))
    draws = said(borrower.hears(word("result", number, About="contract", Verdict="accept")))
    assert [each.need("Body/Amount") for each in draws] == [str(DRAWN), str(REFUSED)]


def test_he_pays_in_two_parts_and_asks_for_the_certificate_when_all_is_posted(borrower: Borrower):
    number = applied(borrower)
    list(borrower.hears(offered(number)))
    parts = said(borrower.hears(told(number, "scheduled", DRAWN)))
    first, rest = (Decimal(each.need("Body/Principal")) for each in parts)
    assert (first + rest, [each.text("Body/Interest") for each in parts]) == (DRAWN, [None, "195.00"])
    assert list(borrower.hears(told(number, "posted", first, "B1"))) == []
    assert list(borrower.hears(told(number, "posted", first, "B1"))) == []  # told twice, posted once
    (asked,) = said(borrower.hears(told(number, "posted", rest, "B2")))
    assert asked.type == "financing.closure-request.1"


def test_what_is_of_another_loan_moves_nothing(borrower: Borrower):
    list(borrower.hears(goods()))
    acts: list[Act] = [
        act for each in (offered("MA3ABC127X"), told("X", "posted", DRAWN)) for act in borrower.hears(each)
    ]
    assert acts == []
