"""What a batch and a delivery say to PostgreSQL: statements, round trips and bytes, counted on the wire.

    python -m tests.services cluster --durable -- python -m bench.trips [--messages 64] [--said]

It would change what is written together, and what is read at all: a round trip costs what the network between the
machines takes, and those of a batch are spent under the journal's lock. Seconds are told by `python -m bench.cluster`.
"""

import argparse
import asyncio
import json
import os
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from gateway.telemetry.logs import set_up
from tests.gateway.delivery.stage import stage
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal, journal_on
from tests.services.databases import empty_database
from tests.tap import Counted, Tap

AGAIN = 8  # batches before the one that is counted: by then the driver has prepared what it will
MEASURED = 3  # batches that are counted


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.trips", description=__doc__)
    parser.add_argument("--messages", type=int, default=64, help="in a batch")
    parser.add_argument("--said", action="store_true", help="print what was prepared, too")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    set_up("error", "text")
    server = os.environ["SWG_DATABASE"]
    found = {
        f"accept, a batch of {asked.messages}": _on(server, lambda tap: a_batch(tap, asked.messages)),
        "accept, a batch of one": _on(server, lambda tap: a_batch(tap, 1)),
        "deliver, one alone": _on(server, lambda tap: some_deliveries(tap, 1)),
        f"deliver, {asked.messages} at once": _on(server, lambda tap: some_deliveries(tap, asked.messages)),
    }
    if asked.json:
        print(json.dumps({what: _plain(counted) for what, (counted, _) in found.items()}, indent=1))
        return
    table = Table("", "statements", "round trips", "bytes sent")
    for what, (counted, _) in found.items():
        table.add_row(what, str(counted.statements), str(counted.trips), str(counted.sent))
    console = Console(width=110)
    console.print(table)
    for what, (_, said) in found.items() if asked.said else ():
        console.print(f"\n{what}", highlight=False)
        for text, times in Counter(said).most_common():
            console.print(f"{times:4} {' '.join(text.split())[:200]}", highlight=False, markup=False)


def _on(server: str, work: Callable[[Tap], Counted]) -> tuple[Counted, list[str]]:
    with empty_database(server) as url, Tap(url) as tap:
        counted = work(tap)
        return counted, tap.said[-counted.statements :]


def _plain(counted: Counted) -> dict[str, int]:
    return {"statements": counted.statements, "trips": counted.trips, "bytes": counted.sent}


def a_batch(tap: Tap, messages: int) -> Counted:
    """A batch of arrivals at notices that are known; the least of some, for a busy machine may part one into two."""
    counted = []
    with journal_on(tap.url) as journal:
        for number in range(AGAIN + MEASURED):
            _together(journal, number, messages, notice)
            journal.clock.turn(1)
        for number in range(AGAIN + MEASURED):
            before = tap.counted()
            _together(journal, number, messages, arrival)
            counted.append(tap.counted() - before)
            journal.clock.turn(1)
    return min(counted[AGAIN:], key=lambda each: each.trips)


def _together(journal: Journal, batch: int, messages: int, make: Callable[..., object]) -> None:
    numbers = range(batch * messages, (batch + 1) * messages)
    said = [
        journal.submission(make(BOXES[0], entry_id=f"42182026{number:010}"), content=b"<d>%d</d>" % number * 200)
        for number in numbers
    ]
    journal.together(*(journal.accept(each) for each in said))


def some_deliveries(tap: Tap, at_once: int) -> Counted:
    """So many lanes at once, a delivery each, to a partner that takes everything."""
    with tempfile.TemporaryDirectory(prefix="swg-bench-") as folder, stage(tap.url, Path(folder)) as play:
        courier = play.courier()

        async def deliver(round_: int) -> None:
            async with asyncio.TaskGroup() as group:
                for number in range(at_once):
                    group.create_task(courier.deliver(f"yard-a|inspection|E-{round_}-{number}"))

        for round_ in range(AGAIN + 1):
            for number in range(at_once):
                play.owe("yard-a", f"E-{round_}-{number}", f"M-{round_}-{number}")
        for round_ in range(AGAIN):
            asyncio.run(deliver(round_))
        before = tap.counted()
        asyncio.run(deliver(AGAIN))
        return tap.counted() - before


if __name__ == "__main__":
    main()
