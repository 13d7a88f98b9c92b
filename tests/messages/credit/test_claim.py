"""A loss from its notice to its end: what is refused, what is paid, what is kept apart."""

from datetime import timedelta
from decimal import Decimal

import pytest

from gateway.case.calendar import due
from messages.credit.claim.room import share
from messages.credit.clocks import end_of
from messages.credit.known import Credit
from messages.credit.states import CLAIMS
from tests.credits import (
    CHANGED,
    NOW,
    OTHER_BUYER,
    OTHER_INSURER,
    OTHER_TRADER,
    WITHDRAWN,
    Casebook,
    claim,
    day,
    limit,
    loss_notice,
    pays,
    recovers,
    result,
    shipment,
    usd,
)

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


def test_a_share_of_a_loss_is_cut_off_at_the_smallest_coin():
    assert share(usd("100.01"), Decimal(80)) == Decimal("80.00")
