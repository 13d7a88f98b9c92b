"""What every engine of hints must do, one suite for all."""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from uuid import uuid4

import aio_pika
import pytest

from gateway.queue.embedded import EmbeddedHints
from gateway.queue.port import Hints
from gateway.queue.rabbit import RabbitHints

Make = Callable[[], AbstractAsyncContextManager[Hints]]
PATIENCE_S = 10.0


@asynccontextmanager
async def embedded() -> "AsyncIterator[Hints]":
    hints = EmbeddedHints()
    await hints.start()
    yield hints
    await hints.stop()


def rabbit(url: str) -> Make:
    @asynccontextmanager
    async def make() -> "AsyncIterator[Hints]":
        queue = f"swg.test.{uuid4().hex}"
        hints = RabbitHints(url, queue=queue)
        await hints.start()
        yield hints
        await hints.stop()
        async with await aio_pika.connect(url) as connection:
            await (await connection.channel()).queue_delete(queue)

    return make


@pytest.fixture(params=["embedded", "rabbit"])
def make(request: pytest.FixtureRequest) -> Make:
    return embedded if request.param == "embedded" else rabbit(request.getfixturevalue("amqp_url"))


def play(make: Make, scene: Callable[[Hints], Awaitable[None]]) -> None:
    async def run() -> None:
        async with asyncio.timeout(PATIENCE_S), make() as hints:
            await scene(hints)

    asyncio.run(run())


async def take(hints: Hints, number: int) -> list[str]:
    taken = []
    for _ in range(number):
        hint = await hints.take()
        taken.append(hint.lane)
        await hints.ack(hint)
    return taken


def test_what_is_hinted_is_taken_in_order(make: Make):
    async def scene(hints: Hints) -> None:
        hints.publish(["a|f|1", "b|f|1"])
        hints.publish(["a|f|2"])
        assert await take(hints, 3) == ["a|f|1", "b|f|1", "a|f|2"]

    play(make, scene)


def test_a_hint_that_comes_late_is_waited_for(make: Make):
    async def scene(hints: Hints) -> None:
        waiting = asyncio.create_task(take(hints, 1))
        await asyncio.sleep(0.01)
        hints.publish(["a|f|1"])
        assert await waiting == ["a|f|1"]

    play(make, scene)


def test_any_thread_may_hint(make: Make):
    async def scene(hints: Hints) -> None:
        threads = [threading.Thread(target=hints.publish, args=([f"a|f|{n}"],)) for n in range(20)]
        for thread in threads:
            thread.start()
        assert sorted(await take(hints, 20)) == sorted(f"a|f|{n}" for n in range(20))

    play(make, scene)


def test_a_lane_may_be_hinted_again_once_it_was_taken(make: Make):
    async def scene(hints: Hints) -> None:
        for _ in range(3):
            hints.publish(["a|f|1"])
            assert await take(hints, 1) == ["a|f|1"]

    play(make, scene)


def test_a_hint_never_taken_and_one_acknowledged_twice_harm_nobody(make: Make):
    async def scene(hints: Hints) -> None:
        hints.publish(["a|f|1", "a|f|2"])
        hint = await hints.take()
        await hints.ack(hint)
        await hints.ack(hint)

    play(make, scene)


def test_hinting_after_the_end_changes_nothing(make: Make):
    async def scene(hints: Hints) -> None:
        await hints.stop()
        hints.publish(["a|f|1"])

    play(make, scene)


def test_words_in_another_script_are_no_obstacle(make: Make):
    async def scene(hints: Hints) -> None:
        hints.publish(["青岛|查验|1"])
        assert await take(hints, 1) == ["青岛|查验|1"]

    play(make, scene)
