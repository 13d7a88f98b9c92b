"""What each message does to a payment.

A status may skip, repeat, come late or out of order. How far a payment came never falls; where it ended, it stays, but
for money that comes back (RTND) and for the payee's account that follows upon the debit (ACSC, then ACCC). A copy that
the bank rejects (DUPL, AM05) ends nothing.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from messages.identifiers import compact
from messages.process import Received, Step, Timer
from messages.roles import AGENT
from messages.settlement.bookings import DEBIT, RETURN, REVERSAL, Booking, day_of, with_booking
from messages.settlement.clocks import since
from messages.settlement.functions import CHANGED
from messages.settlement.held import said
from messages.settlement.keys import bank_no
from messages.settlement.moves import GONE, told
from messages.settlement.payment.back import is_back
from messages.settlement.payment.facts import Facts, Order
from messages.settlement.payment.known import Payment, stage
from messages.settlement.records import SettlementAllocation, SettlementOutward, SettlementStatus
from messages.settlement.statuses import (
    FORWARD,
    GRANTED,
    OVER,
    REFUSED,
    RETURNED,
    REVERSED,
    Status,
    furthest,
    is_of_a_copy,
    with_status,
)
from messages.settlement.waiting import released, with_one_more

SILENCE = timedelta(hours=2)  # A: how long a bank may say nothing of what was submitted
SILENT = "no status"  # the timer of that
FACTS = ("bank_reference", "bop_no", "amount", "charges", "exchange", "value_on", "uetr")
OF_ALL = ("bop_no", "uetr")  # of these, those that what comes back says of the payment itself


def outward(known: Payment | None, received: Received) -> Step:
    """The trader orders it; his bank may have spoken of it before."""
    body: SettlementOutward = received.message.body
    known = known or Payment(reference=body.reference, bank=bank_no(body.bank))
    waiting = tuple(released(known.waiting))
    known = replace(
        known,
        bank=bank_no(body.bank),
        waiting=(),
        trader_id=compact(body.trader_id),
        agreement_no=body.agreement_no,
        agent=_agent(received),
        order=_order(body),
        shares=said(body.allocations, known.shares, received.at),
    )
    timers = (Timer(name=SILENT, at=received.at + SILENCE),)
    return replace(_stepped(known, "ordered", timers=timers), release=waiting)


def allocation(known: Payment, received: Received) -> Step:
    """What it is for is said, or said anew."""
    body: SettlementAllocation = received.message.body
    corrects = received.message.head.function_code == CHANGED
    shares = said(body.allocations, known.shares, received.at, corrects=corrects)
    return _stepped(replace(known, shares=shares, agent=_agent(received) or known.agent), "allocated")


def cancellation(known: Payment, received: Received) -> Step:
    """The trader asks his bank not to pay."""
    timers = (Timer(name=SILENT, at=received.at + SILENCE),)
    known = replace(known, asked_at=received.at, agent=_agent(received) or known.agent)
    return _stepped(known, "cancellation asked for", timers=timers)


def query(known: Payment, received: Received) -> Step:
    """The trader asks how far it is; the bank answers by a status."""
    return _stepped(replace(known, agent=_agent(received) or known.agent), "asked how far it is")


def status(known: Payment | None, received: Received) -> Step:
    """The bank says how far it is, or answers a cancellation."""
    body: SettlementStatus = received.message.body
    known = known or Payment(reference=body.reference or "", bank=bank_no(body.bank))
    statuses = with_status(known.statuses, Status.of(body, received.at))
    at = since(body.status_at, received.at)
    facts = _facts(known.facts, body, at)
    is_news = (statuses, facts.bookings) != (known.statuses, known.facts.bookings)  # else of a cancellation before
    if known.order is None:
        known = replace(known, waiting=with_one_more(known.waiting, received))
    take = _ABOUT.get(body.about, _heard) if is_news and not is_of_a_copy(body) else _heard
    step = take(replace(known, statuses=statuses, silent=False, facts=facts), body.status, at)
    return replace(step, confirmed=known.order is not None)


def expire(known: Payment, timer: Timer) -> Step | None:
    """The bank has said nothing in time: that is told, and nothing is sent again."""
    waits = stage(known) in ("submitted", "cancelling") and not known.silent
    return _stepped(replace(known, silent=True), "no status in time") if timer.name == SILENT and waits else None


def contradicts(known: Payment, body: SettlementStatus, at: datetime) -> bool:
    """Whether the bank says of a payment that is over that it was paid, where it was not; or the other way round.

    at: when that was so. What is debited after it came back was debited again.
    """
    ends = OVER.get(body.status)
    if body.about != "payment" or ends is None or known.outcome is None or is_of_a_copy(body):
        return False
    if known.outcome == "returned":
        return _is_debited_anew(known.facts, booking_of(body, at))
    return (ends in GONE) != (known.outcome in GONE)


def _is_debited_anew(facts: Facts, booking: Booking | None) -> bool:
    if booking is None or facts.back_at is None or any(each.is_same(booking) for each in facts.bookings):
        return False
    return booking.at > facts.back_at


def booking_of(body: SettlementStatus, at: datetime) -> Booking | None:
    """The movement that a status about a payment tells of; None: of none."""
    what = {RETURNED: RETURN, REVERSED: REVERSAL}.get(body.status, DEBIT)
    booked = body.debited if what == DEBIT else body.booked or body.amount
    if body.about != "payment" or booked is None:
        return None
    return Booking(
        what=what,
        booked=booked,
        on=day_of(body),
        at=at,
        said_at=at,
        bank_reference=body.bank_reference,
        amount=body.amount,
        charges=body.charges if what == RETURN else (),
    )


def _heard(known: Payment, code: str, at: datetime) -> Step:
    return _stepped(known, "status")


def _moved(known: Payment, code: str, at: datetime) -> Step:
    """After a word about the payment itself."""
    ends = "returned" if is_back(known.order, known.facts) else OVER.get(code)
    follows = ends == "returned" or (known.outcome, ends) == ("debited", "credited")
    if ends is not None and (known.outcome is None or follows):
        return _heard(replace(known, outcome=ends, asked_at=None), code, at)
    return _heard(replace(known, place=furthest((known.place, FORWARD.get(code, known.place)))), code, at)


def _answered(known: Payment, code: str, at: datetime) -> Step:
    """After the answer to a cancellation; one that comes when all is over, or after a newer one, moves nothing."""
    is_late = known.answered_at is not None and at < known.answered_at
    if known.outcome is not None or code not in (GRANTED, REFUSED) or is_late:
        return _heard(known, code, at)
    outcome = "cancelled" if code == GRANTED else None
    event = "cancellation granted" if code == GRANTED else "cancellation refused"
    return _stepped(replace(known, outcome=outcome, asked_at=None, answered_at=at), event)


_ABOUT = {"payment": _moved, "cancellation": _answered}


def _facts(known: Facts, body: SettlementStatus, at: datetime) -> Facts:
    """The facts with what is newer, by the bank's own time, whichever came first."""
    comes_back = body.status in (RETURNED, REVERSED)
    names = OF_ALL if comes_back else FACTS
    new: dict[str, Any] = {name: value for name in names if (value := getattr(body, name))}
    newer = {name: value for name, value in new.items() if _is_newer(known.as_of.get(name), at)}
    as_of = {**known.as_of, **dict.fromkeys(newer, at)}
    known = replace(known, **newer, as_of=as_of) if newer else known
    if comes_back:
        known = _back(known, body, at)
    booking = booking_of(body, at)
    return replace(known, bookings=with_booking(known.bookings, booking)) if booking else known


def _back(known: Facts, body: SettlementStatus, at: datetime) -> Facts:
    """After money came back; where the bank does not say how much, all of it did."""
    is_all = body.status == RETURNED and body.amount is None and body.booked is None
    back_at = at if _is_newer(known.back_at, at) else known.back_at
    return replace(known, back_at=back_at, all_back=known.all_back or is_all)


def _is_newer(before: datetime | None, at: datetime) -> bool:
    return before is None or at >= before


def _order(body: SettlementOutward) -> Order:
    return Order(
        amount=body.amount,
        funds=body.funds,
        requested_on=body.requested_on,
        creditor=body.creditor,
        creditor_country=body.creditor_country,
        charges=body.charges,
        nature=body.nature,
        contract_nos=body.contract_nos,
        invoice_nos=body.invoice_nos,
    )


def _agent(received: Received) -> str | None:
    return received.message.head.sender_id if received.by is AGENT else None


def _stepped(known: Payment, event: str, timers: tuple[Timer, ...] = ()) -> Step:
    return Step(event=told(event, stage(known)), known=known, timers=timers)
