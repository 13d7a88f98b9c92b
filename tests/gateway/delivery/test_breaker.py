import pytest

from gateway.delivery.breaker import FAILURES_TO_REST, MOST_REST_S, Breaker
from tests.gateway.delivery.stage import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    return Breaker(clock)


def fail(breaker: Breaker, times: int = FAILURES_TO_REST) -> None:
    for _ in range(times):
        breaker.failed("yard-a")


def test_a_partner_rests_after_failures_in_a_row(breaker: Breaker):
    fail(breaker)
    assert not breaker.allows("yard-a", "lane 1")
    assert breaker.allows("yard-b", "lane 2")
    assert breaker.resting() == {"yard-a"}


def test_an_answer_between_failures_keeps_a_partner_going(breaker: Breaker):
    fail(breaker, FAILURES_TO_REST - 1)
    breaker.answered("yard-a")
    fail(breaker, FAILURES_TO_REST - 1)
    assert breaker.allows("yard-a", "lane 1")


def test_after_its_rest_one_lane_finds_out(breaker: Breaker, clock: Clock):
    fail(breaker)
    clock.turn(2)
    assert breaker.allows("yard-a", "lane 1")
    assert not breaker.allows("yard-a", "lane 2")
    breaker.answered("yard-a")
    assert breaker.allows("yard-a", "lane 2")


def test_a_lane_that_found_nothing_out_leaves_it_to_another(breaker: Breaker, clock: Clock):
    fail(breaker)
    clock.turn(2)
    breaker.allows("yard-a", "lane 1")
    breaker.left("yard-a", "lane 2")
    assert not breaker.allows("yard-a", "lane 3")
    breaker.left("yard-a", "lane 1")
    assert breaker.allows("yard-a", "lane 3")


def test_a_partner_that_fails_again_rests_longer(breaker: Breaker, clock: Clock):
    fail(breaker)
    clock.turn(2)
    breaker.allows("yard-a", "lane 1")
    breaker.failed("yard-a")
    clock.turn(4)
    assert not breaker.allows("yard-a", "lane 1")
    clock.turn(1)
    assert breaker.allows("yard-a", "lane 1")


def test_a_partner_that_asks_for_a_rest_gets_it_at_once_and_within_reason(breaker: Breaker, clock: Clock):
    breaker.failed("yard-a", asked_s=10**6)
    assert not breaker.allows("yard-a", "lane 1")
    clock.turn(MOST_REST_S)
    assert breaker.allows("yard-a", "lane 1")
