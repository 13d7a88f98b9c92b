"""Anything said in any order, twice, late: what must hold of an inspection nevertheless."""

from collections import Counter
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gateway.case.running import known_json
from messages.inspection.known import Inspection, stage
from messages.inspection.moves import FINAL
from messages.inspection.parties import view
from messages.roles import Role
from messages.xml.records import from_json
from tests.draws import draws
from tests.inspections import WITHDRAWN, Casebook
from tests.messages.inspection.talk import utterance


class Lives(RuleBasedStateMachine):
    """Inspections of one declaration, over which partners speak as they like."""

    def __init__(self) -> None:
        super().__init__()
        self.book = Casebook()
        self.cargo = "boxes"
        self.spoken: list[tuple[Any, str, str | None]] = []
        self.held: set[str] = set()
        self.released: Counter[str] = Counter()
        self.ended: dict[str, Any] = {}
        self.rounds: dict[tuple[str, str], int] = {}

    @initialize(cargo=st.sampled_from(["boxes", "lots"]))
    def begins(self, cargo: str) -> None:
        self.cargo = cargo

    @rule(data=st.data())
    def somebody_speaks(self, data: st.DataObject) -> None:
        said = utterance(lambda some: data.draw(st.sampled_from(some)), self.book, self.cargo)
        self.spoken.append(said)
        self._hear(said)

    @precondition(lambda self: self.spoken)
    @rule(data=st.data())
    def somebody_repeats_himself(self, data: st.DataObject) -> None:
        self._hear(data.draw(st.sampled_from(self.spoken)))

    @rule(minutes=st.sampled_from([1, 10, 29, 30, 31, 120]))
    def time_passes(self, minutes: int) -> None:
        self.released.update(each.message_id for each in self.book.turn(minutes=minutes))

    def _hear(self, said: tuple[Any, str, str | None]) -> None:
        body, function, by = said
        came = self.book.hear(body, function, by=by)
        if came.held:
            self.held.add(f"id-{self.book.said}")
        self.released.update(each.message_id for each in came.release)
        if function == WITHDRAWN and type(body).__name__ == "InspectionResult":
            self.rounds.clear()  # only so may customs take a round back

    @invariant()
    def the_state_follows_from_what_is_known(self) -> None:
        for case in self.book.cases.values():
            assert case.state == stage(case.known)

    @invariant()
    def what_is_final_stays_as_it_was_but_for_what_it_held(self) -> None:
        for id_, case in self.book.cases.items():
            if case.state in FINAL:
                was = self.ended.setdefault(id_, case)
                assert (was.state, was.known.lines, was.known.notice) == (
                    case.state,
                    case.known.lines,
                    case.known.notice,
                )
            assert id_ not in self.ended or case.state in FINAL

    @invariant()
    def what_was_held_goes_exactly_once(self) -> None:
        waiting = [each.message_id for case in self.book.cases.values() for each in case.known.early if each.held]
        assert Counter(waiting) + self.released == Counter(self.held)

    @invariant()
    def what_waits_has_a_timer(self) -> None:
        for id_, case in self.book.cases.items():
            for each in case.known.early:
                assert not each.held or (id_, f"hold {each.message_id}") in self.book.timers

    @invariant()
    def rounds_never_fall(self) -> None:
        now = {(id_, line.key): line.round for id_, case in self.book.cases.items() for line in case.known.lines}
        assert all(round_ >= self.rounds.get(key, 1) for key, round_ in now.items())
        self.rounds = now

    @invariant()
    def in_place_means_every_line_is(self) -> None:
        for case in self.book.cases.values():
            awaited = [line for line in case.known.lines if not line.decided]
            if case.state == "in-place":
                assert awaited and all(line.in_place for line in awaited)
            if case.state in ("notified", "acknowledged", "appointed"):
                assert not any(line.in_place for line in awaited)

    @invariant()
    def a_line_is_there_once(self) -> None:
        for case in self.book.cases.values():
            keys = [line.key for line in case.known.lines]
            assert len(keys) == len(set(keys))

    @invariant()
    def confirmed_means_that_customs_gave_notice(self) -> None:
        for case in self.book.cases.values():
            assert case.confirmed is (case.known.notice is not None)

    @invariant()
    def a_case_is_the_same_after_it_was_written_down(self) -> None:
        for case in self.book.cases.values():
            assert from_json(known_json(case.known).encode(), Inspection) == case.known

    @invariant()
    def anyone_may_look(self) -> None:
        for case in self.book.cases.values():
            for role in (None, *Role):
                assert view(case.known, role)["entry_id"] == case.order_key


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=draws(60), stateful_step_count=30, deadline=None)
