"""The process dies at every point where dying could lose something, under load, and is started again."""

import pytest

from gateway.telemetry.crashpoints import POINTS
from tests.faults.promises import broken
from tests.faults.rehearsal import open_no_more, play, rest
from tests.gateways import Installation

ENDLESS = 1_000_000
OFTEN = 25  # commits of every kind pass there, at first with nothing in them
SELDOM = 2  # one may bring much at once
TIMES = {
    **dict.fromkeys(("commit.before", "commit.after"), OFTEN),
    **dict.fromkeys(("fetch.before", "fetch.after", "acknowledge.before", "acknowledge.after"), SELDOM),
}
LIVES = 3  # of one gateway with one load; each of its deaths is at another point
GROUPS = tuple(tuple(POINTS)[n::LIVES] for n in range(LIVES))

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.mark.parametrize("points", GROUPS, ids="-".join)
def test_nothing_is_lost_when_the_process_dies_at(points: tuple[str, ...], stage: Installation) -> None:
    first, *others = (f"{point}:{TIMES.get(point, 4)}" for point in points)
    stage.start(crash_at=first)
    play(stage, cases=ENDLESS, rate=2)
    stage.await_death()
    for point in others:
        stage.start(crash_at=point)
        stage.await_death()
    stage.start()
    rest(stage, cases=open_no_more(stage), within_s=90)
    assert broken(stage) == {}
