"""Reads what a partner answers to a push: his receipt, signed by him, about exactly what he was sent.

Only an answer whose signature holds is looked into. Whatever is amiss with it, it says nothing of the delivery.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gateway.partners.signers import Signers
from messages.catalogue import MessageType
from messages.exchange.records import Receipt
from messages.seals.xmldsig import BadSeal, verify
from messages.xml.reader import NotRead, parse
from messages.xml.records import Unread, glean

VERDICTS = {"accepted", "refused"}


@dataclass(frozen=True, slots=True)
class Word:
    """What the partner says: "accepted" or "refused", and why; or, with neither, what is wrong with his answer."""

    verdict: str | None
    reason: str | None = None


def read_receipt(
    data: bytes, type_: MessageType, *, delivery: str, digest: str, signers: Signers, now: datetime
) -> Word:
    """What an answer says of this delivery. digest: of the bytes that were sent. now: aware."""
    try:
        root = parse(data).root
        if root.tag != f"{{{type_.namespace}}}{type_.root}":
            return Word(None, "the answer is no receipt")
        signer = verify(root, signers.pems, now=now)
        if refusal := signers.refusal(signer.digest, now):
            return Word(None, f"the receipt's signature does not count: {refusal}")
        body = next(child for child in root if child.tag == f"{{{type_.namespace}}}Body")
        return _word(glean(body, Receipt), delivery, digest)
    except NotRead as problem:
        return Word(None, f"the answer cannot be read: {problem.findings[0]}")
    except BadSeal as problem:
        return Word(None, f"the receipt's signature does not hold: {problem.finding}")
    except (StopIteration, Unread):
        return Word(None, "the receipt is not whole")


def _word(receipt: Any, delivery: str, digest: str) -> Word:
    if receipt.message_uuid != delivery:
        return Word(None, "the receipt is about another delivery")
    if receipt.document_digest != digest:
        return Word(None, "the receipt is about other bytes")
    if receipt.verdict not in VERDICTS:
        return Word(None, "the receipt has no verdict")
    return Word(receipt.verdict, _why(receipt))


def _why(receipt: Any) -> str | None:
    """What the partner found, in one line."""
    try:
        findings = receipt.findings
        said = [f"{each.code} {each.where}: {each.en or each.zh}" for each in findings[:3]]
    except Unread:
        return None
    return "; ".join(said) or None
