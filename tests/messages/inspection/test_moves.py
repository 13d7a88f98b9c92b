"""The table of moves, held against itself and against everything that folds can do to a case."""

import random
from collections.abc import Iterator
from functools import cache

import pytest

from messages.inspection.known import stage
from messages.inspection.moves import FINAL, MOVES, OPEN, STATES
from messages.process import NOWHERE, IllegalMove, Moves
from tests.inspections import Casebook
from tests.messages.inspection.talk import utterance

NAMES = [state.name for state in STATES]
WALKS, LENGTH = 900, 40
NO_MOVE = "no move"  # where a fact was recorded and moved nothing


@cache
def lived() -> frozenset[tuple[str, str, str]]:
    """State, event and state that followed, of many inspections in which anything was said, in any order."""
    return frozenset(move for seed in range(WALKS) for move in _live(seed))


def _live(seed: int) -> Iterator[tuple[str, str, str]]:
    dice = random.Random(seed)
    book, cargo = Casebook(), dice.choice(["boxes", "lots"])
    for _ in range(LENGTH):
        before = {id_: case.state for id_, case in book.cases.items()}
        book.turn(minutes=dice.choice([0, 0, 1, 10, 45]))
        yield from ((was, "hold expired", book.cases[id_].state) for id_, was in before.items() if was in FINAL)
        before = {id_: case.state for id_, case in book.cases.items()}
        body, function, by = utterance(dice.choice, book, cargo)
        said = book.hear(body, function, by=by)
        if said.event and said.case:
            yield before.get(said.case.id, NOWHERE), said.event, said.state
        yield from ((said.state, finding.value or "", NO_MOVE) for finding in said.findings if finding.code == "SW402")


def test_a_state_is_told_in_chinese_and_english():
    assert len(set(NAMES)) == len(NAMES)
    for state in STATES:
        assert state.zh and not state.zh.isascii()
        assert state.en.isascii()


def test_the_table_speaks_of_states_that_there_are():
    assert {state for source, _, target in MOVES for state in (source, target)} == {NOWHERE, *NAMES}


def test_every_state_is_reached():
    reached, waiting = set(), {NOWHERE}
    while waiting:
        reached |= waiting
        waiting = {target for source, _, target in MOVES if source in reached} - reached
    assert reached == {NOWHERE, *NAMES}


def test_a_final_state_is_left_by_nothing():
    assert {state.name for state in STATES if state.final} == set(FINAL)
    assert all(source == target for source, _, target in MOVES if source in FINAL)


def test_what_is_not_final_can_end():
    ends = set(FINAL)
    while more := {source for source, _, target in MOVES if target in ends} - ends:
        ends |= more
    assert ends == {NOWHERE, *OPEN, *FINAL}


def test_a_fact_about_a_case_that_is_not_over_always_has_a_move():
    assert {source for source, _, target in lived() if target == NO_MOVE} <= set(FINAL)


def test_every_event_of_the_table_happens():
    assert {event for _, event, _ in MOVES} - {event for _, event, _ in lived()} == set()


def test_every_state_is_lived_in():
    assert {target for _, _, target in lived()} == {NO_MOVE, *NAMES}


def test_a_state_that_waits_for_someone_has_a_limit_and_a_final_one_has_none():
    for state in STATES:
        assert bool(state.limit) is bool(state.expects)
        assert not (state.final and state.expects)


def test_an_event_has_one_move_in_a_state():
    with pytest.raises(ValueError, match="two rows for 'arrived'"):
        Moves(("arrived", ("notified",), "in-place"), ("arrived", ("notified",), "partly-in-place"))


def test_an_event_without_a_move_is_illegal():
    with pytest.raises(IllegalMove, match="'released' has no move for 'arrived, in place'"):
        MOVES("released", "arrived, in place")


@pytest.mark.parametrize("seed", range(40))
def test_the_state_is_what_follows_from_what_is_known(seed: int):
    dice = random.Random(seed)
    book = Casebook()
    for _ in range(LENGTH):
        book.turn(minutes=dice.choice([0, 5, 45]))
        body, function, by = utterance(dice.choice, book, "boxes")
        book.hear(body, function, by=by)
        assert all(stage(case.known) == case.state for case in book.cases.values())
