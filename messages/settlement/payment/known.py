"""What is known of a payment: what was ordered, every word of the bank, and how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from messages.money import Money
from messages.settlement.held import NOTHING, Shares
from messages.settlement.records import Charge, Exchange, Funds, Party
from messages.settlement.statuses import PLACES, Status, is_beside
from messages.settlement.waiting import Waiting


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the trader has told his bank to pay, as far as the case needs it."""

    amount: Money
    funds: tuple[Funds, ...]
    requested_on: date
    creditor: Party
    creditor_country: str
    charges: str
    nature: str
    contract_nos: tuple[str, ...]
    invoice_nos: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the bank has said of the payment beside how far it is; of each, what it said last.

    debited_on, returned_on: on which day of its books. as_of: when it said each, by name.
    """

    bank_reference: str | None = None
    bop_no: str | None = None
    amount: Money | None = None
    debited: Money | None = None
    charges: tuple[Charge, ...] = ()
    exchange: Exchange | None = None
    value_on: date | None = None
    uetr: str | None = None
    returned: Money | None = None
    debited_on: date | None = None
    returned_on: date | None = None
    as_of: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One payment.

    trader_id: None: only the bank has spoken of it, and order is None too. agent: SenderId of whoever sent it for him.
    place:     how far it came on its way. outcome: where it ended: the first word of that holds until money comes back.
    asked_at:  when a cancellation was asked for that is not answered; None: none is. silent: no status came in time.
    waiting:   what the bank said before the order came: for whom, nobody knew.
    """

    reference: str
    bank: str
    trader_id: str | None = None
    agreement_no: str | None = None
    agent: str | None = None
    order: Order | None = None
    shares: Shares = NOTHING
    statuses: tuple[Status, ...] = ()
    place: str = PLACES[0]
    outcome: str | None = None
    asked_at: datetime | None = None
    silent: bool = False
    waiting: tuple[Waiting, ...] = ()
    facts: Facts = Facts()

    @property
    def holds(self) -> Shares:
        """What of it is held against declarations: nothing where it was not paid, or came back."""
        return NOTHING if self.outcome in ("rejected", "cancelled", "returned") else self.shares


def stage(known: Payment) -> str:
    """The state that follows from what is known."""
    if known.outcome is not None:
        return known.outcome
    if known.asked_at is not None:
        return "cancelling"
    return "in-review" if is_beside(known.statuses) else known.place
