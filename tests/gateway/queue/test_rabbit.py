"""What only the engine of many processes has: a broker that goes away, entries for people, several takers."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import aio_pika
import pytest

from gateway.queue.rabbit import RabbitHints


@pytest.fixture
def queue() -> str:
    return f"swg.test.{uuid4().hex}"


@asynccontextmanager
async def hinting(url: str, queue: str, **more: Any) -> "AsyncIterator[RabbitHints]":
    async def soon(_: float) -> None:
        await asyncio.sleep(0.01)

    hints = RabbitHints(url, queue=queue, sleep=soon, **more)
    await hints.start()
    try:
        async with asyncio.timeout(20):
            yield hints
    finally:
        await hints.stop()
        async with await aio_pika.connect(url) as connection:
            await (await connection.channel()).queue_delete(queue)


def test_after_its_connection_is_lost_hints_flow_again(amqp_url: str, queue: str):
    async def scene() -> None:
        async with hinting(amqp_url, queue) as hints:
            await hints.connected.wait()
            hints._line.ended.set()  # type: ignore[union-attr]
            hints.publish(["a|f|1"])
            assert (await hints.take()).lane == "a|f|1"

    asyncio.run(scene())


def test_a_queue_that_is_deleted_is_declared_anew(amqp_url: str, queue: str):
    async def scene() -> None:
        async with hinting(amqp_url, queue) as hints:
            await hints.connected.wait()
            async with await aio_pika.connect(amqp_url) as connection:
                await (await connection.channel()).queue_delete(queue)
            while True:  # a hint may be lost meanwhile, as hints may
                hints.publish(["a|f|1"])
                try:
                    assert (await asyncio.wait_for(hints.take(), 0.5)).lane == "a|f|1"
                    return
                except TimeoutError:
                    continue

    asyncio.run(scene())


def test_hints_wait_for_a_broker_that_is_away(queue: str):
    async def scene() -> None:
        hints = RabbitHints("amqp://guest:guest@127.0.0.1:1/", queue=queue)
        await hints.start()
        hints.publish(["a|f|1"])
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(hints.take(), 0.05)
        await hints.stop()

    asyncio.run(scene())


def test_an_entry_carries_what_the_head_of_its_lane_says(amqp_url: str, queue: str):
    async def scene() -> None:
        def describe(lanes: Any) -> dict[str, bytes]:
            return dict.fromkeys(lanes, b'{"type":"inspection.arrival.1"}')

        async with hinting(amqp_url, queue, describe=describe) as hints:
            hints.publish(["a|f|1"])
            hint = await hints.take()
            assert hint.mark.body == b'{"type":"inspection.arrival.1"}'

    asyncio.run(scene())


def test_what_one_taker_did_not_acknowledge_another_gets(amqp_url: str, queue: str):
    async def scene() -> None:
        async with hinting(amqp_url, queue) as second:
            async with hinting(amqp_url, queue) as first:
                await first.connected.wait()
                await second.connected.wait()
                second.publish([f"a|f|{n}" for n in range(8)])
                first_taken = {(await first.take()).lane for _ in range(4)}
                second_taken = {(await second.take()).lane for _ in range(4)}
                await first.stop()
                again = {(await second.take()).lane for _ in range(4)}
            assert again == first_taken
            assert not again & second_taken

    asyncio.run(scene())
