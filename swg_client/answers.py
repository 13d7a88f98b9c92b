"""What the gateway answers, as records; what a later version adds is passed over."""

import base64
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

import msgspec

from messages.decoding import from_json
from messages.exchange.records import ReceiptFinding

Verdict: TypeAlias = Literal["accepted", "refused"]
Finding: TypeAlias = ReceiptFinding


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One message in the mailbox. delivery: act once per delivery, it may come again. document: keep these bytes.

    signer: the subject of the gateway's certificate that sealed it; None where its form has no signature within.
    """

    delivery: str
    message: str
    message_type: str
    message_id: str
    sender_id: str
    attempt: int
    document: bytes = field(repr=False)
    remark: str | None = None
    signer: str | None = None


class Event(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One step of a case, as far as you may know it."""

    seq: int
    at: datetime
    event: str
    from_: str
    to: str
    by: str
    message: str | None = None
    message_type: str | None = None
    message_id: str | None = None


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What comes next. by: roles that owe it. until: when it is due."""

    type: str
    by: tuple[str, ...]
    zh: str
    en: str
    until: datetime | None = None


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """Where a case stands. final: nothing more is to come. timeline: oldest first; empty in a list of cases."""

    id: str
    family: str
    order_key: str
    state: str
    state_zh: str
    state_en: str
    final: bool
    opened_at: datetime
    moved_at: datetime
    due_at: datetime | None = None
    expected: tuple[Expected, ...] = ()
    timeline: tuple[Event, ...] = ()


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a message on its way to one receiver."""

    message_type: str
    role: str
    state: str
    receiver: str | None = None
    at: datetime
    reason: str | None = None


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """A document that was taken in, and what became of it."""

    message: str
    message_type: str | None
    message_id: str | None
    received_time: datetime
    digest: str
    verdict: Verdict | None = None
    deliveries: tuple[Delivery, ...] = ()


class _Item(msgspec.Struct, frozen=True, kw_only=True):
    """An item on the wire: what is not UTF-8 comes in base64."""

    delivery: str
    message: str
    message_type: str
    message_id: str
    sender_id: str
    attempt: int
    remark: str | None = None
    document: str | None = None
    document_base64: str = ""

    def taken(self) -> Item:
        """The item, not verified yet."""
        whole = self.document.encode() if self.document is not None else base64.b64decode(self.document_base64)
        return Item(
            delivery=self.delivery,
            message=self.message,
            message_type=self.message_type,
            message_id=self.message_id,
            sender_id=self.sender_id,
            attempt=self.attempt,
            document=whole,
            remark=self.remark,
        )


class _Items(msgspec.Struct, frozen=True):
    items: tuple[_Item, ...]


class _Cases(msgspec.Struct, frozen=True):
    items: tuple[Case, ...]


class _Findings(msgspec.Struct, frozen=True):
    findings: tuple[Finding, ...]


def case_of(body: bytes) -> Case:
    """A case."""
    return from_json(body, Case)


def message_of(body: bytes) -> Message:
    """A message."""
    return from_json(body, Message)


def cases_of(body: bytes) -> tuple[Case, ...]:
    """The cases that a number names."""
    return from_json(body, _Cases).items


def findings_of(body: bytes) -> tuple[Finding, ...]:
    """What a dry run found."""
    return from_json(body, _Findings).findings


def items_of(body: bytes) -> list[Item]:
    """What was fetched, none of it verified yet."""
    return [each.taken() for each in from_json(body, _Items).items]
