"""Hands a document in by queue, and waits for its receipt on another."""

import asyncio
import time
from dataclasses import dataclass
from itertools import count

import aio_pika

from simulators.attacks.attack import Answer
from simulators.attacks.told import told_by

PATIENCE_S = 10.0
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Queues:
    """The partner's queues at the broker. url: with his user and password. into: what he writes to."""

    url: str
    into: str
    receipts: str


def put(queues: Queues, content: bytes) -> Answer:
    """What came of it; no status where nothing did."""
    return asyncio.run(_put(queues, content))


async def _put(queues: Queues, content: bytes) -> Answer:
    began, id_ = time.monotonic(), f"a-{time.time_ns()}-{next(_numbers)}"
    async with await aio_pika.connect(queues.url, timeout=PATIENCE_S) as connection:
        channel = await connection.channel()
        message = aio_pika.Message(content, message_id=id_)
        await channel.default_exchange.publish(message, routing_key=queues.into)
        receipts = await channel.get_queue(queues.receipts)
        while time.monotonic() - began < PATIENCE_S:
            receipt = await receipts.get(no_ack=True, fail=False)
            if receipt is not None and receipt.correlation_id == id_:
                return told_by(receipt.body, time.monotonic() - began)
            await asyncio.sleep(0.01)
    return Answer(None, took_s=time.monotonic() - began)
