"""汇入汇款: money that came in, what becomes of it, and its declaration beside that."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from gateway.case.running import run
from messages.roles import TRADER as TRADER_ROLE
from messages.settlement.process import PROCESS
from messages.settlement.records import Account, Charge
from messages.times import BEIJING
from tests.settlements import (
    CHANGED,
    DOLLARS,
    IN,
    NOW,
    OTHER_BANK,
    OTHER_TRADER,
    TODAY,
    TRADER,
    WITHDRAWN,
    Casebook,
    advice,
    exchanged,
    find,
    instruction,
    kept,
    of_bop,
    query,
    rate,
    report,
    signing,
    statement,
    status,
    usd,
)


@pytest.fixture
def book() -> Casebook:
    book = Casebook()
    book.signed()
    return book


@pytest.fixture
def came(book: Casebook) -> Casebook:
    """Money has come, and stands in 待核查账户."""
    assert book.say(advice()).state == "advised"
    return book


def about_it(code: str, *, minutes: float = 1, **more: object) -> object:
    return status(code, minutes=minutes, about="receipt", **more)


def test_money_is_advised_instructed_credited_declared_and_accepted(came: Casebook):
    assert came.say(instruction("credit", kept())).state == "instructed"
    assert came.say(about_it("ACCC", amount=usd(500))).state == "kept"
    assert came.say(report()).state == "declared"
    assert came.say(of_bop("ACCP", minutes=9)).state == "settled"


def test_money_is_converted(came: Casebook):
    came.say(instruction("credit", exchanged()))
    assert came.say(about_it("ACCC", exchange=rate())).state == "converted"
    assert came.known("receipt").exchange == rate()


def test_money_is_sent_back(came: Casebook):
    came.say(instruction("return"))
    assert came.say(about_it("ACSC")).state == "sent-back"


def test_a_refused_instruction_may_be_given_anew(came: Casebook):
    came.say(instruction("credit", exchanged()))
    assert came.say(about_it("RJCT")).state == "advised"
    assert came.say(instruction("credit", kept())).state == "instructed"
    assert came.say(about_it("RJCT")).state == "instructed"  # said again, of the instruction before


def test_money_that_does_not_wait_is_credited_at_once(book: Casebook):
    assert book.say(advice(pending=False)).state == "kept"
    assert book.refuse(instruction("credit", kept())) == {"SW401"}


def test_a_declaration_may_come_before_the_money_is_paid_out(came: Casebook):
    assert came.say(report()).state == "advised"
    came.say(instruction("credit", kept()))
    assert came.say(about_it("ACCC")).state == "declared"


def test_a_declaration_that_came_back_is_mended(book: Casebook):
    book.say(advice(pending=False))
    book.say(report())
    assert book.say(of_bop("RJCT", minutes=5)).state == "bop-returned"
    assert book.say(report(), CHANGED).state == "declared"
    assert book.say(of_bop("ACCP", minutes=9)).state == "settled"
    assert book.say(of_bop("RJCT", minutes=5)).state == "settled"  # late


def test_it_is_to_be_declared_within_five_working_days_after_it_was_paid_out(book: Casebook):
    value_on = TODAY - timedelta(days=3)  # the Friday before
    case = book.say(advice(pending=False, value_on=value_on)).case
    assert case is not None
    running = run(PROCESS, None, case, at=NOW, now=int(NOW.timestamp() * 1_000_000))
    due = datetime.fromtimestamp((running.due_at or 0) / 1_000_000, BEIJING)
    assert due == datetime(2026, 11, 27, 17, tzinfo=BEIJING)


def test_an_instruction_is_about_all_that_came_less_charges(book: Casebook):
    book.say(advice(500, charges=(Charge(amount=usd(15)),)))
    assert book.refuse(instruction("credit", kept(500))) == {"SW737"}
    assert book.say(instruction("credit", kept(400), exchanged(85))).state == "instructed"


def test_a_declaration_is_of_the_money_that_came(came: Casebook):
    assert came.refuse(report(499)) == {"SW738"}
    assert came.refuse(report(bop_no="3702000001012611230002")) == {"SW738"}


def test_an_advice_finds_its_trader_by_the_account(came: Casebook):
    assert came.known("receipt").trader_id == TRADER


def test_an_advice_that_names_its_trader_is_his(book: Casebook):
    book.say(advice(trader_id=OTHER_TRADER, account=Account(account_no="37020100007777", currency="USD")))
    assert book.known("receipt").trader_id == OTHER_TRADER
    assert book.refuse(instruction("credit", kept())) == {"SW720"}


def test_money_for_an_unknown_account_is_nobodys_until_it_is_claimed():
    book = Casebook()
    said = book.say(advice())
    assert said.case is not None
    assert find(TRADER_ROLE, dict(PROCESS.concerns(said.case.known))[TRADER_ROLE]) is None
    assert book.refuse(instruction("credit", kept())) == {"SW720"}
    book.signed()
    claimed = book.say(instruction("credit", kept()))
    assert book.known("receipt").trader_id == TRADER
    assert [each.message_id for each in claimed.release] == ["id-1"]
    assert book.say(query(bank_reference="ICB26112300017")).release == ()


def test_nobody_claims_money_of_an_account_that_is_not_in_his_agreement(book: Casebook):
    book.say(advice(account=Account(account_no="37020100007777", currency="USD")))
    assert book.refuse(instruction("credit", kept())) == {"SW720"}


def test_an_account_is_one_of_one_bank(book: Casebook):
    book.say(advice(bank=OTHER_BANK), by="other-bank")
    assert book.known("receipt").trader_id is None


def test_money_is_instructed_under_an_agreement_in_force(came: Casebook):
    came.say(signing(), WITHDRAWN)
    assert came.refuse(instruction("credit", kept())) == {"SW739"}
    assert came.say(report()).state == "advised"


def test_a_withdrawn_advice_is_money_sent_back(came: Casebook):
    assert came.say(advice(), WITHDRAWN).state == "sent-back"


def test_an_advice_may_come_after_what_became_of_the_money(book: Casebook):
    assert book.say(about_it("PDNG")).state == "unadvised"
    assert not book.case("receipt").confirmed
    assert book.say(about_it("ACCC", minutes=2)).state == "kept"
    assert book.say(advice()).state == "kept"
    assert book.case("receipt").confirmed


def test_nothing_is_said_of_money_that_has_not_come(book: Casebook):
    for body in (instruction("credit", kept()), report(), query(bank_reference="ICB26112300017")):
        assert "SW729" in book.refuse(body)


def test_a_statement_is_booked_for_whom_has_the_account(book: Casebook):
    assert book.say(statement()).state == "booked"
    assert book.known("statement").trader_id == TRADER
    assert book.say(statement(account=DOLLARS)).state == "booked"


def test_what_the_bank_said_before_the_advice_goes_to_the_payee_with_it():
    book = Casebook()
    book.signed()
    book.say(paid_out())
    advised = book.say(advice())
    assert [each.message.head.message_id for each in advised.release] == [f"m{book.said - 1}"]
    assert book.say(of_bop("ACCP", minutes=5)).release == ()


def test_all_that_was_said_of_money_nobody_had_signed_for_goes_to_whom_claims_it():
    book = Casebook()
    for word in (paid_out(), advice(), of_bop("RJCT", minutes=5)):
        assert book.say(word).release == ()
    book.signed()
    assert len(book.say(query(bank_reference=IN)).release) == 3


def paid_out() -> Any:
    return status("ACCC", about="receipt", reference=None, bank_reference=IN)
