"""Looks at some batches: their headers and signatures, their leaves and roots, and every row that a leaf speaks of."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.verification import texts
from gateway.journal.verification.arrivals import KINDS, Arrivals
from gateway.journal.verification.examined import Examined, Header
from gateway.journal.verification.keys import Key, Timeline
from gateway.journal.verification.leaves import Batch, Leaf
from gateway.journal.verification.problems import UNREADABLE, Problem, What, shown, whole
from gateway.journal.verification.records import Records

MOST_LEAVES = 100_000  # of one chunk, whatever a header says


def examine(connection: Connection, first: int, last: int, timeline: Timeline) -> Examined:
    """Everything recorded in these batches, which all should be there."""
    found = Examined(first, last)
    rows = {row.number: row for row in connection.execute(_BATCHES, {"first": first, "last": last}).all()}
    there = [_batch(found, rows[number], number, timeline) for number in sorted(rows)]
    if there:
        leaves = _leaves(connection, there)
        arrivals = Arrivals.read(connection, leaves.values())
        records = Records.read(connection, leaves.values())
        for batch in there:
            _examine_batch(found, batch, leaves, arrivals, records)
        records.strangers(found, leaves)
        arrivals.strangers(found, leaves)
    return found


def _batch(found: Examined, row: Any, number: int, timeline: Timeline) -> Batch:
    """A batch by its header, held against its row and its key."""
    stated = texts.values(row.text)
    digest, hash_ = sha256(row.text.encode("utf-8", "surrogatepass")).hexdigest(), texts.leaf_hash(row.text)
    first, last = texts.number(stated.get("first")), texts.number(stated.get("last"))
    sealed, previous = stated.get("sealed", ""), stated.get("previous")
    found.headers.append(Header(number, first, last, sealed, previous, digest, hash_))
    wanted = {
        "number": texts.number(stated.get("number")),
        "first_seq": first,
        "last_seq": last,
        "sealed_at": texts.microseconds(sealed),
        "key_id": stated.get("key"),
    }
    at = first if first is not None else whole(row.first_seq)
    for column, value in wanted.items():
        if getattr(row, column) != value:
            detail = f"{shown(getattr(row, column))}, the header states {shown(value)}"
            found.problems.append(_of_batch(What.ALTERED, number, at, column, detail))
    by = _signed_by(found, row, at, stated.get("key"), timeline)
    low, high = (whole(row.first_seq), whole(row.last_seq)) if first is None or last is None else (first, last)
    certificate = by.certificate if by else ""
    return Batch(number, low, high, sealed, stated.get("root", ""), row.text, row.signature, certificate)


def _signed_by(found: Examined, row: Any, at: int, named: str | None, timeline: Timeline) -> Key | None:
    """The key that signed a header; it should be the one in force, and the one that is named."""
    in_force = timeline.at(row.number)
    by = next((key for key in (*in_force, *timeline.keys) if key.signed(row.text, row.signature)), None)
    if by not in in_force:
        names = ", ".join(key.key_id for key in in_force) or "?"
        detail = f"in force was key {names}, it is by {by.key_id if by else 'none of the journal'}"
        found.problems.append(_of_batch(What.UNSIGNED, row.number, at, "signature", detail))
    elif by is not None and by.key_id != named:
        found.problems.append(_of_batch(What.ALTERED, row.number, at, "text", "names another key"))
    return by


def _of_batch(what: What, number: int, at: int, column: str, detail: str) -> Problem:
    return Problem(what=what, table="batches", seq=at, batch=number, id=str(number), column=column, detail=detail)


def _leaves(connection: Connection, batches: Sequence[Batch]) -> Mapping[int, Leaf]:
    """The leaves that these headers speak of, as they are there, by number."""
    found: dict[int, Leaf] = {}
    for first, last in _spans(batches):
        given = {"first": first, "last": min(last, first + MOST_LEAVES)}
        found |= {row.seq: Leaf.of(row) for row in connection.execute(_LEAVES, given).all()}
    return found


def _spans(batches: Sequence[Batch]) -> list[tuple[int, int]]:
    """From where to where their leaves are numbered; a new epoch leaves a gap."""
    spans: list[tuple[int, int]] = []
    for batch in batches:
        if spans and batch.first - spans[-1][1] < MOST_LEAVES:
            first, last = spans.pop()
            spans.append((min(first, batch.first), max(last, batch.last)))
        else:
            spans.append((batch.first, batch.last))
    return spans


def _examine_batch(
    found: Examined, batch: Batch, leaves: Mapping[int, Leaf], arrivals: Arrivals, records: Records
) -> None:
    mine: list[Leaf] = []
    wrong = len(found.problems)
    for seq in range(batch.first, min(batch.last, batch.first + MOST_LEAVES) + 1):
        leaf = leaves.get(seq)
        if leaf is None:
            found.problems.append(Problem(what=What.REMOVED, table="leaves", seq=seq, batch=batch.number, id=str(seq)))
            continue
        mine.append(leaf)
        found.problems += leaf.against(batch)
    found.records += len(mine)
    tree = texts.levels([leaf.hash for leaf in mine])
    for index, leaf in enumerate(mine):
        try:
            if leaf.kind in KINDS:
                arrivals.examine(found, leaf, batch, tree, index)
            else:
                records.examine(found, leaf)
        except UNREADABLE as problem:
            detail = f"what it speaks of cannot be read: {type(problem).__name__}"
            found.problems.append(leaf.problem(What.ALTERED, None, detail))
    whole = len(mine) == batch.last - batch.first + 1
    if whole and (not mine or tree[-1][0].hex() != batch.root):
        _suspect(found, batch, mine, tree, arrivals, found.problems[wrong:])


@dataclass
class _Suspects:
    """Leaves of a batch whose root is another than was signed, less those that a stored receipt vouches for."""

    tree: texts.Levels
    left: set[int]

    def hear(self, index: int, text: str, path: Sequence[bytes], root: str) -> None:
        """A receipt shows that this text stood here, and beside it those hashes."""
        found, size, at = texts.leaf_hash(text), len(self.tree[0]), index
        beside = list(path)
        vouched: set[int] = {index} if found == self.tree[0][index] else set()
        for height, level in enumerate(self.tree[:-1]):
            if at ^ 1 < len(level):
                if not beside:
                    return
                other = beside.pop(0)
                if other == level[at ^ 1]:
                    vouched |= set(range((at ^ 1) << height, min(((at ^ 1) + 1) << height, size)))
                found = texts.pair(other, found) if at % 2 else texts.pair(found, other)
            at //= 2
        if found.hex() == root and not beside:
            self.left -= vouched


def _suspect(
    found: Examined,
    batch: Batch,
    mine: Sequence[Leaf],
    tree: texts.Levels,
    arrivals: Arrivals,
    known: Iterable[Problem],
) -> None:
    """Name the leaf that is not the one that was sealed, as closely as what is kept of the batch shows it."""
    suspects = _Suspects(tree, set(range(len(mine))))
    for index, leaf in enumerate(mine):
        for text, path in arrivals.told(leaf.seq):
            suspects.hear(index, text, path, batch.root)
    named = {problem.seq for problem in known if problem.seq is not None and problem.until is None}
    left = sorted(mine[index].seq for index in suspects.left) or [leaf.seq for leaf in mine]
    left = [seq for seq in left if seq in named] or left
    first, last = (left[0], left[-1]) if left else (batch.first, batch.last)
    found.problems.append(
        Problem(
            what=What.ALTERED,
            table="leaves",
            seq=first,
            until=last if last != first else None,
            batch=batch.number,
            id=str(first) if first == last else f"{first}–{last}",
            column="text",
            detail="the leaves do not make the root that was sealed",
        )
    )


_of, _leaf = tables.batches.c, tables.leaves.c
_BATCHES = select(tables.batches).where(_of.number.between(bindparam("first"), bindparam("last")))
_LEAVES = select(tables.leaves).where(_leaf.seq.between(bindparam("first"), bindparam("last"))).order_by(_leaf.seq)
