"""What each message does to an agreement. It is signed once trader, bank and platform have signed one document."""

from dataclasses import replace
from datetime import datetime

from messages.identifiers import compact
from messages.process import Received, Step, Timer
from messages.settlement.agreement.known import (
    DECLINE,
    END,
    RESUME,
    REVIEW,
    SIGN,
    SUSPEND,
    Agreement,
    Terms,
    stage,
)
from messages.settlement.clocks import since
from messages.settlement.functions import CHANGED, WITHDRAWN
from messages.settlement.keys import bank_no
from messages.settlement.moves import FAILED, STANDING, told
from messages.settlement.records import SettlementCountersignature, SettlementSigning, SettlementSigningResult

UNTIL = "valid until"  # the timer of the end of its last day
NO_NEWS = "result without effect"


def signing(known: Agreement | None, received: Received) -> Step:
    """The trader signs a new one, changes it, or ends it."""
    head, body = received.message.head, received.message.body
    if known is None:
        return _stepped(_opened(body, received), "signed by the trader")
    if head.function_code == WITHDRAWN:
        if stage(known) == "failed":
            return _stepped(replace(known, hidden=True), "deleted from the list")
        return _stepped(replace(known, ended_by="trader", waiting=None), "ended")
    event = "change signed by the trader" if head.function_code == CHANGED else "signed again"
    return _stepped(replace(known, trader=body.trader, waiting=_terms(body, received)), event)


def result(known: Agreement, received: Received) -> Step:
    """The bank's word, on the document it names or on the agreement as it stands."""
    said: SettlementSigningResult = received.message.body
    at = since(said.decided_at, received.at)
    known = replace(known, bank_agreement_no=said.bank_agreement_no or known.bank_agreement_no)
    if said.verdict == END:
        if stage(known) in FAILED:
            return _stepped(known, NO_NEWS)
        return _stepped(replace(known, ended_by="bank", waiting=None), "ended")
    if said.verdict in (SUSPEND, RESUME):
        return _stood(known, said, at)
    waits = known.waiting
    if waits is None or waits.digest != said.document_digest or _is_older(waits, said, at):
        return _stepped(known, NO_NEWS)
    waits = replace(waits, verdict=said.verdict, decided_at=at, reason=said.reason)
    if said.verdict == DECLINE:
        return _stepped(_declined(known, waits, "bank"), _of_change(known, "declined by the bank"))
    event = {REVIEW: "taken up by the bank", SIGN: "signed by the bank"}[said.verdict]
    return _stepped(replace(known, waiting=waits), _of_change(known, event))


def countersignature(known: Agreement, received: Received) -> Step:
    """The platform signs last: now the terms are in force, and those before them no more."""
    said: SettlementCountersignature = received.message.body
    if known.waiting is None:
        return _stepped(known, "countersigned")  # what is not there has no move
    terms = replace(known.waiting, reason=said.reason)
    if said.verdict == DECLINE:
        return _stepped(_declined(known, terms, "platform"), _of_change(known, "declined by the platform"))
    terms = replace(terms, countersigned_at=received.at)
    after = replace(known, in_force=terms, earlier=known.in_force, waiting=None)
    step = _stepped(after, _of_change(known, "countersigned"))
    return replace(step, timers=(Timer(name=UNTIL, at=terms.over_at),) if terms.over_at else ())


def expire(known: Agreement, timer: Timer) -> Step | None:
    """Its last day is over, unless a change has given it another."""
    over_at = known.in_force.over_at if known.in_force else None
    if timer.name != UNTIL or over_at is None or timer.at < over_at or stage(known) not in STANDING:
        return None
    return _stepped(replace(known, expired=True, waiting=None), "last day is over")


def _stepped(known: Agreement, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)


def _opened(body: SettlementSigning, received: Received) -> Agreement:
    return Agreement(
        agreement_no=body.agreement_no,
        trader_id=compact(body.trader_id),
        trader=body.trader,
        bank=bank_no(body.bank),
        waiting=_terms(body, received),
    )


def _terms(body: SettlementSigning, received: Received) -> Terms:
    return Terms.of(body, digest=received.digest, message_id=received.message.head.message_id, at=received.at)


def _stood(known: Agreement, said: SettlementSigningResult, at: datetime) -> Step:
    """Suspended or taken up again; only the bank's newest word counts. at: when that was."""
    is_late = known.stood_at is not None and at <= known.stood_at
    if known.in_force is None or stage(known) in FAILED or is_late:
        return _stepped(known, NO_NEWS)
    event = "suspended" if said.verdict == SUSPEND else "resumed"
    return _stepped(replace(known, standing=said.verdict, stood_at=at), event)


def _is_older(waits: Terms, said: SettlementSigningResult, at: datetime) -> bool:
    """Whether the bank has said something newer of the document; of review and a decision, the decision."""
    if waits.decided_at is None:
        return False
    if said.verdict == REVIEW and waits.verdict in (SIGN, DECLINE):
        return True
    is_first_decision = waits.verdict == REVIEW and said.verdict != REVIEW
    return at <= waits.decided_at and not is_first_decision


def _declined(known: Agreement, terms: Terms, by: str) -> Agreement:
    return replace(known, waiting=None, declined=replace(terms, declined_by=by))


def _of_change(known: Agreement, event: str) -> str:
    """The event as it is told where terms are in force already, and stay so."""
    return f"change {event}" if known.in_force is not None else event
