"""By which numbers a payment is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.process import Alias
from messages.roles import Role
from messages.settlement import held
from messages.settlement.payment.facts import Order
from messages.settlement.payment.known import Payment
from messages.settlement.showing import bookings, funds, statuses


def aliases(known: Payment) -> Iterator[Alias]:
    """The trader's number and the bank's, what it is for, and what the bank has called it on the way."""
    yield Alias(kind="remittance", value=known.reference)
    if known.agreement_no:
        yield Alias(kind="agreement", value=known.agreement_no)
    if known.order:
        yield Alias(kind="currency", value=known.order.amount.currency)
    yield from held.aliases(known.shares)
    for kind, numbers in (
        ("contract", known.order.contract_nos if known.order else ()),
        ("invoice", known.order.invoice_nos if known.order else ()),
        ("bop", (known.facts.bop_no,)),
        ("bank-reference", dict.fromkeys((known.facts.bank_reference, *_booked_under(known)))),
        ("uetr", (known.facts.uetr,)),
    ):
        yield from (Alias(kind=kind, value=number) for number in numbers if number)


def _booked_under(known: Payment) -> Iterator[str | None]:
    return (each.bank_reference for each in known.facts.bookings)


def view(known: Payment, role: Role | None) -> Mapping[str, Any]:
    """What this role may read."""
    facts = known.facts
    return {
        "reference": known.reference,
        "bank_reference": facts.bank_reference,
        "agreement_no": known.agreement_no,
        "trader_id": known.trader_id,
        "bank": known.bank,
        **_order(known.order, role),
        "place": known.place,
        "outcome": known.outcome,
        "silent": known.silent,
        "cancellation_asked_at": known.asked_at,
        "bop_no": facts.bop_no,
        "uetr": facts.uetr,
        "debited": facts.debited,
        "paid": facts.amount,
        "returned": facts.returned,
        "booked": bookings(facts.bookings),
        "bank_charges": facts.charges,
        "exchange": facts.exchange,
        "value_on": facts.value_on,
        "allocations": known.shares.shares,
        "declared_totals": known.shares.totals,
        "statuses": statuses(known.statuses),
    }


def _order(order: Order | None, role: Role | None) -> Mapping[str, Any]:
    if order is None:
        return {"amount": None}
    return {
        "amount": order.amount,
        "funds": funds(order.funds, role),
        "requested_on": order.requested_on,
        "creditor": order.creditor,
        "creditor_country": order.creditor_country,
        "charges": order.charges,
        "nature": order.nature,
        "contract_nos": order.contract_nos,
        "invoice_nos": order.invoice_nos,
    }
