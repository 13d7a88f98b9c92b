"""What is said about a binding message that waits: the gateway's notice, and the trader's word."""

from dataclasses import dataclass
from datetime import datetime

from messages.fields import PartyId

WAITING, SIGNED, DECLINED, WITHDRAWN, EXPIRED = "waiting", "signed", "declined", "withdrawn", "expired"
SIGN, DECLINE = "sign", "decline"


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningNotice:
    """A binding message waits for the trader's signature; or it was signed, declined or taken back, or expired.

    message_uuid:     the gateway's id of the message that waits.
    ref_message_id:   its MessageId. ref_message_type: its MessageType. ref_sender_id: who sent it.
    document_digest:  SHA-256 of the document as it came, 64 hex digits: what is signed.
    status:           waiting, signed, declined, withdrawn, expired.
    wait_until:       until when it waits; aware, whole seconds.
    reason:           why it was declined or taken back, up to 255 characters.
    """

    message_uuid: str
    ref_message_id: str
    ref_message_type: str
    ref_sender_id: PartyId
    document_digest: str
    status: str
    wait_until: datetime
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningConsent:
    """The trader signs the message that waits, or declines it. The document that says so is signed with his own key.

    message_uuid:    as in the notice. document_digest: as in the notice; SHA-256, 64 hex digits.
    verdict:         sign, decline.
    reason:          why it is declined, up to 255 characters.
    """

    message_uuid: str
    document_digest: str
    verdict: str
    reason: str | None = None
