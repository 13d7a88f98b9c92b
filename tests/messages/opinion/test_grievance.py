"""A grievance from its receipt to its end: in time, late, extended, done again."""

from datetime import datetime, timedelta

from messages.opinion.records import OpinionApproval, OpinionCallback, OpinionWorkOrderReply
from messages.times import BEIJING
from simulators.answering import MORE_DAYS
from tests.messages.opinion.playing import (
    AGENT_ID,
    CUSTOMS_4218,
    GRIEVANCE_NO,
    NOW,
    STRANGER_ID,
    Stage,
    grievance,
)

ORDER = "order-grievance"


def reply(stage: str, **more: object) -> OpinionWorkOrderReply:
    return OpinionWorkOrderReply(
        **({"subject": "grievance", "work_order_no": GRIEVANCE_NO, "stage": stage, "text": "正在核查"} | more)  # type: ignore[arg-type]
    )


def callback(satisfied: bool) -> OpinionCallback:
    return OpinionCallback(subject="grievance", number=GRIEVANCE_NO, satisfied=satisfied)


def approval(tier: str, verdict: str = "approve", reason: str | None = None) -> OpinionApproval:
    return OpinionApproval(subject="grievance", work_order_no=GRIEVANCE_NO, tier=tier, verdict=verdict, reason=reason)


def brought(**more: object) -> Stage:
    stage = Stage()
    assert stage.say("trader", grievance(**more)) == set()
    return stage


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BEIJING)


def test_it_is_answered_solved_and_called_back_in_time():
    stage = brought()
    assert [(each.news, each.tier) for each in stage.told("customs")] == [("assigned", "unit")]
    assert stage.say("customs", reply("first")) == set()
    assert stage.say("customs", reply("solution")) == set()
    assert stage.say("trader", callback(satisfied=True)) == set()
    assert stage.state(ORDER) == "closed"
    assert [each.news for each in stage.told("trader")] == ["assigned", "first", "solution"]
    assert stage.case(ORDER).known.order.missed == ()


def test_its_solution_is_reckoned_from_when_it_was_received():
    stage = brought().until(at("2026-11-19T11:00"))
    stage.say("customs", reply("first"))
    assert stage.case(ORDER).known.order.clock.due == at("2026-12-07T12:00")


def test_what_names_no_unit_goes_to_whom_the_table_says():
    stage = brought(unit=None)
    assert [each.news for each in stage.told("city")] == ["assigned"]


def test_what_is_late_is_urged_then_goes_up_tier_by_tier():
    stage = brought().until(at("2026-11-19T11:59"))
    assert [each.news for each in stage.told("customs")] == ["assigned", "reminded", "reminded"]
    stage.until(at("2026-11-19T12:00"))
    assert [(each.news, each.tier) for each in stage.told("city")] == [("urged", "city")]
    assert stage.told("leader") == []
    stage.until(at("2026-11-26T12:00"))
    assert [each.news for each in stage.told("leader")] == ["escalated"]
    stage.until(at("2026-12-03T12:00"))
    assert [each.news for each in stage.told("province")] == ["escalated"]
    assert stage.say("customs", reply("first")) == {"SW894"}
    assert stage.case(ORDER).known.order.missed == ("first",)


def test_an_extension_passes_three_tiers_in_turn():
    stage = brought()
    stage.say("customs", reply("first"))
    until = at("2026-12-31T12:00")
    assert stage.say("customs", reply("extension", extend_until=until, unit_head="李强")) == set()
    assert stage.say("province", approval("province")) == {"SW896"}
    assert stage.say("city", approval("leader")) == {"SW893"}  # he is not the leader
    assert stage.say("city", approval("city")) == set()
    assert stage.say("leader", approval("leader")) == set()
    assert stage.state(ORDER) == "extension-asked"
    assert stage.say("province", approval("province")) == set()
    assert stage.state(ORDER) == "extended"
    assert stage.case(ORDER).known.order.clock.due == until
    assert [each.news for each in stage.told("trader")][-1] == "extended"


def test_an_extension_that_is_refused_leaves_what_was_due():
    stage = brought()
    stage.say("customs", reply("first"))
    stage.say("customs", reply("extension", extend_until=at("2026-12-31T12:00"), unit_head="李强"))
    assert stage.say("city", approval("city", "refuse", "可办结")) == set()
    assert stage.state(ORDER) == "first-replied"
    assert stage.case(ORDER).known.order.clock.due == at("2026-12-07T12:00")


def test_an_extension_is_later_than_what_is_due_and_bounded():
    stage = brought()
    stage.say("customs", reply("first"))
    for until in ("2026-12-07T12:00", "2027-12-07T12:00"):
        assert stage.say("customs", reply("extension", extend_until=at(until), unit_head="李强")) == {"SW861"}


def test_what_does_not_satisfy_is_done_again_within_ten_working_days():
    stage = brought()
    stage.say("customs", reply("first"))
    stage.say("customs", reply("solution"))
    assert stage.say("trader", callback(satisfied=False)) == set()
    order = stage.case(ORDER).known.order
    assert (stage.state(ORDER), order.redone, order.clock.due) == ("redo", 1, at("2026-11-30T12:00"))
    stage.say("customs", reply("solution"))
    assert stage.say("province", approval("province", "send-back", "未解决")) == set()
    assert stage.case(ORDER).known.order.redone == 2


def test_nobody_who_is_called_back_has_to_answer_and_may_reopen_for_a_while():
    stage = brought()
    stage.say("customs", reply("first"))
    stage.say("customs", reply("solution"))
    stage.until(NOW + timedelta(days=10))
    assert stage.state(ORDER) == "closed"
    assert stage.case(ORDER).known.order.satisfied is None
    assert stage.say("trader", callback(satisfied=False)) == set()
    assert stage.state(ORDER) == "redo"


def test_nothing_is_reopened_once_its_time_is_over():
    stage = brought()
    stage.say("customs", reply("solution"))
    stage.say("trader", callback(satisfied=True))
    stage.until(NOW + timedelta(days=60))
    assert stage.say("trader", callback(satisfied=False)) == {"SW401"}


def test_strangers_are_told_of_nothing():
    stage = brought()
    assert stage.say("yard", reply("first")) == {"SW893"}
    assert stage.say("stranger", callback(satisfied=True)) == {"SW893"}
    assert stage.say("agent", callback(satisfied=True)) == {"SW893"}


def test_an_agent_who_brings_it_is_told_too_and_may_speak():
    stage = brought(agent_id=AGENT_ID)
    stage.say("customs", reply("solution"))
    assert [each.news for each in stage.told("agent")] == ["assigned", "solution"]
    assert stage.say("agent", callback(satisfied=True)) == set()


def test_a_number_is_used_once_and_taken_back_by_its_own():
    stage = brought()
    assert stage.say("trader", grievance()) == {"SW892"}
    assert stage.say("stranger", grievance(trader_id=STRANGER_ID), function="3") == {"SW893"}
    assert stage.say("trader", grievance(), function="3") == set()
    assert stage.state(ORDER) == "withdrawn"
    assert stage.told("customs")[-1].news == "withdrawn"
    assert stage.until(NOW + timedelta(days=60)).state(ORDER) == "withdrawn"


def test_a_grievance_is_of_a_unit_that_is_one():
    assert Stage().say("trader", grievance(unit=CUSTOMS_4218.__class__(role="trader", kind="party", value="x"))) == {
        "SW893"
    }


def test_where_no_calendar_is_published_it_is_told_so():
    stage = Stage(now=datetime(2031, 3, 3, 9, tzinfo=BEIJING))
    assert stage.say("trader", grievance()) == {"SW898"}
    assert stage.told("customs")[0].provisional


def test_the_extension_that_a_played_unit_asks_for_is_one_that_may_be_granted():
    stage = brought()
    due = stage.told("customs")[0].due
    stage.say("customs", reply("first"))
    until = due + timedelta(days=MORE_DAYS)
    assert stage.say("customs", reply("extension", extend_until=until, unit_head="李强")) == set()
