"""A whole journal verified beside a gateway that runs, by a process of its own that gives way to everything else.

    here: start -> what it says, piece by piece -> ("done", what came of it) | ("failed", why)
    there: as low in priority as can be, for so long and with so much memory at most; it reads, and writes nothing

The process begins with nothing of ours. It is ended by `stop`, with this one, or where it goes beyond its bounds.
"""

import os
import resource
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from typing import Any

from gateway.journal.database import open_to_read
from gateway.journal.verification.outside import Outside
from gateway.journal.verification.report import Report
from gateway.journal.verification.walk import verify
from messages.errors import SingleWindowError

LEAST_OF_ALL = 19  # priority
MOST_MEMORY = 4 << 30  # bytes of address space
EVERY_S = 0.25  # between two words of progress
MOST_PROBLEMS = 20  # that are told; all of them `swg journal verify` tells

DONE, FAILED, PROGRESS = "done", "failed", "progress"

Said = tuple[str, Any]


class Aside:
    """One run. `said` gives what it said next, or None where it has nothing to say yet."""

    def __init__(self, url: str, trusted: Sequence[bytes], outside: Sequence[Outside]) -> None:
        context = get_context("spawn")
        self._pipe, there = context.Pipe(duplex=False)
        self._process = context.Process(target=_run, args=(there, url, tuple(trusted), tuple(outside)), daemon=True)
        self._process.start()
        there.close()

    @property
    def pid(self) -> int | None:
        """Of the process."""
        return self._process.pid

    def said(self, wait_s: float) -> Said | None:
        """The newest word within so many seconds; a process that ended without its last word has failed."""
        newest: Said | None = None
        try:
            while self._pipe.poll(0 if newest is not None else wait_s):
                newest = self._pipe.recv()
                if newest is not None and newest[0] != PROGRESS:
                    return newest
        except (EOFError, OSError):
            self._process.join(5)
            return FAILED, f"the process ended with {self._process.exitcode}"
        return newest

    def stop(self) -> None:
        """It is gone afterwards."""
        with suppress(ValueError):
            self._process.kill()
            self._process.join(10)
            self._process.close()
        self._pipe.close()


def _run(pipe: Pipe, url: str, trusted: Sequence[bytes], outside: Sequence[Outside]) -> None:
    """In the process."""
    os.nice(LEAST_OF_ALL)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    last = 0.0

    def tell(what: str, done: int, total: int | None) -> None:
        nonlocal last
        if time.monotonic() - last >= EVERY_S:
            last = time.monotonic()
            pipe.send((PROGRESS, (what, done, total)))

    try:
        database = open_to_read(url)
        try:
            pipe.send((DONE, told(verify(database, trusted, outside=outside, progress=tell))))
        finally:
            database.dispose()
    except (SingleWindowError, OSError, ValueError, MemoryError) as problem:
        pipe.send((FAILED, f"{type(problem).__name__}: {problem}"[:300]))
    except Exception as problem:  # of the database's driver: what a row says is in no text
        pipe.send((FAILED, type(problem).__name__))


def told(report: Report) -> Mapping[str, Any]:
    """What is kept of a report."""
    return {
        "sound": report.sound,
        "trusted": report.trusted,
        "records": report.records,
        "batches": report.batches,
        "checkpoints": report.heads,
        "keys": list(report.keys),
        "first_at": report.first_at,
        "last_at": report.last_at,
        "seconds": round(report.took_s, 3),
        "problems": [
            {name: value for name, value in asdict(each).items() if name != "detail"}
            for each in report.problems[:MOST_PROBLEMS]
        ],
        "more": max(0, len(report.problems) - MOST_PROBLEMS),
        "outside": [
            {"size": each.outside.size, "contained": each.is_contained, "left_at": each.left_at} for each in report.kept
        ],
    }
