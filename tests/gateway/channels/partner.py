"""A partner's HTTP side for the tests of push: a real server that answers as it is told, and signs with its own key."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from aiohttp import web
from lxml import etree

from gateway.partners.partner import Partner, RegisteredCertificate, Terms
from gateway.trust.keys import make
from gateway.trust.pairs import Pair
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.exchange.records import Receipt, ReceiptFinding
from messages.families import FAMILIES
from messages.roles import YARD
from messages.seals.xmldsig import certificate as read_certificate
from messages.seals.xmldsig import sign
from messages.xml.records import render

CATALOGUE = Catalogue(FAMILIES)
NOW = datetime(2026, 11, 21, 2, tzinfo=UTC)
OWN, FORGER = make("YARD", datetime(2026, 11, 1, tzinfo=UTC)), make("FORGER", datetime(2026, 11, 1, tzinfo=UTC))

Answering = Callable[[web.Request, bytes], Awaitable[web.StreamResponse]]


@dataclass
class Yard:
    """What it was sent, and how it answers."""

    answering: Answering
    got: list[tuple[Mapping[str, str], bytes]] = field(default_factory=list)
    url: str = ""

    def partner(self, **terms: Any) -> Partner:
        """The partner as the register has it."""
        given = {"channel": "push", "url": self.url, "timeout_s": 2.0} | terms
        digest = read_certificate(OWN.cert_pem).digest
        certificate = RegisteredCertificate(digest=digest, pem=OWN.cert_pem.decode(), not_before=0, not_after=1 << 60)
        return Partner(
            name="yard-a", zh="场站", en="yard", roles=(YARD,), terms=Terms(**given), certificates=(certificate,)
        )


@asynccontextmanager
async def yard(answering: Answering) -> AsyncIterator[Yard]:
    """A yard that listens."""
    it = Yard(answering)

    async def handle(request: web.Request) -> web.StreamResponse:
        content = await request.read()
        it.got.append((dict(request.headers), content))
        return await it.answering(request, content)

    app = web.Application()
    app.router.add_post("/in", handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    it.url = f"http://{host}:{port}/in"
    try:
        yield it
    finally:
        await runner.cleanup()


def receipt(
    delivery: str, content: bytes, *, verdict: str = "accepted", pair: Pair | None = OWN, **changes: Any
) -> bytes:
    """A receipt about these bytes, signed with this key, or not at all."""
    findings = (
        () if verdict == "accepted"
        else (ReceiptFinding(code="Y17", severity="error", where="/Body", mend="x", zh="无此场位", en="no such bay"),)
    )  # fmt: skip
    given: dict[str, Any] = {
        "verdict": verdict,
        "message_uuid": delivery,
        "document_digest": sha256(content).hexdigest(),
        "received_time": NOW,
        "findings": findings,
    }
    head = Head(
        message_id="R-1",
        function_code="9",
        message_type="exchange.receipt.1",
        sender_id="4218MA3YRD663",
        receiver_id="EPORT",
        send_time=NOW,
    )
    root = etree.fromstring(render(Message(head, Receipt(**(given | changes))), CATALOGUE["exchange.receipt.1"]))
    if pair is not None:
        sign(root, key_pem=pair.key_pem, cert_pem=pair.cert_pem)
    return etree.tostring(root)


def answers(status: int = 200, headers: Mapping[str, str] | None = None, **about: Any) -> Answering:
    """Answers with a receipt about what it got."""

    async def answer(request: web.Request, content: bytes) -> web.StreamResponse:
        body = receipt(request.headers["Swg-Delivery"], content, **about)
        return web.Response(status=status, body=body, headers=headers)

    return answer


def says(status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answering:
    """Answers with these bytes."""

    async def answer(request: web.Request, content: bytes) -> web.StreamResponse:
        return web.Response(status=status, body=body, headers=headers)

    return answer


async def is_silent(request: web.Request, content: bytes) -> web.StreamResponse:
    """Takes it and says nothing."""
    await asyncio.sleep(60)
    return web.Response()


async def hangs_up(request: web.Request, content: bytes) -> web.StreamResponse:
    """Takes it and ends the connection."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()
