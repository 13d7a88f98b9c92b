"""The envelope every message travels in: `Head`, after customs practice, and the record it carries.

Source: the head of the customs manifest messages (MessageID … Version), written here in PascalCase without exception.
"""

from dataclasses import dataclass
from typing import Annotated, Any

from messages.fields import Coded, PartyId, WireTime


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Who says something, to whom, when, and under which number.

    message_id:      made by the sender, 1 to 64 characters, never used twice by one sender for one type of message.
    function_code:   2 new, 3 withdrawn, 5 changed, 9 original.
    message_type:    the catalogue's code: "inspection.arrival.1".
    sender_id:       4-digit customs code and 9-character organisation code, or a customs office, or EPORT.
    receiver_id:     as sender_id; EPORT where the gateway finds the receivers from the data.
    send_time:       aware; on the wire 17 digits, Beijing time.
    version:         "1.0".
    original_digest: only on copies the gateway made: SHA-256 of the document of record, 64 hex digits.
    """

    message_id: str
    function_code: Annotated[str, Coded("FUNCTION")]
    message_type: str
    sender_id: PartyId
    receiver_id: PartyId
    send_time: WireTime
    version: str = "1.0"
    original_digest: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A head and the record it carries."""

    head: Head
    body: Any
