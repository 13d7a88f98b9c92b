"""What goes wrong on purpose on the way: a script of rows in TOML, struck by chance from the seed.

[[fault]]
kind = "stutter"                    # a row of KINDS
share = 0.2                         # of the messages or deliveries it can strike; 1 if not given
seconds = 3.0                       # how long, where the kind takes time; real seconds, whatever --speed says
after = 10.0                        # from so many seconds after the start …
until = 60.0                        # … to so many
every = 30.0                        # down only: and again
types = ["inspection.arrival.1"]    # only these
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulators.clock import Clock
from simulators.dice import Dice

KINDS = {
    "slow": "waits before it answers a delivery, and before it sends",
    "silent": "takes a delivery and never answers",
    "busy": "answers a delivery with 503 and takes nothing",
    "stutter": "sends the same bytes twice at the same time",
    "reorder": "sends a message late, so that later ones overtake it",
    "garble": "sends the message with broken bytes first",
    "forge": "sends the message signed by a stranger's key first",
    "down": "neither listens nor sends for a while",
}


class BadScript(Exception):
    """The script has a row that means nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One row of a script."""

    kind: str
    share: float = 1.0
    seconds: float = 3.0
    after: float = 0.0
    until: float = float("inf")
    every: float | None = None
    types: tuple[str, ...] = ()


def load(path: Path, kinds: Mapping[str, str] = KINDS) -> tuple[Fault, ...]:
    """The rows of a script, or BadScript; kinds: those that may stand in it."""
    script = tomllib.loads(path.read_text("utf-8"))
    return tuple(_row(path, row, kinds) for row in script.get("fault", []))


class Faults:
    """The script of a run."""

    def __init__(self, rows: tuple[Fault, ...], dice: Dice, clock: Clock) -> None:
        self._rows = rows
        self._dice = dice
        self._clock = clock
        self._start = clock.epoch()

    def change(self, rows: tuple[Fault, ...]) -> None:
        """Another script from now on."""
        self._rows = rows
        self._start = self._clock.epoch()

    def strikes(self, kind: str, key: object, type: str = "") -> Fault | None:
        """The row of this kind that strikes here, if any does."""
        for number, row in enumerate(self._rows):
            if (
                row.kind == kind
                and row.after <= self._clock.epoch() - self._start < row.until
                and (not row.types or type in row.types)
                and self._dice.chance("fault", number, key) < row.share
            ):
                return row
        return None

    def downs(self) -> Iterator[Fault]:
        """The rows that take the partner down."""
        return (row for row in self._rows if row.kind == "down")


def garbled(data: bytes, key: object, dice: Dice) -> bytes:
    """The bytes as a bad line would hand them on: cut short, overwritten, or not UTF-8."""
    at = dice.whole(len(data) // 4, len(data) * 3 // 4, "garble", key)
    return dice.pick((data[:at], data[:at] + b"<\x00>" + data[at:], data[:at] + b"\xff\xfe" + data[at:]), "how", key)


def _row(path: Path, row: dict[str, Any], kinds: Mapping[str, str]) -> Fault:
    if row.get("kind") not in kinds:
        raise BadScript(f"{path}: kind {row.get('kind')!r}; want one of {', '.join(kinds)}")
    try:
        return Fault(**{**row, "types": tuple(row.get("types", ()))})
    except TypeError as error:
        raise BadScript(f"{path}: {error}") from error
