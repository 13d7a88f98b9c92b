"""Chains lived at random: consents, cases that move, refusals, corrections, withdrawals, in any order and repeated."""

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from messages.chain.conduct import answered
from messages.chain.parts import BY_NAME
from messages.chain.parts.table import DONE, FAILED, WAITING
from messages.chain.standing import OVER, stands
from messages.process import Recall, Saying, Taken
from tests.chains import CHANGED, EXPORT_INSURER, TODAY, WITHDRAWN, World, consent, form, money, opened
from tests.draws import draws

PARTS = tuple(BY_NAME)
NOTICE = SimpleNamespace(notice_no="JF-1", premium=money("8500.00"))
PAID = {"premium_notice_no": "JF-1", "premium_paid_on": TODAY, "premium_voucher_no": "PZ-1"}
MEMBERS = [(part.name, member.name) for part in BY_NAME.values() for member in part.members]
CASES = dict.fromkeys(
    ("duty.policy", "cover.policy"), SimpleNamespace(part=SimpleNamespace(notice=NOTICE, policy_no="SCL-9"))
)
INSURED = {"product": "insured-export"}
FINAL = ("withdrawn", "closed")
OTHERWISE = {
    "remittance": {"charges": "DEBT"},
    "duty": {"insured": money("900000.00"), "insurer": EXPORT_INSURER},
    "cover": {"limit": money("110000.00", "USD")},
    "loan": {"amount": money("140000.00", "USD")},
}


class Watched(World):
    """A world in which nothing is handed in that may not be."""

    def hand_in(self, saying: Saying) -> Taken:
        is_new = saying.message_id not in {each.message_id for each in self.sent} - self.refused
        is_back = saying.function == WITHDRAWN or "cancellation" in saying.type
        if is_new and not is_back and not saying.is_asked:
            self.hold(saying)
        return super().hand_in(saying)

    def hold(self, saying: Saying) -> None:
        """No message without consent, before what it rests on, of a withdrawn part, or twice."""
        (chosen, step) = next(
            (chosen, step)
            for chosen in self.known.parts.values()
            for step in chosen.row.steps
            if step.type is not None and chosen.message_id(step.name) == saying.message_id
        )
        assert chosen.is_active
        assert chosen.agreed_at is not None
        for name in step.after(chosen.given):
            part, _, other = name.rpartition(".")
            of = self.known.parts[part or chosen.part]
            assert stands(self.known, of, of.row.step(other)) in OVER
        assert saying.message_id not in {each.message_id for each in self.sent} - self.refused


def shows_what_was_sent(world: World) -> None:
    """Of every step that stands the chain has the message that left, under its number, of the form as it is now."""
    sent = {each.message_id: each.body for each in world.sent if each.message_id not in world.refused}
    for chosen in world.known.parts.values():
        for step in chosen.row.steps:
            said = chosen.steps.get(step.name)
            if said is None:
                continue
            assert said.revision == chosen.revision(step.member)
            if said.message_id is not None and step.derive is not None and said.standing in (DONE, WAITING):
                assert said.message_id == chosen.message_id(step.name)
                assert sent[said.message_id] == step.derive(chosen.deriving(step.name, CASES))


class Lives(RuleBasedStateMachine):
    @initialize(parts=st.sets(st.sampled_from(PARTS), min_size=1), agreed=st.booleans())
    def applies(self, parts: set[str], agreed: bool) -> None:
        self.chosen = sorted(parts)
        plain = opened(*self.chosen, agreed=agreed)
        self.world = Watched(case=plain.case, numbers=plain.numbers)

    @rule(part=st.sampled_from(PARTS))
    def agrees(self, part: str) -> None:
        if part in self.world.known.parts and self.world.known.parts[part].is_active and self.world.state not in FINAL:
            self.world.agree(part)

    @rule(which=st.sampled_from(MEMBERS), pick=st.integers(0, 30))
    def moves(self, which: tuple[str, str], pick: int) -> None:
        """A case is in any state that its family knows; late, early and back again."""
        part, member = which
        states = sorted({state for step in BY_NAME[part].steps if step.member == member for state in step.stands})
        self._moves(part, member, states[pick % len(states)])

    def _moves(self, part: str, member: str, state: str) -> None:
        """A case that was begun is in this state now."""
        chosen = self.world.known.parts.get(part)
        if chosen and any(each.number == chosen.numbers()[member] for each in chosen.steps.values()):
            self.world.moves(part, member, state, notice=NOTICE, policy_no="SCL-9")

    @rule()
    def leads(self) -> None:
        self.world.conduct()
        assert self.world.conduct() == []

    @rule()
    def dies_with_something_handed_in_and_not_told(self) -> None:
        for saying in self.world.sayings()[:1]:
            if not isinstance(saying, Recall) and saying.in_name_of is not None:
                self.world.hand_in(saying)

    @precondition(lambda self: self.world.sent)
    @rule(pick=st.integers(0, 30), state=st.sampled_from(["to-sign", "signed", "declined", "expired"]))
    def signs_or_not(self, pick: int, state: str) -> None:
        """What waits is signed, declined, or not; what is over stays so."""
        saying = self.world.sent[pick % len(self.world.sent)]
        now = self.world.cases.get(("signing", f"d{self.world.sent.index(saying) + 1}"))
        if saying.message_id not in self.world.refused and (now is None or now.state == "to-sign"):
            self.world.signing(saying, state)

    @precondition(lambda self: self.world.state not in FINAL and self.world.sayings())
    @rule(parts=st.sets(st.sampled_from(PARTS), min_size=1), otherwise=st.sampled_from(PARTS))
    def changes_right_before_something_is_told(self, parts: set[str], otherwise: str) -> None:
        self._changes_as_it_is_told(parts, otherwise)

    def _changes_as_it_is_told(self, parts: set[str], otherwise: str) -> None:
        known, saying = self.world.known, next(iter(self.world.sayings()), None)
        if saying is None or isinstance(saying, Recall):
            return
        if saying.in_name_of is not None:
            saying = answered(known, saying, self.world.hand_in(saying), self.world.now)
        self.changes_contents(parts, otherwise)
        self.world.take(saying)

    @precondition(lambda self: self.world.state not in FINAL)
    @rule(which=st.sampled_from(MEMBERS), pick=st.integers(0, 30))
    def fails_and_is_corrected_as_other_news_comes(self, which: tuple[str, str], pick: int) -> None:
        """What had failed begins anew, while news of what it was before is on its way."""
        part, member = which
        row = BY_NAME[part]
        failures = [name for name, each in row.opening(member).stands.items() if each == FAILED]
        if part in self.world.known.parts and failures:
            self._moves(part, member, failures[pick % len(failures)])
            self.world.conduct()
            last = row.members[-1].name
            self._moves(part, last, sorted(row.opening(last).stands)[pick % len(row.opening(last).stands)])
            self._changes_as_it_is_told(set(self.world.known.parts), part)

    @precondition(lambda self: self.world.state not in FINAL)
    @rule(part=st.sampled_from(PARTS), other=st.sampled_from(PARTS))
    def leaves_out_what_is_on_its_way_and_chooses_it_otherwise(self, part: str, other: str) -> None:
        if part == other or part not in self.world.known.parts:
            return
        self.dies_with_something_handed_in_and_not_told()
        self.changes_contents({other}, "")
        self.changes_contents({other, part}, part)
        self.agrees(part)
        self.world.conduct()

    @precondition(lambda self: self.world.state not in FINAL)
    @rule(parts=st.sets(st.sampled_from(PARTS), min_size=1), otherwise=st.sampled_from(PARTS))
    def changes_contents(self, parts: set[str], otherwise: str) -> None:
        more = {name: said for name, said in ({"duty": PAID, "cover": PAID, "loan": INSURED}).items() if name in parts}
        if otherwise in parts:
            more[otherwise] = more.get(otherwise, {}) | OTHERWISE[otherwise]
        told = set(self.world.say(form(*sorted(parts), **more), CHANGED))
        assert told <= {"SW852", "SW854"}

    @rule(part=st.sampled_from(PARTS))
    def refuses_consent(self, part: str) -> None:
        chosen = self.world.known.parts.get(part)
        if chosen is not None and chosen.is_active and self.world.state not in FINAL:
            assert self.world.say(consent(self.world.known, part, "refuse")) == ()

    @precondition(lambda self: self.world.state not in FINAL)
    @rule()
    def withdraws_the_chain(self) -> None:
        assert self.world.say(self.world.known.form, WITHDRAWN) == ()

    @rule(type_=st.sampled_from(["settlement.outward.1", "guarantee.quota.1", "guarantee.premium.1"]))
    def refuses_or_not(self, type_: str) -> None:
        self.world.refusing ^= {type_}

    @rule(type_=st.sampled_from(["settlement.outward.1", "guarantee.quota.1", "credit.proposal.1"]))
    def is_put_off_or_not(self, type_: str) -> None:
        self.world.putting_off ^= {type_}

    @rule(hours=st.sampled_from([0.01, 1, 30, 24 * 16, 24 * 100]))
    def time_goes_by(self, hours: float) -> None:
        self.world.time_goes_by(timedelta(hours=hours))

    @precondition(lambda self: self.world.state not in FINAL)
    @rule(parts=st.sets(st.sampled_from(PARTS), min_size=1), is_paid=st.booleans())
    def changes(self, parts: set[str], is_paid: bool) -> None:
        more = dict.fromkeys({"duty", "cover"} & parts, PAID) if is_paid else {}
        assert set(self.world.say(form(*sorted(parts), **more), CHANGED)) <= {"SW852", "SW854"}

    @invariant()
    def nothing_waits_for_the_trader_for_ever(self) -> None:
        assert (self.world.known.until is None) == (self.world.state in ("running", "withdrawn", "closed"))

    @invariant()
    def says_of_each_part_what_is_next(self) -> None:
        for chosen in self.world.known.parts.values():
            for step in chosen.row.steps:
                self.world.standing(f"{chosen.part}.{step.name}")

    @invariant()
    def what_is_no_longer_wanted_does_not_wait_to_be_signed(self) -> None:
        if self.world.sayings():
            return  # it is being seen to
        for chosen in self.world.known.parts.values():
            waiting = {said.state for said in chosen.steps.values()} & {"to-check", "to-sign"}
            assert not waiting or (chosen.is_active and chosen.refused_at is None)

    @invariant()
    def what_is_shown_of_a_step_is_what_was_sent(self) -> None:
        shows_what_was_sent(self.world)

    @invariant()
    def a_failed_step_was_told_with_a_reason(self) -> None:
        for chosen in self.world.known.parts.values():
            for said in chosen.steps.values():
                assert said.standing != FAILED or said.findings or said.state


Lives.TestCase.settings = settings(max_examples=draws(20), stateful_step_count=25, deadline=None)
TestLives = Lives.TestCase


def test_a_message_that_leaves_without_consent_would_be_noticed() -> None:
    world = Watched(case=opened("duty").case)
    (early,) = [each for each in world.sayings() if each.in_name_of]
    forgetful = Watched(case=opened("duty", agreed=False).case)
    with pytest.raises(AssertionError):
        forgetful.hold(early)
    world.hold(early)
    world.take(early)
    with pytest.raises(AssertionError):
        world.hold(early)


def test_a_chain_that_shows_what_was_not_sent_would_be_noticed() -> None:
    world = opened("duty")
    world.conduct()
    shows_what_was_sent(world)
    duty = world.known.parts["duty"]
    other = replace(duty.given, duty=replace(duty.given.duty, scope=("registration",)))  # type: ignore[type-var]
    for wrong in (replace(duty, own=other), replace(duty, revisions={"authorization": 2})):
        forged = replace(world.known, parts={"duty": wrong})
        with pytest.raises(AssertionError):
            shows_what_was_sent(replace(world, case=replace(world.case, known=forged)))  # type: ignore[type-var]
