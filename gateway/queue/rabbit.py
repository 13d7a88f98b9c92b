"""The engine of many processes: hints in RabbitMQ, one quorum queue for all.

Hints that expire or are lost are found by the relay. An entry carries envelope and canonical record of the lane's head,
for people and metrics to see.
"""

import asyncio
from collections.abc import Iterable
from contextlib import suppress

from gateway.queue.addresses import addresses
from gateway.queue.connection import BrokerState, Connector, Sleep, supervise
from gateway.queue.incoming import PREFETCH, Taker
from gateway.queue.outgoing import Sender
from gateway.queue.port import Describe, Hint
from gateway.queue.topology import HINTS, Queue


class RabbitHints:
    """Hints over a broker; see `Hints`.

    url: one address or several, see `addresses`. takes: whether this process delivers, or only says what there is to
    do. name: what the broker's console shows of us.
    """

    def __init__(
        self,
        url: str,
        *,
        describe: Describe | None = None,
        queue: str = HINTS.name,
        prefetch: int = PREFETCH,
        takes: bool = True,
        name: str = "swg",
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._addresses, self._sleep = addresses(url), sleep
        self.sending, self.receiving = BrokerState(f"{name} hints out"), BrokerState(f"{name} hints in")
        it = Queue(queue, HINTS.arguments)
        self._sender = Sender(it, self.sending, describe)
        self._taker = Taker(it, self.receiving, prefetch)
        self._tasks: list[asyncio.Task[None]] = []
        self._takes = takes

    def trouble(self) -> str | None:
        """Why hints neither come nor go just now; None: they do."""
        return self.sending.problem or (self.receiving.problem if self._takes else None)

    def publish(self, lanes: Iterable[str]) -> None:
        """Hint these lanes; from any thread."""
        self._sender.put(lanes)

    async def take(self) -> Hint:
        """The next hint, when there is one."""
        return await self._taker.take()

    def put(self, lanes: Iterable[str]) -> None:
        """These lanes to this process itself, while the broker is away; on the loop that takes."""
        self._taker.put(lanes)

    async def ack(self, hint: Hint) -> None:
        """The broker may forget it; one whose connection has ended comes again, and changes nothing."""
        await self._taker.ack(hint)

    async def start(self) -> None:
        """Begin to connect, on this loop; what is hinted before waits."""
        self._sender.start()
        self._keep(self.sending, self._sender)
        if self._takes:
            self._keep(self.receiving, self._taker)
        self._tasks.append(asyncio.create_task(self._sender.run()))

    async def stop(self) -> None:
        """End; what was not published or acknowledged is hinted again by others."""
        self._sender.stop()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task

    def _keep(self, state: BrokerState, end: Sender | Taker) -> None:
        """A connection for this end, for as long as we run."""
        connector = Connector(self._addresses, state)
        self._tasks.append(asyncio.create_task(supervise(connector, end, sleep=self._sleep)))
