"""The table of moves, held against itself and against everything that folds can do to a case."""

import random
from collections.abc import Iterator
from functools import cache

from messages.credit.agreement.known import stage as stage_of_agreement
from messages.credit.claim.known import stage as stage_of_claim
from messages.credit.enquiry.known import stage as stage_of_enquiry
from messages.credit.moves import MOVES
from messages.credit.policy.known import stage as stage_of_policy
from messages.credit.process import PROCESS
from messages.credit.risk.known import stage as stage_of_risk
from messages.credit.states import AGREEMENTS, CLAIMS, ENQUIRIES, POLICIES, RISKS, STATES, names
from messages.process import NOWHERE
from tests.credits import Casebook
from tests.messages.credit.talk import LIMITS, MOST, utterance

NAMES = names(STATES)
WALKS, LENGTH = 900, 40
PAUSES = {"policy": (0, 0, 0, 1, 60, 1500, 45_000)}  # until its period is over
ABOUT = ("agreement", "policy", "policy", "enquiry", "claim", "claim", "risk")
STAGES = {
    "agreement": stage_of_agreement,
    "policy": stage_of_policy,
    "enquiry": stage_of_enquiry,
    "claim": stage_of_claim,
    "risk": stage_of_risk,
}


@cache
def lived() -> frozenset[tuple[str, str, str]]:
    """State, event and state that followed, of many books in which anything was said, in any order."""
    return frozenset(move for seed in range(WALKS) for move in _live(seed))


def _live(seed: int) -> Iterator[tuple[str, str, str]]:
    dice = random.Random(seed)
    book, about = Casebook(), ABOUT[seed % len(ABOUT)]
    if about == "claim":
        book.covered(*LIMITS, max_liability=MOST)
    elif about == "policy":
        book.signed()
    for _ in range(LENGTH):
        yield from book.turned(
            minutes=dice.choice([0, 0, 1, 60, 1500, 1500, 45_000] if about == "policy" else [0, 0, 1, 60, 1500])
        )
        body, function = utterance(dice.choice, book, about)
        before = {id_: case.state for id_, case in book.cases.items()}
        said = book.hear(body, function)
        if said.event and said.case:
            yield before.get(said.case.id, NOWHERE), said.event, said.state
        yield from (
            (said.state, finding.value or "", "no move") for finding in said.findings if finding.code == "SW402"
        )
        for case in book.cases.values():
            assert case.state == STAGES[case.known.kind](case.known.part)


def test_no_two_states_share_a_name_and_each_is_told_in_chinese_and_english():
    assert len(set(NAMES)) == len(NAMES)
    for state in STATES:
        assert not state.zh.isascii()
        assert state.en.isascii()


def test_the_table_speaks_of_states_that_there_are():
    assert {state for source, _, target in MOVES for state in (source, target)} == {NOWHERE, *NAMES}


def test_no_case_becomes_one_of_another_kind():
    kinds = [set(names(states)) for states in (AGREEMENTS, POLICIES, ENQUIRIES, CLAIMS, RISKS)]
    for source, _, target in MOVES:
        assert source == NOWHERE or all(source in kind for kind in kinds if target in kind)


def test_a_final_state_is_left_by_thinking_better_of_it_and_by_asking_again_alone():
    left = {
        (source, target)
        for source, _, target in MOVES
        if source != NOWHERE and PROCESS.state(source).final and source != target
    }
    again = {("rejected", state) for state in ("docs-wanted", "assessed", "paid", "recovering", "claim-closed")}
    again |= {("rejected", state) for state in ("claimed", "loss-withdrawn")}  # by the trader
    asked = {("reported", "queried"), ("answered", "asked"), ("answered", "enquiry-closed")}
    assert left == {("expired", "renewed"), *asked, *again}


def test_a_state_that_waits_for_someone_has_a_limit_and_a_final_one_has_none():
    for state in STATES:
        assert bool(state.limit) is bool(state.expects)
        assert not (state.final and state.expects)


def test_an_insurers_word_on_what_is_known_always_has_a_move():
    assert not {move for move in lived() if move[2] == "no move" and move[0] != NOWHERE}


def test_every_event_of_the_table_happens():
    assert {event for _, event, _ in MOVES} - {event for _, event, _ in lived()} == set()


def test_every_state_is_lived_in():
    assert set(NAMES) - {target for _, _, target in lived()} == set()
