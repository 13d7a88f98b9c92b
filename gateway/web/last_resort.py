"""Ends a process that was told to stop and does not: threads that wait for a database which is cut off, or for a folder
that hangs, cannot be called back, and an interpreter waits for all of its threads.

Nothing is lost by it: what is durable is, what is not was never answered for, and locks end with the session.
"""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

import structlog

LAST_S = 9.5  # after it was told; whoever tells us waits ten seconds, and then kills

log = structlog.get_logger()


def end_at_last(after_s: float = LAST_S, end: Callable[[int], object] = os._exit) -> None:
    """From now on this process has so many seconds; those who end by themselves never notice."""
    timer = threading.Timer(after_s, _end, (end,))
    timer.daemon = True
    timer.start()


def _end(end: Callable[[int], object]) -> None:
    hanging = [each.name for each in threading.enumerate() if each is not threading.current_thread()]
    log.warning("stopped, though not all has ended", threads=hanging)
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    end(0)
