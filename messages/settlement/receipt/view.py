"""By which numbers money that came in is found, and what of it each may read."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from messages.process import Alias
from messages.roles import Role
from messages.settlement import held
from messages.settlement.receipt.advice import Advice
from messages.settlement.receipt.known import Instruction, Receipt
from messages.settlement.showing import account, bookings, funds, reasons, statuses


def aliases(known: Receipt) -> Iterator[Alias]:
    """The bank's number, the payer's, the declaration's, and what it is for."""
    yield Alias(kind="bank-reference", value=known.bank_reference)
    if known.advice:
        yield Alias(kind="currency", value=known.advice.amount.currency)
    yield from held.aliases(known.shares)
    yield from (Alias(kind="bank-reference", value=number) for number in _booked_under(known))
    for kind, number in (
        ("bop", known.bop_no),
        ("end-to-end", known.advice.end_to_end_id if known.advice else None),
        ("uetr", known.advice.uetr if known.advice else None),
    ):
        if number:
            yield Alias(kind=kind, value=number)


def _booked_under(known: Receipt) -> Iterable[str]:
    numbers = (each.bank_reference for each in known.bookings)
    return dict.fromkeys(number for number in numbers if number and number != known.bank_reference)


def view(known: Receipt, role: Role | None) -> Mapping[str, Any]:
    """What this role may read; how the declaration stands is told beside what becomes of the money."""
    return {
        "bank": known.bank,
        "bank_reference": known.bank_reference,
        "trader_id": known.trader_id,
        **_advice(known.advice, role),
        "instruction": _instruction(known.instruction, role),
        "outcome": known.outcome,
        "paid_out_on": known.paid_out_on,
        "credited": known.credited,
        "clear": known.left,
        "returned": known.returned,
        "booked": bookings(known.bookings),
        "exchange": known.exchange,
        "reasons": reasons(known.reasons),
        "bop": {
            "bop_no": known.bop_no,
            "standing": known.standing or "to-declare",
            "declaration": known.declaration,
            "stood_at": known.stood_at,
        },
        "allocations": known.shares.shares,
        "declared_totals": known.shares.totals,
        "statuses": statuses(known.statuses),
    }


def _advice(advice: Advice | None, role: Role | None) -> Mapping[str, Any]:
    if advice is None:
        return {"amount": None}
    return {
        "amount": advice.amount,
        "account": account(advice.account, role),
        "value_on": advice.value_on,
        "debtor": advice.debtor,
        "debtor_country": advice.debtor_country,
        "creditor": advice.creditor,
        "method": advice.method,
        "bank_charges": advice.charges,
        "pending": advice.pending,
        "end_to_end_id": advice.end_to_end_id,
        "uetr": advice.uetr,
        "note": advice.note,
    }


def _instruction(known: Instruction | None, role: Role | None) -> Mapping[str, Any] | None:
    if known is None:
        return None
    return {"verdict": known.verdict, "funds": funds(known.funds, role), "at": known.at}
