"""Runs blocking reads of the journal in a few threads, never on the loop, and never more than may wait."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from gateway.web.problems import Problem

THREADS = 4
MOST_WAITING = 256

P = ParamSpec("P")
T = TypeVar("T")


class Reads:
    """The threads that read."""

    def __init__(self, *, threads: int = THREADS, most: int = MOST_WAITING) -> None:
        self._threads = ThreadPoolExecutor(threads, "reads")
        self._most = most
        self._waiting = 0

    async def __call__(self, read: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What the read answers, or Problem (503)."""
        if self._waiting >= self._most:
            raise Problem("busy", "too many reads wait", headers={"Retry-After": "1"})
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, partial(read, *args, **kwargs))
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """End the threads once they are idle."""
        self._threads.shutdown(wait=False, cancel_futures=True)
