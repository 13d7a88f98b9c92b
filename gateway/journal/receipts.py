"""Writes receipts: `exchange.receipt.1` with the proof that the record lies in a signed batch (通讯回执)."""

from dataclasses import dataclass

from gateway.journal.clock import to_datetime
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Submission
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.exchange.records import Proof, Receipt, ReceiptFinding
from messages.findings import Finding, count
from messages.xml.records import render


@dataclass(frozen=True, slots=True)
class ReceiptMaker:
    """Makes receipts in the name of the gateway; `party_id` is its SenderId."""

    catalogue: Catalogue
    party_id: str = "EPORT"

    def make(
        self,
        submission: Submission,
        *,
        verdict: str,
        findings: tuple[Finding, ...],
        sealed: Sealed,
        seq: int,
        case: str | None,
        held_until: int | None,
    ) -> bytes:
        """The receipt's bytes: stored, and sent again to whoever sends the same document again."""
        head, proof = submission.head, sealed.proof(seq)
        receipt = Receipt(
            verdict=verdict,
            receipt_no=seq,
            batch_no=sealed.number,
            message_uuid=submission.id,
            ref_message_id=head.message_id if head else None,
            ref_message_type=submission.type_.code if submission.type_ else None,
            ref_sender_id=head.sender_id if head else None,
            document_digest=submission.digest,
            received_time=to_datetime(submission.received_at),
            case_id=case,
            held_until=to_datetime(held_until) if held_until is not None else None,
            findings=tuple(ReceiptFinding(**self.catalogue.findings.tell(finding)) for finding in findings),
            finding_count=count(findings),
            proof=Proof(
                leaf=proof.leaf,
                path=tuple(each.hex() for each in proof.path),
                batch_header=proof.header,
                signature=proof.signature,
                key_id=proof.key_id,
                certificate=proof.certificate,
            ),
        )
        answer = Head(
            message_id=f"R-{submission.id}",
            function_code="9",
            message_type="exchange.receipt.1",
            sender_id=self.party_id,
            receiver_id=head.sender_id if head else self.party_id,
            send_time=to_datetime(submission.received_at),
        )
        return render(Message(answer, receipt), self.catalogue["exchange.receipt.1"])
