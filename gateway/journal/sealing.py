"""Seals a batch: numbers its leaves into a Merkle tree, signs the header, makes each record's proof.

The header names the header before it, so the signed headers are one append-only log; every so often its head is signed
as a checkpoint. Source: design, "Evidence"; RFC 9162 for the hashing.
"""

import base64
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection, select

from gateway.journal import tables
from messages.seals import batches, merkle

if TYPE_CHECKING:
    from gateway.journal.book import Book

CHECKPOINT_EVERY_US = 10_000_000


class Signer(Protocol):
    """A key of the gateway's: names itself and signs bytes."""

    key_id: str

    def sign(self, data: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the journal's log stands: the newest batch."""

    number: int
    last_seq: int
    sealed_at: int
    text: str | None


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a leaf is in a signed batch: the leaf, its audit path, the header and its signature."""

    leaf: str
    index: int
    path: tuple[bytes, ...]
    header: str
    signature: str
    key_id: str


@dataclass(slots=True)
class Sealed:
    """A sealed batch; `proof` of any of its leaves by number."""

    number: int
    first_seq: int
    texts: list[str]
    tree: merkle.Tree
    header: str
    signature: str
    key_id: str

    def proof(self, seq: int) -> Proof:
        """The proof of the leaf with this number."""
        index = seq - self.first_seq
        return Proof(self.texts[index], index, self.tree.path(index), self.header, self.signature, self.key_id)


@dataclass
class Sealer:
    """Signs batches with the gateway's key."""

    signer: Signer
    _checkpoint_at: int = field(default=0)

    def chain(self, connection: Connection) -> Chain:
        """The newest batch; read within the writing transaction, since another process may have added it."""
        row = connection.execute(_NEWEST).first()
        if row is None:
            return Chain(0, 0, 0, None)
        return Chain(row.number, row.last_seq, row.sealed_at, row.text)

    def seal(self, chain: Chain, book: "Book") -> Sealed:
        """Seal the book's leaves as the next batch and write it down with them."""
        first = chain.last_seq + 1
        texts = [leaf.text(number, book.now) for number, leaf in enumerate(book.leaves, first)]
        tree = merkle.Tree(merkle.leaf_hash(text.encode()) for text in texts)
        header = batches.header(
            number=book.batch,
            first=first,
            last=book.seq - 1,
            sealed_at=book.now,
            root=tree.root,
            previous=batches.digest(chain.text) if chain.text else None,
            key_id=self.signer.key_id,
        )
        signature = self._sign(header)
        sealed = Sealed(book.batch, first, texts, tree, header, signature, self.signer.key_id)
        for number, (leaf, text) in enumerate(zip(book.leaves, texts, strict=True), first):
            book.insert(
                tables.leaves,
                {"seq": number, "batch": book.batch, "kind": leaf.kind, "subject": leaf.subject, "text": text},
            )
        book.insert(
            tables.batches,
            {
                "number": book.batch,
                "first_seq": sealed.first_seq,
                "last_seq": book.seq - 1,
                "sealed_at": book.now,
                "text": header,
                "signature": signature,
                "key_id": self.signer.key_id,
            },
        )
        if book.now - self._checkpoint_at >= CHECKPOINT_EVERY_US:
            self._checkpoint(book, header)
        return sealed

    def _checkpoint(self, book: "Book", header: str) -> None:
        """Sign the head of the log of batch headers, this one included."""
        log = self._log(book.connection)
        log.append(merkle.leaf_hash(header.encode()))
        text = batches.checkpoint(size=log.size, root=log.root, at=book.now, key_id=self.signer.key_id)
        book.insert(
            tables.checkpoints,
            {
                "size": log.size,
                "at": book.now,
                "text": text,
                "signature": self._sign(text),
                "key_id": self.signer.key_id,
                "frontier": log.text(),
            },
        )
        self._checkpoint_at = book.now

    def _log(self, connection: Connection) -> merkle.Frontier:
        """The log of all headers so far: the newest checkpoint's edge, and the headers since."""
        row = connection.execute(_NEWEST_CHECKPOINT).first()
        log = merkle.Frontier.read(row.frontier) if row else merkle.Frontier()
        columns = tables.batches.c
        since = select(columns.text).where(columns.number > log.size).order_by(columns.number)
        for text in connection.execute(since).scalars():
            log.append(merkle.leaf_hash(text.encode()))
        return log

    def _sign(self, text: str) -> str:
        return base64.b64encode(self.signer.sign(text.encode())).decode()


_NEWEST_CHECKPOINT = select(tables.checkpoints.c.frontier).order_by(tables.checkpoints.c.size.desc()).limit(1)
_NEWEST = (
    select(tables.batches.c.number, tables.batches.c.last_seq, tables.batches.c.sealed_at, tables.batches.c.text)
    .order_by(tables.batches.c.number.desc())
    .limit(1)
)
