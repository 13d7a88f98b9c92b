"""What is paid for a declaration is held against its worth, so that one shipment is not paid twice."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from messages.money import Money
from messages.settlement.process import PROCESS
from messages.settlement.records import Allocation, SettlementOutward
from tests.settlements import (
    CHANGED,
    DOLLARS,
    ENTRY,
    ENTRY_2,
    OTHER_TRADER,
    Account,
    Casebook,
    Funds,
    advice,
    allocation,
    outward,
    part,
    report,
    status,
    usd,
)

HIS = {"agreement_no": "MA3YRD663AGR-1", "trader_id": OTHER_TRADER}
HIS_ACCOUNT = Account(account_no="622200001", currency="USD")


@pytest.fixture
def book() -> Casebook:
    book = Casebook()
    book.signed()
    return book


def nth(number: int) -> dict[str, str]:
    """The reference of one of several payments."""
    return {"reference": f"MA3ABC127RMT-{number}"}


def test_what_is_paid_twice_is_refused(book: Casebook):
    book.say(outward(1000, part(1000, 1000)))
    assert book.refuse(outward(1000, part(1000, 1000), **nth(2))) == {"SW730"}


def test_a_declaration_may_be_paid_in_parts(book: Casebook):
    book.say(outward(600, part(600, 1000)))
    book.say(outward(400, part(400), **nth(2)))
    assert book.refuse(outward(1, part(1), **nth(3))) == {"SW730"}


@pytest.mark.parametrize("code", ["RJCT", "CANC", "RTND"])
def test_what_was_not_paid_or_came_back_is_not_held(book: Casebook, code: str):
    book.say(outward(1000, part(1000, 1000)))
    book.say(status(code))
    book.say(outward(1000, part(1000, 1000), **nth(2)))


def test_what_was_debited_is_held(book: Casebook):
    book.say(outward(1000, part(1000, 1000)))
    book.say(status("ACSC"))
    assert book.refuse(outward(1000, part(1000), **nth(2))) == {"SW730"}


def test_the_worth_first_said_holds_and_another_is_told(book: Casebook):
    book.say(outward(600, part(600, 1000)))
    assert book.refuse(outward(600, part(600, 9000), **nth(2))) == {"SW730", "SW731"}
    assert book.say(outward(400, part(400, 9000), **nth(2))).codes == {"SW731"}


def test_an_agreement_turns_refusing_into_telling(book: Casebook):
    book.say(outward(1000, part(1000, 1000)))
    book.doubts = frozenset({"SW730"})
    assert book.say(outward(1000, part(1000), **nth(2))).codes == {"SW730"}


def test_a_prepayment_is_linked_later(book: Casebook):
    book.say(outward(1000))
    assert book.say(allocation(part(1000, 1000))).state == "submitted"
    assert book.refuse(outward(500, part(500), **nth(2))) == {"SW730"}


def test_a_later_allocation_takes_the_place_of_the_one_before(book: Casebook):
    book.say(outward(1000, part(1000, 1000)))
    book.say(allocation(part(400), part(600, entry=ENTRY_2)))
    book.say(outward(600, part(600), **nth(2)))
    assert book.refuse(allocation(part(401), part(599, entry=ENTRY_2))) == {"SW730"}


def test_saying_it_anew_does_not_raise_the_worth_but_correcting_does(book: Casebook):
    book.say(outward(1000, part(1000, 1000)))
    book.say(allocation(part(1000, 5000)))
    assert "SW730" in book.refuse(outward(500, part(500), **nth(2)))
    assert book.say(allocation(part(1000, 1500)), CHANGED).codes == set()
    book.say(outward(500, part(500), **nth(2)))


def test_no_more_is_allocated_than_was_paid_nor_in_another_currency(book: Casebook):
    book.say(outward(1000))
    assert book.refuse(allocation(part(1001, 5000))) == {"SW738"}


def test_what_was_refused_is_not_allocated(book: Casebook):
    book.say(outward(1000))
    book.say(status("RJCT"))
    assert book.refuse(allocation(part(1000))) == {"SW401"}


@pytest.fixture
def two(book: Casebook) -> Casebook:
    """Another trader has an agreement too."""
    book.signed(**HIS, accounts=(HIS_ACCOUNT,))
    return book


def his(amount: int, *parts: Any) -> SettlementOutward:
    """His payment."""
    funds = (Funds(kind="own", amount=usd(amount), account=HIS_ACCOUNT),)
    return outward(amount, *parts, reference="MA3YRD663RMT-1", funds=funds, **HIS)


def test_two_traders_do_not_pay_for_one_declaration_what_it_is_worth_twice(two: Casebook):
    two.say(outward(1000, part(1000, 1000)))
    assert two.refuse(his(1000, part(1000, 1000)), by="other-trader") == {"SW733"}
    two.say(his(1000, part(1000, 1000, entry=ENTRY_2)), by="other-trader")


@pytest.mark.parametrize(("first", "second"), [(1000, 2000), (2000, 1000), (1000, None)])
def test_nobody_raises_the_worth_by_saying_more_first_or_later(two: Casebook, first: int, second: int | None):
    two.say(outward(1000, part(1000, first)))
    assert two.refuse(his(1000, part(1000, second)), by="other-trader") == {"SW733"}


def test_two_traders_may_pay_for_one_declaration_in_parts(two: Casebook):
    two.say(outward(600, part(600, 1000)))
    assert two.say(his(400, part(400, 1000)), by="other-trader").codes == set()
    assert two.refuse(outward(1, part(1), **nth(2))) == {"SW733"}


def test_of_what_another_has_paid_a_trader_learns_no_figure(two: Casebook):
    two.say(outward(600, part(600, 1000)))
    (told,) = two.hear(his(401, part(401, 1000)), by="other-trader").findings
    assert (told.code, told.wanted, told.value) == ("SW733", None, None)


def test_whoever_looks_at_no_other_payment_lets_a_shipment_be_paid_twice():  # saboteur
    blind = replace(PROCESS, beside=lambda body: (each for each in PROCESS.beside(body) if isinstance(each, str)))
    two = Casebook(process=blind)
    two.signed()
    two.signed(**HIS, accounts=(HIS_ACCOUNT,))
    two.say(outward(1000, part(1000, 1000)))
    assert two.say(his(1000, part(1000, 1000)), by="other-trader").codes == set()


def test_an_agreement_turns_refusing_what_others_have_paid_for_into_telling(two: Casebook):
    two.say(outward(1000, part(1000, 1000)))
    two.doubts = frozenset({"SW733"})
    assert two.say(his(1000, part(1000)), by="other-trader").codes == {"SW733"}


def test_money_in_is_held_apart_from_money_out(book: Casebook):
    book.say(outward(1000, part(1000, 1000)))
    book.say(advice(500, pending=False))
    assert book.say(report(500, allocations=(part(500, 700),))).codes == set()
    again = {"bank_reference": "ICB26112300018", "bop_no": None}
    book.say(advice(500, pending=False, **again))
    more = report(500, allocations=(part(500),), bank_reference="ICB26112300018")
    assert book.refuse(more) == {"SW730"}


def euros(amount: int) -> Money:
    return Money(Decimal(amount), "EUR")


def test_汇出汇款_for_what_was_paid_in_another_currency_is_doubted():
    account = Account(account_no="37020100009999", currency="EUR")
    book = Casebook()
    book.signed(accounts=(DOLLARS, account))
    book.say(outward(1000, part(1000, 1000)))
    funds = (Funds(kind="own", amount=euros(1000), account=account),)
    more = (Allocation(entry_id=ENTRY, amount=euros(1000), declared_total=euros(1000)),)
    said = replace(outward(1000, **nth(2)), amount=euros(1000), funds=funds, allocations=more)
    told = book.say(said)
    assert [(each.code, each.wanted) for each in told.findings] == [("SW745", "USD")]


def test_汇出汇款_again_for_what_nobody_has_said_the_worth_of_is_doubted(book: Casebook):
    assert book.say(outward(1000, part(1000))).codes == set()
    told = book.say(outward(1000, part(1000), **nth(2)))
    assert [(each.code, each.wanted) for each in told.findings] == [("SW746", "DeclaredTotal; USD 1000.00 before")]
    assert book.refuse(outward(1000, part(1000, 2000), **nth(3))) == {"SW730"}


def test_what_was_never_paid_raises_no_doubt(book: Casebook):
    book.say(outward(1000, part(1000)))
    book.say(status("RJCT"))
    assert book.say(outward(1000, part(1000), **nth(2))).codes == set()
