"""One process that only writes: a journal's writer, fed with submissions that nobody had to read or check.

Says "ready", waits for a line, writes, says how many seconds that took. Several of them on one database show what the
journal's lock leaves of their number.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Callable
from typing import Any

from gateway.telemetry.logs import set_up
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal, journal_on

AT_ONCE = 64  # commands that wait for their answers, as connections would
SIZE = 1900  # bytes of a document


def main() -> None:
    """Notices before the clock starts, their arrivals after."""
    parser = argparse.ArgumentParser(prog="python -m bench.writing", description=__doc__)
    parser.add_argument("--database", required=True)
    parser.add_argument("--first", type=int, required=True, help="number of its first inspection")
    parser.add_argument("--messages", type=int, required=True)
    asked = parser.parse_args()
    set_up("error", "text")
    numbers = range(asked.first, asked.first + asked.messages)
    with journal_on(asked.database) as journal:
        asyncio.run(_write(journal, numbers, notice))
        print("ready", flush=True)
        sys.stdin.readline()
        began = time.perf_counter()
        asyncio.run(_write(journal, numbers, arrival))
        print(time.perf_counter() - began, flush=True)


async def _write(journal: Journal, numbers: range, make: Callable[..., Any]) -> None:
    waiting = iter(
        journal.accept(
            journal.submission(
                make(BOXES[0], entry_id=f"42182026{number:010}"),
                message_id=f"{make.__name__}-{number}",
                content=b"<d>%d</d>" % number + bytes(SIZE),
            )
        )
        for number in numbers
    )

    async def work() -> None:
        for command in waiting:
            await journal.writer.write(command)

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(work())


if __name__ == "__main__":
    main()
