"""A wire that a test holds in its hands: TCP from a port of this machine to one of several others, well or badly.

    with Wire([("127.0.0.1", 5672)]) as wire: …connect to wire.port…; wire.cut(); wire.heal()

Connections go to the targets in turn, past those that do not answer or are to be avoided. What is cut is reset, and so
is whoever comes anew; what is silent stands and brings nothing, as with a cable that is out; what is slow brings
everything later.
"""

import asyncio
import socket
import struct
import threading
from collections.abc import Collection, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self

from tests.services.processes import LOOPBACK, free_ports

PIECE = 1 << 16
CONNECT_S = 2.0
RESET = struct.pack("ii", 1, 0)  # SO_LINGER: what is not sent yet is thrown away, and the peer is told so


@dataclass(eq=False)
class _Pair:
    """One connection and its other half."""

    near: asyncio.StreamWriter
    far: asyncio.StreamWriter
    target: tuple[str, int]

    def reset(self) -> None:
        for end in (self.near, self.far):
            with suppress(OSError, AttributeError):
                end.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            end.transport.abort()


@dataclass
class Wire:
    """See the module; may be used from any thread. port: where it listens."""

    targets: Sequence[tuple[str, int]]
    port: int = 0
    connections: int = 0
    _is_cut: bool = False
    _delay_s: float = 0.0
    _avoided: frozenset[tuple[str, int]] = frozenset()
    _turn: int = 0
    _pairs: set[_Pair] = field(default_factory=set)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _flows: asyncio.Event = field(default_factory=asyncio.Event)

    def __enter__(self) -> Self:
        self.port = self.port or free_ports(1)[0]
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._do(self._listen())
        return self

    def __exit__(self, *_: object) -> None:
        self._do(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def cut(self) -> None:
        """Reset what stands; nobody comes through any more."""
        self._do(self._cut())

    def silence(self) -> None:
        """Bring nothing any more, and say nothing of it."""
        self._do(self._silence())

    def slow(self, delay_s: float) -> None:
        """Bring each piece later by so much."""
        self._delay_s = delay_s

    def half_close(self) -> None:
        """Say to the near side of each connection that nothing more comes; it may still write."""
        self._do(self._half_close())

    def avoid(self, targets: Collection[tuple[str, int]]) -> None:
        """Lead nobody there, and reset who is: as one does who asks each target whether it is well."""
        self._do(self._avoid(frozenset(targets)))

    def heal(self) -> None:
        """As it was; what stood in silence goes on."""
        self._do(self._heal())

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        self._flows.set()
        self._server = await asyncio.start_server(self._arrived, LOOPBACK, self.port)

    async def _close(self) -> None:
        self._server.close()
        await self._cut()
        carrying = asyncio.all_tasks() - {asyncio.current_task()}
        for task in carrying:
            task.cancel()
        await asyncio.gather(*carrying, return_exceptions=True)

    async def _cut(self) -> None:
        self._is_cut = True
        self._flows.set()
        for pair in list(self._pairs):
            pair.reset()

    async def _silence(self) -> None:
        self._flows.clear()

    async def _avoid(self, targets: frozenset[tuple[str, int]]) -> None:
        self._avoided = targets
        for pair in list(self._pairs):
            if pair.target in targets:
                pair.reset()

    async def _half_close(self) -> None:
        for pair in list(self._pairs):
            with suppress(OSError, RuntimeError):
                pair.near.write_eof()

    async def _heal(self) -> None:
        self._is_cut, self._delay_s = False, 0.0
        self._flows.set()

    async def _arrived(self, reader: asyncio.StreamReader, near: asyncio.StreamWriter) -> None:
        self.connections += 1
        await self._flows.wait()
        found = None if self._is_cut else await self._reached()
        if found is None or self._is_cut:
            near.transport.abort()
            return
        far_reader, far, target = found
        pair = _Pair(near, far, target)
        self._pairs.add(pair)
        try:
            await asyncio.gather(self._carry(reader, far, pair), self._carry(far_reader, near, pair))
        finally:
            self._pairs.discard(pair)
            pair.reset()

    async def _reached(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter, tuple[str, int]] | None:
        """The next target that answers."""
        for _ in self.targets:
            self._turn += 1
            target = self.targets[self._turn % len(self.targets)]
            if target not in self._avoided:
                with suppress(OSError, TimeoutError):
                    async with asyncio.timeout(CONNECT_S):
                        return *await asyncio.open_connection(*target), target
        return None

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, pair: _Pair) -> None:
        """One way, to its end; an end that dies takes the other with it."""
        try:
            while piece := await reader.read(PIECE):
                if self._delay_s:
                    await asyncio.sleep(self._delay_s)
                await self._flows.wait()
                writer.write(piece)
                await writer.drain()
            await self._flows.wait()
            writer.write_eof()
        except (OSError, RuntimeError):
            await self._flows.wait()
            pair.reset()
