"""RabbitMQ, where a cluster's hints go and partners' queues are: each address, whether all are one, what is there."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.queue.addresses import Address, addresses
from gateway.queue.connection import TROUBLE, BrokerState, Connector, told
from gateway.queue.declaring import Found, examine
from gateway.queue.topology import OWN

MAJORITY_OF = 3  # nodes; fewer survive the loss of none


@dataclass(frozen=True, slots=True)
class _Seen:
    """One address. why: it is not reached, or lets us not in. cluster, version: as it says itself."""

    address: Address
    why: str = ""
    cluster: str = ""
    version: str = ""
    queues: Sequence[Found] = ()


def broker(of: Installation) -> Iterator[Told]:
    """Each address, and whether all are one cluster; nothing is said where no broker is set."""
    if of.settings.amqp_url is None:
        return
    try:
        seen = asyncio.run(_look(of))
    except ValueError as problem:
        mend = ("写作 amqp://用户:口令@主机/", "write amqp://user:password@host/")
        yield fail("amqp_url 不是地址", f"amqp_url: {problem}", *mend)
        return
    reached = [each for each in seen if not each.why]
    yield from _reached(seen, len(reached))
    yield from _one_cluster(reached)


def queues(of: Installation) -> Iterator[Told]:
    """What a cluster needs there; nothing is said where no broker answers."""
    if of.settings.amqp_url is None or of.settings.engine != "cluster":
        return
    reached = [each for each in asyncio.run(_look(of)) if not each.why]
    if reached:
        yield from _survives(of, len(reached))
        yield from _topology(of, reached[0].queues)


def _reached(seen: Sequence[_Seen], reached: int) -> Iterator[Told]:
    for each in seen:
        if not each.why:
            yield ok(
                f"消息代理 {each.address} 可用（{each.version}）", f"the broker {each.address} answers: {each.version}"
            )
            continue
        yield (warn if reached else fail)(
            f"消息代理 {each.address} 连不上：{each.why}",
            f"the broker {each.address} is not reached: {each.why}",
            "检查 RabbitMQ、用户与 SWG_AMQP_URL",
            "look at RabbitMQ, its user, and SWG_AMQP_URL",
        )


def _one_cluster(reached: Sequence[_Seen]) -> Iterator[Told]:
    if len({each.cluster for each in reached}) > 1:
        names = ", ".join(f"{each.address}={each.cluster}" for each in reached)
        yield fail(
            f"各地址不属同一集群：{names}",
            f"these are not one cluster: {names}",
            "amqp_url 只列同一集群的节点",
            "let amqp_url name the nodes of one cluster",
        )


def _survives(of: Installation, nodes: int) -> Iterator[Told]:
    if nodes < MAJORITY_OF:
        yield of.bad(
            f"只连得上 {nodes} 个节点，失去一个即失多数",
            f"nodes reached: {nodes}; with fewer than three the loss of one is the loss of the majority",
            "用三个节点，并在 amqp_url 中全部列出（逗号分隔）",
            "have three nodes and name all of them in amqp_url, with commas",
        )


def _topology(of: Installation, queues: Sequence[Found]) -> Iterator[Told]:
    for each in queues:
        name = each.queue.name
        if not each.is_there:
            yield of.bad(f"缺少队列 {name}", f"the queue {name} is not there", "swg queue declare", "swg queue declare")
        elif each.differences:
            differ = "; ".join(map(str, each.differences))
            yield of.bad(
                f"队列 {name} 的参数不同：{differ}",
                f"the queue {name} has other arguments: {differ}",
                "swg queue declare --dry-run 有说明",
                "swg queue declare --dry-run tells what to do",
            )
        else:
            yield ok(
                f"队列 {name} 一致，读者 {each.readers}，待取 {each.ready}",
                f"the queue {name} is as it should be: {each.readers} readers, {each.ready} waiting",
            )


async def _look(of: Installation) -> list[_Seen]:
    url = of.settings.amqp_url
    return [await _look_at(address) for address in addresses(url.get_secret_value() if url else "")]


async def _look_at(address: Address) -> _Seen:
    try:
        line = await Connector([address], BrokerState("swg doctor")).connect()
    except TROUBLE as problem:
        return _Seen(address, why=told(problem))
    try:
        said: Mapping[str, Any] = (
            line.connection.transport.connection.server_properties if line.connection.transport else {}
        )
        version = f"{said.get('product')} {said.get('version')}"
        found = await examine(line.connection, OWN)
        return _Seen(address, cluster=str(said.get("cluster_name")), version=version, queues=found)
    except TROUBLE as problem:
        return _Seen(address, why=told(problem))
    finally:
        await line.close()
