"""Seals a batch: numbers its leaves into a Merkle tree, signs the header, makes each record's proof.

The header names the header before it, so the signed headers are one append-only log; every so often its head is signed
as a checkpoint, and told to whoever keeps it outside the database. A journal states its key in its first batch, and
every other key in a batch that the one before has signed. Source: design, "Evidence"; RFC 9162 for the hashing.
"""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Connection, func, select

from gateway.journal import headers, tables
from gateway.journal.keys import key_begins
from gateway.journal.trips import Question, ask
from messages.errors import SingleWindowError
from messages.seals import batches, certificates, merkle

if TYPE_CHECKING:
    from gateway.journal.book import Book

CHECKPOINT_EVERY_US = 10_000_000


class AnotherKey(SingleWindowError):
    """The journal is sealed with another key by now, and this process does not have it."""


class Signer(Protocol):
    """A key of the gateway's: names itself, shows its certificate, signs bytes."""

    @property
    def key_id(self) -> str: ...
    @property
    def cert_pem(self) -> bytes: ...

    def sign(self, data: bytes) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the journal's log stands: the newest batch, and the key in force; None: none is stated yet.

    register: number of the newest change of the register; None: there never was one.
    """

    number: int
    last_seq: int
    sealed_at: int
    text: str | None
    key_id: str | None = None
    register: int | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that a leaf is in a signed batch: the leaf, its audit path, the header, its signature and whose."""

    leaf: str
    index: int
    path: tuple[bytes, ...]
    header: str
    signature: str
    key_id: str
    certificate: str


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
    certificate: str

    def proof(self, seq: int) -> Proof:
        """The proof of the leaf with this number."""
        index = seq - self.first_seq
        return Proof(
            self.texts[index],
            index,
            self.tree.path(index),
            self.header,
            self.signature,
            self.key_id,
            self.certificate,
        )


@dataclass(frozen=True, slots=True)
class Head:
    """A signed head of the log, as whoever keeps it outside has it."""

    size: int
    text: str
    signature: str
    certificate: str


@dataclass
class Sealer:
    """Signs batches with the gateway's key.

    keep: told every head that was signed, once it is durable. find: the key of this id, where another process has put
    one into force; None: it is not here.
    """

    signer: Signer
    keep: Callable[[Head], None] = lambda head: None
    find: Callable[[str], Signer | None] = lambda key_id: None
    _certificate: str = field(init=False)
    _checkpoint_at: int = field(default=0)

    def __post_init__(self) -> None:
        self.use(self.signer)

    def use(self, signer: Signer) -> None:
        """Sign with this key from now on; its first batch signs the head of the log too."""
        self.signer, self._certificate = signer, certificates.carried(signer.cert_pem)
        self.sign_head_soon()

    def sign_head_soon(self) -> None:
        """With the next batch, however short the time since."""
        self._checkpoint_at = 0

    def chain(self, connection: Connection) -> Chain:
        """The newest batch; read within the writing transaction, since another process may have added it.

        AnotherKey where the journal's is not ours: what this process signed would break the chain.
        """
        (found,) = ask(connection, (NEWEST, {}))
        return self.chain_from(found[0] if found else None)

    def chain_from(self, newest: Mapping[str, Any] | None) -> Chain:
        """As `chain`, of what NEWEST has answered."""
        if newest is None:
            return Chain(0, 0, 0, None)
        if newest["key_in_force"] not in (None, self.signer.key_id):
            self._follow(newest["key_in_force"])
        if newest["certificate"] is not None:
            self._certificate = newest["certificate"]  # of the same key another process may have stated another
        of = ("number", "last_seq", "sealed_at", "text", "key_in_force", "register")
        return Chain(*(newest[name] for name in of))

    def _follow(self, key_id: str) -> None:
        """Another process has changed the key; whatever is signed from here on has to be signed with the new one."""
        signer = self.find(key_id)
        if signer is None:
            raise AnotherKey(
                f"台账现用密钥为 {key_id}，本进程为 {self.signer.key_id}；请将该密钥放入密钥目录并重启 / "
                f"the journal is sealed with key {key_id}, not {self.signer.key_id} as here; put that key into the "
                "gateway's folder of keys, which all its processes share, and start it again"
            )
        self.use(signer)

    def seal(self, chain: Chain, book: "Book") -> Sealed:
        """Seal the book's leaves as the next batch and write it down with them."""
        if chain.key_id is None:
            key_begins(book, self.signer.key_id, self._certificate)
        first = book.seq - len(book.leaves)
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
        sealed = Sealed(book.batch, first, texts, tree, header, signature, self.signer.key_id, self._certificate)
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
            self.sign_head(book, (book.batch, header))
        return sealed

    def sign_head(self, book: "Book", *more: tuple[int, str]) -> None:
        """Sign the head of the log of batch headers as it is in the database, with these added by their numbers."""
        log, nodes = headers.head(book.connection)
        nodes += headers.grow(log, more)
        text = batches.checkpoint(size=log.size, root=log.root, at=book.now, key_id=self.signer.key_id)
        head = Head(log.size, text, self._sign(text), self._certificate)
        book.insert(
            tables.checkpoints,
            {
                "size": log.size,
                "at": book.now,
                "text": text,
                "signature": head.signature,
                "key_id": self.signer.key_id,
                "frontier": log.text(),
            },
        )
        for node in nodes:
            book.insert(tables.header_nodes, node)
        book.after.append(partial(self.keep, head))
        self._checkpoint_at = book.now

    def _sign(self, text: str) -> str:
        return base64.b64encode(self.signer.sign(text.encode())).decode()


_keys = tables.gateway_keys.c
_KEY = select(_keys.key_id).order_by(_keys.seq.desc()).limit(1).scalar_subquery()
_CERTIFICATE = select(_keys.certificate).order_by(_keys.seq.desc()).limit(1).scalar_subquery()
_REGISTER = select(func.max(tables.register_changes.c.seq)).scalar_subquery()
NEWEST = Question(
    select(
        tables.batches.c.number,
        tables.batches.c.last_seq,
        tables.batches.c.sealed_at,
        tables.batches.c.text,
        _KEY.label("key_in_force"),
        _CERTIFICATE.label("certificate"),
        _REGISTER.label("register"),
    )
    .order_by(tables.batches.c.number.desc())
    .limit(1)
)
