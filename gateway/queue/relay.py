"""Hints lanes that are due, each second, by a plain read: so lost hints, leases that ran out and retries are found."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Executor

import structlog

from gateway.queue.port import Hints

PERIOD_S = 1.0

log = structlog.get_logger()


async def relay(
    hints: Hints,
    due: Callable[[], Iterable[str]],
    *,
    period_s: float = PERIOD_S,
    readers: Executor | None = None,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    looked: Callable[[], object] = lambda: None,
) -> None:
    """Until cancelled. due: reads the lanes that have work and that nobody has; runs in a thread of these readers.

    looked: told of each look that came to its end.
    """
    while True:
        try:
            hints.publish(await asyncio.get_running_loop().run_in_executor(readers, _read, due))
            looked()
        except Exception:  # a database that is away comes back; nothing is lost meanwhile
            log.warning("relay could not read", exc_info=True)
        await sleep(period_s)


def _read(due: Callable[[], Iterable[str]]) -> list[str]:
    return list(due())
