"""A connection to one of several brokers, kept by a loop of our own.

The client's own reconnecting is not used: it has left publishes hanging and channels unrestored (aio-pika 231, 567,
632). Here whatever ends a connection, a channel, a consumer, or a confirmation that does not come, ends all of it, and
another is made: at the next address, and once all have been tried, each time later.

A broker with an alarm (memory, disk) stops reading from whoever has published, acknowledgements included. So whoever
publishes has a connection of its own, and holds back while it is blocked.
"""

import asyncio
import logging
import os
import random
import socket
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

import aio_pika
import structlog
from aio_pika.abc import AbstractChannel, AbstractConnection
from aio_pika.exceptions import CONNECTION_EXCEPTIONS, ChannelClosed, ConnectionClosed

from gateway.queue.addresses import Address
from messages.errors import SingleWindowError

CONNECT_S = 5.0
CLOSE_S = 2.0
HEARTBEAT_S = 6  # the broker gives a silent peer up after two of them, the client after three and a half
WATCH_S = 0.2  # how often it is asked whether the broker is blocked
CHECK_S = 3.0  # how often an end is held against the broker
STEADY_S = 10.0  # a connection that held so long was a good one
BACKOFF_S = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
TROUBLE = (*CONNECTION_EXCEPTIONS, TimeoutError)  # all that the client raises

Sleep = Callable[[float], Awaitable[None]]

log = structlog.get_logger()
logging.getLogger("aiormq.connection").setLevel(logging.CRITICAL)  # what it has to say is said here, once


class Odd(SingleWindowError):
    """The connection stands, and what it is for does not happen."""


@dataclass
class BrokerState:
    """How a connection stands, for readiness, metrics and people; plain values, read from any thread.

    connected_since: None: there is none. address: of the broker it is with, or was last. blocked_since: the broker has
    an alarm and takes nothing. connections: made so far. waiting: not published yet. unconfirmed: published, and
    nothing was said of them. confirmed, returned (no such queue), refused (the queue is full): so far.
    """

    purpose: str
    address: str = ""
    connected_since: datetime | None = None
    blocked_since: datetime | None = None
    last_error: str = ""
    last_error_at: datetime | None = None
    connections: int = 0
    waiting: int = 0
    unconfirmed: int = 0
    confirmed: int = 0
    returned: int = 0
    refused: int = 0

    @property
    def problem(self) -> str | None:
        """Why nothing flows; None: it does."""
        if self.connected_since is None:
            return f"no broker: {self.last_error or 'not connected yet'}"
        if self.blocked_since is not None:
            return f"{self.address} has an alarm and takes nothing since {self.blocked_since:%H:%M:%S}"
        return None

    def failed(self, problem: BaseException | str) -> None:
        """Remember what went wrong last."""
        self.last_error = problem if isinstance(problem, str) else told(problem)
        self.last_error_at = datetime.now(UTC)


@dataclass
class Line:
    """One connection while it holds. `ended` is set by whatever ends it, ourselves included."""

    connection: AbstractConnection
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    flows: asyncio.Event = field(default_factory=asyncio.Event)  # cleared while the broker is blocked
    why: str = ""

    async def channel(self, *, confirms: bool) -> AbstractChannel:
        """A channel of it; its end is the line's."""
        with cancelled_by_us():
            async with asyncio.timeout(CONNECT_S):
                channel = await self.connection.channel(publisher_confirms=confirms, on_return_raises=confirms)
        channel.close_callbacks.add(self.end)
        return channel

    def end(self, _: object = None, problem: object = None) -> None:
        """It is of no use any more; the first reason counts."""
        if isinstance(problem, BaseException):
            self.why = self.why or told(problem)
        self.ended.set()

    async def is_blocked(self) -> bool:
        """Whether the broker has said that it takes nothing."""
        if self.connection.transport is None:
            return False
        try:
            async with asyncio.timeout(0):
                await self.connection.transport.connection.ready()
        except TimeoutError:
            return True
        return False

    async def close(self) -> None:
        """End it; a broker that does not answer is left."""
        self.ended.set()
        with suppress(*TROUBLE), cancelled_by_us():
            async with asyncio.timeout(CLOSE_S):
                await self.connection.close()


@dataclass
class Connector:
    """Makes connections, at the address that held last, else at the next one."""

    addresses: Sequence[Address]
    state: BrokerState
    _next: int = 0

    async def connect(self) -> Line:
        """A connection, or one of TROUBLE; then call `lost`."""
        address = self.addresses[self._next % len(self.addresses)]
        self.state.address = str(address)
        with cancelled_by_us():
            async with asyncio.timeout(CONNECT_S):
                connection = await self._connected(address)
        line = Line(connection)
        line.flows.set()
        connection.close_callbacks.add(line.end)
        return line

    def stands(self) -> None:
        """The connection is of use from now on."""
        self.state.connections += 1
        self.state.connected_since, self.state.blocked_since = datetime.now(UTC), None

    def lost(self, why: str) -> None:
        """There is no connection, or no more; the next is tried elsewhere."""
        self._next += 1
        self.state.connected_since = self.state.blocked_since = None
        self.state.unconfirmed = 0
        self.state.failed(why)

    async def _connected(self, address: Address) -> AbstractConnection:
        url = address.url
        if "heartbeat" not in url.query:
            url = url.update_query(heartbeat=HEARTBEAT_S)
        named: dict[str, Any] = {"connection_name": f"{self.state.purpose} @ {socket.gethostname()}"}
        return await aio_pika.connect(url, timeout=CONNECT_S, client_properties=named)


class End(Protocol):
    """What uses a line."""

    async def open(self, line: Line) -> None:
        """Open what it needs on a new line; raises what goes wrong."""
        ...

    async def check(self, line: Line) -> None:
        """Every CHECK_S: hold it against the broker, which may have forgotten it; raises what is wrong."""
        ...


async def supervise(connector: Connector, end: End, *, sleep: Sleep = asyncio.sleep) -> None:
    """Keep a line for this end, until cancelled."""
    state = connector.state
    failures = _Failures(len(connector.addresses))
    while True:
        began = time.monotonic()
        try:
            line = await connector.connect()
            try:
                await end.open(line)
                connector.stands()
                log.info("the broker is with us", purpose=state.purpose, broker=state.address)
                await _watch(line, state, end)
            finally:
                await line.close()
            connector.lost(line.why or "it was closed")
        except Exception as problem:  # nothing may end the loop
            connector.lost(told(problem))
        if time.monotonic() - began > STEADY_S:
            failures.clear()
        wait_s = failures.wait_s()
        log.warning("the broker is away", purpose=state.purpose, problem=state.last_error, again_in_s=round(wait_s, 1))
        await sleep(wait_s)


async def _watch(line: Line, state: BrokerState, end: End) -> None:
    """Until it ends."""
    checked_at = time.monotonic()
    while not line.ended.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(line.ended.wait(), WATCH_S)
        _note(line, state, is_blocked=await line.is_blocked())
        if time.monotonic() - checked_at >= CHECK_S and not line.ended.is_set():
            await end.check(line)
            checked_at = time.monotonic()


def _note(line: Line, state: BrokerState, *, is_blocked: bool) -> None:
    """Tell of an alarm, and of its end."""
    if is_blocked and state.blocked_since is None:
        state.blocked_since = datetime.now(UTC)
        line.flows.clear()
        log.warning("the broker has an alarm", purpose=state.purpose, broker=state.address)
    elif not is_blocked and state.blocked_since is not None:
        state.blocked_since = None
        line.flows.set()
        log.info("the broker's alarm is over", purpose=state.purpose, broker=state.address)


@dataclass
class _Failures:
    """How often nothing came of it, in a row."""

    addresses: int
    number: int = 0

    def clear(self) -> None:
        self.number = 0

    def wait_s(self) -> float:
        """Nothing while there are addresses not tried yet; then longer each round, and not all of us at once."""
        self.number += 1
        rounds, rest = divmod(self.number, self.addresses)
        if rest:
            return 0.0
        return backoff_s(rounds - 1)


def backoff_s(failures: int) -> float:
    """How long to wait after so many failures, drawn from its upper half."""
    return BACKOFF_S[min(failures, len(BACKOFF_S) - 1)] * random.uniform(0.5, 1.0)  # noqa: S311  # no secret


@contextmanager
def cancelled_by_us() -> Iterator[None]:
    """The client cancels who waits for what it gives up; unless we are cancelled, that is a lost connection."""
    try:
        yield
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            raise
        raise ConnectionError("the client gave up") from None


def told(problem: BaseException) -> str:
    """What went wrong, and what the broker said of it; no text of the client's own, which may name addresses."""
    said = ""
    if isinstance(problem, ChannelClosed | ConnectionClosed):
        said = str(problem.args[-1]) if problem.args else ""
    elif isinstance(problem, OSError) and problem.errno is not None:
        said = os.strerror(problem.errno)
    elif isinstance(problem, Odd):
        said = str(problem)
    return f"{type(problem).__name__}: {said}"[:200] if said else type(problem).__name__
