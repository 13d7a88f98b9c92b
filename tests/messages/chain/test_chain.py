"""A chain of parts: in which order it goes, what it asks, what one part does to the others."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from messages.chain.conduct import answered
from messages.chain.given import shown, value_of
from messages.chain.known import Chain
from messages.chain.parts import BY_NAME
from messages.chain.records import ChainDuty, ChainRemittance
from messages.chain.telling import told as _told
from messages.process import Recall, Saying, Taken
from tests.chains import (
    CHANGED,
    EXPORT_INSURER,
    INSURER,
    NEW,
    NOW,
    OTHER_TRADER,
    TODAY,
    WITHDRAWN,
    World,
    consent,
    form,
    money,
    opened,
)

ALL = ("remittance", "duty", "cover", "loan")
NOTICE = SimpleNamespace(notice_no="JF-1", premium=money("8500.00"))


def paid(**more: object) -> dict[str, object]:
    return {"premium_notice_no": "JF-1", "premium_paid_on": TODAY, "premium_voucher_no": "PZ-1", **more}


def test_the_trader_is_asked_once_for_what_he_is_shown_and_anew_when_it_changes() -> None:
    world = opened("duty", agreed=False)
    (asked,) = world.sayings()
    assert (asked.body.step, asked.body.digest) == ("consent", world.known.parts["duty"].digest)
    world.conduct()
    assert world.sayings() == ()
    assert world.say(form("duty", duty={"insured": money("900000.00")}), CHANGED) == ()
    assert [each.body.digest for each in world.sayings()] == [world.known.parts["duty"].digest]


def test_nothing_leaves_before_its_part_is_agreed_to() -> None:
    world = opened(*ALL, agreed=False)
    assert (world.conduct(), world.state) == ([], "consenting")
    world.agree("duty")
    assert world.conduct() == ["guarantee.authorization.1"]
    assert {world.standing(name) for name in ("remittance.signing", "cover.signing", "loan.authorization")} == {
        "needs-consent"
    }


def test_parts_that_do_not_depend_on_each_other_go_at_once() -> None:
    assert opened(*ALL).conduct() == [
        "settlement.signing.1",
        "guarantee.authorization.1",
        "credit.signing.1",
        "financing.authorization.1",
    ]


def test_duty_goes_from_authorisation_to_filing_step_by_step() -> None:
    world = opened("duty")
    assert world.conduct() == ["guarantee.authorization.1"]
    assert world.conduct() == []
    world.moves("duty", "authorization", "in-force")
    assert world.conduct() == ["guarantee.quota.1"]
    world.moves("duty", "quota", "granted")
    assert world.conduct() == ["guarantee.proposal.1"]
    world.moves("duty", "policy", "premium-due", notice=NOTICE)
    assert (world.conduct(), world.state) == ([], "mending")
    assert [each["field"] for each in world.step("duty.premium")["wanted"]] == [
        "duty.premium_notice_no",
        "duty.premium_paid_on",
        "duty.premium_voucher_no",
    ]
    assert world.say(form("duty", duty=paid()), CHANGED) == ()
    assert world.conduct() == ["guarantee.premium.1"]
    assert world.sent[-1].body.amount == NOTICE.premium
    world.moves("duty", "policy", "issued", notice=NOTICE)
    world.conduct()
    assert (world.standing("duty.policy"), world.standing("duty.filing")) == ("done", "waiting")
    world.moves("duty", "policy", "filed", notice=NOTICE)
    assert (world.conduct(), world.state) == ([], "completed")


def test_an_agreement_that_stands_is_not_signed_again() -> None:
    world = opened("remittance", remittance={"agreement_no": "MA3ABC127AGR-7", "terms": None, "terms_digest": None})
    assert world.conduct() == ["settlement.outward.1"]
    assert world.sent[0].body.agreement_no == "MA3ABC127AGR-7"
    assert world.standing("remittance.signing") == "not-needed"


def test_a_message_that_waits_to_be_signed_holds_up_only_what_rests_on_it() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    world.signing(world.sent[0], "to-sign")
    world.moves("duty", "authorization", "in-force")
    assert world.conduct() == ["guarantee.quota.1"]
    assert (world.step("remittance.signing")["state"], world.standing("remittance.outward")) == ("to-sign", "blocked")
    world.signing(world.sent[0], "expired")
    world.conduct()
    assert (world.standing("remittance.signing"), world.state) == ("failed", "mending")


def test_a_step_that_is_refused_tells_why_and_the_others_go_on() -> None:
    world = opened("remittance", "duty")
    world.refusing = {"settlement.signing.1"}
    assert world.conduct() == ["settlement.signing.1", "guarantee.authorization.1"]
    step = world.step("remittance.signing")
    assert (step["standing"], [each.code for each in step["findings"]], step["document"]) == ("failed", ["SW709"], None)
    assert world.conduct() == []


def test_a_correction_sends_again_what_failed_and_nothing_else() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("remittance", "payment", "rejected")
    world.conduct()
    right = form("remittance", "duty", remittance={"payee_account": "GB29NWBK60161331926819"})
    assert world.say(right, CHANGED) == ()
    assert world.conduct() == []  # what is shown has changed: it waits for consent anew
    assert (world.standing("remittance.outward"), world.state) == ("needs-consent", "consenting")
    world.agree("remittance")
    assert world.conduct() == ["settlement.outward.1"]
    assert world.sent[-1].body.reference == "MA3ABC127LB-1-HK2"
    assert world.sent[-1].body.agreement_no == "MA3ABC127LB-1-XY"


def test_what_is_said_of_one_part_sends_nothing_again_that_failed_in_another() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.conduct()
    world.moves("remittance", "payment", "rejected")
    world.conduct()
    of_duty = form("remittance", "duty", duty={"insured": money("900000.00")})
    assert world.say(of_duty, CHANGED) == ()
    world.agree("duty")
    assert world.conduct() == []
    assert world.standing("remittance.outward") == "failed"
    right = replace(of_duty, remittance=replace(of_duty.remittance, payee_account="GB29NWBK60161331926819"))
    assert world.say(right, CHANGED) == ()
    world.agree("remittance")
    assert world.conduct() == ["settlement.outward.1"]
    assert world.sent[-1].body.reference == "MA3ABC127LB-1-HK2"


def test_a_form_that_corrects_nothing_sends_all_that_failed_again() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("remittance", "payment", "rejected")
    world.moves("duty", "quota", "quota-expired")
    world.conduct()
    assert world.say(form("remittance", "duty"), CHANGED) == ()
    assert sorted(world.conduct()) == ["guarantee.quota.1", "settlement.outward.1"]


def test_what_rests_on_a_case_that_failed_begins_anew_with_it() -> None:
    world = opened("duty")
    for member, state in (("authorization", "in-force"), ("quota", "granted"), ("policy", "proposed")):
        world.conduct()
        world.moves("duty", member, state)
    world.conduct()
    world.moves("duty", "quota", "quota-expired")
    world.conduct()
    assert world.say(form("duty"), CHANGED) == ()
    assert world.conduct() == ["guarantee.quota.1"]
    world.moves("duty", "quota", "granted")
    assert world.conduct() == ["guarantee.proposal.1"]
    body = world.sent[-1].body
    assert (body.proposal_no, body.quota_no) == ("MA3ABC127LB-1-TB2", "MA3ABC127LB-1-ED2")


def test_what_stands_is_not_changed_under_it() -> None:
    world = opened("duty")
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    assert world.say(form("duty", duty={"quota": money("9.00")}), CHANGED) == ("SW852",)
    assert world.say(form("duty", duty={"insured": money("900000.00")}), CHANGED) == ()  # of this nothing was sent


def test_a_loan_on_an_insured_export_that_stands_is_not_changed_under_it() -> None:
    world = _reviewed()
    more = replace(world.known.form.loan, amount=money("999999.00", "USD"))
    assert world.say(replace(world.known.form, loan=more), CHANGED) == ("SW852",)
    assert world.say(replace(world.known.form, note="of no account"), CHANGED) == ()


def _paid() -> World:
    """A premium that the insurer was told of."""
    world = opened("duty", duty=paid())
    for member, state in (("authorization", "in-force"), ("quota", "granted"), ("policy", "premium-due")):
        world.conduct()
        world.moves("duty", member, state, notice=NOTICE if member == "policy" else None)
    assert world.conduct() == ["guarantee.premium.1"]
    return world


def test_a_premium_that_was_told_is_not_changed_under_it() -> None:
    world = _paid()
    assert world.say(form("duty", duty=paid(premium_voucher_no="PZ-2")), CHANGED) == ("SW852",)
    assert world.say(form("duty", duty=paid()), CHANGED) == ()


def test_a_premium_that_was_refused_is_told_anew_as_it_is_corrected() -> None:
    world = opened("duty", duty=paid())
    world.refusing = {"guarantee.premium.1"}
    for member, state in (("authorization", "in-force"), ("quota", "granted"), ("policy", "premium-due")):
        world.conduct()
        world.moves("duty", member, state, notice=NOTICE if member == "policy" else None)
    world.conduct()
    world.refusing = set()
    assert world.say(form("duty", duty=paid(premium_voucher_no="PZ-2")), CHANGED) == ()
    assert (world.conduct(), world.sent[-1].body.voucher_no) == (["guarantee.premium.1"], "PZ-2")


def test_a_part_that_is_left_out_is_withdrawn_and_says_what_it_blocks() -> None:
    world = opened("cover", "loan", loan={"product": "insured-export"})
    world.conduct()
    world.moves("cover", "agreement", "signed")
    world.moves("loan", "authorization", "in-force")
    world.conduct()
    world.moves("cover", "policy", "underwriting")
    world.conduct()
    assert world.step("loan.application")["blocked_by"] == ["cover.policy"]
    assert world.say(form("loan", loan={"product": "insured-export"}), CHANGED) == ()
    assert world.conduct() == ["credit.proposal.1"]
    assert world.sent[-1].function == WITHDRAWN
    assert world.standing("loan.application") == "blocked"
    assert world.conduct() == []


def test_a_loan_on_an_insured_export_names_the_policy() -> None:
    world = opened("cover", "loan", loan={"product": "insured-export"})
    world.conduct()
    world.moves("loan", "authorization", "in-force")
    world.moves("cover", "agreement", "signed")
    assert world.conduct() == ["credit.proposal.1"]
    world.moves("cover", "policy", "in-force", policy_no="SCL-9")
    assert world.conduct() == ["financing.application.1"]
    assert [each.number for each in world.sent[-1].body.documents if each.kind == "policy"] == ["SCL-9"]


INSURED = {"product": "insured-export"}


def _reviewed() -> World:
    """A loan on an insured export, which its bank reviews."""
    world = opened("cover", "loan", loan=INSURED, cover={"agreement_no": "XB-1"})
    world.conduct()
    world.moves("loan", "authorization", "in-force")
    world.moves("cover", "policy", "in-force", policy_no="SCL-9")
    world.conduct()
    world.moves("loan", "loan", "under-review")
    world.conduct()
    return world


def test_a_loan_on_an_insured_export_is_taken_back_with_its_part() -> None:
    world = _reviewed()
    assert world.say(replace(world.known.form, loan=None), CHANGED) == ()
    assert world.conduct() == ["financing.application.1", "financing.authorization.1"]
    back = next(each for each in world.sent if each.type == "financing.application.1" and each.function == WITHDRAWN)
    assert [each.number for each in back.body.documents if each.kind == "policy"] == ["SCL-9"]


def test_a_loan_is_taken_back_even_where_its_policy_is_no_more() -> None:
    world = _reviewed()
    del world.cases["credit", "cover:XB-1#policy"]
    assert world.say(form(), WITHDRAWN) == ()
    assert "financing.application.1" in world.conduct()


def test_a_withdrawn_chain_takes_back_what_waits_and_sends_nothing_more() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("remittance", "payment", "submitted")
    world.moves("duty", "quota", "applied")
    assert world.say(form(), WITHDRAWN) == ()
    assert world.conduct() == ["settlement.cancellation.1", "guarantee.quota.1", "guarantee.authorization.1"]
    assert world.conduct() == []
    assert world.state == "withdrawn"


def test_everything_that_is_lacking_is_asked_for_at_once() -> None:
    empty = replace(form(), remittance=ChainRemittance(), duty=ChainDuty())
    told = World().say(empty)
    assert told == ("SW845",) * len(told)
    assert len(told) == 13 + 11  # every field of either part, but those that may be left out
    assert World().say(form()) == ("SW846",)


def test_a_loan_on_an_insured_export_asks_for_the_cover_at_once() -> None:
    assert World().say(form("loan", loan={"product": "insured-export"})) == ("SW845",)
    assert World().say(form("loan", "cover", loan={"product": "insured-export"})) == ()


def test_a_stranger_an_old_digest_and_a_part_that_is_not_chosen_are_refused() -> None:
    world = opened("duty", agreed=False)
    known: Chain = world.known
    assert "SW848" in world.say(consent(known, "duty", trader_id=OTHER_TRADER))
    assert world.say(consent(known, "duty", digest="0" * 64)) == ("SW850",)
    assert world.say(replace(consent(known, "duty"), part="loan")) == ("SW851",)
    assert world.say(consent(known, "duty", "refuse", reason=None)) == ("SW853",)
    assert world.say(form("duty"), NEW) == ("SW401",)
    assert world.say(consent(known, "duty", "refuse")) == ()
    assert (world.conduct(), world.state) == ([], "mending")


def test_a_part_is_given_only_what_goes_to_its_receiver() -> None:
    world = opened("remittance", "duty")
    duty, remittance = world.known.parts["duty"].given, world.known.parts["remittance"].given
    assert (duty.remittance, duty.shipment.partner, duty.shipment.value, duty.trader.contact) == (None,) * 4
    assert (remittance.duty, remittance.trader.grade, remittance.shipment.offices) == (None, None, ())
    fields = [each["field"] for each in _shown(world, "duty")]
    assert fields[:2] == ["trader.name", "trader.office"]
    assert INSURER in [each["value"] for each in _shown(world, "duty")]


def _shown(world: World, part: str) -> list[dict[str, object]]:
    return shown(world.known.parts[part].given, BY_NAME[part])


@pytest.mark.parametrize("part", ALL)
def test_every_field_of_a_part_is_one_of_the_form(part: str) -> None:
    for field in BY_NAME[part].fields:
        value_of(form(*ALL), field.path)


def test_what_waits_to_be_signed_is_taken_back_with_its_part() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    for saying in world.sent:
        world.signing(saying, "to-sign")
    world.conduct()
    assert (world.state, world.step("duty.authorization")["of"]) == ("signing", "trader")
    assert world.say(form("remittance"), CHANGED) == ()
    (recall,) = world.sayings()
    assert isinstance(recall, Recall)
    world.conduct()
    step = world.step("duty.authorization")
    assert (step["standing"], step["state"]) == ("withdrawn", "withdrawn")
    assert world.step("remittance.signing")["state"] == "to-sign"


def test_without_consent_any_more_nothing_is_left_to_be_signed_by_mistake() -> None:
    world = opened("remittance")
    world.conduct()
    world.signing(world.sent[0], "to-sign")
    world.conduct()
    assert world.say(consent(world.known, "remittance", "refuse")) == ()
    assert [type(each) for each in world.sayings()] == [Recall]
    world.conduct()
    assert (world.standing("remittance.signing"), world.state) == ("withdrawn", "mending")
    world.agree("remittance")
    assert world.say(form("remittance"), CHANGED) == ()
    assert world.conduct() == ["settlement.signing.1"]
    assert world.sent[-1].body.agreement_no == "MA3ABC127LB-1-XY2"


def test_what_was_handed_in_just_before_its_part_was_withdrawn_is_found_and_taken_back() -> None:
    world = opened("duty", "remittance")
    saying = next(each for each in _ready(world) if each.type == "guarantee.authorization.1")
    world.hand_in(saying)  # and the platform dies
    world.signing(saying, "to-sign")
    assert world.say(form("remittance"), CHANGED) == ()
    assert world.conduct() == ["settlement.signing.1"]
    assert world.step("duty.authorization")["state"] == "withdrawn"
    assert world.cases["signing", "d1"].state == "withdrawn"


def test_a_part_that_is_withdrawn_before_anything_left_says_so() -> None:
    world = opened("duty", "remittance")
    assert world.say(form("remittance"), CHANGED) == ()
    assert world.conduct() == ["settlement.signing.1"]
    assert world.step("duty.authorization")["state"] == "not-sent"


def test_what_may_be_on_its_way_is_not_changed_under_it() -> None:
    world = opened("duty")
    right = form("duty", duty={"scope": ("registration",)})
    assert world.say(right, CHANGED) == ("SW854",)
    world.conduct()
    assert world.say(right, CHANGED) == ("SW852",)


def test_taking_back_what_binds_waits_for_his_key_and_says_so() -> None:
    world = opened("duty")
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    assert world.say(form(), WITHDRAWN) == ()
    world.conduct()
    back = next(each for each in world.sent if each.function == WITHDRAWN and "authorization" in each.type)
    world.signing(back, "to-sign")
    world.conduct()
    assert world.step("duty.authorization")["withdrawal"] == "withdrawal-to-sign"
    world.signing(back, "declined")
    world.conduct()
    assert world.step("duty.authorization")["withdrawal"] == "withdrawal-declined"


def test_an_agreement_that_waits_for_its_other_side_is_ended_with_its_part_and_one_that_stands_is_not() -> None:
    world = opened("cover", "remittance")
    world.conduct()
    world.moves("cover", "agreement", "under-review")
    world.moves("remittance", "agreement", "in-force")
    world.conduct()
    before = len(world.sent)
    assert world.say(form(), WITHDRAWN) == ()
    world.conduct()
    assert [(each.type, each.function) for each in world.sent[before:]] == [("credit.signing.1", WITHDRAWN)]


def _ready(world: World) -> list[Saying]:
    """What is handed in next, once every part was asked for and told of."""
    for _ in range(20):
        ready = [each for each in world.sayings() if isinstance(each, Saying) and each.in_name_of]
        if ready:
            return ready
        world.take(world.sayings()[0])
    raise AssertionError("nothing is ready")


def test_what_was_handed_in_just_before_consent_was_taken_back_is_found_and_may_be_made_anew() -> None:
    world = opened("duty")
    saying = _ready(world)[0]
    world.hand_in(saying)  # and the platform dies
    world.signing(saying, "to-sign")
    assert world.say(consent(world.known, "duty", "refuse")) == ()
    world.conduct()
    assert world.cases["signing", "d1"].state == "withdrawn"


def test_a_part_that_is_refused_before_anything_left_goes_on_once_it_is_agreed_to() -> None:
    world = opened("duty")
    assert world.say(consent(world.known, "duty", "refuse")) == ()
    assert (world.conduct(), world.step("duty.authorization")["state"]) == ([], "not-sent")
    world.agree("duty")
    assert world.conduct() == ["guarantee.authorization.1"]


def test_news_of_a_case_that_was_begun_again_since_is_not_taken_for_news_of_the_new_one() -> None:
    world = opened("duty")
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("duty", "authorization", "authorization-expired")
    world.conduct()
    world.moves("duty", "quota", "granted")
    (old,) = world.sayings()
    assert world.say(form("duty", duty={"quota": money("1900000.00")}), CHANGED) == ()  # just before it is told
    world.agree("duty")
    world.take(old)
    assert (world.conduct(), world.standing("duty.quota")) == (["guarantee.authorization.1"], "blocked")
    world.moves("duty", "authorization", "in-force")
    assert (world.conduct(), world.sent[-1].body.quota_no) == (["guarantee.quota.1"], "MA3ABC127LB-1-ED2")


def test_an_old_failure_does_not_hold_up_what_was_corrected() -> None:
    world = opened("duty")
    for member, state in (("authorization", "in-force"), ("quota", "granted"), ("policy", "declined")):
        world.conduct()
        world.moves("duty", member, state)
    world.conduct()
    world.moves("duty", "policy", "cancelled")
    (old,) = world.sayings()
    assert world.say(form("duty", duty={"insured": money("800000.00")}), CHANGED) == ()
    world.agree("duty")
    world.take(old)
    assert (world.conduct(), world.standing("duty.proposal")) == (["guarantee.proposal.1"], "waiting")


def test_old_news_of_a_message_is_not_news_of_the_one_sent_after_it() -> None:
    world = opened("duty", duty=paid())
    world.refusing = {"guarantee.premium.1"}
    for member, state in (("authorization", "in-force"), ("quota", "granted"), ("policy", "premium-due")):
        world.conduct()
        world.moves("duty", member, state, notice=NOTICE if member == "policy" else None)
    world.conduct()
    old = _again(world, "duty.premium")
    assert world.say(form("duty", duty=paid(premium_voucher_no="PZ-2")), CHANGED) == ()
    world.take(old)
    assert world.standing("duty.premium") == "due"


def _again(world: World, name: str) -> Saying:
    """The last news of a step, about to be told once more."""
    part, step = name.split(".")
    said = world.known.parts[part].steps[step]
    return _told(world.known, part, said)


def test_what_was_found_not_to_be_sent_goes_where_it_is_agreed_to_just_before_that_is_told() -> None:
    world = opened("duty")
    saying = _ready(world)[0]
    assert world.say(consent(world.known, "duty", "refuse")) == ()
    old = answered(world.known, saying, Taken(verdict="unsent", document=""), NOW)
    world.agree("duty")
    world.take(old)
    assert world.conduct() == ["guarantee.authorization.1"]


OTHERWISE = {"scope": ("registration",), "insurer": EXPORT_INSURER}


@pytest.mark.parametrize("word", ["left out", "refused"])
def test_a_part_that_is_chosen_again_otherwise_does_not_pass_off_what_was_sent_before(word: str) -> None:
    world = opened("duty", "remittance")
    saying = next(each for each in _ready(world) if each.type == "guarantee.authorization.1")
    world.hand_in(saying)  # and the platform dies
    if word == "left out":
        assert world.say(form("remittance"), CHANGED) == ()
    else:
        assert world.say(consent(world.known, "duty", "refuse")) == ()
    anew = form("duty", "remittance", duty=OTHERWISE)
    assert world.say(anew, CHANGED) == ("SW854",)
    world.signing(saying, "to-sign")
    world.conduct()
    assert (world.cases["signing", "d1"].state, world.standing("duty.authorization")) == ("withdrawn", "withdrawn")
    assert world.say(anew, CHANGED) == ()
    world.agree("duty")
    assert (world.conduct(), world.sent[-1].body.insurer) == (["guarantee.authorization.1"], EXPORT_INSURER)


def test_consent_stays_until_what_may_be_on_its_way_is_told() -> None:
    world = opened("duty")
    saying = _ready(world)[0]
    more = form("duty", duty={"insured": money("900000.00")})  # on that the authorisation does not rest
    world.hand_in(saying)  # and the platform dies
    assert world.say(more, CHANGED) == ("SW854",)
    world.conduct()
    assert world.say(more, CHANGED) == ()
    assert world.say(form("duty", duty={"insured": money("800000.00")}), CHANGED) == ()  # nothing is on its way now


def test_a_part_that_is_chosen_again_otherwise_does_not_pass_off_what_stands() -> None:
    world = opened("remittance", "duty")
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.conduct()
    world.moves("remittance", "payment", "credited")
    world.conduct()
    assert world.say(form("duty"), CHANGED) == ()
    world.conduct()
    less = {"amount": money("100.00", "USD")}
    assert world.say(form("remittance", "duty", remittance=less), CHANGED) == ("SW852",)
    assert world.say(form("remittance", "duty"), CHANGED) == ()


def _not_taken_back() -> World:
    """A quota is applied for, and what takes it back was refused at the door."""
    world = opened("duty", "remittance")
    for member, state in (("authorization", "in-force"), ("quota", "applied")):
        world.conduct()
        world.moves("duty", member, state)
    world.conduct()
    world.refusing = {"guarantee.quota.1"}
    assert world.say(form("remittance"), CHANGED) == ()
    world.conduct()
    world.refusing = set()
    assert world.conduct() == []
    return world


def test_a_withdrawal_that_was_refused_says_why_and_what_the_trader_can_do() -> None:
    step = _not_taken_back().step("duty.quota")
    assert (step["withdrawal"], step["of"], [each.code for each in step["withdrawal_findings"]]) == (
        "withdrawal-refused", "trader", ["SW709"],
    )  # fmt: skip
    assert "FunctionCode 3" in step["withdrawal_next_en"]


@pytest.mark.parametrize(("parts", "function"), [((), WITHDRAWN), (("remittance",), CHANGED)])
def test_a_withdrawal_that_was_refused_is_repeated_on_the_traders_word(parts: tuple[str, ...], function: str) -> None:
    world = _not_taken_back()
    assert world.say(form(*parts), function) == ()
    assert "guarantee.quota.1" in world.conduct()
    back = next(each for each in reversed(world.sent) if each.type == "guarantee.quota.1")
    assert (back.message_id, back.function) == ("MA3ABC127LB-1-ED-quota-1-back2", WITHDRAWN)
    assert world.step("duty.quota")["withdrawal"] == "withdrawal-accepted"
    assert world.step("duty.quota")["withdrawal_next_en"] is None


def test_a_chain_that_is_over_is_withdrawn_again_only_where_something_was_not_taken_back() -> None:
    world = opened("duty")
    for member, state in (("authorization", "in-force"), ("quota", "applied")):
        world.conduct()
        world.moves("duty", member, state)
    world.conduct()
    world.refusing = {"guarantee.quota.1"}
    assert world.say(form(), WITHDRAWN) == ()
    world.conduct()
    world.refusing, over = set(), world.known.withdrawn_at
    assert world.say(form(), WITHDRAWN) == ()
    assert (world.conduct(), world.state, world.known.withdrawn_at) == (["guarantee.quota.1"], "withdrawn", over)
    assert world.say(form(), WITHDRAWN) == ("SW401",)


def test_what_takes_back_anew_is_not_taken_for_what_did_not_before() -> None:
    world = _not_taken_back()
    assert world.say(form("duty", "remittance"), CHANGED) == ()
    world.agree("duty")
    world.conduct()
    assert world.say(form("remittance"), CHANGED) == ()
    assert "guarantee.quota.1" in world.conduct()
    assert "MA3ABC127LB-1-ED-quota-1-back2" in [each.message_id for each in world.sent]


def test_what_takes_a_part_back_and_waits_to_be_signed_is_recalled_when_the_part_is_chosen_again() -> None:
    world = opened("duty", "remittance")
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    assert world.say(form("remittance"), CHANGED) == ()
    assert world.conduct() == ["guarantee.authorization.1"]  # taken back
    back = world.sent[-1]
    world.signing(back, "to-sign")
    world.conduct()
    assert world.say(form("duty", "remittance"), CHANGED) == ()
    world.conduct()
    assert world.cases["signing", f"d{world.sent.index(back) + 1}"].state == "withdrawn"
    assert (world.standing("duty.authorization"), world.sayings()) == ("done", ())
