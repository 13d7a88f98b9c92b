"""Whatever is said in whatever order, twice, late or by strangers: what must hold of grievances and ratings, holds."""

from datetime import timedelta
from typing import Any

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from messages.opinion.keys import appraisal_no
from messages.opinion.records import (
    OpinionApproval,
    OpinionCallback,
    OpinionRating,
    OpinionWorkOrderReply,
    UnitGrade,
)
from messages.opinion.states import CLOSED, ORDERS, RESOLVED, WITHDRAWN, WORKING
from tests.messages.opinion.playing import AGENT_ID, GRIEVANCE_NO, TOKEN, TRADER_ID, Stage, grievance

SPEAKERS = st.sampled_from(["trader", "agent", "stranger", "customs", "yard", "city", "leader", "province"])
UNITS = ("customs", "yard", "city")
KINDS = st.sampled_from([("grievance", GRIEVANCE_NO), ("correction", appraisal_no(TOKEN, "yard"))])
GRADES = st.integers(1, 5)


class Lives(RuleBasedStateMachine):
    """One grievance and one handling, and everybody who may have a say, or should not."""

    def __init__(self) -> None:
        super().__init__()
        self.stage = Stage()
        self.accepted_ratings = 0
        self.ended = False

    @rule(function=st.sampled_from(["9", "3"]), who=SPEAKERS)
    def complain(self, function: str, who: str) -> None:
        if who in ("trader", "agent"):  # whose mandate the gateway holds before the process is asked
            self.stage.say(who, grievance(agent_id=AGENT_ID), function)

    @rule(who=SPEAKERS, kind=KINDS, stage=st.sampled_from(["first", "solution"]))
    def reply(self, who: str, kind: tuple[str, str], stage: str) -> None:
        before = self._state(kind[0])
        self._say(who, OpinionWorkOrderReply(subject=kind[0], work_order_no=kind[1], stage=stage, text="…"))
        if who not in UNITS:
            assert self._state(kind[0]) == before

    @rule(who=SPEAKERS, kind=KINDS, days=st.integers(-5, 120))
    def ask_for_more_time(self, who: str, kind: tuple[str, str], days: int) -> None:
        until = self.stage.now + timedelta(days=days)
        body = OpinionWorkOrderReply(
            subject=kind[0], work_order_no=kind[1], stage="extension", text="…", extend_until=until, unit_head="李强"
        )
        self._say(who, body)

    @rule(
        who=SPEAKERS,
        kind=KINDS,
        tier=st.sampled_from(["city", "leader", "province"]),
        verdict=st.sampled_from(["approve", "refuse", "send-back"]),
    )
    def decide(self, who: str, kind: tuple[str, str], tier: str, verdict: str) -> None:
        before = self._state(kind[0])
        body = OpinionApproval(subject=kind[0], work_order_no=kind[1], tier=tier, verdict=verdict, reason="…")
        self._say(who, body)
        if who != tier:
            assert self._state(kind[0]) == before

    @rule(who=SPEAKERS, satisfied=st.booleans(), rating=st.booleans())
    def call_back(self, who: str, satisfied: bool, rating: bool) -> None:
        subject, number = ("rating", self._invitation()) if rating else ("grievance", GRIEVANCE_NO)
        self._say(who, OpinionCallback(subject=subject, number=number, satisfied=satisfied))

    @precondition(lambda self: not self.ended)
    @rule()
    def end(self) -> None:
        self.stage.end()
        self.ended = True

    @rule(who=st.one_of(SPEAKERS, st.just("gateway")), grade=st.one_of(st.none(), GRADES), yard=GRADES)
    def rate(self, who: str, grade: int | None, yard: int) -> None:
        units = (UnitGrade(role="yard", grade=yard),) if grade is not None else ()
        answer = "rate" if grade is not None else "decline"
        codes = self._say(who, OpinionRating(token=TOKEN, answer=answer, grade=grade, units=units))
        self.accepted_ratings += not codes

    @rule(hours=st.sampled_from([1, 5, 24, 24 * 7, 24 * 40]))
    def wait(self, hours: int) -> None:
        self.stage.until(self.stage.now + timedelta(hours=hours))

    @invariant()
    def a_token_counts_once(self) -> None:
        assert self.accepted_ratings <= 1
        assert len([key for key in self.stage.cases if key.startswith("appraisal:")]) <= 2

    @invariant()
    def whoever_is_to_act_has_a_clock_and_nobody_else(self) -> None:
        for case in self._orders():
            clock = case.known.order.clock
            assert case.state in ORDERS
            if case.state in WORKING:
                assert clock is not None
                assert clock.step not in ("callback", "reopen")
            elif case.state in (RESOLVED, CLOSED):
                assert clock is not None
                assert clock.step == ("callback" if case.state == RESOLVED else "reopen")
            else:
                assert case.state == WITHDRAWN
                assert clock is None

    @invariant()
    def what_is_late_is_known_to_be(self) -> None:
        for case in self._orders():
            order = case.known.order
            if case.state in WORKING and order.clock.due < self.stage.now:
                assert order.clock.over
                assert order.clock.step in order.missed
                assert "city" in order.tiers

    @invariant()
    def more_time_is_granted_by_all_tiers_or_not_at_all(self) -> None:
        for case in self._orders():
            if case.state == "extended":
                assert case.known.order.asked.granted
                assert case.known.order.asked.approved == ("city", "leader", "province")

    @invariant()
    def no_unit_hears_of_a_rater(self) -> None:
        secrets = (TOKEN, TRADER_ID, AGENT_ID)
        for who in (*UNITS, "leader", "province"):
            for body in self.stage.told(who):
                if getattr(body, "subject", "") == "correction":
                    assert not [each for each in secrets if each in msgspec.json.encode(body).decode()]
        for key, case in self.stage.cases.items():
            if not key.startswith(("invitation:", "order-grievance:")):
                assert not [each for each in secrets if each in msgspec.json.encode(case.known).decode()]

    def _say(self, who: str, body: Any) -> set[str]:
        return self.stage.say(who, body)

    def _orders(self) -> list[Any]:
        return [case for key, case in self.stage.cases.items() if key.startswith("order-")]

    def _state(self, subject: str) -> str | None:
        found = [case.state for key, case in self.stage.cases.items() if key.startswith(f"order-{subject}:")]
        return found[0] if found else None

    def _invitation(self) -> str:
        found = [case for key, case in self.stage.cases.items() if key.startswith("invitation:")]
        return found[0].known.invitation.number if found else "0" * 24


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
