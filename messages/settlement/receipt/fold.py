"""What each message does to money that came in. Whether it is declared goes on beside what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from messages.identifiers import compact
from messages.money import Money
from messages.process import Received, Step
from messages.roles import AGENT
from messages.settlement.bookings import CREDIT, REVERSAL, Booking, day_of, with_booking
from messages.settlement.bookings import RETURN as RETURNS
from messages.settlement.clocks import since
from messages.settlement.functions import CHANGED, WITHDRAWN
from messages.settlement.held import Shares, said
from messages.settlement.keys import bank_no
from messages.settlement.moves import told
from messages.settlement.receipt.advice import Advice
from messages.settlement.receipt.known import (
    ACCEPTED,
    DECLARED,
    RETURNED,
    Declaration,
    Instruction,
    Receipt,
    stage,
)
from messages.settlement.records import (
    Funds,
    SettlementBopReport,
    SettlementInwardAdvice,
    SettlementInwardInstruction,
    SettlementStatus,
)
from messages.settlement.statuses import DONE, REJECTED, REVERSED, SETTLED, Status, with_status
from messages.settlement.statuses import RETURNED as SENT_BACK
from messages.settlement.waiting import released, with_one_more

EXCHANGED = "exchange"  # FUNDS: 结汇
RETURN = "return"


def advice(known: Receipt | None, received: Received, trader_id: str | None) -> Step:
    """Money has come. trader_id: whose it is, by the advice or by the agreement that lists the account."""
    head, body = received.message.head, received.message.body
    event = "advised" if known is None or known.advice is None else "advice changed"
    known = replace(_opened(known, body), trader_id=(known.trader_id if known else None) or trader_id)
    if head.function_code == WITHDRAWN:
        return _told(replace(known, outcome="sent-back", withdrawn=True), "advice withdrawn", received)
    advised = Advice.of(body, received.at)
    known = replace(known, advice=advised, bop_no=body.bop_no or known.bop_no)
    if not body.pending and known.outcome is None:
        known = replace(known, outcome="kept", paid_out_on=body.value_on, credited=advised.clear)
    return replace(_told(known, event, received), confirmed=True)


def instruction(known: Receipt, received: Received) -> Step:
    """The payee says what to do with it."""
    body: SettlementInwardInstruction = received.message.body
    wanted = Instruction(verdict=body.verdict, funds=body.funds, at=received.at)
    return _claimed(replace(known, instruction=wanted, reasons=()), "instructed", received)


def report(known: Receipt, received: Received) -> Step:
    """The payee declares what it was for; where the bank returned that, he mends it."""
    body: SettlementBopReport = received.message.body
    known = replace(known, declaration=_declaration(body, received), standing=DECLARED)
    if body.allocations:
        known = replace(known, shares=_shares(known, received))
    return _claimed(known, "declared", received)


def allocation(known: Receipt, received: Received) -> Step:
    """What it was for is said, or said anew."""
    return _claimed(replace(known, shares=_shares(known, received)), "allocated", received)


def query(known: Receipt, received: Received) -> Step:
    """The payee asks how far it is; the bank answers by a status."""
    return _claimed(known, "asked how far it is", received)


def status(known: Receipt | None, received: Received) -> Step:
    """The bank says what has become of it, or of its declaration."""
    body: SettlementStatus = received.message.body
    known = known or Receipt(bank=bank_no(body.bank), bank_reference=body.bank_reference or "")
    statuses = with_status(known.statuses, Status.of(body, received.at))
    is_news = statuses != known.statuses or _is_new_money(known, body)  # else it may be of an instruction before
    take = _ABOUT.get(body.about, _heard) if is_news else _heard
    if known.trader_id is None:
        known = replace(known, waiting=with_one_more(known.waiting, received))
    step = take(replace(known, statuses=statuses, bop_no=body.bop_no or known.bop_no), body, received)
    return replace(step, confirmed=known.advice is not None)


def _is_new_money(known: Receipt, body: SettlementStatus) -> bool:
    """Whether more went back at the same moment."""
    return body.about == "receipt" and body.status in (SENT_BACK, REVERSED) and body.amount is not None


def _heard(known: Receipt, body: SettlementStatus, received: Received) -> Step:
    return _stepped(known, "status")


def _moved(known: Receipt, body: SettlementStatus, received: Received) -> Step:
    """After a word about the money."""
    at = since(body.status_at, received.at)
    if body.status in (SENT_BACK, REVERSED):
        return _back(known, body, at)
    if known.outcome is not None:
        return _heard(known, body, received)
    if body.status == SETTLED and body.exchange is None and _wants_it_back(known):
        return _stepped(replace(known, outcome="sent-back", reasons=body.reasons), "sent back")
    if body.status in DONE - {"ACCP"}:
        return _stepped(_paid_out(known, body, at), "paid out")
    is_late = known.answered_at is not None and at < known.answered_at
    if body.status in REJECTED and known.instruction is not None and not is_late:
        refused = replace(known, instruction=None, answered_at=at, reasons=body.reasons)
        return _stepped(refused, "instruction refused")
    return _heard(known, body, received)


def _back(known: Receipt, body: SettlementStatus, at: datetime) -> Step:
    """After some of it went back, or its entry was taken back; where the bank does not say how much, all of it."""
    whole = known.left if body.status == SENT_BACK else None
    booked = body.booked or body.amount or whole
    if booked is not None:
        what = RETURNS if body.status == SENT_BACK else REVERSAL
        new = _booking(body, at, what, booked, None, amount=body.amount)
        known = replace(known, bookings=with_booking(known.bookings, new))
    is_all = body.status == SENT_BACK and (known.advice is None or (body.booked or body.amount) is None)
    if known.outcome == "sent-back" or not (is_all or known.part_back == 1):
        return _stepped(known, "status")
    return _stepped(replace(known, outcome="sent-back", reasons=body.reasons), "sent back")


def _paid_out(known: Receipt, body: SettlementStatus, at: datetime) -> Receipt:
    funds: tuple[Funds, ...] = known.instruction.funds if known.instruction else ()
    is_exchanged = body.exchange is not None or any(each.kind == EXCHANGED for each in funds)
    bookings = known.bookings
    for new in _payouts(known, body, at):
        bookings = with_booking(bookings, new)
    return replace(
        known,
        outcome="converted" if is_exchanged else "kept",
        bookings=bookings,
        paid_out_on=day_of(body) if body.value_on is None else body.value_on,
        credited=body.booked or body.amount or known.left,
        exchange=body.exchange,
        reasons=(),
    )


def _payouts(known: Receipt, body: SettlementStatus, at: datetime) -> Iterator[Booking]:
    """What came to the payee's own accounts: what he keeps, and what he gets for the rest."""
    funds = known.instruction.funds if known.instruction else ()
    for fund in funds:
        if fund.kind != EXCHANGED:
            yield _booking(body, at, CREDIT, fund.amount, fund.account.account_no)
        elif body.exchange is not None:
            yield _booking(body, at, CREDIT, body.exchange.bought, fund.account.account_no)
    whole = body.booked or (body.exchange.bought if body.exchange else body.amount or known.left)
    if not funds and whole is not None:
        yield _booking(body, at, CREDIT, whole, None)


def _booking(
    body: SettlementStatus, at: datetime, what: str, booked: Money, account: str | None, amount: Money | None = None
) -> Booking:
    return Booking(
        what=what,
        booked=booked,
        on=day_of(body),
        at=at,
        said_at=at,
        bank_reference=body.bank_reference,
        amount=amount,
        account=account,
        charges=body.charges,
    )


def _wants_it_back(known: Receipt) -> bool:
    return known.instruction is not None and known.instruction.verdict == RETURN


def _checked(known: Receipt, body: SettlementStatus, received: Received) -> Step:
    """After the bank has checked the declaration; its newest word holds, by its own time."""
    standing = ACCEPTED if body.status in DONE else RETURNED if body.status in REJECTED else None
    at = since(body.status_at, received.at)
    is_late = known.stood_at is not None and at <= known.stood_at
    if standing is None or is_late:
        return _heard(known, body, received)
    known = replace(known, standing=standing, stood_at=at, reasons=body.reasons)
    return _stepped(known, "declaration accepted" if standing == ACCEPTED else "declaration returned")


_ABOUT = {"receipt": _moved, "bop": _checked}


def _told(known: Receipt, event: str, received: Received) -> Step:
    """After an advice: where it says whose it is, what the bank said before goes now; else this waits too."""
    if known.trader_id is None:
        return _stepped(replace(known, waiting=with_one_more(known.waiting, received)), event)
    return replace(_stepped(replace(known, waiting=()), event), release=tuple(released(known.waiting)))


def _claimed(known: Receipt, event: str, received: Received) -> Step:
    """Whoever may speak of it is the payee; what waited for him goes now."""
    waits = tuple(released(known.waiting))
    agent = received.message.head.sender_id if received.by is AGENT else known.agent
    known = replace(known, trader_id=compact(received.message.body.trader_id), agent=agent, waiting=())
    return replace(_stepped(known, event), release=waits)


def _shares(known: Receipt, received: Received) -> Shares:
    corrects = received.message.head.function_code == CHANGED
    return said(received.message.body.allocations, known.shares, received.at, corrects=corrects)


def _opened(known: Receipt | None, body: SettlementInwardAdvice) -> Receipt:
    return known or Receipt(bank=bank_no(body.bank), bank_reference=body.bank_reference)


def _declaration(body: SettlementBopReport, received: Received) -> Declaration:
    return Declaration(
        amount=body.amount,
        bop_lines=body.bop_lines,
        declared_on=body.declared_on,
        is_advance=body.is_advance,
        is_refund=body.is_refund,
        at=received.at,
    )


def _stepped(known: Receipt, event: str, **more: Any) -> Step:
    return Step(event=told(event, stage(known)), known=known, **more)
