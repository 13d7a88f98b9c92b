import ast
from collections.abc import Iterable
from pathlib import Path

import pytest

import gateway
from gateway.journal.moves import FINAL, IN_LANE, MOVES, State, move
from gateway.journal.tables import IN_LANE as INDEXED
from messages.process import IllegalMove

GATEWAY = Path(gateway.__file__).parent
# outward names a delivery's first state in plain words; of retention, documents are "due", and no delivery is
TELLS_THEM = {"journal/moves.py", "journal/outward.py", "journal/retention.py"}


def test_an_acknowledged_delivery_stays_acknowledged():
    with pytest.raises(IllegalMove, match="has no move for 'send'"):
        move(State.ACKNOWLEDGED, "send")


def test_what_is_final_is_taken_declined_or_discarded():
    assert {State.ACKNOWLEDGED, State.DECLINED, State.DISCARDED} == FINAL


def test_what_has_left_is_never_quietly_sent_again():
    assert {event for state, event in MOVES if state is State.UNKNOWN and MOVES[state, event] is State.DUE} == {
        "partner lacks it",
        "asked and lacks it",
        "send again",
    }
    assert (State.UNKNOWN, "send") not in MOVES


@pytest.mark.parametrize("state", State)
def test_every_state_can_be_come_to_and_left_unless_it_is_final(state: State):
    assert state in _reached((State.HELD, State.UNROUTED, State.DUE))
    assert _reached((state,)) & FINAL or state in FINAL


def test_a_delivery_has_its_place_from_due_until_it_ends():
    assert set(IN_LANE) == set(State) - FINAL - {State.HELD, State.UNROUTED}
    assert INDEXED.text == f"state IN ({', '.join(repr(state.value) for state in IN_LANE)})"


def _reached(starts: Iterable[State]) -> set[State]:
    reached = set(starts)
    while more := {after for (before, _), after in MOVES.items() if before in reached} - reached:
        reached |= more
    return reached


def test_whoever_writes_a_state_takes_it_from_the_table():
    bare = {
        (path.relative_to(GATEWAY).as_posix(), node.value)
        for folder in ("journal", "partners", "delivery", "channels")
        for path in (GATEWAY / folder).rglob("*.py")
        if path.relative_to(GATEWAY).as_posix() not in TELLS_THEM
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and node.value in set(State)
    }
    assert bare == set()
