"""What is said about messages themselves: the receipt, which every message that reaches the gateway earns.

The proof follows RFC 9162 (Merkle trees): the leaf, the hashes beside its way up, the signed header of the batch; where
it was asked for, the header's own way up the log of all headers, whose head today's key has signed.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.fields import Each


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptFinding:
    """One thing wrong with the document, and how to mend it.

    code:     stable, never reused: "SW502". severity: "error" refuses the document, "warning" does not.
    where:    path of the element, or "/" for the whole. line: its line, from 1.
    value:    what was found. wanted: what was wanted instead.
    mend:     what the sender does about it. zh, en: what the code means.
    retry:    time may heal it: the same document may be sent again.
    """

    code: str
    severity: str
    where: str
    line: int | None = None
    value: str | None = None
    wanted: str | None = None
    mend: str
    zh: str
    en: str
    retry: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LogProof:
    """That the batch lies in the log of all batches, of which a later key may have signed the head.

    path:       hashes beside the way from the batch header to the root of the log, nearest first, 64 hex digits each.
    checkpoint: the signed head, verbatim: lines "name: value" that begin with "swg-checkpoint-1".
    signature, key_id, certificate: of the head, as those of the batch header.
    """

    path: Annotated[tuple[str, ...], Each("Hash")] = ()
    checkpoint: str
    signature: str
    key_id: str
    certificate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """That the record of this message lies in a signed batch of the journal; holds offline.

    leaf:         the leaf's text, verbatim: lines "name: value" that begin with "swg-leaf-1".
    path:         hashes beside the way from leaf to root, nearest first, 64 hex digits each.
    batch_header: the batch's header, verbatim. signature: of the header, base64. key_id: the key that made it.
    certificate:  of that key: X.509, DER, base64. It says who signed; whom to trust is known beforehand.
    log:          the way from the batch to a newer head; None: it was not asked for.
    """

    leaf: str
    path: Annotated[tuple[str, ...], Each("Hash")] = ()
    batch_header: str
    signature: str
    key_id: str
    certificate: str
    log: LogProof | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The document was accepted, and is owed from now on; or refused, with everything that is wrong with it.

    verdict:          "accepted" or "refused".
    receipt_no:       sequence in the journal, from 1; a partner's receipt may go without.
    batch_no:         batch of the journal, from 1; None on a partner's receipt.
    message_uuid:     the gateway's id of the message; on a partner's receipt the delivery id it answers.
    ref_message_id:   MessageId of the document; None where it could not be read, like the next two.
    ref_message_type: its MessageType. ref_sender_id: its SenderId.
    document_digest:  SHA-256 of the document as it came, 64 hex digits.
    received_time:    when it was taken in; aware.
    case_id:          the case it belongs to; None where it has none.
    held_until:       how long it waits for the notice it speaks of; None: it does not wait.
    findings:         what is wrong, or doubtful, up to 101. finding_count: how many there are, listed or not.
    proof:            None on a partner's receipt, which it signs itself.
    """

    verdict: str
    receipt_no: int | None = None
    batch_no: int | None = None
    message_uuid: str
    ref_message_id: str | None = None
    ref_message_type: str | None = None
    ref_sender_id: str | None = None
    document_digest: str
    received_time: datetime
    case_id: str | None = None
    held_until: datetime | None = None
    findings: Annotated[tuple[ReceiptFinding, ...], Each("Finding")] = ()
    finding_count: int = 0
    proof: Proof | None = None
