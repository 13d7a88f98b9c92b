"""`swg demo`: a gateway with everyone it talks to, over real HTTP with signed XML, on one machine and from nothing.

Customs, a yard, a port, a trader, an agent and a bank run as programs of their own. Customs push notices, some of them
wrong on purpose; goods come into place, are inspected, released or held. The trader signs an agreement with his bank,
pays abroad under it and is paid; some payments are rejected, some come back. Customs assess loads of ore and food and
decide how they go, not always as proposed; the trader amends early declarations, and brings grievances that customs
and the city's platform answer. At the end everyone's books are balanced.
"""

import contextlib
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from gateway.cli.account import Balance, balance
from gateway.cli.cast import Member, engage, people
from gateway.cli.catalogue import catalogue
from gateway.cli.catalogue import settings as settings_here
from gateway.cli.outlines import show_cases
from gateway.cli.output import OURS, Misused, err, out, print_json, print_table
from gateway.cli.processes import (
    Process,
    await_beside,
    await_ready,
    end,
    free_port,
    is_free,
    ledgers,
    look_after,
    start_beside,
    start_gateway,
    start_partner,
)
from gateway.cli.reconcile import show_books
from gateway.journal.database import open_database, open_to_read
from gateway.journal.migrate import pending, steps
from gateway.journal.reading import Reading
from gateway.partners.accounts import ROLES
from gateway.people.demo import Login
from gateway.settings import Settings
from messages.times import beijing_date

verbs = typer.Typer()

MARK = "demo"  # a data folder with this file in it may be cleared by the next demo
PUSHED = ("customs-demo", "yard-demo", "port-demo", "bank-demo", "export-insurer-demo")
UNPLAYED = ("gateway",)  # roles that no program plays: the platform's own desk is the gateway's
PAYMENTS, RECEIPTS, LOANS = 12, 4, 2
LOADS, AMENDMENTS, GRIEVANCES = 10, 7, 6  # one of each script of the simulators'
BANKS = ("--hours", "always", "--statements", "moved")  # the same in every round: it is built anew from its book
SETTLE_S = 60.0
STAYS = {  # how those live on who would end by themselves
    "customs": ("--count", "1000000", "--rate", "0.2"),
    "bank": BANKS,
}


@verbs.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="一轮后对账退出 / one round, balance the books, end")] = False,
    cases: Annotated[int, typer.Option(help="案件数 / cases in the first round", min=1)] = 60,
    seed: Annotated[int, typer.Option(help="随机种子 / repeats a round")] = 20261121,
    as_json: Annotated[bool, typer.Option("--json", help="只输出对账 JSON / print only the account, as JSON")] = False,
) -> None:
    """从零演示：海关、场站、港口、企业与网关 / The gateway and everyone it talks to, from nothing."""
    out.quiet = as_json
    settings = _cleared(settings_here())
    with Stage(settings) as stage:
        stage.open()
        stage.play(cases, seed)
        stage.wait(cases)
        told = stage.balance()
        _show_refusals(stage)
        with stage.reading() as reading:
            show_cases(reading)
        out.print()
        show_books(beijing_date(datetime.now(UTC)))
        _show(told)
        if as_json:
            print_json(asdict(told))
        if not once:
            _stay(stage, seed + 1)
    if told.lost or told.differences:
        raise typer.Exit(OURS)


OWN_MACHINE = {  # the platform says its own word, and webhooks may lead to whoever tries them here
    "SWG_COUNTERSIGN": "auto",
    "SWG_WEBHOOK_NETWORKS": "127.0.0.0/8",
    "SWG_WEBHOOK_PLAIN": "true",
}


def _cleared(settings: Settings) -> Settings:
    """The data folder, empty; only one that an earlier demo made is cleared."""
    data = settings.data
    if (data / "journal.db").exists() and not (data / MARK).exists():
        raise Misused(f"{data} 中的台账不是演示的 / holds a journal that is no demo's; set SWG_DATA to another folder")
    if data.exists() and (data / MARK).exists():
        shutil.rmtree(data)
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    (data / MARK).touch()
    _hold_empty(settings)
    free = settings.port if is_free(settings.host, settings.port) else free_port()
    if free != settings.port:
        err.print(f"端口 {settings.port} 被占用，改用 {free} / port {settings.port} is taken, using {free}")
    return settings.model_copy(update={"port": free, "public_url": None})


def _hold_empty(settings: Settings) -> None:
    """Nothing is cleared that is not the demo's: a database elsewhere has to be empty."""
    if settings.engine == "embedded":
        return
    engine = open_database(settings.database_url)
    try:
        if pending(engine) != tuple(steps()):
            raise Misused("数据库中已有台账，请另建一个空库 / the database holds a journal already; make an empty one")
    finally:
        engine.dispose()


@dataclass
class Stage:
    """The processes of a demo, and their books."""

    settings: Settings
    members: list[Member] = field(default_factory=list)
    operator: str = ""
    people: list[Login] = field(default_factory=list)
    _gateway: dict[str, Process] = field(default_factory=dict)
    _actors: dict[str, Process] = field(default_factory=dict)

    def __enter__(self) -> "Stage":
        return self

    def __exit__(self, *_: object) -> None:
        for process in (*self._actors.values(), *self._gateway.values()):
            end(process)

    def open(self) -> None:
        """Register the cast and start the gateway."""
        out.print("登记合作方，生成演示密钥 / registering partners, making sample keys")
        listens = {name: f"127.0.0.1:{free_port()}" for name in PUSHED}
        self.members, self.operator = engage(self.settings, listens)
        self.people = people(self.settings)
        token = self.settings.data / "operator.token"
        token.write_text(self.operator + "\n", "ascii")
        token.chmod(0o600)
        self._gateway["serve"] = start_gateway(self.settings, more=OWN_MACHINE)
        await_ready(self.settings, self._gateway["serve"])
        beside = start_beside(self.settings, more=OWN_MACHINE)
        self._gateway |= beside
        await_beside(self.settings, beside)
        out.print(f"网关 / gateway  {self.settings.url}  ({self.settings.engine}: {', '.join(self._gateway)})")

    def play(self, cases: int, seed: int) -> None:
        """Start everyone; customs last, since it opens the cases."""
        for member in self.players():
            self.start(member, seed, [*_plays(member.role, cases), "--json"])

    def players(self) -> list[Member]:
        """Those whom programs play; customs last, since they open the cases."""
        played = [member for member in self.members if member.role not in UNPLAYED]
        return sorted(played, key=lambda each: each.role == "customs")

    def start(self, member: Member, seed: int, more: Sequence[str]) -> None:
        """Start one partner."""
        settings = ["--seed", str(seed), "--speed", "20", *more]
        self._actors[member.name] = start_partner(member, self.settings, settings)

    def wait(self, cases: int) -> None:
        """Until everyone is quiet, showing how far they are."""
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[told]}"),
            TimeElapsedColumn(),
        )
        with self.reading() as reading, Progress(*columns, console=out, transient=True) as progress:
            task = progress.add_task("案件 / cases", total=cases, told="")
            while any(process.poll() is None for process in self._actors.values()):
                self.look_after()
                totals = reading.totals()
                given = totals.get("deliveries.acknowledged", 0)
                told = f"受理 accepted {totals.get('accepted', 0)}  送达 delivered {given}"
                progress.update(task, completed=min(cases, _ended(reading)), told=told)
                time.sleep(0.3)

    def balance(self) -> Balance:
        """Balance the books, once nothing is owed any more."""
        until = time.monotonic() + SETTLE_S
        with self.reading() as reading:
            while True:
                told = balance(ledgers(self.settings), reading)
                if not told.owed or time.monotonic() > until:
                    return told
                time.sleep(0.5)

    @contextlib.contextmanager
    def reading(self) -> Iterator[Reading]:
        """The journal, to read."""
        engine = open_to_read(self.settings.database_url)
        try:
            yield Reading(engine, catalogue())
        finally:
            engine.dispose()

    def look_after(self) -> None:
        """Say so at once where a process has ended badly."""
        look_after({**self._gateway, **self._actors}, self.settings.data)


def _plays(role: str, cases: int) -> list[str]:
    """What each plays in a round, as its program's flags say it."""
    plays = {
        "customs": [
            *("--count", str(cases), "--releases", str(LOADS), "--rate", "12"),
            *("--wrong", "8", "--until-quiet", "6"),
        ],
        "yard": ["--wrong", "0.08", "--again", "0.1", "--until-quiet", "6"],
        "port": ["--wrong", "0.08", "--again", "0.1", "--until-quiet", "6"],
        "trader": [
            "--settle",
            str(PAYMENTS),
            "--chain",
            "--amends",
            str(AMENDMENTS),
            "--complain",
            str(GRIEVANCES),
            "--insure",
            "--borrow",
            str(LOANS),
            "--until-quiet",
            "12",
            "--until-heard",
            "settlement.statement.1",
        ],
        "unit": ["--until-quiet", "15"],
        "insurer": ["--until-quiet", "15"],  # a chain comes to them late
        "bank": [*BANKS, "--receives", str(RECEIPTS), "--until-quiet", "9", "--closes"],
    }
    return plays.get(role, ["--until-quiet", "6"])


def _ended(reading: Reading) -> int:
    """Cases that have come to their end."""
    totals = reading.totals()
    return sum(totals.get(f"cases.{state}", 0) for state in ("released", "withdrawn", "disposed"))


def _show_refusals(stage: Stage) -> None:
    """Three of the documents that were refused on purpose, with everything that was wrong."""
    with stage.reading() as reading:
        refused = reading.refusals(limit=3)
    out.print("\n[bold]拒收示例：一次告知全部问题 / refused on purpose, everything told at once[/]")
    for each in refused:
        out.print(f"[red]refused[/]  {each['type']}  {each['message_id']}  ({each['partner']})")
        for finding in each["findings"]:
            line = f":{finding['line']}" if finding["line"] else ""
            out.print(f"   {finding['code']} {finding['where']}{line}  {finding['zh']} / {finding['en']}")


def _show(told: Balance) -> None:
    for difference in told.differences:
        out.print(f"[red]对不上 / does not balance:[/] {difference}")
    if told.owed:
        out.print(f"[yellow]仍待投递 / still owed: {told.owed}[/]")
    out.print(told.line())


def show_people(settings: Settings, people: Sequence[Login]) -> None:
    """Who may sign in at the portal, and how; it is said once, and kept nowhere."""
    out.print(f"[bold]门户 / portal[/]  http://localhost:{settings.port}/portal")
    out.print("  口令只显示这一次；有密钥的，用验证器应用生成验证码 / passwords are shown this once; a key goes into")
    out.print("  an authenticator app, which makes the codes")
    columns = ("登录名 / login", "角色 / role", "口令 / password", "验证码密钥 / key of codes")
    rows = (
        (each.login, f"{ROLES[each.role].zh} / {ROLES[each.role].en}", each.password, each.totp or "—")
        for each in people
    )
    print_table("", columns, rows)


def _stay(stage: Stage, seed: int) -> None:
    """Stay up with a case now and then, until Ctrl-C."""
    for member in stage.players():
        stage.start(member, seed, STAYS.get(member.role, ()))
    url, token = stage.settings.url, stage.settings.data / "operator.token"
    sample = "tests/samples/inspection.notice.1/valid/one-container.xml"
    swg = Path(sys.executable).with_name("swg")
    command = os.path.relpath(swg) if swg.is_relative_to(Path.cwd()) else str(swg)
    prefix = "" if stage.settings.data == Path(".swg") else f"SWG_DATA={stage.settings.data} "
    out.print(
        f"""
[bold]网关在运行，Ctrl-C 停止 / the gateway is up, Ctrl-C stops it[/]
  接口文档 / API          {url}/docs
  就绪     / readiness    {url}/readyz
  指标     / metrics      {url}/metrics
  案件     / cases        curl -H "Authorization: Bearer $(cat {token})" {url}/v1/inspections
  试一试   / try          {prefix}{command} send {sample} --as customs-demo
                          {prefix}{command} case show 421820261000000123
"""
    )
    show_people(stage.settings, stage.people)
    stopped = False

    def stop(*_: Any) -> None:
        nonlocal stopped
        stopped = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    while not stopped:
        stage.look_after()
        time.sleep(0.2)
    out.print("正在停止 / stopping")
