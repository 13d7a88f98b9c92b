"""Whom a case of settlement concerns: its trader, his bank, the agent who spoke for him, and the platform.

Of money that nobody claims, and of a payment that only a bank has spoken of, it is not known whose it is: it is sought
by the account, or by the trader's own part of the reference, which find nobody until an operator says who that is.
"""

from collections.abc import Callable, Mapping

from messages.envelope import Message
from messages.process import Concerned, Key
from messages.roles import AGENT, BANK, TRADER, Role
from messages.settlement.agreement.known import Agreement
from messages.settlement.keys import PLATFORM, account_keys, bank_keys, trader_keys
from messages.settlement.known import AGREEMENT, PAYMENT, RECEIPT, STATEMENT, Settlement
from messages.settlement.payment.known import Payment
from messages.settlement.receipt.known import Receipt
from messages.settlement.statement import Statement

Sides = Mapping[Role, tuple[Key, ...]]
KEPT_HERE = "settlement.allocation."  # what it is for is our book's to hold; no bank is told


def parties(known: Settlement, message: Message) -> Sides:
    """To whom a message of the case may go."""
    if message.head.message_type.startswith(KEPT_HERE):
        return {}
    return _sides(known)


def concerns(known: Settlement) -> Concerned:
    """Whom the case concerns as it stands."""
    return (*_sides(known).items(), PLATFORM)


def _sides(known: Settlement) -> Sides:
    return _SIDES[known.kind](known.part)


def _of_agreement(known: Agreement) -> Sides:
    return {TRADER: trader_keys(known.trader_id), BANK: bank_keys(known.bank)}


def _of_payment(known: Payment) -> Sides:
    unknown = (Key(kind="organisation-code", value=known.reference[:9]),)
    trader = trader_keys(known.trader_id) if known.trader_id else unknown
    return {TRADER: trader, BANK: bank_keys(known.bank), AGENT: _agent(known.agent)}


def _of_receipt(known: Receipt) -> Sides:
    return {TRADER: owner_keys(known), BANK: bank_keys(known.bank), AGENT: _agent(known.agent)}


def _of_statement(known: Statement) -> Sides:
    unknown = account_keys(known.bank, known.account.account_no)
    return {TRADER: trader_keys(known.trader_id) if known.trader_id else unknown, BANK: bank_keys(known.bank)}


def owner_keys(known: Receipt) -> tuple[Key, ...]:
    """Whose money it is: by his credit code, else by the account."""
    if known.trader_id:
        return trader_keys(known.trader_id)
    if known.advice:
        return account_keys(known.bank, known.advice.account.account_no)
    return (Key(kind="bank-reference", value=f"{known.bank}/{known.bank_reference}"),)


def _agent(sender_id: str | None) -> tuple[Key, ...]:
    return (Key(kind="party", value=sender_id),) if sender_id else ()


_SIDES: Mapping[str, Callable[..., Sides]] = {
    AGREEMENT: _of_agreement,
    PAYMENT: _of_payment,
    RECEIPT: _of_receipt,
    STATEMENT: _of_statement,
}
