"""Anything said in any order, twice, late: what must hold of duty guarantees nevertheless."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gateway.case.running import known_json
from messages.catalogue import FACT
from messages.guarantee.known import Guarantee
from messages.guarantee.policy.known import Policy
from messages.guarantee.policy.ledger import CLAIM, HOLD, RELEASE, USAGE, Posting, carry, totals
from messages.guarantee.process import PROCESS
from messages.process import Process, Received, Step
from messages.roles import CUSTOMS, Role
from messages.xml.records import from_json
from tests.draws import draws
from tests.guarantees import ENTRY, ENTRY_2, NOW, TYPES, Casebook, policy, usage
from tests.messages.guarantee.talk import Utterance, utterance

A_YEAR = timedelta(days=360)


class Lives(RuleBasedStateMachine):
    """Traders, insurers and customs speak as they like."""

    def __init__(self) -> None:
        super().__init__()
        self.book: Any = Casebook()  # or what stands in a journal
        self.spoken: list[Utterance] = []
        self.counted: set[tuple[str, str, str]] = set()

    @rule()
    def a_policy_comes_into_use(self) -> None:
        if not self.book.cases and self.book.now - NOW < A_YEAR:  # its days are those of NOW
            self.book.in_use(1000)

    @rule(data=st.data(), about=st.sampled_from(["applying", "insuring", "insuring", "using", "using"]))
    def somebody_speaks(self, data: st.DataObject, about: str) -> None:
        said = utterance(lambda some: data.draw(st.sampled_from(some)), self.book, about)
        self.spoken.append(said)
        self._hear(said)

    @precondition(lambda self: self.spoken)
    @rule(data=st.data())
    def somebody_repeats_himself(self, data: st.DataObject) -> None:
        self._hear(data.draw(st.sampled_from(self.spoken)))

    @rule(minutes=st.sampled_from([1, 60, 3000, 300_000]))
    def time_passes(self, minutes: int) -> None:
        self.book.turn(minutes=minutes)

    def _hear(self, said: Utterance) -> None:
        body, function, by = said
        heard = self.book.hear(body, function, by=by)
        if TYPES[type(body)].kind is FACT and "SW788" not in heard.codes and "SW787" not in heard.codes:
            assert "SW402" not in heard.codes, f"a fact was not kept: {heard}"

    def _policies(self) -> list[tuple[str, Policy]]:
        return [(case.state, case.known.policy) for case in self.book.cases.values() if case.known.kind == "policy"]

    @invariant()
    def no_more_is_in_use_than_is_insured(self) -> None:
        for _, known in self._policies():
            counted = {kind: _sum(known, kind) for kind in (HOLD, RELEASE, CLAIM)}
            used = counted[HOLD] - counted[RELEASE]
            assert counted[CLAIM] <= used <= (known.cover.insured.amount if known.cover else 0)

    @invariant()
    def at_no_time_was_more_released_or_claimed_than_held_until_then(self) -> None:
        for _, known in self._policies():
            held = dict[str, Decimal]()
            counted = [each for each in known.postings if each.counts]
            for each in sorted(counted, key=lambda each: (each.at, each.kind != HOLD)):
                sign = 1 if each.kind == HOLD else -1
                held[each.entry_id] = held.get(each.entry_id, Decimal()) + sign * each.amount.amount
                assert held[each.entry_id] >= 0

    @invariant()
    def of_no_declaration_more_is_released_or_claimed_than_held(self) -> None:
        for _, known in self._policies():
            for entry in {each.entry_id for each in known.postings}:
                assert _sum(known, HOLD, entry) - _sum(known, RELEASE, entry) - _sum(known, CLAIM, entry) >= 0

    @invariant()
    def what_counts_counts_for_good_and_once(self) -> None:
        for _, known in self._policies():
            numbers = [(known.proposal_no, each.kind, each.number) for each in known.postings]
            assert len(numbers) == len(set(numbers))
            counted = {name for name, each in zip(numbers, known.postings, strict=True) if each.counts}
            before = {name for name in self.counted if name[0] == known.proposal_no}
            assert before <= counted or known.proposal is None
            self.counted |= counted if known.proposal else set()

    @invariant()
    def nothing_is_held_on_a_policy_that_is_surrendered(self) -> None:
        for state, known in self._policies():
            assert state not in ("cancelled", "expired") or not known.totals.outstanding

    @invariant()
    def every_hold_that_counts_is_within_the_policy(self) -> None:
        for _, known in self._policies():
            for each in known.postings:
                if each.counts and each.kind == HOLD:
                    assert each.office and each.office.startswith("42")
                    assert any(each.use in written.cover.uses for written in known.written)

    @invariant()
    def a_case_is_the_same_after_it_was_written_down(self) -> None:
        for case in self.book.cases.values():
            assert from_json(known_json(case.known).encode(), Guarantee) == case.known

    @invariant()
    def anyone_may_look_and_customs_see_no_premium(self) -> None:
        for case in self.book.cases.values():
            for role in (None, *Role):
                seen = known_json(PROCESS.view(case.known, role))
                assert role != CUSTOMS or '"premium"' not in seen


def _sum(known: Policy, kind: str, entry: str | None = None) -> Decimal:
    """By itself, not by the family's own totals."""
    some = [each for each in known.postings if each.counts and each.kind == kind and entry in (None, each.entry_id)]
    return sum((each.amount.amount for each in some), Decimal())


class Forgetful(Lives):
    """The same where a case keeps nothing of what is settled: the journal alone knows its numbers again."""

    besides = staticmethod(PROCESS.beside)

    def __init__(self) -> None:
        super().__init__()
        self.seen: dict[tuple[str, str, str], Posting] = {}
        self.book = Casebook(process=replace(PROCESS, fold=self._fold, beside=self.besides))

    def _fold(self, known: Guarantee | None, received: Received) -> Step:
        step = PROCESS.fold(known, received)
        part = step.known.policy if step.known else None
        if part is None:
            return step
        counted = [each for each in part.postings if each.counts]
        self.seen |= {(part.proposal_no, each.kind, each.number): each for each in counted}
        postings, carried = carry(part.postings, part.carried, most=0)
        return replace(step, known=replace(step.known, policy=replace(part, postings=postings, carried=carried)))

    @invariant()
    def what_counts_counts_for_good_and_once(self) -> None:
        for _, known in self._policies():
            own = [each for (of, _, _), each in self.seen.items() if of == known.proposal_no]
            assert known.proposal is None or totals(own) == known.totals


TestLives = Lives.TestCase
TestForgetful = Forgetful.TestCase
TestForgetful.settings = settings(max_examples=draws(25), stateful_step_count=30, deadline=None)
TestLives.settings = settings(max_examples=draws(25), stateful_step_count=30, deadline=None)


@st.composite
def uses(draw: st.DrawFn) -> list[Any]:
    """What customs say of two declarations that fit the policy together: held, released in parts."""
    said = []
    for n, entry in enumerate((ENTRY, ENTRY_2)):
        held = draw(st.integers(1, 500))
        said.append(usage("hold", held, f"H-{n}", entry=entry))
        for part in range(draw(st.integers(0, 2))):
            amount = draw(st.integers(1, 250))
            if held - amount >= 0:
                held -= amount
                said.append(usage("release", amount, f"R-{n}-{part}", entry=entry, minutes=1))
    return said


@settings(max_examples=draws(60), deadline=None)
@given(uses(), st.data())
def test_any_order_and_any_repetition_of_usage_ends_as_in_order(said: list[Any], data: st.DataObject):
    again = data.draw(st.lists(st.sampled_from(said), max_size=3))
    mixed = data.draw(st.permutations([*said, *again]))
    assert ends(mixed) == ends(said)


def ends(said: list[Any]) -> Any:
    book = Casebook()
    book.in_use(1000)
    for each in said:
        book.say(each)
    assert all(each.counts for each in book.known().postings)
    return book.known().totals


# saboteurs: the same promises with what keeps them taken away


def whatever_customs_say_counts(known: Guarantee | None, received: Received) -> Step:
    """A ledger that believes."""
    step = PROCESS.fold(known, received)
    part = step.known.policy if step.known else None
    if part is None:
        return step
    postings = tuple(replace(each, counts=True, why=()) for each in part.postings)
    return replace(step, known=replace(step.known, policy=replace(part, postings=postings)))


def sabotaged(process: Process) -> Lives:
    machine = Lives()
    machine.book = Casebook(process=process)
    machine.book.in_use(1000)
    return machine


def test_cover_that_is_held_beyond_the_sum_insured_is_seen():
    machine = sabotaged(replace(PROCESS, fold=whatever_customs_say_counts))
    machine.book.hear(usage("hold", 900))
    machine.book.hear(usage("hold", 200, "U-2", entry=ENTRY_2))
    with pytest.raises(AssertionError):
        machine.no_more_is_in_use_than_is_insured()


def without_numbers(body: Any) -> list[Any]:
    """Nobody asks the journal for a number of a hold or release."""
    return [each for each in PROCESS.beside(body) if not getattr(each, "kind", "").startswith(USAGE)]


def test_a_number_that_nobody_looks_for_in_the_journal_is_seen():
    class Broken(Forgetful):
        besides = staticmethod(without_numbers)

    for machine in (Forgetful(), Broken()):
        machine.book.in_use(1000)
        for kind, number in (("hold", "U-1"), ("release", "U-2")):
            machine.book.hear(usage(kind, 900, number))
        machine.book.hear(usage("hold", 1, "U-3", entry=ENTRY_2))  # it is let go of with what comes after it
        machine.book.hear(usage("hold", 900, "U-1"))
        if isinstance(machine, Broken):
            with pytest.raises(AssertionError):
                machine.what_counts_counts_for_good_and_once()
        else:
            machine.what_counts_counts_for_good_and_once()


def test_a_machine_left_to_itself_finds_a_ledger_that_believes():
    class Broken(Lives):
        def __init__(self) -> None:
            super().__init__()
            self.book = Casebook(process=replace(PROCESS, fold=whatever_customs_say_counts))

    Broken.TestCase.settings = settings(
        max_examples=40, stateful_step_count=25, deadline=None, database=None, phases=(Phase.generate,)
    )
    with pytest.raises(AssertionError):
        Broken.TestCase().runTest()


def always_surrendered(known: Guarantee | None, received: Received) -> Step:
    """An end that does not look whether anything is held."""
    step = PROCESS.fold(known, received)
    body = received.message.body
    if getattr(body, "action", None) != "surrender":
        return step
    part = replace(step.known.policy, surrendered_at=body.at)
    return replace(step, event="policy told, cancelled", known=replace(step.known, policy=part))


def test_a_policy_surrendered_over_what_is_held_is_seen():
    machine = sabotaged(replace(PROCESS, fold=always_surrendered))
    machine.book.hear(usage("hold", 900))
    machine.book.hear(policy("surrender", minutes=5, endorsement_no="PD-1"))
    with pytest.raises(AssertionError):
        machine.nothing_is_held_on_a_policy_that_is_surrendered()
