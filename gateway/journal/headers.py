"""The log of batch headers, the one append-only tree over everything: its head, and what proves a part of it.

A header's place in it is its batch's number. Places that a new epoch has left (`epochs`) are lost: each has the same
hash, and no row. Kept are the headers themselves, the edge of the tree at every checkpoint, and the hash of every 256
nodes below: so a batch reads nothing, a checkpoint the headers since the one before, a proof a few hundred rows however
long the log is.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from messages.seals import merkle
from messages.seals.merkle import Frontier

HEIGHT = 8  # of the subtrees that are kept: 256, 65,536, … headers
LOST = merkle.leaf_hash(b"swg-lost-1")  # of a header that is not there any more, or never was

Row = dict[str, Any]


def head(connection: Connection) -> tuple[Frontier, list[Row]]:
    """The log of all headers so far, and the nodes it has ended since the newest checkpoint, to be written with one."""
    kept = connection.execute(_EDGE).scalar()
    log = Frontier.read(kept) if kept else Frontier()
    return log, grow(log, connection.execute(_SINCE, {"number": log.size}).all())


def grow(log: Frontier, headers: Iterable[Any]) -> list[Row]:
    """Add headers, each with its number, in order; the nodes that this ends."""
    rows: list[Row] = []
    for number, header in headers:
        while log.size < number - 1:
            rows += _ended(log.size, log.append(LOST))
        rows += _ended(log.size, log.append(merkle.leaf_hash(header.encode())))
    return rows


def root(connection: Connection, size: int) -> bytes:
    """The root over the first so many headers."""
    return merkle.root_of(size, _subtrees(connection))


def path(connection: Connection, number: int, size: int) -> tuple[bytes, ...]:
    """The way from the header of this batch to the root over the first so many, or IndexError."""
    return merkle.path_of(number - 1, size, _subtrees(connection))


def proof(connection: Connection, old_size: int, size: int) -> tuple[bytes, ...]:
    """What shows that the log of `old_size` headers lives on in that of `size`, or IndexError."""
    return merkle.proof_of(old_size, size, _subtrees(connection))


def _ended(number: int, hashes: tuple[bytes, ...]) -> list[Row]:
    return [
        {"level": height // HEIGHT, "number": number >> height, "hash": hashes[height].hex()}
        for height in range(HEIGHT, len(hashes), HEIGHT)
    ]


def _subtrees(connection: Connection) -> merkle.Subtree:
    def subtree(first: int, size: int) -> bytes:
        level = (size.bit_length() - 1) // HEIGHT
        each = 1 << level * HEIGHT
        at, count = first // each, size // each
        read = _nodes(connection, level, at, count) if level else _headers(connection, first, size)
        if len(read) == count:
            return merkle.root(read)
        if level == 0:
            raise IndexError(f"no headers {first + 1} to {first + size}")
        half = size // 2  # ended after the newest checkpoint: no row of its own yet
        return merkle.node_hash(subtree(first, half), subtree(first + half, half))

    return subtree


def _headers(connection: Connection, first: int, size: int) -> list[bytes]:
    rows = connection.execute(_HEADERS, {"first": first + 1, "last": first + size}).all()
    found = {number - 1: merkle.leaf_hash(text.encode()) for number, text in rows}
    if len(found) < size:
        found = dict.fromkeys(_lost(connection, first, size), LOST) | found
    return [found[at] for at in sorted(found)]


def _lost(connection: Connection, first: int, size: int) -> set[int]:
    """Of so many places in the log from this one on, from 0, those that are lost."""
    given = {"first": first + 1, "last": first + size}
    found: set[int] = set()
    for row in connection.execute(_LOST, given):
        found.update(range(max(first, row.after_batch), min(first + size, row.first_batch - 1)))
    return found


def _nodes(connection: Connection, level: int, first: int, count: int) -> list[bytes]:
    given = {"level": level, "first": first, "last": first + count - 1}
    return [bytes.fromhex(hash_) for hash_ in connection.execute(_NODES, given).scalars()]


_batches, _of = tables.batches.c, tables.header_nodes.c
_EDGE = select(tables.checkpoints.c.frontier).order_by(tables.checkpoints.c.size.desc()).limit(1)
_SINCE = select(_batches.number, _batches.text).where(_batches.number > bindparam("number")).order_by(_batches.number)
_HEADERS = (
    select(_batches.number, _batches.text)
    .where(_batches.number.between(bindparam("first"), bindparam("last")))
    .order_by(_batches.number)
)
_NODES = (
    select(_of.hash)
    .where(_of.level == bindparam("level"), _of.number.between(bindparam("first"), bindparam("last")))
    .order_by(_of.number)
)
_epochs = tables.epochs.c
_LOST = select(_epochs.after_batch, _epochs.first_batch).where(
    _epochs.after_batch < bindparam("last"), _epochs.first_batch > bindparam("first")
)
