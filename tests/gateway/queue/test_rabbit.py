"""What only the engine of many processes has: a broker that goes away, entries for people, several takers."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any
from uuid import uuid4

import aio_pika
import pytest

from gateway.queue.port import Entry
from gateway.queue.rabbit import RabbitHints

PATIENCE_S = 60  # on a machine that does much else


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
        async with asyncio.timeout(PATIENCE_S):
            yield hints
    finally:
        await hints.stop()


@asynccontextmanager
async def queues(url: str, queue: str) -> "AsyncIterator[aio_pika.abc.AbstractChannel]":
    """Another one's look at the broker; the queue is deleted afterwards."""
    async with await aio_pika.connect(url) as connection:
        channel = await connection.channel()
        yield channel
        await channel.queue_delete(queue)


async def until(holds: Callable[[], Any]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def taken(hints: RabbitHints, lane: str) -> None:
    """Hint it until it comes: one may be lost meanwhile, as hints may."""
    while True:
        hints.publish([lane])
        try:
            hint = await asyncio.wait_for(hints.take(), 0.5)
            await hints.ack(hint)
            if hint.lane == lane:
                return
        except TimeoutError:
            continue


def test_after_its_connections_are_lost_hints_flow_again(amqp_url: str, queue: str):
    async def scene() -> None:
        async with queues(amqp_url, queue), hinting(amqp_url, queue) as hints:
            await taken(hints, "a|f|1")
            for end in (hints._sender, hints._taker):
                end._line.end()  # type: ignore[union-attr]
            await taken(hints, "a|f|2")
            assert hints.sending.connections == 2 and hints.receiving.connections == 2

    asyncio.run(scene())


def test_a_queue_that_is_deleted_is_declared_anew(amqp_url: str, queue: str):
    async def scene() -> None:
        async with queues(amqp_url, queue) as channel, hinting(amqp_url, queue) as hints:
            await taken(hints, "a|f|1")
            await channel.queue_delete(queue)
            await taken(hints, "a|f|2")

    asyncio.run(scene())


def test_hints_wait_for_a_broker_that_is_away_and_it_is_said_without_its_secret(queue: str):
    async def scene() -> None:
        hints = RabbitHints("amqp://guest:s3cret@127.0.0.1:1/", queue=queue)
        await hints.start()
        hints.publish(["a|f|1"])
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(hints.take(), 0.05)
        assert "s3cret" not in (hints.trouble() or "s3cret") + repr(hints.sending)
        assert hints.sending.waiting == 1
        await hints.stop()

    asyncio.run(scene())


def test_where_one_address_does_not_answer_the_next_does(amqp_url: str, queue: str):
    async def scene() -> None:
        several = f"amqp://guest:guest@127.0.0.1:1/,{amqp_url}"
        async with queues(amqp_url, queue), hinting(several, queue) as hints:
            hints.publish(["a|f|1"])
            assert (await hints.take()).lane == "a|f|1"
            assert hints.sending.address in amqp_url and hints.trouble() is None

    asyncio.run(scene())


def test_what_a_process_tells_itself_needs_no_broker(queue: str):
    async def scene() -> None:
        async with hinting("amqp://guest:guest@127.0.0.1:1/", queue) as hints:
            hints.put(["a|f|1"])
            hint = await hints.take()
            assert hint.lane == "a|f|1"
            await hints.ack(hint)

    asyncio.run(scene())


def test_who_never_takes_keeps_no_hint_from_others(amqp_url: str, queue: str):
    async def scene() -> None:
        async with queues(amqp_url, queue) as channel, hinting(amqp_url, queue, takes=False) as hints:
            hints.publish(["a|f|1"])
            await until(lambda: hints.sending.confirmed == 1)
            told = (await channel.declare_queue(queue, passive=True)).declaration_result
            assert (told.message_count, told.consumer_count) == (1, 0)

    asyncio.run(scene())


def test_an_entry_carries_what_the_head_of_its_lane_says_and_its_trace(amqp_url: str, queue: str):
    entry = Entry(
        type="inspection.arrival.1",
        message="0198c0de-0000-7abc-8def-0123456789ab",
        content=b'{"type":"inspection.arrival.1"}',
        traceparent="00-0198c0de00007abc8def0123456789ab-8def0123456789ab-01",
    )

    async def scene() -> None:
        async with (
            queues(amqp_url, queue),
            hinting(amqp_url, queue, describe=lambda lanes: dict.fromkeys(lanes, entry)) as hints,
        ):
            hints.publish(["a|f|1"])
            said = (await hints.take()).mark
            assert (said.body, said.type, said.content_type) == (entry.content, entry.type, "application/json")
            assert said.headers == {"lane": "a|f|1", "message": entry.message, "traceparent": entry.traceparent}

    asyncio.run(scene())


def test_words_that_cannot_be_had_keep_no_hint_back(amqp_url: str, queue: str):
    def broken(lanes: Any) -> Any:
        raise OSError("the database is away")

    async def scene() -> None:
        async with queues(amqp_url, queue), hinting(amqp_url, queue, describe=broken) as hints:
            hints.publish(["a|f|1"])
            assert (await hints.take()).mark.body == b"{}"

    asyncio.run(scene())


async def arriving(hints: RabbitHints, *, at_least: int) -> set[str]:
    """Lanes of the hints that come, so many and whatever comes soon after them; none is acknowledged."""
    lanes = {(await hints.take()).lane for _ in range(at_least)}
    with suppress(TimeoutError):
        while True:
            lanes.add((await asyncio.wait_for(hints.take(), 1)).lane)
    return lanes


def test_what_one_taker_did_not_acknowledge_another_gets(amqp_url: str, queue: str):
    async def scene() -> None:
        async with queues(amqp_url, queue), hinting(amqp_url, queue) as second, hinting(amqp_url, queue) as first:
            await until(lambda: first.trouble() is None and second.trouble() is None)
            second.publish([f"a|f|{n}" for n in range(8)])
            first_taken, second_taken = await asyncio.gather(arriving(first, at_least=1), arriving(second, at_least=1))
            await first.stop()
            assert await arriving(second, at_least=len(first_taken)) == first_taken
            assert len(first_taken | second_taken) == 8 and not first_taken & second_taken

    asyncio.run(scene())


def test_a_full_queue_loses_hints_and_says_so(amqp_url: str, queue: str):
    async def scene() -> None:
        async with queues(amqp_url, queue) as channel:
            bounded = {"x-queue-type": "quorum", "x-max-length": 2, "x-overflow": "reject-publish"}
            await channel.declare_queue(queue, durable=True, arguments=bounded)
            async with hinting(amqp_url, queue, takes=False) as hints:
                hints.publish([f"a|f|{n}" for n in range(300)])
                await until(lambda: hints.sending.confirmed + hints.sending.refused == 300)
                assert hints.sending.refused > 0 and hints.trouble() is None
                assert hints.sending.connections == 1

    asyncio.run(scene())


def test_an_entry_that_names_no_lane_is_thrown_away(amqp_url: str, queue: str):
    async def scene() -> None:
        async with queues(amqp_url, queue) as channel, hinting(amqp_url, queue) as hints:
            await until(lambda: hints.sending.problem is None)
            await channel.default_exchange.publish(aio_pika.Message(b"?"), routing_key=queue)
            hints.publish(["a|f|1"])
            assert (await hints.take()).lane == "a|f|1"

    asyncio.run(scene())
