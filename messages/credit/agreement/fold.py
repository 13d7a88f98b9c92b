"""What each message does to an agreement: the trader signs it, the insurer signs or declines, either ends it."""

from dataclasses import replace

from messages.credit.agreement.known import Agreement, stage
from messages.credit.clocks import end_of
from messages.credit.functions import WITHDRAWN
from messages.credit.moves import NO_NEWS, told
from messages.credit.records import CreditResult, CreditSigning
from messages.credit.words import Word, with_word
from messages.identifiers import compact
from messages.process import Received, Step, Timer

UNTIL = "valid until"  # the timer of the end of its last day
_EVENTS = {"review": "taken up", "sign": "signed by the insurer", "decline": "declined", "end": "ended"}


def signing(known: Agreement | None, received: Received) -> Step:
    """The trader signs it, or ends it; one that failed he deletes from his list."""
    body: CreditSigning = received.message.body
    if known is None:
        timers = (Timer(name=UNTIL, at=end_of(body.valid_until)),) if body.valid_until else ()
        return replace(_stepped(_opened(body, received), "signed by the trader"), timers=timers)
    if received.message.head.function_code != WITHDRAWN:
        return _stepped(known, "signed again")  # has no move
    if stage(known) == "sign-failed":
        return _stepped(replace(known, hidden=True), "deleted from the list")
    return _stepped(replace(known, ended_by=known.ended_by or "trader"), "ended")


def result(known: Agreement, received: Received) -> Step:
    """The insurer's word; whether it signed or declined, its first counts."""
    said: CreditResult = received.message.body
    before = stage(known)
    known = replace(
        known,
        words=with_word(known.words, Word.of(said, received.at)),
        insurer_no=said.insurer_no or known.insurer_no,
    )
    if said.verdict in ("sign", "decline") and before in ("submitted", "under-review"):
        known = replace(known, outcome=said.verdict)
    elif said.verdict == "end" and before in ("submitted", "under-review", "signed"):
        known = replace(known, ended_by="insurer")
    return _stepped(known, NO_NEWS if stage(known) == before else _EVENTS[said.verdict])


def expire(known: Agreement, timer: Timer) -> Step | None:
    """Its last day is over."""
    if timer.name != UNTIL or stage(known) not in ("submitted", "under-review", "signed"):
        return None
    return _stepped(replace(known, expired=True), "last day is over")


def _stepped(known: Agreement, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)


def _opened(body: CreditSigning, received: Received) -> Agreement:
    return Agreement(
        agreement_no=body.agreement_no,
        trader_id=compact(body.trader_id),
        trader=body.trader,
        insurer=compact(body.insurer),
        branch=body.branch,
        digest=received.digest,
        signed_at=received.at,
        terms=body.terms,
        terms_digest=body.terms_digest,
        valid_from=body.valid_from,
        valid_until=body.valid_until,
    )
