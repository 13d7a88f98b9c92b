"""What of a payment came back, as a part of it: what is kept of it is held against its declarations.

Banks abroad take of what they return, and do not always name it: a return counts as whole where what lacks is named as
charges, or is no more than such fees are (A).
"""

from collections.abc import Iterable
from decimal import Decimal

from messages.money import MINOR_DIGITS, Money
from messages.settlement.bookings import DEBIT, RETURN, REVERSAL, Booking, standing
from messages.settlement.payment.facts import Facts, Order

FEES, MOST_FEES = Decimal("0.02"), 100  # A: of the payment; in its currency, a hundred times where it has no decimals


def kept(order: Order | None, facts: Facts) -> Decimal:
    """How much of it was paid, or is on its way, and has not come back: from 0 to 1; 1 of one nothing was booked of."""
    if facts.all_back:
        return Decimal(_debited_since(facts))
    if order is None:
        return Decimal(1)
    if is_back(order, facts):
        return Decimal(0)
    debits = facts.debits
    left = _times(order, debits) - sum((_part(each, order, debits) for each in _returns(facts)), Decimal())
    return min(max(left, Decimal()), Decimal(1))


def is_back(order: Order | None, facts: Facts) -> bool:
    """Whether all of it came back, or every debit of it was taken back."""
    if facts.all_back or _taken_back(facts):
        return True
    returns, debits = _returns(facts), facts.debits
    if order is None or not returns:
        return bool(returns)
    back = sum((_part(each, order, debits) + _charged(each, order) for each in returns), Decimal())
    return back + fees(order.amount) / order.amount.amount >= _times(order, debits)


def fees(amount: Money) -> Decimal:
    """What banks on the way may take of a payment without naming it."""
    most = MOST_FEES if MINOR_DIGITS[amount.currency] else MOST_FEES * 100
    return min(amount.amount * FEES, Decimal(most))


def repeats(order: Order, debits: Iterable[Booking]) -> list[Booking]:
    """Debits of a sum that was debited before, beyond one for each of its funds."""
    every = list(debits)
    again = [each for n, each in enumerate(every) if each.booked in [before.booked for before in every[:n]]]
    return again if len(every) > len(order.funds) else []


def _times(order: Order, debits: tuple[Booking, ...]) -> int:
    return 1 + len(repeats(order, debits))


def _returns(facts: Facts) -> list[Booking]:
    """What came back of what was debited: nothing comes back before that."""
    stands = standing(facts.bookings)
    first = min((each.at for each in stands if each.what == DEBIT), default=None)
    return [each for each in stands if each.what == RETURN and (first is None or each.at >= first)]


def _debited_since(facts: Facts) -> bool:
    """Whether it was debited after the bank had said that all of it came back."""
    return facts.back_at is not None and any(each.at > facts.back_at for each in facts.debits)


def _taken_back(facts: Facts) -> bool:
    whats = [each.what for each in facts.bookings]
    return DEBIT in whats and REVERSAL in whats and not facts.debits


def _part(booking: Booking, order: Order, debits: tuple[Booking, ...]) -> Decimal:
    """Which part of the payment it is; nothing is known of one in a currency in which nothing was debited."""
    for said in (booking.amount, booking.booked):
        if said is not None and said.currency == order.amount.currency:
            return said.amount / order.amount.amount
    debited = [each.booked.amount for each in debits if each.booked.currency == booking.booked.currency]
    return booking.booked.amount / sum(debited) if debited else Decimal()


def _charged(booking: Booking, order: Order) -> Decimal:
    """What is named of what banks took of a return, as a part of the payment."""
    named = [each.amount for each in booking.charges if each.amount.currency == order.amount.currency]
    return sum((each.amount for each in named), Decimal()) / order.amount.amount
