"""The one connection of this process to the broker: made when it is first needed, and anew once it is lost.

It is a plain connection under care of our own: whatever ends it, whoever needs it next makes another, not sooner than a
wait that grows with every failure. No text of ours says where the broker is, or by what secret.
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import aio_pika
from aio_pika.abc import AbstractChannel, AbstractConnection
from aio_pika.exceptions import CONNECTION_EXCEPTIONS, DeliveryError, PublishError
from pydantic import SecretStr

from messages.errors import SingleWindowError

CONNECT_S = 5.0
CLOSE_S = 2.0
BACKOFF_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
TROUBLE = (*CONNECTION_EXCEPTIONS, TimeoutError)  # all that the client raises


class BrokerAway(SingleWindowError):
    """There is no connection; nothing has left."""


class NotTaken(SingleWindowError):
    """The broker has said that it does not have the message: there is no such queue, or it is full."""


class NotConfirmed(SingleWindowError):
    """The message has left, and the broker has not said whether it has it."""


@dataclass
class Broker:
    """url: "amqp://…" or "amqps://…", None: there is none. now: seconds that only go on."""

    url: SecretStr | None = field(repr=False)
    now: Callable[[], float] = time.monotonic
    _connection: AbstractConnection | None = None
    _outgoing: AbstractChannel | None = None
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    _failures: int = 0
    _not_before: float = float("-inf")

    async def channel(self) -> AbstractChannel:
        """A channel of one's own to read by, or BrokerAway."""
        async with self._lock:
            return await self._opened(confirms=False)

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
        message = aio_pika.Message(
            content,
            message_id=id_,
            correlation_id=answers,
            type=type_,
            content_type="application/xml",
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
            headers=dict(headers or {}),
        )
        try:
            async with asyncio.timeout(timeout_s):
                await outgoing.default_exchange.publish(message, routing_key=queue, mandatory=True)
        except PublishError:
            raise NotTaken("the broker has no such queue") from None
        except DeliveryError:
            raise NotTaken("the broker does not take it: the queue is full") from None
        except TROUBLE as problem:
            await _closed(outgoing)
            raise NotConfirmed(f"the broker did not confirm it: {type(problem).__name__}") from None

    async def close(self) -> None:
        """End; who waits for a confirmation does not get it."""
        if self._connection is not None:
            await _closed(self._connection)

    async def _publisher(self) -> AbstractChannel:
        async with self._lock:
            if self._outgoing is None or self._outgoing.is_closed or self._connection is None:
                self._outgoing = await self._opened(confirms=True)
            return self._outgoing

    async def _opened(self, *, confirms: bool) -> AbstractChannel:
        """A channel; a connection that gives none is no connection, whatever it says of itself."""
        connection = await self._connected()
        try:
            async with asyncio.timeout(CONNECT_S):
                return await connection.channel(publisher_confirms=confirms, on_return_raises=confirms)
        except TROUBLE as problem:
            self._connection = None
            await _closed(connection)
            raise self._away(problem) from None

    async def _connected(self) -> AbstractConnection:
        if self._connection is not None and not self._connection.is_closed:
            return self._connection
        if self.url is None:
            raise BrokerAway("no broker is configured: set amqp_url")
        if self.now() < self._not_before:
            raise BrokerAway("the broker is away; it is tried again soon")
        try:
            async with asyncio.timeout(CONNECT_S):
                self._connection = await aio_pika.connect(self.url.get_secret_value(), timeout=CONNECT_S)
        except (*TROUBLE, ValueError) as problem:
            raise self._away(problem) from None
        self._failures = 0
        return self._connection

    def _away(self, problem: BaseException) -> BrokerAway:
        """Another try, but not at once."""
        self._not_before = self.now() + BACKOFF_S[min(self._failures, len(BACKOFF_S) - 1)]
        self._failures += 1
        return BrokerAway(f"the broker is away: {type(problem).__name__}")


async def _closed(line: AbstractChannel | AbstractConnection) -> None:
    with suppress(*TROUBLE):
        async with asyncio.timeout(CLOSE_S):
            await line.close()
