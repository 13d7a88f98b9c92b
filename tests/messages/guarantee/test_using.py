"""备案, 额度占用, 索赔: what is held is within the policy, once for a declaration, never more than is insured."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from messages.envelope import Head, Message
from messages.guarantee.days import over_at
from messages.guarantee.states import POLICIES
from messages.money import Money
from messages.roles import INSURER
from tests.guarantees import (
    APPROVAL,
    CHANGED,
    ENTRY,
    ENTRY_2,
    NEW,
    NOW,
    TODAY,
    TYPES,
    WITHDRAWN,
    Casebook,
    claim,
    claim_result,
    cny,
    filed,
    filing,
    policy,
    proposal,
    result,
    usage,
)

HEAD = Head(message_id="m1", function_code=NEW, message_type="-", sender_id="4218", receiver_id="EPORT", send_time=NOW)


def in_use(insured: int = 1000, **more: object) -> Casebook:
    book = Casebook()
    book.in_use(insured, **more)
    return book


def used(book: Casebook) -> Decimal:
    return book.known().totals.used


def test_a_policy_is_filed_once_it_is_issued():
    book = Casebook()
    book.granted()
    book.say(proposal())
    assert book.refuse(filing()) == {"SW788"}
    book.say(policy(premium_due_on=TODAY))
    assert book.say(filing()).state == "filing"
    assert book.say(filed("received")).state == "filing"
    assert book.say(filed("refused", minutes=1)).state == "issued"
    book.turn(minutes=5)
    assert book.say(filing()).state == "filing"
    book.turn(minutes=5)
    assert book.say(filed(minutes=10)).state == "filed"


@pytest.mark.parametrize("more", [{"insured": 900}, {"declaration_offices": ("4300",)}, {"policy_no": "BD-9"},
                                  {"period_to": TODAY}, {"taxes": ("duty",)}])  # fmt: skip
def test_what_is_filed_is_the_policy(more: dict[str, object]):
    book = Casebook()
    book.issued()
    assert book.refuse(filing(**more)) == {"SW799"}


def test_a_policy_is_filed_for_no_use_that_it_does_not_name():
    book = Casebook()
    book.issued(uses=("summary",))
    assert book.refuse(filing(uses=("summary", "term"))) == {"SW795"}


def test_it_is_filed_for_tax_elements_only_after_customs_have_approved_that():
    book = Casebook()
    book.issued()
    assert book.refuse(filing(uses=("elements",), approval_no=APPROVAL)) == {"SW786"}
    book.say(filed("approved"))
    assert book.refuse(filing(uses=("elements",), approval_no="YS-9")) == {"SW786"}
    assert book.say(filing(uses=("elements",), approval_no=APPROVAL)).state == "filing"


def test_what_is_held_is_used_and_what_is_released_is_free_again():
    book = in_use()
    assert book.say(usage("hold", 300)).state == "active"
    assert used(book) == 300
    book.say(usage("release", 100, "U-2", minutes=1))
    assert used(book) == 200
    book.say(usage("release", 200, "U-3", minutes=2))
    assert (used(book), book.known().is_free) == (0, True)


def test_what_is_told_twice_counts_once():
    book = in_use()
    book.say(usage("hold", 300))
    said = book.say(usage("hold", 300))
    assert (used(book), said.codes, len(book.known().postings)) == (300, set(), 1)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"minutes": -60 * 24}, "period"),
        ({"office": "4300"}, "office"),
        ({"use": "elements"}, "use"),
        ({"filing_no": "DB-9"}, "filing"),
    ],
)
def test_a_hold_outside_the_policy_is_taken_told_to_all_and_does_not_count(more: dict[str, object], why: str):
    book = in_use()
    said = book.say(usage("hold", 300, **more), by="jinan" if more.get("office") == "4300" else None)  # type: ignore[arg-type]
    assert (said.codes, used(book)) == ({"SW795"}, 0)
    (posting,) = book.known().postings
    assert posting.why == (why,)
    for role in (None, "trader", "insurer", "customs"):
        (told,) = book.process.view(book.case().known, role)["ledger"]  # type: ignore[arg-type]
        assert (told["counts"], told["why"][0]["code"]) == (False, "SW795")


def test_a_late_hold_is_outside_the_period():
    book = in_use(period_to=TODAY + timedelta(days=2))
    book.turn(days=3)
    assert book.state() == "expired"
    said = book.say(usage("hold", 300, minutes=3 * 24 * 60))
    assert (said.codes, used(book), book.state()) == ({"SW795"}, 0, "expired")


def test_a_declaration_is_held_once_at_a_time():
    book = in_use()
    book.say(usage("hold", 300))
    assert book.say(usage("hold", 200, "U-2", minutes=1)).codes == {"SW796"}
    assert used(book) == 300
    book.say(usage("release", 300, "U-3", minutes=2))
    assert used(book) == 200  # what customs told second is held now


def test_no_more_is_held_than_is_insured():
    book = in_use()
    book.say(usage("hold", 700))
    assert book.say(usage("hold", 400, "U-2", entry=ENTRY_2)).codes == {"SW797"}
    assert used(book) == 700
    book.say(usage("release", 700, "U-3", minutes=1))
    assert used(book) == 400


def test_a_release_that_overtakes_its_hold_waits_for_it():
    book = in_use()
    assert book.say(usage("release", 300, "U-2", minutes=1)).codes == {"SW796"}
    book.say(usage("hold", 300))
    assert (used(book), [each.counts for each in book.known().postings]) == (0, [True, True])


def test_a_hold_that_overtakes_the_registration_counts_with_it():
    book = Casebook()
    book.issued()
    book.say(filing())
    assert book.say(usage("hold", 300)).codes == {"SW795"}
    assert used(book) == 0
    assert book.say(filed()).state == "active"
    assert used(book) == 300


def test_an_endorsement_never_takes_away_cover_that_is_in_use():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.refuse(proposal(500), CHANGED) == {"SW797"}
    said = book.say(policy("endorse", 500, minutes=5, endorsement_no="PD-1"))
    assert (said.codes, book.known().cover.insured) == ({"SW797"}, cny(1000))
    assert book.known().written[-1].counts is False
    book.say(policy("endorse", 600, minutes=6, endorsement_no="PD-2"))
    assert book.known().cover.insured == cny(600)


def test_nothing_is_surrendered_while_something_is_held():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.refuse(proposal(), WITHDRAWN) == {"SW798"}
    assert book.refuse(filing(), WITHDRAWN) == {"SW798"}
    said = book.say(policy("surrender", minutes=5, endorsement_no="PD-1"))
    assert (said.codes, said.state) == ({"SW798"}, "active")
    book.say(usage("release", 600, "U-2", minutes=6))
    assert book.say(policy("surrender", minutes=7, endorsement_no="PD-2")).state == "cancelled"
    assert book.say(policy("endorse", 2000, minutes=8, endorsement_no="PD-3")).codes == {"SW799"}
    assert book.say(usage("hold", 10, "U-4", minutes=9)).codes == {"SW795"}
    assert used(book) == 0


def test_a_policy_that_is_over_runs_until_all_is_released():
    book = in_use(period_to=TODAY + timedelta(days=2))
    book.say(usage("hold", 600))
    book.turn(days=3)
    assert book.state() == "run-off"
    assert book.say(usage("release", 600, "U-2", minutes=3 * 24 * 60)).state == "expired"


def test_a_claim_that_is_paid_is_held_no_more_and_its_cover_is_spent():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.say(claim(600)).codes == set()
    assert book.refuse(proposal(), WITHDRAWN) == {"SW798"}
    book.say(claim_result("documents", papers=("缴款书",)))
    assert book.say(claim_result("paid", minutes=5, paid=630)).codes == set()
    totals = book.known().totals
    assert (totals.held, totals.claimed, totals.used) == (600, 600, 600)
    assert (totals.outstanding, book.known().is_free) == ({}, True)
    assert book.say(usage("hold", 500, "U-2", minutes=9)).codes == {"SW797"}
    assert book.say(usage("hold", 400, "U-3", entry=ENTRY_2, minutes=9)).codes == set()


def test_a_claim_is_ended_once():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(600))
    book.say(claim_result("refused"))
    said = book.say(claim_result("paid", minutes=5))
    assert (said.codes, used(book)) == ({"SW799"}, 600)
    assert book.known().claims[0].outcome.verdict == "refused"


def test_a_claim_beyond_what_is_held_is_told_and_posts_nothing():
    book = in_use()
    book.say(usage("hold", 100))
    assert book.say(claim(600)).codes == {"SW796"}
    book.say(claim_result("paid", minutes=1, paid=600))
    assert (used(book), book.known().postings[-1].why) == (100, ("unmatched",))


def test_the_insurers_word_may_overtake_the_claim():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.say(claim_result("paid", paid=600)).codes == {"SW788"}
    book.say(claim(600))
    assert (book.known().totals.claimed, book.known().is_free) == (600, True)


def test_usage_of_a_policy_that_nobody_has_proposed_opens_an_unconfirmed_case():
    book = Casebook()
    said = book.say(usage())
    assert said.case is not None
    assert (said.state, said.case.confirmed) == ("unproposed", False)


def test_a_hold_that_customs_tell_of_after_the_surrender_does_not_count():
    book = in_use()
    book.turn(minutes=10)
    book.say(policy("surrender", minutes=10, endorsement_no="PD-1"))
    assert book.say(usage("hold", 100, minutes=5)).codes == {"SW795"}
    assert (used(book), book.state()) == (0, "cancelled")


# what comes in another order than it became so


def test_a_stray_release_eats_no_hold_that_comes_after_it():
    book = in_use()
    assert book.say(usage("release", 1000, "R-1")).codes == {"SW796"}
    book.turn(days=3)
    later = 3 * 24 * 60
    assert book.say(usage("hold", 1000, "H-1", minutes=later)).codes == set()
    assert used(book) == 1000
    assert book.say(usage("hold", 1000, "H-2", entry=ENTRY_2, minutes=later)).codes == {"SW797"}
    assert book.say(usage("release", 1000, "R-2", minutes=later + 1)).codes == set()
    assert book.known().totals.outstanding == {ENTRY_2: 1000}


def test_a_release_told_twice_by_two_numbers_is_of_one_hold_alone():
    book = in_use()
    for said in (usage("hold", 300), usage("release", 300, "R-1", minutes=1), usage("release", 300, "R-2", minutes=2)):
        book.say(said)
    assert book.say(usage("hold", 300, "H-2", minutes=5)).codes == set()
    assert used(book) == 300


def test_a_release_that_overtakes_its_hold_finds_it_and_leaves_the_next_one_held():
    book = in_use()
    book.turn(minutes=30)
    for said in (usage("release", 300, "R-1", minutes=5), usage("hold", 200, "H-2", minutes=10)):
        book.say(said)
    assert used(book) == 200
    book.say(usage("release", 200, "R-2", minutes=15))
    book.say(usage("hold", 300, "H-1", minutes=1))
    assert (used(book), all(each.counts for each in book.known().postings)) == (0, True)


def test_a_second_claim_paid_beyond_what_is_held_eats_no_hold_that_comes_after_it():
    book = in_use()
    book.say(usage("hold", 100))
    for n in "12":
        book.say(claim(100, claim_no=f"SP-{n}"))
        book.say(claim_result("paid", paid=100, claim_no=f"SP-{n}", minutes=1))
    assert book.say(usage("hold", 100, "H-2", minutes=5)).codes == set()
    assert (book.known().totals.claimed, book.known().totals.outstanding) == (100, {ENTRY: 100})


# words that are on no list


def test_a_posting_of_a_kind_that_is_not_listed_never_counts_and_hinders_nothing():
    book = in_use()
    book.say(usage("hold", 100))
    assert book.say(usage("freeze", 50, "F-1", minutes=1)).codes == set()  # the list says it
    assert book.known().postings[-1].why == ("kind",)
    assert (used(book), book.case().known.policy.totals.held) == (100, 100)
    (told,) = (each for each in book.process.view(book.case().known, INSURER)["ledger"] if each["kind"] == "freeze")
    assert told["why"][0]["code"] == "SW503"
    assert book.say(usage("release", 100, "R-1", minutes=2)).codes == set()
    assert book.say(policy("surrender", minutes=3, endorsement_no="PD-1")).state == "cancelled"


def test_a_verdict_that_is_not_listed_decides_nothing():
    book = Casebook()
    book.granted()
    assert book.say(result("maybe", about="quota", minutes=1)).state == "granted"
    book.say(proposal())
    assert book.say(result("maybe", minutes=1)).state == "proposed"
    assert book.say(result("approve", minutes=2)).state == "quoted"
    assert book.say(result("maybe", minutes=3)).state == "quoted"
    book.say(policy(premium_due_on=TODAY))
    for said in (policy("pause", minutes=4), filed("maybe", minutes=4), claim_result("maybe", minutes=4)):
        assert book.say(said).state == "issued"
    assert [each.counts for each in book.known().written] == [True, False]


# whose turn it is


def test_an_open_claim_is_the_insurers_turn_until_its_last_day():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.say(claim(600)).state == "claimed"
    state = next(each for each in POLICIES if each.name == "claimed")
    assert [(each.type, each.by) for each in state.expects] == [("guarantee.claim-result", (INSURER,))]
    assert state.limit.since(book.case().known) == over_at(TODAY + timedelta(days=10))
    assert book.say(claim_result("refused", minutes=5)).state == "active"


def test_papers_are_customs_turn_and_once_brought_the_insurers():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(600))
    book.turn(minutes=5)
    assert book.say(claim_result("documents", papers=("缴款书",))).state == "claim-papers"
    book.turn(minutes=5)
    assert book.say(claim(600, late_fee=cny(30)), CHANGED).state == "claimed"
    assert book.known().claims[0].late_fee == cny(30)
    assert book.say(claim_result("paid", minutes=15, paid=630)).codes == set()


def test_a_claim_that_customs_take_back_is_open_no_more_and_its_payment_posts_nothing():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(600))
    assert book.say(claim(600), WITHDRAWN).state == "active"
    assert book.say(claim_result("paid", minutes=5, paid=600)).codes == {"SW799"}
    assert (book.known().totals.claimed, used(book)) == (0, 600)
    assert book.say(claim(600), CHANGED).codes == {"SW799"}


def test_what_was_never_claimed_is_not_taken_back():
    book = in_use()
    said = book.say(claim(600), WITHDRAWN)
    assert (said.codes, said.state, book.known().claims) == ({"SW788"}, "filed", ())


def test_a_claim_that_was_paid_in_part_leaves_the_rest_held():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(600))
    assert book.say(claim_result("paid", minutes=5, paid=200)).codes == {"SW799"}
    totals = book.known().totals
    assert (totals.claimed, sum(totals.outstanding.values())) == (200, 400)


def test_a_claim_in_two_currencies_is_doubted_and_settled():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(600, late_fee=Money(Decimal(3), "USD")))
    assert book.say(claim_result("paid", minutes=5, paid=600)).codes == set()


def test_a_claim_that_is_open_on_the_last_day_is_still_settled():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(600))
    book.turn(days=220)
    assert book.case().state == "claimed"
    assert book.say(claim_result("paid", minutes=5, paid=600)).state == "expired"


def test_what_was_asked_for_is_the_insurers_turn_until_it_is_done_or_declined():
    book = in_use()
    assert book.say(proposal(900), CHANGED).state == "endorsing"
    assert book.say(result("decline", "endorsement", minutes=1)).state == "filed"
    assert book.say(proposal(), WITHDRAWN).state == "surrendering"
    assert book.say(policy("endorse", 900, minutes=2, endorsement_no="PG-1")).state == "surrendering"
    assert book.say(policy("surrender", minutes=3, endorsement_no="PG-2")).state == "cancelled"


def test_a_change_of_its_filing_is_customs_turn_while_the_old_one_holds():
    book = in_use()
    book.turn(minutes=5)
    assert book.say(filing(), CHANGED).state == "refiling"
    assert book.say(usage("hold", 600)).codes == set()
    book.turn(minutes=5)
    assert book.say(filed(minutes=10)).state == "active"


def test_an_endorsed_policy_is_the_insurers_turn_until_customs_have_the_change():
    book = in_use()
    assert book.say(policy("endorse", 900, minutes=1, endorsement_no="PG-1")).state == "endorsed"
    assert book.say(usage("hold", 600)).codes == set()
    book.turn(minutes=5)
    assert book.say(filing(900), CHANGED).state == "refiling"
    book.turn(minutes=5)
    assert book.say(filed("refused", minutes=10)).state == "endorsed"
    book.say(filing(900), CHANGED)
    book.turn(minutes=5)
    assert book.say(filed(minutes=15)).state == "active"


@pytest.mark.parametrize("said", [usage("hold", 100), policy(), filed(), claim_result()])
def test_a_fact_is_neither_changed_nor_taken_back_by_a_function_it_has_not(said: object):
    (rule,) = TYPES[type(said)].whole
    head = replace(HEAD, function_code=WITHDRAWN)
    assert [fault.code for fault in rule(Message(head, said))] == ["SW780"]


# what is said otherwise


def test_a_posting_that_is_told_otherwise_under_its_number_is_told_and_stays_as_it_was():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.say(usage("hold", 500)).codes == {"SW799"}
    assert book.say(usage("hold", 600, entry=ENTRY_2)).codes == {"SW799"}
    assert book.say(usage("hold", 600)).codes == set()
    assert used(book) == 600


def test_together_no_more_is_claimed_than_is_held():
    book = in_use()
    book.say(usage("hold", 600))
    assert book.say(claim(400)).codes == set()
    assert book.say(claim(400, claim_no="SP-2")).codes == {"SW796"}
    assert book.say(claim(700), CHANGED).codes == {"SW796"}


def test_a_claim_that_is_said_otherwise_under_its_number_is_told_and_stays_as_it_was():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim(400))
    assert book.say(claim(300)).codes == {"SW799"}
    assert book.known().claims[0].tax == cny(400)
    book.say(claim(400), WITHDRAWN)
    assert book.say(claim(400)).codes == {"SW799"}


def held_by_second(book: Casebook) -> list[tuple[str, bool]]:
    """What the ledger of the second policy has: the number of each posting, and whether it counts."""
    (case,) = (case for case in book.cases.values() if case.order_key == "policy:MA3ABC127TB-2")
    return [(each.number, each.counts) for each in case.known.policy.postings]


def test_a_declaration_counts_under_one_policy_of_the_trader_at_a_time():
    book = Casebook()
    book.granted()
    for n in "12":
        whose, number = {"proposal_no": f"MA3ABC127TB-{n}"}, f"BD-{n}"
        book.say(proposal(300, **whose))
        book.say(policy("issue", 300, policy_no=number, premium_due_on=TODAY, **whose))
        book.say(filing(300, policy_no=number, **whose))
        book.say(filed(policy_no=number, filing_no=f"DB-{n}", minutes=1, **whose))
    assert book.say(usage("hold", 200)).codes == set()
    other = {"proposal_no": "MA3ABC127TB-2", "filing_no": "DB-2"}
    second = usage("hold", 100, "U-2", **other)
    assert book.say(second).codes == {"SW796"}
    assert book.say(usage("hold", 100, "U-3", entry=ENTRY_2, **other)).codes == set()
    assert held_by_second(book) == [("U-2", False), ("U-3", True)]
    book.say(usage("release", 200, "R-1", minutes=1))
    book.say(second)  # told again, it is looked at again
    assert held_by_second(book) == [("U-2", True), ("U-3", True)]


@pytest.mark.parametrize(
    ("more", "at"),
    [
        ({"period_to": TODAY}, "period_to"),
        ({"registration_office": "4300", "declaration_offices": ("4300",)}, "declaration_offices"),
        ({"uses": ("term",)}, "uses"),
    ],
)
def test_no_endorsement_takes_away_days_offices_or_uses_of_what_is_held(more: dict[str, object], at: str):
    book = in_use()
    book.say(usage("hold", 500))
    asked = book.hear(proposal(1000, **more), CHANGED)
    assert asked.refused
    assert [(each.code, each.where) for each in asked.findings] == [("SW797", f"/{at}")]
    assert book.say(policy("endorse", 1000, minutes=1, endorsement_no="PD-1", **more)).codes == {"SW797"}
    assert (book.known().written[-1].counts, book.known().cover.uses) == (False, ("summary", "term", "elements"))
    book.say(usage("release", 500, "R-1", minutes=2))
    assert book.say(policy("endorse", 1000, minutes=3, endorsement_no="PD-2", **more)).codes == set()


def test_tax_and_fee_too_big_to_add_are_held_against_what_is_paid():
    book = in_use()
    book.say(usage("hold", 600))
    book.say(claim("9999999999999999.99", late_fee=cny(1)))
    assert book.say(claim_result("paid", paid=600, minutes=1)).codes == {"SW799"}


def test_a_registration_is_not_forgotten_however_often_customs_say_received():
    book = in_use()
    for n in range(101):
        book.say(filed("received", minutes=n + 1))
    assert book.say(usage("hold", 100, minutes=102)).codes == set()
    assert (book.known().filing.filing_no, len(book.known().filing.words)) == ("DB-1", 100)
