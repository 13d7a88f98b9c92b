"""A handling is rated once; nobody learns by whom; what is bad is corrected and called back."""

from dataclasses import fields, is_dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
import pytest

from messages.opinion.board import ratings
from messages.opinion.keys import appraisal_no, masked
from messages.opinion.records import OpinionCallback, OpinionRating, OpinionWorkOrder, OpinionWorkOrderReply, UnitGrade
from messages.roles import CUSTOMS, YARD
from messages.times import BEIJING
from tests.messages.opinion.playing import AGENT_ID, NOW, PROFILE, TOKEN, TRADER_ID, Stage

SECRETS = (TRADER_ID, AGENT_ID, TRADER_ID[8:17], TOKEN, "421820261000000123")


def rating(grade: int | None = 5, token: str = TOKEN, **more: Any) -> OpinionRating:
    answer = "rate" if grade is not None else "decline"
    return OpinionRating(**({"token": token, "answer": answer, "grade": grade} | more))


def bad(**more: Any) -> OpinionRating:
    units = (UnitGrade(role="customs", grade=5), UnitGrade(role="yard", grade=1))
    return rating(4, units=units, tags=("fee",), **more)


def invited() -> Stage:
    stage = Stage()
    stage.end()
    return stage


def test_a_handling_that_ends_may_be_rated_and_no_other():
    assert invited().state("invitation") == "invited"
    other = Stage()
    other.end(state="withdrawn")
    assert other.cases == {}


def test_it_is_rated_once():
    stage = invited()
    assert stage.say("trader", rating()) == set()
    assert stage.say("trader", rating(1)) == {"SW889"}
    assert stage.say("agent", rating(1)) == {"SW889"}


def test_a_token_without_a_name_is_as_good():
    stage = invited()
    assert stage.say("gateway", rating(2)) == set()
    assert stage.say("gateway", rating(2)) == {"SW889"}
    assert stage.say("gateway", rating(2, token="x" * 40)) == {"SW888"}


def test_a_token_is_of_no_use_to_another():
    stage = invited()
    assert stage.say("stranger", rating()) == {"SW888"}
    assert stage.state("invitation") == "invited"


def test_declining_is_an_answer_and_notes_nothing():
    stage = invited()
    assert stage.say("trader", rating(None)) == set()
    assert [key for key in stage.cases if key.startswith("appraisal")] == []


def test_a_token_that_is_not_used_lapses_and_nothing_follows():
    stage = invited().until(NOW + timedelta(days=31))
    assert stage.state("invitation") == "invitation-lapsed"
    assert stage.out == []
    assert stage.say("trader", rating()) == {"SW889"}


def test_only_units_that_took_part_are_rated():
    assert invited().say("trader", rating(units=(UnitGrade(role="bank", grade=3),))) == {"SW899"}


def test_no_grade_is_offered_before_another():
    view = stage_view(invited(), "invitation", "trader")
    assert view["grades"] == (5, 4, 3, 2, 1)
    assert "grade" not in view
    assert view["answer"] is None


def test_the_unit_rated_badly_is_told_the_next_working_day_and_never_by_whom():
    stage = invited()
    stage.say("trader", bad(text="场站 YARD-0001 收费 13900001111 未公示", share_text=True))
    assert stage.told("yard") == []
    stage.until(datetime(2026, 11, 17, 9, 0, tzinfo=BEIJING))
    (order,) = stage.told("yard")
    assert (order.subject, order.news, order.grade, order.tags) == ("correction", "assigned", 1, ("fee",))
    assert stage.told("customs") == []
    readable = [order, *(stage_view(stage, "order-correction", role) for role in ("yard", "customs"))]
    for each in readable:
        text = msgspec.json.encode(each).decode()
        assert not [secret for secret in SECRETS if secret in text]
        assert "13900001111" not in text
    assert list(stage.process.concerns(stage.case("appraisal").known)) == []


def test_its_words_reach_the_unit_only_where_the_rater_lets_them():
    stage = invited()
    stage.say("trader", bad(text="未公示收费"))
    stage.until(datetime(2026, 11, 17, 9, 0, tzinfo=BEIJING))
    assert stage.told("yard")[0].text is None


def test_a_correction_has_its_clock_and_the_rater_is_called_back():
    stage = invited()
    stage.say("trader", bad())
    stage.until(datetime(2026, 11, 17, 10, 0, tzinfo=BEIJING))
    number = appraisal_no(TOKEN, "yard")
    assert stage.case("order-correction").known.order.clock.due == datetime(2026, 12, 8, 12, 0, tzinfo=BEIJING)
    assert stage.say("customs", corrected(number)) == {"SW893"}
    assert stage.say("yard", corrected(number)) == set()
    assert [(each.subject, each.news) for each in stage.told("trader")] == [("rating", "solution")]
    assert stage_view(stage, "invitation", "trader")["asks_for_call_back"]
    assert stage.say("stranger", called(stage, satisfied=False)) == {"SW893"}
    assert stage.say("trader", called(stage, satisfied=False)) == set()
    assert stage.state("order-correction") == "redo"
    stage.say("yard", corrected(number))
    assert stage.say("trader", called(stage, satisfied=True)) == set()
    assert stage.state("order-correction") == "closed"
    assert stage.say("trader", called(stage, satisfied=True)) == {"SW401"}


def test_what_is_not_corrected_in_time_is_urged():
    stage = invited()
    stage.say("trader", bad())
    stage.until(datetime(2026, 12, 8, 12, 0, tzinfo=BEIJING))
    assert "urged" in [each.news for each in stage.told("yard")]
    assert [each.news for each in stage.told("city")] == ["urged"]


def test_the_platform_reads_that_one_was_invited_and_not_whom_or_how_it_was_rated():
    stage = invited()
    stage.say("trader", bad())
    for kind in ("invitation", "appraisal"):
        text = msgspec.json.encode(stage_view(stage, kind, None)).decode()
        assert not [secret for secret in (TRADER_ID, AGENT_ID, TOKEN) if secret in text]


def test_nothing_kept_of_a_rating_names_its_rater():
    stage = invited()
    stage.say("trader", bad(text="text"))
    kept = msgspec.json.encode(stage.case("appraisal").known).decode()
    assert not [secret for secret in (TRADER_ID, AGENT_ID, TOKEN) if secret in kept]
    assert TOKEN not in msgspec.json.encode(stage.case("invitation").known).decode()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("电话 13900001111", "电话 ＊"),
        ("箱号 SWGU3070075 被扣", "箱号 ＊ 被扣"),
        ("a.b@c.cn", "＊"),
        ("第 3 天", "第 3 天"),
    ],
)
def test_numbers_are_left_out_of_words(said: str, told: str):
    assert masked(said) == told


def test_aggregates_of_few_are_not_published_and_grow_by_whole_months():
    board = ratings(PROFILE)
    stage = Stage()
    for number in range(4):
        token = f"{number}" * 40
        stage.end(token=token)
        stage.say("trader", rating(5, token=token))
    stage.until(datetime(2026, 12, 1, tzinfo=BEIJING))
    assert [row["few"] for row in board.told(counted(stage))] == [True]
    stage.end(token="9" * 40)
    stage.say("trader", rating(1, token="9" * 40))
    assert board.told(counted(stage))[0]["count"] is None
    stage.until(datetime(2027, 1, 1, tzinfo=BEIJING))
    assert {row["month"]: row["few"] for row in board.told(counted(stage))} == {"2026-11": True, "2026-12": True}


def test_aggregates_say_how_many_there_were_of_each_grade():
    stage = Stage()
    for number, grade in enumerate((5, 5, 4, 2, 1)):
        token = f"{number}" * 40
        stage.end(token=token)
        stage.say("trader", rating(grade, token=token, tags=("fee",)))
    stage.until(datetime(2026, 12, 1, tzinfo=BEIJING))
    (row,) = ratings(PROFILE).told(counted(stage))
    assert row["grades"] == {"5": 2, "4": 1, "3": 0, "2": 1, "1": 1}
    assert (row["count"], row["average"], row["good_rate"], row["tags"]) == (5, 3.4, 0.6, {"fee": 5})


def counted(stage: Stage) -> list[Any]:
    cases = [case for key, case in stage.cases.items() if key.startswith("appraisal") and case.state == "counted"]
    return [stage.process.view(case.known, None) for case in cases]


def corrected(number: str) -> OpinionWorkOrderReply:
    return OpinionWorkOrderReply(subject="correction", work_order_no=number, stage="solution", text="已公示")


def called(stage: Stage, *, satisfied: bool) -> OpinionCallback:
    number = stage.case("invitation").known.invitation.number
    return OpinionCallback(subject="rating", number=number, satisfied=satisfied)


def stage_view(stage: Stage, kind: str, role: Any) -> Any:
    roles = {"yard": YARD, "customs": CUSTOMS}
    return stage.process.view(stage.case(kind).known, roles.get(role, role))


def test_no_record_that_a_unit_is_sent_has_a_field_for_a_rater():
    assert is_dataclass(OpinionWorkOrder)
    named = {each.name for each in fields(OpinionWorkOrder)}
    assert not {"trader_id", "agent_id", "token", "invitation_no", "contact"} & named
