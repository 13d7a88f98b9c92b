"""The end that takes hints: so many held here at once; those of a connection that has ended are forgotten.

A broker may forget a consumer and not say so. So the queue is asked from time to time whether it has work that does not
come.
"""

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from aio_pika.abc import AbstractIncomingMessage

from gateway.queue.connection import CONNECT_S, TROUBLE, BrokerState, Line, Odd, cancelled_by_us
from gateway.queue.declaring import count, ensure
from gateway.queue.port import Hint
from gateway.queue.topology import Queue

PREFETCH = 256  # not below the lanes a worker has under way, 50 at least
ACK_S = 5.0


@dataclass
class Taker:
    """Hints that have arrived and wait to be taken."""

    queue: Queue
    state: BrokerState
    prefetch: int = PREFETCH
    _in: asyncio.Queue[Hint] = field(default_factory=asyncio.Queue)
    _put: set[str] = field(default_factory=set)  # lanes that no broker brought and that wait
    _line: Line | None = None
    _arrivals: int = 0
    _held: int = 0  # of this line, not acknowledged yet
    _seen: tuple[int, int] = (0, 0)  # arrivals, and what waited in the queue, at the last check

    async def take(self) -> Hint:
        """The next one, when there is one."""
        hint = await self._in.get()
        if hint.mark is None:
            self._put.discard(hint.lane)
        return hint

    def put(self, lanes: Iterable[str]) -> None:
        """These too, though no broker brought them; each waits once."""
        for lane in lanes:
            if lane not in self._put:
                self._put.add(lane)
                self._in.put_nowait(Hint(lane))

    async def ack(self, hint: Hint) -> None:
        """It has served; where that cannot be said it comes again. A line that takes no acknowledgement is no line."""
        line = self._line
        if hint.mark is None:
            return
        try:
            with cancelled_by_us():
                async with asyncio.timeout(ACK_S):
                    await hint.mark.ack()
                    self._held -= 1
        except TimeoutError as problem:
            if line is not None:
                line.end(problem=problem)
        except TROUBLE:
            pass

    async def open(self, line: Line) -> None:
        """Take from this line from now on."""
        await ensure(line.connection, self.queue)
        channel = await line.channel(confirms=False)
        self._forget()
        with cancelled_by_us():
            async with asyncio.timeout(CONNECT_S):
                await channel.set_qos(prefetch_count=self.prefetch)
                queue = await channel.get_queue(self.queue.name, ensure=False)
                (await channel.get_underlay_channel()).on_consumer_cancel_callbacks.add(line.end)
                await queue.consume(self._arrived)
        self._line = line

    async def check(self, line: Line) -> None:
        """Odd where nobody reads the queue, or where there is work twice in a row and none of it has come to us."""
        counts = await count(line.connection, self.queue.name)
        if counts is None or not counts[1]:
            raise Odd("the broker has no consumer of ours")
        arrivals, waited = self._seen
        self._seen = self._arrivals, counts[0]
        if counts[0] and waited and arrivals == self._arrivals and self._held < self.prefetch:
            raise Odd("there is work, and it does not come")

    async def _arrived(self, message: AbstractIncomingMessage) -> None:
        lane = message.headers.get("lane")
        self._arrivals += 1
        if isinstance(lane, str):
            self._held += 1
            self._in.put_nowait(Hint(lane, message))
            return
        with suppress(*TROUBLE):
            await message.reject(requeue=False)

    def _forget(self) -> None:
        """What another connection brought comes again, to us or to somebody else."""
        for hint in [hint for hint in _drained(self._in) if hint.mark is None]:
            self._in.put_nowait(hint)
        self._held, self._seen = 0, (self._arrivals, 0)


def _drained(queue: asyncio.Queue[Hint]) -> Iterator[Hint]:
    while not queue.empty():
        yield queue.get_nowait()
