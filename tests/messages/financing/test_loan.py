"""A loan from the application to the certificate, and what stands in its way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from messages.financing.loan.facts import MOST_DAYS, MOST_OFFERS, is_clear
from messages.financing.loan.fold import MOST_WORDS
from messages.financing.loan.known import stage
from messages.financing.loan.ledger import Ledger, Posting, Sums
from messages.financing.loan.view import view
from messages.financing.process import PROCESS
from messages.financing.rules.numbers import documents_differ
from messages.process import Key
from messages.roles import AGENT
from messages.roles import TRADER as TRADER_ROLE
from tests.financings import (
    BANK,
    BANK_BIC,
    CERTIFICATE,
    CONTRACT,
    DRAW,
    ENTRY,
    LOAN,
    NEW,
    NOW,
    OTHER_BANK,
    OTHER_TRADER,
    REPAYMENT,
    SENDERS,
    TODAY,
    TRADER,
    WITHDRAWN,
    Casebook,
    application,
    closure,
    closure_request,
    contract,
    digest,
    document,
    drawdown,
    notice,
    offer,
    posted,
    repayment,
    result,
    usd,
    used,
)


@pytest.fixture
def book() -> Casebook:
    return Casebook()


def test_a_loan_goes_from_application_to_certificate(book: Casebook):
    states = [
        book.say(application()).state,
        book.say(result("application", "review")).state,
        book.say(result("application", "approve", limit=usd(1000))).state,
        book.say(offer()).state,
        book.say(contract()).state,
        book.say(result("contract", "accept", CONTRACT)).state,
        book.say(drawdown()).state,
        book.say(result("drawdown", "disburse", DRAW)).state,
        book.say(repayment()).state,
        book.say(posted(repayment_no=REPAYMENT)).state,
        book.say(closure_request()).state,
        book.say(closure()).state,
    ]
    assert states == ["submitted", "under-review", "approved", "offered", "signing", "effective", "drawing", "drawn",
                      "drawn", "effective", "closing", "closed"]  # fmt: skip
    assert book.loan().certificate_no == CERTIFICATE


def test_the_bank_rejects_and_nothing_more_moves(book: Casebook):
    book.say(application())
    assert book.say(result("application", "reject", reason="credit")).state == "rejected"
    late = book.say(result("application", "approve"))
    assert (late.state, late.codes) == ("rejected", {"SW772"})
    assert book.refuse(contract()) == {"SW401"}


def test_a_trader_takes_back_what_he_has_not_signed(book: Casebook):
    book.say(application())
    assert book.say(application(), WITHDRAWN).state == "withdrawn"
    assert book.say(offer()).codes == {"SW772"}


def test_a_trader_declines_the_contract(book: Casebook):
    book.say(application())
    book.say(offer())
    assert book.say(contract(), WITHDRAWN).state == "declined"


def test_a_contract_is_signed_as_it_was_offered(book: Casebook):
    book.say(application())
    book.say(offer())
    assert book.refuse(contract(terms_digest=digest("other terms"))) == {"SW765"}
    assert book.refuse(contract(contract_no="LC-2026-002")) == {"SW765"}


def test_a_newer_offer_takes_the_place_of_one_that_is_not_signed(book: Casebook):
    book.say(application())
    book.say(offer())
    book.say(offer(500, terms_digest=digest("new terms")))
    assert book.refuse(contract()) == {"SW765"}
    book.say(contract(terms_digest=digest("new terms")))
    assert book.say(offer()).codes == {"SW772"}
    assert book.loan().contract.limit == usd(500)


def test_what_number_and_digest_stood_for_once_they_stand_for_ever(book: Casebook):
    book.say(application())
    book.say(offer())
    assert book.say(offer(rate=Decimal("19.9"))).codes == {"SW772"}
    book.say(offer(600, contract_no="LC-2026-002"))
    assert book.say(offer(600)).codes == {"SW772"}
    assert book.say(offer()).codes == set()
    book.say(contract())
    signed = book.loan().contract
    assert (signed.limit, signed.rate, signed.signed_at is not None) == (usd(1000), Decimal("3.9"), True)


def test_a_bank_that_offers_without_end_is_not_followed(book: Casebook):
    book.say(application())
    for n in range(MOST_OFFERS + 1):
        book.say(offer(contract_no=f"LC-{n}"))
    assert book.say(offer(contract_no="LC-X")).codes == {"SW772"}
    assert len(book.loan().former) == MOST_OFFERS


def test_an_offer_that_nobody_signs_expires(book: Casebook):
    book.say(application())
    book.say(offer())
    book.turn(days=40)
    assert book.state() == "expired"


def test_an_application_number_stands_for_one_application(book: Casebook):
    book.say(application())
    assert book.refuse(application()) == {"SW764"}


def test_a_stranger_learns_nothing_of_a_loan(book: Casebook):
    book.effective()
    assert book.refuse(drawdown(trader_id=OTHER_TRADER), by="other-trader") == {"SW762"}
    assert book.hear(posted(), by="other-bank").codes == {"SW762"}
    assert book.hear(posted(bank=OTHER_BANK), by="other-bank").codes == {"SW762"}


def test_a_bank_is_itself_by_either_of_its_numbers(book: Casebook):
    book.say(application())
    assert book.say(result("application", "approve", bank=BANK_BIC)).state == "approved"


def test_a_bank_that_speaks_of_a_number_not_of_its_business_keeps_nobody_from_it(book: Casebook):
    book.say(result("application", "review", bank=OTHER_BANK), by="other-bank")
    assert book.say(result("application", "review")).state == "unapplied"
    assert book.say(application()).state == "under-review"
    assert book.hear(result("application", "reject", bank=OTHER_BANK), by="other-bank").codes == {"SW762"}
    assert [each.known.loan.bank for each in book.cases.values() if each.confirmed] == [BANK]


def test_an_offer_that_was_over_before_its_application_came_expires(book: Casebook):
    book.say(offer())
    book.turn(days=40)
    assert book.say(application()).state == "offered"
    book.turn(minutes=1)
    assert "expired" in {case.state for case in book.cases.values()}


def test_what_a_bank_says_before_the_application_waits_for_it(book: Casebook):
    early = book.say(result("application", "review"))
    assert (early.state, early.case and early.case.confirmed) == ("unapplied", False)
    book.say(offer())
    applied = book.say(application())
    assert applied.state == "offered"
    assert [each.message_id for each in applied.release] == ["id-1", "id-2"]


# drawing


def test_a_draw_counts_from_its_request(book: Casebook):
    book.effective(1000, document(5000))
    book.say(drawdown(600))
    assert book.refuse(drawdown(500, draw_no="MA3ABC127DRW-2")) == {"SW767"}
    book.say(result("drawdown", "reject", DRAW, reason="limit"))
    book.say(drawdown(500, draw_no="MA3ABC127DRW-2"))


def test_what_is_repaid_may_be_drawn_again(book: Casebook):
    book.effective(1000, document(5000))
    book.drawn(1000)
    assert book.refuse(drawdown(1, draw_no="MA3ABC127DRW-2")) == {"SW767"}
    book.say(posted(300))
    book.say(drawdown(300, draw_no="MA3ABC127DRW-2"))


def test_only_a_contract_in_force_is_drawn_upon(book: Casebook):
    book.say(application())
    assert book.refuse(drawdown()) == {"SW401"}


def test_an_expired_contract_blocks_new_draws_alone(book: Casebook):
    book.effective()
    book.drawn(400)
    book.turn(days=40)
    assert book.state() == "drawn"
    late = {"value_on": book.now.date(), "due_on": book.now.date() + timedelta(days=30)}
    assert book.refuse(drawdown(100, draw_no="MA3ABC127DRW-2", **late)) == {"SW770"}
    book.say(repayment())
    assert book.say(posted()).state == "matured"
    assert book.say(closure()).state == "closed"


def test_a_draw_is_disbursed_once_whatever_is_repeated(book: Casebook):
    book.drawn(400)
    again = book.say(result("drawdown", "disburse", DRAW, minutes=5))
    assert (again.codes, again.event) == (set(), "without effect, drawn")
    assert book.say(result("drawdown", "disburse", DRAW, amount=usd(300))).codes == {"SW772"}
    assert book.say(result("drawdown", "reject", DRAW, reason="limit")).codes == {"SW772"}
    assert book.loan().ledger.disbursed == 400


def test_no_more_is_disbursed_than_was_asked_for(book: Casebook):
    book.effective()
    book.say(drawdown(400))
    assert book.say(result("drawdown", "disburse", DRAW, amount=usd(401))).codes == {"SW772"}
    assert book.loan().ledger.disbursed == 0
    book.say(result("drawdown", "disburse", DRAW, amount=usd(350)))
    assert (book.loan().ledger.disbursed, book.loan().ledger.committed) == (350, 350)


def test_nothing_is_not_disbursed(book: Casebook):
    book.effective()
    book.say(drawdown(400))
    assert book.say(result("drawdown", "disburse", DRAW, amount=usd(0))).codes == {"SW772"}
    assert book.state() == "drawing"


def test_what_nobody_asked_for_is_not_booked(book: Casebook):
    book.effective()
    assert book.say(result("drawdown", "disburse", "MA3ABC127DRW-9", amount=usd(10))).codes == {"SW772"}
    assert book.loan().ledger.outstanding == 0


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"draw_no": DRAW}, "SW764"),
        ({"contract_no": "LC-2026-009"}, "SW765"),
        ({"value_on": TODAY - timedelta(days=1)}, "SW770"),
        ({"due_on": TODAY + timedelta(days=91)}, "SW771"),
        ({"bank": OTHER_BANK}, "SW763"),
    ],
)
def test_a_draw_is_refused_with_its_rule(book: Casebook, more: dict[str, object], code: str):
    book.drawn(100)
    assert code in book.refuse(drawdown(**{"draw_no": "MA3ABC127DRW-2", **more}))


def test_a_trader_of_class_c_owes_no_longer_than_his_class_lets_him(book: Casebook):
    book.effective(1000, safe_class="C", tenor_days=90)
    days = {"due_on": TODAY + timedelta(days=91)}
    assert book.refuse(drawdown(100, **days)) == {"SW771"}


# repaying


def test_principal_and_interest_are_kept_apart(book: Casebook):
    book.drawn(400)
    book.say(posted(None, interest=usd(25)))
    assert (book.loan().ledger.outstanding, book.loan().ledger.posted().interest) == (400, 25)
    book.say(posted(400, "B2", interest=usd(5), fee=usd(1)))
    sums = book.loan().ledger.posted()
    assert (sums.principal, sums.interest, sums.fee) == (400, 30, 1)


def test_a_posting_counts_once_whatever_is_repeated(book: Casebook):
    book.drawn(400)
    book.say(posted(100))
    again = book.say(posted(100, minutes=5))
    assert (again.codes, again.event) == (set(), "without effect, drawn")
    assert book.say(posted(200)).codes == {"SW772"}
    assert book.loan().ledger.outstanding == 300


def test_no_more_is_repaid_than_is_owed(book: Casebook):
    book.drawn(400)
    assert book.refuse(repayment(401)) == {"SW771"}
    assert book.say(posted(401)).codes == {"SW772"}
    assert book.loan().ledger.outstanding == 400


def test_a_repayment_is_asked_for_received_and_posted(book: Casebook):
    book.drawn(400)
    book.say(repayment())
    book.say(notice("received", 400, repayment_no=REPAYMENT))
    assert book.loan().ledger.repayment(REPAYMENT).place == "received"
    book.say(posted(repayment_no=REPAYMENT))
    assert book.loan().ledger.repayment(REPAYMENT).place == "posted"
    assert book.say(result("repayment", "reject", REPAYMENT, reason="other")).codes == {"SW772"}


def test_what_the_bank_calls_overdue_is_so_until_it_is_paid(book: Casebook):
    book.drawn(400)
    due = {"due_on": TODAY + timedelta(days=60)}
    book.say(notice("scheduled", 400, interest=usd(6), **due))
    assert book.say(notice("overdue", 400, interest=usd(6), minutes=9, **due)).state == "overdue"
    assert book.say(posted(400, minutes=10)).state == "overdue"
    assert book.say(posted(None, "B2", interest=usd(6), minutes=11)).state == "effective"
    late = book.say(notice("overdue", interest=usd(6), minutes=9, due_on=TODAY + timedelta(days=61)))
    assert (late.state, late.codes) == ("effective", set())


def test_the_oldest_is_paid_first(book: Casebook):
    book.drawn(400)
    for days, principal in ((30, 100), (20, 100)):
        book.say(notice("scheduled", principal, due_on=TODAY + timedelta(days=days)))
    assert [each.due_on.day for each in book.loan().ledger.due] == [13, 23, 22]  # the rest on the day of the draw
    book.say(posted(150))
    due = book.loan().ledger.due
    assert [(each.due_on - TODAY).days for each in due] == [30, 60]
    assert [each.sums.principal for each in due] == [50, 200]


def test_a_posting_that_is_taken_back_is_owed_again_and_no_more_than_the_limit(book: Casebook):
    book.effective(1000, document(5000))
    book.drawn(1000)
    book.say(posted(600))
    book.say(drawdown(500, draw_no="MA3ABC127DRW-2"))
    assert book.say(notice("reversed", booking_no="B1")).codes == {"SW772"}
    book.say(result("drawdown", "reject", "MA3ABC127DRW-2", reason="limit"))
    book.say(notice("reversed", booking_no="B1"))
    again = book.say(notice("reversed", booking_no="B1"))
    assert (again.codes, book.loan().ledger.outstanding) == (set(), 1000)


DAYS = [TODAY + timedelta(days=days) for days in (30, 60)]


def test_of_days_that_name_more_than_is_owed_what_was_said_last_counts(book: Casebook):
    book.drawn(400)
    for minutes, day in enumerate(DAYS):
        book.say(notice("scheduled", 400, due_on=day, minutes=minutes))
    assert [(each.due_on, each.sums.principal) for each in book.loan().ledger.due] == [(DAYS[1], 400)]
    assert book.say(notice("overdue", 400, due_on=DAYS[0], minutes=2)).state == "overdue"
    assert [(each.due_on, each.sums.principal) for each in book.loan().ledger.due] == [(DAYS[0], 400)]


def test_a_day_that_is_put_off_and_then_overdue_is_owed_once(book: Casebook):
    book.drawn(400)
    book.say(notice("scheduled", 400, due_on=DAYS[0]))
    monday = DAYS[0] + timedelta(days=1)
    assert book.say(notice("overdue", 400, due_on=monday, minutes=1)).state == "overdue"
    assert [(each.due_on, each.sums.principal) for each in book.loan().ledger.due] == [(monday, 400)]


def test_what_is_called_overdue_is_so_though_a_later_day_was_paid_before(book: Casebook):
    book.drawn(400)
    book.say(notice("scheduled", interest=usd(5), due_on=DAYS[1]))
    book.say(posted(None, interest=usd(5), minutes=1))
    said = book.say(notice("overdue", interest=usd(5), due_on=DAYS[0], minutes=2))
    assert said.state == "overdue"


def test_a_day_of_which_the_bank_says_nothing_is_due_any_more_is_taken_back(book: Casebook):
    book.drawn(400)
    book.say(notice("scheduled", 400, interest=usd(5), due_on=DAYS[0]))
    book.say(notice("overdue", 400, interest=usd(5), due_on=DAYS[0], minutes=1))
    book.say(notice("scheduled", 400, interest=usd(7), due_on=DAYS[1], minutes=2))
    assert book.say(notice("scheduled", 0, due_on=DAYS[0], minutes=3)).state == "drawn"
    assert [(each.due_on, each.sums.interest) for each in book.loan().ledger.due] == [(DAYS[1], 7)]
    late = book.say(notice("scheduled", 400, interest=usd(5), due_on=DAYS[0], minutes=0))
    assert late.event == "without effect, drawn"


def test_a_clock_that_is_far_ahead_keeps_nothing_from_being_said_after_it(book: Casebook):
    book.drawn(400)
    book.say(notice("scheduled", 400, due_on=DAYS[0], minutes=60 * 24 * 400))
    book.turn(minutes=5)
    assert book.say(notice("scheduled", 200, due_on=DAYS[0], minutes=5)).event == "scheduled, drawn"
    assert book.loan().ledger.due[0].sums.principal == 200


def test_a_draw_has_so_many_days_and_no_more(book: Casebook):
    book.drawn(400)
    for days in range(MOST_DAYS):
        book.say(notice("scheduled", interest=usd(1), due_on=TODAY + timedelta(days=days)))
    more = {"interest": usd(1), "due_on": TODAY + timedelta(days=MOST_DAYS)}
    assert book.say(notice("scheduled", **more)).codes == {"SW772"}
    assert book.say(notice("overdue", **more)).codes == {"SW772"}
    assert len(book.loan().ledger.dues) == MOST_DAYS


def test_the_whole_is_not_repaid_twice_at_once(book: Casebook):
    book.drawn(400)
    book.say(repayment(300))
    assert book.refuse(repayment(101, repayment_no="MA3ABC127REP-2")) == {"SW771"}
    book.say(repayment(100, repayment_no="MA3ABC127REP-2"))
    book.say(result("repayment", "reject", REPAYMENT, reason="other"))
    book.say(repayment(300, repayment_no="MA3ABC127REP-3"))


class Counted(tuple[Posting, ...]):
    """Postings that count how often they are gone through."""

    times = 0

    def __iter__(self) -> Iterator[Posting]:
        Counted.times += 1
        return super().__iter__()


@pytest.mark.parametrize("look", [stage, is_clear, lambda known: view(known, None), lambda known: known.due_at])
def test_a_look_at_a_loan_goes_through_its_postings_once_however_many_draws_it_has(book: Casebook, look: Any):
    book.drawn(400)
    loan = book.loan()
    draws = tuple(replace(loan.ledger.draws[0], draw_no=f"D{n}") for n in range(50))
    posting = Posting(draw_no="D1", booking_no="B1", sums=Sums(principal=usd(10).amount), at=NOW, message_id="m")
    Counted.times = 0
    look(replace(loan, ledger=Ledger(draws=draws, postings=Counted([posting] * 50))))
    assert Counted.times <= 3


# closing


@pytest.mark.parametrize("said", [
    [notice("scheduled", 400, interest=usd(5), due_on=DAYS[0]),
     notice("scheduled", 400, interest=usd(7), due_on=DAYS[1], minutes=1)],
    [notice("scheduled", 400, interest=usd(9), due_on=DAYS[0])],
    [notice("scheduled", 4000, due_on=DAYS[0])],
    [notice("scheduled", 400, due_on=DAYS[0]), notice("overdue", 400, fee=usd(3), due_on=DAYS[1], minutes=1)],
])  # fmt: skip
def test_a_loan_whose_principal_is_paid_is_closed_by_the_bank_whatever_it_had_scheduled(
    book: Casebook, said: list[object]
):
    book.drawn(400)
    for each in said:
        book.say(each)
    book.say(posted(400, interest=usd(7), minutes=2))
    closed = book.say(closure())
    assert (closed.state, closed.codes, book.loan().ledger.due) == ("closed", set(), [])


def test_what_stands_in_the_way_of_a_closure_is_told_in_its_parts(book: Casebook):
    book.drawn(400)
    book.say(notice("scheduled", 400, interest=usd(5), due_on=DAYS[0]))
    book.say(posted(400))
    assert [each.value for each in book.hear(closure_request()).findings] == ["interest USD 5.00"]


def test_nothing_is_closed_while_something_is_owed(book: Casebook):
    book.drawn(400)
    assert book.refuse(closure_request()) == {"SW773"}
    assert book.say(closure()).codes == {"SW772"}
    assert book.state() == "drawn"


def test_nothing_is_posted_after_the_settlement(book: Casebook):
    book.drawn(400)
    book.say(posted())
    assert book.say(closure(None)).state == "settled"
    before = book.loan().ledger
    assert book.say(posted(None, "B2", fee=usd(1))).codes == {"SW774"}
    assert book.loan().ledger == before
    assert "SW401" in book.refuse(drawdown(100, draw_no="MA3ABC127DRW-2"))
    assert book.say(closure()).state == "closed"
    assert book.say(closure()).codes == set()


def test_a_closure_that_is_refused_leaves_the_contract_in_force(book: Casebook):
    book.effective()
    book.say(closure_request())
    assert book.say(result("closure", "reject", reason="outstanding")).state == "effective"


def test_every_word_of_the_bank_is_kept_with_whether_it_had_an_effect(book: Casebook):
    book.say(application())
    book.say(result("application", "approve"))
    book.say(result("application", "review", minutes=-5))
    assert [(each.verdict, each.effect) for each in book.loan().words] == [("approve", True), ("review", False)]


def test_the_newest_hundred_words_are_kept_and_what_older_ones_did_stands(book: Casebook):
    book.say(application())
    book.say(result("application", "approve"))
    for minutes in range(MOST_WORDS):
        book.say(result("application", "review", minutes=minutes))
    assert (len(book.loan().words), book.state()) == (MOST_WORDS, "approved")


# documents


OTHER = {"application_no": "MA3ABC127FIN-2", "bank": OTHER_BANK, "contract_no": "CCB-1"}
THEIRS = {"application_no": "MA3YRD663FIN-1", "trader_id": OTHER_TRADER, "contract_no": "LC-2026-002"}


def draw_of(loan: dict[str, str], *documents: object, amount: int, number: str) -> dict[str, object]:
    return {"amount": amount, "documents": documents, "draw_no": f"{loan['application_no'][:9]}{number}", **loan}


def test_no_document_is_financed_twice_across_banks(book: Casebook):
    book.effective(1000, document(1000))
    book.effective(1000, document(1000), **OTHER)
    book.say(drawdown(700))
    assert book.refuse(drawdown(400, draw_no="MA3ABC127DRW-2", **OTHER)) == {"SW768"}
    book.say(drawdown(300, draw_no="MA3ABC127DRW-2", **OTHER))


def test_the_same_digest_is_the_same_document_and_has_one_number(book: Casebook):
    book.effective(1000, document(1000, digest=digest("invoice")))
    book.effective(1000, document(1000, digest=digest("invoice")), **OTHER)
    again = application(document(1000, "INV-9", digest=digest("invoice")), application_no="MA3ABC127FIN-3")
    assert [(each.code, each.wanted) for each in book.hear(again).findings] == [("SW771", "invoice INV-1")]
    assert book.refuse(drawdown(700)) == {"SW771"}
    book.say(drawdown(700, used(700, digest=digest("invoice"))))
    other = {"draw_no": "MA3ABC127DRW-2", **OTHER}
    assert book.refuse(drawdown(400, used(400, digest=digest("invoice")), **other)) == {"SW768"}
    assert "SW771" in book.refuse(drawdown(300, used(300, "INV-9", of=300, digest=digest("invoice")), **other))


def test_no_document_is_financed_twice_by_number_and_digest_in_turn(book: Casebook):
    book.effective(1000, document(1000))
    book.say(drawdown(500))
    book.say(application(document(1000, digest=digest("invoice")), application_no="MA3ABC127FIN-2"))
    third = application(document(1000, "INV-9", digest=digest("invoice")), application_no="MA3ABC127FIN-3")
    assert book.refuse(third) == {"SW771"}


def test_a_document_of_which_nothing_is_left_bears_no_application(book: Casebook):
    book.effective(1000, document(1000))
    book.say(drawdown(1000))
    assert book.refuse(application(**{k: v for k, v in OTHER.items() if k != "contract_no"})) == {"SW768"}


def test_what_another_trader_has_financed_is_refused_without_a_figure(book: Casebook):
    entry = document(1000, ENTRY, "declaration")
    book.effective(1000, entry, **THEIRS)
    book.say(drawdown(800, used(800, ENTRY, "declaration"), draw_no="MA3YRD663DRW-1", **THEIRS), by="other-trader")
    book.effective(1000, entry)
    said = book.hear(drawdown(300, used(300, ENTRY, "declaration")))
    assert [(each.code, each.wanted) for each in said.findings] == [("SW769", None)]


def test_two_traders_may_both_have_an_invoice_of_one_number(book: Casebook):
    book.effective(1000, document(1000), **THEIRS)
    book.say(drawdown(800, draw_no="MA3YRD663DRW-1", **THEIRS), by="other-trader")
    book.effective(1000, document(1000))
    book.say(drawdown(800))


def test_what_is_refused_or_closed_frees_its_documents(book: Casebook):
    book.effective(1000, document(1000))
    book.effective(1000, document(1000), **OTHER)
    book.say(drawdown(1000))
    book.say(result("drawdown", "reject", DRAW, reason="documents"))
    book.say(drawdown(1000, draw_no="MA3ABC127DRW-2"))
    book.say(result("drawdown", "disburse", "MA3ABC127DRW-2"))
    book.say(posted(1000, draw_no="MA3ABC127DRW-2"))
    assert book.refuse(drawdown(100, draw_no="MA3ABC127DRW-3", **OTHER)) == {"SW768"}
    book.say(closure())
    book.say(drawdown(100, draw_no="MA3ABC127DRW-3", **OTHER))


def test_a_document_that_was_never_valued_bears_nothing(book: Casebook):
    book.effective(1000, document(1000))
    assert book.refuse(drawdown(100, used(100, "INV-7"))) == {"SW771"}
    book.say(drawdown(100, used(100, "INV-7", of=200)))


def test_a_withdrawn_application_is_one_that_was_made(book: Casebook):
    assert book.refuse(application(), WITHDRAWN) == {"SW763"}
    book.say(application(), NEW)
    assert book.loan(LOAN).trader_id == TRADER


def test_a_bank_takes_nothing_back_but_by_a_word_of_its_own(book: Casebook):
    book.say(application())
    book.say(offer())
    assert book.say(offer(500), WITHDRAWN).codes == {"SW772"}
    assert book.loan().contract.limit == usd(1000)


def test_an_agent_speaks_for_the_trader_and_hears_what_the_bank_says(book: Casebook):
    book.effective()
    drawn = book.say(drawdown(400), by="agent")
    assert drawn.case is not None
    said = book.say(result("drawdown", "disburse", DRAW), by="bank")
    to = PROCESS.parties(drawn.case.known, drawn.body)
    assert to[AGENT] == (Key(kind="party", value=SENDERS["agent"]),)
    assert said.state == "drawn"
    assert (AGENT, to[AGENT]) in tuple(PROCESS.concerns(drawn.case.known))


def test_an_agent_of_another_trader_learns_nothing(book: Casebook):
    book.effective()
    assert book.refuse(drawdown(400, trader_id=OTHER_TRADER), by="agent") == {"SW762"}


@pytest.mark.parametrize("number", ["ＩＮＶ－1", "inv 1", "INV\u20111", "I\u200bNV-1", "INV\u00a01", "INV\u22121"])
def test_a_number_is_the_same_in_whatever_letters_it_is_written(book: Casebook, number: str):
    book.effective(1000, document(1000))
    book.effective(1000, document(1000, number), **OTHER)
    book.say(drawdown(700))
    twice = drawdown(400, used(400, number), draw_no="MA3ABC127DRW-2", **OTHER)
    assert book.refuse(twice) == {"SW768"}
    same = application(document(), document(1000, number), application_no="MA3ABC127FIN-9")
    assert "SW754" in {fault.code for fault in documents_differ(same)}


def test_the_case_shows_its_documents_and_what_of_them_is_financed(book: Casebook):
    book.effective(1000, document(1000, digest=digest("INV-1")))
    book.say(drawdown(400, used(400, digest=digest("INV-1"))))
    (paper,) = PROCESS.view(book.cases["case-001"].known, TRADER_ROLE)["papers"]
    assert (paper["kind"], paper["number"], paper["amount"], paper["used"]) == ("invoice", "INV-1", usd(1000), usd(400))
