"""`swg queue`: what there is to be at the broker, declared, or held against what there is."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Any

import typer
from aio_pika.abc import AbstractConnection

from gateway.cli.catalogue import settings
from gateway.cli.journal import database, exists
from gateway.cli.output import REFUSED, Misused, NotAllowed, Unreached, out, print_json, print_table
from gateway.partners.register import load
from gateway.partners.ways import uses_broker
from gateway.queue import declaring
from gateway.queue.addresses import addresses
from gateway.queue.connection import TROUBLE, BrokerState, Connector, told
from gateway.queue.topology import OWN, Queue, of_partner
from gateway.settings import Settings

verbs = typer.Typer(name="queue", no_args_is_help=True, help="消息代理上的队列 / queues at the broker")

Work = Callable[[AbstractConnection, Sequence[Queue]], Awaitable[list[declaring.Found]]]

STATES = {
    "equal": "[green]一致 / as wanted[/]",
    "made": "[green]已建立 / declared[/]",
    "missing": "[yellow]缺失 / missing[/]",
    "differs": "[red]参数不同 / differs[/]",
}
OURS = (
    "改法 / mend: 停用期间删除该队列再执行本命令；其中的提示由 relay 重发 / "
    "delete it while nobody uses it, and run this again; what it hinted the relay hints again"
)
THEIRS = (
    "合作方约定的队列可另设参数，只须持久且有上限 / "
    "what partners use may have other arguments, if it is durable and bounded"
)


@verbs.callback()
def noun() -> None:
    """队列 / queues."""


@verbs.command()
def declare(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只比较，不建立 / compare, declare nothing")] = False,
    partners: Annotated[
        bool, typer.Option("--partners", help="连同合作方约定的队列 / those that partners' terms name, too")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """建立缺少的队列；已有的只比较，绝不改动 / Declare what is missing; what is there is compared, never changed."""
    given = settings()
    wanted = (*OWN, *(_of_partners(given) if partners else ()))
    found = asyncio.run(_done(given, declaring.examine if dry_run else declaring.declare, wanted))
    if as_json:
        print_json({"queues": [_shown(each) for each in found]})
    else:
        _print(found)
    if any(not each.is_as_wanted for each in found):
        raise typer.Exit(REFUSED)


async def _done(given: Settings, work: Work, wanted: Sequence[Queue]) -> list[declaring.Found]:
    """At the first broker that answers."""
    if given.amqp_url is None:
        raise Misused("未设置消息代理：SWG_AMQP_URL / no broker is set: SWG_AMQP_URL")
    try:
        there = addresses(given.amqp_url.get_secret_value())
    except ValueError as problem:
        raise Misused(f"SWG_AMQP_URL：{problem}") from None
    connector = Connector(there, BrokerState("swg queue declare"))
    why = ""
    for _ in there:
        try:
            line = await connector.connect()
        except TROUBLE as found:
            why = told(found)
            connector.lost(why)
            continue
        try:
            return await work(line.connection, wanted)
        except TROUBLE as refused:
            raise NotAllowed(
                f"消息代理拒绝，请核对用户的权限 / the broker refuses, may its user configure and read? {told(refused)}"
            ) from None
        finally:
            await line.close()
    where = ", ".join(map(str, there))
    raise Unreached(f"消息代理均无应答：{where} / no broker answers: {where} ({why})")


def _of_partners(given: Settings) -> list[Queue]:
    """Those that agreements in force name, where the journal is here to be asked."""
    if not exists(given):
        return []
    with database() as engine, engine.connect() as connection:
        register = load(connection)
    return [
        queue
        for partner in register.partners.values()
        if not partner.disabled and uses_broker(partner.terms)
        for queue in of_partner(
            partner.name,
            filter(None, (partner.terms.queue_out, partner.terms.queue_in, partner.terms.queue_receipts)),
            read=partner.terms.queue_in,
        )
    ]


def state_of(found: declaring.Found) -> str:
    """One of STATES."""
    if found.made:
        return "made"
    if not found.is_there:
        return "missing"
    return "differs" if found.differences else "equal"


def _shown(found: declaring.Found) -> dict[str, Any]:
    return {
        "queue": found.queue.name,
        "whose": found.queue.whose,
        "state": state_of(found),
        "arguments": dict(found.queue.arguments),
        "differences": [
            {"argument": each.argument, "wanted": each.wanted, "found": each.found} for each in found.differences
        ],
        "ready": found.ready,
        "readers": found.readers,
    }


def _print(found: Sequence[declaring.Found]) -> None:
    rows = ((each.queue.name, each.queue.whose, _arguments(each.queue), each.ready, each.readers) for each in found)
    print_table("", ("队列 / queue", "属于 / whose", "参数 / arguments", "待取 / ready", "读者 / readers"), rows)
    for each in found:
        out.print(f"{STATES[state_of(each)]}  {each.queue.name}")
        for it in each.differences:
            out.print(f"    {it.argument}: 应为 / want {it.wanted or '—'}, 现为 / found {it.found or '—'}")
        if each.differences:
            out.print(f"    {OURS if each.queue.whose == 'gateway' else THEIRS}")


def _arguments(queue: Queue) -> str:
    return " ".join(f"{name.removeprefix('x-')}={value}" for name, value in queue.arguments.items())
