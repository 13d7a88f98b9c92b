"""What of money that came in went back again, as a part of it."""

from collections.abc import Iterable
from decimal import Decimal

from messages.settlement.bookings import CREDIT, RETURN, REVERSAL, Booking, standing
from messages.settlement.payment.back import fees
from messages.settlement.receipt.advice import Advice


def credit_of(advice: Advice, bank_reference: str) -> Booking:
    """The entry that the advice tells of."""
    return Booking(
        what=CREDIT,
        booked=advice.clear,
        on=advice.booked_on or advice.value_on,
        at=advice.at,
        said_at=advice.at,
        bank_reference=bank_reference,
        amount=advice.amount,
        account=advice.account.account_no,
    )


def part_back(advice: Advice, bookings: Iterable[Booking], bank_reference: str) -> Decimal:
    """How much of it went back, from 0 to 1; what lacks and may be a fee is no part that was kept."""
    every = tuple(bookings)
    credit = credit_of(advice, bank_reference)
    if any(each.what == REVERSAL and each.takes_back(credit) for each in every):
        return Decimal(1)
    back = sum((_part(each, advice) for each in standing(every) if each.what == RETURN), Decimal())
    is_all = back and back + fees(advice.amount) / advice.amount.amount >= 1
    return Decimal(1) if is_all else back


def _part(booking: Booking, advice: Advice) -> Decimal:
    """Which part of it that is; nothing is known of one in a currency that did not come."""
    for whole in (advice.clear, advice.amount):
        for said in (booking.booked, booking.amount):
            if said is not None and said.currency == whole.currency and whole.amount:
                return said.amount / whole.amount
    return Decimal()
