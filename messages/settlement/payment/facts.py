"""What a payment was ordered to be, and what the bank has said of it beside how far it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from messages.money import Money
from messages.settlement.bookings import DEBIT, RETURN, Booking, standing, sums
from messages.settlement.records import Charge, Exchange, Funds, Party


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
    """What the bank has said of the payment itself; of each, what it said last. as_of: when it said each, by name.

    bookings: every movement on an account. back_at: when the newest return was. all_back: it said that all came back,
    and not how much.
    """

    bank_reference: str | None = None
    bop_no: str | None = None
    amount: Money | None = None
    charges: tuple[Charge, ...] = ()
    exchange: Exchange | None = None
    value_on: date | None = None
    uetr: str | None = None
    bookings: tuple[Booking, ...] = ()
    back_at: datetime | None = None
    all_back: bool = False
    as_of: Mapping[str, datetime] = field(default_factory=dict)

    @property
    def debits(self) -> tuple[Booking, ...]:
        """The debits that were not taken back."""
        return tuple(each for each in standing(self.bookings) if each.what == DEBIT)

    @property
    def debited(self) -> tuple[Money, ...]:
        """What the accounts were charged, by currency."""
        return sums(standing(self.bookings), DEBIT)

    @property
    def returned(self) -> tuple[Money, ...]:
        """What came back onto accounts, by currency."""
        return sums(standing(self.bookings), RETURN)
