"""The engine of many processes: hints in RabbitMQ, one quorum queue for all.

The connection is a plain one under supervision of our own: whatever ends it, a consumer the broker cancels, a publish
that is not confirmed in time, it is closed and made anew, each time later. Hints that expire or are lost meanwhile are
found by the relay. An entry carries envelope and canonical record of the lane's head, for people and metrics to see.
"""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aio_pika
import structlog
from aio_pika.abc import AbstractChannel, AbstractExchange, AbstractIncomingMessage
from aio_pika.exceptions import AMQPError, DeliveryError

from gateway.queue.port import Hint

QUEUE = "swg.lanes"
PREFETCH = 256  # not below the lanes a worker has under way, 50 at least
MOST_HINTS = 100_000  # waiting to be published, and in the queue; more are found by the relay
KEPT_MS = 10_000  # a hint nobody took by then is hinted again by the relay
AT_ONCE = 64  # publishes in flight
PUBLISH_S = 5.0
CONNECT_S = 5.0
BACKOFF_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)

Describe = Callable[[Collection[str]], Mapping[str, bytes]]  # lanes -> what their heads say, JSON; runs in a thread

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Line:
    """One connection: what to publish to, and what ends it."""

    exchange: AbstractExchange
    ended: asyncio.Event


class RabbitHints:
    """Hints over one broker; see `Hints`. takes: whether this process delivers, or only says what there is to do."""

    def __init__(
        self,
        url: str,
        *,
        describe: Describe | None = None,
        queue: str = QUEUE,
        prefetch: int = PREFETCH,
        takes: bool = True,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._url, self._queue, self._prefetch = url, queue, prefetch
        self._describe, self._sleep = describe, sleep
        self._takes = takes
        self._why: str | None = "not connected yet"
        self._out: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._more = asyncio.Event()
        self._in: asyncio.Queue[Hint] = asyncio.Queue()
        self._line: _Line | None = None
        self.connected = asyncio.Event()  # set while hints come and go
        self._tasks: list[asyncio.Task[None]] = []

    def publish(self, lanes: Iterable[str]) -> None:
        """Hint these lanes; from any thread."""
        with self._lock:
            for lane in lanes:
                if len(self._out) < MOST_HINTS:
                    self._out[lane] = None
            loop = None if self._more.is_set() else self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it closed: nobody publishes any more
                loop.call_soon_threadsafe(self._more.set)

    async def take(self) -> Hint:
        """The next hint, when there is one."""
        return await self._in.get()

    def put(self, lanes: Iterable[str]) -> None:
        """These lanes to this process itself, while the broker is away; on the loop that takes."""
        for lane in lanes:
            self._in.put_nowait(Hint(lane))

    def trouble(self) -> str | None:
        """Why hints neither come nor go just now; None: they do."""
        return None if self.connected.is_set() else self._why

    async def ack(self, hint: Hint) -> None:
        """The broker may forget it; one whose connection has ended comes again, and changes nothing."""
        if hint.mark is None:
            return
        with suppress(AMQPError, OSError, RuntimeError):
            await hint.mark.ack()

    async def start(self) -> None:
        """Begin to connect, on this loop; what is hinted before waits."""
        with self._lock:
            self._loop = asyncio.get_running_loop()
            self._more.set()
        self._tasks = [asyncio.create_task(self._supervise()), asyncio.create_task(self._send())]

    async def stop(self) -> None:
        """End; what was not published or acknowledged is hinted again by others."""
        with self._lock:
            self._loop = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _supervise(self) -> None:
        failures = 0
        while True:
            try:
                async with asyncio.timeout(CONNECT_S):
                    connection = await aio_pika.connect(self._url, timeout=CONNECT_S)
                try:
                    self._line = await asyncio.wait_for(self._open(connection), CONNECT_S)
                    log.info("hints flow", queue=self._queue)
                    failures = 0
                    self.connected.set()
                    self._more.set()
                    await self._line.ended.wait()
                finally:
                    self._line = None
                    self.connected.clear()
                    with suppress(AMQPError, OSError, TimeoutError):
                        await asyncio.wait_for(connection.close(), CONNECT_S)
            except (AMQPError, OSError, TimeoutError, RuntimeError) as problem:
                self._why = f"the broker is away: {type(problem).__name__}"
                log.warning("no hints: the broker is away", problem=repr(problem))
            await self._sleep(BACKOFF_S[min(failures, len(BACKOFF_S) - 1)])
            failures += 1

    async def _open(self, connection: Any) -> _Line:
        """Declare, consume, and be told of every end."""
        ended = asyncio.Event()

        def end(*_: object) -> None:
            ended.set()

        connection.close_callbacks.add(end)
        incoming: AbstractChannel = await connection.channel(publisher_confirms=False)
        outgoing: AbstractChannel = await connection.channel(publisher_confirms=True, on_return_raises=True)
        for channel in (incoming, outgoing):
            channel.close_callbacks.add(end)
        await incoming.set_qos(prefetch_count=self._prefetch)
        queue = await incoming.declare_queue(self._queue, durable=True, arguments=ARGUMENTS)
        (await incoming.get_underlay_channel()).on_consumer_cancel_callbacks.add(end)
        if self._takes:
            await queue.consume(self._arrived)
        return _Line(outgoing.default_exchange, ended)

    async def _arrived(self, message: AbstractIncomingMessage) -> None:
        lane = message.headers.get("lane")
        if isinstance(lane, str):
            self._in.put_nowait(Hint(lane, message))
        else:
            await message.reject(requeue=False)

    async def _send(self) -> None:
        while True:
            await self._more.wait()
            line = self._line
            with self._lock:
                lanes = [self._out.popitem(last=False)[0] for _ in range(min(len(self._out), AT_ONCE))] if line else []
                if not lanes:
                    self._more.clear()
            if line is not None and lanes:
                await self._publish(line, lanes)

    async def _publish(self, line: _Line, lanes: list[str]) -> None:
        said = await self._said(lanes)
        publishes = (self._publish_one(line, lane, said.get(lane, b"{}")) for lane in lanes)
        outcomes = await asyncio.gather(*publishes, return_exceptions=True)
        failed = {lane: outcome for lane, outcome in zip(lanes, outcomes, strict=True) if outcome is not None}
        full = [lane for lane, outcome in failed.items() if type(outcome) is DeliveryError]
        if full:
            log.warning("hints lost: the queue is full", lost=len(full))
        if len(full) < len(failed):
            log.warning("hints wait for another connection", problem=repr(next(iter(failed.values()))))
            line.ended.set()
            self._line = None
            self.publish(failed.keys() - set(full))

    async def _publish_one(self, line: _Line, lane: str, said: bytes) -> None:
        message = aio_pika.Message(said, content_type="application/json", headers={"lane": lane})
        async with asyncio.timeout(PUBLISH_S):
            await line.exchange.publish(message, routing_key=self._queue, mandatory=True)

    async def _said(self, lanes: Collection[str]) -> Mapping[str, bytes]:
        if self._describe is None:
            return {}
        try:
            return await asyncio.to_thread(self._describe, lanes)
        except Exception:  # a hint without words is a hint
            log.warning("hints go without their words", exc_info=True)
            return {}


ARGUMENTS: dict[str, Any] = {
    "x-queue-type": "quorum",
    "x-max-length": MOST_HINTS,
    "x-overflow": "reject-publish",
    "x-message-ttl": KEPT_MS,
}
