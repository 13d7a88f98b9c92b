"""What each message of trader and bank does to a loan.

What the trader asks for stands from when it was taken in: a draw counts from its request. What the bank says moves the
loan where it is news and agrees with the ledger; else it is recorded, without effect.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from messages.financing.beside import others
from messages.financing.documents import Paper, Use, filled, said
from messages.financing.extract import brought
from messages.financing.functions import WITHDRAWN
from messages.financing.keys import bank_no
from messages.financing.loan.carrying import lightened
from messages.financing.loan.facts import PLACES, believed, hears, is_clear, sums_of
from messages.financing.loan.known import Application, Contract, Loan, Word, stage
from messages.financing.loan.ledger import (
    POSTED,
    RECEIVED,
    REFUSED,
    Draw,
    Due,
    Ledger,
    Posting,
    Repayment,
    Sums,
)
from messages.financing.moves import NO_EFFECT, told
from messages.financing.records import (
    FinancingApplication,
    FinancingClosure,
    FinancingContractOffer,
    FinancingDrawdown,
    FinancingRepayment,
    FinancingRepaymentNotice,
    FinancingResult,
)
from messages.financing.waiting import released, with_one_more
from messages.identifiers import compact
from messages.process import Received, Step, Timer
from messages.roles import AGENT

MOST_WORDS = 100  # that are shown; what they did is kept apart from them
LAST_DAY = "last day"  # the timer of the end of the contract


def application(known: Loan | None, received: Received) -> Step:
    """The trader asks for a loan, or takes that back; his bank may have spoken of it before."""
    body: FinancingApplication = received.message.body
    if received.message.head.function_code == WITHDRAWN and known is not None:
        return _stepped(replace(_spoken(known, received), outcome="withdrawn"), "withdrawn")
    known = _spoken(known or _opened(body), received)
    waiting = tuple(released(known.waiting))
    known = replace(
        known,
        waiting=(),
        bank=bank_no(body.bank),
        trader_id=compact(body.trader_id),
        application=_application(body, received.at),
        authorization_nos=_with(known.authorization_nos, body.authorization_no),
        worths=said(known.worths, filled(body.documents, others(received).own), received.at),
    )
    forth = brought(received) if known.outcome is None else ()
    return replace(_stepped(known, "applied"), release=waiting, forth=forth, timers=_timers(known))


def contract(known: Loan, received: Received) -> Step:
    """The trader signs what was offered, or declines it."""
    known = _spoken(known, received)
    if received.message.head.function_code == WITHDRAWN:
        return _stepped(replace(known, outcome="declined"), "contract declined")
    if known.contract is None:
        return _stepped(known, "contract signed")  # which has no move
    signed = replace(known.contract, signed_at=received.at, digest=received.digest)
    return _stepped(replace(known, contract=signed), "contract signed")


def drawdown(known: Loan, received: Received) -> Step:
    """The trader asks for money; it counts from now."""
    body: FinancingDrawdown = received.message.body
    rows = filled(body.documents, (known.pledge, *others(received).own))
    draw = Draw(
        draw_no=body.draw_no,
        amount=body.amount,
        value_on=body.value_on,
        due_on=body.due_on,
        payee_name=body.payee_name,
        payee_account=body.payee_account,
        uses=tuple(Use(paper=Paper.of(each), used=each.used) for each in rows),
        message_id=received.message.head.message_id,
        asked_at=received.at,
    )
    known = replace(
        _spoken(known, received),
        ledger=replace(known.ledger, draws=(*known.ledger.draws, draw)),
        authorization_nos=_with(known.authorization_nos, body.authorization_no),
        worths=said(known.worths, rows, received.at),
    )
    return replace(_stepped(known, "draw asked for"), forth=brought(received))


def repayment(known: Loan, received: Received) -> Step:
    """The trader pays back; what counts is what the bank posts."""
    body: FinancingRepayment = received.message.body
    asked = Repayment(
        repayment_no=body.repayment_no,
        draw_no=body.draw_no,
        sums=Sums.of(principal=body.principal, interest=body.interest, fee=body.fee),
        source=body.source,
        asked_at=received.at,
    )
    ledger = replace(known.ledger, repayments=(*known.ledger.repayments, asked))
    return _stepped(replace(_spoken(known, received), ledger=ledger), "repayment asked for")


def closure_request(known: Loan, received: Received) -> Step:
    """The trader asks for the certificate."""
    return _stepped(replace(_spoken(known, received), closing_at=received.at), "closure asked for")


def customs_data(known: Loan, received: Received) -> Step:
    """The bank is told what the journal has; that it was, is kept."""
    return _stepped(replace(known, told=(*known.told, received.id)[-MOST_WORDS:]), "customs data told")


def offer(known: Loan | None, received: Received) -> Step:
    """The bank offers a contract; until it is signed a newer offer takes its place."""
    body: FinancingContractOffer = received.message.body
    known, is_news = _heard(known, received)
    if not is_news:
        return _unmoved(known)
    offered = Contract(
        contract_no=body.contract_no,
        limit=body.limit,
        rate_basis=body.rate_basis,
        rate=body.rate,
        valid_from=body.valid_from,
        valid_to=body.valid_to,
        terms=body.terms,
        terms_digest=body.terms_digest,
        offered_at=received.at,
    )
    former = (*known.former, known.contract) if known.contract is not None else known.former
    step = _stepped(replace(known, contract=offered, former=former, place=PLACES[-1]), "offered")
    return replace(step, timers=_timers(step.known))


def result(known: Loan | None, received: Received) -> Step:
    """The bank's word on an application, a contract, a drawdown, a repayment, a closure that was asked for."""
    body: FinancingResult = received.message.body
    known, is_news = _heard(known, received)
    known = _with_word(known, body, received.at, effect=is_news)
    return _RESULTS[body.about](known, body, received.at) if is_news else _unmoved(known)


def notice(known: Loan | None, received: Received) -> Step:
    """The bank says what is due, received, posted, overdue or taken back."""
    body: FinancingRepaymentNotice = believed(received.message.body, received.at)
    known, is_news = _heard(known, received)
    if not is_news:
        return _unmoved(known)
    ledger = _NOTICES[body.kind](known.ledger, body, received.message.head.message_id)
    known = replace(known, ledger=ledger)
    return _stepped(known if is_clear(known) else replace(known, closing_at=None), body.kind)


def closure(known: Loan | None, received: Received) -> Step:
    """The bank says that nothing is owed any more; with the certificate it is closed, and its documents are free."""
    body: FinancingClosure = received.message.body
    known, is_news = _heard(known, received)
    if not is_news:
        return _unmoved(known)
    outcome = "closed" if body.certificate_no else "settled"
    number = body.certificate_no or known.certificate_no
    known = replace(known, outcome=outcome, closed_on=body.closed_on, certificate_no=number, closing_at=None)
    ledger = replace(known.ledger, dues=())  # no principal is owed; what else it had named is waived
    return _stepped(replace(known, ledger=ledger), "closed")


def expire(known: Loan, timer: Timer) -> Step | None:
    """The last day of the contract has passed: one not signed is off, one in force is not drawn upon any more."""
    contract = known.contract
    if timer.name != LAST_DAY or contract is None or known.outcome is not None or timer.at < contract.over_at:
        return None
    if known.application is not None and contract.signed_at is None:
        return _stepped(replace(known, outcome="expired"), "last day is over")
    if known.in_force is None or known.over:
        return None
    return _stepped(replace(known, over=True), "last day is over")


def _heard(known: Loan | None, received: Received) -> tuple[Loan, bool]:
    """The loan, and whether a bank's word changes it; what speaks of no application waits for one."""
    known = known or _opened(received.message.body)
    if known.application is None:
        known = replace(known, waiting=with_one_more(known.waiting, received))
    return known, hears(known, received) is True


def _on_application(known: Loan, body: FinancingResult, at: datetime) -> Step:
    if body.verdict == "reject":
        return _stepped(replace(known, outcome="rejected"), "answered")
    place = "approved" if body.verdict == "approve" else "under-review"
    return _stepped(replace(known, place=place, approved=body.limit or known.approved), "answered")


def _on_contract(known: Loan, body: FinancingResult, at: datetime) -> Step:
    if body.verdict == "reject" or known.contract is None:
        return _stepped(replace(known, outcome="rejected"), "contract refused")
    confirmed = replace(known.contract, confirmed_at=at)
    return _stepped(replace(known, contract=confirmed, over=at >= confirmed.over_at), "contract confirmed")


def _on_drawdown(known: Loan, body: FinancingResult, at: datetime) -> Step:
    def answered(draw: Draw) -> Draw:
        if draw.draw_no != body.number:
            return draw
        if body.verdict == "reject":
            return replace(draw, rejected=True, reason=body.reason, note=body.note)
        amount = body.amount or draw.amount
        return replace(draw, disbursed=amount, disbursed_at=body.decided_at, booking_no=body.booking_no)

    draws = tuple(answered(each) for each in known.ledger.draws)
    return _stepped(replace(known, ledger=replace(known.ledger, draws=draws)), "draw answered")


def _on_repayment(known: Loan, body: FinancingResult, at: datetime) -> Step:
    ledger = _placed(known.ledger, body.number, REFUSED, reason=body.reason)
    return _stepped(replace(known, ledger=ledger), "repayment answered")


def _on_closure(known: Loan, body: FinancingResult, at: datetime) -> Step:
    return _stepped(replace(known, closing_at=None), "closure refused")


_RESULTS: Mapping[str, Callable[[Loan, FinancingResult, datetime], Step]] = {
    "application": _on_application,
    "contract": _on_contract,
    "drawdown": _on_drawdown,
    "repayment": _on_repayment,
    "closure": _on_closure,
}


def _post(ledger: Ledger, body: FinancingRepaymentNotice, message_id: str) -> Ledger:
    posting = Posting(
        draw_no=body.draw_no,
        booking_no=body.booking_no or "",
        sums=sums_of(body),
        at=body.noted_at,
        message_id=message_id,
        due_on=body.due_on,
        repayment_no=body.repayment_no,
    )
    ledger = replace(ledger, postings=(*ledger.postings, posting))
    return _placed(ledger, body.repayment_no, POSTED)


def _take_back(ledger: Ledger, body: FinancingRepaymentNotice, message_id: str) -> Ledger:
    def taken(posting: Posting) -> Posting:
        is_it = posting.booking_no == body.booking_no
        return replace(posting, reversed_by=message_id) if is_it else posting

    number = next((each.repayment_no for each in ledger.postings if each.booking_no == body.booking_no), None)
    ledger = replace(ledger, postings=tuple(taken(each) for each in ledger.postings))
    return _placed(ledger, number, RECEIVED)


def _schedule(ledger: Ledger, body: FinancingRepaymentNotice, message_id: str) -> Ledger:
    return _with_line(ledger, body, sums_of(body), overdue=False)


def _call(ledger: Ledger, body: FinancingRepaymentNotice, message_id: str) -> Ledger:
    """A day of which nothing was said before: what was posted already is not of it."""
    if body.due_on is None:
        return ledger
    line = ledger.line(body.draw_no, body.due_on)
    sums = line.sums if line else sums_of(body) + ledger.unallotted(body.draw_no, body.due_on)
    return _with_line(ledger, body, sums, overdue=True)


def _receive(ledger: Ledger, body: FinancingRepaymentNotice, message_id: str) -> Ledger:
    return _placed(ledger, body.repayment_no, RECEIVED)


_NOTICES: Mapping[str, Callable[[Ledger, FinancingRepaymentNotice, str], Ledger]] = {
    "scheduled": _schedule,
    "received": _receive,
    "posted": _post,
    "overdue": _call,
    "reversed": _take_back,
}


def _with_line(ledger: Ledger, body: FinancingRepaymentNotice, sums: Sums, *, overdue: bool) -> Ledger:
    if body.due_on is None:
        return ledger
    before = ledger.line(body.draw_no, body.due_on)
    others = tuple(each for each in ledger.dues if each is not before)
    was_called = before.overdue_at if before and not sums.is_nothing else None
    overdue_at = body.noted_at if overdue else was_called
    line = Due(draw_no=body.draw_no, due_on=body.due_on, sums=sums, noted_at=body.noted_at, overdue_at=overdue_at)
    return replace(ledger, dues=(*others, line))


def _placed(ledger: Ledger, repayment_no: str | None, place: str, *, reason: str | None = None) -> Ledger:
    """After a repayment came so far; one that the bank refused may be posted nevertheless."""
    rows = tuple(
        replace(each, place=place, reason=reason) if each.repayment_no == repayment_no else each
        for each in ledger.repayments
    )
    return replace(ledger, repayments=rows)


def _with_word(known: Loan, body: FinancingResult, at: datetime, *, effect: bool) -> Loan:
    word = Word(
        about=body.about,
        verdict=body.verdict,
        at=body.decided_at,
        heard_at=at,
        number=body.number,
        reason=body.reason,
        note=body.note,
        effect=effect,
    )
    before = ((each.about, each.number, each.verdict, each.at) for each in known.words)
    is_told = (word.about, word.number, word.verdict, word.at) in before
    return known if is_told else replace(known, words=(*known.words, word)[-MOST_WORDS:])


def _application(body: FinancingApplication, at: datetime) -> Application:
    return Application(
        product=body.product,
        amount=body.amount,
        tenor_days=body.tenor_days,
        purpose=body.purpose,
        safe_class=body.safe_class,
        documents=body.documents,
        at=at,
    )


def _opened(body: Any) -> Loan:
    return Loan(application_no=body.application_no, bank=bank_no(body.bank))


def _timers(known: Loan) -> tuple[Timer, ...]:
    return (Timer(name=LAST_DAY, at=known.contract.over_at),) if known.contract is not None else ()


def _with(numbers: tuple[str, ...], number: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*numbers, number)))[-MOST_WORDS:] if number else numbers


def _unmoved(known: Loan) -> Step:
    return replace(_stepped(known, NO_EFFECT), confirmed=known.application is not None)


def _spoken(known: Loan, received: Received) -> Loan:
    """With the agent who has just spoken for the trader; one who spoke before keeps what he was told."""
    return replace(known, agent=received.message.head.sender_id) if received.by is AGENT else known


def _stepped(known: Loan, event: str) -> Step:
    known = lightened(known)
    return Step(event=told(event, stage(known)), known=known, confirmed=known.application is not None)
