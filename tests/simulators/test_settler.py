"""How a trader settles: what he says, upon what, and that each of it fits its contract."""

from decimal import Decimal
from typing import Any

import pytest

from simulators.acts import Act, Say
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document, money
from simulators.settler import CANCELLED, ENDINGS, Settler, account_of
from tests.simulators.words import TRADER, Table, document, heard

BANK = "313452060019"
CONTRACTS = Contracts.load()
DIGEST = "0" * 64


def settler(count: int = 12, memory: Table | None = None) -> Settler:
    return Settler(TRADER, memory if memory is not None else Table(), Dice(7), bank=BANK, count=count)


def of(acts: list[Act], name: str) -> list[Say]:
    return [act for act in acts if isinstance(act, Say) and act.type == f"settlement.{name}.1"]


def fits(say: Say) -> Document:
    """The document of it, which fits its contract."""
    came = heard(say, sender=TRADER.sender_id)
    assert CONTRACTS.faults(came.type, came.element) == []
    return came


def countersigned(who: Settler, verdict: str = "sign") -> Document:
    body = {"AgreementNo": who.agreement_no, "TraderId": TRADER.credit_code, "Bank": BANK}
    return document("settlement.countersignature.1", {**body, "DocumentDigest": DIGEST, "Verdict": verdict})


def status(about: str, status: str, **more: Any) -> Document:
    body = {"Bank": BANK, "About": about, "Status": status, "StatusAt": "@now"}
    return document("settlement.status.1", body | more)


def advice(reference: str = "IR0001", **more: Any) -> Document:
    body = {
        "Bank": BANK,
        "BankReference": reference,
        "Account": {"AccountNo": account_of(TRADER, "USD"), "Currency": "USD"},
        "Amount": money(Decimal("5100.00"), "USD"),
        "ValueOn": "@today",
        "Debtor": {"Name": "SEVERN VALLEY COMPONENTS LTD"},
        "Creditor": {"Name": "HAIYUE IMPORT AND EXPORT CO LTD"},
        "DebtorCountry": "GB",
    }
    return document("settlement.inward-advice.1", body | more)


def test_he_begins_with_an_agreement_and_pays_nothing_before_it():
    who = settler()
    (signing,) = who.opens(0)
    assert isinstance(signing, Say)
    assert fits(signing).need("Body/AgreementNo") == who.agreement_no
    assert list(who.opens(1)) == []
    assert list(settler(count=0).opens(0)) == []


def test_the_agreement_in_force_brings_his_payments_once():
    who = settler()
    acts = list(who.hears(countersigned(who)))
    payments = of(acts, "outward")
    assert len(payments) == 12
    assert len({fits(each).need("Body/Reference") for each in payments}) == 12
    assert list(who.hears(countersigned(who))) == []


def test_an_agreement_that_is_declined_brings_none():
    who = settler()
    assert list(who.hears(countersigned(who, "decline"))) == []


def test_the_endings_of_his_amounts_choose_what_becomes_of_them():
    who = settler()
    amounts = [fits(each).need("Body/Amount") for each in of(list(who.hears(countersigned(who))), "outward")]
    assert [amount[-2:] for amount in amounts] == list(ENDINGS)


def test_lines_and_funds_are_the_amount_and_some_is_bought():
    who = settler()
    kinds = set()
    for each in of(list(who.hears(countersigned(who))), "outward"):
        came = fits(each)
        (line,), (fund,) = came.each("Body/BopLines/BopLine"), came.each("Body/Funds/Fund")
        assert line.need("Amount") == fund.need("Amount") == came.need("Body/Amount")
        kinds.add((fund.need("Kind"), fund.need("Account/Currency")))
    assert kinds == {("own", "USD"), ("exchange", "CNY")}


def test_what_was_paid_ahead_is_linked_to_its_declaration_later():
    who = settler()
    acts = list(who.hears(countersigned(who)))
    links = [fits(each) for each in of(acts, "allocation")]
    ahead = [each for each in map(fits, of(acts, "outward")) if not each.each("Body/Allocations")]
    assert {each.need("Body/Reference") for each in links} == {each.need("Body/Reference") for each in ahead}
    assert len(links) == 3


def test_what_stays_in_process_is_taken_back_once():
    who = settler()
    references = {
        came.need("Body/Amount")[-2:]: came.need("Body/Reference")
        for came in map(fits, of(list(who.hears(countersigned(who))), "outward"))
    }
    slow = status("payment", "ACSP", Reference=references[CANCELLED])
    (cancellation,) = who.hears(slow)
    assert isinstance(cancellation, Say)
    assert fits(cancellation).need("Body/Reference") == references[CANCELLED]
    assert list(who.hears(slow)) == []
    assert list(who.hears(status("payment", "ACSP", Reference=references["00"]))) == []


def test_money_that_waits_is_instructed_and_declared_once_its_number_is_known():
    who = settler()
    (instruction,) = who.hears(advice(Pending="true"))
    assert isinstance(instruction, Say)
    assert fits(instruction).need("Body/Funds/Fund/Amount") == "5100.00"
    paid = status("receipt", "ACCC", BankReference="IR0001", BopNo="3702000001012611210001")
    (report,) = who.hears(paid)
    assert isinstance(report, Say)
    assert fits(report).need("Body/BopNo") == "3702000001012611210001"
    assert list(who.hears(paid)) == []


def test_money_that_is_his_at_once_is_declared_at_once():
    (report,) = settler().hears(advice(BopNo="3702000001012611210002"))
    assert isinstance(report, Say)
    assert fits(report).need("Body/Debtor/Name") == "SEVERN VALLEY COMPONENTS LTD"


def test_what_he_knows_outlives_him():
    memory = Table()
    first = settler(memory=memory)
    list(first.hears(countersigned(first)))
    again = settler(memory=memory)
    assert list(again.hears(countersigned(again))) == []
    assert again.agreement_no == first.agreement_no


@pytest.mark.parametrize("count", [12, 100, 1_000, 3_000])
def test_no_account_runs_dry_however_many_payments_he_makes(count: int):
    who, drawn = settler(count), {"USD": Decimal(), "CNY": Decimal()}
    for order in of(list(who.hears(countersigned(who))), "outward"):
        (fund,) = order.body["Funds"]["Fund"]
        drawn[fund["Account"]["Currency"]] += Decimal(fund["Amount"]["amount"])
    assert drawn["USD"] < 2_900_000  # of three millions that the bank gives each trader
    assert drawn["CNY"] * 8 < 19_000_000  # bought with twenty millions, dear as it may be
