"""汇出汇款、进度查询、结果反馈: a payment under its agreement, and every word of the bank about it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from messages.settlement.process import PROCESS
from messages.settlement.records import Account, Funds, Reason
from messages.settlement.statuses import MOST_KEPT
from tests.settlements import (
    AGREEMENT,
    BANK,
    BANK_BIC,
    DOLLARS,
    NOW,
    OTHER_BANK,
    OTHER_TRADER,
    REFERENCE,
    TODAY,
    WITHDRAWN,
    YUAN,
    Casebook,
    cancellation,
    outward,
    query,
    result,
    signing,
    status,
    usd,
)


@pytest.fixture
def book() -> Casebook:
    """A trader with an agreement in force."""
    book = Casebook()
    book.signed()
    return book


@pytest.fixture
def paid(book: Casebook) -> Casebook:
    """He has ordered a payment."""
    book.say(outward())
    return book


def test_a_payment_goes_all_the_way(paid: Casebook):
    states = [
        paid.say(status(code, minutes=n)).state
        for n, code in enumerate(("RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"))
    ]
    assert states == ["received", "checked", "accepted", "funded", "in-process", "debited", "credited"]


def test_statuses_skip(paid: Casebook):
    assert paid.say(status("ACSP")).state == "in-process"
    assert paid.say(status("ACCC", minutes=1)).state == "credited"


def test_a_late_status_does_not_take_a_payment_back(paid: Casebook):
    paid.say(status("ACSP", minutes=9))
    for late in ("RCVD", "ACTC", "ACCP"):
        assert paid.say(status(late, minutes=1)).state == "in-process"
    paid.say(status("ACSC", minutes=10))
    assert paid.say(status("ACSP", minutes=9)).state == "debited"


def test_a_bank_has_it_on_the_desk_until_it_says_something_newer(paid: Casebook):
    paid.say(status("ACCP", minutes=1))
    assert paid.say(status("PDNG", minutes=2)).state == "in-review"
    assert paid.say(status("ACTC", minutes=0)).state == "in-review"
    assert paid.say(status("ACSP", minutes=3)).state == "in-process"


def test_part_of_a_group_says_nothing_of_one(paid: Casebook):
    paid.say(status("ACCP", minutes=1))
    assert paid.say(status("PART", minutes=2, level="group")).state == "accepted"


@pytest.mark.parametrize(("code", "state"), [("RJCT", "rejected"), ("BLCK", "rejected"), ("CANC", "cancelled")])
def test_what_is_refused_is_over(paid: Casebook, code: str, state: str):
    assert paid.say(status(code, reasons=(Reason(code="AM04"),))).state == state
    for late in ("RCVD", "ACSP"):
        assert paid.say(status(late, minutes=5)).state == state


@pytest.mark.parametrize("reason", ["DUPL", "AM05"])
@pytest.mark.parametrize("before", [(), ("RCVD", "ACSP"), ("ACSC",)])
def test_a_copy_that_the_bank_rejects_ends_nothing(paid: Casebook, before: tuple[str, ...], reason: str):
    """The first one goes on, whichever word comes first."""
    stood = "submitted"
    for minute, code in enumerate(before):
        stood = paid.say(status(code, minutes=minute)).state
    told = paid.say(status("RJCT", minutes=5, reasons=(Reason(code=reason),)))
    assert (told.state, told.codes) == (stood, set() if before else {"SW747"})
    assert paid.say(status("ACCC", minutes=6)).state == "credited"


def test_what_contradicts_the_outcome_is_told_and_changes_nothing(paid: Casebook):
    paid.say(status("ACSC"))
    said = paid.say(status("RJCT", minutes=5))
    assert (said.state, said.codes) == ("debited", {"SW736"})


def test_only_money_that_comes_back_leaves_the_end(paid: Casebook):
    paid.say(status("ACCC"))
    said = paid.say(status("RTND", minutes=9, amount=usd(985)))
    assert said.state == "returned"
    assert paid.known("payment").facts.returned == (usd(985),)
    assert paid.say(status("ACSC", minutes=1)).state == "returned"


def test_a_repeated_status_is_no_news(paid: Casebook):
    paid.say(status("ACSP", bank_reference="B1"))
    known = paid.known("payment")
    paid.turn(minutes=5)
    assert paid.say(status("ACSP", bank_reference="B1")).codes == set()
    assert paid.known("payment") == known


def test_what_the_bank_says_besides_is_kept_as_it_said_it_last(paid: Casebook):
    paid.say(status("ACSC", minutes=9, bank_reference="B1", debited=usd(1010), bop_no="3702000001012611230001"))
    paid.say(status("ACSP", minutes=2, debited=usd(1000), uetr="eb6305c9-1f7f-49de-aed0-16487c27b42d"))
    facts = paid.known("payment").facts
    assert (facts.debited, facts.bank_reference, facts.uetr is not None) == ((usd(1010),), "B1", True)


def test_no_more_statuses_are_kept_than_a_bank_needs(paid: Casebook):
    for minute in range(MOST_KEPT + 20):
        paid.say(status("PDNG", minutes=minute))
    statuses = paid.known("payment").statuses
    assert (len(statuses), statuses[-1].at) == (MOST_KEPT, NOW + timedelta(minutes=MOST_KEPT + 19))


# under an agreement


def test_without_an_agreement_nothing_is_paid():
    assert Casebook().refuse(outward()) == {"SW721"}


def test_an_agreement_that_is_not_in_force_bears_no_payment(book: Casebook):
    book.say(result("suspend", minutes=30))
    assert book.refuse(outward()) == {"SW722"}
    unsigned = Casebook()
    unsigned.say(signing())
    assert "SW722" in unsigned.refuse(outward())


def test_an_agreement_bears_payments_while_it_is_being_changed(book: Casebook):
    book.say(signing(), "5")
    assert book.say(outward()).state == "submitted"


def test_an_agreement_is_of_one_trader(book: Casebook):
    stranger = outward(trader_id=OTHER_TRADER, reference="MA3YRD663RMT-1")
    assert book.refuse(stranger, by="other-trader") == {"SW721"}


def test_an_agreement_is_with_one_bank(book: Casebook):
    assert book.refuse(outward(bank=OTHER_BANK)) == {"SW723"}
    assert book.say(outward(bank=BANK_BIC)).state == "submitted"


def test_an_agreement_lists_its_accounts_and_their_currencies(book: Casebook):
    other = Account(account_no="37020100009999", currency="USD")
    euros = Account(account_no=DOLLARS.account_no, currency="EUR")
    assert book.refuse(outward(funds=(Funds(kind="own", amount=usd(1000), account=other),))) == {"SW725"}
    assert book.refuse(outward(funds=(Funds(kind="own", amount=usd(1000), account=euros),))) == {"SW724"}
    bought = (Funds(kind="exchange", amount=usd(1000), account=YUAN),)
    assert book.say(outward(funds=bought)).state == "submitted"


def test_汇出汇款_from_an_account_of_several_currencies_may_be_in_each_of_them():
    number, euros = DOLLARS.account_no, Account(account_no=DOLLARS.account_no, currency="EUR")
    book = Casebook()
    book.signed(accounts=(DOLLARS, euros))
    assert book.say(outward(funds=(Funds(kind="exchange", amount=usd(1000), account=euros),))).state == "submitted"
    yen = Account(account_no=number, currency="JPY")
    said = book.hear(outward(reference=f"{REFERENCE}2", funds=(Funds(kind="exchange", amount=usd(1000), account=yen),)))
    assert [(each.code, each.wanted) for each in said.findings] == [("SW724", "USD or EUR")]


def test_an_agreement_holds_on_its_days():
    book = Casebook()
    book.signed(valid_until=TODAY + timedelta(days=3))
    assert book.refuse(outward(requested_on=TODAY + timedelta(days=4))) == {"SW726"}
    assert book.say(outward(requested_on=TODAY + timedelta(days=3))).state == "submitted"


def test_everything_wrong_is_told_at_once(book: Casebook):
    other = (Funds(kind="own", amount=usd(1000), account=Account(account_no="1", currency="USD")),)
    assert book.refuse(outward(bank=OTHER_BANK, funds=other)) == {"SW723", "SW725"}


def test_a_reference_stands_for_one_payment(paid: Casebook):
    assert paid.refuse(outward()) == {"SW727"}


# cancellation, query, silence


def test_a_cancellation_is_granted(paid: Casebook):
    assert paid.say(cancellation()).state == "cancelling"
    assert paid.say(status("PDCR", about="cancellation", minutes=1)).state == "cancelling"
    assert paid.say(status("ACCR", about="cancellation", minutes=2)).state == "cancelled"
    assert paid.say(status("CANC", minutes=3)).codes == set()


def test_a_cancellation_is_refused_and_the_payment_goes_on_where_it_was(paid: Casebook):
    paid.say(status("ACSP"))
    paid.say(cancellation())
    assert paid.say(status("RJCR", about="cancellation", minutes=2)).state == "in-process"
    assert paid.say(cancellation()).state == "cancelling"
    repeated = paid.say(status("RJCR", about="cancellation", minutes=2))
    assert repeated.state == "cancelling"  # of the cancellation before


def test_a_payment_may_end_while_a_cancellation_is_asked_for(paid: Casebook):
    paid.say(cancellation())
    assert paid.say(status("ACSC", minutes=2)).state == "debited"
    assert paid.say(status("RJCR", about="cancellation", minutes=3)).state == "debited"


def test_what_is_over_is_not_cancelled(paid: Casebook):
    paid.say(status("ACSC"))
    assert paid.refuse(cancellation()) == {"SW401"}
    assert paid.state("payment") == "debited"


def test_nothing_is_asked_of_what_is_not_known(book: Casebook):
    assert book.refuse(cancellation()) == book.refuse(query()) == {"SW729"}


def test_a_query_changes_no_state_at_any_time(paid: Casebook):
    for code, state in (("ACSP", "in-process"), ("ACSC", "debited"), ("RTND", "returned")):
        paid.say(status(code))
        assert paid.say(query()).state == state


def test_silence_is_told_and_sends_nothing_again(paid: Casebook):
    paid.turn(hours=1, minutes=59)
    assert not paid.known("payment").silent
    paid.turn(minutes=1)
    assert (paid.state("payment"), paid.known("payment").silent) == ("submitted", True)
    paid.say(status("RCVD", minutes=130))
    assert not paid.known("payment").silent


def test_a_bank_that_has_spoken_is_not_silent(paid: Casebook):
    paid.say(status("RCVD"))
    paid.turn(hours=3)
    assert not paid.known("payment").silent


# who may speak


def test_a_bank_speaks_of_its_own_payments_alone(paid: Casebook):
    assert paid.refuse(status("RJCT"), by="other-bank") == {"SW720"}
    assert paid.refuse(status("RJCT", bank=OTHER_BANK), by="other-bank") == {"SW720"}
    assert paid.state("payment") == "submitted"


def test_a_trader_speaks_of_his_own_payments_alone(paid: Casebook):
    for body in (cancellation(trader_id=OTHER_TRADER), query(trader_id=OTHER_TRADER)):
        assert paid.refuse(body, by="other-trader") == {"SW720"}


def test_an_agent_who_has_spoken_gets_what_the_bank_says(book: Casebook):
    book.say(outward(), by="agent")
    assert book.known("payment").agent == "4218MA3AGT008"


def test_a_payment_that_only_a_bank_has_spoken_of_is_unconfirmed_until_it_is_ordered(book: Casebook):
    assert book.say(status("ACSP")).state == "in-process"
    assert not book.case("payment").confirmed
    assert book.say(outward()).state == "in-process"
    assert book.case("payment").confirmed
    assert book.known("payment").order.amount == usd(1000)


def test_another_bank_cannot_take_a_reference_beforehand(book: Casebook):
    book.say(status("RJCT", bank=OTHER_BANK), by="other-bank")
    assert book.say(outward()).state == "submitted"
    assert book.say(status("ACSC")).state == "debited"
    assert {case.known.payment.bank for case in book.cases.values() if case.known.payment} == {BANK, OTHER_BANK}


def test_nothing_is_taken_back_by_its_function(paid: Casebook):
    assert "SW727" in paid.refuse(outward(), WITHDRAWN)
    assert (paid.known("payment").agreement_no, paid.known("payment").reference) == (AGREEMENT, REFERENCE)


def test_what_the_bank_says_before_the_order_goes_to_the_trader_with_it(book: Casebook):
    for minute, code in enumerate(("RCVD", "ACSP")):
        assert book.say(status(code, minutes=minute)).release == ()
    ordered = book.say(outward())
    assert [each.message.head.message_id for each in ordered.release] == [
        f"m{n}" for n in (book.said - 2, book.said - 1)
    ]
    assert book.say(status("ACSC", minutes=2)).release == ()
    assert book.state("payment") == "debited"


@pytest.mark.parametrize(("named", "ordered"), [(BANK_BIC, BANK), (BANK, BANK_BIC)])
def test_a_bank_that_spoke_first_under_another_number_of_its_own_is_the_same(book: Casebook, named: str, ordered: str):
    book.say(status("ACSP", bank=named))
    said = book.say(outward(bank=ordered))
    assert (said.state, len(said.release)) == ("in-process", 1)
    assert book.known("payment").bank == ordered


def test_without_the_register_a_bank_of_two_numbers_is_two():  # saboteur
    book = Casebook(process=replace(PROCESS, choose=lambda cases, message, find: PROCESS.choose(cases, message, None)))
    book.signed()
    book.say(status("ACSP", bank=BANK_BIC))
    assert (book.say(outward(bank=BANK)).state, len(book.cases)) == ("submitted", 3)


def test_what_another_bank_said_of_that_reference_is_no_word_about_it(book: Casebook):
    book.say(status("RJCT", bank=OTHER_BANK), by="other-bank")
    said = book.say(outward())
    assert (said.state, said.release) == ("submitted", ())
