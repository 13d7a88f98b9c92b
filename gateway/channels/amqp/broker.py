"""The connections of this process to the broker: one to read by, one to write by, since an alarm stops who writes.

Each is made when it is first needed, and anew once it is lost, at the next address where there are several: whatever
ends it, whoever needs it next makes another, not sooner than a wait that grows with every failure. No text of ours says
where the broker is, or by what secret.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import aio_pika
from aio_pika.abc import AbstractChannel
from aio_pika.exceptions import DeliveryError, PublishError
from pydantic import SecretStr

from gateway.queue.addresses import addresses
from gateway.queue.connection import CLOSE_S as CLOSE_S
from gateway.queue.connection import CONNECT_S as CONNECT_S
from gateway.queue.connection import TROUBLE as TROUBLE
from gateway.queue.connection import BrokerState, Connector, Line, backoff_s, cancelled_by_us
from gateway.queue.declaring import Found, examine
from gateway.queue.topology import Queue
from messages.errors import SingleWindowError
from messages.json.foreign import content_type as media_type


class BrokerAway(SingleWindowError):
    """There is no connection, or its broker takes nothing; nothing has left."""


class NotTaken(SingleWindowError):
    """The broker has said that it does not have the message: there is no such queue, or it is full."""


class NotConfirmed(SingleWindowError):
    """The message has left, and the broker has not said whether it has it."""


@dataclass
class _Kept:
    """One connection, made when it is needed. now: seconds that only go on."""

    connector: Connector
    now: Callable[[], float]
    _line: Line | None = None
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _failures: int = 0
    _not_before: float = float("-inf")

    async def channel(self, *, confirms: bool) -> AbstractChannel:
        """A channel of one's own, or BrokerAway; a connection that gives none is no connection, whatever it says."""
        async with self._lock:
            line = await self._connected()
            try:
                channel = await line.channel(confirms=confirms)
            except TROUBLE as problem:
                await self._lose(line, problem)
                raise self._away(problem) from None
            channel.close_callbacks.discard(line.end)  # a refusal ends the channel alone
            return channel

    async def examined(self, queue: Queue) -> Found:
        """How a queue stands against this; BrokerAway."""
        async with self._lock:
            line = await self._connected()
        try:
            (found,) = await examine(line.connection, (queue,))
        except TROUBLE as problem:
            raise BrokerAway(f"the queue cannot be asked for: {type(problem).__name__}") from None
        return found

    async def is_blocked(self) -> bool:
        """Whether its broker has an alarm and takes nothing."""
        return self._line is not None and await self._line.is_blocked()

    async def close(self) -> None:
        if self._line is not None:
            await self._line.close()

    async def _connected(self) -> Line:
        line = self._line
        if line is not None and not line.ended.is_set():
            return line
        if line is not None:
            await self._lose(line, None)
        if self.now() < self._not_before:
            raise BrokerAway("the broker is away; it is tried again soon")
        problem: BaseException = TimeoutError()
        for _ in self.connector.addresses:
            try:
                self._line = await self.connector.connect()
            except TROUBLE as found:
                problem = found
                self.connector.lost(type(problem).__name__)
            else:
                self._failures = 0
                self.connector.stands()
                return self._line
        raise self._away(problem)

    async def _lose(self, line: Line, problem: BaseException | None) -> None:
        self._line = None
        self.connector.lost(line.why or type(problem).__name__)
        await line.close()

    def _away(self, problem: BaseException) -> BrokerAway:
        """Another try, but not at once."""
        self._not_before = self.now() + backoff_s(self._failures)
        self._failures += 1
        return BrokerAway(f"the broker is away: {type(problem).__name__}")


@dataclass
class Broker:
    """url: "amqp://…" or "amqps://…", several with commas; None: there is none. now: seconds that only go on."""

    url: SecretStr | None = field(repr=False)
    now: Callable[[], float] = time.monotonic
    reading: BrokerState = field(default_factory=lambda: BrokerState("swg queues in"))
    writing: BrokerState = field(default_factory=lambda: BrokerState("swg queues out"))
    _in: _Kept | None = None
    _out: _Kept | None = None
    _outgoing: AbstractChannel | None = None
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def channel(self) -> AbstractChannel:
        """A channel of one's own to read by, or BrokerAway."""
        self._in = self._in or self._kept(self.reading)
        return await self._in.channel(confirms=False)

    async def examined(self, queue: Queue) -> Found:
        """How a queue stands against what it should be, and who reads it; BrokerAway."""
        self._in = self._in or self._kept(self.reading)
        return await self._in.examined(queue)

    async def publish(
        self,
        queue: str,
        content: bytes,
        *,
        id_: str,
        timeout_s: float,
        type_: str | None = None,
        headers: Mapping[str, str] | None = None,
        answers: str | None = None,
    ) -> None:
        """Have the broker keep a message; BrokerAway, NotTaken or NotConfirmed. answers: the id of what it answers."""
        outgoing = await self._publisher()
        if self._out is not None and await self._out.is_blocked():
            raise BrokerAway("the broker has an alarm and takes nothing")
        message = aio_pika.Message(
            content,
            message_id=id_,
            correlation_id=answers,
            type=type_,
            content_type=media_type(content),
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
            headers=dict(headers or {}),
        )
        self.writing.unconfirmed += 1
        try:
            with cancelled_by_us():
                async with asyncio.timeout(timeout_s):
                    await outgoing.default_exchange.publish(message, routing_key=queue, mandatory=True)
            self.writing.confirmed += 1
        except PublishError:
            self.writing.returned += 1
            raise NotTaken("the broker has no such queue") from None
        except DeliveryError:
            self.writing.refused += 1
            if self.writing.unconfirmed <= 1:  # the next one gets a channel that knows who leads the queue now
                await _closed(outgoing)
            raise NotTaken("the broker does not take it: the queue is full") from None
        except TROUBLE as problem:
            await _closed(outgoing)
            raise NotConfirmed(f"the broker did not confirm it: {type(problem).__name__}") from None
        finally:
            self.writing.unconfirmed = max(0, self.writing.unconfirmed - 1)

    async def close(self) -> None:
        """End; who waits for a confirmation does not get it."""
        for kept in (self._in, self._out):
            if kept is not None:
                await kept.close()

    async def _publisher(self) -> AbstractChannel:
        async with self._lock:
            self._out = self._out or self._kept(self.writing)
            if self._outgoing is None or self._outgoing.is_closed:
                self._outgoing = await self._out.channel(confirms=True)
            return self._outgoing

    def _kept(self, state: BrokerState) -> _Kept:
        if self.url is None:
            raise BrokerAway("no broker is configured: set amqp_url")
        try:
            return _Kept(Connector(addresses(self.url.get_secret_value()), state), self.now)
        except ValueError:
            raise BrokerAway("amqp_url is no address") from None


async def _closed(line: AbstractChannel) -> None:
    with suppress(*TROUBLE), cancelled_by_us():
        async with asyncio.timeout(CLOSE_S):
            await line.close()
