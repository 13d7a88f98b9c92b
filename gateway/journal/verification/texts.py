"""Leaves and headers as this side reads them, hashes as this side makes them. RFC 9162 section 2.1."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256

_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Levels = Sequence[Sequence[bytes]]


def values(text: str) -> Mapping[str, str]:
    """Its lines by name; what is not of the form has none, or others than are looked for."""
    lines = text.split("\n")[1:]
    try:
        found = dict([line.split(": ", 1) for line in lines])
    except ValueError:
        found = dict([line.split(": ", 1) for line in lines if ": " in line])
    if "\\" not in text:
        return found
    return {name: _ESCAPE.sub(lambda match: chr(int(match[1], 16)), value) for name, value in found.items()}


def number(text: str | None) -> int | None:
    """A number as it stands in a line; None where it is none."""
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 19 else None


def microseconds(instant: str | None) -> int | None:
    """A time as it stands in a line, since 1970; None where it is none."""
    if instant is None or len(instant) != 27 or instant[19] != "." or instant[26] != "Z":
        return None
    second = _second(instant[:19])
    fraction = number(instant[20:26])
    return None if second is None or fraction is None else second * 1_000_000 + fraction


def leaf_hash(text: str) -> bytes:
    """The hash of a leaf, or of a header as a leaf of the log."""
    return sha256(b"\x00" + text.encode("utf-8", "surrogatepass")).digest()


def levels(hashes: Sequence[bytes]) -> Levels:
    """A tree over leaf hashes, level by level; the last holds the root."""
    tree = [list(hashes)]
    while len(tree[-1]) > 1:
        below = tree[-1]
        pairs = [pair(*below[at : at + 2]) for at in range(0, len(below) - 1, 2)]
        tree.append(pairs + below[len(pairs) * 2 :])
    return tree


def pair(left: bytes, right: bytes) -> bytes:
    """The hash of a node."""
    return sha256(b"\x01" + left + right).digest()


def path(tree: Levels, index: int) -> list[bytes]:
    """The hashes beside the way from a leaf to the root, nearest first."""
    found = []
    for level in tree[:-1]:
        if index ^ 1 < len(level):
            found.append(level[index ^ 1])
        index //= 2
    return found


LOST = leaf_hash("swg-lost-1")  # stands in the log for every header that a restore has left behind


class Log:
    """The log of headers as it grows: its root at any time, and the nodes that are kept of it."""

    def __init__(self) -> None:
        self.size = 0
        self._whole: list[tuple[int, bytes]] = []  # full subtrees from the left: height, root

    def add(self, leaf: bytes) -> list[tuple[int, int, bytes]]:
        """One header more; the nodes over 256, 65,536 … headers that it ends: level, number, hash."""
        height, ended = 0, []
        while self._whole and self._whole[-1][0] == height:
            leaf = pair(self._whole.pop()[1], leaf)
            height += 1
            if height % 8 == 0:
                ended.append((height // 8, self.size >> height, leaf))
        self._whole.append((height, leaf))
        self.size += 1
        return ended

    @property
    def root(self) -> bytes:
        """The root over all of them."""
        if not self._whole:
            return sha256().digest()
        found = self._whole[-1][1]
        for _, left in reversed(self._whole[:-1]):
            found = pair(left, found)
        return found

    @property
    def edge(self) -> str:
        """As a checkpoint's row keeps it."""
        return " ".join((str(self.size), *(root.hex() for _, root in self._whole)))


@lru_cache(maxsize=1024)
def _second(text: str) -> int | None:
    try:
        return (datetime.fromisoformat(f"{text}+00:00") - _EPOCH) // timedelta(seconds=1)
    except ValueError:
        return None
