"""How long to go on where the gateway is away or busy."""

import random
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Waits between tries, in seconds: the first, then twice as long each time up to the longest, till the sum is over.

    All draws are between half a wait and the whole, so that many who lost the gateway at once do not come back at once.
    """

    first_s: float = 0.5
    longest_s: float = 30.0
    total_s: float = 180.0

    def waits(self) -> Iterator[float]:
        """The waits, one after another; it ends when there is no more patience."""
        wait_s, left_s = self.first_s, self.total_s
        while left_s > 0:
            drawn = min(wait_s * random.uniform(0.5, 1.0), left_s)  # noqa: S311 (a wait is no secret)
            yield drawn
            left_s -= drawn
            wait_s = min(wait_s * 2, self.longest_s)
