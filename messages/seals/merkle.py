"""Merkle trees, RFC 9162 section 2.1: leaves and nodes hashed apart, proofs of inclusion and of consistency."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

EMPTY = sha256().digest()  # root of no leaves

# (first, size) -> root over so many leaves from this one on; size is a power of two, first a multiple of it
Subtree = Callable[[int, int], bytes]


def leaf_hash(data: bytes) -> bytes:
    """The hash of an entry; the 0 keeps it from ever being that of a node."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of a node over its two children."""
    return sha256(b"\x01" + left + right).digest()


class Tree:
    """All hashes of a tree, computed once: its root, and the path of any leaf for the asking."""

    def __init__(self, leaves: Iterable[bytes]) -> None:
        self._levels = [list(leaves)]  # from leaf hashes up; an odd one goes up as it is
        while len(level := self._levels[-1]) > 1:
            above = [sha256(b"\x01" + level[i] + level[i + 1]).digest() for i in range(0, len(level) - 1, 2)]
            self._levels.append(above + level[-1:] if len(level) % 2 else above)

    def __len__(self) -> int:
        return len(self._levels[0])

    @property
    def root(self) -> bytes:
        """The hash of the whole."""
        return self._levels[-1][0] if self._levels[0] else EMPTY

    def path(self, index: int) -> tuple[bytes, ...]:
        """The hashes beside the way from a leaf to the root, lowest first."""
        if not 0 <= index < len(self):
            raise IndexError(f"no leaf {index} in a tree of {len(self)}")
        path = []
        for level in self._levels[:-1]:
            if (beside := index ^ 1) < len(level):
                path.append(level[beside])
            index >>= 1
        return tuple(path)


def root(leaves: Iterable[bytes]) -> bytes:
    """The root over these leaf hashes."""
    return Tree(leaves).root


def audit_path(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """The path of one leaf; for more than one, make a Tree and ask it."""
    return Tree(leaves).path(index)


def root_of(size: int, subtree: Subtree) -> bytes:
    """The root over the first `size` leaves of a tree that is too large to hold."""
    return _over(0, size, subtree) if size else EMPTY


def path_of(index: int, size: int, subtree: Subtree) -> tuple[bytes, ...]:
    """The path of a leaf in a tree that is too large to hold. RFC 9162 section 2.1.3.1."""
    if not 0 <= index < size:
        raise IndexError(f"no leaf {index} in a tree of {size}")
    path, first, last = [], 0, size
    while last - first > 1:
        middle = first + _left(last - first)
        if index < middle:
            path.append(_over(middle, last, subtree))
            last = middle
        else:
            path.append(_over(first, middle, subtree))
            first = middle
    return tuple(reversed(path))


def proof_of(old_size: int, size: int, subtree: Subtree) -> tuple[bytes, ...]:
    """What shows that a tree of `old_size` leaves lives on in one of `size`. RFC 9162 section 2.1.4.1."""
    if not 0 < old_size <= size:
        raise IndexError(f"no tree of {old_size} in one of {size}")
    proof, first, last = [], 0, size
    while old_size != last:
        middle = first + _left(last - first)
        if old_size <= middle:
            proof.append(_over(middle, last, subtree))
            last = middle
        else:
            proof.append(_over(first, middle, subtree))
            first = middle
    if first:  # else the old tree is a whole part, and its root is known
        proof.append(_over(first, last, subtree))
    return tuple(reversed(proof))


def is_included(leaf: bytes, *, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Whether the path shows a leaf hash at its place in a tree of that size and root. RFC 9162 section 2.1.3.2."""
    if not 0 <= index < size:
        return False
    last, found = size - 1, leaf
    for beside in path:
        if last == 0:
            return False
        if index % 2 or index == last:
            found = node_hash(beside, found)
            while index % 2 == 0 and index:
                index, last = index >> 1, last >> 1
        else:
            found = node_hash(found, beside)
        index, last = index >> 1, last >> 1
    return last == 0 and found == root


def consistency_proof(leaves: Sequence[bytes], old_size: int) -> tuple[bytes, ...]:
    """What shows that a tree of the first `old_size` of these leaf hashes lives on in the whole. Section 2.1.4.1."""
    return proof_of(old_size, len(leaves), lambda first, size: root(leaves[first : first + size]))


def is_consistent(*, old_size: int, size: int, proof: Sequence[bytes], old_root: bytes, root: bytes) -> bool:
    """Whether the proof shows that nothing of the older tree was changed or removed. Section 2.1.4.2."""
    if not 0 < old_size <= size:
        return False
    if old_size == size:
        return not proof and old_root == root
    steps = list(proof) if old_size & (old_size - 1) else [old_root, *proof]
    if not steps:
        return False
    at, last = old_size - 1, size - 1
    while at % 2:
        at, last = at >> 1, last >> 1
    old = new = steps[0]
    for beside in steps[1:]:
        if last == 0:
            return False
        if at % 2 or at == last:
            old, new = node_hash(beside, old), node_hash(beside, new)
            while at % 2 == 0 and at:
                at, last = at >> 1, last >> 1
        else:
            new = node_hash(new, beside)
        at, last = at >> 1, last >> 1
    return last == 0 and (old, new) == (old_root, root)


@dataclass
class Frontier:
    """A tree that grows at its right edge and keeps only that edge: enough for the root, a few hundred bytes.

    edge: the roots of its full subtrees, largest first.
    """

    size: int = 0
    edge: list[bytes] = field(default_factory=list)

    def append(self, leaf: bytes) -> tuple[bytes, ...]:
        """Add a leaf hash; the roots of the full subtrees that it ends, over 1, 2, 4 … leaves."""
        ended, full = [leaf], self.size
        while full % 2:
            ended.append(node_hash(self.edge.pop(), ended[-1]))
            full >>= 1
        self.edge.append(ended[-1])
        self.size += 1
        return tuple(ended)

    @property
    def root(self) -> bytes:
        """The hash of the whole."""
        if not self.edge:
            return EMPTY
        *left, found = self.edge
        for each in reversed(left):
            found = node_hash(each, found)
        return found

    def text(self) -> str:
        """The size and the edge, to be kept and read again."""
        return " ".join((str(self.size), *(each.hex() for each in self.edge)))

    @classmethod
    def read(cls, text: str) -> "Frontier":
        """As it was kept, or ValueError."""
        size, *edge = text.split()
        if len(edge) != int(size).bit_count():
            raise ValueError(f"an edge of {len(edge)} hashes for a tree of {size}")
        return cls(int(size), [bytes.fromhex(each) for each in edge])


def _over(first: int, last: int, subtree: Subtree) -> bytes:
    """The root over the leaves from `first` to before `last`, as the whole tree has it."""
    size = last - first
    if size & (size - 1) == 0:
        return subtree(first, size)
    middle = first + _left(size)
    return node_hash(subtree(first, middle - first), _over(middle, last, subtree))


def _left(size: int) -> int:
    """The largest power of two below the size: where a tree divides."""
    return 1 << (size - 1).bit_length() - 1
