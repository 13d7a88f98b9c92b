"""Chance from a seed and from what it decides about, never from the order of things: a run with its seed repeats."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Dice:
    """Every throw names what it is for; the same names under the same seed fall the same."""

    seed: int

    def number(self, *names: object) -> int:
        """A whole number of 64 bits."""
        text = "\x1f".join(map(str, (self.seed, *names)))
        return int.from_bytes(blake2b(text.encode(), digest_size=8).digest())

    def chance(self, *names: object) -> float:
        """A number from 0 up to but without 1."""
        return (self.number(*names) >> 11) / (1 << 53)

    def between(self, low: float, high: float, *names: object) -> float:
        """A number from low to high."""
        return low + (high - low) * self.chance(*names)

    def whole(self, low: int, high: int, *names: object) -> int:
        """A whole number from low to high, both included."""
        return low + self.number(*names) % (high - low + 1)

    def pick(self, choices: Sequence[T], *names: object) -> T:
        """One of these."""
        return choices[self.number(*names) % len(choices)]

    def shuffled(self, choices: Sequence[T], *names: object) -> list[T]:
        """All of these in another order."""
        return [choices[at] for at in sorted(range(len(choices)), key=lambda at: self.number(*names, at))]
