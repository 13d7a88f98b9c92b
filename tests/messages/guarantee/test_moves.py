"""The table of moves: what a trader may ask, and that a fact is never left without a row."""

import pytest

from messages.guarantee.moves import MOVES
from messages.guarantee.states import AUTHORIZATIONS, POLICIES, QUOTAS, STATES, names
from messages.process import NOWHERE, IllegalMove

FACTS = ("insurer answered", "premium asked for", "policy told", "filing answered", "cover held or released", "claimed",
         "claim answered")  # fmt: skip


def events(state: str) -> set[str]:
    """What may happen in a state, without where it leads."""
    return {event.partition(",")[0] for event in MOVES.open(state)}


def test_every_state_is_reached_and_has_a_name_of_its_own():
    assert {target for _, _, target in MOVES} == {state.name for state in STATES}
    assert len(names(STATES)) == len(set(names(STATES)))


@pytest.mark.parametrize("state", [NOWHERE, *names(POLICIES)])
def test_a_fact_about_a_policy_is_kept_in_whatever_state_it_finds_it(state: str):
    assert set(FACTS) <= events(state)


def test_a_move_leads_within_its_own_kind():
    for kind in (AUTHORIZATIONS, QUOTAS, POLICIES):
        own = {NOWHERE, *names(kind)}
        assert all(source in own for source, _, target in MOVES if target in names(kind))


@pytest.mark.parametrize("state", ["quoted", "paid", "issued", "declined"])
def test_a_premium_is_paid_once_it_is_due(state: str):
    with pytest.raises(IllegalMove):
        MOVES(state, "premium paid, paid")
    assert MOVES("premium-due", "premium paid, paid") == "paid"


def test_an_application_that_is_granted_is_not_taken_back():
    assert "application withdrawn" not in events("granted")
    assert "proposal withdrawn" not in events("paid")
