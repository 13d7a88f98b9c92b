"""How the bank's documents get to the gateway: posted, from its own mailbox, as files, over AMQP. A row each."""

import asyncio
import contextlib
import os
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import aio_pika
import aiohttp
from aio_pika.abc import AbstractChannel, AbstractConnection

_XML = "application/xml; charset=utf-8"


class NotReached(Exception):
    """It did not get there, or nobody knows; it is sent again."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What the other side answered; 200 where the way has no answer."""

    status: int
    text: str = ""


class Carrier(Protocol):
    """One way out."""

    async def send(self, data: bytes, name: str) -> Sent:
        """Bring it there, or NotReached. name: the document's number."""

    async def close(self) -> None:
        """Let go of everything."""


class Post:
    """POST to the gateway with the bank's token; what it answers beside the status is of no interest to a bank."""

    def __init__(self, gateway: str, token: str, *, patience: float = 15) -> None:
        self._url = f"{gateway.rstrip('/')}/v1/messages"
        self._session = aiohttp.ClientSession(
            headers={"Authorization": f"Bearer {token}", "Content-Type": _XML},
            timeout=aiohttp.ClientTimeout(total=patience),
            connector=aiohttp.TCPConnector(limit=16),
        )

    async def send(self, data: bytes, name: str) -> Sent:
        try:
            async with self._session.post(self._url, data=data) as answer:
                return Sent(answer.status, (await answer.text(errors="replace"))[:4000])
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise NotReached(f"{type(error).__name__}: {error}") from error

    async def close(self) -> None:
        await self._session.close()


class Mailbox:
    """What lies in the bank's own mailbox until the gateway has fetched and acknowledged it, oldest first."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[str, tuple[bytes, asyncio.Future[Sent]]] = OrderedDict()

    async def send(self, data: bytes, name: str) -> Sent:
        while name in self._waiting:  # a second copy lies there once the first is gone
            await asyncio.shield(self._waiting[name][1])
        fetched: asyncio.Future[Sent] = asyncio.get_running_loop().create_future()
        self._waiting[name] = (data, fetched)
        return await fetched

    def first(self) -> tuple[str, bytes] | None:
        """Name and bytes of the oldest, or None; it stays until it is acknowledged."""
        return next(((name, row[0]) for name, row in self._waiting.items()), None)

    def acknowledge(self, name: str) -> bool:
        """It was taken; False where nothing of this name lies there."""
        row = self._waiting.pop(name, None)
        if row and not row[1].done():
            row[1].set_result(Sent(200))
        return row is not None

    async def close(self) -> None:
        for _, fetched in self._waiting.values():
            fetched.cancel()


class Folder:
    """A file in a folder, whole or not at all: written beside, forced to disk, renamed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    async def send(self, data: bytes, name: str) -> Sent:
        try:
            _drop(self._folder, f"{name}.xml", data)
        except OSError as error:
            raise NotReached(str(error)) from error
        return Sent(200)

    async def close(self) -> None:
        """Nothing is held."""


class Queue:
    """A queue of the broker: mandatory, confirmed, persistent; connected anew after each trouble."""

    def __init__(self, url: str, queue: str, *, user: str | None = None, patience: float = 15) -> None:
        self._url = url
        self._queue = queue
        self._user = user
        self._patience = patience
        self._connection: AbstractConnection | None = None
        self._channel: AbstractChannel | None = None
        self._lock = asyncio.Lock()

    async def send(self, data: bytes, name: str) -> Sent:
        message = aio_pika.Message(
            data,
            content_type="application/xml",
            message_id=name,
            delivery_mode=aio_pika.DeliveryMode.PERSISTENT,
            user_id=self._user,
        )
        try:
            async with asyncio.timeout(self._patience):
                channel = await self._open()
                await channel.default_exchange.publish(message, self._queue, mandatory=True)
        except (TimeoutError, aio_pika.exceptions.AMQPError, ConnectionError, OSError, RuntimeError) as error:
            await self.close()
            raise NotReached(f"{type(error).__name__}: {error}") from error
        return Sent(200)

    async def _open(self) -> AbstractChannel:
        async with self._lock:
            if self._channel is None or self._channel.is_closed:
                self._connection = await aio_pika.connect(self._url)
                self._channel = await self._connection.channel(publisher_confirms=True, on_return_raises=True)
            return self._channel

    async def close(self) -> None:
        connection, self._connection, self._channel = self._connection, None, None
        if connection is not None:
            with contextlib.suppress(Exception):
                await connection.close()


def _drop(folder: Path, name: str, data: bytes) -> None:
    part = folder / f"{name}.tmp"
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(folder / name)
