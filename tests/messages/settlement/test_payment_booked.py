"""汇出汇款、结果反馈: what banks book of a payment: debits, returns in part, entries taken back, what is odd."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from messages.money import Money
from messages.process import Received, Step
from messages.settlement import booked
from messages.settlement.clocks import AHEAD
from messages.settlement.known import Settlement
from messages.settlement.payment.back import MOST_FEES, fees
from messages.settlement.process import PROCESS
from messages.settlement.records import Charge
from tests.settlements import (
    DOLLARS,
    NOW,
    TODAY,
    YUAN,
    Casebook,
    Funds,
    cancellation,
    outward,
    part,
    result,
    status,
    usd,
)

SECOND = {"reference": "MA3ABC127RMT-2"}
DAY = 24 * 60


def yuan(amount: str | int) -> Money:
    return Money(Decimal(amount), "CNY")


@pytest.fixture
def paid() -> Casebook:
    """All of a declaration worth 1,000 is paid at once."""
    book = Casebook()
    book.signed()
    book.say(outward(1000, part(1000, 1000)))
    return book


def debit(amount: str | int | Money = 1000, *, minutes: float = 1, **more: Any) -> Any:
    sum_ = amount if isinstance(amount, Money) else usd(amount)
    return status("ACSC", minutes=minutes, **({"debited": sum_, "bank_reference": "DB1", "value_on": TODAY} | more))


def back(amount: str | int | Money, *, minutes: float = 60, **more: Any) -> Any:
    sum_ = amount if isinstance(amount, Money) else usd(amount)
    said = {"amount": sum_, "bank_reference": "RT1", "value_on": TODAY + timedelta(days=1)}
    return status("RTND", minutes=minutes, **(said | more))


def held(book: Casebook) -> Decimal:
    """What of the first payment is held against its declaration."""
    payment = next(case.known.payment for case in book.cases.values() if case.order_key == "payment:MA3ABC127RMT-1")
    return sum((each.amount.amount for each in payment.holds.shares), Decimal())


def facts(book: Casebook) -> Any:
    return book.known("payment").facts


def lines(book: Casebook) -> list[tuple[Any, ...]]:
    """The movements that a statement is held against: day, credit or not, sum, the bank's number."""
    found = booked._lines(book.case("payment").known)
    return [
        (each.day, each.movement.is_credit, str(each.movement.amount), each.movement.bank_reference) for each in found
    ]


# in part


def test_汇出汇款_that_came_back_in_part_stays_paid_and_its_declaration_is_not_paid_twice(paid: Casebook):
    paid.say(debit())
    assert paid.say(back(50)).state == "debited"
    assert facts(paid).returned == (usd(50),)
    assert held(paid) == 950
    assert paid.refuse(outward(1000, part(1000), **SECOND)) == {"SW730"}
    assert paid.say(outward(50, part(50), **SECOND)).state == "submitted"


def test_a_part_that_came_back_is_taken_of_every_share():
    book = Casebook()
    book.signed()
    book.say(outward(900, part(600, 600), part(300, 300, "421820261000000124")))
    book.say(debit(900))
    book.say(back(300))
    assert [each.amount for each in book.known("payment").holds.shares] == [usd(400), usd(200)]


def test_parts_that_are_all_of_it_together_are_a_return(paid: Casebook):
    paid.say(debit())
    assert paid.say(back(400)).state == "debited"
    paid.turn(days=1)
    rest = back(600, minutes=DAY, value_on=TODAY + timedelta(days=2), bank_reference="RT2")
    assert paid.say(rest).state == "returned"
    assert (facts(paid).returned, facts(paid).bank_reference, held(paid)) == ((usd(1000),), "DB1", 0)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_whichever_is_heard_first_the_parts_make_the_same_whole(paid: Casebook, order: tuple[int, ...]):
    said = (debit(), back(400), back(600, minutes=90, bank_reference="RT2"))
    for number in order:
        paid.say(said[number])
    assert (paid.state("payment"), held(paid), facts(paid).returned) == ("returned", 0, (usd(1000),))


def test_what_banks_take_of_a_return_is_no_part_that_was_kept(paid: Casebook):
    paid.say(debit())
    named = (Charge(amount=usd(120), is_foreign=True),)
    assert paid.say(back(880, charges=named)).state == "returned"
    assert (held(paid), facts(paid).charges) == (0, ())


@pytest.mark.parametrize(("lacks", "state"), [(20, "returned"), (21, "debited")])
def test_of_what_no_charge_is_named_only_so_much_is_a_fee(paid: Casebook, lacks: int, state: str):
    paid.say(debit())
    assert paid.say(back(1000 - lacks)).state == state


def test_what_is_taken_for_a_fee_is_bounded():
    assert fees(usd(1_000_000)) == MOST_FEES
    assert fees(Money(Decimal(10_000_000), "JPY")) == MOST_FEES * 100


def test_a_return_in_the_currency_of_the_account_is_held_against_what_that_was_charged():
    book = Casebook()
    book.signed()
    bought = (Funds(kind="exchange", amount=usd(1000), account=YUAN),)
    book.say(outward(1000, part(1000, 1000), funds=bought))
    book.say(debit(yuan(7100)))
    assert book.say(back(yuan(3550))).state == "debited"
    assert held(book) == 500
    assert book.say(back(yuan(3550), value_on=TODAY + timedelta(days=5))).state == "returned"


def test_a_return_of_which_no_sum_is_said_is_of_all(paid: Casebook):
    paid.say(debit())
    assert paid.say(status("RTND", minutes=9)).state == "returned"
    assert held(paid) == 0


# several


def test_every_debit_of_a_payment_from_two_accounts_is_kept():
    book = Casebook()
    book.signed()
    two = (
        Funds(kind="own", amount=usd(600), account=DOLLARS),
        Funds(kind="exchange", amount=usd(400), account=YUAN),
    )
    book.say(outward(1000, funds=two))
    for said in (debit(600), debit(yuan(2840), minutes=2, bank_reference="DB2")):
        assert book.say(said).codes == set()
    assert facts(book).debited == (usd(600), yuan(2840))
    assert lines(book) == [(TODAY, False, "USD 600.00", "DB1"), (TODAY, False, "CNY 2840.00", "DB2")]


def test_every_return_is_booked_on_its_own_day(paid: Casebook):
    paid.say(debit())
    for day, amount in ((1, 400), (2, 600)):
        paid.say(back(amount, minutes=day * 60, value_on=TODAY + timedelta(days=day), bank_reference=f"RT{day}"))
    assert lines(paid)[1:] == [
        (TODAY + timedelta(days=1), True, "USD 400.00", "RT1"),
        (TODAY + timedelta(days=2), True, "USD 600.00", "RT2"),
    ]


def test_a_debit_that_is_told_again_is_one(paid: Casebook):
    paid.say(debit())
    assert paid.say(debit(minutes=5)).codes == set()
    assert paid.say(debit(minutes=6, bank_reference=None)).codes == set()
    assert facts(paid).debited == (usd(1000),)


# taken back


def test_an_entry_that_is_taken_back_was_no_debit(paid: Casebook):
    paid.say(debit())
    taken = status("RVSD", minutes=9, booked=usd(1000), bank_reference="DB1", value_on=TODAY)
    said = paid.say(taken)
    assert (said.state, said.codes, facts(paid).debited, held(paid)) == ("returned", set(), (), 0)
    assert lines(paid) == []  # of one day: on no statement


def test_a_fee_that_is_taken_back_returns_nothing(paid: Casebook):
    paid.say(debit())
    said = paid.say(status("RVSD", minutes=9, booked=usd(80), bank_reference="FEE1", value_on=TODAY))
    assert (said.state, said.codes, held(paid)) == ("debited", {"SW742"}, 1000)
    assert lines(paid) == [(TODAY, False, "USD 1000.00", "DB1")]


def test_what_is_taken_back_on_another_day_is_on_both_statements(paid: Casebook):
    paid.say(debit())
    later = TODAY + timedelta(days=3)
    paid.say(status("RVSD", minutes=9, booked=usd(1000), bank_reference="DB1", value_on=later))
    assert [(day, is_credit) for day, is_credit, *_ in lines(paid)] == [(TODAY, False), (later, True)]


def test_an_entry_taken_back_before_it_is_heard_of_is_taken_back_all_the_same(paid: Casebook):
    paid.say(status("RVSD", minutes=9, booked=usd(1000), bank_reference="DB1", value_on=TODAY))
    assert paid.state("payment") == "submitted"
    assert paid.say(debit()).state == "returned"


# what does not agree


@pytest.mark.parametrize(
    ("said", "at"),
    [
        (debit(amount=Money(Decimal(900), "EUR")), "debited"),
        (status("ACSC", minutes=1, amount=Money(Decimal(900), "EUR")), "amount"),
        (debit(9000), "debited"),
        (status("ACCC", minutes=1, amount=usd(1001)), "amount"),
        (back(5000), "amount"),
    ],
)
def test_结果反馈_that_does_not_agree_with_the_order_is_told(paid: Casebook, said: Any, at: str):
    told = paid.say(said)
    assert [(each.code, each.where) for each in told.findings] == [("SW742", f"/{at}")]


def test_结果反馈_of_a_charge_on_top_agrees_with_the_order(paid: Casebook):
    named = (Charge(amount=usd(200)),)
    assert paid.say(debit(1200, charges=named)).codes == set()


def test_汇出汇款_debited_twice_is_told_and_one_return_does_not_free_it(paid: Casebook):
    paid.say(debit())
    assert paid.say(debit(minutes=5, bank_reference="DB2")).codes == {"SW742"}
    assert facts(paid).debited == (usd(2000),)
    assert paid.say(back(1000)).state == "debited"
    assert paid.refuse(outward(1000, part(1000), **SECOND)) == {"SW730"}


@pytest.mark.parametrize("code", ["RJCT", "CANC"])
def test_汇出汇款_refused_and_debited_all_the_same_is_held(paid: Casebook, code: str):
    paid.say(status(code, minutes=1))
    assert held(paid) == 0
    assert paid.say(debit(minutes=5)).codes == {"SW736"}
    assert paid.refuse(outward(1000, part(1000), **SECOND)) == {"SW730"}
    assert paid.say(back(1000)).state == "returned"
    assert paid.say(outward(1000, part(1000), **SECOND)).state == "submitted"


@pytest.mark.parametrize("said", [back(1000, minutes=2), status("RTND", minutes=2)])
def test_汇出汇款_debited_after_it_came_back_is_told_and_held_again(paid: Casebook, said: Any):
    paid.say(said)
    assert held(paid) == 0
    again = paid.say(debit(minutes=5))
    assert (again.state, again.codes) == ("returned", {"SW736"})
    assert held(paid) == 1000


def test_a_late_word_of_the_debit_before_a_return_is_no_contradiction(paid: Casebook):
    paid.say(back(1000))
    assert paid.say(debit()).codes == set()
    assert held(paid) == 0


def test_结果反馈_that_repeats_the_debit_after_a_return_is_no_new_debit(paid: Casebook):
    paid.say(debit())
    paid.say(back(1000))
    for again in (debit(minutes=90), status("ACSC", minutes=95)):
        assert paid.say(again).codes == set()
    assert held(paid) == 0


def test_撤销_granted_though_nobody_asked_is_told(paid: Casebook):
    said = paid.say(status("ACCR", about="cancellation", minutes=1))
    assert (said.state, said.codes) == ("cancelled", {"SW742"})


# old answers, wrong clocks


def test_撤销_an_old_answer_does_not_answer_a_new_question(paid: Casebook):
    paid.say(cancellation())
    paid.say(status("RJCR", about="cancellation", minutes=1))
    paid.say(cancellation())
    assert paid.say(status("RJCR", about="cancellation", minutes=0.5)).state == "cancelling"
    assert paid.say(status("ACCR", about="cancellation", minutes=3)).state == "cancelled"


FAR = (AHEAD.total_seconds() + 60) / 60


def test_结果反馈_from_a_clock_that_is_far_ahead_is_told_and_outranks_nothing_after_it(paid: Casebook):
    assert paid.say(status("PDNG", minutes=525_600, bank_reference="B1")).codes == {"SW743"}
    assert paid.state("payment") == "in-review"
    paid.turn(minutes=1)
    said = paid.say(status("ACSP", minutes=1, bank_reference="B2"))
    assert (said.state, said.codes, facts(paid).bank_reference) == ("in-process", set(), "B2")


def test_结果反馈_a_little_ahead_is_believed(paid: Casebook):
    assert paid.say(status("PDNG", minutes=AHEAD.total_seconds() / 60)).codes == set()
    assert paid.say(status("ACSP", minutes=1)).state == "in-review"


def test_签约结果_from_a_clock_that_is_far_ahead_does_not_hold_for_ever(paid: Casebook):
    assert paid.say(result("suspend", minutes=FAR)).codes == {"SW743"}
    assert paid.state("agreement") == "suspended"
    paid.turn(minutes=1)
    assert paid.say(result("resume", minutes=1)).state == "in-force"
    assert paid.now > NOW


# saboteurs: the same promises with what keeps them taken away


def any_part_is_all(known: Settlement | None, received: Received) -> Step:
    """Whatever comes back, all of it did."""
    step, body = PROCESS.fold(known, received), received.message.body
    if getattr(body, "status", None) != "RTND":
        return step
    payment = step.known.payment
    payment = replace(payment, outcome="returned", facts=replace(payment.facts, all_back=True))
    return replace(step, event="status, returned", known=replace(step.known, payment=payment))


def test_a_part_that_is_taken_for_all_lets_a_shipment_be_paid_twice():
    book = Casebook(process=replace(PROCESS, fold=any_part_is_all))
    book.signed()
    book.say(outward(1000, part(1000, 1000)))
    book.say(debit())
    book.say(back(50))
    assert book.say(outward(1000, part(1000), **SECOND)).state == "submitted"
