"""Where deliveries reach a partner, by push or in its mailbox, and what the script of faults makes of that."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

from simulators.clock import Clock
from simulators.faults import Faults
from simulators.inbox import Taken
from simulators.wire import Delivery, Endpoint, NotReached, Reply, Wire


class Reception:
    """listen: host and port for pushes; None: the mailbox is polled.

    learns: hears of everything that came, before it is taken. pinged: what a ping of this id is answered with.
    """

    def __init__(
        self,
        *,
        takes: Callable[[Delivery], Taken],
        learns: Callable[[bytes], Awaitable[None]],
        pinged: Callable[[str], bytes],
        listen: tuple[str, int] | None,
        wire: Wire,
        faults: Faults,
        clock: Clock,
        mailbox_wait: int,
    ) -> None:
        self._takes = takes
        self._learns = learns
        self._wire = wire
        self._faults = faults
        self._clock = clock
        self._mailbox_wait = mailbox_wait
        self._endpoint = Endpoint(*listen, self._pushed, pinged) if listen else None
        self._is_open = asyncio.Event()
        self._withheld: set[str] = set()  # deliveries that a fault kept from their answer

    @property
    def url(self) -> str | None:
        """Where pushes go to; None: there is only the mailbox."""
        return self._endpoint.url if self._endpoint else None

    @property
    def is_done(self) -> bool:
        """Whether every delivery has its answer; those that have not will come again."""
        return not self._withheld

    async def open(self) -> None:
        """Take deliveries from now on."""
        if self._endpoint:
            await self._endpoint.open()
        self._is_open.set()

    async def close(self) -> None:
        """Take no more."""
        self._is_open.clear()
        if self._endpoint:
            await self._endpoint.close()

    async def poll(self) -> None:
        """Look into the mailbox again and again, for ever."""
        while True:
            await self._is_open.wait()
            try:
                came = await self._wire.mailbox(wait=self._mailbox_wait)
                for delivery in came:
                    await self._learns(delivery.data)
                if told := list(self._told(came)):
                    await self._wire.acknowledge(told)
            except NotReached as error:
                await self._clock.sleep(error.wait or 0.5)

    async def _pushed(self, delivery: Delivery) -> Reply:
        """Take a push and give the answer, unless a fault keeps it."""
        throw = (delivery.id, delivery.attempt)
        self._withheld.add(delivery.id)
        if self._faults.strikes("busy", throw, delivery.type):
            return Reply(503, b"")
        await self._learns(delivery.data)
        taken = self._takes(delivery)
        if fault := self._faults.strikes("slow", throw, delivery.type):
            await self._clock.sleep(fault.seconds)
        if fault := self._faults.strikes("silent", throw, delivery.type):
            await self._clock.sleep(fault.seconds)
            return Reply(503, b"")
        self._withheld.discard(delivery.id)
        return Reply(422 if taken.reason else 200, taken.receipt)

    def _told(self, deliveries: list[Delivery]) -> Iterator[dict[str, str]]:
        """What the mailbox is told of what lay in it; whatever it is not told of comes again."""
        for delivery in deliveries:
            throw = (delivery.id, delivery.attempt)
            self._withheld.add(delivery.id)
            if self._faults.strikes("busy", throw, delivery.type):
                return  # nor what follows, or the order would be lost
            taken = self._takes(delivery)
            if self._faults.strikes("silent", throw, delivery.type):
                continue
            self._withheld.discard(delivery.id)
            if taken.reason:
                yield {"delivery": delivery.id, "verdict": "refused", "reason": taken.reason}
            else:
                yield {"delivery": delivery.id, "verdict": "accepted"}
