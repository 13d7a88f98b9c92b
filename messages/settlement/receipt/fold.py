"""What each message does to money that came in. Whether it is declared goes on beside what becomes of it."""

from dataclasses import replace
from typing import Any

from messages.identifiers import compact
from messages.process import Received, Step
from messages.roles import AGENT
from messages.settlement.functions import CHANGED, WITHDRAWN
from messages.settlement.held import Shares, said
from messages.settlement.keys import bank_no
from messages.settlement.moves import told
from messages.settlement.receipt.known import (
    ACCEPTED,
    DECLARED,
    RETURNED,
    Advice,
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
from messages.settlement.statuses import DONE, REJECTED, Status, with_status
from messages.settlement.statuses import RETURNED as SENT_BACK
from messages.settlement.waiting import released, with_one_more
from messages.times import beijing_date

EXCHANGED = "exchange"  # FUNDS: 结汇
RETURN = "return"


def advice(known: Receipt | None, received: Received, trader_id: str | None) -> Step:
    """Money has come. trader_id: whose it is, by the advice or by the agreement that lists the account."""
    head, body = received.message.head, received.message.body
    event = "advised" if known is None or known.advice is None else "advice changed"
    known = replace(_opened(known, body), trader_id=(known.trader_id if known else None) or trader_id)
    if head.function_code == WITHDRAWN:
        return _told(replace(known, outcome="sent-back"), "advice withdrawn", received)
    known = replace(known, advice=_advice(body), bop_no=body.bop_no or known.bop_no)
    if not body.pending and known.outcome is None:
        known = replace(known, outcome="kept", paid_out_on=body.value_on, credited=_advice(body).clear)
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
    is_news = statuses != known.statuses  # what is said again may be of an instruction before
    take = _ABOUT.get(body.about, _heard) if is_news else _heard
    if known.trader_id is None:
        known = replace(known, waiting=with_one_more(known.waiting, received))
    step = take(replace(known, statuses=statuses, bop_no=body.bop_no or known.bop_no), body, received)
    return replace(step, confirmed=known.advice is not None)


def _heard(known: Receipt, body: SettlementStatus, received: Received) -> Step:
    return _stepped(known, "status")


def _moved(known: Receipt, body: SettlementStatus, received: Received) -> Step:
    """After a word about the money."""
    if known.outcome == "sent-back":
        return _heard(known, body, received)
    if body.status == SENT_BACK or (body.status in DONE - {"ACCP"} and _wants_it_back(known)):
        return _stepped(replace(known, outcome="sent-back", reasons=body.reasons), "sent back")
    if body.status in DONE - {"ACCP"} and known.outcome is None:
        return _stepped(_paid_out(known, body, received), "paid out")
    if body.status in REJECTED and known.instruction is not None and known.outcome is None:
        return _stepped(replace(known, instruction=None, reasons=body.reasons), "instruction refused")
    return _heard(known, body, received)


def _paid_out(known: Receipt, body: SettlementStatus, received: Received) -> Receipt:
    funds: tuple[Funds, ...] = known.instruction.funds if known.instruction else ()
    is_exchanged = body.exchange is not None or any(each.kind == EXCHANGED for each in funds)
    return replace(
        known,
        outcome="converted" if is_exchanged else "kept",
        paid_out_on=body.value_on or beijing_date(body.status_at),
        credited=body.amount,
        exchange=body.exchange,
        reasons=(),
    )


def _wants_it_back(known: Receipt) -> bool:
    return known.instruction is not None and known.instruction.verdict == RETURN


def _checked(known: Receipt, body: SettlementStatus, received: Received) -> Step:
    """After the bank has checked the declaration; its newest word holds, by its own time."""
    standing = ACCEPTED if body.status in DONE else RETURNED if body.status in REJECTED else None
    is_late = known.stood_at is not None and body.status_at <= known.stood_at
    if standing is None or is_late:
        return _heard(known, body, received)
    known = replace(known, standing=standing, stood_at=body.status_at, reasons=body.reasons)
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


def _advice(body: SettlementInwardAdvice) -> Advice:
    return Advice(
        account=body.account,
        amount=body.amount,
        value_on=body.value_on,
        booked_on=body.booked_on,
        debtor=body.debtor,
        creditor=body.creditor,
        debtor_country=body.debtor_country,
        method=body.method,
        charges=body.charges,
        pending=body.pending,
        end_to_end_id=body.end_to_end_id,
        uetr=body.uetr,
        note=body.note,
    )


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
