"""What is known of money that came in: the bank's advice, the payee's instruction, the declaration beside it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from messages.money import Money
from messages.settlement.bookings import RETURN, Booking, standing, sums
from messages.settlement.held import NOTHING, Shares, scaled
from messages.settlement.receipt.advice import Advice
from messages.settlement.receipt.back import part_back
from messages.settlement.records import BopLine, Exchange, Funds, Reason
from messages.settlement.statuses import Status
from messages.settlement.waiting import Waiting
from messages.times import BEIJING

DECLARED, ACCEPTED, RETURNED = "declared", "accepted", "returned"


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
    answered_at: when the bank has refused one last, as it has it.
    outcome:     kept, converted or sent-back; None: it is not his yet. paid_out_on: from when on it was.
    bookings:    movements beside the entry that the advice tells of: onto the payee's accounts, and back.
    withdrawn:   the bank has taken its advice back: there was no such money.
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
    answered_at: datetime | None = None
    bookings: tuple[Booking, ...] = ()
    withdrawn: bool = False
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
        """What of it is held against declarations: nothing where it was sent back, of a part the rest."""
        return NOTHING if self.outcome == "sent-back" else scaled(self.shares, 1 - self.part_back)

    @property
    def part_back(self) -> Decimal:
        """How much of it went back, from 0 to 1."""
        if self.advice is None:
            return Decimal()
        return min(part_back(self.advice, self.bookings, self.bank_reference), Decimal(1))

    @property
    def returned(self) -> tuple[Money, ...]:
        """What went back, by currency."""
        return sums(standing(self.bookings), RETURN)

    @property
    def left(self) -> Money | None:
        """What there is of it to be had; None: that is not known."""
        if self.advice is None:
            return None
        clear = self.advice.clear
        back = (each.amount for each in self.returned if each.currency == clear.currency)
        return Money(clear.amount - sum(back), clear.currency)

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
