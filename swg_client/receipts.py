"""A receipt: what the gateway says of a document, proved offline before it is believed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from messages.exchange.records import ReceiptFinding
from messages.seals import evidence
from messages.seals.receipts import NoReceipt, take_apart
from swg_client.errors import NotProved


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The gateway's word on one document. accepted: it is owed from now on. first: False where it was taken before.

    message: the gateway's id of it. case: the case it belongs to. digest: SHA-256 of the document, 64 hex digits.
    findings: what is wrong or doubtful, each with its mend, up to 101; finding_count: how many there are. xml: keep it.
    proved: it was held against the document and the certificates trusted; False where no certificate was given.
    """

    accepted: bool
    first: bool
    message: str
    message_type: str | None
    message_id: str | None
    case: str | None
    receipt_no: int | None
    received_time: datetime
    held_until: datetime | None
    digest: str
    findings: tuple[ReceiptFinding, ...]
    finding_count: int
    proved: bool
    xml: bytes = field(repr=False)

    @property
    def may_heal(self) -> bool:
        """Whether the same document may be accepted later: time alone can mend what is wrong."""
        errors = [each for each in self.findings if each.severity == "error"]
        return not self.accepted and bool(errors) and all(each.retry for each in errors)


def read(xml: bytes, document: bytes, trusted: Sequence[bytes], *, first: bool = True) -> Receipt:
    """A receipt as it came, held against the document it speaks of; NotProved where it does not hold.

    trusted: the gateway's certificates, PEM; none: nothing is proved, and `proved` says so.
    """
    try:
        apart = take_apart(xml)
    except NoReceipt as problem:
        raise NotProved(f"不是平台的回执 / not a receipt of the gateway's: {problem}") from None
    if trusted:
        found = evidence.verify_receipt(xml, document, trusted)
        if not found.proved:
            why = "; ".join(f"{each.zh} / {each.en}: {each.why}" for each in found.steps if each.holds is False)
            raise NotProved(f"回执验不过 / the receipt does not hold: {why}")
    said = apart.receipt
    return Receipt(
        accepted=said.verdict == "accepted",
        first=first,
        message=said.message_uuid,
        message_type=said.ref_message_type,
        message_id=said.ref_message_id,
        case=said.case_id,
        receipt_no=said.receipt_no,
        received_time=said.received_time,
        held_until=said.held_until,
        digest=said.document_digest,
        findings=said.findings,
        finding_count=said.finding_count,
        proved=bool(trusted),
        xml=xml,
    )
