"""A new epoch: the journal goes on from a backup, and what was given out since is lost here, but not in the world.

Partners hold receipts of it. So no number of theirs is ever given again: records go on at the next multiple of 10^12,
batches at a round number beyond every one that is known. In the log of headers the places between are not empty but
lost, each with the same hash (`headers.LOST`), so the numbers of batches stay their places in it and every proof about
what the backup has still leads to every later head. The first leaf of the epoch states all this, with the checkpoint
that was kept outside and the digest of the list of receipts that are known to be orphaned. Source: design, "Evidence".
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book
from gateway.journal.heads import Sealing
from gateway.journal.leaf import Leaf
from messages.seals import batches

KIND = "epoch"
RECORDS = 10**12  # an epoch's records begin at a multiple of it, and one
ROUND = 10_000  # its batches at a multiple of it, and one
UNSEEN = 2_000  # batches that may have come after the checkpoint kept outside: one is kept every ten seconds
A_SECOND = 200  # batches a second, at most, where nothing is known of what came after the backup
MOST = 5_000_000  # then

NOTE = re.compile(
    r"epoch (?P<number>[0-9]+) after batch (?P<after_batch>[0-9]+) and record (?P<after_seq>[0-9]+)"
    r"(?:; outside (?P<outside>[0-9a-f]{64}))?; orphans (?P<orphans>[0-9]+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Orphan:
    """A receipt that was given out and that the journal does not have: as it is known outside. seq: its ReceiptNo.

    received_at: microseconds. document: the id it names. digest: of the document, 64 hex digits.
    """

    seq: int
    received_at: int
    verdict: str
    partner: str
    sender_id: str | None
    type: str | None
    message_id: str | None
    document: str
    digest: str

    def row(self) -> dict[str, Any]:
        """By column."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known outside of the journal that was lost. last_seq: the highest number seen anywhere.

    checkpoint: verbatim; None: none was kept. size: batches that it covers. made_at: when the backup was made.
    """

    checkpoint: str | None = None
    size: int = 0
    last_seq: int = 0
    made_at: int | None = None


def digest(rows: Iterable[Mapping[str, Any]]) -> str:
    """Of a list of orphans, in the order of their numbers; 64 hex digits."""
    said = sha256()
    for row in rows:
        said.update(msgspec.json.encode([row[each.name] for each in fields(Orphan)]) + b"\n")
    return said.hexdigest()


def first_batch(after_batch: int, known: Known, now: int) -> int:
    """The number of the epoch's first batch: beyond every one that may have been given."""
    if known.checkpoint is not None:
        margin = UNSEEN
    else:
        made_at = now if known.made_at is None else known.made_at
        gone_by = max(0, now - made_at) // 1_000_000
        margin = min(MOST, UNSEEN + gone_by * A_SECOND)
    return (max(after_batch, known.size) + margin) // ROUND * ROUND + ROUND + 1


def first_seq(after_seq: int, known: Known) -> int:
    """The number of its first record."""
    return max(after_seq, known.last_seq) // RECORDS * RECORDS + RECORDS + 1


@dataclass
class BeginEpoch(Sealing):
    """The command: the journal goes on here. It runs alone, before anything else is written. Answers the epoch.

    act: the restore itself, put on record with it.
    """

    known: Known
    orphans: Sequence[Orphan]
    by: str
    act: Act
    told: Callable[[int], None] = lambda number: None
    _number: int = field(default=0, init=False)

    def fold(self, book: Book) -> None:
        """Leave the gap, and state it."""
        connection = book.connection
        after_batch, after_seq = book.batch - 1, book.seq - 1
        self._number = int(connection.execute(_NEWEST).scalar() or 1) + 1
        book.batch = first_batch(after_batch, self.known, book.now)
        book.seq = first_seq(after_seq, self.known)
        rows = [each.row() for each in sorted(self.orphans, key=lambda each: each.seq)]
        outside = self.known.checkpoint
        note = f"epoch {self._number} after batch {after_batch} and record {after_seq}"
        note += f"; outside {batches.digest(outside)}" if outside else ""
        note += f"; orphans {len(rows)}"
        seq = book.leaf(
            Leaf(kind=KIND, subject=f"epoch {self._number}", sender=self.by, document=digest(rows), note=note)
        )
        row = {"number": self._number, "seq": seq, "at": book.now, "by": self.by, "after_batch": after_batch}
        row |= {"first_batch": book.batch, "after_seq": after_seq, "outside": outside}
        book.insert(tables.epochs, row)
        for each in rows:
            book.insert(tables.orphans, each | {"epoch": self._number})
        state(book, self.act)
        self.sealer.sign_head_soon()

    def answer(self) -> Any:
        """The number of the epoch."""
        return self._number


def epochs(connection: Connection) -> list[Mapping[str, Any]]:
    """Every epoch but the first, oldest first."""
    return [dict(row) for row in connection.execute(_EPOCHS).mappings()]


def orphans(
    connection: Connection, *, partner: str | None = None, after: int = 0, limit: int = 200
) -> list[dict[str, Any]]:
    """Orphaned receipts by number, each with the receipt that the same document has got since (`again`), if any.

    partner: of him alone.
    """
    of, keys, documents = tables.orphans, tables.message_keys, tables.documents
    is_same = (
        (keys.c.sender_id == of.c.sender_id)
        & (keys.c.message_id == of.c.message_id)
        & (keys.c.digest == of.c.digest)
        & of.c.type.startswith(keys.c.name + ".")
    )
    wanted = (
        select(of, documents.c.seq.label("again"))
        .select_from(of.outerjoin(keys, is_same).outerjoin(documents, documents.c.id == keys.c.document))
        .where(of.c.seq > after)
        .order_by(of.c.seq)
        .limit(limit)
    )
    if partner is not None:
        wanted = wanted.where(of.c.partner == partner)
    return [dict(row) for row in connection.execute(wanted).mappings()]


_of = tables.epochs.c
_NEWEST = select(func.max(_of.number))
_EPOCHS = select(tables.epochs).order_by(_of.number)
