"""What a channel is handed and what it answers: the port between delivery and the transports."""

from dataclasses import dataclass
from typing import Literal, Protocol

from gateway.partners.partner import Partner

Event = Literal["positive receipt", "negative receipt", "not reached", "no answer in time"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One delivery, ready to leave.

    delivery: its stable id; the partner knows a repetition by it. message: the gateway's id of the message.
    attempt:  from 1. remark: how it goes ("unmatched"). content: the sealed bytes, the same at every attempt.
    digest:   SHA-256 of them, 64 hex digits; what the partner's receipt must name.
    number:   of what the message is about, as its case is kept in order by it.
    document: the number that the document itself bears in the partner's form; said where he is asked for it.
    """

    delivery: str
    message: str
    message_type: str
    attempt: int
    remark: str | None
    content: bytes
    digest: str
    number: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one attempt.

    event:   a row of the moves. reason: in a few words, for people. receipt: what the partner answered, as it came.
    cause:   of what did not succeed, a row of CAUSES; None: as the event says.
    asked_s: it asked not to be tried again before that many seconds. waits: it was laid before him, and is to be asked
    for again; he is not left alone for that.
    """

    event: Event
    reason: str | None = None
    cause: str | None = None
    receipt: bytes | None = None
    asked_s: float | None = None
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a partner says of a delivery that he was sent. has_it: None: he says nothing that can be relied on."""

    has_it: bool | None
    reason: str


class Asking(Protocol):
    """A way to ask a partner whether he has a delivery. Answers within his time limit and raises nothing."""

    async def ask(self, parcel: Parcel, partner: Partner) -> Told: ...


class Channel(Protocol):
    """A way out. `deliver` answers within the partner's time limit and raises nothing."""

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer: ...
