"""对账: what the bank has booked."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import BankNo, Each
from messages.money import Money
from messages.settlement.records.parts import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementEntry:
    """One line of a statement. is_credit: money came. is_reversal: it takes an earlier line back.

    bank_reference: the bank's number of what it books. reference: the trader's, where the bank repeats it.
    """

    amount: Money
    is_credit: bool
    booked_on: date
    value_on: date
    bank_reference: str
    reference: str | None = None
    is_reversal: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementStatement:
    """对账单: what the bank booked on one account on one day, against which our view of the payments is held.

    statement_id: the bank's own number of it, up to 35 characters.
    opening, closing: what stood there; minus: overdrawn.
    """

    bank: BankNo
    statement_id: str
    account: Account
    day: date
    opening: Money
    closing: Money
    entries: Annotated[tuple[StatementEntry, ...], Each("Entry")] = ()
