"""What the journal states of something, found again, with what shows it: leaf, path, signed header.

Leaves are in the order of their numbers and of chain time, and nothing else finds them: an index by subject would be a
page more to write for every message. So a leaf of a delivery is found by the time of the row it came with.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from gateway.journal import tables
from messages.errors import SingleWindowError
from messages.seals import merkle


class NotCovered(SingleWindowError):
    """A statement is newer than the head of the log that its proof is to lead to; sign one and ask again."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One statement. number: of its batch. path: hashes to the batch's root."""

    leaf: str
    path: tuple[bytes, ...]
    number: int
    header: str
    signature: str
    key_id: str


@dataclass
class Statements:
    """Statements of one snapshot of the journal. size: batches that the head covers."""

    connection: Connection
    size: int
    _times: dict[int, int] = field(default_factory=dict)
    _trees: dict[int, tuple[Any, merkle.Tree, list[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._last = int(self.connection.execute(_LAST).scalar() or 0)

    def text(self, sequence: int) -> str:
        """The leaf with this number."""
        return str(self.connection.execute(_LEAF, {"seq": sequence}).one().text)

    def proof(self, sequence: int) -> Stated:
        """A leaf with what shows it; NotCovered."""
        number = self.connection.execute(_LEAF, {"seq": sequence}).one().batch
        if number > self.size:
            raise NotCovered(f"batch {number} is newer than the head over {self.size}")
        batch, tree, texts = self._tree(number)
        index = sequence - batch.first_seq
        return Stated(texts[index], tree.path(index), number, batch.text, batch.signature, batch.key_id)

    def of_delivery(self, row: Mapping[str, Any], times: Collection[int]) -> list[int]:
        """Numbers of the leaves about a delivery that were made at one of these times, or with which it got its place.

        row: id, message, position. times: chain time, microseconds.
        """
        found: set[int] = set()
        ids = {"ids": [row["id"], row["message"]]}
        if row["position"] is not None:
            found.update(self.connection.scalars(_ABOUT, {"first": row["position"], "last": row["position"], **ids}))
        for time in dict.fromkeys(times):
            first, last = self._sealed_at(time)
            if first <= last:
                found.update(self.connection.scalars(_ABOUT, {"first": first, "last": last, **ids}))
        return sorted(found)

    def _tree(self, number: int) -> tuple[Any, merkle.Tree, list[str]]:
        if number not in self._trees:
            batch = self.connection.execute(_BATCH, {"number": number}).one()
            texts = list(self.connection.scalars(_TEXTS, {"first": batch.first_seq, "last": batch.last_seq}))
            self._trees.clear()  # one is enough: neighbours are asked for one after another
            self._trees[number] = batch, merkle.Tree(merkle.leaf_hash(text.encode()) for text in texts), texts
        return self._trees[number]

    def _sealed_at(self, time: int) -> tuple[int, int]:
        """First and last leaf of the batches sealed at this time; the last below the first where there is none."""
        first, after = self._from(time), self._from(time + 1)
        if first == after:
            return 1, 0
        begin = self.connection.execute(_FROM, {"number": first}).one()
        end = self.connection.execute(_TO, {"number": after - 1}).one()
        return int(begin.first_seq), int(end.last_seq)

    def _from(self, time: int) -> int:
        """The first batch that was sealed at this time or later; one more than there are where none was."""
        low, high = 1, self._last + 1
        while low < high:
            middle = (low + high) // 2
            if self._time(middle) < time:
                low = middle + 1
            else:
                high = middle
        return low

    def _time(self, number: int) -> int:
        if number not in self._times:
            self._times[number] = int(self.connection.execute(_FROM, {"number": number}).one().sealed_at)
        return self._times[number]


_batches, _leaves = tables.batches.c, tables.leaves.c
_LAST = select(func.max(_batches.number))
_FROM = select(tables.batches).where(_batches.number >= bindparam("number")).order_by(_batches.number).limit(1)
_TO = select(tables.batches).where(_batches.number <= bindparam("number")).order_by(_batches.number.desc()).limit(1)
_BATCH = select(tables.batches).where(_batches.number == bindparam("number"))
_LEAF = select(_leaves.batch, _leaves.text).where(_leaves.seq == bindparam("seq"))
_within = _leaves.seq.between(bindparam("first"), bindparam("last"))
_TEXTS = select(_leaves.text).where(_within).order_by(_leaves.seq)
_ABOUT = select(_leaves.seq).where(
    _within, _leaves.kind == "delivery", _leaves.subject.in_(bindparam("ids", expanding=True))
)
