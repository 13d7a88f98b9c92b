"""Sends documents and times every answer; as light as Python can, for it shares the machine with what it measures.

`flood` keeps so many connections busy, one request at a time on each, and so finds the rate. `pace` sends at a given
rate whatever the answers do, and counts each from the moment it was due, so that a stall is paid by all it delays.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

CONNECTIONS = 64


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds it took, and the time each answer took in seconds, sorted."""

    seconds: float
    latencies: Sequence[float]

    @property
    def rate(self) -> float:
        """Accepted messages a second."""
        return len(self.latencies) / self.seconds

    def latency_ms(self, quantile: float) -> float:
        """Milliseconds within which this share of the answers came."""
        return 1000 * self.latencies[min(len(self.latencies) - 1, int(quantile * len(self.latencies)))]


class Unaccepted(Exception):
    """An answer that is not 202."""


def requests(documents: Sequence[bytes], *, token: str) -> list[bytes]:
    """The documents as HTTP sends them."""
    head = (
        b"POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/xml\r\n"
        b"Authorization: Bearer %b\r\nContent-Length: %%d\r\n\r\n" % token.encode()
    )
    return [head % len(document) + document for document in documents]


async def flood(port: int, requests: Sequence[bytes], *, connections: int = CONNECTIONS) -> Run:
    """Send all of them, so many at once; raises Unaccepted where one is not accepted."""
    waiting = iter(requests)
    latencies: list[float] = []

    async def work(line: "_Line") -> None:
        for request in waiting:
            sent = time.perf_counter()
            await line.post(request)
            latencies.append(time.perf_counter() - sent)

    lines = await _connect(port, connections)
    start = time.perf_counter()
    try:
        async with asyncio.TaskGroup() as group:
            for line in lines:
                group.create_task(work(line))
        return Run(time.perf_counter() - start, sorted(latencies))
    finally:
        _close(lines)


async def pace(port: int, requests: Sequence[bytes], *, rate: float, connections: int = CONNECTIONS) -> Run:
    """Send so many a second; raises Unaccepted where one is not accepted."""
    lines = await _connect(port, connections)
    free: asyncio.LifoQueue[_Line] = asyncio.LifoQueue()
    for line in lines:
        free.put_nowait(line)
    latencies: list[float] = []

    async def send(request: bytes, due: float) -> None:
        line = await free.get()
        await line.post(request)
        latencies.append(time.perf_counter() - due)
        free.put_nowait(line)

    start = time.perf_counter()
    try:
        async with asyncio.TaskGroup() as group:
            for number, request in enumerate(requests):
                due = start + number / rate
                if (early := due - time.perf_counter()) > 0:
                    await asyncio.sleep(early)
                group.create_task(send(request, due))
        return Run(time.perf_counter() - start, sorted(latencies))
    finally:
        _close(lines)


@dataclass(slots=True)
class _Line(asyncio.Protocol):
    """One connection, one request at a time."""

    transport: Any = None  # uvloop's own
    came: bytes = b""
    answered: "asyncio.Future[None] | None" = None

    def post(self, request: bytes) -> "asyncio.Future[None]":
        self.came = b""
        self.answered = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return self.answered

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.came += data
        end = self.came.find(b"\r\n\r\n")
        if end < 0 or self.answered is None or self.answered.done():
            return
        if len(self.came) < end + 4 + _length(self.came[:end]):
            return
        if self.came.startswith(b"HTTP/1.1 202"):
            self.answered.set_result(None)
        else:
            self.answered.set_exception(Unaccepted(self.came[:2000].decode("utf-8", "replace")))

    def connection_lost(self, exc: Exception | None) -> None:
        if self.answered is not None and not self.answered.done():
            self.answered.set_exception(Unaccepted(f"hung up: {exc}"))


async def _connect(port: int, connections: int) -> list[_Line]:
    loop = asyncio.get_running_loop()
    return [(await loop.create_connection(_Line, "127.0.0.1", port))[1] for _ in range(connections)]


def _close(lines: Sequence[_Line]) -> None:
    for line in lines:
        line.transport.close()


def _length(head: bytes) -> int:
    at = head.lower().index(b"content-length:") + 15
    end = head.find(b"\r\n", at)
    return int(head[at:] if end < 0 else head[at:end])
