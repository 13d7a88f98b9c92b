"""征信授权 and 额度申请: who may look up, how much may be insured, under what, until when."""

from datetime import timedelta

from tests.guarantees import (
    CHANGED,
    NOW,
    OTHER_INSURER,
    OTHER_TRADER,
    TODAY,
    WITHDRAWN,
    Casebook,
    authorization,
    cny,
    proposal,
    quota,
    result,
)


def test_an_authorisation_is_in_force_once_it_is_signed():
    book = Casebook()
    assert book.say(authorization()).state == "in-force"
    assert book.known("authorization").digest


def test_a_number_stands_for_one_authorisation():
    book = Casebook()
    book.say(authorization())
    assert book.refuse(authorization()) == {"SW789"}
    assert book.refuse(authorization(authorization_no="MA3ABC127SQ-2"), WITHDRAWN) == {"SW788"}


def test_an_authorisation_taken_back_bears_no_quota():
    book = Casebook()
    book.say(authorization())
    assert book.say(authorization(), WITHDRAWN).state == "authorization-withdrawn"
    assert book.refuse(quota()) == {"SW790"}
    assert book.refuse(authorization(), WITHDRAWN) == {"SW401"}


def test_an_authorisation_ends_with_its_last_day():
    book = Casebook()
    book.say(authorization(valid_until=TODAY + timedelta(days=1)))
    book.turn(days=1)
    assert book.state("authorization") == "in-force"
    book.turn(days=1)
    assert book.state("authorization") == "authorization-expired"
    assert book.refuse(quota()) == {"SW790"}


def test_an_authorisation_is_for_one_insurer():
    book = Casebook()
    book.say(authorization())
    assert book.refuse(quota(insurer=OTHER_INSURER)) == {"SW790"}
    assert book.refuse(quota(authorization_no="MA3ABC127SQ-9")) == {"SW788"}


def test_an_insurer_that_does_not_take_it_may_not_be_asked():
    book = Casebook()
    book.say(authorization())
    assert book.say(result("decline", "authorization", reason="授权范围不足")).state == "not-taken"
    assert book.refuse(quota()) == {"SW790"}
    assert book.say(result("approve", "authorization", minutes=1)).state == "in-force"


def test_nobody_takes_back_what_another_has_signed():
    book = Casebook()
    book.say(authorization())
    assert book.refuse(authorization(trader_id=OTHER_TRADER), WITHDRAWN, by="other-trader") == {"SW787"}
    assert book.refuse(result(about="authorization", insurer=OTHER_INSURER), by="other-insurer") == {"SW787"}
    assert book.refuse(result(about="authorization"), by="other-insurer") == {"SW787"}


def test_a_quota_is_what_the_insurer_grants():
    book = Casebook()
    book.say(authorization())
    assert book.say(quota(5000)).state == "applied"
    assert book.say(result("review", "quota")).state == "quota-underwriting"
    said = book.say(result(about="quota", minutes=5, limit=cny(4000), valid_until=TODAY + timedelta(days=30)))
    assert said.state == "granted"
    assert (book.known("quota").limit, book.known("quota").last_day) == (cny(4000), TODAY + timedelta(days=30))


def test_the_insurers_words_count_by_when_it_decided():
    book = Casebook()
    book.say(authorization())
    book.say(quota())
    book.say(result("approve", "quota", minutes=5))
    assert book.say(result("review", "quota", minutes=1)).state == "granted"
    assert book.say(result("approve", "quota", minutes=5)).state == "granted"
    assert len(book.known("quota").answers) == 2


def test_a_clock_that_runs_ahead_outranks_nobody():
    book = Casebook()
    book.say(authorization())
    book.say(quota())
    book.say(result("decline", "quota", minutes=60 * 24 * 365, reason="时钟有误"))
    book.turn(minutes=5)
    assert book.say(result("approve", "quota", minutes=5)).state == "granted"


def test_a_quota_declined_or_taken_back_insures_nothing():
    book = Casebook()
    book.say(authorization())
    book.say(quota())
    assert book.say(result("decline", "quota", reason="资料不全")).state == "quota-declined"
    assert book.refuse(proposal()) == {"SW791"}
    book.say(quota(quota_no="MA3ABC127ED-2"))
    assert book.say(quota(quota_no="MA3ABC127ED-2"), WITHDRAWN).state == "quota-withdrawn"
    assert book.refuse(proposal(quota_no="MA3ABC127ED-2")) == {"SW791"}
    assert book.refuse(quota(quota_no="MA3ABC127ED-2")) == {"SW789"}


def test_a_quota_ends_with_the_day_that_the_insurer_gives_it():
    book = Casebook()
    book.granted()
    book.say(result("approve", "quota", minutes=1, valid_until=TODAY + timedelta(days=9)))
    assert book.refuse(proposal(period_from=TODAY + timedelta(days=10))) == {"SW791"}
    book.turn(days=10)
    assert book.state("quota") == "quota-expired"


def test_what_is_insured_under_a_quota_is_never_more_than_it():
    book = Casebook()
    book.granted(1000)
    book.say(proposal(600))
    assert book.refuse(proposal(500, proposal_no="MA3ABC127TB-2")) == {"SW792"}
    book.say(proposal(400, proposal_no="MA3ABC127TB-2"))
    book.say(proposal(600), WITHDRAWN)
    book.say(proposal(600, proposal_no="MA3ABC127TB-3"))
    assert book.refuse(proposal(601, proposal_no="MA3ABC127TB-3"), CHANGED) == {"SW792"}


def test_a_word_on_what_nobody_has_asked_for_opens_nothing():
    book = Casebook()
    assert book.say(result(about="quota")).codes == {"SW788", "SW402"}
    assert not book.cases


def test_the_deadline_of_the_insurer_is_five_working_days():
    book = Casebook()
    book.say(authorization())
    case = book.say(quota()).case
    assert case is not None
    state = book.process.state(case.state)
    assert state.limit is not None
    assert (state.limit.working_days, state.expects[0].type) == (5, "guarantee.result")
    assert book.now == NOW


def test_a_word_after_the_last_day_moves_nothing_and_ends_nothing_twice():
    book = Casebook()
    book.granted()
    book.turn(days=301)
    assert book.state("quota") == "quota-expired"
    book.say(result("approve", "quota", minutes=1, valid_until=TODAY + timedelta(days=302)))
    book.turn(days=3)
    assert book.state("quota") == "quota-expired"
