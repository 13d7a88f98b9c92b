"""对账单: what a bank has booked on one account on one day; kept to be held against payments and receipts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from messages.money import Money
from messages.process import Alias, Received, Step
from messages.roles import Role
from messages.settlement.keys import bank_no
from messages.settlement.moves import told
from messages.settlement.records import Account, SettlementStatement
from messages.settlement.showing import account


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement; its lines stay in the message. entries: how many. trader_id: whose account, if that is known."""

    bank: str
    statement_id: str
    account: Account
    day: date
    opening: Money
    closing: Money
    entries: int
    message_id: str  # the gateway's id
    trader_id: str | None = None


def fold(known: Statement | None, received: Received, trader_id: str | None) -> Step:
    """Booked; said anew, the newest holds."""
    body: SettlementStatement = received.message.body
    booked = Statement(
        bank=bank_no(body.bank),
        statement_id=body.statement_id,
        account=body.account,
        day=body.day,
        opening=body.opening,
        closing=body.closing,
        entries=len(body.entries),
        message_id=received.id,
        trader_id=trader_id,
    )
    return Step(event=told("booked", "booked"), known=booked)


def stage(known: Statement) -> str:
    """It has one state."""
    return "booked"


def aliases(known: Statement) -> Iterator[Alias]:
    """The numbers that find it."""
    yield Alias(kind="statement", value=known.statement_id)
    yield Alias(kind="currency", value=known.account.currency)


def view(known: Statement, role: Role | None) -> Mapping[str, Any]:
    """What this role may read."""
    return {
        "bank": known.bank,
        "statement_id": known.statement_id,
        "account": account(known.account, role),
        "day": known.day,
        "opening": known.opening,
        "closing": known.closing,
        "entries": known.entries,
        "trader_id": known.trader_id,
    }
