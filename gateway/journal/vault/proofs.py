"""The proofs of an archive, in the clear: whoever has a file and the gateway's certificate needs no key to hold them.

    {"form": "swg-proofs-1",
     "checkpoint": {"text": …, "signature": …}, "keys": {"3b2c…": ["MIIB…"]},
     "batches": [{"header": …, "signature": …, "log": ["9f86…"]}],       log: hashes up to the checkpoint's root
     "leaves": [[1042, 77, "60303a…", ["9f86…"]]]}                       number, batch, hash, path to the batch's root

Leaves are told by their hashes alone: what they say is within the sealed part. It is gzip of one JSON object.
"""

import base64
import gzip
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from gateway.journal import headers, proving, tables
from gateway.journal.stated import NotCovered, Statements
from messages.decoding import from_json
from messages.errors import SingleWindowError
from messages.seals import batches, certificates, merkle
from messages.seals.leaves import BadLeaf

FORM = "swg-proofs-1"


class NoProofs(SingleWindowError):
    """What lies in the clear is no proofs of ours."""


class Batch(msgspec.Struct, frozen=True):
    """A signed batch header. log: hashes beside its way to the checkpoint's root, 64 hex digits each."""

    header: str
    signature: str
    log: list[str]


class Head(msgspec.Struct, frozen=True):
    """A signed checkpoint."""

    text: str
    signature: str


class Proofs(msgspec.Struct, frozen=True):
    """All of an archive. keys: certificates by key id, as proofs carry them. leaves: number, batch, hash, path."""

    form: str
    checkpoint: Head
    keys: dict[str, list[str]]
    batches: list[Batch]
    leaves: list[tuple[int, int, str, list[str]]]


@dataclass
class Held:
    """What came of holding them. problems: in words. batches: headers that are signed, by number. trusted: by whom."""

    problems: list[str] = field(default_factory=list)
    batches: dict[int, Mapping[str, str]] = field(default_factory=dict)
    leaves: dict[int, str] = field(default_factory=dict)  # hashes that lie in a signed batch, by number


def gather(connection: Connection, sequences: Iterable[int]) -> bytes:
    """The proofs of these leaves up to the newest checkpoint; NotCovered where one is newer than that."""
    head = proving.newest(connection)
    if head is None:
        raise NotCovered("no checkpoint was signed yet")
    statements = Statements(connection, head.size)
    made: dict[int, Batch] = {}
    leaves = []
    for sequence in sorted(set(sequences)):
        proof = statements.proof(sequence)
        if proof.number not in made:
            log = headers.path(connection, proof.number, head.size)
            made[proof.number] = Batch(proof.header, proof.signature, [each.hex() for each in log])
        hash_ = merkle.leaf_hash(proof.leaf.encode()).hex()
        leaves.append((sequence, proof.number, hash_, [each.hex() for each in proof.path]))
    keys: dict[str, list[str]] = {}
    for row in connection.execute(_KEYS):
        keys.setdefault(row.key_id, []).append(row.certificate)
    said = Proofs(FORM, Head(head.text, head.signature), keys, list(made.values()), leaves)
    return gzip.compress(msgspec.json.encode(said), mtime=0)


def read(data: bytes) -> Proofs:
    """As they lie in a file, or NoProofs."""
    try:
        found = from_json(gzip.decompress(data), Proofs)
    except (OSError, EOFError, msgspec.MsgspecError) as problem:
        raise NoProofs(f"存证部分读不了 / the proofs cannot be read: {problem}") from None
    if found.form != FORM:
        raise NoProofs(f"存证格式为 {found.form} / the proofs are of form {found.form}, want {FORM}")
    return found


def hold(proofs: Proofs, trusted: Sequence[bytes]) -> Held:
    """Every header is signed, lies in the log or is vouched for, and has its leaves; nothing but certificates needed.

    trusted: certificates, PEM, of the gateway or of its authority.
    """
    held = Held()
    try:
        root, size = _checkpoint(proofs, trusted)
    except _UNREADABLE as problem:
        held.problems.append(f"检查点 / checkpoint: {_said(problem)}")
        return held
    for batch in proofs.batches:
        try:
            stated = _batch(proofs, batch, root, size)
            held.batches[int(stated["number"])] = stated
        except _UNREADABLE as problem:
            held.problems.append(f"批次 / batch {_number(batch.header)}: {_said(problem)}")
    held.problems += _leaves(proofs, held)
    return held


class _Fault(SingleWindowError):
    """It does not hold."""


def _checkpoint(proofs: Proofs, trusted: Sequence[bytes]) -> tuple[bytes, int]:
    stated = batches.read_checkpoint(proofs.checkpoint.text)
    by = _signer(proofs, stated["key"], proofs.checkpoint.text, proofs.checkpoint.signature)
    if not certificates.vouches(trusted, by):
        raise _Fault(
            f"签名密钥 {stated['key']} 不是所信的 / it is by key {stated['key']}, of which no certificate was given"
        )
    return bytes.fromhex(stated["root"]), int(stated["size"])


def _batch(proofs: Proofs, batch: Batch, root: bytes, size: int) -> Mapping[str, str]:
    stated = batches.read_header(batch.header)
    _signer(proofs, stated["key"], batch.header, batch.signature)
    path = [bytes.fromhex(each) for each in batch.log]
    leaf = merkle.leaf_hash(batch.header.encode())
    if not merkle.is_included(leaf, index=int(stated["number"]) - 1, size=size, path=path, root=root):
        raise _Fault("不在检查点的日志中 / it does not lie in the log of the checkpoint")
    return stated


def _leaves(proofs: Proofs, held: Held) -> Iterator[str]:
    for sequence, number, hash_, path in proofs.leaves:
        stated = held.batches.get(number)
        if stated is None:
            yield f"叶 / leaf {sequence}: 其批次 {number} 未证明 / its batch {number} is not proved"
            continue
        first, last = int(stated["first"]), int(stated["last"])
        way, root = [bytes.fromhex(each) for each in path], bytes.fromhex(stated["root"])
        leaf = bytes.fromhex(hash_)
        if not merkle.is_included(leaf, index=sequence - first, size=last - first + 1, path=way, root=root):
            yield f"叶 / leaf {sequence}: 不在批次 {number} 中 / it does not lie in batch {number}"
        else:
            held.leaves[sequence] = hash_


def _signer(proofs: Proofs, key: str, text: str, signature: str) -> str:
    """The certificate of the key that signed it."""
    given = base64.b64decode(signature, validate=True)
    for each in proofs.keys.get(key, ()):
        if certificates.key_id(each) == key and batches.is_signed(text.encode(), given, certificates.pem(each)):
            return each
    raise _Fault(f"不是密钥 {key} 的签名 / it is not signed by key {key}")


def _number(header: str) -> Any:
    try:
        return batches.read_header(header).get("number", "?")
    except BadLeaf:
        return "?"


def _said(problem: Exception) -> str:
    return str(problem) if isinstance(problem, SingleWindowError) else f"读不了 / cannot be read: {problem!r}"


_UNREADABLE = (_Fault, BadLeaf, KeyError, ValueError, batches.BadKey, certificates.BadCertificate)
_KEYS = select(tables.gateway_keys.c.key_id, tables.gateway_keys.c.certificate).order_by(tables.gateway_keys.c.seq)
