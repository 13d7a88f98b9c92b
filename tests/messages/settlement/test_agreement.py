"""三方协议签约: three signatures over one document, and only that."""

from datetime import timedelta

import pytest

from messages.settlement.agreement.known import lists
from messages.settlement.desk import DESK
from tests.settlements import (
    AGREEMENT,
    BANK,
    BANK_BIC,
    CHANGED,
    DOLLARS,
    NOW,
    OTHER_BANK,
    OTHER_TRADER,
    TODAY,
    WITHDRAWN,
    YUAN,
    Casebook,
    countersignature,
    digest,
    outward,
    result,
    signing,
)


@pytest.fixture
def book() -> Casebook:
    return Casebook()


def test_three_signatures_over_one_document_sign_it(book: Casebook):
    assert book.say(signing()).state == "signing"
    assert book.say(result("review")).state == "bank-review"
    assert book.say(result("sign", minutes=5)).state == "countersigning"
    assert book.say(countersignature()).state == "in-force"
    terms = book.known("agreement").in_force
    assert (terms.digest, terms.decided_at is not None, terms.countersigned_at) == (digest("m1"), True, NOW)


def test_two_signatures_sign_nothing(book: Casebook):
    book.say(signing())
    assert book.refuse(countersignature()) == {"SW735"}
    book.say(result("sign"))
    assert book.state("agreement") == "countersigning"
    assert book.known("agreement").in_force is None


def test_a_result_about_another_document_is_doubted_and_signs_nothing(book: Casebook):
    book.say(signing())
    said = book.say(result("sign", "another"))
    assert said.codes == {"SW734"}
    assert said.state == "signing"
    assert book.known("agreement").waiting.verdict is None


def test_the_platform_countersigns_no_other_document(book: Casebook):
    book.say(signing())
    book.say(result("sign"))
    assert book.refuse(countersignature(of="another")) == {"SW734"}


def test_a_document_that_took_the_place_of_another_wants_every_signature_anew(book: Casebook):
    book.say(signing())
    book.say(result("sign"))
    assert book.say(signing(accounts=(DOLLARS,)), CHANGED).state == "signing"
    assert book.say(result("sign", "m1", minutes=9)).codes == {"SW734"}
    assert book.refuse(countersignature(of="m1")) == {"SW735"}
    book.say(result("sign", "m3", minutes=10))
    assert book.say(countersignature(of="m3")).state == "in-force"


@pytest.mark.parametrize("by", ["bank", "platform"])
def test_what_one_declines_has_failed_and_may_be_deleted_from_the_list(book: Casebook, by: str):
    book.say(signing())
    if by == "platform":
        book.say(result("sign"))
    book.say(result("decline") if by == "bank" else countersignature("decline"))
    assert book.state("agreement") == "failed"
    assert book.known("agreement").declined.declined_by == by
    assert book.say(signing(), WITHDRAWN).state == "failed"
    assert book.known("agreement").hidden


def test_a_change_runs_the_three_signatures_again_while_the_old_terms_stay(book: Casebook):
    book.signed()
    book.say(signing(accounts=(YUAN,)), CHANGED)
    assert book.state("agreement") == "changing"
    book.say(result("sign", "m4", minutes=10))
    assert lists(book.known("agreement"), DOLLARS.account_no, TODAY)
    assert book.say(countersignature(of="m4")).state == "in-force"
    assert not lists(book.known("agreement"), DOLLARS.account_no, TODAY)


def test_a_change_that_is_declined_leaves_the_old_terms(book: Casebook):
    book.signed()
    book.say(signing(accounts=(YUAN,)), CHANGED)
    assert book.say(result("decline", "m4", minutes=10)).state == "in-force"
    assert lists(book.known("agreement"), DOLLARS.account_no, TODAY)


def test_a_change_for_a_later_day_leaves_the_old_terms_until_then(book: Casebook):
    book.signed()
    later = TODAY + timedelta(days=3)
    book.say(signing(accounts=(YUAN,), valid_from=later), CHANGED)
    book.say(result("sign", "m4", minutes=10))
    book.say(countersignature(of="m4"))
    assert book.say(outward()).state == "submitted"
    known = book.known("agreement")
    assert (lists(known, DOLLARS.account_no, TODAY), lists(known, DOLLARS.account_no, later)) == (True, False)
    assert book.refuse(outward(requested_on=later, reference="MA3ABC127RMT-2")) == {"SW725"}


def test_the_old_terms_do_not_come_back_when_the_new_ones_are_over(book: Casebook):
    book.signed()
    book.say(signing(accounts=(YUAN,), valid_until=TODAY), CHANGED)
    book.say(result("sign", "m4", minutes=10))
    book.say(countersignature(of="m4"))
    assert book.refuse(outward(requested_on=TODAY + timedelta(days=1))) == {"SW725", "SW726"}


def test_ending_it_needs_nobodys_consent(book: Casebook):
    book.signed()
    assert book.say(signing(), WITHDRAWN).state == "ended"
    assert book.say(result("resume", minutes=50)).state == "ended"


def test_the_bank_suspends_resumes_and_ends_by_its_own_time(book: Casebook):
    book.signed()
    assert book.say(result("suspend", minutes=20)).state == "suspended"
    assert book.say(result("resume", minutes=30)).state == "in-force"
    assert book.say(result("suspend", minutes=25)).state == "in-force"  # late: it came before the other
    assert book.say(result("end", minutes=40)).state == "ended"


def test_a_result_that_comes_twice_or_late_changes_nothing(book: Casebook):
    book.say(signing())
    book.say(result("sign", minutes=5))
    for late in (result("sign", minutes=5), result("review", minutes=1), result("review", minutes=9)):
        assert book.say(late).state == "countersigning"
    book.say(countersignature())
    known = book.known("agreement")
    assert book.say(result("sign", minutes=5)).codes == set()
    assert book.known("agreement") == known


def test_it_expires_after_its_last_day(book: Casebook):
    book.signed(valid_until=TODAY)
    book.turn(hours=14)
    assert book.state("agreement") == "in-force"
    book.turn(hours=1)
    assert book.state("agreement") == "expired"


def test_a_change_that_gives_it_longer_outlives_its_first_last_day(book: Casebook):
    book.signed(valid_until=TODAY)
    book.say(signing(valid_until=TODAY.replace(day=30)), CHANGED)
    book.say(result("sign", "m4", minutes=10))
    book.say(countersignature(of="m4"))
    book.turn(days=2)
    assert book.state("agreement") == "in-force"
    book.turn(days=6)
    assert book.state("agreement") == "expired"


def test_a_number_stands_for_one_agreement(book: Casebook):
    book.say(signing())
    assert book.refuse(signing()) == {"SW732"}
    assert book.refuse(signing(agreement_no="MA3ABC127AGR-2"), CHANGED) == {"SW721"}
    assert book.refuse(signing(bank=OTHER_BANK), CHANGED) == {"SW723"}


def test_a_bank_is_itself_by_cnaps_and_by_bic(book: Casebook):
    book.say(signing(bank=BANK))
    assert book.say(result("sign", bank=BANK_BIC)).state == "countersigning"


def test_a_stranger_is_told_nothing(book: Casebook):
    book.say(signing())
    assert book.refuse(result("sign"), by="other-bank") == {"SW720"}
    assert book.refuse(result("sign", bank=OTHER_BANK), by="other-bank") == {"SW720"}
    assert book.refuse(signing(trader_id=OTHER_TRADER), WITHDRAWN, by="other-trader") == {"SW720"}
    assert book.refuse(countersignature(trader_id=OTHER_TRADER)) == {"SW720"}


def test_a_result_on_nothing_known_is_recorded_and_opens_nothing(book: Casebook):
    said = book.hear(result("sign"))
    assert said.codes == {"SW721", "SW402"}
    assert not said.refused
    assert not book.cases


def test_the_platforms_desk_says_what_is_waited_for_and_nothing_else(book: Casebook):
    book.say(signing())
    assert DESK.says(book.case("agreement").known) is None
    book.say(result("sign"))
    saying = DESK.says(book.case("agreement").known)
    assert saying is not None
    assert book.state("agreement") in DESK.states
    assert (saying.body.agreement_no, saying.body.bank, saying.body.document_digest) == (AGREEMENT, BANK, digest("m1"))
    assert book.say(saying.body).state == "in-force"
    assert DESK.says(book.case("agreement").known) is None
