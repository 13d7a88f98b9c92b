"""Revocation lists are fetched from where agreements say they are, and hold once they are taken in."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from gateway.channels.lists import NotFetched, fetch, follow_lists
from gateway.journal import migrate, tables
from gateway.journal.clock import to_us
from gateway.journal.database import open_database
from gateway.partners.files import registered
from gateway.partners.samples import read_samples
from gateway.partners.trusting import TrustAuthority
from gateway.trust import issuing
from gateway.trust.private_ca import AUTHORITY_VALID, PrivateCa, make_ca
from tests.gateway.partners.journal import CATALOGUE, NOW, Journal

YARD = next(each.partner for each in read_samples(CATALOGUE) if each.partner.name == "yard-demo")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    database = open_database(f"sqlite:///{tmp_path}/journal.db")
    migrate.upgrade(database)
    own = Journal(database)
    own.writer.start()
    yield own
    own.writer.stop()
    database.dispose()


@pytest.fixture
def ca(tmp_path: Path) -> PrivateCa:
    name = issuing.subject(name="Authority", organisation="Port")
    return make_ca(tmp_path / "ca", name, kind="p256", now=NOW, valid=AUTHORITY_VALID, passphrase=None)


@asynccontextmanager
async def publishing(content: bytes, *, status: int = 200) -> AsyncIterator[str]:
    """The address at which an authority publishes its list."""

    async def give(_: web.Request) -> web.Response:
        return web.Response(status=status, body=content)

    app = web.Application()
    app.router.add_get("/ca.crl", give)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/ca.crl"
    finally:
        await runner.cleanup()


def standing(journal: Journal) -> str | None:
    partner = journal.register.directory.partner("yard-demo")
    finding = partner.signers.refusal(partner.certificates[0].digest, NOW)
    return finding and finding.code


@pytest.mark.parametrize("published", ["http", "file"])
def test_what_an_authority_takes_back_is_refused_without_anybody_doing_anything(journal, ca, published):
    name = issuing.subject(name="yard", organisation="4218MA3YRD663")
    made = ca.issue(name, now=NOW, valid=timedelta(days=30), kind="p256")
    pem = (ca.folder / "cert.pem").read_bytes()
    journal.writer.write_now(TrustAuthority(journal.register, "li.na", name="port-ca", pems=(pem,)))
    content = ca.revoke(made.issued.serial, reason="keyCompromise", now=NOW).read_bytes()

    async def run() -> None:
        async with publishing(content) as url:
            where = url if published == "http" else str(ca.folder / "crl.pem")
            terms = replace(YARD.terms, crl=where)
            journal.apply(replace(YARD, terms=terms, certificates=(registered(made.cert_pem),)))
            assert standing(journal) is None
            with suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await follow_lists(journal.register, journal.writer, period_s=0.05, clock=lambda: to_us(NOW))

    asyncio.run(run())
    assert standing(journal) == "SW212"
    assert len(journal.rows(tables.crls)) == 1  # looked at many times, taken in once


def test_a_place_that_does_not_answer_keeps_no_other_from_being_looked_at(journal, ca):
    pem = (ca.folder / "cert.pem").read_bytes()
    journal.writer.write_now(TrustAuthority(journal.register, "li.na", name="port-ca", pems=(pem,)))
    journal.apply(replace(YARD, terms=replace(YARD.terms, crl="/a/none.crl")))
    other = next(each.partner for each in read_samples(CATALOGUE) if each.partner.name == "port-demo")
    journal.apply(replace(other, terms=replace(other.terms, crl=str(ca.folder / "crl.pem"))))

    async def run() -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                await follow_lists(journal.register, journal.writer, period_s=9, clock=lambda: to_us(NOW))

    asyncio.run(run())
    assert len(journal.rows(tables.crls)) == 1


def test_what_cannot_be_had_says_why(tmp_path):
    async def run() -> None:
        async with publishing(b"x" * 1000) as url:
            assert len(await fetch(url)) == 1000
            with pytest.raises(NotFetched, match="larger than 999"):
                await fetch(url, most=999)
        async with publishing(b"", status=404) as url:
            with pytest.raises(NotFetched, match="HTTP 404"):
                await fetch(url)
        with pytest.raises(NotFetched, match="none"):
            await fetch(str(tmp_path / "none"))
        with pytest.raises(NotFetched):
            await fetch("http://127.0.0.1:1/ca.crl")

    asyncio.run(run())
