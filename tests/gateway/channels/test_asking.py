"""A partner is asked over real HTTP whether he has a delivery."""

import asyncio
from hashlib import sha256

import pytest
from aiohttp import web

from gateway.channels.push import Push, asked_at
from gateway.delivery.parcels import Parcel, Told
from gateway.partners.partner import Partner, Terms
from tests.gateway.channels.partner import CATALOGUE

PARCEL = Parcel(
    delivery="01980000-0000-7000-8000-000000000001",
    message="01980000-0000-7000-8000-000000000002",
    message_type="settlement.outward.1",
    attempt=1,
    remark=None,
    content=b"<x/>",
    digest=sha256(b"<x/>").hexdigest(),
    number="MA3ABC127R1",
)


def asks(status: int, *, pattern: str = "/payments/{number}", headers: dict[str, str] | None = None):
    """What he says, and the paths at which he was asked."""
    seen: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.path_qs)
        return web.Response(status=status, headers=headers)

    async def scene() -> Told:
        app = web.Application()
        app.router.add_get("/{rest:.*}", answer)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = runner.addresses[0][1]
        terms = Terms(channel="push", url="http://127.0.0.1:1/", ask_url=f"http://127.0.0.1:{port}{pattern}")
        partner = Partner(name="bank", zh="银行", en="bank", roles=(), terms=terms)
        try:
            async with Push(CATALOGUE) as push:
                return await push.ask(PARCEL, partner)
        finally:
            await runner.cleanup()

    return asyncio.run(asyncio.wait_for(scene(), 10)), seen


@pytest.mark.parametrize(
    ("status", "has_it"),
    [(200, True), (204, True), (404, False), (410, False), (302, None), (401, None), (429, None), (500, None)],
)
def test_only_a_plain_yes_and_a_plain_no_are_believed(status: int, has_it: bool | None):
    told, seen = asks(status, headers={"Location": "/elsewhere"})
    assert (told.has_it, told.reason, seen) == (has_it, f"HTTP {status}", ["/payments/MA3ABC127R1"])


def test_nobody_there_has_said_nothing():
    terms = Terms(channel="push", url="http://127.0.0.1:1/", ask_url="http://127.0.0.1:1/{delivery}")
    partner = Partner(name="bank", zh="银行", en="bank", roles=(), terms=terms)

    async def scene() -> Told:
        async with Push(CATALOGUE) as push:
            return await push.ask(PARCEL, partner)

    assert asyncio.run(scene()).has_it is None


def test_what_is_filled_in_stays_one_part_of_the_address():
    parcel = Parcel(
        delivery="a/../b", message="m?x=1", message_type="t.t.1", attempt=1, remark=None, content=b"", digest="",
        number="1&2", document="C/1",
    )  # fmt: skip
    pattern = "https://bank.example/{delivery}?of={message}&no={number}&doc={document}"
    assert asked_at(pattern, parcel) == "https://bank.example/a%2F..%2Fb?of=m%3Fx%3D1&no=1%262&doc=C%2F1"
