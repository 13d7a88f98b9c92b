"""One gateway for all attacks of a process: each speaks of a declaration of its own."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import aio_pika
import pytest

from simulators.attacks.queueing import Queues
from tests.attacks.stage import Stage
from tests.attacks.stage import stage as opened


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with (
        declared(os.environ.get("SWG_TEST_AMQP_URL")) as queues,
        opened(tmp_path_factory.mktemp("attacks") / "data", queues=queues) as own,
    ):
        yield own


@contextmanager
def declared(url: str | None) -> Iterator[Queues | None]:
    """Queues of this process's own at the broker, where there is one."""
    if url is None:
        yield None
        return
    own = f"swg.test.{uuid4().hex}"
    queues = Queues(url, f"{own}.from", f"{own}.receipts")
    asyncio.run(_change(queues, "declare"))
    try:
        yield queues
    finally:
        asyncio.run(_change(queues, "delete"))


async def _change(queues: Queues, what: str) -> None:
    async with await aio_pika.connect(queues.url) as connection:
        channel = await connection.channel()
        for name in (queues.into, queues.receipts):
            await (channel.declare_queue(name, durable=True) if what == "declare" else channel.queue_delete(name))
