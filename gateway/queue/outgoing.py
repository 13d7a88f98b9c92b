"""The end that publishes hints: so many in flight, each confirmed by the broker within its time or hinted again.

A refusal need not mean that the queue is full: a channel that was opened while the queue had lost its leader asks for
the lost one ever after, and refuses everything (seen with RabbitMQ 3.10). So where all is refused the queue is asked.
"""

import asyncio
import threading
import time
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import aio_pika
import structlog
from aio_pika.abc import AbstractExchange
from aio_pika.exceptions import DeliveryError, PublishError

from gateway.queue.connection import BrokerState, Line, Odd, cancelled_by_us
from gateway.queue.declaring import count, ensure
from gateway.queue.port import Describe, Entry
from gateway.queue.topology import MOST_HINTS, Queue

AT_ONCE = 64  # publishes in flight
PUBLISH_S = 5.0
SELDOM_S = 10.0  # between two lines of log about a queue that is full

log = structlog.get_logger()


@dataclass
class Sender:
    """Lanes that wait to be hinted, each once, in the order they came. most: more are left to the relay."""

    queue: Queue
    state: BrokerState
    describe: Describe | None = None
    most: int = MOST_HINTS
    _out: OrderedDict[str, None] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _loop: asyncio.AbstractEventLoop | None = None
    _more: asyncio.Event = field(default_factory=asyncio.Event)
    _line: Line | None = None
    _exchange: AbstractExchange | None = None
    _told_at: float = float("-inf")
    _seen: tuple[int, int] = (0, 0)  # confirmed and refused at the last check

    def put(self, lanes: Iterable[str]) -> None:
        """From any thread."""
        with self._lock:
            for lane in lanes:
                if len(self._out) < self.most:
                    self._out[lane] = None
            self.state.waiting = len(self._out)
            loop = None if self._more.is_set() else self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it closed: nobody publishes any more
                loop.call_soon_threadsafe(self._more.set)

    def start(self) -> None:
        """What is put from here on is published on this loop."""
        with self._lock:
            self._loop = asyncio.get_running_loop()
            self._more.set()

    def stop(self) -> None:
        """Nothing more."""
        with self._lock:
            self._loop = None

    async def open(self, line: Line) -> None:
        """Publish on this line from now on."""
        await ensure(line.connection, self.queue)
        self._exchange = (await line.channel(confirms=True)).default_exchange
        self._line = line

    async def check(self, line: Line) -> None:
        """Odd where everything is refused by a queue that has room."""
        (confirmed, refused), self._seen = self._seen, (self.state.confirmed, self.state.refused)
        if self.state.confirmed > confirmed or self.state.refused == refused:
            return
        waiting = await count(line.connection, self.queue.name)
        if waiting is None or waiting[0] < self.queue.arguments["x-max-length"] // 2:
            raise Odd("everything is refused by a queue that has room")

    async def run(self) -> None:
        """Publish, until cancelled; while there is no line, or its broker takes nothing, what is put waits."""
        while True:
            await self._more.wait()
            line, exchange = self._line, self._exchange
            if line is None or exchange is None or line.ended.is_set():
                await asyncio.sleep(0.05)
                continue
            if not await _flows(line):
                continue
            if lanes := self._next():
                await self._publish(line, exchange, lanes)

    def _next(self) -> list[str]:
        with self._lock:
            lanes = [self._out.popitem(last=False)[0] for _ in range(min(len(self._out), AT_ONCE))]
            self.state.waiting = len(self._out)
            if not lanes:
                self._more.clear()
        return lanes

    async def _publish(self, line: Line, exchange: AbstractExchange, lanes: list[str]) -> None:
        said = await self._said(lanes)
        self.state.unconfirmed = len(lanes)
        outcomes = await asyncio.gather(
            *(self._publish_one(exchange, lane, said.get(lane)) for lane in lanes), return_exceptions=True
        )
        self.state.unconfirmed = 0
        failed = {lane: outcome for lane, outcome in zip(lanes, outcomes, strict=True) if outcome is not None}
        full = [lane for lane, outcome in failed.items() if type(outcome) is DeliveryError]
        returned = [lane for lane, outcome in failed.items() if isinstance(outcome, PublishError)]
        self.state.confirmed += len(lanes) - len(failed)
        self.state.refused += len(full)
        self.state.returned += len(returned)
        if full:
            self._tell_full()
        if len(full) < len(failed):  # the queue is gone, or the line is no good
            again = [lane for lane in failed if lane not in set(full)]
            self.put(again)
            if not await line.is_blocked():  # else they are where nobody reads for now
                line.end(problem=failed[again[0]])

    async def _publish_one(self, exchange: AbstractExchange, lane: str, entry: Entry | None) -> None:
        message = aio_pika.Message(
            entry.content if entry else b"{}",
            content_type="application/json",
            content_encoding="utf-8",
            type=entry.type if entry else None,
            headers={"lane": lane, **({"traceparent": entry.traceparent, "message": entry.message} if entry else {})},
        )
        with cancelled_by_us():
            async with asyncio.timeout(PUBLISH_S):
                await exchange.publish(message, routing_key=self.queue.name, mandatory=True)

    async def _said(self, lanes: Collection[str]) -> Mapping[str, Entry]:
        if self.describe is None:
            return {}
        try:
            return await asyncio.to_thread(self.describe, lanes)
        except Exception:  # a hint without words is a hint
            log.warning("hints go without their words", exc_info=True)
            return {}

    def _tell_full(self) -> None:
        self.state.failed("the queue is full")
        if time.monotonic() - self._told_at > SELDOM_S:
            self._told_at = time.monotonic()
            log.warning("hints lost: the queue is full", queue=self.queue.name, lost=self.state.refused)


async def _flows(line: Line) -> bool:
    """Whether the broker takes anything; waits a moment for it."""
    if line.flows.is_set():
        return True
    with suppress(TimeoutError):
        await asyncio.wait_for(line.flows.wait(), 0.5)
    return line.flows.is_set() and not line.ended.is_set()
