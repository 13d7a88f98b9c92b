"""What a long transaction elsewhere costs delivery: the same load with and without one that holds its snapshot open.

    python -m tests.services cluster --durable -- python -m bench.held [--seconds 60] [--json FILE]

A `swg serve` takes arrivals as fast as one flood brings them while a relay and a `swg deliver` push them on, for about
so many seconds; then again with a REPEATABLE READ transaction open beside it, as a report or a backup has one. Told are
deliveries a second in three parts of the run: where dead rows add up, the last is the slowest. It would change the
shape of lanes and deliveries, and how they are stored (`gateway.journal.tables.MOVING`).
"""

import argparse
import asyncio
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path

import sqlalchemy as sa
import uvloop
from rich.console import Console
from rich.table import Table

from bench.cluster import AWAITED_S, prepared, pushed_to
from bench.databases import describe
from bench.fleet import Prepared, copy
from bench.load import flood, requests
from bench.machine import describe as describe_machine
from bench.sink import Sink, sink
from gateway.cli.processes import free_port
from gateway.telemetry.logs import set_up

A_SECOND = 400  # arrivals that one serve takes about; how many are made beforehand
PARTS = 3


def main() -> None:
    """Measure both, print."""
    parser = argparse.ArgumentParser(prog="python -m bench.held", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="about how long each run takes in documents")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    set_up("error", "text")
    console = Console(width=110)
    with tempfile.TemporaryDirectory(prefix="swg-bench-", ignore_cleanup_errors=True) as name:
        machine = [*describe_machine(Path(name)), describe()]
        for line in machine:
            console.print(line, highlight=False)
        port, documents = free_port(), int(asked.seconds * A_SECOND)
        with (
            prepared(Path(name) / "held", documents // 2, pushed_to(port)) as ready,
            asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
        ):
            rates = runner.run(_both(ready, Path(name), port))
    table = Table("deliveries/s", *(f"part {number} of {PARTS}" for number in range(1, PARTS + 1)))
    for what, parts in rates.items():
        table.add_row(what, *(f"{rate:.0f}" for rate in parts))
    console.print(table)
    ratios = [held / alone for alone, held in zip(*rates.values(), strict=True)]
    console.print("held/alone=" + " ".join(f"{ratio:.2f}" for ratio in ratios), highlight=False)
    if asked.json:
        asked.json.write_text(json.dumps({"machine": machine, "deliveries_a_second": rates}, indent=1))


async def _both(ready: Prepared, folder: Path, port: int) -> dict[str, list[float]]:
    async with sink(port) as partner:
        return {
            "alone": await _run(ready, folder / "alone", partner, is_held=False),
            "beside a long transaction": await _run(ready, folder / "beside", partner, is_held=True),
        }


async def _run(ready: Prepared, folder: Path, partner: Sink, *, is_held: bool) -> list[float]:
    """What the prepared notices owe goes out in the same run; the clock is the partners'."""
    partner.came.clear()
    documents = requests(ready.stand.arrivals, token=ready.stand.token)
    with copy(ready, folder) as own, _holding(own.database) if is_held else nullcontext():
        fleet = own.fleet(serve=1, relay=1, deliver=1)
        serving = await asyncio.to_thread(fleet.__enter__)
        try:
            await flood(serving[0].port, documents)
            await partner.await_so_many(_owed(own.database), AWAITED_S)
        finally:
            await asyncio.to_thread(fleet.__exit__, None, None, None)
    return _rates(sorted(partner.came.values()))


def _rates(times: Sequence[float]) -> list[float]:
    """A second, in each part of the time it took."""
    first, last = times[0], times[-1]
    part_s = (last - first) / PARTS
    counts = [sum(first + n * part_s <= at < first + (n + 1) * part_s for at in times) for n in range(PARTS)]
    return [count / part_s for count in counts]


def _owed(url: str) -> int:
    """How many deliveries there are; the notices' too."""
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        count = connection.execute(sa.text("SELECT count(*) FROM deliveries")).scalar() or 0
    engine.dispose()
    return int(count)


@contextmanager
def _holding(url: str) -> Iterator[None]:
    """A snapshot of now stays open."""
    engine = sa.create_engine(url, isolation_level="REPEATABLE READ")
    with engine.connect() as connection:
        connection.execute(sa.text("SELECT count(*) FROM lanes"))
        yield
    engine.dispose()


if __name__ == "__main__":
    main()
