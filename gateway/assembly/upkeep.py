"""Keeps what a process does for ever at it: a work that breaks off is begun anew, each time later, and is told."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

import structlog

BACKOFF_S = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
TOLD_S = 120.0  # how long it is told that a work broke off, once it is at it again

log = structlog.get_logger()

Work = Callable[[], Awaitable[None]]  # for ever, until cancelled


@dataclass
class Upkeep:
    """Of one process. What a work expects to go wrong it sees to itself; here comes what nobody expected."""

    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _broken: dict[str, tuple[str, float]] = field(default_factory=dict)

    async def keep(self, name: str, work: Work) -> None:
        """Do this until cancelled."""
        failures = 0
        while True:
            begun = time.monotonic()
            try:
                await work()
                why = "it ended"
            except Exception as problem:
                why = f"{type(problem).__name__}: {problem}"[:300]
            log.error("a work broke off and is begun anew", work=name, why=why, exc_info=True)
            self._broken[name] = (why, time.monotonic())
            failures = 0 if time.monotonic() - begun > TOLD_S else failures + 1
            await self.sleep(BACKOFF_S[min(failures, len(BACKOFF_S)) - 1])

    def troubles(self) -> Mapping[str, str]:
        """The works that broke off not long ago, and why."""
        now = time.monotonic()
        return {name: why for name, (why, at) in self._broken.items() if now - at < TOLD_S}
