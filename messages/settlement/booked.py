"""What a bank has booked of a settlement, by what it told us: kept by day, to be held against its statements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from messages.books import BookDay, Books, Entry, Movement
from messages.identifiers import compact
from messages.process import Alias
from messages.settlement.bookings import CREDIT, DEBIT, told
from messages.settlement.keys import bank_no
from messages.settlement.known import PAYMENT, RECEIPT, STATEMENT, Settlement
from messages.settlement.payment.known import Payment
from messages.settlement.receipt.back import credit_of
from messages.settlement.receipt.known import Receipt
from messages.settlement.records import SettlementStatement

__all__ = ["BOOKS", "aliases"]


@dataclass(frozen=True, slots=True)
class _Line:
    """One movement and its day. bank: the number by which the case names it."""

    bank: str
    day: date
    movement: Movement


def aliases(lines_of: Settlement) -> Iterator[Alias]:
    """The days, by bank and currency, on which anything of a case was booked."""
    part = lines_of.part
    if lines_of.kind == STATEMENT:
        yield BookDay(part.day, part.bank, part.account.currency).alias
    for line in _lines(lines_of):
        yield BookDay(line.day, line.bank, line.movement.amount.currency).alias


def _movements(known: Settlement, day: BookDay) -> Iterator[Movement]:
    for line in _lines(known):
        if (line.day, line.bank, line.movement.amount.currency) == day:
            yield line.movement


def _statement(known: Settlement, day: BookDay) -> str | None:
    part = known.part
    if known.kind != STATEMENT or (part.day, part.bank, part.account.currency) != day:
        return None
    return str(part.message_id)


def _entries(body: SettlementStatement) -> Iterator[Entry]:
    for each in body.entries:
        yield Entry(
            amount=each.amount,
            is_credit=each.is_credit,
            bank_reference=each.bank_reference,
            reference=each.reference,
            is_reversal=each.is_reversal,
        )


def _content(body: SettlementStatement) -> SettlementStatement:
    return replace(body, statement_id="", bank="")


def _account(body: SettlementStatement) -> str:
    return compact(body.account.account_no)


def _finds(entry: Entry) -> Iterator[Alias]:
    if entry.reference:
        yield Alias(kind="remittance", value=entry.reference)
    yield Alias(kind="bank-reference", value=entry.bank_reference)


def _ordered(known: Settlement) -> Iterator[Movement]:
    """A payment of whose debit the bank has not told us."""
    payment = known.payment
    if payment is not None and payment.order is not None and not payment.facts.debits:
        yield Movement(
            of=f"{PAYMENT}:{payment.reference}",
            amount=payment.order.amount,
            is_credit=False,
            is_booked=False,
            reference=payment.reference,
            bank_reference=payment.facts.bank_reference,
        )


BOOKS = Books(
    movements=_movements,
    statement=_statement,
    entries=_entries,
    content=_content,
    account=_account,
    finds=_finds,
    ordered=_ordered,
)


def _lines(known: Settlement) -> Iterable[_Line]:
    part: Any = known.part
    if known.kind == PAYMENT:
        return _of_payment(part)
    return _of_receipt(part) if known.kind == RECEIPT else ()


def _of_payment(known: Payment) -> Iterator[_Line]:
    """The debits, and what came back or was taken back."""
    for each in told(known.facts.bookings):
        movement = Movement(
            of=f"{PAYMENT}:{known.reference}",
            amount=each.booked,
            is_credit=each.what != DEBIT,
            what="payment" if each.what == DEBIT else "return",
            reference=known.reference,
            bank_reference=each.bank_reference or known.facts.bank_reference,
            account=_debited_account(known),
        )
        yield _Line(known.bank, each.on, movement)


def _debited_account(known: Payment) -> str | None:
    """The account of a payment that has one."""
    funds = known.order.funds if known.order else ()
    return compact(funds[0].account.account_no) if len(funds) == 1 else None


def _of_receipt(known: Receipt) -> Iterator[_Line]:
    """What came to the payee's accounts, and what went from them again: what stood in 待核查账户 was never on them."""
    if known.withdrawn:
        return
    on_account = known.bookings
    if known.advice is not None and not known.advice.pending:
        on_account = (credit_of(known.advice, known.bank_reference), *on_account)
    was_on_it = any(each.what == CREDIT for each in on_account)
    for each in told(on_account) if was_on_it else ():
        movement = Movement(
            of=f"{RECEIPT}:{known.bank}:{known.bank_reference}",
            amount=each.booked,
            is_credit=each.what == CREDIT,
            what="receipt" if each.what == CREDIT else "return",
            bank_reference=each.bank_reference or known.bank_reference,
            account=compact(each.account) if each.account else None,
        )
        yield _Line(bank_no(known.bank), each.on, movement)
