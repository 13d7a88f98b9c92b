"""汇入汇款: what was booked of it, orders for it one at a time, numbers that stand for two sums, and what goes back."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from messages.money import Money
from messages.settlement import booked
from messages.settlement.clocks import AHEAD
from messages.settlement.process import PROCESS
from messages.settlement.records import Account, Charge, Exchange, Party
from tests.settlements import (
    CHANGED,
    DOLLARS,
    IN,
    OTHER_TRADER,
    TODAY,
    TRADER,
    WITHDRAWN,
    YUAN,
    Casebook,
    advice,
    exchanged,
    instruction,
    kept,
    of_bop,
    part,
    rate,
    report,
    status,
    usd,
)


def yuan(amount: str | int) -> Money:
    return Money(Decimal(amount), "CNY")


@pytest.fixture
def book() -> Casebook:
    book = Casebook()
    book.signed()
    return book


@pytest.fixture
def came(book: Casebook) -> Casebook:
    """Money has come, and stands in 待核查账户."""
    book.say(advice())
    return book


def about_it(code: str, *, minutes: float = 1, **more: Any) -> Any:
    return status(code, minutes=minutes, about="receipt", **more)


def receipts(book: Casebook) -> list[Any]:
    return [case.known.receipt for case in book.cases.values() if case.known.kind == "receipt"]


def lines(book: Casebook) -> list[tuple[Any, ...]]:
    found = ((each.day, each.movement) for each in booked._lines(book.case("receipt").known))
    return [(day, each.is_credit, str(each.amount)) for day, each in found]


# what was booked


def test_汇入汇款_counts_as_what_was_booked_and_not_as_what_was_sent(book: Casebook):
    said = book.say(advice(50_000, charges=(Charge(amount=usd(15)),), booked=usd(49_970)))
    assert said.codes == {"SW740"}
    assert book.refuse(instruction("credit", kept(49_985))) == {"SW737"}
    assert book.say(instruction("credit", kept(49_970))).state == "instructed"


def test_what_was_booked_of_money_that_does_not_wait_is_what_was_credited(book: Casebook):
    book.say(advice(500, pending=False, booked=usd(480)))
    assert book.known("receipt").credited == usd(480)
    assert lines(book) == [(TODAY, True, "USD 480.00")]


def test_what_was_booked_in_another_currency_is_that(book: Casebook):
    assert book.say(advice(500, account=YUAN, pending=False, booked=yuan(3550))).codes == set()
    assert lines(book) == [(TODAY, True, "CNY 3550.00")]


@pytest.mark.parametrize(
    ("charge", "left"),
    [
        (Charge(amount=usd(15)), 485),
        (Charge(amount=usd(15), is_refund=True), 515),
        (Charge(amount=usd(15), is_separate=True), 500),
        (Charge(amount=yuan(15)), 500),
    ],
)
def test_charges_are_taken_given_back_or_booked_by_themselves(book: Casebook, charge: Charge, left: int):
    assert book.say(advice(500, charges=(charge,), booked=usd(left))).codes == set()
    assert book.refuse(instruction("credit", kept(left + 1))) == {"SW737"}
    assert book.say(instruction("credit", kept(left))).state == "instructed"


# one order at a time


@pytest.mark.parametrize("second", [instruction("credit", kept()), instruction("return")])
def test_汇入汇款_bears_one_order_until_the_bank_has_answered(came: Casebook, second: Any):
    came.say(instruction("credit", kept()))
    assert came.refuse(second) == {"SW749"}
    came.say(about_it("RJCT"))
    assert came.say(second).state == "instructed"


@pytest.mark.parametrize("word", [about_it("ACCC"), about_it("ACSC", exchange=rate())])
def test_money_that_was_paid_out_was_not_sent_back_whatever_was_wanted(came: Casebook, word: Any):
    came.say(instruction("return"))
    assert came.say(word).state in ("kept", "converted")


def test_an_old_refusal_does_not_answer_a_new_instruction(came: Casebook):
    came.say(instruction("credit", kept()))
    came.say(about_it("RJCT", minutes=5))
    came.say(instruction("credit", kept()))
    assert came.say(about_it("RJCT", minutes=3)).state == "instructed"
    assert came.say(about_it("RJCT", minutes=6)).state == "advised"


def test_涉外收入申报_is_given_once_and_then_changed(book: Casebook):
    book.say(advice(pending=False))
    book.say(report())
    assert book.refuse(report()) == {"SW744"}
    book.say(of_bop("ACCP", minutes=5))
    assert book.refuse(report()) == {"SW744"}
    assert book.say(report(), CHANGED).state == "declared"


def test_涉外收入申报_that_came_back_may_be_given_anew(book: Casebook):
    book.say(advice(pending=False))
    book.say(report())
    book.say(of_bop("RJCT", minutes=5))
    assert book.say(report()).state == "declared"


def test_涉外收入申报_answered_by_a_clock_far_ahead_may_still_be_accepted(book: Casebook):
    book.say(advice(pending=False))
    book.say(report())
    assert book.say(of_bop("RJCT", minutes=525_600)).codes == {"SW743"}
    book.say(report(), CHANGED)
    book.turn(minutes=5)
    assert book.say(of_bop("ACCP", minutes=5)).state == "settled"


# whose it is, and which


def test_汇入汇款_of_an_account_of_one_that_names_another_is_nobodys(book: Casebook):
    assert book.say(advice(trader_id=OTHER_TRADER)).codes == {"SW748"}
    assert book.known("receipt").trader_id is None
    assert book.refuse(instruction("credit", kept(), trader_id=OTHER_TRADER), by="other-trader") == {"SW720"}
    assert book.say(instruction("credit", kept())).state == "instructed"
    assert book.known("receipt").trader_id == TRADER


OTHER = {"debtor": Party(name="Other Ltd"), "end_to_end_id": "OTHER-9"}


@pytest.mark.parametrize("other", [{"amount": usd(700)}, {"debtor": Party(name="Other Ltd")}, {"end_to_end_id": "X-1"}])
def test_汇入汇款_of_other_money_under_a_known_number_is_a_case_of_its_own(book: Casebook, other: dict[str, Any]):
    book.say(advice(500, pending=False))
    assert book.say(replace(advice(500, pending=False), **other)).codes == {"SW741"}
    first, second = receipts(book)
    assert (first.advice.amount, first.advice.debtor.name) == (usd(500), "Buyer Ltd")
    assert second.advice.is_of(replace(advice(500), **other))


def test_汇入汇款_told_again_is_one_and_is_changed_by_its_function(book: Casebook):
    book.say(advice(500))
    again = book.say(advice(500, bop_no="3702000001012611230002"))
    assert (again.codes, len(receipts(book))) == (set(), 1)
    assert book.say(advice(480), CHANGED).codes == set()
    assert [each.advice.amount for each in receipts(book)] == [usd(480)]


def test_what_is_said_of_a_number_that_stands_for_two_sums_is_about_the_one_it_fits(book: Casebook):
    book.say(advice(500))
    book.say(advice(700, **OTHER))
    book.say(instruction("credit", kept(700)))
    assert [each.instruction is None for each in receipts(book)] == [True, False]
    book.say(instruction("credit", kept(500)))
    book.say(about_it("ACCC", amount=usd(500)))
    book.say(report(700))
    first, second = receipts(book)
    assert (first.outcome, second.outcome) == ("kept", None)
    assert (first.declaration, second.declaration.amount) == (None, usd(700))


# what goes back


def test_money_sent_back_names_the_payers_number_and_is_no_payment_of_ours(book: Casebook):
    book.say(advice(pending=False, end_to_end_id="ACME-PO-7781"))
    said = book.say(about_it("RTND", amount=usd(500), reference="ACME-PO-7781"))
    assert (said.state, {case.known.kind for case in book.cases.values()}) == ("sent-back", {"agreement", "receipt"})


def test_money_sent_back_under_a_number_of_its_own_is_found_by_the_payers(book: Casebook):
    book.say(advice(pending=False, end_to_end_id="ACME-PO-7781"))
    back = about_it("RTND", amount=usd(500), bank_reference="RT-9", end_to_end_id="ACME-PO-7781")
    for _ in range(2):
        assert book.say(back).state == "sent-back"
        assert [each.bank_reference for each in receipts(book)] == [IN]
        back = replace(back, status="PDNG", bank_reference=IN)
    assert lines(book)[1][1:] == (False, "USD 500.00")


@pytest.mark.parametrize("number", ["SHARED-1", None])
def test_what_two_came_under_or_none_did_finds_nothing(book: Casebook, number: str | None):
    for bank_reference in (IN, "ICB-2"):
        book.say(advice(pending=False, end_to_end_id="SHARED-1", bank_reference=bank_reference))
    book.say(about_it("RTND", amount=usd(500), bank_reference="RT-9", end_to_end_id=number))
    assert [each.outcome for each in receipts(book)] == ["kept", "kept", "sent-back"]


def test_汇入汇款_that_went_back_in_part_is_kept_and_the_rest_is_declared(book: Casebook):
    book.say(advice(500, pending=False))
    book.say(report(500, allocations=(part(500, 500),)))
    assert book.say(about_it("RTND", amount=usd(100))).state == "declared"
    (receipt,) = receipts(book)
    assert (receipt.returned, receipt.left, receipt.holds.shares[0].amount) == ((usd(100),), usd(400), usd(400))
    assert book.say(of_bop("ACCP", minutes=9)).state == "settled"
    rest = about_it("RTND", minutes=30, amount=usd(400), value_on=TODAY + timedelta(days=1))
    assert book.say(rest).state == "sent-back"
    assert receipts(book)[0].holds.shares == ()


def test_of_money_that_went_back_in_part_the_rest_may_be_instructed(came: Casebook):
    assert came.say(about_it("RTND", amount=usd(100))).state == "advised"
    assert came.refuse(instruction("credit", kept(500))) == {"SW737"}
    assert came.say(instruction("credit", kept(400))).state == "instructed"


def test_an_entry_taken_back_is_money_that_never_came(book: Casebook):
    book.say(advice(pending=False))
    assert book.say(about_it("RVSD", booked=usd(15))).state == "kept"  # a fee, say
    assert book.say(about_it("RVSD", minutes=2, booked=usd(500))).state == "sent-back"


# what a statement is held against


def test_what_waits_is_on_no_account_of_the_payee_until_it_is_paid_out(came: Casebook):
    assert lines(came) == []
    came.say(instruction("credit", kept(400), exchanged(100)))
    tomorrow = TODAY + timedelta(days=1)
    sold = Exchange(sold=usd(100), bought=yuan(710), rate=Decimal("7.1"))
    came.say(about_it("ACCC", amount=usd(500), exchange=sold, booked_on=tomorrow))
    assert lines(came) == [(tomorrow, True, "USD 400.00"), (tomorrow, True, "CNY 710.00")]


def test_what_is_sent_back_from_where_it_waited_is_on_no_statement_of_the_payee(came: Casebook):
    came.say(instruction("return"))
    assert came.say(about_it("RTND", amount=usd(500))).state == "sent-back"
    assert lines(came) == []


def test_what_went_back_from_the_account_is_a_debit_of_its_day(book: Casebook):
    book.say(advice(pending=False))
    later = TODAY + timedelta(days=2)
    book.say(about_it("RTND", amount=usd(500), booked_on=later))
    assert lines(book) == [(TODAY, True, "USD 500.00"), (later, False, "USD 500.00")]


def test_a_withdrawn_advice_is_on_no_statement(book: Casebook):
    book.say(advice(pending=False))
    book.say(advice(pending=False), WITHDRAWN)
    assert lines(book) == []


def test_two_accounts_that_got_a_part_each_are_two_lines(came: Casebook):
    second = Account(account_no="37020100001299", currency="USD")
    came.say(instruction("credit", kept(300), replace(kept(200), account=second)))
    came.say(about_it("ACCC", amount=usd(500)))
    assert [amount for *_, amount in lines(came)] == ["USD 300.00", "USD 200.00"]
    assert DOLLARS.account_no != second.account_no


def test_a_word_far_ahead_about_the_money_is_told(came: Casebook):
    assert came.say(about_it("PDNG", minutes=AHEAD.total_seconds())).codes == {"SW743"}
    assert IN in {alias.value for alias in came.process.aliases(came.case("receipt").known)}


# saboteurs


def test_a_number_that_always_stands_for_one_sum_loses_the_first():
    newest = replace(PROCESS, choose=lambda cases, message, find: cases[-1] if cases else None)
    book = Casebook(process=newest)
    book.signed()
    book.say(advice(500, pending=False))
    book.say(advice(700, pending=False, **OTHER))
    assert [each.advice.amount for each in receipts(book)] == [usd(700)]


def test_a_return_that_is_sought_by_its_own_number_alone_is_a_stranger():
    book = Casebook(process=replace(PROCESS, adopts=None))
    book.signed()
    book.say(advice(pending=False, end_to_end_id="ACME-PO-7781"))
    book.say(about_it("RTND", amount=usd(500), bank_reference="RT-9", end_to_end_id="ACME-PO-7781"))
    assert [each.outcome for each in receipts(book)] == ["kept", "sent-back"]
