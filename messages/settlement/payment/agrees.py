"""Whether what the bank says of a payment agrees with the order: told only, for the bank speaks of its own books."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.money import Money
from messages.process import Received
from messages.settlement.bookings import DEBIT, REVERSAL, Booking, takes_back_one, with_booking
from messages.settlement.clocks import since
from messages.settlement.payment.back import fees, repeats
from messages.settlement.payment.facts import Order
from messages.settlement.payment.fold import booking_of
from messages.settlement.payment.known import Payment
from messages.settlement.records import SettlementStatus
from messages.settlement.statuses import COPIES, GRANTED, REJECTED, Status, is_of_a_copy


def sums_agree(known: Payment | None, received: Received) -> Iterator[Fault]:
    """SW742: in the order's currency, and no more than was ordered; charged to accounts of the order, with fees."""
    body: SettlementStatus = received.message.body
    if known is None or known.order is None or body.about != "payment":
        return
    order = known.order
    if body.amount is not None and not _is_within(body.amount, order.amount):
        yield Fault(code="SW742", at="amount", wanted=f"at most {order.amount}")
    if body.debited is not None and not _may_be_charged(body, order):
        yield Fault(code="SW742", at="debited", wanted=f"{order.amount} and charges, or its exchange")


def nothing_is_booked_twice(known: Payment | None, received: Received) -> Iterator[Fault]:
    """SW742: a sum is debited once for each of the funds; what is taken back was booked before."""
    body: SettlementStatus = received.message.body
    booking = booking_of(body, since(body.status_at, received.at))
    if known is None or known.order is None or booking is None:
        return
    before = known.facts.bookings
    if booking.what == REVERSAL and not takes_back_one(before, booking):
        yield Fault(code="SW742", at="booked", wanted="a sum that was booked under this number")
    if booking.what == DEBIT and _is_repeated(known.order, before, booking):
        yield Fault(code="SW742", at="debited", wanted=f"nothing more: {booking.booked} was debited before")


def cancellation_was_asked_for(known: Payment | None, received: Received) -> Iterator[Fault]:
    """SW742: nobody has asked for what is granted."""
    body: SettlementStatus = received.message.body
    is_granted = body.about == "cancellation" and body.status == GRANTED
    if known is not None and known.outcome is None and known.asked_at is None and is_granted:
        yield Fault(code="SW742", at="status", wanted="CANC or RJCT, for no cancellation was asked for")


def a_copy_has_a_first(known: Payment | None, received: Received) -> Iterator[Fault]:
    """SW747: what is rejected as a copy ends nothing, so something must be known of the first."""
    heard = known is not None and any(not _is_of_a_copy(each) for each in known.statuses)
    if known is not None and is_of_a_copy(received.message.body) and not heard:
        yield Fault(code="SW747", at="reasons")


def _is_of_a_copy(each: Status) -> bool:
    return each.status in REJECTED and any(reason.code in COPIES for reason in each.reasons)


def _is_within(said: Money, ordered: Money) -> bool:
    return said.currency == ordered.currency and said <= ordered


def _may_be_charged(body: SettlementStatus, order: Order) -> bool:
    debited = body.debited
    if debited is None or debited.currency != order.amount.currency:
        return debited is not None and debited.currency in {each.account.currency for each in order.funds}
    named = [each.amount for each in body.charges if each.amount.currency == debited.currency]
    most = sum((each.amount for each in named), order.amount.amount + fees(order.amount))
    return debited.amount <= most


def _is_repeated(order: Order, before: tuple[Booking, ...], booking: Booking) -> bool:
    known = [each for each in before if each.what == DEBIT]
    after = [each for each in with_booking(before, booking) if each.what == DEBIT]
    return len(repeats(order, after)) > len(repeats(order, known))
