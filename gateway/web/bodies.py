"""Reads a request's body within bounds: of size, of time, of what all bodies together may hold in memory."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from gateway.web.inflation import BadGzip, Inflation
from gateway.web.problems import Problem, Receive
from messages.errors import SingleWindowError

MOST_TOGETHER = 64 << 20  # bytes of all bodies that are being read or judged
LINGER_BYTES = 4 << 20
LINGER_S = 2.0


class Gone(SingleWindowError):
    """The caller hung up before the body was whole; there is nobody left to answer."""


class TooLarge(SingleWindowError):
    """More bytes came than may."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How slow a body may be: seconds between two pieces, and seconds in all."""

    piece_s: float = 10.0
    whole_s: float = 30.0


@dataclass(frozen=True, slots=True)
class Body:
    """What came, gzip taken off. damaged: why the gzip could not be; then `content` is as it was on the wire.

    wire: what came, piece by piece, gzip and all.
    """

    content: bytes
    damaged: str | None = None
    wire: Sequence[bytes] = ()


class Bodies:
    """Every body under way in this process; past `most` bytes together no more is read."""

    def __init__(self, *, most: int = MOST_TOGETHER, patience: Patience | None = None) -> None:
        self._most = most
        self._held = 0
        self.patience = patience or Patience()

    @property
    def held(self) -> int:
        """Bytes held now."""
        return self._held

    @contextmanager
    def reading(self) -> "Iterator[Held]":
        """What is read within is held until its end."""
        held = Held(self)
        try:
            yield held
        finally:
            self._held -= held.size

    def take(self, size: int) -> None:
        """Hold so many bytes more, or Problem (503)."""
        if self._held + size > self._most:
            raise Problem("busy", "too many documents are being read at once", headers={"Retry-After": "1"})
        self._held += size


@dataclass(slots=True)
class Held:
    """What one request holds of the memory for bodies. ended: its body came whole."""

    bodies: Bodies
    size: int = 0
    ended: bool = False

    async def read(self, receive: Receive, *, most: int, inflation: Inflation | None = None) -> Body:
        """The body, or TooLarge, Swollen, Gone, or Problem (408, 503)."""
        patience, now = self.bodies.patience, asyncio.get_running_loop().time
        deadline = now() + patience.whole_s
        wire: list[bytes] = []
        content: list[bytes] = []
        damaged: str | None = None
        came = 0
        try:
            async with asyncio.timeout_at(min(deadline, now() + patience.piece_s)) as limit:
                while not self.ended:
                    piece = await self._piece(receive)
                    if not self.ended:
                        limit.reschedule(min(deadline, now() + patience.piece_s))
                    came += len(piece)
                    if came > most:
                        raise TooLarge(f"more than {most} bytes")
                    self._take(len(piece))
                    wire.append(piece)
                    if inflation is not None and damaged is None:
                        try:
                            content.append(inflation.feed(piece))
                            self._take(len(content[-1]))
                            if self.ended:
                                inflation.end()
                        except BadGzip as problem:
                            damaged = str(problem)
        except TimeoutError:
            raise Problem("too-slow", f"{came} bytes came, then nothing for too long") from None
        whole = wire if inflation is None or damaged else content
        return Body(whole[0] if len(whole) == 1 else b"".join(whole), damaged, wire)

    async def drain(self, receive: Receive) -> None:
        """Let the rest of a body go by that was answered early, so that the caller reads his answer; not for ever."""
        left = LINGER_BYTES
        with suppress(TimeoutError, Gone):
            async with asyncio.timeout(LINGER_S):
                while not self.ended and left > 0:
                    left -= len(await self._piece(receive))

    def _take(self, size: int) -> None:
        self.bodies.take(size)
        self.size += size

    async def _piece(self, receive: Receive) -> bytes:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        self.ended = not message.get("more_body", False)
        piece: bytes = message.get("body", b"")
        return piece
