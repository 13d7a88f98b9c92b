"""The command line: `python -m simulators bank …`: what can be said by flags; the rest is the bank's file."""

import argparse
import asyncio
import json
import signal
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from lxml import etree

from simulators import documents, faults, profile, seals
from simulators.bank import account, house, outcomes, troubles
from simulators.bank.carriers import Carrier, Folder, Mailbox, Post, Queue
from simulators.bank.counter import Manners
from simulators.bank.hours import Hours
from simulators.bank.house import House
from simulators.bank.office import unsealed
from simulators.bank.running import Running, Ways
from simulators.clock import BEIJING, Clock
from simulators.dice import Dice
from simulators.ledger import Ledger

FIRST_RECEIPT, EVERY = 240.0, 20.0  # seconds at which a payment comes in for the cast
ANSWERS = {
    "post": "POST to the gateway's /v1/messages with the token of the profile",
    "mailbox": "its own mailbox, which the gateway polls (GET {url}, then DELETE {url}/{id})",
    "folder": "files in --folder-out",
    "amqp": "the queue --amqp-out",
}


def main(arguments: Sequence[str]) -> int:
    """Play a bank; 0 where all went well."""
    options = parser().parse_args(arguments)
    try:
        return asyncio.run(_play(options))
    except (OSError, KeyError, ValueError, faults.BadScript) as error:
        print(f"bank: {type(error).__name__}: {error}", file=sys.stderr)
        return 2


async def _play(options: argparse.Namespace) -> int:
    row = _profile(options)
    clock = Clock(options.speed)
    ledger = Ledger(options.ledger, clock)
    try:
        seed = options.seed if options.seed is not None else ledger.recall("seed") or int(time.time())
        ledger.keep("seed", seed)
        running = Running(
            row["name"],
            _house(options, row),
            _ways(options),
            _carrier(options, row),
            ledger=ledger,
            book=options.ledger,
            clock=clock,
            hours=Hours(ledger, clock.epoch, start=_start(options.start), speed=0 if options.frozen else options.speed),
            dice=Dice(seed),
            seals=_seals(options.profile),
        )
        await running.run(_stopped())
    finally:
        ledger.close()
    if options.json:
        print(account.printed(options.ledger), flush=True)
    return 0


def _profile(options: argparse.Namespace) -> dict[str, Any]:
    """What the folder of the profile says: name, gateway, token; a plain bank needs no key."""
    row: dict[str, Any] = {"name": "bank", "gateway": options.gateway, "token": ""}
    if options.profile:
        row |= json.loads((options.profile / "profile.json").read_text("utf-8"))
        if (token := options.profile / "token").exists():
            row["token"] = token.read_text("utf-8").strip()
    if options.gateway:
        row["gateway"] = options.gateway
    return row


def _seals(profile: Path | None) -> Callable[[etree._Element], bytes]:
    """With the key of its profile; a plain bank has none, and says nothing that wants one."""
    if profile is None or not (profile / "key.pem").exists():
        return unsealed
    key, cert = (profile / "key.pem").read_bytes(), (profile / "cert.pem").read_bytes()

    def sealed(root: etree._Element) -> bytes:
        seals.sign(root, key, cert)
        return documents.serialise(root)

    return sealed


def _house(options: argparse.Namespace, row: dict[str, Any]) -> House:
    """The file of the bank, names and numbers of its profile, what the flags change, accounts for the cast."""
    found = house.load(options.bank, bic=row.get("bic"), cnaps=row.get("cnaps"), duplicates=options.duplicates)
    found = replace(found, inward=options.inward or found.inward, plain=options.plain or found.plain)
    found = replace(found, statements=options.statements or found.statements)
    if options.hours:
        found = replace(found, days=replace(found.days, always=options.hours == "always"))
    cast = profile.neighbours(options.cast) if options.cast else ()
    known = {each.code for each, _ in found.accounts}
    more = [each for each in house.accounts_of(cast) if each[0].code not in known]
    versions = (*found.versions, "pain.001.001.03") if options.also_03 else found.versions
    return replace(found, accounts=(*found.accounts, *more), versions=versions, envelope=options.envelope)


def _ways(options: argparse.Namespace) -> Ways:
    script = tomllib.loads(options.incoming.read_text("utf-8")).get("incoming", []) if options.incoming else []
    script += _receipts(options)
    token = options.require_token.read_text("utf-8").strip() if options.require_token else None
    return Ways(
        listen=_address(options.listen),
        operator=_address(options.operator),
        manners=Manners(token=token, json=options.body == "json"),
        folder=options.folder_in,
        queue=(options.amqp, options.amqp_in) if options.amqp and options.amqp_in else None,
        ready=options.ready,
        until_quiet=options.until_quiet,
        closes=options.closes,
        faults=troubles.load(_script(options.faults)) if options.faults else (),
        incoming=tuple(script),
    )


def _receipts(options: argparse.Namespace) -> list[dict[str, Any]]:
    """Payments that come in for the traders of the cast, one every few seconds, each of another amount."""
    cast = tuple(each for each in profile.neighbours(options.cast) if each.role == "trader") if options.cast else ()
    accounts = [each for each, _ in house.accounts_of(cast) if each.currency == "USD"]
    return [
        {
            "after": FIRST_RECEIPT + EVERY * number,
            "account": accounts[number % len(accounts)].number,
            "amount": f"{5100 + 730 * number}.{10 * number:02d}",
            "currency": "USD",
            "end_to_end_id": f"NW-{number + 1:04d}",
            "note": f"INVOICE EX-{number + 1:04d}",
        }
        for number in range(options.receives if accounts else 0)
    ]


def _carrier(options: argparse.Namespace, row: dict[str, Any]) -> Carrier:
    match options.answer:
        case "mailbox":
            return Mailbox()
        case "folder" if options.folder_out:
            return Folder(options.folder_out)
        case "amqp" if options.amqp and options.amqp_out:
            return Queue(options.amqp, options.amqp_out, user=options.amqp_user)
        case "post" if row["gateway"]:
            return Post(row["gateway"], row["token"])
    raise ValueError(f"--answer {options.answer} needs more flags: {ANSWERS[options.answer]}")


def _start(text: str | None) -> datetime | None:
    if text is None:
        return None
    start = datetime.fromisoformat(text)
    return start if start.tzinfo else start.replace(tzinfo=BEIJING)


def _stopped() -> asyncio.Event:
    """Set by SIGTERM or SIGINT."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    return host.strip("[]") or "127.0.0.1", int(port)


def _script(name: str) -> Path:
    """A script by path, or by the name of one that lies here."""
    path = Path(name)
    return path if path.exists() else Path(__file__).parent / "scripts" / f"{name}.toml"


def parser() -> argparse.ArgumentParser:
    """What can be said."""
    rows = "\n".join(f"  {digits:6} {zh} / {en}" for digits, zh, en in outcomes.table())
    kinds = "\n".join(f"  {kind:8} {says}" for kind, says in troubles.KINDS.items())
    found = argparse.ArgumentParser(
        prog="python -m simulators bank",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="A bank that keeps accounts. 记账银行：收 pain.001、camt.055，答 pain.002、camt.054、053、029。",
        epilog=f"Outcomes, by the last digits of the amount and of the end-to-end number:\n{rows}\n\nFaults:\n{kinds}",
    )
    add = found.add_argument
    add(
        "--ledger", type=Path, required=True, metavar="FILE", help="its book, SQLite; one that exists is taken up again"
    )
    add("--profile", type=Path, metavar="DIR", help="profile.json (name, gateway, bic, cnaps) and token")
    add("--gateway", metavar="URL", help="in place of the address in the profile")
    add("--bank", type=Path, metavar="FILE", help="what kind of bank (simulators/bank/demo.toml)")
    add("--cast", type=Path, metavar="DIR", help="folder of profiles: traders and agents there get accounts")
    add("--listen", default="127.0.0.1:0", metavar="HOST:PORT", help="where payments are posted; port 0: a free one")
    add("--operator", default="127.0.0.1:0", metavar="HOST:PORT", help="its operator's port, loopback only")
    add(
        "--ready",
        type=Path,
        metavar="FILE",
        help="written as JSON once it listens: url, operator, collect_url, accounts",
    )
    add(
        "--answer", choices=ANSWERS, default="post", help="; ".join(f"{name}: {says}" for name, says in ANSWERS.items())
    )
    add("--require-token", type=Path, metavar="FILE", help="callers must show this token as Bearer")
    add("--body", choices=("empty", "json"), default="empty", help="how a taken order is answered")
    add("--folder-in", type=Path, metavar="DIR", help="orders are laid here as well")
    add("--folder-out", type=Path, metavar="DIR", help="for --answer folder")
    add("--amqp", metavar="URL", help="the broker")
    add("--amqp-in", metavar="QUEUE", help="orders come here as well")
    add("--amqp-out", metavar="QUEUE", help="for --answer amqp")
    add("--amqp-user", metavar="NAME", help="said as user_id of each message")
    add(
        "--envelope",
        action="store_true",
        help="says everything inside BizMsgEnvlp (head.001.001.02); takes both anyway",
    )
    add("--also-03", action="store_true", help="takes pain.001.001.03 too")
    add("--duplicates", choices=house.DUPLICATES, help="what a message number seen before is answered by")
    add("--hours", choices=("business", "always"), help="always: every hour of every day is business")
    add("--start", metavar="TIME", help="the bank's time at its first start: 2026-11-23T10:00 (now)")
    add("--inward", choices=("credit", "pending"), help="pending: money from abroad waits for its instruction")
    add("--plain", action="store_true", help="refuses the gateway's own messages (agreements, instructions, questions)")
    add("--frozen", action="store_true", help="its time stands still; only the operator puts it forward")
    add("--speed", type=float, default=1.0, metavar="X", help="10 makes 30 of the bank's seconds 3")
    add(
        "--incoming",
        type=Path,
        metavar="FILE",
        help="payments that come in: [[incoming]] after, account, amount, currency …",
    )
    add("--receives", type=int, default=0, metavar="N", help="so many payments come in for the cast")
    add("--faults", metavar="FILE", help="fault script: a path, or the name of one in simulators/bank/scripts")
    add("--seed", type=int, help="repeats faults; if not given, that of the book, else the time")
    add(
        "--until-quiet",
        type=float,
        metavar="SECONDS",
        help="end after so long without work, everything said being taken",
    )
    add("--closes", action="store_true", help="… and its day before that: its statements are taken too")
    add("--statements", choices=house.STATEMENTS, help="; ".join(f"{k}: {v}" for k, v in house.STATEMENTS.items()))
    add("--json", action="store_true", help="the account on stdout at the end")
    return found
