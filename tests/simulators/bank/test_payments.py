"""A payment moves by its table, and by nothing else."""

import pytest

from simulators.bank.outcomes import SETTLES, USUAL
from simulators.bank.payments import FINAL, MOVES, RANK, IllegalMove, Payment, State
from simulators.bank.reading import read
from tests.simulators.bank.files import HOUSE, MONDAY, pain


def payment(state: State) -> Payment:
    group = read(pain(), HOUSE.versions)
    one = group.instructions[0]  # type: ignore[union-attr]
    return Payment(instruction=one, reference="OR1", outcome=SETTLES, pace=USUAL, arrived=MONDAY, state=state)


@pytest.mark.parametrize("state", sorted(FINAL, key=str), ids=lambda state: state.name)
@pytest.mark.parametrize("event", sorted({event for _, event in MOVES}))
def test_what_is_final_stays(state: State, event: str):
    with pytest.raises(IllegalMove):
        payment(state).move(event)


def test_what_is_final_is_rejected_cancelled_or_returned():
    assert {State.REJECTED, State.CANCELLED, State.RETURNED} == FINAL


def test_nothing_is_rejected_or_cancelled_once_it_is_debited():
    for state in (State.DEBITED, State.CREDITED):
        assert not payment(state).may("reject") and not payment(state).may("cancel")


def test_every_move_goes_up_the_ranks_or_ends():
    for (state, event), end in MOVES.items():
        if event not in ("reject", "cancel", "return"):
            assert RANK[end.value] > RANK[state.value]
