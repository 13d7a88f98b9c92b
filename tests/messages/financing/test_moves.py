"""The table of moves, held against itself and against everything that folds can do to a case."""

import random
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from messages.financing.authorization.known import stage as stage_of_authorization
from messages.financing.loan.known import stage as stage_of_loan
from messages.financing.moves import MOVES
from messages.financing.process import PROCESS
from messages.financing.states import AUTHORIZATIONS, LOANS, STATES, names
from messages.process import NOWHERE
from tests.financings import (
    CONTRACT,
    DRAW,
    TODAY,
    Casebook,
    application,
    authorization,
    closure_request,
    contract,
    declaration,
    document,
    drawdown,
    notice,
    offer,
    posted,
    repayment,
    result,
    usd,
)
from tests.messages.financing.talk import FIRST, utterance

NAMES = names(STATES)
WALKS, LENGTH = 1200, 40
EFFECTIVE = (
    application(document(5000), declaration(5000)),
    offer(),
    contract(),
    result("contract", "accept", CONTRACT),
)
DRAWN = (drawdown(400), result("drawdown", "disburse", DRAW))
STAGES = {"loan": stage_of_loan, "authorization": stage_of_authorization}


BEGUN: dict[str, Sequence[Any]] = {  # where a walk begins: what has been said already
    "nothing": (),
    "spoken of": (authorization(), result("application", "review")),
    "approved first": (authorization(), result("application", "approve")),
    "offered first": (authorization(), offer()),
    "closing": (*EFFECTIVE, closure_request()),
    "offered": (authorization(), application(document(5000), declaration(5000)), offer()),
    "signed": (application(document(5000)), offer(), contract()),
    "effective": (authorization(), *EFFECTIVE),
    "drawn": (authorization(), *EFFECTIVE, *DRAWN),
    "repaying": (*EFFECTIVE, *DRAWN, repayment(50), repayment(50, repayment_no="MA3ABC127REP-2")),
    "drawn twice": (*EFFECTIVE, *DRAWN, repayment(50), drawdown(300, draw_no="MA3ABC127DRW-2")),
    "repaid": (*EFFECTIVE, *DRAWN, repayment(50), posted(400, interest=usd(5))),
    "interest paid": (*EFFECTIVE, *DRAWN, posted(None, "B2", interest=usd(5)), posted(400, "B3")),
    "overdue": (authorization(), *EFFECTIVE, *DRAWN, notice("overdue", 400, due_on=TODAY)),
}


@cache
def lived() -> frozenset[tuple[str, str, str]]:
    """State, event and state that followed, of many books in which anything was said, in any order."""
    return frozenset(move for seed in range(WALKS) for move in _live(seed))


def _live(seed: int) -> Iterator[tuple[str, str, str]]:
    dice, book = random.Random(seed), Casebook()
    for body in list(BEGUN.values())[seed % len(BEGUN)]:
        book.say(body)
    for _ in range(LENGTH):
        yield from book.turned(minutes=dice.choice([0] * 8 + [1, 60, 1500, 50_000]))
        body, function, by = utterance(dice.choice, book)
        before = {id_: case.state for id_, case in book.cases.items()}
        said = book.hear(body, function, by=by)
        if said.event and said.case:
            yield before.get(said.case.id, NOWHERE), said.event, said.state
        yield from ((before[each.case.id], each.event, each.state) for each in said.forth
                    if each.event and each.case and each.case.id in before)  # fmt: skip
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
    kinds = [set(names(states)) for states in (LOANS, AUTHORIZATIONS)]
    for source, _, target in MOVES:
        assert source == NOWHERE or all(source in kind for kind in kinds if target in kind)


def test_a_final_state_is_never_left():
    finals = {state.name for state in STATES if state.final}
    assert {(source, target) for source, _, target in MOVES if source in finals and source != target} == set()


def test_a_state_that_waits_for_someone_has_a_limit_and_a_final_one_has_none():
    for state in STATES:
        assert bool(state.limit) is bool(state.expects)
        assert not (state.final and state.expects)


def test_a_limit_counts_from_a_day_that_is_known_in_its_state():
    for seed in range(60):
        dice, book = random.Random(seed), Casebook()
        book.effective(**FIRST)
        for _ in range(LENGTH):
            body, function, by = utterance(dice.choice, book)
            book.hear(body, function, by=by)
            for case in book.cases.values():
                limit = PROCESS.state(case.state).limit
                assert limit is None or limit.since is None or limit.since(case.known) is not None


def test_a_banks_word_on_what_is_known_always_has_a_move():
    assert not {move for move in lived() if move[2] == "no move"}


def test_every_event_happens():
    assert {event for _, event, _ in MOVES} - {event for _, event, _ in lived()} == set()


def test_every_state_is_lived_in():
    assert set(NAMES) - {target for _, _, target in lived()} == set()
