"""Holds the topology against a broker, and declares what is missing. What is there is never changed or deleted.

The protocol cannot read a queue's arguments. It refuses to declare a queue again with others, and its refusal names the
first that differs; that one is then asked for as it is, until nothing differs any more.
"""

import asyncio
import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from aio_pika.abc import AbstractConnection
from aio_pika.exceptions import ChannelNotFoundEntity, ChannelPreconditionFailed
from aiormq.exceptions import ChannelAccessRefused

from gateway.queue.connection import CLOSE_S, CONNECT_S, TROUBLE, cancelled_by_us
from gateway.queue.topology import Queue

MOST_DIFFERENCES = 20
SETTLES_S = 0.3
UNKNOWN = "?"  # an argument that the broker does not name
_DIFFERS = re.compile(
    r"inequivalent arg '(?P<name>[^']+)' for queue .*: received (?P<wanted>.*?) but current is (?P<found>.*)", re.DOTALL
)
_VALUE = re.compile(r"(?:the value )?'(?P<value>.*?)'(?: of type '(?P<type>\w+)')?$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Difference:
    """One argument; None: it is not set."""

    argument: str
    wanted: str | None
    found: str | None

    def __str__(self) -> str:
        return f"{self.argument}: want {self.wanted}, found {self.found}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A queue at the broker. is_there: before anything was declared. ready, readers: messages and consumers it has."""

    queue: Queue
    is_there: bool
    made: bool = False
    differences: tuple[Difference, ...] = ()
    ready: int = 0
    readers: int = 0

    @property
    def is_as_wanted(self) -> bool:
        """There, now, and as the table has it."""
        return (self.is_there or self.made) and not self.differences


async def examine(connection: AbstractConnection, queues: Iterable[Queue]) -> list[Found]:
    """How these stand; nothing is declared. One of TROUBLE where the broker does not answer."""
    return [await _examine(connection, queue) for queue in queues]


async def declare(connection: AbstractConnection, queues: Iterable[Queue]) -> list[Found]:
    """How these stand, now that those that were missing have been declared."""
    found = []
    for each in await examine(connection, queues):
        if not each.is_there:
            await _declare(connection, each.queue.name, dict(each.queue.arguments))
            each = Found(queue=each.queue, is_there=False, made=True)
        found.append(each)
    return found


async def ensure(connection: AbstractConnection, queue: Queue) -> None:
    """Have it there, with whatever arguments it has: while releases change, those of the other one do too.

    Not at once: RabbitMQ tells nobody that a queue was deleted which by then is there again, and its consumers starve.
    """
    if await count(connection, queue.name) is None:
        await asyncio.sleep(SETTLES_S)
        await _declare(connection, queue.name, dict(queue.arguments))


async def _examine(connection: AbstractConnection, queue: Queue) -> Found:
    counts = await count(connection, queue.name)
    if counts is None:
        return Found(queue=queue, is_there=False)
    try:
        differences = await _differences(connection, queue)
    except ChannelAccessRefused:  # it is not ours to declare, so the broker does not compare it
        differences = (Difference(UNKNOWN, None, "not told to this user"),)
    return Found(queue=queue, is_there=True, differences=differences, ready=counts[0], readers=counts[1])


async def _differences(connection: AbstractConnection, queue: Queue) -> tuple[Difference, ...]:
    asked, found = dict(queue.arguments), list[Difference]()
    while len(found) < MOST_DIFFERENCES:
        try:
            await _declare(connection, queue.name, asked)
            break
        except ChannelPreconditionFailed as problem:
            match = _DIFFERS.search(str(problem))
            if match is None:
                return (*found, Difference(UNKNOWN, None, "another kind of queue"))
            name, value = match["name"], _value(match["found"])
            found.append(Difference(name, _text(_value(match["wanted"])), _text(value)))
            if not name.startswith("x-") or asked.get(name) == value:
                break  # durable, exclusive, auto_delete: nothing that we would ask for otherwise
            asked[name] = value
            if value is None:
                del asked[name]
    return tuple(found)


async def count(connection: AbstractConnection, name: str) -> tuple[int, int] | None:
    """Its messages that wait and its consumers; None: there is no such queue."""
    try:
        return await _declare(connection, name, {}, passive=True)
    except ChannelNotFoundEntity:
        return None


async def _declare(
    connection: AbstractConnection, name: str, arguments: dict[str, Any], *, passive: bool = False
) -> tuple[int, int]:
    """On a channel of its own, since a refusal ends it."""
    with cancelled_by_us():
        async with asyncio.timeout(CONNECT_S):
            channel = await connection.channel(publisher_confirms=False)
            try:
                queue = await channel.declare_queue(name, durable=True, passive=passive, arguments=arguments)
                told = queue.declaration_result
                return told.message_count or 0, told.consumer_count or 0
            finally:
                with suppress(*TROUBLE):
                    async with asyncio.timeout(CLOSE_S):
                        await channel.close()


def _value(told: str) -> Any:
    """What a refusal names: a number, a word, nothing."""
    match = _VALUE.search(told.strip())
    if match is None:
        return None
    value = match["value"]
    return int(value) if re.fullmatch(r"-?\d+", value) and match["type"] != "longstr" else value


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
