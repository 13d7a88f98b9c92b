"""Lanes handed out: one worker a lane, so many a partner, so that a slow partner costs the others nothing."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from gateway.delivery.breaker import FAILURES_TO_REST, Breaker
from gateway.delivery.dispatch import Dispatch
from gateway.queue.embedded import EmbeddedHints
from gateway.queue.port import Hint
from tests.gateway.delivery.stage import Clock


class Work:
    """Deliveries that last until they are let go."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.under_way: list[str] = []
        self._ends: dict[str, asyncio.Event] = {}

    async def __call__(self, lane: str) -> None:
        assert lane not in self.under_way
        self.begun.append(lane)
        self.under_way.append(lane)
        try:
            await self._ends.setdefault(lane, asyncio.Event()).wait()
        finally:
            self.under_way.remove(lane)
            del self._ends[lane]

    def end(self, lane: str) -> None:
        self._ends[lane].set()


class Kept(EmbeddedHints):
    """Remembers what was acknowledged."""

    def __init__(self) -> None:
        super().__init__()
        self.acked: list[str] = []

    async def ack(self, hint: Hint) -> None:
        self.acked.append(hint.lane)


@asynccontextmanager
async def dispatching(
    kind: type[Dispatch] = Dispatch, **limits: int
) -> "AsyncIterator[tuple[Kept, Work, Dispatch, Clock]]":
    clock, hints, work = Clock(), Kept(), Work()
    await hints.start()
    dispatch = kind(hints, work, Breaker(clock), **limits)
    task = asyncio.create_task(dispatch.run())
    try:
        yield hints, work, dispatch, clock
    finally:
        task.cancel()
        while work.under_way:
            work.end(work.under_way[0])
            await quiet()
        await asyncio.gather(task, return_exceptions=True)


async def quiet() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def play(scene: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(scene(), 5))  # type: ignore[arg-type]


async def others_flow_past_a_slow_partner(kind: type[Dispatch]) -> None:
    async with dispatching(kind, most_lanes=8, most_a_partner=4) as (hints, work, _, _):
        hints.publish([f"slow|f|{n}" for n in range(20)])
        hints.publish(["quick|f|1"])
        await quiet()
        assert "quick|f|1" in work.under_way


def test_others_flow_past_a_slow_partner():
    play(lambda: others_flow_past_a_slow_partner(Dispatch))


def test_many_slow_partners_leave_room_for_another():
    async def scene() -> None:
        async with dispatching(most_lanes=8, most_a_partner=4) as (hints, work, _, _):
            hints.publish([f"slow-{partner}|f|{n}" for partner in range(3) for n in range(9)])
            hints.publish(["quick|f|1"])
            await quiet()
            assert len(work.under_way) == 8
            assert "quick|f|1" in work.under_way

    play(scene)


class FirstCome(Dispatch):
    """A saboteur: whoever comes first is served first."""

    def _has_room(self, partner: str) -> bool:
        return self.under_way < self.most_lanes


def test_serving_whoever_comes_first_would_be_noticed():
    with pytest.raises(AssertionError):
        play(lambda: others_flow_past_a_slow_partner(FirstCome))


def test_what_waits_for_its_partner_is_started_when_there_is_room():
    async def scene() -> None:
        async with dispatching(most_a_partner=2) as (hints, work, _, _):
            hints.publish(["a|f|1", "a|f|2", "a|f|3"])
            await quiet()
            assert work.begun == ["a|f|1", "a|f|2"]
            work.end("a|f|1")
            await quiet()
            assert work.begun == ["a|f|1", "a|f|2", "a|f|3"]

    play(scene)


def test_a_lane_under_way_is_not_started_twice_but_looked_at_again():
    async def scene() -> None:
        async with dispatching() as (hints, work, _, _):
            hints.publish(["a|f|1"])
            await quiet()
            hints.publish(["a|f|1"])
            await quiet()
            assert work.begun == ["a|f|1"]
            work.end("a|f|1")
            await quiet()
            assert work.begun == ["a|f|1", "a|f|1"]

    play(scene)


def test_hints_are_acknowledged_when_their_lane_is_done_or_when_they_must_wait():
    async def scene() -> None:
        async with dispatching(most_a_partner=1) as (hints, work, _, _):
            hints.publish(["a|f|1", "a|f|2"])
            await quiet()
            assert hints.acked == ["a|f|2"]
            work.end("a|f|1")
            await quiet()
            assert hints.acked == ["a|f|2", "a|f|1"]

    play(scene)


def test_a_partner_that_rests_is_left_alone_and_then_tried_with_one_lane():
    async def scene() -> None:
        async with dispatching() as (hints, work, dispatch, clock):
            for _ in range(FAILURES_TO_REST):
                dispatch.breaker.failed("a")
            hints.publish(["a|f|1", "a|f|2", "b|f|1"])
            await quiet()
            assert work.begun == ["b|f|1"]
            clock.turn(60)
            hints.publish(["a|f|1", "a|f|2"])
            await quiet()
            assert work.begun == ["b|f|1", "a|f|1"]

    play(scene)


def test_a_delivery_that_fails_ends_no_other():
    async def scene() -> None:
        begun: list[str] = []

        async def deliver(lane: str) -> None:
            begun.append(lane)
            raise RuntimeError("a bug")

        hints = Kept()
        await hints.start()
        dispatch = Dispatch(hints, deliver, Breaker(Clock()))
        task = asyncio.create_task(dispatch.run())
        hints.publish(["a|f|1", "a|f|2"])
        await quiet()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert begun == ["a|f|1", "a|f|2"]
        assert dispatch.under_way == 0

    play(scene)


def test_when_it_is_ended_it_waits_for_what_is_under_way():
    async def scene() -> None:
        hints, work = Kept(), Work()
        await hints.start()
        task = asyncio.create_task(Dispatch(hints, work, Breaker(Clock())).run())
        hints.publish(["a|f|1"])
        await quiet()
        task.cancel()
        await quiet()
        assert not task.done()
        work.end("a|f|1")
        await asyncio.gather(task, return_exceptions=True)
        assert work.under_way == []

    play(scene)


def test_a_hint_whose_lane_failed_is_acknowledged_too_since_it_would_be_in_the_way_of_others():
    async def scene() -> None:
        hints = Kept()
        await hints.start()

        async def deliver(lane: str) -> None:
            raise OSError("the database is away")

        dispatch = Dispatch(hints, deliver, Breaker(Clock()))
        task = asyncio.create_task(dispatch.run())
        hints.publish(f"yard-demo|inspection|{number}" for number in range(8))
        async with asyncio.timeout(10):
            while len(hints.acked) < 8:
                await quiet()
        task.cancel()

    play(scene)
