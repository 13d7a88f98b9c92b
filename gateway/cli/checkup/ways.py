"""The ways that partners' terms name: whether their folders, secrets, mailboxes and queues are there and can be used.

Nothing is taken, given or made: a folder is looked at, a mailbox's port is tried, a queue is asked for.
"""

import asyncio
import os
import socket
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from gateway.channels.amqp.broker import CONNECT_S, TROUBLE, Broker
from gateway.channels.amqp.readers import examined, is_shared
from gateway.channels.collect import NotCollected, secret_header
from gateway.channels.folder import boxes
from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.partners.partner import Partner
from gateway.partners.register import load
from gateway.partners.ways import uses_broker
from messages.errors import SingleWindowError

PATIENCE_S = 3.0


def ways(of: Installation) -> Iterator[Told]:
    """Everything that agreements name beside HTTP; nothing is said where they name nothing."""
    partners = list(_partners(of))
    told = [*_folders(partners), *_mailboxes(partners, of), *asyncio.run(_queues(partners, of))]
    yield from told
    count = sum(len(each.terms.folders) + bool(each.terms.collect_url) + uses_broker(each.terms) for each in partners)
    if count and not told:
        yield ok(f"{count} 条约定的通道均可用", f"{count} agreed ways can be used")


def _partners(of: Installation) -> Iterator[Partner]:
    if of.journal is not None:
        with of.journal.connect() as connection:
            yield from (each for each in load(connection).partners.values() if not each.disabled)


def _folders(partners: list[Partner]) -> Iterator[Told]:
    for partner in partners:
        for folder in partner.terms.folders:
            if (why := _amiss(Path(folder))) is not None:
                yield fail(
                    f"{partner.name} 的文件夹 {folder} 不可用：{why[0]}",
                    f"the folder of {partner.name} cannot be used: {folder}: {why[1]}",
                    "建立文件夹或挂载共享，并给平台的用户读写权",
                    "make it or mount its share, and let the gateway's user read and write there",
                )


def _amiss(folder: Path) -> tuple[str, str] | None:
    """Why a folder cannot be used, zh and en."""
    if not folder.is_dir():
        return "不存在或不是文件夹", "it is not there, or no folder"
    found = [folder / name for name in (boxes.OUT, boxes.SENT, boxes.FAILED, boxes.IN, boxes.ASIDE, boxes.OWN)]
    there = [folder, *(each for each in found if os.path.lexists(each))]
    for each in there:
        if each != folder and (each.is_symlink() or not each.is_dir()):
            return f"{each.name} 不是真实的文件夹", f"{each.name} is a link, or no folder"
        if not os.access(each, os.R_OK | os.W_OK | os.X_OK):
            return f"{each.name} 无读写权", f"{each.name} cannot be read and written"
    if len({each.stat().st_dev for each in there}) > 1:
        return "各子文件夹不在同一文件系统", "its boxes lie on different file systems"
    return None


def _mailboxes(partners: list[Partner], of: Installation) -> Iterator[Told]:
    for partner in partners:
        terms = partner.terms
        if terms.collect_url is None:
            continue
        if terms.collect_secret is not None:
            yield from _secret(partner.name, Path(terms.collect_secret), of)
        parts = urlsplit(terms.collect_url)
        where = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
        try:
            socket.create_connection(where, PATIENCE_S).close()
        except OSError as problem:
            yield warn(
                f"{partner.name} 的信箱 {where[0]}:{where[1]} 连不上：{problem.strerror or problem}",
                f"the mailbox of {partner.name} at {where[0]}:{where[1]} is not reached: {problem.strerror or problem}",
                "检查网络与 terms.collect_url",
                "look at the network and at terms.collect_url",
            )


def _secret(name: str, path: Path, of: Installation) -> Iterator[Told]:
    try:
        secret_header(str(path))
    except NotCollected as problem:
        yield fail(
            f"{name} 的取件凭据 {path} 不可用",
            f"the secret for the mailbox of {name}, {path}: {problem}",
            "写入一行，如 Authorization: Bearer …",
            "write one line into it, such as Authorization: Bearer …",
        )
        return
    if path.stat().st_mode & 0o077:
        yield of.bad(f"他人可读 {path}", f"others may read {path}", f"chmod 600 {path}", f"chmod 600 {path}")


async def _queues(partners: list[Partner], of: Installation) -> list[Told]:
    wanted = [
        (each.name, term, queue)
        for each in partners
        for term in ("queue_out", "queue_in", "queue_receipts")
        if (queue := getattr(each.terms, term)) and uses_broker(each.terms)
    ]
    if not wanted:
        return []
    broker = Broker(of.settings.amqp_url)
    try:
        found = [(each, await _why_not(broker, each[2])) for each in wanted]
        shared = [
            (name, queue)
            for (name, term, queue), why in found
            if of.settings.engine == "cluster" and term == "queue_in" and why is None
            if is_shared(await examined(broker, queue))
        ]
    except SingleWindowError as problem:
        names = ", ".join(sorted({name for name, _, _ in wanted}))
        return [
            fail(
                f"{names} 用到消息代理，但不可用",
                f"{names} need the broker: {problem}",
                "设置 SWG_AMQP_URL，检查 RabbitMQ 与用户",
                "set SWG_AMQP_URL, look at RabbitMQ and the user",
            )
        ]
    finally:
        await broker.close()
    return [
        *(_of_all_readers(of, name, queue) for name, queue in shared),
        *_unusable(found),
    ]


def _of_all_readers(of: Installation, name: str, queue: str) -> Told:
    return of.bad(
        f"{name} 的队列 {queue} 未设 x-single-active-consumer：只有一个进程会读，其余报障",
        f"the queue {queue} of {name} has no x-single-active-consumer: one process reads it, the others are in trouble",
        "请其停写、读空后删除该队列，再 swg queue declare",
        "let him pause, have it read empty, delete it, then swg queue declare",
    )


def _unusable(found: Sequence[tuple[tuple[str, str, str], str | None]]) -> list[Told]:
    return [
        fail(
            f"{name} 的队列 {queue}（{term}）不可用：{why}",
            f"the queue {queue} of {name} ({term}) cannot be used: {why}",
            "在消息代理上建立队列并授权",
            "declare it at the broker, and let the gateway's user use it",
        )
        for (name, term, queue), why in found
        if why is not None
    ]


async def _why_not(broker: Broker, queue: str) -> str | None:
    channel = await broker.channel()
    try:
        async with asyncio.timeout(CONNECT_S):
            await channel.get_queue(queue, ensure=True)
            await channel.close()
    except TROUBLE as problem:
        return type(problem).__name__
    return None
