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
from messages.settlement.functions import CHANGED
from messages.settlement.held import said
from messages.settlement.keys import bank_no
from messages.settlement.moves import GONE, told
from messages.settlement.payment.known import Facts, Order, Payment, stage
from messages.settlement.records import SettlementAllocation, SettlementOutward, SettlementStatus
from messages.settlement.statuses import (
    FORWARD,
    GRANTED,
    OVER,
    REFUSED,
    RETURNED,
    Status,
    furthest,
    is_of_a_copy,
    with_status,
)
from messages.settlement.waiting import released, with_one_more
from messages.times import beijing_date

SILENCE = timedelta(hours=2)  # A: how long a bank may say nothing of what was submitted
SILENT = "no status"  # the timer of that
FACTS = ("bank_reference", "bop_no", "amount", "debited", "charges", "exchange", "value_on", "uetr")


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
    is_news = statuses != known.statuses  # what is said again may be of a cancellation before
    if known.order is None:
        known = replace(known, waiting=with_one_more(known.waiting, received))
    take = _ABOUT.get(body.about, _heard) if is_news and not is_of_a_copy(body) else _heard
    step = take(replace(known, statuses=statuses, silent=False, facts=_facts(known.facts, body)), body.status)
    return replace(step, confirmed=known.order is not None)


def expire(known: Payment, timer: Timer) -> Step | None:
    """The bank has said nothing in time: that is told, and nothing is sent again."""
    waits = stage(known) in ("submitted", "cancelling") and not known.silent
    return _stepped(replace(known, silent=True), "no status in time") if timer.name == SILENT and waits else None


def contradicts(known: Payment, body: SettlementStatus) -> bool:
    """Whether the bank says of a payment that is over that it was paid, where it was not; or the other way round."""
    ends = OVER.get(body.status)
    if body.about != "payment" or ends is None or known.outcome in (None, "returned") or is_of_a_copy(body):
        return False
    return (ends in GONE) != (known.outcome in GONE)


def _heard(known: Payment, code: str) -> Step:
    return _stepped(known, "status")


def _moved(known: Payment, code: str) -> Step:
    """After a word about the payment itself."""
    ends = "returned" if code == RETURNED else OVER.get(code)
    follows = code == RETURNED or (known.outcome, ends) == ("debited", "credited")
    if ends is not None and (known.outcome is None or follows):
        return _heard(replace(known, outcome=ends, asked_at=None), code)
    return _heard(replace(known, place=furthest((known.place, FORWARD.get(code, known.place)))), code)


def _answered(known: Payment, code: str) -> Step:
    """After the answer to a cancellation; one that comes when all is over moves nothing."""
    if known.outcome is not None or code not in (GRANTED, REFUSED):
        return _heard(known, code)
    outcome = "cancelled" if code == GRANTED else None
    event = "cancellation granted" if code == GRANTED else "cancellation refused"
    return _stepped(replace(known, outcome=outcome, asked_at=None), event)


_ABOUT = {"payment": _moved, "cancellation": _answered}


def _facts(known: Facts, body: SettlementStatus) -> Facts:
    """The facts with what is newer, by the bank's own time, whichever came first."""
    new: dict[str, Any] = {name: value for name in FACTS if (value := getattr(body, name))}
    booked_on = body.booked_on or body.value_on or beijing_date(body.status_at)
    if body.status == RETURNED and "amount" in new:
        new |= {"returned": new.pop("amount"), "returned_on": booked_on}
    elif "debited" in new:
        new["debited_on"] = booked_on
    newer = {name: value for name, value in new.items() if _is_newer(known.as_of.get(name), body.status_at)}
    as_of = {**known.as_of, **dict.fromkeys(newer, body.status_at)}
    return replace(known, **newer, as_of=as_of) if newer else known


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
