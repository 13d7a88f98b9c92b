"""The process dies at every point where dying could lose something, under load, and is started again."""

import pytest

from gateway.telemetry.crashpoints import POINTS
from tests.faults.promises import broken
from tests.faults.rehearsal import play, rest
from tests.gateways import Installation

CASES = 4
OFTEN = 25  # commits of every kind pass there, at first with nothing in them
SELDOM = 2  # one may bring much at once
TIMES = {
    **dict.fromkeys(("commit.before", "commit.after"), OFTEN),
    **dict.fromkeys(("fetch.before", "fetch.after", "acknowledge.before", "acknowledge.after"), SELDOM),
}

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("point", POINTS)
def test_nothing_is_lost_when_the_process_dies_at(point: str, stage: Installation) -> None:
    stage.start(crash_at=f"{point}:{TIMES.get(point, 4)}")
    play(stage, cases=CASES)
    stage.await_death()
    stage.start()
    rest(stage, cases=CASES)
    assert broken(stage) == {}
