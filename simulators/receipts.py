"""Receipts: the gateway's, read and held against what was sent; and our own, written and signed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from simulators import documents, proofs, seals
from simulators.clock import to_17
from simulators.contracts import Contracts
from simulators.profile import Profile

TYPE = "exchange.receipt.1"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that the gateway found: code "SW502", severity "error" or "warning"; retry: time may heal it."""

    code: str
    severity: str
    where: str
    value: str | None
    wanted: str | None
    retry: bool


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says; faults: in what the receipt itself is not as agreed."""

    verdict: str
    receipt_no: int | None
    message_uuid: str
    document_digest: str
    findings: tuple[Finding, ...]
    faults: tuple[str, ...]
    data: bytes

    @property
    def may_heal(self) -> bool:
        """Whether the same document may be sent again with hope."""
        errors = [finding for finding in self.findings if finding.severity == "error"]
        return self.verdict == "refused" and bool(errors) and all(finding.retry for finding in errors)


def read(data: bytes, contracts: Contracts, gateway_certs: Sequence[bytes]) -> Receipt:
    """The receipt in these bytes, or Unreadable. gateway_certs: those that may have signed."""
    document = documents.read(data)
    number = document.text("Body/ReceiptNo")
    faults = contracts.faults(TYPE, document.element) or proofs.faults(document, *gateway_certs)
    return Receipt(
        verdict=document.need("Body/Verdict"),
        receipt_no=int(number) if number else None,
        message_uuid=document.need("Body/MessageUuid"),
        document_digest=document.need("Body/DocumentDigest"),
        findings=tuple(map(_finding, document.each("Body/Findings/Finding"))),
        faults=tuple(faults),
        data=data,
    )


def write(
    profile: Profile,
    *,
    delivery: str,
    document: documents.Document | None,
    digest: str,
    reason: str | None,
    at: datetime,
) -> bytes:
    """Our signed receipt for a delivery: accepted, or refused for a reason."""
    head = {
        "MessageId": f"{profile.party.sender_id}-R-{delivery}"[:64],
        "FunctionCode": "2",
        "MessageType": TYPE,
        "SenderId": profile.party.sender_id,
        "ReceiverId": "EPORT",
        "SendTime": to_17(at),
        "Version": "1.0",
    }
    findings = {
        "Finding": [
            {"Code": "SW103", "Severity": "error", "Where": "/", "Wanted": reason, "Mend": "-", "Zh": "-", "En": reason}
        ]
    }
    body = {
        "Verdict": "refused" if reason else "accepted",
        "MessageUuid": delivery,
        "RefMessageId": document and document.text("Head/MessageId"),
        "RefMessageType": document and document.text("Head/MessageType"),
        "RefSenderId": document and document.text("Head/SenderId"),
        "DocumentDigest": digest,
        "ReceivedTime": at.isoformat(timespec="milliseconds"),
        "Findings": findings if reason else None,
        "FindingCount": "1" if reason else "0",
    }
    root = documents.build(TYPE, head, body)
    seals.sign(root, profile.key, profile.cert)
    return documents.serialise(root)


def _finding(part: documents.Part) -> Finding:
    return Finding(
        code=part.text("Code") or "",
        severity=part.text("Severity") or "error",
        where=part.text("Where") or "/",
        value=part.text("Value"),
        wanted=part.text("Wanted"),
        retry=part.text("Retry") in ("true", "1"),
    )
