"""Money that comes in: booked, sold where the account is in CNY, advised; and the statements that show it."""

from decimal import Decimal

import pytest

from simulators.bank.incoming import Incoming, NotBooked
from tests.simulators.bank.files import CLOSED, CNY, USD, Counter, Pay, texts


def receive(counter: Counter, account: str = USD, amount: str = "500.00", currency: str = "USD", **more: str) -> str:
    return counter.bank.receive(Incoming(account=account, amount=amount, currency=currency, **more), counter.now)


def test_a_payment_is_credited_and_advised_with_its_report_number():
    counter = Counter()
    reference = receive(counter, debtor="OCEAN LTD", note="CONTRACT 7")
    (advice,) = counter.said("camt.054")
    assert texts(advice, "NtryRef") == [reference] and texts(advice, "CdtDbtInd")[0] == "CRDT"
    assert counter.balance(USD) == Decimal("1000500.00")
    assert texts(advice, "Ref")[0].isdigit() and len(texts(advice, "Ref")[0]) == 22
    assert "OCEAN LTD" in texts(advice, "Nm") and texts(advice, "Ustrd") == ["CONTRACT 7"]
    counter.bank.office.books.audit()


def test_what_banks_on_the_way_took_is_told_and_not_credited():
    counter = Counter()
    receive(counter, charges="15.00")
    (advice,) = counter.said("camt.054")
    assert advice.facts["amount"] == "485.00" and texts(advice, "TtlChrgsAndTaxAmt") == ["15.00"]


def test_a_foreign_currency_is_sold_for_an_account_in_cny():
    counter = Counter()
    receive(counter, account=CNY)
    (advice,) = counter.said("camt.054")
    assert advice.facts["amount"] == "3541.00" and texts(advice, "XchgRate") == ["7.0820"]
    counter.bank.office.books.audit()


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ({"account": "999"}, "AC01"),
        ({"account": CLOSED}, "AC04"),
        ({"currency": "EUR"}, "AM03"),
        ({"amount": "1.001"}, "AM12"),
        ({"charges": "500.00"}, "AM12"),
    ],
)
def test_what_cannot_be_booked_is_not(words: dict[str, str], code: str):
    counter = Counter()
    with pytest.raises(NotBooked, match=code):
        receive(counter, **words)
    assert not counter.papers


def test_the_statement_of_a_day_begins_where_the_one_before_ended():
    counter = Counter()
    counter.pay()
    receive(counter)
    counter.wait(days=1)
    receive(counter, amount="7.00")
    counter.wait(days=1)
    mine = [paper for paper in counter.said("camt.053") if paper.facts["account"] == USD]
    assert [each.facts["entries"] for each in mine] == [2, 1]
    assert mine[0].facts["opening"] == "1000000.00" and mine[1].facts["opening"] == mine[0].facts["closing"]
    assert mine[1].facts["closing"] == str(counter.balance(USD))
    assert texts(mine[0], "ElctrncSeqNb") == ["1"] and texts(mine[1], "ElctrncSeqNb") == ["2"]


def test_a_statement_shows_what_was_notified_and_nothing_else():
    counter = Counter()
    counter.pay(Pay(amount="1000.51"), Pay(number="N-2"))  # the first is never told of
    counter.wait(days=1)
    told = {texts(paper, "NtryRef")[0] for paper in counter.said("camt.054")}
    stated = {reference for paper in counter.said("camt.053") for reference in texts(paper, "NtryRef")}
    assert told < stated and len(stated - told) == 1


def test_no_statement_is_made_on_a_sunday_of_what_did_not_move():
    counter = Counter()
    counter.wait(days=5)
    days = [paper.facts["day"] for paper in counter.said("camt.053")]
    counter.wait(days=2)
    assert [paper.facts["day"] for paper in counter.said("camt.053")] == days
