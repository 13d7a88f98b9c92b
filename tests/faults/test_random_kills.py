"""The process is killed at moments nobody chose, while it starts and while it works, and the way is bad besides."""

import random
import time
from pathlib import Path

import pytest

from tests.faults.promises import broken
from tests.faults.rehearsal import open_no_more, play, rest
from tests.gateways import Installation

KILLS = 6
SEED = 20_261_121
WHILE_STARTING = 0.2  # share of the kills
ENDLESS = 1_000_000
WEATHER = Path(__file__).with_name("weather.toml")

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def test_nothing_is_lost_whenever_the_process_dies(stage: Installation) -> None:
    draw = random.Random(SEED)
    stage.start()
    play(stage, cases=ENDLESS, rate=1.5, more=("--again", "0.1", "--wrong", "0.1", "--faults", str(WEATHER)))
    for _ in range(KILLS):
        time.sleep(draw.uniform(0.05, 0.8))
        stage.kill()
        if draw.random() < WHILE_STARTING:
            stage.start_and_leave()
            time.sleep(draw.uniform(0.5, 2.5))
            stage.kill()
        stage.start()
    rest(stage, cases=open_no_more(stage), within_s=90)
    assert broken(stage) == {}
