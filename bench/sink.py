"""Partners that take everything: an HTTP server in the bench's own loop, which notes when each delivery came."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import cast

_TAKEN = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
_DELIVERY = b"swg-delivery:"


@dataclass
class Sink:
    """came: when each delivery was here first, by its id; seconds of a monotonic clock."""

    came: dict[bytes, float] = field(default_factory=dict)
    again: int = 0
    _more: asyncio.Event = field(default_factory=asyncio.Event)

    async def await_so_many(self, count: int, within_s: float) -> None:
        """Until there have been that many; TimeoutError."""
        async with asyncio.timeout(within_s):
            while len(self.came) < count:
                self._more.clear()
                await self._more.wait()

    def take(self, id_: bytes) -> None:
        """One delivery is here."""
        if id_ in self.came:
            self.again += 1
        self.came.setdefault(id_, time.perf_counter())
        self._more.set()


@dataclass
class _Line(asyncio.Protocol):
    take: Callable[[bytes], None]
    _transport: asyncio.Transport | None = None
    _came: bytes = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is one without saying so

    def data_received(self, data: bytes) -> None:
        self._came += data
        while (end := self._came.find(b"\r\n\r\n")) >= 0:
            head = self._came[:end].lower()
            size = end + 4 + int(_after(head, b"content-length:") or 0)
            if len(self._came) < size:
                return
            self._came = self._came[size:]
            self.take(_after(head, _DELIVERY))
            if self._transport is not None:
                self._transport.write(_TAKEN)


def _after(head: bytes, name: bytes) -> bytes:
    _, found, rest = head.partition(b"\r\n" + name)
    return rest.partition(b"\r\n")[0].strip() if found else b""


@asynccontextmanager
async def sink(port: int) -> AsyncIterator[Sink]:
    """One that listens there."""
    ours = Sink()
    server = await asyncio.get_running_loop().create_server(lambda: _Line(ours.take), "127.0.0.1", port)
    try:
        yield ours
    finally:
        server.close()
