"""What a cluster takes and delivers on this machine, each figure as a ratio to a floor measured in the same run.

    make bench ENGINE=cluster [ARGS="--quick --json bench.json"]

Accept: signed arrivals with a known notice (about 2 KB, XML-DSig, RSA-2048) to 1 and 2 `swg serve` at once, committed
to PostgreSQL before they are answered; the floor is `bench/floor.py`, as many of it, on the same server. Writers: 1, 2
and 4 processes that only write to one journal. Deliver: pushes that are due, hinted through RabbitMQ to 1 and 2 `swg
deliver`; the floor is `bench/delivering.py`, as many of it. All share this machine with PostgreSQL, the broker, the
senders and the partners. It would change how many processes a journal is given, and what is written at all.
"""

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import uvloop
from rich.console import Console
from rich.table import Table

from bench.__main__ import SCHEMA, WARM_UP
from bench.databases import database, describe
from bench.fleet import Copy, Prepared, copy
from bench.load import CONNECTIONS, flood, requests
from bench.machine import describe as describe_machine
from bench.sink import Sink, sink
from bench.stand import Serving, Stand, floor, prepare_on
from gateway.cli.processes import free_port
from gateway.delivery.owed import entries
from gateway.journal import tables
from gateway.journal.database import open_to_read
from gateway.queue.rabbit import RabbitHints
from gateway.settings import Settings
from gateway.telemetry.logs import set_up

PROCESSES = (1, 2)
WRITERS = (1, 2, 4)
FETCHED = {"channel": "mailbox", "url": None}
AWAITED_S = 300.0


@dataclass(frozen=True, slots=True)
class Plan:
    """rounds: of each figure. documents, deliveries, messages: a round, of accepting, delivering, writing."""

    rounds: int
    documents: int
    deliveries: int
    messages: int


WHOLE = Plan(rounds=5, documents=6000, deliveries=4000, messages=6000)
QUICK = Plan(rounds=3, documents=1500, deliveries=1000, messages=1500)
TINY = Plan(rounds=1, documents=60, deliveries=80, messages=100)


@dataclass(frozen=True, slots=True)
class Figure:
    """Messages a second of each round. of: what it is a ratio to; None: it is a floor, or has none."""

    what: str
    processes: int
    rates: Sequence[float]
    of: "Figure | None" = None

    @property
    def rate(self) -> float:
        return statistics.median(self.rates)

    @property
    def ratio(self) -> float | None:
        return self.rate / self.of.rate if self.of else None

    def plain(self) -> dict[str, Any]:
        return {"what": self.what, "processes": self.processes, "rates": list(self.rates), "ratio": self.ratio}


def main() -> None:
    """Measure, print, write down."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.cluster", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", dest="plan", action="store_const", const=QUICK, default=WHOLE, help="a first look")
    size.add_argument("--tiny", dest="plan", action="store_const", const=TINY, help="whether it runs; no figures")
    parser.add_argument("--only", choices=("accept", "write", "deliver"), help="one part of it")
    parser.add_argument("--json", type=Path, help="write the figures to this file, too")
    asked = parser.parse_args()
    set_up("error", "text")
    console = Console(width=110)
    with tempfile.TemporaryDirectory(prefix="swg-bench-", ignore_cleanup_errors=True) as name:
        machine = [*describe_machine(Path(name)), describe()]
        for line in machine:
            console.print(line, highlight=False)
        figures = [figure for part in PARTS if asked.only in (None, part) for figure in PARTS[part](asked.plan, name)]
    console.print(_table(figures))
    if asked.json:
        asked.json.write_text(
            json.dumps(
                {"machine": machine, "figures": [each.plain() for each in figures]}, indent=1, ensure_ascii=False
            )
        )


def accepting(plan: Plan, name: str) -> Iterator[Figure]:
    """Documents over HTTP to as many processes as there are."""
    with prepared(Path(name) / "accept", (plan.documents + WARM_UP) // 2, FETCHED) as ready:
        for count in PROCESSES:
            bare, ours = _in_turn(
                plan, partial(_accept_floor, ready.stand, count), partial(_accept, ready, count), name
            )
            below = Figure("accept, floor", count, bare)
            yield from (below, Figure("accept, swg serve", count, ours, below))


def writing(plan: Plan, name: str) -> Iterator[Figure]:
    """Writers alone, on one journal; the ratio is to one writer."""
    one: Figure | None = None
    for count in WRITERS:
        found = Figure("write, one journal", count, [_write(plan, count) for _ in range(plan.rounds)], one)
        one = one or found
        yield found


def delivering(plan: Plan, name: str) -> Iterator[Figure]:
    """Deliveries that are due, a lane each, to four partners."""

    port = free_port()

    async def measure(ready: Prepared) -> list[Figure]:
        async with sink(port) as partner:
            return [
                each for count in PROCESSES async for each in _deliver_both(plan, ready, partner, port, name, count)
            ]

    with (
        prepared(Path(name) / "deliver", plan.deliveries // 4, pushed_to(port)) as ready,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        yield from runner.run(measure(ready))


def pushed_to(port: int) -> dict[str, Any]:
    """The terms of a partner who is pushed to there, and answers with a status alone."""
    return {"channel": "push", "url": f"http://127.0.0.1:{port}/", "receipt": "status"}


PARTS: dict[str, Callable[[Plan, str], Iterator[Figure]]] = {
    "accept": accepting,
    "write": writing,
    "deliver": delivering,
}


@contextmanager
def prepared(folder: Path, inspections: int, reached: dict[str, Any]) -> Iterator[Prepared]:
    """The cast and so many notices in a database of their own."""
    amqp_url = os.environ["SWG_AMQP_URL"]
    with database() as url:
        settings = Settings(data=folder, engine="cluster", database=url, amqp_url=amqp_url)  # type: ignore[arg-type]
        yield Prepared(prepare_on(settings, inspections, reached), url, amqp_url)


def _in_turn(
    plan: Plan, bare: Callable[[Path], float], ours: Callable[[Path], float], name: str
) -> tuple[list[float], list[float]]:
    def fresh() -> Path:
        return Path(tempfile.mkdtemp(dir=name)) / "run"

    rounds = [(bare(fresh()), ours(fresh())) for _ in range(plan.rounds)]
    return [first for first, _ in rounds], [second for _, second in rounds]


def _accept(ready: Prepared, count: int, folder: Path) -> float:
    with copy(ready, folder) as own, own.fleet(serve=count) as serving:
        return _flood(serving, ready.stand)


def _accept_floor(stand: Stand, count: int, folder: Path) -> float:
    folder.mkdir()
    with database() as url, ExitStack() as stack:
        serving = [stack.enter_context(floor(stand, folder / str(n), SCHEMA, url)) for n in range(count)]
        return _flood(serving, stand)


def _flood(serving: Sequence[Serving], stand: Stand) -> float:
    """Everything to all of them at once, shared out; so many a second."""
    count, every = len(serving), requests(stand.arrivals, token=stand.token)
    warm = min(WARM_UP, len(every) // 2)

    async def run(documents: Sequence[bytes]) -> None:
        shares = [documents[n::count] for n in range(count)]
        async with asyncio.TaskGroup() as group:
            for each, share in zip(serving, shares, strict=True):
                group.create_task(flood(each.port, share, connections=CONNECTIONS // count))

    async def timed() -> float:
        await run(every[:warm])
        began = asyncio.get_running_loop().time()
        await run(every[warm:])
        return (len(every) - warm) / (asyncio.get_running_loop().time() - began)

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(timed())


def _write(plan: Plan, count: int) -> float:
    share = plan.messages // count
    with database() as url:
        command = [sys.executable, "-m", "bench.writing", "--database", url, "--messages", str(share), "--first"]
        writers = []
        for number in range(count):  # one after the other: the first makes the tables
            writers.append(_Said([*command, str(number * share)]))
            writers[-1].hears("ready")
        for each in writers:
            each.says("go")
        return share * count / max(float(each.ends()) for each in writers)


class _Said:
    """A process that is talked to."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def hears(self, word: str) -> None:
        if (told := self._line()) != word:
            raise RuntimeError(f"{self._process.args!r} said {told!r}, want {word!r}")

    def says(self, word: str) -> None:
        if self._process.stdin:
            self._process.stdin.write(f"{word}\n")
            self._process.stdin.flush()

    def ends(self) -> str:
        told = self._line()
        self._process.wait()
        return told

    def _line(self) -> str:
        return (self._process.stdout.readline() if self._process.stdout else "").strip()


async def _deliver_both(plan: Plan, ready: Prepared, partner: Sink, port: int, name: str, count: int) -> Any:
    bare, ours = [], []
    for number in range(plan.rounds):
        bare.append(await _deliver_floor(plan, ready, partner, port, count))
        with copy(ready, Path(name) / f"deliver-{count}-{number}") as own:
            ours.append(await _deliver(ready, own, partner, count))
    below = Figure("deliver, floor", count, bare)
    for each in (below, Figure("deliver, swg deliver", count, ours, below)):
        yield each


async def _deliver(ready: Prepared, own: Copy, partner: Sink, count: int) -> float:
    """From the first hint to the last answer that is written down."""
    partner.came.clear()
    lanes = _lanes(own.database)
    loop = asyncio.get_running_loop()
    fleet = own.fleet(deliver=count)
    await asyncio.to_thread(fleet.__enter__)
    engine = open_to_read(own.database)
    hints = RabbitHints(ready.amqp_url, describe=lambda some: _entries(engine, some), takes=False, name="bench")
    try:
        await hints.start()
        began = loop.time()
        hints.publish(lanes)
        await partner.await_so_many(len(lanes), AWAITED_S)
        await asyncio.to_thread(_await_written, engine)
        return len(lanes) / (loop.time() - began)
    finally:
        await hints.stop()
        engine.dispose()
        await asyncio.to_thread(fleet.__exit__, None, None, None)


def _entries(engine: sa.Engine, lanes: Any) -> Any:
    with engine.connect() as connection:
        return entries(connection, lanes)


def _lanes(url: str) -> list[str]:
    """Every lane with work, partners in turn."""
    engine = open_to_read(url)
    with engine.connect() as connection:
        found = connection.execute(sa.select(tables.lanes.c.id).where(tables.lanes.c.next_at.is_not(None))).scalars()
        lanes = sorted(found, key=lambda lane: lane.rpartition("|")[::-1])
    engine.dispose()
    return lanes


def _await_written(engine: sa.Engine) -> None:
    """Until no delivery is due or on its way."""
    open_ = sa.select(sa.func.count()).where(tables.IN_LANE).select_from(tables.deliveries)
    while True:
        with engine.connect() as connection:
            if not connection.execute(open_).scalar():
                return


async def _deliver_floor(plan: Plan, ready: Prepared, partner: Sink, port: int, count: int) -> float:
    partner.came.clear()
    body = ready.stand.arrivals[0]
    with database() as url:
        engine = sa.create_engine(url)
        with engine.begin() as connection:
            connection.execute(sa.text("CREATE TABLE floor_deliveries (id BIGINT PRIMARY KEY, body BYTEA, state TEXT)"))
            connection.execute(sa.text("CREATE INDEX ON floor_deliveries (id) WHERE state = 'due'"))
            rows = [{"id": n, "body": body} for n in range(plan.deliveries)]
            connection.execute(sa.text("INSERT INTO floor_deliveries VALUES (:id, :body, 'due')"), rows)
        engine.dispose()
        where = pushed_to(port)["url"]
        environment = os.environ | {"FLOOR_DATABASE": url, "FLOOR_PARTNER": where}
        command = (sys.executable, "-m", "bench.delivering")
        working = [await asyncio.create_subprocess_exec(*command, env=environment) for _ in range(count)]
        await asyncio.gather(*(each.wait() for each in working))
        times = sorted(partner.came.values())  # their start is not counted
        return len(times) / (times[-1] - times[0])


def _table(figures: Sequence[Figure]) -> Table:
    table = Table("", "processes", "messages/s", "lowest to highest", "ratio")
    for each in figures:
        ratio = f"{each.ratio:.2f}" if each.ratio is not None else ""
        spread = f"{min(each.rates):.0f} to {max(each.rates):.0f}"
        table.add_row(each.what, str(each.processes), f"{each.rate:.0f}", spread, ratio)
    return table


if __name__ == "__main__":
    main()
