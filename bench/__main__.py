"""What `POST /v1/messages` costs: accepted messages a second and latency, beside a floor measured in the same run.

    python -m bench [--quick]

Arrivals with a known notice, signed (XML-DSig, RSA-2048), about 2 KB, committed before they are answered. Receivers
fetch from mailboxes and nobody fetches meanwhile: what is measured is acceptance. Floor and gateway take turns, each
run with a fresh database; what is told is the median of the runs and their spread.
"""

import argparse
import asyncio
import gc
import shutil
import statistics
import tempfile
from collections.abc import Coroutine
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import uvloop
from rich.console import Console
from rich.table import Table

from bench.load import CONNECTIONS, Run, flood, pace, requests
from bench.machine import cpu_s, describe
from bench.stand import Serving, Stand, floor, gateway, prepare

SCHEMA = Path(__file__).parent.parent / "xsd" / "inspection" / "arrival.1.xsd"
WARM_UP = 300  # documents sent before the clock starts
LOW = 50.0  # messages a second that are little for any machine

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured. rounds: of floor and gateway each. documents: a round. paced_s: of each latency run."""

    rounds: int
    documents: int
    paced_s: float


WHOLE = Plan(rounds=7, documents=6000, paced_s=8.0)
QUICK = Plan(rounds=3, documents=1500, paced_s=2.5)


@dataclass(frozen=True, slots=True)
class Flood:
    """A run as fast as it goes. cpu_us: of the process, a message."""

    run: Run
    cpu_us: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__, add_help=True)
    parser.add_argument("--quick", action="store_true", help="less of everything: a first look")
    plan = QUICK if parser.parse_args().quick else WHOLE
    with tempfile.TemporaryDirectory(prefix="swg-bench-", ignore_cleanup_errors=True) as name:
        measure(plan, Path(name))


def measure(plan: Plan, folder: Path) -> None:
    """Run everything and print it."""
    console = Console(width=110)
    for line in describe(folder):
        console.print(line, highlight=False)
    stand = prepare(folder, (plan.documents + WARM_UP) // 2)
    gc.freeze()
    size = statistics.median(map(len, stand.arrivals))
    console.print(
        f"arrivals of {size:.0f} bytes, {plan.documents} a run, {plan.rounds} runs each in turn, "
        f"{CONNECTIONS} connections",
        highlight=False,
    )
    floods: dict[str, list[Flood]] = {"floor": [], "gateway": []}
    for _ in range(plan.rounds):
        for what, runs in floods.items():
            runs.append(_run(what, stand, folder, _flood))
    rate = statistics.median(each.run.rate for each in floods["gateway"])
    table = Table("", "messages/s", "lowest to highest", "CPU us/message", "p50 ms", "p99 ms")
    for what, runs in floods.items():
        table.add_row(f"{what}, flooded", *_told(runs))
    for share, at in (("low load", LOW), ("70 % load", 0.7 * rate)):
        paced = _run("gateway", stand, folder, lambda serving, documents, at=at: _pace(plan, serving, documents, at))
        p50, p99 = f"{paced.latency_ms(0.5):.1f}", f"{paced.latency_ms(0.99):.1f}"
        table.add_row(f"gateway, {share}", f"{paced.rate:.0f}", "", "", p50, p99)
    console.print(table)
    pairs = [ours.run.rate / bare.run.rate for bare, ours in zip(floods["floor"], floods["gateway"], strict=True)]
    ratio = rate / statistics.median(each.run.rate for each in floods["floor"])
    console.print(f"accept floor={ratio:.2f}   (pair by pair {min(pairs):.2f} to {max(pairs):.2f})", highlight=False)


def _told(runs: list[Flood]) -> list[str]:
    rates = [each.run.rate for each in runs]
    return [
        f"{statistics.median(rates):.0f}",
        f"{min(rates):.0f} to {max(rates):.0f}",
        f"{statistics.median(each.cpu_us for each in runs):.0f}",
        f"{statistics.median(each.run.latency_ms(0.5) for each in runs):.1f}",
        f"{statistics.median(each.run.latency_ms(0.99) for each in runs):.1f}",
    ]


def _run(what, stand: Stand, folder: Path, work):  # type: ignore[no-untyped-def]
    """One run in a process and a folder of its own."""
    own = folder / "run"
    own.mkdir()
    try:
        process: AbstractContextManager[Serving] = (
            gateway(stand, own) if what == "gateway" else floor(stand, own, SCHEMA)
        )
        with process as serving:
            return work(serving, requests(stand.arrivals, token=stand.token))
    finally:
        shutil.rmtree(own)


def _flood(serving: Serving, documents: list[bytes]) -> Flood:
    async def run() -> Flood:
        await flood(serving.port, documents[:WARM_UP])
        before = cpu_s(serving.pid)
        told = await flood(serving.port, documents[WARM_UP:])
        return Flood(told, 1e6 * (cpu_s(serving.pid) - before) / len(told.latencies))

    return _loop(run())


def _pace(plan: Plan, serving: Serving, documents: list[bytes], rate: float) -> Run:
    async def run() -> Run:
        await flood(serving.port, documents[:WARM_UP])
        return await pace(serving.port, documents[WARM_UP : WARM_UP + int(rate * plan.paced_s)], rate=rate)

    return _loop(run())


def _loop(work: Coroutine[object, object, T]) -> T:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


if __name__ == "__main__":
    main()
