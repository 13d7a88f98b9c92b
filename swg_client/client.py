"""The client that waits for what it asks."""

import ssl
import time
from collections.abc import Iterable, Iterator, Sequence
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


class Client:
    """A gateway, as one partner speaks with it. May be used by several threads.

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
        self._http = httpx.Client(base_url=address, verify=tls, timeout=timeout_s)

    def send(self, document: bytes) -> Receipt:
        """Sign, send until there is a receipt, prove it. A refusal is a receipt too, with all that is wrong.

        NotReached: send the same bytes again later, which for a signed document an `Outbox` does. Declined, NotProved.
        """
        return self._run(self._do.send(document))

    def validate(self, document: bytes) -> tuple[Finding, ...]:
        """All that the gateway would find wrong; nothing is kept."""
        return self._run(self._do.validate(document))

    def fetch(self, limit: int = 50, wait_s: float = 0.0, *, unsigned: bool = False) -> list[Item]:
        """What came for you, the gateway's signature verified, waiting so long for something to come.

        unsigned: forms that have no signature within are taken as they are. What is not acknowledged comes again.
        """
        return self._run(self._do.fetch(limit, wait_s, unsigned=unsigned))

    def acknowledge(self, *items: Item) -> None:
        """You have them safe."""
        self._run(self._do.acknowledge(items, None))

    def refuse(self, items: Iterable[Item], reason: str) -> None:
        """You will not take them, and why."""
        self._run(self._do.acknowledge(items, reason))

    def receive(self, wait_s: float = 20.0, *, unsigned: bool = False) -> Iterator[Item]:
        """What comes, for ever; each is acknowledged when you ask for the next. Break off, and it comes again."""
        while True:
            for item in self.fetch(wait_s=wait_s, unsigned=unsigned):
                yield item
                self.acknowledge(item)

    def find(self, number: str) -> tuple[Case, ...]:
        """The cases that a number names: declaration, container, bill, contract, policy …"""
        return self._run(self._do.find(number))

    def case(self, id_: str) -> Case:
        """A case with its timeline, as far as you may know it."""
        return self._run(self._do.case(id_))

    def follow(self, id_: str, *, every_s: float = 5.0, after: int = 0) -> Iterator[Event]:
        """The steps of a case as they happen, till it is at its end. after: the `seq` of the last you know."""
        tag: str | None = None
        while True:
            case, tag = self._run(self._do.changed(id_, tag))
            for event in case.timeline if case else ():
                if event.seq > after:
                    after = event.seq
                    yield event
            if case is not None and case.final:
                return
            time.sleep(every_s)

    def message(self, id_: str) -> Message:
        """What became of a document."""
        return self._run(self._do.message(id_))

    def document(self, id_: str) -> bytes:
        """A document as it came."""
        return self._run(self._do.bytes_of(id_, "document"))

    def receipt(self, id_: str) -> bytes:
        """The receipt of a document of yours, XML."""
        return self._run(self._do.bytes_of(id_, "receipt"))

    def evidence(self, id_: str) -> bytes:
        """All that proves it, one ZIP."""
        return self._run(self._do.bytes_of(id_, "evidence"))

    def close(self) -> None:
        """Give the connections back."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def _run(self, flow: Flow[T]) -> T:
        heard: Heard = None
        while True:
            try:
                step = flow.send(heard)
            except StopIteration as end:
                result: T = end.value
                return result
            if isinstance(step, Pause):
                time.sleep(step.seconds)
                heard = None
            else:
                heard = self._heard(step)

    def _heard(self, ask: Ask) -> Answer | NotReached:
        try:
            answer = self._http.request(
                ask.method, ask.path, headers=ask.headers, content=ask.content, timeout=self._timeout_s + ask.longer_s
            )
        except httpx.TransportError as problem:
            return NotReached(f"{self._do.gateway}: {problem or type(problem).__name__}")
        return Answer(answer.status_code, answer.headers, answer.content)
