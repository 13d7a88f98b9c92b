"""What is known of money that came in: the bank's advice, the payee's instruction, the declaration beside it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from messages.money import Money
from messages.settlement.held import NOTHING, Shares
from messages.settlement.records import (
    Account,
    BopLine,
    Charge,
    Exchange,
    Funds,
    Party,
    Reason,
)
from messages.settlement.statuses import Status
from messages.settlement.waiting import Waiting
from messages.times import BEIJING

DECLARED, ACCEPTED, RETURNED = "declared", "accepted", "returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """The money, as the bank has advised it."""

    account: Account
    amount: Money
    value_on: date
    booked_on: date | None
    debtor: Party
    creditor: Party
    debtor_country: str | None
    method: str
    charges: tuple[Charge, ...]
    pending: bool
    end_to_end_id: str | None
    uetr: str | None
    note: str | None

    @property
    def clear(self) -> Money:
        """What is left of it after what banks took in its currency."""
        left = self.amount
        for each in self.charges:
            if each.amount.currency == left.currency:
                left = left - each.amount
        return left


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """What the payee wants done with it: credit or return, into which funds."""

    verdict: str
    funds: tuple[Funds, ...]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """涉外收入申报: what the payee has declared the money was for. at: when it was taken in."""

    amount: Money
    bop_lines: tuple[BopLine, ...]
    declared_on: date
    is_advance: bool
    is_refund: bool
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One amount of money that came in.

    trader_id:   whose it is; None: nobody knows yet, and what the bank says of it is waiting.
    agent:       SenderId of whoever spoke for him last.
    instruction: what he wants, as long as the bank has not refused it.
    outcome:     kept, converted or sent-back; None: it is not his yet. paid_out_on: from when on it was.
    standing:    of the declaration: declared, accepted, returned; None: not declared. stood_at: the bank's newest word.
    """

    bank: str
    bank_reference: str
    trader_id: str | None = None
    agent: str | None = None
    advice: Advice | None = None
    waiting: tuple[Waiting, ...] = ()
    bop_no: str | None = None
    instruction: Instruction | None = None
    outcome: str | None = None
    paid_out_on: date | None = None
    credited: Money | None = None
    exchange: Exchange | None = None
    reasons: tuple[Reason, ...] = ()
    declaration: Declaration | None = None
    standing: str | None = None
    stood_at: datetime | None = None
    shares: Shares = NOTHING
    statuses: tuple[Status, ...] = ()

    @property
    def holds(self) -> Shares:
        """What of it is held against declarations: nothing where it was sent back."""
        return NOTHING if self.outcome == "sent-back" else self.shares

    @property
    def paid_out_at(self) -> datetime | None:
        """The day it was paid out, from which the five working days of the declaration count."""
        return datetime.combine(self.paid_out_on, time(), BEIJING) if self.paid_out_on else None


def stage(known: Receipt) -> str:
    """The state that follows from what is known."""
    if known.outcome == "sent-back":
        return "sent-back"
    if known.outcome is not None:
        standing = {DECLARED: "declared", RETURNED: "bop-returned", ACCEPTED: "settled"}
        return standing.get(known.standing or "", known.outcome)
    if known.advice is None:
        return "unadvised"
    return "advised" if known.instruction is None else "instructed"
