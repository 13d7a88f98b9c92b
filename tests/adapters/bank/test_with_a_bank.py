"""The five functions as far as a bank has its part in them, with a bank that shares no code with us."""

from dataclasses import replace
from decimal import Decimal

import pytest
from lxml import etree

from adapters import ADAPTERS, for_root
from messages.settlement.records import Account, BopLine, Funds, Party
from tests.adapters.bank.payments import CANCELLATION, PLAIN, cancellation, money, outward
from tests.simulators.bank.files import CNY, CODE, HOUSE, USD, Counter

FORMS = ("bank", "bank-head")  # the bank of the tests has no older version


def reference(number):
    return f"MA3ABC127RMT-{number}"


def payment(number, amount, account=USD, currency="USD"):
    """A payment of the simulated bank's customer; the cents choose what becomes of it."""
    paid = money(amount)
    fund = Funds(
        kind="own" if currency == "USD" else "exchange",
        amount=paid,
        account=Account(account_no=account, currency=currency),
    )
    return replace(
        PLAIN,
        reference=reference(number),
        agreement_no="MA3ABC127AGR-1",
        trader_id=CODE,
        bank=HOUSE.cnaps,
        amount=paid,
        debtor=Party(name="潍坊海川进出口有限公司", name_en="WEIFANG HAICHUAN IMPORT AND EXPORT CO., LTD."),
        funds=(fund,),
        bop_lines=(BopLine(code="121010", amount=paid, note="进口轴承"),),
    )


def tell(counter, body, form="bank"):
    return counter.send(ADAPTERS[form, "settlement.outward.1"].encode(outward(body)))


def heard(counter):
    """Everything the bank has said, as messages of ours; nothing of it is refused."""
    for paper in counter.papers:
        root = etree.fromstring(paper.data)
        decoding = for_root(root).decode(root)
        assert {finding.code for finding in decoding.findings} <= {"SW114"}, decoding.findings
        yield from (message.body for message in decoding.messages)


def statuses(counter, number):
    return [each for each in heard(counter) if getattr(each, "reference", None) == reference(number)]


@pytest.mark.parametrize("form", FORMS)
def test_汇出汇款_is_taken_and_its_结果反馈_is_understood(form):
    counter = Counter()

    taken = tell(counter, payment(1, "1000.00"), form)
    counter.wait(days=2)

    assert taken.status == 202
    found = statuses(counter, 1)
    assert [each.status for each in found if each.about == "payment"][:2] == ["RCVD", "ACTC"]
    assert "ACSC" in {each.status for each in found}
    assert {each.bank for each in found} == {HOUSE.cnaps}
    assert any(each.bop_no for each in found)


def test_汇出汇款_in_a_wrapped_house_is_answered_in_a_wrapper():
    counter = Counter(house=replace(HOUSE, envelope=True))

    tell(counter, payment(1, "1000.00"), "bank-head")
    counter.wait(days=2)

    assert "ACSC" in {each.status for each in statuses(counter, 1)}
    assert all(b"BizMsgEnvlp" in paper.data for paper in counter.papers)


def test_汇出汇款_that_is_rejected_says_why():
    counter = Counter()

    tell(counter, payment(1, "1000.01"))
    counter.wait(days=2)

    last = statuses(counter, 1)[-1]
    assert last.status == "RJCT" and last.reasons[0].code


def test_汇出汇款_out_of_another_currency_says_the_rate():
    counter = Counter()

    tell(counter, payment(1, "2000.00", CNY, "CNY"))
    counter.wait(days=2)

    exchange = next(each.exchange for each in statuses(counter, 1) if each.exchange)
    assert (exchange.sold.currency, exchange.bought) == ("CNY", money("2000.00"))
    assert exchange.unit == "USD"  # of which the bank prices one
    assert abs(exchange.bought.amount * exchange.rate - exchange.sold.amount) < Decimal("0.01")


def test_汇出汇款_that_comes_back_days_later_is_a_return():
    counter = Counter()

    tell(counter, payment(1, "1000.32"))
    counter.wait(days=20)

    back = next(each for each in statuses(counter, 1) if each.status == "RTND")
    assert back.about == "payment" and back.reasons and back.amount < money("1000.32")


def test_汇出汇款_told_twice_is_known_to_the_bank():
    counter = Counter()
    body = payment(1, "1000.00")

    tell(counter, body)
    tell(counter, body)
    counter.wait(days=2)

    assert sum(each.debited is not None for each in statuses(counter, 1)) == 1


def test_撤销_is_answered():
    counter = Counter()
    tell(counter, payment(1, "1000.00"))
    counter.wait(days=2)

    asked = replace(CANCELLATION, reference=reference(1), trader_id=CODE, bank=HOUSE.cnaps)
    counter.send(ADAPTERS["bank", "settlement.cancellation.1"].encode(cancellation(asked)))
    counter.wait(days=1)

    said = [each.status for each in statuses(counter, 1) if each.about == "cancellation"]
    assert said and set(said) <= {"ACCR", "RJCR", "PDCR"}


def test_对账单_of_every_day_adds_up_to_the_cent():
    counter = Counter()
    for number, amount in enumerate(("1000.00", "2000.00", "1000.32"), 1):
        tell(counter, payment(number, amount))
    counter.wait(days=20)

    found = [each for each in heard(counter) if hasattr(each, "closing")]

    for each in found:
        moved = sum((line.amount.amount * (1 if line.is_credit else -1) for line in each.entries), Decimal(0))
        assert each.opening.amount + moved == each.closing.amount
    assert {line.reference for each in found for line in each.entries} >= {reference(1), reference(2)}
