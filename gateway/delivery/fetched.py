"""What a partner who fetches is handed and what he says of it: the port between his mailbox and the web."""

from dataclasses import dataclass
from typing import Literal

MOST_ITEMS = 200  # of one fetch, and of one word on what was fetched


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One delivery as its partner gets it. attempt: from 1; document: the sealed bytes."""

    delivery: str
    message: str
    message_type: str
    message_id: str
    sender_id: str
    remark: str | None
    attempt: int
    document: bytes


@dataclass(frozen=True, slots=True)
class Pulled:
    """What was fetched, and until when it is to be acknowledged (microseconds)."""

    items: list[Item]
    lease_until: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """A partner's word on one delivery: he took it, or will not."""

    delivery: str
    verdict: Literal["accepted", "refused"]
    reason: str | None = None
