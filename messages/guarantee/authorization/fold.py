"""What each message does to an authorisation."""

from dataclasses import replace

from messages.guarantee.answers import Answer, with_answer
from messages.guarantee.authorization.known import Authorization, stage
from messages.guarantee.functions import WITHDRAWN
from messages.guarantee.moves import told
from messages.guarantee.records import GuaranteeAuthorization
from messages.identifiers import compact
from messages.process import Received, Step, Timer

UNTIL = "valid until"  # the timer of the end of its last day


def authorization(known: Authorization | None, received: Received) -> Step:
    """The trader signs it, or takes it back."""
    if known is not None:
        if received.message.head.function_code != WITHDRAWN:
            return _stepped(known, "signed")  # a number is given once; the rules have said so
        return _stepped(replace(known, withdrawn_at=received.at), "withdrawn")
    said: GuaranteeAuthorization = received.message.body
    new = Authorization(
        authorization_no=said.authorization_no,
        trader_id=compact(said.trader_id),
        trader_name=said.trader_name,
        insurer=compact(said.insurer),
        scope=said.scope,
        valid_from=said.valid_from,
        valid_until=said.valid_until,
        terms=said.terms,
        terms_digest=said.terms_digest,
        digest=received.digest,
        signed_at=received.at,
    )
    return replace(_stepped(new, "signed"), timers=(Timer(name=UNTIL, at=new.over_at),))


def result(known: Authorization, received: Received) -> Step:
    """The insurer's word on it."""
    answers = with_answer(known.answers, Answer.of(received.message.body, received.at))
    return _stepped(replace(known, answers=answers), "answered")


def expire(known: Authorization, timer: Timer) -> Step | None:
    """Its last day is over."""
    if timer.name != UNTIL or known.expired or known.withdrawn_at is not None:
        return None
    return _stepped(replace(known, expired=True), "last day is over")


def _stepped(known: Authorization, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)
