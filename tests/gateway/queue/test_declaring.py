"""The topology against a real broker: what is missing is declared, what differs is told and left alone."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import uuid4

import aio_pika
import pytest
from aio_pika.abc import AbstractConnection

from gateway.queue.addresses import addresses
from gateway.queue.declaring import Difference, Found, declare, ensure, examine
from gateway.queue.topology import HINTS, Queue, of_partner
from gateway.telemetry.traces import traceparent


@pytest.fixture
def wanted(amqp_url: str) -> Iterator[Queue]:
    queue = Queue(f"swg.test.{uuid4().hex}", HINTS.arguments)
    yield queue

    async def delete(connection: AbstractConnection) -> None:
        await (await connection.channel()).queue_delete(queue.name)

    run(amqp_url, delete)


def run(url: str, work: Callable[[AbstractConnection], Awaitable[Any]]) -> Any:
    async def scene() -> Any:
        async with asyncio.timeout(20), await aio_pika.connect(url) as connection:
            return await work(connection)

    return asyncio.run(scene())


def there(url: str, queue: Queue, **more: Any) -> None:
    """Have it there with other arguments; None: without it."""
    changed = {name.replace("_", "-"): value for name, value in more.items()}
    arguments = {name: value for name, value in (dict(queue.arguments) | changed).items() if value is not None}

    async def make(connection: AbstractConnection) -> None:
        await (await connection.channel()).declare_queue(queue.name, durable=True, arguments=arguments)

    run(url, make)


def held(url: str, queue: Queue) -> Found:
    return run(url, lambda connection: examine(connection, [queue]))[0]


def test_what_is_missing_is_told_and_declared_once(amqp_url: str, wanted: Queue):
    assert not held(amqp_url, wanted).is_there and not held(amqp_url, wanted).is_there
    made = [run(amqp_url, lambda connection: declare(connection, [wanted]))[0].made for _ in range(2)]
    assert made == [True, False]
    assert held(amqp_url, wanted).is_as_wanted


def test_every_argument_that_differs_is_told_and_nothing_is_changed(amqp_url: str, wanted: Queue):
    there(amqp_url, wanted, x_max_length=7, x_message_ttl=None, x_delivery_limit=3)
    for work in (examine, declare, examine):
        found = run(amqp_url, lambda connection, work=work: work(connection, [wanted]))[0]
        assert found.is_there and not found.made
        assert set(found.differences) == {
            Difference("x-max-length", "100000", "7"),
            Difference("x-message-ttl", "10000", None),
            Difference("x-delivery-limit", None, "3"),
        }


def test_a_queue_of_another_kind_is_told(amqp_url: str, wanted: Queue):
    there(amqp_url, wanted, x_queue_type="classic", x_max_length=None)
    found = held(amqp_url, wanted)
    assert Difference("x-queue-type", "quorum", "classic") in found.differences


def test_a_running_process_takes_the_queue_of_another_release(amqp_url: str, wanted: Queue):
    there(amqp_url, wanted, x_max_length=7)
    run(amqp_url, lambda connection: ensure(connection, wanted))


def test_of_the_queue_that_we_read_one_process_takes_at_a_time_so_that_none_overtakes_another():
    read, written = of_partner("yard-demo", ["swg.from.yard-demo", "swg.to.yard-demo"], read="swg.from.yard-demo")
    assert read.arguments["x-single-active-consumer"] is True
    assert "x-single-active-consumer" not in written.arguments


def test_queues_of_partners_are_bounded_and_refuse_what_is_too_much():
    [queue] = of_partner("yard-demo", ["swg.from.yard-demo"])
    assert queue.arguments["x-queue-type"] == "quorum" and queue.arguments["x-overflow"] == "reject-publish"
    assert queue.arguments["x-max-length"] and queue.arguments["x-max-length-bytes"] and queue.whose == "yard-demo"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("amqp://u:p@mq-1/", "(mq-1:5672,)"),
        ("amqp://u:p%2C@mq-1/v, amqps://u:p@mq-2/,amqp://mq-3:7000", "(mq-1:5672, mq-2:5671, mq-3:7000)"),
    ],
)
def test_addresses_are_told_without_their_secrets(text: str, told: str):
    assert repr(addresses(text)) == told


def test_what_is_no_address_is_told_by_its_place():
    with pytest.raises(ValueError, match="broker 1 is no address"):
        addresses("http://u:s3cret@mq/")


def test_the_trace_of_a_message_is_the_same_in_every_process():
    message = "0198c0de-0000-7abc-8def-0123456789ab"
    assert traceparent(message) == "00-0198c0de00007abc8def0123456789ab-8def0123456789ab-01"
