"""Who fails to say who he is, and how often: bounded per source, counted, and told to wait.

A source may fail so many times at once, and then at a steady pace. Beyond it nothing dear is done for it: a key or a
token that is already known still opens, so that whoever shares an address with a broken client is not shut out, but no
signature is looked at. Each process counts its own.
"""

import time
from collections import OrderedDict
from collections.abc import Callable

from gateway.people.attempts import place_of

MOST = 20  # failures at once
PERIOD_S = 5.0  # for each one more
MOST_SOURCES = 10_000


class Attempts:
    """Failures by source; of the sources that have been quiet longest the counts are forgotten first."""

    def __init__(
        self, *, most: int = MOST, period_s: float = PERIOD_S, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._most, self._period_s, self._now = most, period_s, now
        self._clear_at: OrderedDict[str, float] = OrderedDict()  # when a source has nothing against it any more

    def wait_s(self, source: str) -> float:
        """Seconds until this source may try again; 0: now."""
        clear_at = self._clear_at.get(place_of(source))
        if clear_at is None:
            return 0.0
        return max(0.0, clear_at - self._now() - (self._most - 1) * self._period_s)

    def failed(self, source: str) -> None:
        """Once more; how long it waits is never more than for all it may do at once."""
        group, now = place_of(source), self._now()
        most = now + self._most * self._period_s
        self._clear_at[group] = min(most, max(self._clear_at.get(group, now), now) + self._period_s)
        self._clear_at.move_to_end(group)
        while len(self._clear_at) > MOST_SOURCES:
            self._clear_at.popitem(last=False)
