"""Verifies a receipt: what the gateway stated of a document, from receipt, document and trusted certificates alone.

    leaf -> its batch's root -> the batch header, signed -> (the log of headers -> its head, signed) -> a trusted key

Nothing is asked of a gateway, a database or a network, and no clock is read. Each step is a row; all that can be made
are made, so that whoever holds a receipt that is off is told everything that is.
"""

import base64
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256

from messages.exchange.records import LogProof, Proof
from messages.findings import Finding, count
from messages.seals import arrivals, batches, certificates, merkle
from messages.seals.receipts import CODE, Apart, NoReceipt, take_apart

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_UNWRITABLE = "\ufffd"  # what the receipt has for a character that XML cannot carry


@dataclass(frozen=True, slots=True)
class Step:
    """One step. holds: None where it cannot be shown either way. why: what is off, or what is left to see to."""

    name: str
    zh: str
    en: str
    holds: bool | None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What came of it. stated: the leaf's values; batch, checkpoint: those of headers whose signature counts."""

    steps: tuple[Step, ...]
    stated: Mapping[str, str] = field(default_factory=dict)
    batch: Mapping[str, str] = field(default_factory=dict)
    checkpoint: Mapping[str, str] | None = None

    @property
    def proved(self) -> bool:
        """Whether no step fails."""
        return bool(self.steps) and all(step.holds is not False for step in self.steps)


def verify_receipt(
    receipt: bytes, document: bytes, trusted: Sequence[bytes], *, steps: "Sequence[Row] | None" = None
) -> Evidence:
    """Hold a receipt, XML, against the document it speaks of and the certificates, PEM, that are trusted.

    trusted: the gateway's own, or its authority's. BadCertificate where one of them is none. steps: STEPS.
    """
    for each in trusted:
        certificates.carried(each)
    name, zh, en = _FORM
    try:
        case = _Case(take_apart(receipt), document, trusted)
    except NoReceipt as problem:
        return Evidence((Step(name, zh, en, holds=False, why=str(problem)),))
    made = [_step(*row, case) for row in (STEPS if steps is None else steps) if _applies(row[0], case)]
    shown = all(step.holds is True for step in made if step.name in _OF_THE_LOG)
    checkpoint = case.apart.checkpoint if shown else None
    return Evidence((Step(name, zh, en, holds=True), *made), case.stated, case.batch, checkpoint)


class _Fault(Exception):
    """The step does not hold."""


class _Unshown(Exception):
    """The step cannot be shown to hold, nor not to."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A receipt taken apart, what it is held against, and what it states."""

    apart: Apart
    document: bytes
    trusted: Sequence[bytes]

    @property
    def proof(self) -> Proof:
        """Its proof."""
        return self.apart.proof

    @property
    def stated(self) -> Mapping[str, str]:
        """The leaf's values."""
        return self.apart.stated

    @property
    def batch(self) -> Mapping[str, str]:
        """The batch header's values."""
        return self.apart.batch


def _is_the_document(case: _Case) -> None:
    """Its digest and its length are those that the leaf states."""
    found = sha256(case.document).hexdigest()
    if found != case.stated.get("document"):
        stated = case.stated.get("document")
        raise _Fault(f"报文与叶的 SHA-256 不同 / the document's SHA-256 is {found}, the leaf states {stated}")
    if str(len(case.document)) != case.stated.get("size", "0"):
        size = case.stated.get("size")
        raise _Fault(f"报文与叶的字节数不同 / the document has {len(case.document)} bytes, the leaf states {size}")


def _says_the_same(case: _Case) -> None:
    """What people read on the receipt is what the leaf states."""
    head, receipt, stated = case.apart.head, case.apart.receipt, case.stated
    arrival = arrivals.read(stated.get("note", ""))
    received, held_until = (arrival.received, arrival.held_until) if arrival else (None, None)
    told = [Finding(code=each.code, where=each.where, value=each.value) for each in receipt.findings]
    said = {
        "MessageId": (head.message_id, f"R-{stated.get('id')}"),
        "MessageType": (head.message_type, CODE),
        "FunctionCode": (head.function_code, "9"),
        "Version": (head.version, "1.0"),
        "ReceiverId": (head.receiver_id, receipt.ref_sender_id or head.sender_id),
        "SendTime": (head.send_time, _cut(received)),
        "Verdict": (receipt.verdict, stated.get("kind")),
        "ReceiptNo": (str(receipt.receipt_no), stated.get("sequence")),
        "BatchNo": (str(receipt.batch_no), case.batch.get("number")),
        "MessageUuid": (receipt.message_uuid, stated.get("id")),
        "RefMessageId": (_shown(receipt.ref_message_id), _shown(stated.get("message_id"))),
        "RefMessageType": (receipt.ref_message_type, stated.get("type")),
        "RefSenderId": (_shown(receipt.ref_sender_id), _shown(stated.get("sender"))),
        "DocumentDigest": (receipt.document_digest, stated.get("document")),
        "ReceivedTime": (receipt.received_time, _cut(received)),
        "CaseId": (receipt.case_id, stated.get("case")),
        "HeldUntil": (receipt.held_until, _cut(held_until)),
        "FindingCount": (receipt.finding_count, count(told)),
    }
    for name, (on_receipt, in_leaf) in said.items():
        if on_receipt != in_leaf:
            raise _Fault(f"{name} 与叶不同 / {name} is {on_receipt}, want {in_leaf}")


def _tells_the_same(case: _Case) -> None:
    """The findings are those whose digest the leaf states."""
    if sha256(case.apart.findings).hexdigest() == case.stated.get("findings"):
        return
    if _UNWRITABLE in case.apart.findings.decode():
        raise _Unshown("问题中引有 XML 不能承载的字符 / a finding quotes characters that XML cannot carry")
    raise _Fault("问题清单与叶中摘要不符 / the findings are not those that the leaf states the digest of")


def _lies_in_the_batch(case: _Case) -> None:
    """From the leaf up the path to the root, at the place that its number gives it; its time is the batch's."""
    first, last, sequence = (
        _number(each) for each in (case.batch["first"], case.batch["last"], case.stated["sequence"])
    )
    path = _hashes(case.proof.path)
    leaf = merkle.leaf_hash(case.proof.leaf.encode())
    root = bytes.fromhex(case.batch["root"])
    if not merkle.is_included(leaf, index=sequence - first, size=last - first + 1, path=path, root=root):
        raise _Fault(
            "由叶沿路径到不了批次的根 / the path does not lead from leaf "
            f"{sequence} to the root of batch {case.batch['number']}"
        )
    time, sealed = case.stated.get("time"), case.batch.get("sealed")
    if time != sealed:
        raise _Fault(f"叶与批次的时间不同 / the leaf is of {time}, its batch was sealed {sealed}")


def _header_is_signed(case: _Case) -> None:
    """By the key of the certificate that the receipt carries, which was valid then."""
    proof = case.proof
    _hold_signature(proof.batch_header, case.batch, proof.signature, proof.key_id, proof.certificate, "sealed")


def _lies_in_the_log(case: _Case) -> None:
    """From the batch header up the path to the head's root."""
    log, number = _log(case), _number(case.batch["number"])
    size = _number(_head(case)["size"])
    header = merkle.leaf_hash(case.proof.batch_header.encode())
    root = bytes.fromhex(_head(case)["root"])
    if not merkle.is_included(header, index=number - 1, size=size, path=_hashes(log.path), root=root):
        raise _Fault(
            f"由批次沿路径到不了日志的根 / the path does not lead from batch {number} to the root of the log of {size}"
        )
    time, sealed = _head(case)["time"], case.batch["sealed"]
    if time < sealed:
        raise _Fault(f"日志头早于批次 / the head is of {time}, the batch was sealed {sealed}")


def _head_is_signed(case: _Case) -> None:
    """By the key of the head's certificate, which was valid then. Anybody may put a head of his own to a receipt."""
    log = _log(case)
    _hold_signature(log.checkpoint, _head(case), log.signature, log.key_id, log.certificate, "time")
    if _vouched(case, case.proof.certificate) and not _vouched(case, log.certificate):
        raise _Unshown(
            f"日志头由密钥 {log.key_id} 签名，所给证书中没有它的；凭批次头已可证明 / the head is by key {log.key_id}, "
            "of which no certificate was given; the batch header proves the receipt without it"
        )


def _is_trusted(case: _Case) -> str | None:
    """Whoever signed the header, or the head of a log that the header lies in, is trusted."""
    shown = [case.proof.certificate, *([case.proof.log.certificate] if case.proof.log else [])]
    vouched = [each for each in shown if _vouched(case, each)]
    if not vouched:
        keys = ", ".join(dict.fromkeys(map(certificates.key_id, shown)))
        raise _Fault(
            f"所给证书都不是密钥 {keys} 的，也不是其签发者的 / no certificate that was given is of key {keys}, nor of "
            "an authority that issued it"
        )
    return certificates.to_see_to(case.trusted, vouched)


_FORM = ("form", "是带存证的回执", "it is a receipt with its proof")
Check = Callable[[_Case], str | None]  # answers what is left to see to, where there is something
Row = tuple[str, str, str, Check]
STEPS: tuple[Row, ...] = (
    ("document", "报文就是回执所指的那一份", "the document is the one it speaks of", _is_the_document),
    ("receipt", "回执所写与叶一致", "what it says is what the leaf states", _says_the_same),
    ("findings", "所列问题与叶一致", "its findings are those of the leaf", _tells_the_same),
    ("batch", "叶在批次之中", "the leaf lies in the batch", _lies_in_the_batch),
    ("signature", "批次头由所附证书的密钥签名", "the batch header is signed by the key it names", _header_is_signed),
    ("log", "批次在日志之中", "the batch lies in the log", _lies_in_the_log),
    ("head", "日志头由所附证书的密钥签名", "the head of the log is signed by the key it names", _head_is_signed),
    ("trust", "签名密钥可信", "the key that signed is trusted", _is_trusted),
)
_OF_THE_LOG = ("log", "head")


def _applies(name: str, case: _Case) -> bool:
    return name not in _OF_THE_LOG or case.proof.log is not None


def _step(name: str, zh: str, en: str, check: Check, case: _Case) -> Step:
    step = partial(Step, name, zh, en)
    try:
        return step(holds=True, why=check(case))
    except _Unshown as problem:
        return step(holds=None, why=str(problem))
    except _Fault as problem:
        return step(holds=False, why=str(problem))
    except KeyError as problem:
        return step(holds=False, why=f"缺 {problem.args[0]} / no {problem.args[0]} is stated")
    except (ValueError, batches.BadKey, certificates.BadCertificate) as problem:
        return step(holds=False, why=f"读不了 / cannot be read: {problem}")


def _hold_signature(
    text: str, values: Mapping[str, str], signature: str, key_id: str, certificate: str, time: str
) -> None:
    """The signature over a header, by the key of this certificate, valid at the time the header names."""
    found = certificates.key_id(certificate)
    if {key_id, values.get("key")} != {found}:
        raise _Fault(
            f"所附证书不是所称密钥的 / the certificate is of key {found}, the header names {values.get('key')}, the "
            f"receipt {key_id}"
        )
    if not batches.is_signed(text.encode(), base64.b64decode(signature, validate=True), certificates.pem(certificate)):
        raise _Fault(f"不是密钥 {found} 的签名 / the signature is not by key {found}")
    if not certificates.is_valid_at(certificate, datetime.fromisoformat(values[time])):
        raise _Fault(f"证书当时无效 / the certificate of key {found} was not valid {values[time]}")


def _vouched(case: _Case, certificate: str) -> bool:
    return certificates.vouches(case.trusted, certificate)


def _log(case: _Case) -> LogProof:
    if case.proof.log is None:
        raise _Fault("未附到日志头的路径 / no way to a head is shown")
    return case.proof.log


def _head(case: _Case) -> Mapping[str, str]:
    return case.apart.checkpoint or {}


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise _Fault(f"不是数字 / not a number: {text[:40]!r}")
    return int(text)


def _hashes(path: Sequence[str]) -> list[bytes]:
    return [bytes.fromhex(each) for each in path]


def _shown(text: str | None) -> str | None:
    """As a receipt can show it: without blanks at the ends, and without what XML cannot carry."""
    return _NO_XML.sub(_UNWRITABLE, text or "").strip(" \t\r\n") or None


def _cut(instant: str | None) -> datetime | None:
    """A time of a leaf as a receipt writes it: in milliseconds, what is finer cut off."""
    if instant is None:
        return None
    at = datetime.fromisoformat(instant)
    return at - timedelta(microseconds=at.microsecond % 1000)
