"""What a ping sees: a host that is not there, a port nobody has, TLS, any HTTP answer, his own signature."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from lxml import etree

from gateway.channels.ping import Seen, ping, reached
from gateway.partners.files import registered
from gateway.partners.partner import Partner, Terms
from gateway.trust import issuing, pairs
from gateway.trust.private_ca import AUTHORITY_VALID, make_ca
from messages.roles import YARD
from messages.seals.xmldsig import sign
from tests.keys import holder

NOW = datetime.now(UTC)
KEY = holder("yard", "ec", from_day=-900, to_day=900)
OTHER = holder("other", "ec", from_day=-900, to_day=900)
Handler = Callable[[web.Request], Awaitable[web.Response]]


def partner(url: str) -> Partner:
    """A yard that is pushed to at this address."""
    terms = Terms(channel="push", url=url, timeout_s=3)
    return Partner(
        name="yard", zh="场站", en="yard", roles=(YARD,), terms=terms, certificates=(registered(KEY.cert_pem),)
    )


@asynccontextmanager
async def answering(handler: Handler, context: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """The address of something that answers so."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handler)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    try:
        yield f"{'https' if context else 'http'}://localhost:{runner.addresses[0][1]}/in"
    finally:
        await runner.cleanup()


def pinged(
    handler: Handler, *, tls: ssl.SSLContext | None = None, client: ssl.SSLContext | None = None
) -> dict[str, Seen]:
    """What is seen of one who answers so, by step."""

    async def run() -> tuple[Seen, ...]:
        async with answering(handler, tls) as url:
            return await ping(partner(url), id="ping-1", context=client)

    return {each.step: each for each in asyncio.run(run())}


async def ok(request: web.Request) -> web.Response:
    return web.Response(text="hello", headers={"Server": "yard/1"})


def receipt(request: web.Request, holder_: object = KEY, **changes: str) -> web.Response:
    """A receipt for the ping, signed."""
    said = {"id": request.headers["Swg-Ping"]} | changes
    root = etree.fromstring(f'<R xmlns="urn:r"><Body><MessageUuid>{said["id"]}</MessageUuid></Body></R>')
    sign(root, key_pem=holder_.key_pem, cert_pem=holder_.cert_pem)  # type: ignore[attr-defined]
    return web.Response(body=etree.tostring(root), content_type="application/xml")


def test_whoever_answers_is_reached_whatever_the_status():
    async def not_here(request: web.Request) -> web.Response:
        assert (request.method, request.path) == ("GET", "/in")
        return web.Response(status=405)

    for handler in (ok, not_here):
        seen = pinged(handler)
        assert [*seen] == ["name", "line", "http"]
        assert reached(tuple(seen.values()))
        assert all(each.took_ms is not None for each in seen.values())
    assert "HTTP 405" in seen["http"].en


def test_one_that_breaks_down_over_it_is_not():
    async def broken(request: web.Request) -> web.Response:
        return web.Response(status=502)

    assert not reached(tuple(pinged(broken).values()))


def test_his_own_signature_over_this_ping_shows_that_it_is_he():
    async def signed(request: web.Request) -> web.Response:
        return receipt(request)

    seen = pinged(signed)
    assert seen["signature"].holds and reached(tuple(seen.values()))


@pytest.mark.parametrize(("by", "changes"), [(OTHER, {}), (KEY, {"id": "another"})], ids=["stranger", "another-ping"])
def test_anothers_signature_or_one_over_another_ping_is_not_he(by, changes):
    async def signed(request: web.Request) -> web.Response:
        return receipt(request, by, **changes)

    seen = pinged(signed)
    assert seen["signature"].holds is False and not reached(tuple(seen.values()))


def test_a_host_that_is_not_known_and_a_port_nobody_has_are_told_apart():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    nobody = asyncio.run(ping(partner("http://no-such-host.invalid/"), id="x"))
    closed = asyncio.run(ping(partner(f"http://127.0.0.1:{port}/"), id="x"))

    assert [each.step for each in nobody] == ["name"] and nobody[0].holds is False
    assert [(each.step, each.holds) for each in closed] == [("name", True), ("line", False)]
    assert not reached(nobody) and not reached(closed) and not reached(())


def test_one_who_takes_the_line_and_says_nothing_is_not_reached():
    async def silent(request: web.Request) -> web.Response:
        await asyncio.sleep(30)
        raise AssertionError

    async def run() -> tuple[Seen, ...]:
        async with answering(silent) as url:
            quick = partner(url)
            return await ping(replace(quick, terms=replace(quick.terms, timeout_s=0.2)), id="x")

    seen = asyncio.run(run())
    assert seen[-1].step == "http" and seen[-1].holds is False


@pytest.fixture
def tls(tmp_path: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's context, and that of a client who trusts its authority; its certificate ends in 20 days."""
    name = issuing.subject(name="CA", organisation="Port")
    ca = make_ca(tmp_path / "ca", name, kind="p256", now=NOW, valid=AUTHORITY_VALID, passphrase=None)
    key = issuing.new_key("p256")
    host = issuing.x509.SubjectAlternativeName([issuing.x509.DNSName("localhost")])
    made = (
        issuing._builder(name, name, key.public_key(), ca._key.public_key(), NOW, NOW + timedelta(days=20))
        .add_extension(host, critical=False)
        .sign(ca._key, issuing.hashes.SHA256())
    )
    pairs.write(tmp_path / "s", pairs.Pair(issuing.key_text(key), made.public_bytes(issuing.Encoding.PEM)))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(tmp_path / "s" / "cert.pem", tmp_path / "s" / "key.pem")
    return server, ssl.create_default_context(cafile=str(tmp_path / "ca" / "cert.pem"))


def test_tls_is_told_with_whose_certificate_and_when_it_ends(tls):
    server, client = tls
    seen = pinged(ok, tls=server, client=client)

    assert [*seen] == ["name", "line", "tls", "http"]
    assert seen["tls"].holds and "O=Port" in seen["tls"].en and "19 days left" in seen["tls"].en
    assert "TLSv1." in seen["tls"].en


def test_a_certificate_nobody_trusts_is_told_and_he_is_not_reached(tls):
    seen = pinged(ok, tls=tls[0])

    assert seen["tls"].holds is False and "not trusted" in seen["tls"].en and "O=Port" in seen["tls"].en
    assert not reached(tuple(seen.values()))


def test_plain_http_where_tls_was_agreed_is_told():
    async def run() -> tuple[Seen, ...]:
        async with answering(ok) as url:
            return await ping(partner(url.replace("http:", "https:")), id="x")

    seen = asyncio.run(run())
    assert (seen[-1].step, seen[-1].holds) == ("tls", False)


def test_a_clock_that_is_off_is_told_and_keeps_nobody_from_being_reached():
    async def late(request: web.Request) -> web.Response:
        return web.Response(headers={"Date": "Sat, 21 Nov 2020 02:00:00 GMT"})

    seen = pinged(late)
    assert seen["clock"].holds is None and reached(tuple(seen.values()))
