"""Agreement, policy, enquiry and risk: what each message does, what it is refused for, what comes late or twice."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.credits import (
    CHANGED,
    NOW,
    OTHER_BUYER,
    OTHER_INSURER,
    OTHER_TRADER,
    WITHDRAWN,
    Casebook,
    buyer,
    cover,
    day,
    enquiry,
    limit,
    loss_notice,
    premium,
    premium_notice,
    proposal,
    result,
    risk_query,
    risk_report,
    signing,
    usd,
)


@pytest.fixture
def book() -> Casebook:
    return Casebook()


# agreement


def test_an_agreement_is_signed_by_the_insurer_and_ended_by_the_trader(book: Casebook):
    assert book.say(signing()).state == "submitted"
    assert book.say(result("agreement", "review")).state == "under-review"
    assert book.say(result("agreement", "sign", minutes=1, insurer_no="XY-1")).state == "signed"
    assert book.say(signing(), WITHDRAWN).state == "terminated"


def test_an_agreement_that_failed_is_deleted_from_the_list_and_bears_nothing(book: Casebook):
    book.say(signing())
    book.say(result("agreement", "decline"))
    assert book.refuse(proposal()) == {"SW814"}
    assert book.say(signing(), WITHDRAWN).state == "sign-failed"
    assert book.known("agreement").hidden


def test_the_insurers_first_word_on_an_agreement_counts(book: Casebook):
    book.say(signing())
    book.say(result("agreement", "sign"))
    said = book.say(result("agreement", "decline", minutes=5))
    assert (said.state, said.codes) == ("signed", {"SW824"})


def test_a_number_stands_for_one_agreement_and_one_insurer(book: Casebook):
    assert book.refuse(signing(), WITHDRAWN) == {"SW813"}
    book.say(signing())
    assert book.refuse(signing()) == {"SW812"}
    assert book.refuse(signing(insurer=OTHER_INSURER), WITHDRAWN) == {"SW815"}
    assert book.hear(result("agreement", "sign"), by="other-insurer").codes == {"SW811"}


def test_an_agreement_lapses_after_its_last_day(book: Casebook):
    book.signed()
    book = Casebook()
    book.say(signing(valid_until=day(3)))
    book.say(result("agreement", "sign"))
    book.turn(days=4)
    assert book.state("agreement") == "lapsed"
    assert book.refuse(signing(agreement_no="MA3ABC127XB-2", valid_until=day(3))) == {"SW816"}


# policy


def test_a_policy_goes_from_proposal_to_the_end_of_its_period(book: Casebook):
    book.signed()
    assert book.say(proposal()).state == "applied"
    assert book.say(result("policy", "review")).state == "underwriting"
    assert book.say(result("policy", "quote", minutes=1)).state == "quoted"
    assert book.say(premium_notice(minutes=2)).state == "premium-due"
    assert book.say(premium()).state == "paying"
    assert book.say(result("premium", "received", minutes=3)).state == "premium-paid"
    issued = book.say(result("policy", "issue", minutes=4))
    assert (issued.state, issued.codes) == ("in-force", set())
    book.turn(days=366)
    assert book.state("policy") == "expired"
    assert book.say(result("policy", "renew", minutes=60)).state == "renewed"


def test_what_the_government_pays_the_trader_does_not(book: Casebook):
    book.signed()
    book.say(proposal(paid_by="government"))
    assert book.say(premium_notice(paid_by="government")).state == "premium-paid"
    assert "SW817" in book.refuse(premium())
    assert book.say(result("policy", "issue")).codes == set()


def test_a_premium_is_paid_as_it_was_noticed_and_once(book: Casebook):
    book.signed()
    book.say(proposal())
    book.say(premium_notice())
    assert book.refuse(premium(amount=usd(1799))) == {"SW817"}
    assert book.refuse(premium(notice_no="BF-2")) == {"SW817"}
    book.say(premium())
    assert book.refuse(premium()) == {"SW812"}
    assert book.refuse(premium(premium_no="MA3ABC127JF-2")) == {"SW401"}
    assert book.say(result("premium", "unpaid")).state == "premium-due"
    book.turn(minutes=1)
    assert book.say(premium(premium_no="MA3ABC127JF-2")).state == "paying"


def test_the_last_day_to_pay_is_that_of_the_newest_notice(book: Casebook):
    book.signed()
    book.say(proposal())
    book.say(premium_notice(due_on=day(10)))
    book.say(premium_notice(due_on=day(20), notice_no="BF-2", minutes=5))
    limit_ = book.process.state(book.state("policy")).limit
    assert limit_.since(book.case("policy").known).date() == day(21)  # the first moment after it


def test_a_policy_that_is_issued_before_it_is_paid_for_counts_and_is_doubted(book: Casebook):
    book.signed()
    book.say(proposal())
    said = book.say(result("policy", "issue"))
    assert (said.state, said.codes) == ("in-force", {"SW824"})


def test_a_proposal_is_withdrawn_as_long_as_it_has_no_price(book: Casebook):
    book.signed()
    book.say(proposal())
    assert book.say(proposal(), WITHDRAWN).state == "proposal-withdrawn"
    book.say(proposal(proposal_no="MA3ABC127TB-2"))
    book.say(premium_notice(proposal_no="MA3ABC127TB-2"))
    assert book.refuse(proposal(proposal_no="MA3ABC127TB-2"), WITHDRAWN) == {"SW401"}


def test_several_policies_stand_under_one_agreement(book: Casebook):
    book.covered()
    book.say(proposal(proposal_no="MA3ABC127TB-2", renews="SCL-1"))
    assert sorted(case.state for case in book.cases.values()) == ["applied", "in-force", "signed"]
    assert len({case.order_key for case in book.cases.values()}) == 1


def test_a_proposal_wants_an_agreement_of_that_trader_with_that_insurer(book: Casebook):
    assert book.refuse(proposal()) == {"SW813"}
    book.signed()
    assert book.refuse(proposal(trader_id=OTHER_TRADER), by="other-trader") == {"SW813"}
    assert book.refuse(proposal(insurer=OTHER_INSURER)) == {"SW815"}
    assert book.refuse(proposal(period_from=day(-30), period_until=day(-1))) == {"SW816"}
    book.say(proposal())
    assert book.refuse(proposal()) == {"SW812"}


def test_the_newest_terms_hold_whichever_came_first(book: Casebook):
    book.covered()
    book.say(result("policy", "limit", minutes=20, limits=(limit(70_000), limit(10_000, OTHER_BUYER))))
    book.say(result("policy", "limit", minutes=10, limits=(limit(60_000),)))
    policy = book.known("policy")
    assert policy.limit_of("AU0017733").limit == usd(70_000)
    assert policy.limit_of(OTHER_BUYER).limit == usd(10_000)
    assert policy.ratio_of(OTHER_BUYER) == Decimal(80)
    assert book.state("policy") == "in-force"


def test_terms_that_end_later_keep_the_policy_in_force(book: Casebook):
    book.covered(period_until=day(10))
    book.say(result("policy", "limit", minutes=5, cover=cover(period_until=day(20))))
    book.turn(days=12)
    assert book.state("policy") == "in-force"
    book.turn(days=9)
    assert book.state("policy") == "expired"


# enquiry


def test_an_enquiry_is_answered_asked_on_and_closed(book: Casebook):
    assert book.say(enquiry()).state == "asked"
    book.turn(hours=1)
    assert book.say(result("enquiry", "answer", minutes=30)).state == "answered"
    book.turn(hours=1)
    assert book.say(enquiry("可否提高？"), CHANGED).state == "asked"
    assert book.say(result("enquiry", "answer", minutes=30)).state == "asked"  # said again
    assert book.say(result("enquiry", "answer", minutes=90, text="可以")).state == "answered"
    assert book.say(enquiry(), WITHDRAWN).state == "enquiry-closed"
    assert book.say(result("enquiry", "close", minutes=91)).state == "enquiry-closed"


def test_an_enquiry_of_another_or_of_none_is_refused(book: Casebook):
    assert book.refuse(enquiry(), CHANGED) == {"SW813"}
    assert book.refuse(enquiry(agreement_no="MA3ABC127NONE")) == {"SW813"}
    book.say(enquiry())
    assert book.refuse(enquiry()) == {"SW812"}
    assert book.refuse(enquiry(insurer=OTHER_INSURER), CHANGED) == {"SW815"}
    assert book.refuse(enquiry(trader_id=OTHER_TRADER), CHANGED, by="other-trader") == {"SW811"}


# risk


def test_a_query_is_answered_by_its_report_once(book: Casebook):
    assert book.say(risk_query()).state == "queried"
    assert book.say(risk_report()).state == "reported"
    book.say(risk_report())
    risk = book.known("risk")
    assert [each.answered_by for each in risk.queries] == ["FX-1"]
    assert [each.report_no for each in risk.reports] == ["FX-1"]
    assert book.refuse(risk_query()) == {"SW812"}


def test_a_query_has_what_was_last_received_while_the_insurer_is_silent(book: Casebook):
    book.say(risk_report(trader_id=None, query_no=None, report_no="FX-0", dated_on=day(-7)))
    book.say(risk_query())
    (case,) = (case for case in book.cases.values() if case.known.risk.trader_id)
    shown = book.process.view(case.known, None)
    assert (shown["last"]["dated_on"], shown["last"]["source"]) == (day(-7), "国别风险研究中心")
    book.turn(hours=3)
    (case,) = (case for case in book.cases.values() if case.known.risk.trader_id)
    assert (case.state, case.known.risk.silent) == ("queried", True)
    book.say(risk_report())
    (case,) = (case for case in book.cases.values() if case.known.risk.trader_id)
    assert (case.state, case.known.risk.silent, case.known.risk.last.report_no) == ("reported", False, "FX-1")


def test_a_late_report_is_kept_and_the_newest_is_shown(book: Casebook):
    book.say(risk_query())
    book.say(risk_report(dated_on=day(-1)))
    book.say(risk_report(report_no="FX-OLD", dated_on=day(-9), query_no=None))
    risk = book.known("risk")
    assert (len(risk.reports), risk.last.report_no) == (2, "FX-1")


def test_what_one_trader_asks_is_another_case_than_what_all_may_read(book: Casebook):
    book.say(risk_query(about="buyer", country=None, buyer=buyer()))
    book.say(risk_query(about="buyer", country=None, buyer=buyer(), trader_id=OTHER_TRADER,
                        query_no="MA3YRD663FX-1"), by="other-trader")  # fmt: skip
    assert len(book.cases) == 2
    assert book.say(risk_report(query_no="MA3ABC127FX-9")).codes == {"SW813"}


def test_an_insurers_clock_that_runs_ahead_is_told(book: Casebook):
    book.say(signing())
    ahead = replace(result("agreement", "sign"), decided_at=NOW.replace(year=2027))
    assert book.say(ahead).codes == {"SW824"}
    assert book.known("agreement").words[0].at == NOW


def test_a_premium_is_paid_after_the_policy_was_issued():
    book = Casebook()
    book.signed()
    book.say(proposal())
    book.say(premium_notice())
    assert book.say(result("policy", "issue", minutes=1)).codes == {"SW824"}
    assert book.say(premium()).event == "premium paid, in force"
    assert book.say(premium_notice(notice_no="BF-2", minutes=2)).state == "in-force"
    assert book.say(premium(premium_no="MA3ABC127JF-2", notice_no="BF-2")).state == "in-force"
    assert [each.notice_no for each in book.known("policy").premiums] == ["BF-1", "BF-2"]
    assert book.say(result("premium", "received", minutes=3)).event == "result without effect, in force"


@pytest.mark.parametrize("about", ["agreement", "policy", "premium", "enquiry", "claim"])
def test_a_verdict_that_is_not_listed_is_kept_and_decides_nothing(about: str):
    book = Casebook()
    book.covered()
    for said in (enquiry(), loss_notice()):
        book.say(said)
    kind = "policy" if about == "premium" else about
    before = book.state(kind)
    more = {"cover": cover(max_liability=usd(1))} if about == "policy" else {}
    more |= {"assessed": usd(1)} if about == "claim" else {}
    said = book.say(result(about, "maybe", minutes=1, **more))
    assert (said.state, said.event) == (before, f"result without effect, {before.replace('-', ' ')}")
    assert book.known("policy").cover.max_liability == usd(100_000)
    assert book.known("claim").assessed is None


@pytest.mark.parametrize("verdict", ["maybe", "quote"])
def test_the_first_word_on_an_agreement_may_be_one_that_it_has_not(verdict: str):
    book = Casebook()
    book.say(signing())
    assert book.say(result("agreement", verdict)).state == "submitted"
    assert book.say(result("agreement", "sign", minutes=1)).state == "signed"


def test_once_a_policy_is_issued_no_offer_and_no_notice_sets_other_terms(book: Casebook):
    book.covered()
    other = cover(cover_ratio=Decimal(10))
    for said in (result("policy", "quote", minutes=5, cover=other), premium_notice(minutes=6, cover=other)):
        assert book.say(said).codes == {"SW824"}
    assert book.known("policy").cover.cover_ratio == 80
    assert book.say(premium_notice(minutes=7)).codes == set()  # an instalment, on the same terms
    book.say(result("policy", "issue", minutes=8, cover=other))
    assert book.known("policy").cover.cover_ratio == 10


def test_the_terms_that_are_issued_hold_over_a_newer_offer_that_came_first(book: Casebook):
    book.signed()
    book.say(proposal())
    book.say(result("policy", "quote", minutes=9, cover=cover(cover_ratio=Decimal(10))))
    book.turn(minutes=10)
    book.say(result("policy", "issue", minutes=5))
    assert book.known("policy").cover.cover_ratio == 80


def test_a_report_dated_ahead_is_not_the_last_for_ever(book: Casebook):
    book.say(risk_query())
    book.say(risk_report(dated_on=day(3650), text="明年"))
    book.turn(minutes=5)
    book.say(risk_report(report_no="FX-2", query_no=None, text="较新"))
    assert book.known("risk").last.text == "较新"
