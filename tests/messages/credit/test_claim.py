"""A loss from its notice to its end: what is refused, what is paid, what is kept apart."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from gateway.case.calendar import due
from messages.credit.claim.room import share
from messages.credit.clocks import end_of
from messages.credit.known import Credit
from messages.credit.records import BuyerLimit
from messages.credit.states import CLAIMS
from tests.credits import (
    BUYER,
    CHANGED,
    NOW,
    OTHER_BUYER,
    OTHER_INSURER,
    OTHER_TRADER,
    WITHDRAWN,
    Casebook,
    claim,
    cover,
    day,
    limit,
    loss_notice,
    pays,
    proposal,
    recovers,
    result,
    shipment,
    usd,
)
from tests.messages.credit.talk import eur, in_euros

OTHER = {"claim_no": "MA3ABC127BS-2", "shipments": (shipment(42_000, "INV-2"),)}


@pytest.fixture
def book() -> Casebook:
    """A policy in force: 80 % of a loss, 50,000 for the buyer, 100,000 in all."""
    book = Casebook()
    book.covered(limit(50_000), limit(30_000, OTHER_BUYER))
    return book


def test_a_loss_is_told_claimed_assessed_paid_recovered_and_closed(book: Casebook):
    assert book.say(loss_notice()).state == "noticed"
    assert book.say(claim()).state == "claimed"
    book.turn(minutes=10)
    assert book.say(result("claim", "docs", minutes=5)).state == "docs-wanted"
    assert book.say(claim(), CHANGED).state == "claimed"
    assert book.say(result("claim", "assess", minutes=10, assessed=usd(40_000))).state == "assessed"
    assert book.say(pays(32_000, minutes=11)).state == "paid"
    assert book.say(recovers(5_000, minutes=12)).state == "recovering"
    assert book.say(result("claim", "close", minutes=13)).state == "claim-closed"
    known = book.known("claim")
    assert (known.paid, known.recovered) == (usd(32_000), usd(5_000))


def test_a_loss_wants_a_policy_that_covers_buyer_and_day(book: Casebook):
    assert book.refuse(loss_notice(policy_no="SCL-9")) == {"SW813"}
    assert book.refuse(loss_notice(insurer=OTHER_INSURER)) == {"SW815"}
    assert book.refuse(loss_notice(trader_id=OTHER_TRADER), by="other-trader") == {"SW813"}
    assert book.refuse(loss_notice(buyer_no="US1")) == {"SW818"}
    assert book.refuse(loss_notice(shipments=(shipment(shipped_on=day(-1)),))) == {"SW819"}


def test_a_trader_learns_nothing_of_anothers_policy(book: Casebook):
    strange = {"trader_id": OTHER_TRADER, "buyer_no": "US1", "shipments": (shipment(shipped_on=day(-9)),)}
    said = book.hear(loss_notice(**strange), by="other-trader")
    assert [(finding.code, finding.wanted) for finding in said.findings] == [("SW813", None)]


def test_a_limit_that_was_taken_back_covers_nobody(book: Casebook):
    book.say(result("policy", "limit", minutes=1, limits=(limit(0),)))
    assert book.refuse(loss_notice()) == {"SW818"}


def test_a_policy_that_was_never_issued_covers_nothing():
    book = Casebook()
    book.signed()
    assert book.refuse(loss_notice()) == {"SW813"}


def test_notice_and_claim_keep_the_days_of_the_policy_and_none_where_it_has_none(book: Casebook):
    limited = Casebook()
    limited.covered(notice_days=30, claim_days=10)
    limited.turn(days=31)
    assert limited.refuse(loss_notice()) == {"SW820"}
    in_time = loss_notice(shipments=(shipment(due_on=day(1)),))
    limited.say(in_time)
    limited.turn(days=11)
    assert limited.refuse(claim()) == {"SW820"}
    book.turn(days=300)
    book.claimed()


def test_until_when_a_loss_is_to_be_claimed_its_policy_says(book: Casebook):
    (noticed,) = [each for each in CLAIMS if each.name == "noticed"]
    assert noticed.limit is not None
    assert noticed.limit.since is not None
    book.say(loss_notice())
    assert noticed.limit.since(Credit(kind="claim", claim=book.known("claim"))) is None  # none of its own: from then on
    limited = Casebook()
    limited.covered(notice_days=90, claim_days=10)
    limited.say(loss_notice())
    assert limited.known("claim").claim_by == NOW.date() + timedelta(days=10)
    begins = noticed.limit.since(Credit(kind="claim", claim=limited.known("claim")))
    assert due(noticed.limit, begins).at == end_of(NOW.date() + timedelta(days=10))


def test_days_that_are_over_may_be_agreed_to_be_told_only():
    book = Casebook(doubts=frozenset({"SW820"}))
    book.covered(notice_days=30)
    book.turn(days=31)
    assert book.say(loss_notice()).codes == {"SW820"}


def test_an_invoice_stands_in_one_loss(book: Casebook):
    book.say(loss_notice())
    assert book.refuse(loss_notice(claim_no="MA3ABC127BS-2")) == {"SW821"}
    book.say(loss_notice(), WITHDRAWN)
    assert book.say(loss_notice(claim_no="MA3ABC127BS-2")).state == "noticed"


@pytest.mark.parametrize("written", ["inv-1", "INV 1", "ＩＮＶ－１"])
def test_an_invoice_written_otherwise_is_the_same_invoice(book: Casebook, written: str):
    book.say(loss_notice())
    lines = (shipment(42_000, written),)
    assert book.refuse(loss_notice(claim_no="MA3ABC127BS-2", shipments=lines)) == {"SW821"}
    assert book.say(claim(shipments=lines)).state == "claimed"


def test_a_claim_is_of_its_notice_and_made_once(book: Casebook):
    assert book.refuse(claim()) == {"SW813"}
    book.say(loss_notice())
    assert book.refuse(claim(), CHANGED) == {"SW813"}
    assert book.refuse(claim(43_000)) == {"SW822"}
    assert book.refuse(claim(buyer_no=OTHER_BUYER)) == {"SW822"}
    book.say(claim())
    assert book.refuse(claim()) == {"SW812"}
    assert book.refuse(loss_notice(), WITHDRAWN) == {"SW401"}


def test_no_more_than_the_ratio_of_the_loss_counts_as_paid(book: Casebook):
    book.claimed()
    said = book.say(pays("33600.01"))
    assert (said.codes, book.known("claim").paid) == ({"SW823"}, usd(0))
    assert book.say(pays(33_600, "PK-2", minutes=1)).codes == set()
    assert book.known("claim").paid == usd(33_600)


def test_no_more_than_the_limit_of_the_buyer_counts_over_all_his_losses(book: Casebook):
    book.claimed()
    book.claimed(**OTHER)
    book.say(pays(33_600))
    assert book.say(pays(33_600, claim_no=OTHER["claim_no"])).codes == {"SW823"}
    assert book.say(pays(16_400, "PK-2", claim_no=OTHER["claim_no"])).codes == set()
    assert book.say(pays("0.01", "PK-3", claim_no=OTHER["claim_no"])).codes == {"SW823"}


def test_no_more_than_the_cap_of_the_policy_counts_over_all_buyers():
    book = Casebook()
    book.covered(limit(50_000), limit(50_000, OTHER_BUYER), max_liability=usd(60_000))
    book.claimed(60_000)
    book.claimed(60_000, claim_no="MA3ABC127BS-2", buyer_no=OTHER_BUYER, shipments=(shipment(60_000, "INV-2"),))
    assert book.say(pays(48_000)).codes == set()
    assert book.say(pays("12000.01", claim_no="MA3ABC127BS-2")).codes == {"SW823"}
    assert book.say(pays(12_000, "PK-2", claim_no="MA3ABC127BS-2")).codes == set()


def test_a_loss_is_told_in_the_currency_of_the_policy(book: Casebook):
    assert book.refuse(in_euros(loss_notice())) == {"SW801"}
    book.say(loss_notice())
    assert book.refuse(in_euros(loss_notice()), CHANGED) == {"SW822"}


def test_a_sum_in_another_currency_than_the_loss_is_kept_apart_and_moves_no_limit(book: Casebook):
    book.claimed()
    assert book.say(result("claim", "assess", assessed=eur(900_000))).codes == {"SW801"}
    assert book.known("claim").assessed is None
    assert book.say(pays(33_600, minutes=1, assessed=eur(900_000))).codes == {"SW801"}
    assert book.say(replace(pays(10, "PK-2", minutes=2), paid=eur(10))).codes == {"SW801", "SW823"}
    assert book.say(pays("0.01", "PK-3", minutes=3)).codes == {"SW823"}
    assert [line.doubted for line in book.known("claim").ledger] == [False, True, True]


def test_nothing_more_counts_where_another_loss_of_the_policy_was_paid_in_another_currency(book: Casebook):
    book.claimed()
    book.say(pays(1_000))
    terms = cover(BuyerLimit(buyer_no=BUYER, limit=eur(50_000)), max_liability=eur(100_000))
    book.say(result("policy", "issue", minutes=5, cover=terms))
    for body in (loss_notice(**OTHER), claim(**OTHER)):
        book.say(in_euros(body))
    paid = pays(1_000, "PK-2", claim_no=OTHER["claim_no"], minutes=6)
    assert book.say(replace(paid, paid=eur(1_000))).codes == {"SW823"}


@pytest.mark.parametrize("named", ["SCL-9", None])
def test_a_payment_that_names_another_policy_or_none_is_kept_apart(named: str | None):
    book = Casebook()
    book.covered(limit(50_000), max_liability=usd(40_000))
    book.claimed()
    book.claimed(**OTHER)
    book.say(pays(33_600))
    said = book.say(pays(33_600, "PK-2", claim_no=OTHER["claim_no"], policy_no=named, minutes=1))
    assert {"SW823", "SW824"} <= said.codes
    assert said.case is not None
    assert said.case.known.claim.paid == usd(0)


def test_a_change_of_the_notice_sets_no_days_anew():
    book = Casebook()
    book.covered(notice_days=30, claim_days=60)
    book.say(loss_notice())
    book.turn(days=50)
    assert book.say(loss_notice(), CHANGED).state == "noticed"
    known = book.known("claim")
    assert (known.noticed_at, known.claim_by) == (NOW, NOW.date() + timedelta(days=60))
    book.turn(days=11)
    assert book.refuse(claim()) == {"SW820"}


def test_what_was_shipped_long_ago_does_not_slip_in_by_a_change_or_a_claim():
    book = Casebook()
    book.covered(notice_days=30)
    book.say(loss_notice(40_000, shipments=(shipment(20_000, "INV-1"), shipment(20_000, "INV-2"))))
    book.turn(days=50)
    more = (shipment(20_000, "INV-1"), shipment(20_000, "INV-OLD"))
    assert book.refuse(loss_notice(40_000, shipments=more), CHANGED) == {"SW820"}
    assert book.refuse(claim(40_000, shipments=more)) == {"SW822"}
    fresh = (shipment(20_000, "INV-1"), shipment(20_000, "INV-3", due_on=day(40)))
    book.say(loss_notice(40_000, shipments=fresh), CHANGED)
    assert book.say(claim(20_000, shipments=(shipment(20_000, "INV-3"),))).state == "claimed"


@pytest.mark.parametrize("function", [CHANGED, WITHDRAWN])
def test_a_change_of_the_notice_is_of_the_same_loss(function: str):
    book = Casebook()
    book.covered(limit(50_000), limit(30_000, OTHER_BUYER))
    book.say(proposal(proposal_no="MA3ABC127TB-2"))
    book.say(result("policy", "issue", policy_no="SCL-2", proposal_no="MA3ABC127TB-2"))
    book.say(loss_notice())
    assert book.refuse(loss_notice(buyer_no=OTHER_BUYER), function) == {"SW822"}
    assert book.refuse(loss_notice(policy_no="SCL-2"), function) == {"SW822"}
    assert book.known("claim").policy_no == "SCL-1"


def test_a_sum_too_big_to_add_is_kept_apart(book: Casebook):
    book.claimed()
    book.say(recovers(10))
    assert book.say(recovers("9999999999999999.99", "ZC-2")).codes == {"SW823"}


def test_a_payment_said_twice_is_one_and_said_otherwise_is_doubted(book: Casebook):
    book.claimed()
    book.say(pays(20_000))
    assert book.say(pays(20_000, minutes=5)).event == "result without effect, paid"
    assert book.say(pays(21_000)).codes == {"SW824"}
    assert book.known("claim").paid == usd(20_000)


def test_a_rejection_after_payment_or_late_changes_nothing(book: Casebook):
    book.claimed()
    book.say(result("claim", "assess", minutes=10))
    late = book.say(result("claim", "reject", minutes=5))
    assert late.state == "assessed"
    book.say(pays(10_000, minutes=11))
    assert book.say(result("claim", "reject", minutes=12)).codes == {"SW824"}
    assert book.state("claim") == "paid"


def test_an_insurer_may_come_back_to_what_it_rejected(book: Casebook):
    book.claimed()
    assert book.say(result("claim", "reject", minutes=1)).state == "rejected"
    assert book.say(result("claim", "assess", minutes=2)).state == "assessed"


def test_a_loss_rejected_on_its_notice_is_taken_back_and_its_invoice_free(book: Casebook):
    book.say(loss_notice())
    assert book.say(result("claim", "reject", minutes=1)).state == "rejected"
    assert book.say(loss_notice(), WITHDRAWN).state == "loss-withdrawn"
    assert book.say(loss_notice(claim_no="MA3ABC127BS-2")).state == "noticed"


def test_papers_are_brought_to_a_claim_that_was_rejected(book: Casebook):
    book.claimed()
    book.turn(minutes=5)
    assert book.say(result("claim", "reject", minutes=1)).state == "rejected"
    book.turn(minutes=5)
    assert book.say(claim(), CHANGED).state == "claimed"
    assert book.say(result("claim", "reject", minutes=10)).state == "rejected"


def test_no_more_is_recovered_than_the_loss(book: Casebook):
    book.claimed()
    book.say(pays(20_000))
    assert book.say(recovers(42_001)).codes == {"SW823"}
    assert book.known("claim").recovered == usd(0)


def test_what_nobody_claimed_is_not_paid_unasked(book: Casebook):
    book.say(loss_notice())
    said = book.say(pays(1_000))
    assert (said.state, said.codes) == ("paid", {"SW824"})


def test_a_word_on_a_loss_that_nobody_told_of_moves_nothing(book: Casebook):
    said = book.hear(result("claim", "assess"))
    assert (said.case, said.codes) == (None, {"SW813", "SW402"})


def test_a_case_that_was_closed_stays_so_however_often_it_is_reviewed(book: Casebook):
    book.claimed()
    book.say(pays(1_000))
    book.say(result("claim", "close", minutes=1))
    for n in range(101):
        assert book.say(result("claim", "review", minutes=n + 2)).state == "claim-closed"
    assert len(book.known("claim").words) == 100


def test_a_share_of_a_loss_is_cut_off_at_the_smallest_coin():
    assert share(usd("100.01"), Decimal(80)) == Decimal("80.00")
