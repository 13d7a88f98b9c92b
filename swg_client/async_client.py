"""The client for asyncio: as `Client`, with await."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterable, Sequence
from types import TracebackType
from typing import Self, TypeVar

import httpx

from swg_client.access import Access
from swg_client.answers import Case, Event, Finding, Item, Message
from swg_client.errors import NotReached
from swg_client.flows import Answer, Ask, Flow, Heard, Pause
from swg_client.identity import Identity
from swg_client.operations import Operations
from swg_client.patience import Patience
from swg_client.receipts import Receipt

T = TypeVar("T")

TIMEOUT_S = 30.0


class AsyncClient:
    """A gateway, as one partner speaks with it; within one event loop.

    gateway: its address, as it publishes it. access: how you show who you are. identity: who signs; None: documents are
    sent as they are. trusted: the gateway's certificates, PEM, got by another way; none: receipts are not proved and
    nothing can be fetched but `unsigned`. tls: for mutual TLS, or authorities of your own.
    """

    def __init__(
        self,
        gateway: str,
        *,
        access: Access,
        identity: Identity | None = None,
        trusted: Sequence[bytes] = (),
        patience: Patience | None = None,
        tls: ssl.SSLContext | bool = True,
        timeout_s: float = TIMEOUT_S,
    ) -> None:
        address = gateway.rstrip("/")
        self._do = Operations(
            gateway=address, access=access, identity=identity, trusted=trusted, patience=patience or Patience()
        )
        self._timeout_s = timeout_s
        self._http = httpx.AsyncClient(base_url=address, verify=tls, timeout=timeout_s)

    async def send(self, document: bytes) -> Receipt:
        """Sign, send until there is a receipt, prove it. A refusal is a receipt too, with all that is wrong.

        NotReached: send the same bytes again later, which for a signed document an `Outbox` does. Declined, NotProved.
        """
        return await self._run(self._do.send(document))

    async def validate(self, document: bytes) -> tuple[Finding, ...]:
        """All that the gateway would find wrong; nothing is kept."""
        return await self._run(self._do.validate(document))

    async def fetch(self, limit: int = 50, wait_s: float = 0.0, *, unsigned: bool = False) -> list[Item]:
        """What came for you, the gateway's signature verified, waiting so long for something to come.

        unsigned: forms that have no signature within are taken as they are. What is not acknowledged comes again.
        """
        return await self._run(self._do.fetch(limit, wait_s, unsigned=unsigned))

    async def acknowledge(self, *items: Item) -> None:
        """You have them safe."""
        await self._run(self._do.acknowledge(items, None))

    async def refuse(self, items: Iterable[Item], reason: str) -> None:
        """You will not take them, and why."""
        await self._run(self._do.acknowledge(items, reason))

    async def receive(self, wait_s: float = 20.0, *, unsigned: bool = False) -> AsyncIterator[Item]:
        """What comes, for ever; each is acknowledged when you ask for the next. Break off, and it comes again."""
        while True:
            for item in await self.fetch(wait_s=wait_s, unsigned=unsigned):
                yield item
                await self.acknowledge(item)

    async def find(self, number: str) -> tuple[Case, ...]:
        """The cases that a number names: declaration, container, bill, contract, policy …"""
        return await self._run(self._do.find(number))

    async def case(self, id_: str) -> Case:
        """A case with its timeline, as far as you may know it."""
        return await self._run(self._do.case(id_))

    async def follow(self, id_: str, *, every_s: float = 5.0, after: int = 0) -> AsyncIterator[Event]:
        """The steps of a case as they happen, till it is at its end. after: the `seq` of the last you know."""
        tag: str | None = None
        while True:
            case, tag = await self._run(self._do.changed(id_, tag))
            for event in case.timeline if case else ():
                if event.seq > after:
                    after = event.seq
                    yield event
            if case is not None and case.final:
                return
            await asyncio.sleep(every_s)

    async def message(self, id_: str) -> Message:
        """What became of a document."""
        return await self._run(self._do.message(id_))

    async def document(self, id_: str) -> bytes:
        """A document as it came."""
        return await self._run(self._do.bytes_of(id_, "document"))

    async def receipt(self, id_: str) -> bytes:
        """The receipt of a document of yours, XML."""
        return await self._run(self._do.bytes_of(id_, "receipt"))

    async def evidence(self, id_: str) -> bytes:
        """All that proves it, one ZIP."""
        return await self._run(self._do.bytes_of(id_, "evidence"))

    async def close(self) -> None:
        """Give the connections back."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()

    async def _run(self, flow: Flow[T]) -> T:
        heard: Heard = None
        while True:
            try:
                step = flow.send(heard)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(step, Pause):
                await asyncio.sleep(step.seconds)
                heard = None
            else:
                heard = await self._heard(step)

    async def _heard(self, ask: Ask) -> Answer | NotReached:
        try:
            answer = await self._http.request(
                ask.method, ask.path, headers=ask.headers, content=ask.content, timeout=self._timeout_s + ask.longer_s
            )
        except httpx.TransportError as problem:
            return NotReached(f"{self._do.gateway}: {problem or type(problem).__name__}")
        return Answer(answer.status_code, answer.headers, answer.content)
