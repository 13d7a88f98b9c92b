"""The checks of these tests see a promise that is broken on purpose."""

import pytest

from tests.faults.promises import broken, every_attempt_sends_the_same_bytes, look
from tests.faults.rehearsal import play, rest
from tests.faults.saboteur import SABOTAGE
from tests.gateways import Installation, eventually

CASES = 4
SABOTEUR = ("-m", "tests.faults.saboteur")
HONEST = Installation.program

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("saboteur", "time", "promise"),
    [
        ("receipt-before-commit", 6, "accepted means owed"),
        ("row-before-answer", 6, "everything is delivered"),
        ("acknowledged-when-fetched", 2, "everything is delivered"),  # one fetch may bring much at once
    ],
)
def test_who_answers_too_soon_and_dies_is_found_out(
    stage: Installation, saboteur: str, time: int, promise: str
) -> None:
    stage.program = (*SABOTEUR, saboteur)
    stage.start(crash_at=f"{SABOTAGE}:{time}")
    play(stage, cases=CASES)
    stage.await_death()
    stage.program = HONEST
    stage.start()
    rest(stage, cases=CASES)
    assert promise in broken(stage)


def test_who_sends_before_he_has_committed_and_dies_is_found_out(stage: Installation) -> None:
    stage.program = (*SABOTEUR, "sent-before-sealed-bytes-are-committed")
    stage.start(crash_at=f"{SABOTAGE}:6")
    play(stage, cases=CASES)
    stage.await_death()
    stage.program = HONEST
    stage.start()
    eventually(lambda: list(every_attempt_sends_the_same_bytes(look(stage))), "a partner got other bytes")


@pytest.mark.parametrize("saboteur", ["row-before-answer", "newest-first"])
def test_who_delivers_out_of_order_is_found_out(stage: Installation, saboteur: str) -> None:
    stage.program = (*SABOTEUR, saboteur)
    stage.start()
    play(stage, cases=CASES)
    rest(stage, cases=CASES)
    assert "order holds" in broken(stage)


def test_an_honest_gateway_put_together_in_the_same_way_keeps_every_promise(stage: Installation) -> None:
    stage.program = (*SABOTEUR, "honest")
    stage.start()
    play(stage, cases=CASES)
    rest(stage, cases=CASES)
    assert broken(stage) == {}
