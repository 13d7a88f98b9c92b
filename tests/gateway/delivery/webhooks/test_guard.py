"""Where no webhook may lead, whatever its address says or its name answers; against real servers on this machine."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from ipaddress import ip_address
from typing import Any

import pytest
from aiohttp import web

from gateway.delivery.webhooks.guard import Forbidden, Guard, Pinned, refusal
from gateway.delivery.webhooks.hook import Hook, HookState, new_secret, sealed
from gateway.delivery.webhooks.posting import Posted, Poster
from gateway.journal.news.feed import Interest
from gateway.people.sealing import SealKey

KEY, ID = SealKey(bytes(32)), "01980000-0000-7000-8000-000000000001"
EVENT = {"id": "evt_1", "data": {}}
PUBLIC, INSIDE = "127.0.0.2", "127.0.0.1"  # on this machine; the first one is on the tests' list, the second is not
ONLY_PUBLIC = Guard.of((PUBLIC,), plain=True)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1"),
        *("169.254.169.254", "100.64.0.1", "100.100.100.200", "168.63.129.16", "192.0.0.192", "192.88.99.1"),
        *("198.18.0.1", "192.0.2.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1"),
        *("255.255.255.255", "::1", "::", "fe80::1", "fd00:ec2::254", "fc00::1", "ff02::1", "2001:db8::1"),
        *("::ffff:127.0.0.1", "::ffff:169.254.169.254", "::ffff:10.0.0.1", "::127.0.0.1", "::8.8.8.8"),
        *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b::a00:1", "64:ff9b:1::808:808"),
        *("2002:7f00:1::", "2002:a9fe:a9fe::1", "2001:0:808:808::1", "fec0::1", "100::1"),
    ],
)
def test_an_address_that_is_not_public_is_refused(address: str) -> None:
    assert refusal(ip_address(address)) is not None
    with pytest.raises(Forbidden, match=" / "):
        Guard().among([address])


@pytest.mark.parametrize("address", ["1.1.1.1", "114.114.114.114", "2606:4700::1111", "64:ff9b::808:808"])
def test_a_public_address_passes(address: str) -> None:
    assert refusal(ip_address(address)) is None


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://example.com/", "https"),
        ("ftp://example.com/", "https"),
        ("file:///etc/passwd", "https"),
        ("https:///nothing", "host"),
        ("https://user:secret@example.com/", "user"),
        ("https://example.com/#part", "fragment"),
        ("https://example.com:99999/", "no URL"),
        ("https://127.0.0.1/", "this machine"),
        ("https://[::1]/", "this machine"),
        ("https://[::ffff:10.0.0.1]/", "private"),
        ("https://[fe80::1%25eth0]/", "link-local"),
        ("https://169.254.169.254/latest/meta-data/", "link-local"),
        ("https://example.com/a b", "no URL"),
        ("https://example.com\\@127.0.0.1/", "no URL"),
        ("https://example.com/\r\nX: y", "no URL"),
        ("https://example.com/" + "x" * 2048, "longer"),
        ("nothing at all", "no URL"),
        ("", "https"),
    ],
)
def test_an_address_that_is_none_or_leads_inside_is_refused_by_its_form(url: str, why: str) -> None:
    with pytest.raises(Forbidden, match=why):
        Guard().url(url)


def test_what_the_settings_name_may_be_reached_and_its_neighbour_may_not() -> None:
    guard = Guard.of(("10.20.0.0/16", "fd00::/8"), plain=True)
    assert str(guard.url("http://10.20.3.4:8080/in")) == "http://10.20.3.4:8080/in"
    assert guard.among(["10.20.3.4", "fd00::1"])
    for address in ("10.21.0.1", "127.0.0.1", "::ffff:10.21.0.1"):
        with pytest.raises(Forbidden):
            guard.among([address])


def test_one_address_among_several_that_leads_inside_is_enough() -> None:
    with pytest.raises(Forbidden):
        Guard().among(["1.1.1.1", "10.0.0.1"])


@pytest.mark.parametrize("host", ["0x7f.1", "2130706433", "127.1", "0177.0.0.1", "localhost"])
def test_this_machine_by_another_spelling_is_found_out_once_it_is_resolved(host: str) -> None:
    posted, got = post(f"http://{host}:PORT/", guard=ONLY_PUBLIC, listening=INSIDE)
    assert posted.outcome in ("forbidden", "unreached") and got == []


class Rebinding:
    """A name server that first says what passes, and what leads inside whenever it is asked again."""

    def __init__(self) -> None:
        self.asked = 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return [PUBLIC] if self.asked == 1 else [INSIDE]


def test_a_name_that_answers_otherwise_the_second_time_leads_to_what_was_looked_at() -> None:
    name = Rebinding()
    posted, got = post("http://trap.example:PORT/in", guard=ONLY_PUBLIC, resolve=name, listening=PUBLIC)
    assert (posted.outcome, posted.status, name.asked) == ("taken", 200, 1)
    assert [each.host for each in got] == [each.host for each in got if each.host.startswith("trap.example")] != []


class Forgetful(Pinned):
    """The promise broken: looks at the addresses of a name, and then asks for them again."""

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> Any:
        await super().resolve(host, port, family)
        found = await self._resolve(host, port)
        return await Pinned(Guard.of(("127.0.0.0/8",), plain=True), _says(found)).resolve(host, port, family)


def test_who_asks_for_a_name_twice_is_led_inside() -> None:
    name = Rebinding()
    posted, got = post(
        "http://trap.example:PORT/in", guard=ONLY_PUBLIC, resolve=name, listening=INSIDE, resolver=Forgetful
    )
    assert (posted.outcome, name.asked, len(got)) == ("taken", 2, 1)


def test_a_name_that_answers_otherwise_later_is_refused_then() -> None:
    name = Rebinding()

    async def scene() -> list[Posted]:
        async with server(PUBLIC) as (port, _), Poster(KEY, ONLY_PUBLIC, resolve=name) as poster:
            found = []
            for _ in range(2):
                found.append(await poster.post(hook(f"http://trap.example:{port}/"), EVENT))
                await poster._session.connector.close()  # type: ignore[union-attr]  # its connection is not used again
                await poster.__aenter__()
            return found

    assert [each.outcome for each in asyncio.run(scene())] == ["taken", "forbidden"]


def test_a_redirect_is_not_followed() -> None:
    posted, got = post("http://127.0.0.2:PORT/redirects", guard=ONLY_PUBLIC, listening=PUBLIC)
    assert (posted.outcome, posted.status, len(got)) == ("redirected", 302, 1)


def test_of_an_answer_without_end_little_is_read() -> None:
    posted, _ = post("http://127.0.0.2:PORT/endless", guard=ONLY_PUBLIC, listening=PUBLIC)
    assert (posted.outcome, posted.status) == ("taken", 200)
    assert Endless.sent < 32 << 20  # what the sockets between hold; the line was cut, or it would never end


def test_who_does_not_answer_is_left_in_time() -> None:
    posted, got = post("http://127.0.0.2:PORT/silent", guard=ONLY_PUBLIC, listening=PUBLIC, timeout_s=0.3)
    assert (posted.outcome, posted.status, len(got)) == ("unanswered", None, 1)


def test_what_the_other_side_wrote_is_in_no_reason() -> None:
    posted, _ = post("http://127.0.0.2:PORT/rude", guard=ONLY_PUBLIC, listening=PUBLIC)
    assert (posted.outcome, posted.reason) == ("refused", "HTTP 500")


def test_a_secret_that_cannot_be_opened_is_told_and_nothing_is_posted() -> None:
    async def scene() -> Posted:
        async with server(PUBLIC) as (port, got), Poster(SealKey(bytes([1] * 32)), ONLY_PUBLIC) as poster:
            posted = await poster.post(hook(f"http://127.0.0.2:{port}/"), EVENT)
            assert got == []
            return posted

    assert asyncio.run(scene()).outcome == "unsigned"


class Endless:
    """How much of it was sent."""

    sent = 0


def hook(url: str) -> Hook:
    return Hook(
        id=ID,
        partner="yard-demo",
        url=url,
        description="",
        interest=Interest(),
        families=None,
        secrets=(sealed(KEY, ID, new_secret()),),
        state=HookState.ON,
        why=None,
        cursor=0,
        failing_since=None,
        created_at=0,
    )


@asynccontextmanager
async def server(address: str) -> AsyncIterator[tuple[int, list[web.Request]]]:
    """One that listens on this address, and what was asked of it."""
    got: list[web.Request] = []

    async def handle(request: web.Request) -> web.StreamResponse:
        got.append(request)
        await request.read()
        if request.path == "/redirects":
            raise web.HTTPFound("/in")
        if request.path == "/rude":
            return web.Response(status=500, text="password=hunter2")
        if request.path == "/silent":
            await asyncio.sleep(5)
        if request.path == "/endless":
            response = web.StreamResponse()
            await response.prepare(request)
            Endless.sent = 0
            while True:
                Endless.sent += 65536
                await response.write(bytes(65536))
        return web.Response()

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, address, 0).start()
    try:
        yield runner.addresses[0][1], got
    finally:
        await runner.cleanup()


def post(
    url: str,
    *,
    guard: Guard,
    listening: str,
    resolve: Any = None,
    resolver: type[Pinned] | None = None,
    timeout_s: float = 5.0,
) -> tuple[Posted, list[web.Request]]:
    """One attempt, while somebody listens there; PORT is his."""

    async def scene() -> tuple[Posted, list[web.Request]]:
        given = {"resolve": resolve} if resolve is not None else {}
        async with (
            server(listening) as (port, got),
            Poster(KEY, guard, timeout_s=timeout_s, **given) as poster,
        ):
            if resolver is not None:
                poster._session.connector._resolver = resolver(guard, resolve)  # type: ignore[union-attr]
            return await poster.post(hook(url.replace("PORT", str(port))), EVENT), got

    return asyncio.run(asyncio.wait_for(scene(), 20))


def _says(found: Sequence[str]) -> Any:
    async def say(host: str, port: int) -> Sequence[str]:
        return found

    return say
