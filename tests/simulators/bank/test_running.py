"""A bank at work over real sockets: posts, mailbox, folder, faults on the line, its operator's port."""

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import aio_pika
import aiohttp
import pytest
from aiohttp import web
from lxml import etree

from simulators.bank.carriers import Carrier, Folder, Mailbox, NotReached, Post, Queue
from simulators.bank.counter import Manners
from simulators.bank.hours import Hours
from simulators.bank.running import Running, Ways
from simulators.clock import Clock
from simulators.dice import Dice
from simulators.faults import Fault
from simulators.ledger import Ledger, entries
from tests.simulators.bank.files import HOUSE, MONDAY, POOR, USD, Pay, cancel, pain

PATIENCE = aiohttp.ClientTimeout(total=0.5)


@dataclass
class Customer:
    """One who stands before the bank, over HTTP."""

    session: aiohttp.ClientSession
    running: Running

    async def post(self, data: bytes, **options: Any) -> tuple[int, str]:
        async with self.session.post(self.running.counter.url, data=data, **options) as answer:
            return answer.status, await answer.text()

    async def operate(self, method: str, path: str, **options: Any) -> tuple[int, Any]:
        async with self.session.request(method, self.running.operator.url + path, **options) as answer:
            return answer.status, json.loads(await answer.text())

    async def advance(self, **span: float) -> None:
        await self.operate("POST", "/clock/advance", json=span)

    async def sent(self) -> None:
        """Until the bank has nothing more to send."""
        for _ in range(500):
            if (await self.operate("GET", "/outbox"))[1] == {"waiting": 0}:
                return
            await asyncio.sleep(0.01)
        pytest.fail("the bank still has something to send")


async def until(holds: Callable[[], bool]) -> None:
    """Until it is so, five seconds at most."""
    for _ in range(500):
        if holds():
            return
        await asyncio.sleep(0.01)
    pytest.fail("it never was so")


Story = Callable[[Customer], Awaitable[None]]


def play(where: Path, story: Story, carrier: Callable[[], Carrier] = Mailbox, **ways: Any) -> None:
    """Tell the story to a bank whose time stands still but for its operator."""
    asyncio.run(_play(where, story, carrier, Ways(**ways)))


async def _play(folder: Path, story: Story, carrier: Callable[[], Carrier], ways: Ways) -> None:
    clock = Clock()
    ledger = Ledger(folder / "bank.db", clock)
    hours = Hours(ledger, clock.epoch, start=MONDAY, speed=0)
    known = {"ledger": ledger, "book": folder / "bank.db", "clock": clock, "hours": hours, "dice": Dice(3)}
    running = Running("bank", HOUSE, replace(ways, ready=folder / "ready"), carrier(), **known)
    stop = asyncio.Event()
    work = asyncio.create_task(running.run(stop))
    try:
        await until(lambda: work.done() or (folder / "ready").exists())
        if work.done():
            await work
        async with aiohttp.ClientSession() as session:
            await story(Customer(session, running))
    finally:
        stop.set()
        await work
        ledger.close()


async def gateway(came: list[tuple[str | None, bytes]]) -> tuple[web.AppRunner, str]:
    """A gateway that takes everything; its address."""

    async def take(request: web.Request) -> web.Response:
        came.append((request.headers.get("Authorization"), await request.read()))
        return web.Response(status=202)

    app = web.Application()
    app.router.add_post("/v1/messages", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}"


def test_a_payment_is_posted_and_its_statuses_are_posted_back(tmp_path: Path):
    came: list[tuple[str | None, bytes]] = []

    async def whole() -> None:
        runner, url = await gateway(came)
        try:
            await _play(tmp_path, story, lambda: Post(url, "s3cret"), Ways())
        finally:
            await runner.cleanup()

    async def story(customer: Customer) -> None:
        assert await customer.post(pain()) == (202, "")
        await customer.advance(minutes=5)
        await customer.sent()

    asyncio.run(whole())
    assert len(came) == 8 and {token for token, _ in came} == {"Bearer s3cret"}
    assert etree.fromstring(came[-1][1]).findtext(".//{*}TxSts") == "ACCC"


def test_a_bad_file_is_refused_in_plain_text(tmp_path: Path):
    async def story(customer: Customer) -> None:
        for data, says in ((b"<a>", "not well-formed"), (pain().replace(b"TRF", b"CHK"), "schema validation failed")):
            status, text = await customer.post(data)
            assert status == 400 and says in text

    play(tmp_path, story)


def test_who_does_not_show_the_token_is_turned_away(tmp_path: Path):
    async def story(customer: Customer) -> None:
        assert (await customer.post(pain()))[0] == 401
        headers = {"Authorization": "Bearer open"}
        assert await customer.post(pain(), headers=headers) == (202, '{"received": "M1"}')

    play(tmp_path, story, manners=Manners(token="open", json=True))


def test_the_mailbox_keeps_a_document_until_it_is_acknowledged(tmp_path: Path):
    async def story(customer: Customer) -> None:
        url = customer.running.counter.collect_url
        assert url is not None
        async with customer.session.get(url) as answer:
            assert answer.status == 204
        await customer.post(pain())
        await customer.advance(minutes=5)
        statuses, ways = [], iter(["delete", "post"] * 20)
        for _ in range(40):
            await asyncio.sleep(0.01)
            async with customer.session.get(url) as answer:
                if answer.status == 204:
                    break
                name, data = answer.headers["Message-Id"], await answer.read()
            async with customer.session.get(url) as again:
                assert again.headers["Message-Id"] == name
            statuses.append(etree.fromstring(data).findtext(".//{*}TxSts"))
            if next(ways) == "delete":
                await customer.session.delete(f"{url}/{name}")
            else:
                await customer.session.post(f"{url}/{name}/acknowledge")
        assert statuses == [None, None, "ACCP", "ACFC", "ACSP", "ACSC", None, "ACCC"]
        async with customer.session.delete(f"{url}/unknown") as answer:
            assert answer.status == 404

    play(tmp_path, story)


def test_a_folder_takes_and_gives_whole_files(tmp_path: Path):
    into, out = tmp_path / "in", tmp_path / "out"

    async def story(customer: Customer) -> None:
        into.mkdir(exist_ok=True)
        (into / "1.xml").write_bytes(pain())
        (into / "2.xml").write_bytes(b"<a>")
        (into / "3.xml.tmp").write_bytes(b"half")
        await until((into / "refused" / "2.txt").exists)
        await customer.advance(minutes=5)
        await customer.sent()

    play(tmp_path, story, lambda: Folder(out), folder=into)
    assert (into / "taken" / "1.xml").exists() and (into / "3.xml.tmp").exists()
    assert "not well-formed" in (into / "refused" / "2.txt").read_text("utf-8")
    assert len(list(out.glob("*.xml"))) == 8 and not list(out.glob("*.tmp"))


@pytest.mark.parametrize(("kind", "told"), [("deaf", True), ("unknown", False)])
def test_some_take_it_and_never_answer_on_the_line(tmp_path: Path, kind: str, told: bool):
    async def story(customer: Customer) -> None:
        with pytest.raises(TimeoutError):
            await customer.post(pain(), timeout=PATIENCE)
        await customer.advance(minutes=5)
        _, (payment,) = await customer.operate("GET", "/payments")
        assert payment["status"] == "ACCC"
        waiting = (await customer.operate("GET", "/outbox"))[1]["waiting"]
        assert (waiting > 0) is told

    play(tmp_path, story, faults=(Fault(kind=kind),))


@pytest.mark.parametrize(("ending", "has_it"), [("00", 200), ("54", 200), ("52", 404)])
def test_who_asks_is_told_whether_a_payment_came(tmp_path: Path, ending: str, has_it: int):
    async def story(customer: Customer) -> None:
        url = customer.running.counter.url
        async with customer.session.get(f"{url}/N-1") as answer:
            assert answer.status == 404
        with contextlib.suppress(TimeoutError):
            await customer.post(pain(Pay(amount=f"1000.{ending}", number="N-1")), timeout=PATIENCE)
        async with customer.session.get(f"{url}/payment:N-1") as answer:
            assert answer.status == has_it

    play(tmp_path, story)


def test_who_asks_for_a_document_is_told_of_that_one_not_of_the_payment(tmp_path: Path):
    async def has(customer: Customer, number: str) -> int:
        base = customer.running.counter.url.removesuffix("/payments")
        async with customer.session.get(f"{base}/documents/{number}") as answer:
            return answer.status

    async def story(customer: Customer) -> None:
        await customer.post(pain(Pay(number="N-1"), msg_id="M-1"))
        assert [await has(customer, number) for number in ("M-1", "CX-1")] == [200, 404]
        await customer.post(cancel("N-1", msg_id="M-1", id_="CX-1"))
        assert [await has(customer, number) for number in ("M-1", "CX-1")] == [200, 200]
        await customer.post(pain(Pay(amount="1000.52", number="N-2"), msg_id="M-2"))
        assert await has(customer, "M-2") == 404

    play(tmp_path, story)


def test_a_busy_bank_takes_nothing(tmp_path: Path):
    async def story(customer: Customer) -> None:
        assert (await customer.post(pain()))[0] == 503
        assert (await customer.operate("PUT", "/faults", data=b""))[1] == {"rows": 0}
        assert (await customer.post(pain()))[0] == 202

    play(tmp_path, story, faults=(Fault(kind="busy"),))


def test_a_bank_that_is_often_busy_takes_every_document_in_the_end(tmp_path: Path):
    async def story(customer: Customer) -> None:
        for number in range(8):
            answers = [(await customer.post(pain(Pay(number=f"N-{number}"))))[0]]
            while answers[-1] == 503 and len(answers) < 50:
                answers.append((await customer.post(pain(Pay(number=f"N-{number}"))))[0])
            assert answers[-1] == 202

    play(tmp_path, story, faults=(Fault(kind="busy", share=0.5),))


def test_a_bank_that_closes_has_said_what_it_booked_that_day_before_it_ends(tmp_path: Path):
    async def story(customer: Customer) -> None:
        await customer.post(pain())
        await customer.advance(minutes=5)
        await until(lambda: bool(statements()))

    def statements() -> list[Any]:
        return [each for each in entries(tmp_path / "bank.db") if (each.what, each.type) == ("drafted", "camt.053")]

    async def whole() -> None:
        runner, url = await gateway([])
        try:
            await _play(tmp_path, story, lambda: Post(url, "s3cret"), Ways(until_quiet=0.3, closes=True))
        finally:
            await runner.cleanup()

    asyncio.run(whole())
    assert [each.facts["entries"] > 0 for each in statements() if each.facts["account"] == USD] == [True]


def test_a_bank_may_be_down_for_a_while(tmp_path: Path):
    async def story(customer: Customer) -> None:
        await asyncio.sleep(0.15)
        with pytest.raises(aiohttp.ClientConnectionError):
            await customer.post(pain())
        await asyncio.sleep(0.4)
        assert (await customer.post(pain()))[0] == 202

    play(tmp_path, story, faults=(Fault(kind="down", after=0.05, seconds=0.4),))


def test_the_operator_sees_and_does_what_people_in_a_bank_do(tmp_path: Path):
    async def story(customer: Customer) -> None:
        ask = customer.operate
        words = {"account": USD, "amount": "70.00", "currency": "USD"}
        status, booked = await ask("POST", "/incoming", json=words)
        assert status == 201 and booked["reference"].startswith("IR")
        await customer.post(pain(Pay(amount="1000.13", number="N-1")))
        await customer.advance(minutes=1)
        assert (await ask("GET", "/payments/N-1"))[1]["status"] == "PDNG"
        await ask("POST", "/payments/N-1/release")
        await customer.advance(minutes=5)
        assert (await ask("GET", "/payments/N-1"))[1]["status"] == "ACCC"
        assert (await ask("POST", "/payments/N-1/return", json={"reason": "AC04"}))[1]["state"] == "returned"
        assert (await ask("GET", f"/accounts/{USD}"))[1]["balance"] == "1000051.68"
        assert (await ask("POST", f"/accounts/{POOR}", json={"blocked": True}))[1]["blocked"] is True
        assert (await ask("GET", "/books"))[1]["balanced"] is True
        assert (await ask("GET", "/account"))[1]["money"][f"{USD} USD"]["back"] == "1000.13"
        await ask("POST", "/clock/advance", json={"to": "end of day"})
        assert (await ask("GET", "/clock"))[1]["now"] == "2026-11-24T00:00:00+08:00"

    play(tmp_path, story)


@pytest.mark.parametrize(
    ("method", "path", "asked", "status"),
    [
        ("GET", "/payments/none", None, 404),
        ("GET", "/accounts/none", None, 404),
        ("POST", "/incoming", {"account": "9", "amount": "1", "currency": "USD"}, 422),
        ("POST", "/incoming", {"strange": "1"}, 400),
        ("POST", "/clock/advance", {"hours": -1}, 400),
        ("POST", "/clock/advance", [], 400),
        ("PUT", "/faults", "no toml", 400),
    ],
)
def test_the_operator_is_told_what_cannot_be_done(tmp_path: Path, method: str, path: str, asked: Any, status: int):
    async def story(customer: Customer) -> None:
        found, answer = await customer.operate(method, path, json=asked)
        assert found == status and answer["error"]

    play(tmp_path, story)


def test_a_payment_under_way_cannot_be_released(tmp_path: Path):
    async def story(customer: Customer) -> None:
        await customer.post(pain(Pay(number="N-1")))
        assert (await customer.operate("POST", "/payments/N-1/release"))[0] == 409

    play(tmp_path, story)


def test_the_operators_port_is_for_this_machine_only(tmp_path: Path):
    async def story(customer: Customer) -> None:
        """Never told."""

    with pytest.raises(ValueError, match="this machine only"):
        play(tmp_path, story, operator=("0.0.0.0", 0))


def test_payments_come_in_by_script(tmp_path: Path):
    async def story(customer: Customer) -> None:
        balance = customer.running.branch.bank.account
        await until(lambda: balance(USD).balance == Decimal("1000012.50"))

    rows = (
        {"after": 0.0, "account": "9", "amount": "1.00", "currency": "USD"},  # noted, and nothing else
        {"after": 0.05, "account": USD, "amount": "12.50", "currency": "USD"},
    )
    play(tmp_path, story, incoming=rows)


def test_a_queue_brings_payments_and_takes_statuses(tmp_path: Path, amqp_url: str):
    into, out = (f"swg.test.bank.{uuid4().hex}" for _ in range(2))

    async def whole() -> list[bytes]:
        connection = await aio_pika.connect(amqp_url)
        async with connection:
            channel = await connection.channel()
            await channel.declare_queue(into)
            answers = await channel.declare_queue(out)
            try:
                await channel.default_exchange.publish(aio_pika.Message(b"<a>"), into)
                await channel.default_exchange.publish(aio_pika.Message(pain()), into)
                await _play(tmp_path, story, lambda: Queue(amqp_url, out), Ways(queue=(amqp_url, into)))
                came = [await answers.get() for _ in range(8)]
                assert all(each.message_id and each.delivery_mode == 2 for each in came)
                return [each.body for each in came]
            finally:
                await channel.queue_delete(into)
                await channel.queue_delete(out)

    async def story(customer: Customer) -> None:
        await until(lambda: len(customer.running.branch.bank.transfers.payments) == 1)
        await customer.advance(minutes=5)
        await customer.sent()

    came = asyncio.run(whole())
    assert etree.fromstring(came[-1]).findtext(".//{*}TxSts") == "ACCC"


def test_a_queue_that_is_not_there_is_tried_again(amqp_url: str):
    async def send() -> None:
        carrier = Queue(amqp_url, f"swg.test.none.{uuid4().hex}")
        with pytest.raises(NotReached):
            await carrier.send(b"<a/>", "1")
        await carrier.close()

    asyncio.run(send())
