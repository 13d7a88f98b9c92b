"""`swg queue declare` against a broker of the tests; what it would declare elsewhere is told, never done."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import aio_pika
import pytest

from gateway.cli import queue as verb
from gateway.queue.topology import HINTS, Queue
from tests.gateway.cli.swg import here, swg


@pytest.fixture
def own(amqp_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The table has one queue, of this test alone."""
    name = f"swg.test.{uuid4().hex}"
    monkeypatch.setattr(verb, "OWN", (Queue(name, HINTS.arguments),))
    with here(tmp_path / "data", SWG_AMQP_URL=f"amqp://nobody@127.0.0.1:1/,{amqp_url}"):
        yield name
    asyncio.run(_with(amqp_url, name, None))


async def _with(url: str, name: str, arguments: dict[str, object] | None) -> None:
    async with await aio_pika.connect(url) as connection:
        channel = await connection.channel()
        if arguments is None:
            await channel.queue_delete(name)
        else:
            await channel.declare_queue(name, durable=True, arguments=arguments)  # type: ignore[arg-type]


def test_what_is_missing_is_told_then_declared_then_equal(own: str):
    dry = swg("queue", "declare", "--dry-run", "--json")
    made = swg("queue", "declare", "--json")
    again = swg("queue", "declare", "--json")
    assert [said.code for said in (dry, made, again)] == [1, 0, 0]
    assert [said.json["queues"][0]["state"] for said in (dry, made, again)] == ["missing", "made", "equal"]
    assert own in swg("queue", "declare").out


def test_what_differs_is_told_with_what_to_do(own: str, amqp_url: str):
    asyncio.run(_with(amqp_url, own, dict(HINTS.arguments) | {"x-max-length": 5}))
    said = swg("queue", "declare")
    assert said.code == 1
    assert "x-max-length: 应为 / want 100000, 现为 / found 5" in said.out and "mend" in said.out


def test_no_broker_and_one_that_is_away_are_told(tmp_path: Path):
    with here(tmp_path / "data"):
        assert swg("queue", "declare").code == 2
    with here(tmp_path / "data", SWG_AMQP_URL="amqp://u:s3cret@127.0.0.1:1/"):
        away = swg("queue", "declare")
    assert away.code == 3 and "127.0.0.1:1" in away.err and "s3cret" not in away.err + away.out
