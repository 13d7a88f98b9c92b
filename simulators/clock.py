"""Time as a simulator has it: Beijing's, and delays that `--speed` makes shorter."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True)
class Clock:
    """speed: 10 lets 30 seconds pass in 3. epoch: seconds since 1970. sleep: waits that many real seconds."""

    speed: float = 1.0
    epoch: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    def now(self) -> datetime:
        """The time in Beijing, aware."""
        return datetime.fromtimestamp(self.epoch(), BEIJING)

    def due(self, after: float) -> float:
        """The epoch at which a delay of so many seconds ends."""
        return self.epoch() + after / self.speed


def to_17(at: datetime) -> str:
    """As Head/SendTime has it: "20261121204500123"."""
    return at.strftime("%Y%m%d%H%M%S") + f"{at.microsecond // 1000:03d}"


def to_xml(at: datetime) -> str:
    """As a Body has it, whole seconds: "2026-11-21T20:45:00+08:00"."""
    return at.replace(microsecond=0).isoformat()
