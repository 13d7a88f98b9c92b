"""Queues of a real broker: what is for a partner is confirmed, what he writes is acknowledged once it is durable."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import aio_pika
import pytest
from aio_pika.abc import AbstractChannel
from pydantic import SecretStr
from sqlalchemy import select
from structlog.testing import capture_logs

from gateway.channels.amqp.broker import Broker
from gateway.channels.amqp.incoming import QueueIn
from gateway.channels.amqp.out import QueueOut
from gateway.channels.amqp.readers import OthersRead
from gateway.channels.watch import Standing
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal import tables
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, Terms
from messages.roles import YARD
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.web.house import House, house
from tests.services.processes import running
from tests.services.rabbit import RabbitMQ

DOCUMENT = "inspection.arrival.1/one-container"
CONTENT = "<报文/>".encode()
PARCEL = Parcel(
    delivery="01980000-0000-7000-8000-000000000001",
    message="01980000-0000-7000-8000-000000000002",
    message_type="inspection.arrival.1",
    attempt=2,
    remark="unmatched",
    content=CONTENT,
    digest=sha256(CONTENT).hexdigest(),
)


class Queues:
    """A partner's three queues, and what he does with them."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.prefix = f"swg.test.{uuid4().hex}"
        self.out, self.into, self.receipts = (f"{self.prefix}.{each}" for each in ("to", "from", "receipts"))

    def declare(self, name: str, **arguments: Any) -> None:
        async def declare(channel: AbstractChannel) -> None:
            await channel.declare_queue(
                name, durable=True, arguments={name.replace("_", "-"): value for name, value in arguments.items()}
            )

        self._run(declare)

    def put(self, *contents: bytes) -> None:
        async def put(channel: AbstractChannel) -> None:
            for number, content in enumerate(contents):
                message = aio_pika.Message(content, message_id=f"m-{number}")
                await channel.default_exchange.publish(message, routing_key=self.into, mandatory=True)

        self._run(put)

    def get(self, name: str) -> aio_pika.abc.AbstractIncomingMessage | None:
        async def get(channel: AbstractChannel) -> Any:
            return await (await channel.get_queue(name)).get(no_ack=True, fail=False)

        return self._run(get)

    def wait(self, name: str) -> aio_pika.abc.AbstractIncomingMessage:
        return eventually(lambda: self.get(name), f"nothing in {name}")  # type: ignore[return-value]

    def left(self) -> int:
        """Messages in his queue; those that are held are not among them."""

        async def count(channel: AbstractChannel) -> int:
            return (await channel.declare_queue(self.into, passive=True)).declaration_result.message_count or 0

        return self._run(count)

    def delete(self, *names: str) -> None:
        async def delete(channel: AbstractChannel) -> None:
            for name in names or (self.out, self.into, self.receipts):
                await channel.queue_delete(name)

        self._run(delete)

    def _run(self, work: Any) -> Any:
        async def scene() -> Any:
            async with asyncio.timeout(20), await aio_pika.connect(self.url) as connection:
                return await work(await connection.channel())

        return asyncio.run(scene())


@pytest.fixture
def queues(amqp_url: str) -> Iterator[Queues]:
    it = Queues(amqp_url)
    yield it
    it.delete()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("queues") / "data"


@pytest.fixture
def own(amqp_url: str, tmp_path: Path) -> Iterator[House]:
    with house(tmp_path / "data", amqp_url=amqp_url) as it:
        yield it


# out


def partner(queue: str | None, **terms: Any) -> Partner:
    given: dict[str, Any] = {"channel": "amqp", "queue_out": queue, "timeout_s": 2.0}
    return Partner(name="bank-a", zh="银行", en="bank", roles=(YARD,), terms=Terms(**(given | terms)))


@asynccontextmanager
async def broker(url: str | None) -> AsyncIterator[Broker]:
    it = Broker(SecretStr(url) if url else None)
    try:
        yield it
    finally:
        await it.close()


def deliver(url: str | None, queue: str | None, parcel: Parcel = PARCEL) -> Answer:
    async def scene() -> Answer:
        async with broker(url) as it:
            return await QueueOut(it).deliver(parcel, partner(queue))

    return asyncio.run(scene())


def test_a_delivery_is_kept_by_the_broker_under_its_id(queues: Queues):
    queues.declare(queues.out)
    assert deliver(queues.url, queues.out).event == "positive receipt"
    message = queues.wait(queues.out)
    assert (message.body, message.message_id, message.type) == (CONTENT, PARCEL.delivery, PARCEL.message_type)
    assert message.delivery_mode == aio_pika.DeliveryMode.PERSISTENT
    assert message.headers["Swg-Remark"] == "unmatched"


def test_a_queue_that_is_not_there_is_not_reached(queues: Queues):
    answer = deliver(queues.url, queues.out)
    assert (answer.event, answer.reason) == ("not reached", "the broker has no such queue")


def test_a_queue_that_is_full_is_not_reached(queues: Queues):
    queues.declare(queues.out, x_max_length=1, x_overflow="reject-publish")
    assert deliver(queues.url, queues.out).event == "positive receipt"
    answer = deliver(queues.url, queues.out)
    assert answer.event == "not reached" and "full" in (answer.reason or "")


@pytest.mark.parametrize("url", [None, "amqp://swg:s3cret@127.0.0.1:1/"])
def test_a_broker_that_is_away_is_not_reached_and_nobody_is_told_its_secret(url: str | None):
    answer = deliver(url, "q")
    assert answer.event == "not reached" and "s3cret" not in (answer.reason or "")
    assert "s3cret" not in repr(Broker(SecretStr(url or "")))


def test_a_wrong_password_is_not_reached_and_not_told(queues: Queues):
    user, _, rest = queues.url.removeprefix("amqp://").partition(":")
    answer = deliver(f"amqp://{user}:wrong-s3cret@{rest.partition('@')[2]}", queues.out)
    assert answer.event == "not reached" and "s3cret" not in (answer.reason or "")


def test_what_the_broker_does_not_confirm_may_have_arrived():
    async def scene() -> Answer:
        class Mute(Broker):
            async def _publisher(self) -> Any:
                class Channel:
                    class default_exchange:
                        @staticmethod
                        async def publish(*_: Any, **__: Any) -> None:
                            await asyncio.sleep(60)

                    async def close(self) -> None: ...

                return Channel()

        return await QueueOut(Mute(None)).deliver(PARCEL, partner("q", timeout_s=0.05))

    assert asyncio.run(scene()).event == "no answer in time"


def test_after_its_connection_is_lost_it_publishes_again(queues: Queues):
    async def scene() -> list[str]:
        async with broker(queues.url) as it:
            channel, events = QueueOut(it), []
            for _ in range(2):
                events.append((await channel.deliver(PARCEL, partner(queues.out))).event)
                await it.close()
            return events

    queues.declare(queues.out)
    assert asyncio.run(scene()) == ["positive receipt"] * 2


# in


def begin(own: House, queues: Queues, **terms: Any) -> None:
    agree(own, **({"queue_in": queues.into, "queue_receipts": queues.receipts} | terms))


def verdicts(own: House, content: bytes) -> list[tuple[str, str]]:
    found = tables.documents.c
    with own.gateway.database.connect() as connection:
        rows = connection.execute(select(found.way_in, found.verdict).where(found.content == content))
        return [(row.way_in, row.verdict) for row in rows]


def test_what_he_writes_is_taken_in_order_and_answered_on_his_queue(own: House, queues: Queues):
    queues.declare(queues.into), queues.declare(queues.receipts)
    good, bad = own.document(DOCUMENT), b"<nothing/>"
    queues.put(good, bad, good)
    begin(own, queues)
    told = [queues.wait(queues.receipts) for _ in range(3)]
    assert [each.correlation_id for each in told] == ["m-0", "m-1", "m-2"]
    assert b"<Verdict>accepted</Verdict>" in told[0].body and b"<Verdict>refused</Verdict>" in told[1].body
    assert told[2].body == told[0].body
    assert verdicts(own, good) == [("amqp", "accepted")] and verdicts(own, bad) == [("amqp", "refused")]
    assert queues.left() == 0
    agree(own, queue_in=None, queue_receipts=None)  # whoever held one hands it back now
    eventually(lambda: not list(own.gateway.watch.posts()), "it is still read")
    assert queues.left() == 0


def test_under_maintenance_what_he_writes_stays_with_the_broker_and_is_taken_afterwards(own: House, queues: Queues):
    queues.declare(queues.into), queues.declare(queues.receipts)
    begin(own, queues)
    said = {"until": "2099-01-01T00:00:00+08:00", "zh": "升级", "en": "An upgrade"}
    assert own.control("POST", "/maintenance/on", said).status == 200
    queues.put(document := own.document(DOCUMENT))
    eventually(lambda: queues.left() == 0, "nobody holds it")
    agree(own, queue_in=None, queue_receipts=None)  # whoever held it hands it back now
    eventually(lambda: queues.left() == 1, "it is gone")
    assert verdicts(own, document) == []
    assert own.control("POST", "/maintenance/off", {}).status == 200
    begin(own, queues)
    assert b"<Verdict>accepted</Verdict>" in queues.wait(queues.receipts).body


def test_a_plain_partner_gets_no_receipts_and_what_is_too_large_is_refused(own: House, queues: Queues):
    queues.declare(queues.into)
    good = own.document(DOCUMENT)
    queues.put(b"<a>" + b"x" * 50_000, good)
    begin(own, queues, queue_receipts=None, max_bytes=20_000)
    eventually(lambda: verdicts(own, good), "it is not taken")
    assert own.gateway.taking.taken["amqp", "yard-demo", "refused"] == 1


def test_a_queue_that_is_not_there_is_told_and_read_when_it_is(own: House, queues: Queues):
    begin(own, queues)
    eventually(own.gateway.watch.troubles, "nobody minds")
    queues.declare(queues.into), queues.declare(queues.receipts)
    queues.put(own.document(DOCUMENT))
    assert queues.wait(queues.receipts)
    assert not own.gateway.watch.troubles()


def test_a_queue_that_is_deleted_is_read_again_when_it_is_back(own: House, queues: Queues):
    queues.declare(queues.into), queues.declare(queues.receipts)
    begin(own, queues)
    queues.put(b"<one/>")
    queues.wait(queues.receipts)
    queues.delete(queues.into)
    eventually(own.gateway.watch.troubles, "nobody minds")
    queues.declare(queues.into)
    queues.put(b"<two/>")
    queues.wait(queues.receipts)


def test_a_receipt_that_cannot_be_given_holds_the_message(own: House, queues: Queues):
    queues.declare(queues.into)
    content = own.document(DOCUMENT)
    queues.put(content)
    begin(own, queues)
    eventually(own.gateway.watch.troubles, "nobody minds")
    assert verdicts(own, content) == [("amqp", "accepted")]
    queues.declare(queues.receipts)
    assert b"<Verdict>accepted</Verdict>" in queues.wait(queues.receipts).body


def test_what_breaks_us_is_held_and_goes_its_way_once_it_does_not(own: House, queues: Queues):
    queues.declare(queues.into), queues.declare(queues.receipts)
    intake, tries = own.gateway.taking.intake, []

    class Breaking:
        def has_room(self) -> bool:
            return True

        async def take(self, content: bytes, **more: Any) -> Any:
            tries.append(content)
            if len(tries) == 1:
                raise RuntimeError("broken")
            return await intake.take(content, **more)

    ways = [wanted.__self__ for wanted in own.gateway.watch.wanted]  # type: ignore[attr-defined]
    [queues_in] = [way for way in ways if isinstance(way, QueueIn)]
    queues_in.taking = replace(own.gateway.taking, intake=Breaking())  # type: ignore[arg-type]
    one, two = own.document(DOCUMENT), own.document(DOCUMENT)
    queues.put(one, two)
    with capture_logs():  # what it says of the break is long, and slow to print
        begin(own, queues)
        assert [queues.wait(queues.receipts).correlation_id for _ in range(2)] == ["m-0", "m-1"]
    assert tries == [one, one, two]


@pytest.mark.slow
class Begun(Standing):
    """How a round stands, with a word of when it has begun to read."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()

    def well(self) -> None:
        self.begun.set()


@pytest.mark.parametrize(
    ("arguments", "may_both"),
    [
        ({"x_queue_type": "quorum"}, False),
        ({}, False),
        ({"x_queue_type": "quorum", "x_single_active_consumer": True}, True),
    ],
)
def test_a_queue_that_goes_to_all_its_readers_is_read_by_one_process(
    own: House, queues: Queues, arguments: dict[str, Any], may_both: bool
):
    """Another process reads it already: where the broker does not keep one waiting, this one stays away and says so."""
    queues.declare(queues.into, **arguments)
    writes = replace(partner(None), terms=Terms(queue_in=queues.into))

    async def scene(seen: list[Begun]) -> None:
        async with broker(queues.url) as here, broker(queues.url) as there:
            tasks = []
            for each in (here, there):
                reading = QueueIn(own.gateway.taking, each, lambda: Directory([writes]), has_others=True)
                ((_, work),) = reading.wanted(Directory([writes])).items()
                seen.append(Begun())
                tasks.append(asyncio.create_task(work(seen[-1])))
                await asyncio.wait(
                    [tasks[-1], asyncio.create_task(seen[-1].begun.wait())], return_when="FIRST_COMPLETED"
                )
            assert [task.done() for task in tasks] == [False, not may_both]
            if not may_both:
                with pytest.raises(OthersRead, match="single-active"):
                    await tasks[1]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(scene([]))


def test_a_broker_that_is_killed_is_found_again_both_ways(amqp_url: str, tmp_path: Path):
    with running(RabbitMQ) as server, house(tmp_path / "data", amqp_url=server.url, relay_period_s=0.1) as own:
        queues = Queues(server.url)
        for name in (queues.out, queues.into, queues.receipts):
            queues.declare(name)
        agree(own, retry_first_s=0.1, retry_most_s=0.3)
        begin(own, queues, channel="amqp", queue_out=queues.out)
        queues.put(own.document(DOCUMENT))
        queues.wait(queues.receipts)
        server.kill()
        notice = own.document("inspection.notice.1/one-container", "customs-demo")
        assert own.send(notice, "customs-demo").status == 202
        eventually(own.gateway.watch.troubles, "nobody minds")
        server.start()
        server.wait()
        content = own.document(DOCUMENT)
        queues.put(content)  # the first may come again before it: its acknowledgement need not have left
        eventually(lambda: verdicts(own, content), "it is not taken")
        assert verdicts(own, content) == [("amqp", "accepted")]
        assert queues.wait(queues.out).type == "inspection.notice.1"
