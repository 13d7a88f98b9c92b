"""Amounts: parts are in the currency of the whole and add up to it, allocations to no more, statements balance."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from messages.findings import Fault
from messages.money import Money
from messages.settlement.records import (
    SettlementAllocation,
    SettlementBopReport,
    SettlementInwardInstruction,
    SettlementOutward,
    SettlementStatement,
)
from messages.settlement.rules.readable import readable

OWN, EXCHANGE = "own", "exchange"  # FUNDS

Declared = SettlementOutward | SettlementBopReport
Funded = SettlementOutward | SettlementInwardInstruction


def funds_are_in_the_currency(outward: SettlementOutward) -> Iterator[Fault]:
    """SW701."""
    yield from _in_currency("funds", outward.funds, outward.amount.currency)


def funds_are_in_one_currency(instruction: SettlementInwardInstruction) -> Iterator[Fault]:
    """SW701: that of the first; which one has come, the bank's advice says."""
    yield from _in_one_currency("funds", instruction.funds)


def bop_lines_are_in_the_currency(body: Declared) -> Iterator[Fault]:
    """SW701."""
    yield from _in_currency("bop_lines", body.bop_lines, body.amount.currency)


def allocations_are_in_the_currency(body: Declared) -> Iterator[Fault]:
    """SW701: what a declaration is worth, too, is told in the currency of the payment."""
    currency = body.amount.currency
    yield from _in_currency("allocations", body.allocations, currency)
    yield from _in_currency("allocations", body.allocations, currency, "declared_total")


def allocations_are_in_one_currency(allocation: SettlementAllocation) -> Iterator[Fault]:
    """SW701: that of the first."""
    yield from _in_one_currency("allocations", allocation.allocations)


def statement_is_in_the_currency(statement: SettlementStatement) -> Iterator[Fault]:
    """SW701: balances and entries are in the currency of the account."""
    currency = statement.account.currency
    for name in ("opening", "closing"):
        if getattr(statement, name).currency != currency:
            yield Fault(code="SW701", at=name, wanted=currency)
    yield from _in_currency("entries", statement.entries, currency)


def funds_make_the_amount(outward: SettlementOutward) -> Iterator[Fault]:
    """SW702."""
    yield from _make_the_amount("funds", outward.funds, outward.amount)


def bop_lines_make_the_amount(body: Declared) -> Iterator[Fault]:
    """SW702."""
    yield from _make_the_amount("bop_lines", body.bop_lines, body.amount)


def funds_fit_their_accounts(body: Funded) -> Iterator[Fault]:
    """SW704: own funds are of an account in the currency of the amount, exchanged ones of another."""
    for at, each in readable("funds", body.funds, "kind", "amount", "account"):
        if not hasattr(each.account, "currency"):
            continue
        is_same = each.account.currency == each.amount.currency
        if (each.kind == OWN and not is_same) or (each.kind == EXCHANGE and is_same):
            wanted = f"an account in {each.amount.currency}" if each.kind == OWN else "an account in another currency"
            yield Fault(code="SW704", at=f"{at}account.currency", wanted=f"{wanted} for {each.kind}")


def allocations_fit_the_amount(body: Declared) -> Iterator[Fault]:
    """SW705: they may be less; what is open is allocated later."""
    total = _sum(body.allocations, body.amount.currency)
    if total is not None and total > body.amount.amount > 0:
        yield Fault(code="SW705", at="allocations", value=_told(total, body.amount), wanted=f"at most {body.amount}")


def statement_balances(statement: SettlementStatement) -> Iterator[Fault]:
    """SW718: what a reversal takes back is booked the other way, so nothing more is to be known of it."""
    balance, currency = statement.opening.amount, statement.opening.currency
    if {statement.closing.currency, *(each.amount.currency for each in statement.entries)} != {currency}:
        return  # that has been said
    for each in statement.entries:
        balance += each.amount.amount if each.is_credit else -each.amount.amount
    if balance != statement.closing.amount:
        yield Fault(code="SW718", at="closing", wanted=f"{currency} {balance}")


def _in_one_currency(field: str, items: Iterable[Any]) -> Iterator[Fault]:
    items = tuple(items)
    for first in items[:1]:
        yield from _in_currency(field, items, first.amount.currency)


def _in_currency(field: str, items: Iterable[Any], currency: str, name: str = "amount") -> Iterator[Fault]:
    for at, each in readable(field, items, name):
        money: Money | None = getattr(each, name)
        if money is not None and money.currency != currency:
            yield Fault(code="SW701", at=f"{at}{name}", value=str(money), wanted=currency)


def _make_the_amount(field: str, items: Iterable[Any], amount: Money) -> Iterator[Fault]:
    total = _sum(items, amount.currency)
    if total is not None and total != amount.amount > 0:  # that an amount is above zero, its schema says
        yield Fault(code="SW702", at=field, value=_told(total, amount), wanted=str(amount))


def _sum(items: Iterable[Any], currency: str) -> Decimal | None:
    """What they add up to; None where one is of another currency, which has been said."""
    amounts: list[Money] = [each.amount for each in items]
    if any(each.currency != currency for each in amounts):
        return None
    return sum((each.amount for each in amounts), Decimal())


def _told(total: Decimal, amount: Money) -> str:
    return f"{amount.currency} {total}"
