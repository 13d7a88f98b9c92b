"""Streams of events that are open in one process: so many at once, so many a partner, one look for all of them.

However many listen, the journal is asked for its newest leaf as often as for one; only where that has moved does each
read what is for him.
"""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from gateway.web.problems import Problem

MOST = 500
MOST_A_PARTNER = 8
LOOK_S = 0.5


@dataclass(eq=False)
class Streams:
    """Of one process; asked on its loop alone. look_s: how old what was looked at may be."""

    look_s: float = LOOK_S
    most_a_partner: int = MOST_A_PARTNER
    open: int = 0
    _by: Counter[str] = field(default_factory=Counter)
    _newest: int = 0
    _looked: float | None = None
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)

    @contextmanager
    def one(self, holder: str) -> Iterator[None]:
        """One more as long as the block lasts, or Problem (429, 503)."""
        if self._by[holder] >= self.most_a_partner:
            raise Problem("too-many-streams", f"{self.most_a_partner} at once", headers={"Retry-After": "30"})
        if self.open >= MOST:
            raise Problem("busy", "too many streams of events", headers={"Retry-After": "10"})
        self.open += 1
        self._by[holder] += 1
        try:
            yield
        finally:
            self.open -= 1
            self._by[holder] -= 1
            if not self._by[holder]:
                del self._by[holder]

    async def newest(self, look: Callable[[], Awaitable[int]]) -> int:
        """The newest leaf, as it was a moment ago at most."""
        async with self._looking:
            if self._looked is None or time.monotonic() - self._looked >= self.look_s:
                self._newest = await look()
                self._looked = time.monotonic()
            return self._newest
