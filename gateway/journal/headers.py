"""The log of batch headers, the one append-only tree over everything: its head, and what proves a part of it.

Kept are the headers themselves, the edge of the tree at every checkpoint, and the hash of every 256 nodes below: so a
batch reads nothing, a checkpoint the headers since the one before, a proof a few hundred rows however long the log is.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from messages.seals import merkle
from messages.seals.merkle import Frontier

HEIGHT = 8  # of the subtrees that are kept: 256, 65,536, … headers

Row = dict[str, Any]


def head(connection: Connection) -> tuple[Frontier, list[Row]]:
    """The log of all headers so far, and the nodes it has ended since the newest checkpoint, to be written with one."""
    kept = connection.execute(_EDGE).scalar()
    log = Frontier.read(kept) if kept else Frontier()
    return log, grow(log, connection.execute(_SINCE, {"number": log.size}).scalars())


def grow(log: Frontier, headers: Iterable[str]) -> list[Row]:
    """Add headers, in order; the nodes that this ends."""
    return [row for header in headers for row in _ended(log.size, log.append(merkle.leaf_hash(header.encode())))]


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
    texts = connection.execute(_HEADERS, {"first": first + 1, "last": first + size}).scalars()
    return [merkle.leaf_hash(text.encode()) for text in texts]


def _nodes(connection: Connection, level: int, first: int, count: int) -> list[bytes]:
    given = {"level": level, "first": first, "last": first + count - 1}
    return [bytes.fromhex(hash_) for hash_ in connection.execute(_NODES, given).scalars()]


_batches, _of = tables.batches.c, tables.header_nodes.c
_EDGE = select(tables.checkpoints.c.frontier).order_by(tables.checkpoints.c.size.desc()).limit(1)
_SINCE = select(_batches.text).where(_batches.number > bindparam("number")).order_by(_batches.number)
_HEADERS = (
    select(_batches.text)
    .where(_batches.number.between(bindparam("first"), bindparam("last")))
    .order_by(_batches.number)
)
_NODES = (
    select(_of.hash)
    .where(_of.level == bindparam("level"), _of.number.between(bindparam("first"), bindparam("last")))
    .order_by(_of.number)
)
