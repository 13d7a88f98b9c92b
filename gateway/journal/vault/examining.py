"""Reads and verifies archives, with nothing but the file, the gateway's certificate and, for what is sealed, the key.

Without the key: the file's form, what it says of itself, and of a segment the proofs, up to a trusted key. With it also
that every piece is as it was written, that each leaf is the one that is proved, each document the one its leaf states,
and each receipt good by itself. Nothing is asked of a journal.
"""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.journal.vault import archive, form, proofs, segment
from gateway.journal.vault.backup import digest
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.master import MasterKey
from messages.errors import SingleWindowError
from messages.seals import arrivals, batches, certificates, merkle
from messages.seals.evidence import STEPS, verify_receipt
from messages.seals.leaves import BadLeaf, read_leaf

KINDS = (archive.WHAT, segment.WHAT)
_ALONE = [row for row in STEPS if row[0] in ("document", "receipt", "findings", "batch", "signature")]
_UNDOCUMENTED = [row for row in _ALONE if row[0] != "document"]


class NotThere(SingleWindowError):
    """The archive has no such message."""


@dataclass
class Verdict:
    """What came of verifying one. what: "documents", or "archive" of a month. opened: its sealed part was read too.

    proved: leaves that lie in a signed batch. documents: those whose bytes are the ones their leaves state.
    """

    what: str
    of: str
    sha256: str
    said: int
    opened: bool = False
    batches: int = 0
    proved: int = 0
    documents: int = 0
    receipts: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stored:
    """A document as an archive has it, with its receipt, both as they came and went."""

    row: Mapping[str, Any]
    content: bytes
    receipt: bytes


def look(path: Path) -> form.Copy:
    """What an archive says of itself, or BadCopy; no key is needed for it."""
    with path.open("rb") as file:
        copy = form.look(file)
    if copy.header.get("what") not in KINDS:
        raise BadCopy(f"{path} 不是归档 / it is no archive; `swg journal restore` takes backups")
    return copy


def lines(path: Path, *masters: MasterKey) -> Iterator[bytes]:
    """The lines of an archive, each one JSON; BadCopy as soon as something is not as it was written."""
    look(path)
    with form.reading(path, *masters) as (_, opened):
        yield from opened


def stored(path: Path, named: str, *masters: MasterKey) -> Stored:
    """The document with this id, MessageId or receipt number, or of which a message has it; NotThere."""
    documents: dict[str, Mapping[str, Any]] = {}
    wanted: str | None = None
    for table, row in _rows(path, *masters):
        if table == "documents":
            documents = {row["id"]: row}  # its messages follow it
            if named in (row["id"], row["message_id"], str(row["seq"])):
                wanted = row["id"]
        elif table == "messages" and row["id"] == named:
            wanted = row["document"]
        if wanted in documents:
            found = documents[wanted]
            return Stored(found, _bytes(found["content"]), _bytes(found["receipt"]))
    raise NotThere(f"{path} 中没有报文 {named} / it has no message {named}; `swg archive read {path}` lists all")


def verify(path: Path, trusted: Sequence[bytes], *masters: MasterKey) -> Verdict:
    """Hold an archive. trusted: the gateway's certificates, PEM. masters: none: what is sealed stays closed.

    All of a month's archive is sealed: closed, it is not sound, since nothing of it was held.
    """
    copy = look(path)
    header = copy.header
    verdict = Verdict(header["what"], str(header.get("of")), digest(path), int(header.get("documents") or 0))
    proved: Mapping[int, str] = {}
    if header["what"] == segment.WHAT:
        try:
            found = proofs.read(form.clear(path))
        except (BadCopy, proofs.NoProofs) as problem:
            verdict.problems.append(str(problem))
            return verdict
        held = proofs.hold(found, trusted)
        verdict.problems += held.problems
        verdict.batches, verdict.proved, proved = len(held.batches), len(held.leaves), held.leaves
    if masters:
        _open(path, verdict, proved, trusted, *masters)
    elif header["what"] == archive.WHAT:
        verdict.problems.append("没有主密钥，其中什么也核不了 / nothing of it can be held without the master key")
    return verdict


def _open(
    path: Path, verdict: Verdict, proved: Mapping[int, str], trusted: Sequence[bytes], *masters: MasterKey
) -> None:
    if verdict.what == segment.WHAT:
        _open_segment(path, verdict, proved, *masters)
    else:
        _open_month(path, verdict, trusted, *masters)
    verdict.opened = True
    if verdict.documents != verdict.said:
        verdict.problems.append(
            f"首部称报文 {verdict.said} 份，完好 {verdict.documents} 份 / it says {verdict.said} documents, "
            f"{verdict.documents} are there and good"
        )


def _open_segment(path: Path, verdict: Verdict, proved: Mapping[int, str], *masters: MasterKey) -> None:
    leaves: dict[int, Mapping[str, str]] = {}
    documents = []
    for table, row in _rows(path, *masters):
        if table == "leaves":
            if merkle.leaf_hash(row["text"].encode()).hex() != proved.get(row["seq"]):
                verdict.problems.append(f"叶 / leaf {row['seq']}: 与所证明的不同 / not the one that is proved")
            else:
                leaves[row["seq"]] = read_leaf(row["text"])
        elif table == "documents":
            documents.append(_Document.of(row))
    for missing in sorted(proved.keys() - leaves.keys()):
        verdict.problems.append(f"叶 / leaf {missing}: 已证明而不在其中 / it is proved, and not there")
    _hold_documents(verdict, documents, leaves, erased=False)


def _open_month(path: Path, verdict: Verdict, trusted: Sequence[bytes], *masters: MasterKey) -> None:
    """Batch by batch: a month has every leaf of each. Of a key that was changed since, its certificate is needed."""
    headers: dict[int, Mapping[str, Any]] = {}
    hashes: dict[int, list[bytes]] = {}
    leaves: dict[int, Mapping[str, str]] = {}
    documents = []
    known = [certificates.carried(each) for each in trusted]
    for table, row in _rows(path, *masters):
        if table == "batches":
            headers[row["number"]] = row
        elif table == "leaves":
            hashes.setdefault(row["batch"], []).append(merkle.leaf_hash(row["text"].encode()))
            leaves[row["seq"]] = read_leaf(row["text"])
        elif table == "gateway_keys":
            known += [row["certificate"]] if certificates.vouches(trusted, row["certificate"]) else []
        elif table == "documents":
            documents.append(_Document.of(row))
    for number, row in headers.items():
        stated = batches.read_header(row["text"])
        if merkle.root(hashes.get(number, ())).hex() != stated["root"]:
            verdict.problems.append(f"批次 / batch {number}: 叶不成其根 / its leaves do not make its root")
        elif not _is_signed(row, stated["key"], known):
            verdict.problems.append(f"批次 / batch {number}: 不是所信密钥的签名 / not signed by a key that is trusted")
        else:
            verdict.batches += 1
            verdict.proved += len(hashes.get(number, ()))
    _hold_documents(verdict, documents, leaves, erased=True)  # by then; the leaf that says so may be of another month


@dataclass(frozen=True, slots=True)
class _Document:
    """What is held of a document, without its bytes."""

    id: str
    seq: int
    verdict: str
    digest: str
    size: int
    is_there: bool
    receipt: bytes
    receipt_holds: bool

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> "_Document":
        content, receipt = _bytes(row["content"]), _bytes(row["receipt"])
        is_there = bool(content) or not row["size"]
        steps = _ALONE if is_there else _UNDOCUMENTED
        holds = not receipt or verify_receipt(receipt, content, [], steps=steps).proved
        found = sha256(content).hexdigest() if is_there else row["digest"]
        return cls(row["id"], row["seq"], row["verdict"], found, row["size"], is_there, receipt, holds)


def _hold_documents(
    verdict: Verdict, documents: Sequence[_Document], leaves: Mapping[int, Mapping[str, str]], *, erased: bool
) -> None:
    """Each by its leaf. erased: some may be, so that bytes are not there."""
    for each in documents:
        stated = leaves.get(each.seq)
        if stated is None or (stated["kind"], stated["id"]) != (each.verdict, each.id):
            verdict.problems.append(f"报文 / document {each.id}: 没有它的叶 / no leaf speaks of it")
        elif each.digest != stated.get("document"):
            verdict.problems.append(f"报文 / document {each.id}: 不是其叶所指 / not the one its leaf states")
        elif not each.receipt_holds:
            verdict.problems.append(f"报文 / document {each.id}: 回执不成立 / its receipt does not hold")
        elif not each.is_there and not erased and _is_kept(stated):
            verdict.problems.append(f"报文 / document {each.id}: 字节不在 / its bytes are not there")
        else:
            verdict.documents += 1
            verdict.receipts += bool(each.receipt)


def _is_kept(stated: Mapping[str, str]) -> bool:
    """Whether its bytes were kept at all when it came."""
    note = arrivals.read(stated.get("note", ""))
    return note is None or note.is_kept


def _is_signed(row: Mapping[str, Any], key: str, known: Sequence[str]) -> bool:
    signature = base64.b64decode(row["signature"])
    of_it = (certificates.pem(each) for each in known if certificates.key_id(each) == key)
    return any(batches.is_signed(row["text"].encode(), signature, pem) for pem in of_it)


def _rows(path: Path, *masters: MasterKey) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for line in lines(path, *masters):
        try:
            said = json.loads(line)
            yield said["table"], said["row"]
        except (ValueError, KeyError, TypeError, BadLeaf) as problem:
            raise BadCopy(f"{path} 内容读不了 / what is within cannot be read: {problem!r}") from None


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(value["base64"], validate=True) if value else b""
    except (binascii.Error, KeyError, TypeError) as problem:
        raise BadCopy(f"字节读不了 / bytes cannot be read: {problem!r}") from None
