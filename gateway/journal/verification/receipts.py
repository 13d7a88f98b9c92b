"""Receipts as they must have been written, made anew from row, leaf and batch; a stored one is that, byte for byte.

One that is not, may yet be a good receipt written by an older release: then it is held as its partner would hold it.
"""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Any

from gateway.journal.verification import texts
from gateway.journal.verification.leaves import Batch, Leaf
from messages.errors import SingleWindowError
from messages.seals import certificates
from messages.seals.arrivals import Arrival
from messages.seals.evidence import STEPS, verify_receipt
from messages.seals.receipts import NoReceipt, take_apart

_UNLIKE = (ValueError, TypeError, KeyError, AttributeError, SingleWindowError)
_BEIJING = timezone(timedelta(hours=8))
_SENDER = re.compile(rb"<SenderId>([^<]*)</SenderId>")
_HELD = [row for row in STEPS if row[0] in ("receipt", "findings", "batch", "signature")]
_START = '<?xml version="1.0" encoding="UTF-8"?>\n<ExchangeReceipt xmlns="urn:single-window:exchange.receipt:1">'
_END = "</Body></ExchangeReceipt>"
_FINDING = tuple(
    (name, name.capitalize())
    for name in ("code", "severity", "where", "line", "value", "wanted", "mend", "zh", "en", "retry")
)


def is_as_given(receipt: bytes, row: Any, leaf: Leaf, batch: Batch, path: Sequence[bytes], note: Arrival) -> bool:
    """Whether a stored receipt is the one that this leaf, in this batch, was told by."""
    sender = _SENDER.search(receipt, 0, 1000)
    with suppress(*_UNLIKE):  # of an erased document's findings the row has codes alone: then the receipt tells more
        if sender and receipt == _written(sender[1].decode(), row, leaf, batch, path, note).encode():
            return True
    with suppress(*_UNLIKE):
        return _holds(receipt, leaf, batch)
    return False


def told(receipt: bytes) -> tuple[str, Sequence[bytes]] | None:
    """The leaf and the path that a stored receipt shows; None where it shows none."""
    try:
        proof = take_apart(bytes(receipt)).proof
        return proof.leaf, [bytes.fromhex(each) for each in proof.path]
    except (NoReceipt, ValueError):
        return None


def _holds(receipt: bytes, leaf: Leaf, batch: Batch) -> bool:
    """As whoever got it would find; and it shows this leaf and this header."""
    try:
        proof = take_apart(receipt).proof
    except NoReceipt:
        return False
    shows = (proof.leaf, proof.batch_header, proof.signature, certificates.key_id(proof.certificate))
    if shows != (leaf.text, batch.text, batch.signature, certificates.key_id(batch.certificate)):
        return False
    return verify_receipt(receipt, b"", [certificates.pem(batch.certificate)], steps=_HELD).proved


def _written(party: str, row: Any, leaf: Leaf, batch: Batch, path: Sequence[bytes], note: Arrival) -> str:
    stated, received = leaf.stated, texts.microseconds(note.received) or 0
    told = json.loads(row.findings)
    held = texts.microseconds(note.held_until)
    return "".join(
        (
            _START,
            f"<Head><MessageId>R-{leaf.subject}</MessageId><FunctionCode>9</FunctionCode>",
            f"<MessageType>exchange.receipt.1</MessageType><SenderId>{party}</SenderId>",
            f"<ReceiverId>{_text(stated.get('sender') or party)}</ReceiverId>",
            f"<SendTime>{_wire(received)}</SendTime><Version>1.0</Version></Head>",
            f"<Body><Verdict>{leaf.kind}</Verdict><ReceiptNo>{leaf.seq}</ReceiptNo><BatchNo>{batch.number}</BatchNo>",
            f"<MessageUuid>{leaf.subject}</MessageUuid>",
            _element("RefMessageId", stated.get("message_id")),
            _element("RefMessageType", stated.get("type")),
            _element("RefSenderId", stated.get("sender")),
            f"<DocumentDigest>{stated.get('document')}</DocumentDigest><ReceivedTime>{_time(received)}</ReceivedTime>",
            _element("CaseId", stated.get("case")),
            _element("HeldUntil", _time(held) if held is not None else None),
            f"<Findings>{''.join(map(_finding, told))}</Findings>" if told else "",
            f"<FindingCount>{sum(map(_count, told))}</FindingCount>",
            _proof(leaf, batch, path),
            _END,
        )
    )


def _proof(leaf: Leaf, batch: Batch, path: Sequence[bytes]) -> str:
    hashes = "".join(f"<Hash>{each.hex()}</Hash>" for each in path)
    return (
        f"<Proof><Leaf>{_text(leaf.text)}</Leaf>{f'<Path>{hashes}</Path>' if hashes else ''}"
        f"<BatchHeader>{batch.text}</BatchHeader><Signature>{batch.signature}</Signature>"
        f"<KeyId>{_key_id(batch.certificate)}</KeyId><Certificate>{batch.certificate}</Certificate></Proof>"
    )


def _finding(said: Mapping[str, Any]) -> str:
    return f"<Finding>{''.join(_element(tag, _said(said[name])) for name, tag in _FINDING)}</Finding>"


def _said(value: Any) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


def _count(finding: Mapping[str, Any]) -> int:
    """How many it stands for: the one that tells of those that are not listed has their number."""
    return int(finding["value"].split()[0]) if finding["code"] == "SW111" else 1


def _element(tag: str, value: str | None) -> str:
    return "" if value is None else f"<{tag}>{_text(value)}</{tag}>"


def _text(value: str) -> str:
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return value.replace("\r", "&#13;").replace('"', "&quot;")


def _time(us: int) -> str:
    """As a receipt has it: Beijing's, in milliseconds, or in seconds where there is nothing finer."""
    fraction = f".{us % 1_000_000 // 1000:03}" if us % 1_000_000 else ""
    return f"{_second(us // 1_000_000)}{fraction}+08:00"


def _wire(us: int) -> str:
    """As a head has it: 17 digits."""
    digits = _second(us // 1_000_000).translate(_DIGITS_ONLY)
    return f"{digits}{us % 1_000_000 // 1000:03}"


_DIGITS_ONLY = {ord(each): None for each in "-T:"}


@lru_cache(maxsize=1024)
def _second(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).astimezone(_BEIJING).replace(tzinfo=None).isoformat()


@lru_cache(maxsize=64)
def _key_id(certificate: str) -> str:
    return certificates.key_id(certificate)
