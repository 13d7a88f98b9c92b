"""The engine of one process: hints in memory, each lane once."""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Iterable
from contextlib import suppress

from gateway.queue.port import Hint

MOST_HINTS = 100_000  # lanes; more are found by the relay


class EmbeddedHints:
    """Hints of this process, in the order they came; a lane that waits already is not hinted twice."""

    def __init__(self, most: int = MOST_HINTS) -> None:
        self._most = most
        self._lanes: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()

    def publish(self, lanes: Iterable[str]) -> None:
        """Hint these lanes; from any thread."""
        with self._lock:
            for lane in lanes:
                if len(self._lanes) < self._most:
                    self._lanes[lane] = None
            loop = None if self._wake.is_set() else self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it closed: nobody takes any more
                loop.call_soon_threadsafe(self._wake.set)

    async def take(self) -> Hint:
        """The next hint, when there is one."""
        while True:
            with self._lock:
                if self._lanes:
                    return Hint(self._lanes.popitem(last=False)[0])
                self._wake.clear()
            await self._wake.wait()

    def put(self, lanes: Iterable[str]) -> None:
        """As `publish`: there is nobody else."""
        self.publish(lanes)

    def trouble(self) -> None:
        """There is none to have."""

    async def ack(self, hint: Hint) -> None:
        """Nothing is kept of it."""

    async def start(self) -> None:
        """Begin, on this loop."""
        with self._lock:
            self._loop = asyncio.get_running_loop()

    async def stop(self) -> None:
        """Forget what was hinted."""
        with self._lock:
            self._loop = None
            self._lanes.clear()
