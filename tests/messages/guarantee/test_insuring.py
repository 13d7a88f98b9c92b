"""投保, 缴费, and the policy: what comes before what, and what the insurer's own word is worth."""

from datetime import timedelta
from decimal import Decimal

from messages.money import Money
from messages.roles import CUSTOMS, INSURER, TRADER
from tests.guarantees import (
    CHANGED,
    OTHER_INSURER,
    OTHER_TRADER,
    PROPOSAL,
    TODAY,
    WITHDRAWN,
    Casebook,
    authorization,
    claim,
    cny,
    filing,
    notice,
    policy,
    premium,
    proposal,
    quota,
    result,
    usage,
)


def proposed() -> Casebook:
    book = Casebook()
    book.granted()
    book.say(proposal())
    return book


def test_a_policy_goes_from_proposal_to_premium_to_issue():
    book = proposed()
    states = [book.state()]
    for said in (result("review"), result("approve", minutes=1), notice(), premium(), policy(minutes=2)):
        states.append(book.say(said).state)
    assert states == ["proposed", "underwriting", "quoted", "premium-due", "paid", "issued"]


def test_a_proposal_is_of_a_quota_of_his_with_that_insurer():
    book = Casebook()
    book.granted()
    assert book.refuse(proposal(quota_no="MA3ABC127ED-9")) == {"SW788"}
    assert book.refuse(proposal(insurer=OTHER_INSURER)) == {"SW791"}
    book.say(proposal())
    assert book.refuse(proposal()) == {"SW789"}
    assert "SW788" in book.refuse(proposal(proposal_no="MA3ABC127TB-2"), CHANGED)


def test_a_declined_proposal_takes_no_premium_and_nothing_of_the_quota():
    book = proposed()
    assert book.say(result("decline", reason="不承保")).state == "declined"
    assert book.refuse(premium()) == {"SW793"}
    book.say(proposal(1000, proposal_no="MA3ABC127TB-2"))


def test_a_premium_is_what_the_newest_notice_says():
    book = proposed()
    assert book.refuse(premium()) == {"SW793"}
    book.say(notice(10))
    book.say(notice(12, notice_no="JF-2"))
    assert book.refuse(premium(10)) == {"SW793"}
    assert book.refuse(premium(10, notice_no="JF-2")) == {"SW793"}
    assert book.say(premium(12, notice_no="JF-2")).state == "paid"
    assert book.refuse(premium(12, notice_no="JF-2")) == {"SW793"}


def test_a_premium_that_did_not_come_is_due_again():
    book = proposed()
    book.say(notice())
    book.say(premium())
    assert book.say(result("decline", "premium", reason="款项未到账")).state == "premium-due"
    assert book.say(premium(voucher_no="V-2")).state == "paid"


def test_a_policy_before_its_premium_is_issued_and_told():
    book = proposed()
    said = book.say(policy())
    assert (said.state, said.codes) == ("issued", {"SW794"})


def test_a_policy_whose_premium_is_agreed_for_later_is_no_matter_of_doubt():
    book = proposed()
    said = book.say(policy(premium_due_on=TODAY + timedelta(days=30)))
    assert (said.state, said.codes) == ("issued", set())
    book.say(notice())
    assert book.say(premium()).state == "issued"
    assert book.known().is_paid


def test_a_policy_that_is_not_what_was_proposed_is_issued_and_told():
    book = proposed()
    book.say(notice())
    book.say(premium())
    said = book.say(policy("issue", 900, uses=("term",)))
    assert (said.state, said.codes) == ("issued", {"SW799"})
    assert book.known().cover.insured == cny(900)


def test_the_insurer_may_speak_first_and_the_proposal_finds_its_words():
    book = Casebook()
    book.granted()
    assert book.say(result("approve")).case.confirmed is False  # type: ignore[union-attr]
    book.say(notice())
    said = book.say(proposal())
    assert (said.state, said.case.confirmed) == ("premium-due", True)  # type: ignore[union-attr]
    assert len([case for case in book.cases.values() if case.known.kind == "policy"]) == 1


def test_an_insurer_who_speaks_of_a_number_that_is_not_his_keeps_nobody_from_it():
    book = Casebook()
    book.granted()
    book.say(notice(insurer=OTHER_INSURER), by="other-insurer")
    assert book.say(proposal()).state == "proposed"
    assert book.refuse(notice(insurer=OTHER_INSURER), by="other-insurer") == {"SW787"}


def test_strangers_are_told_nothing():
    book = proposed()
    assert book.refuse(proposal(trader_id=OTHER_TRADER), WITHDRAWN, by="other-trader") == {"SW787"}
    assert book.refuse(notice(), by="other-insurer") == {"SW787"}
    assert book.refuse(usage(office="4300"), by="customs") == {"SW787"}
    assert book.refuse(usage(trader_id=OTHER_TRADER)) == {"SW787"}
    assert book.refuse(premium(insurer=OTHER_INSURER)) == {"SW787"}


def test_a_proposal_may_be_changed_until_it_is_quoted_and_taken_back_until_it_is_paid():
    book = proposed()
    assert book.say(proposal(800), CHANGED).state == "proposed"
    assert book.known().proposal.insured == cny(800)
    book.say(result())
    assert book.refuse(proposal(700), CHANGED) == {"SW401"}
    book.say(notice())
    assert book.say(proposal(800), WITHDRAWN).state == "withdrawn"
    assert book.say(policy("issue", 800)).state == "issued"  # the insurer owns its policy


def test_what_is_issued_is_changed_and_ended_by_the_insurer_when_asked():
    book = Casebook()
    book.issued()
    assert book.say(proposal(900), CHANGED).event == "endorsement asked for, issued"
    assert book.known().cover.insured == cny(1000)
    book.say(policy("endorse", 900, minutes=1, endorsement_no="PD-1"))
    assert (book.known().cover.insured, book.known().asked) == (cny(900), None)
    assert book.say(proposal(), WITHDRAWN).event == "surrender asked for, issued"
    said = book.say(policy("surrender", 900, minutes=2, endorsement_no="PD-2", refund=cny(3)))
    assert (said.state, book.known().binds) == ("cancelled", None)


def test_words_on_the_policy_count_by_when_they_became_so():
    book = Casebook()
    book.issued()
    book.say(policy("endorse", 900, minutes=9, endorsement_no="PD-2"))
    book.say(policy("endorse", 800, minutes=5, endorsement_no="PD-1"))
    assert book.known().cover.insured == cny(900)
    assert len(book.known().written) == 3
    book.say(policy("endorse", 900, minutes=9, endorsement_no="PD-2"))
    assert len(book.known().written) == 3


def test_a_policy_ends_with_its_last_day_unless_it_is_endorsed():
    book = Casebook()
    book.issued(period_to=TODAY + timedelta(days=1))
    book.say(policy("endorse", minutes=1, endorsement_no="PD-1", period_to=TODAY + timedelta(days=3)))
    book.turn(days=2)
    assert book.state() == "issued"
    book.turn(days=2)
    assert book.state() == "expired"
    assert book.known().binds is None


def test_customs_read_of_a_policy_what_is_filed_and_never_its_premium():
    book = Casebook()
    book.issued()
    concerned = {role for role, _ in book.process.concerns(book.case().known)}
    assert concerned == {TRADER, INSURER}
    book.say(filing())
    assert CUSTOMS in {role for role, _ in book.process.concerns(book.case().known)}
    seen = book.process.view(book.case().known, CUSTOMS)
    assert not {"notice", "paid", "answers", "quota_no"} & set(seen)
    assert book.process.view(book.case().known, TRADER)["notice"] is not None


def test_a_policy_is_found_by_every_number_of_it():
    book = Casebook()
    book.in_use()
    book.say(usage())
    book.say(claim())
    kinds = {alias.kind: alias.value for alias in book.process.aliases(book.case().known)}
    assert kinds["proposal"] == PROPOSAL
    numbers = {"proposal", "enterprise", "quota", "policy", "filing", "declaration", "claim", "remittance"}
    assert set(kinds) == {*numbers, f"usage {PROPOSAL}"}


def test_endorsements_that_are_asked_for_are_within_the_quota_together():
    book = Casebook()
    book.granted(1000)
    for n in "12":
        book.say(proposal(400, proposal_no=f"MA3ABC127TB-{n}"))
        book.say(policy("issue", 400, proposal_no=f"MA3ABC127TB-{n}", policy_no=f"BD-{n}", premium_due_on=TODAY))
    book.say(proposal(600, proposal_no="MA3ABC127TB-1"), CHANGED)
    assert book.refuse(proposal(600, proposal_no="MA3ABC127TB-2"), CHANGED) == {"SW792"}


def test_a_quota_granted_in_another_currency_bears_nothing():
    book = Casebook()
    book.say(authorization())
    book.say(quota(1000))
    book.say(result("approve", "quota", limit=Money(Decimal(100), "USD")))
    assert book.refuse(proposal(999_999)) == {"SW792"}
