"""Hints over a cluster of three brokers: what is lost, blocked or silent there stops them for a moment only."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest

from gateway.queue.rabbit import RabbitHints
from tests.faults.proxy import Wire
from tests.services.cluster import Node, RabbitCluster
from tests.services.processes import LOOPBACK, running
from tests.services.programs import EPMD, RABBITMQ, find

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(400),
    pytest.mark.skipif(
        os.environ.get("SWG_NO_SERVICES") == "1" or not all(map(find, (EPMD, RABBITMQ))),
        reason="SWG_NO_SERVICES=1, or RabbitMQ is not here",
    ),
]
FLOW_S = 90.0  # on a machine that does much else
HOME_S = 3.0  # a quorum queue declared less than a second before all its nodes are killed is lost: RabbitMQ 3.10


@pytest.fixture(scope="module")
def cluster() -> Iterator[RabbitCluster]:
    with running(RabbitCluster) as it:
        yield it


@pytest.fixture
def whole(cluster: RabbitCluster) -> Iterator[RabbitCluster]:
    """All nodes run, again afterwards."""
    yield cluster
    cluster.start()
    cluster.wait()


def play(url: str, scene: Callable[[RabbitHints, str], Awaitable[None]]) -> None:
    async def run() -> None:
        queue = f"swg.test.{uuid4().hex}"
        hints = RabbitHints(url, queue=queue)
        await hints.start()
        try:
            await flows(hints)
            await scene(hints, queue)
        finally:
            await hints.stop()

    asyncio.run(run())


async def flows(hints: RabbitHints) -> None:
    """A hint comes through; those that are lost on the way are hinted again, as the relay does."""
    lane = f"a|f|{uuid4().hex}"
    async with asyncio.timeout(FLOW_S):
        while True:
            hints.publish([lane])
            try:
                hint = await asyncio.wait_for(hints.take(), 1)
            except TimeoutError:
                continue
            await hints.ack(hint)
            if hint.lane == lane:
                return


async def until(holds: Callable[[], Any]) -> None:
    async with asyncio.timeout(FLOW_S):
        while not holds():  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def test_hints_survive_the_loss_of_the_node_they_lead_through(whole: RabbitCluster):
    async def scene(hints: RabbitHints, queue: str) -> None:
        before = hints.sending.address
        _at(whole, before).kill()
        await flows(hints)
        assert hints.sending.address != before and hints.trouble() is None

    play(whole.url, scene)


def test_hints_survive_the_loss_of_the_leader(whole: RabbitCluster):
    async def scene(hints: RabbitHints, queue: str) -> None:
        leader = await asyncio.to_thread(whole.leader, queue)
        leader.kill()
        await flows(hints)

    play(whole.url, scene)


def test_hints_wait_while_all_nodes_are_gone_and_it_is_said(whole: RabbitCluster):
    async def scene(hints: RabbitHints, queue: str) -> None:
        await asyncio.sleep(HOME_S)
        whole.kill()
        await until(hints.trouble)
        hints.publish(["a|f|1"])
        await asyncio.to_thread(whole.start)
        await asyncio.to_thread(whole.wait)
        await flows(hints)

    play(whole.url, scene)


def test_an_alarm_is_said_holds_hints_back_and_stops_no_acknowledgement(whole: RabbitCluster):
    async def scene(hints: RabbitHints, queue: str) -> None:
        hints.publish(["a|f|1"])
        hint = await asyncio.wait_for(hints.take(), FLOW_S)
        node = whole.nodes[0]
        await asyncio.to_thread(node.tell, "set_vm_memory_high_watermark", "0.0000001")
        try:
            hints.publish(["a|f|2"])
            await until(lambda: hints.sending.blocked_since)
            assert "alarm" in (hints.trouble() or "")
            connections = hints.sending.connections
            hints.publish([f"a|f|{n}" for n in range(3, 9)])
            await hints.ack(hint)
            assert await _unacknowledged(whole, queue) == 0
        finally:
            await asyncio.to_thread(node.tell, "set_vm_memory_high_watermark", "0.4")
        await until(lambda: hints.trouble() is None and not hints.sending.waiting)
        assert hints.sending.connections <= connections + 1

    play(whole.url, scene)


def test_a_broker_that_falls_silent_is_left_for_another(whole: RabbitCluster):
    first, second = whole.nodes[:2]
    with Wire([(LOOPBACK, first.port)]) as wire:

        async def scene(hints: RabbitHints, queue: str) -> None:
            wire.silence()
            await flows(hints)
            assert str(second.port) in hints.sending.address

        play(f"{first.url.replace(str(first.port), str(wire.port))},{second.url}", scene)


def _at(cluster: RabbitCluster, address: str) -> Node:
    return next(node for node in cluster.nodes if address.endswith(f":{node.port}"))


async def _unacknowledged(cluster: RabbitCluster, queue: str) -> int:
    """What a reader holds and has not acknowledged, once that has had time to arrive."""
    for _ in range(20):
        told = await asyncio.to_thread(
            cluster.nodes[1].tell, "list_queues", "name", "messages_unacknowledged", "--no-table-headers"
        )
        held = {name: int(number) for name, number in (row.split("\t") for row in told.splitlines())}
        if held[queue] == 0:
            return 0
    return held[queue]
