"""What must hold between a message and the payment it speaks of, the agreement it is made under, the declarations.

A payment is made under an agreement in force, of that trader with that bank, that lists the account in its currency.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from messages.findings import Fault
from messages.process import Received
from messages.settlement import held
from messages.settlement.agreement.known import stage
from messages.settlement.beside import agreement_of, shares
from messages.settlement.clocks import clock_is_right, since
from messages.settlement.functions import CHANGED
from messages.settlement.keys import same_bank
from messages.settlement.moves import IN_FORCE
from messages.settlement.payment.agrees import (
    a_copy_has_a_first,
    cancellation_was_asked_for,
    nothing_is_booked_twice,
    sums_agree,
)
from messages.settlement.payment.fold import contradicts
from messages.settlement.payment.known import Payment
from messages.times import beijing_date

Known = Payment | None
Rule = Callable[[Known, Received], Iterable[Fault]]
KIND = "payment"


def reference_is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW727."""
    if known is not None and known.order is not None:
        yield Fault(code="SW727", at="reference")


def agreement_is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW721."""
    if agreement_of(received) is None:
        yield Fault(code="SW721", at="agreement_no")


def agreement_is_in_force(known: Known, received: Received) -> Iterator[Fault]:
    """SW722; SW726 where it does not hold on the day of the debit."""
    agreement = agreement_of(received)
    if agreement is None:
        return
    newest = agreement.in_force
    if newest is None or stage(agreement) not in IN_FORCE:
        yield Fault(code="SW722", at="agreement_no", wanted=f"one in force; this one is {stage(agreement)}")
    elif agreement.terms_on(_debited_on(received)) is None:
        wanted = f"{newest.valid_from} to {newest.valid_until or 'its end'}"
        yield Fault(code="SW726", at="requested_on", wanted=wanted)


def agreement_is_with_that_bank(known: Known, received: Received) -> Iterator[Fault]:
    """SW723."""
    agreement = agreement_of(received)
    if agreement is not None and not same_bank(agreement.bank, received.message.body.bank, received.find):
        yield Fault(code="SW723", at="bank", wanted=agreement.bank)


def accounts_are_listed(known: Known, received: Received) -> Iterator[Fault]:
    """SW725, and SW724 where the account is listed in other currencies alone."""
    agreement = agreement_of(received)
    terms = (agreement.terms_on(_debited_on(received)) or agreement.in_force) if agreement else None
    if terms is None:
        return
    for number, each in enumerate(received.message.body.funds):
        listed = terms.currencies(each.account.account_no)
        if not listed:
            yield Fault(code="SW725", at=f"funds[{number}].account.account_no")
        elif each.account.currency not in listed:
            yield Fault(code="SW724", at=f"funds[{number}].account.currency", wanted=" or ".join(listed))


def day_is_not_past(known: Known, received: Received) -> Iterator[Fault]:
    """SW728: the day has passed since it was sent, while it waited to be signed."""
    today, sent = beijing_date(received.at), beijing_date(received.message.head.send_time)
    if sent <= received.message.body.requested_on < today:
        yield Fault(code="SW728", at="requested_on", wanted=f"{today} or later")


def declarations_bear_it(known: Known, received: Received) -> Iterator[Fault]:
    """SW730, SW731: what is paid for a declaration is no more than it is worth."""
    body = received.message.body
    before = known.shares if known else held.NOTHING
    corrects = received.message.head.function_code == CHANGED
    others = shares(received, KIND, body.trader_id)
    yield from held.overdrawn(body.allocations, before, others, received.at, corrects=corrects)


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW729."""
    if known is None:
        yield Fault(code="SW729", at="reference")


def is_with_that_bank(known: Known, received: Received) -> Iterator[Fault]:
    """SW723."""
    if known is not None and not same_bank(known.bank, received.message.body.bank, received.find):
        yield Fault(code="SW723", at="bank", wanted=known.bank)


def currency_is_that_of_the_payment(known: Known, received: Received) -> Iterator[Fault]:
    """SW738: what of it is for a declaration is in its currency."""
    if known is None or known.order is None:
        return
    wanted = known.order.amount
    for number, each in enumerate(received.message.body.allocations):
        if each.amount.currency != wanted.currency:
            yield Fault(code="SW738", at=f"allocations[{number}].amount", wanted=wanted.currency)


def no_more_than_was_paid(known: Known, received: Received) -> Iterator[Fault]:
    """SW738: what is allocated of a payment is no more than the payment."""
    if known is None or known.order is None:
        return
    wanted = known.order.amount
    said = [each.amount.amount for each in received.message.body.allocations if each.amount.currency == wanted.currency]
    if sum(said) > wanted.amount:
        yield Fault(code="SW738", at="allocations", value=f"{wanted.currency} {sum(said)}", wanted=f"at most {wanted}")


def outcome_stands(known: Known, received: Received) -> Iterator[Fault]:
    """SW736: told only, the bank speaks of its own; the first word of how it ended holds until money comes back."""
    body = received.message.body
    if known is not None and contradicts(known, body, since(body.status_at, received.at)):
        yield Fault(code="SW736", at="status", wanted=f"what agrees with {known.outcome}, or RTND")


def _debited_on(received: Received) -> date:
    day: date = received.message.body.requested_on
    return max(day, beijing_date(received.at))


_ASKED: tuple[Rule, ...] = (is_there, is_with_that_bank)

AGAINST: dict[str, tuple[Rule, ...]] = {
    "settlement.outward": (
        reference_is_new,
        agreement_is_there,
        agreement_is_in_force,
        agreement_is_with_that_bank,
        accounts_are_listed,
        day_is_not_past,
        declarations_bear_it,
    ),
    "settlement.allocation": (
        *_ASKED,
        currency_is_that_of_the_payment,
        no_more_than_was_paid,
        declarations_bear_it,
    ),
    "settlement.cancellation": _ASKED,
    "settlement.query": _ASKED,
    "settlement.status": (
        outcome_stands,
        sums_agree,
        nothing_is_booked_twice,
        cancellation_was_asked_for,
        a_copy_has_a_first,
        clock_is_right,
    ),
}
