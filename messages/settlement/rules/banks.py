"""Banks: each can be found, by a number of its own or by name and place."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.settlement.records import Bank, SettlementInwardAdvice, SettlementOutward


def creditors_bank_is_named(outward: SettlementOutward) -> Iterator[Fault]:
    """SW710: the payee's bank, and its correspondent where one is given."""
    yield from _named("creditor_bank", outward.creditor_bank)
    yield from _named("correspondent", outward.correspondent)


def debtors_bank_is_named(advice: SettlementInwardAdvice) -> Iterator[Fault]:
    """SW710: the payer's bank, where it is told."""
    yield from _named("debtor_bank", advice.debtor_bank)


def _named(at: str, bank: Bank | None) -> Iterator[Fault]:
    if bank is None or bank.bic is not None or bank.cnaps is not None:
        return
    if bank.name is None or bank.address is None:
        yield Fault(code="SW710", at=at, wanted="Bic, or Cnaps, or Name and Address")
