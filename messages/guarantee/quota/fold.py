"""What each message does to a quota."""

from dataclasses import replace

from messages.guarantee.answers import Answer, with_answer
from messages.guarantee.functions import WITHDRAWN
from messages.guarantee.moves import told
from messages.guarantee.quota.known import Quota, stage
from messages.guarantee.records import GuaranteeQuota
from messages.identifiers import compact
from messages.process import Received, Step, Timer

UNTIL = "quota until"  # the timer of the end of its last day


def quota(known: Quota | None, received: Received) -> Step:
    """The trader applies for it, or takes his application back."""
    if known is not None:
        if received.message.head.function_code != WITHDRAWN:
            return _stepped(known, "applied for")  # a number is given once; the rules have said so
        return _stepped(replace(known, withdrawn_at=received.at), "application withdrawn")
    said: GuaranteeQuota = received.message.body
    new = Quota(
        quota_no=said.quota_no,
        authorization_no=said.authorization_no,
        trader_id=compact(said.trader_id),
        insurer=compact(said.insurer),
        amount=said.amount,
        period_from=said.period_from,
        period_to=said.period_to,
        duty_last_year=said.duty_last_year,
        grade=said.grade,
        applied_at=received.at,
    )
    return _timed(new, "applied for")


def result(known: Quota, received: Received) -> Step:
    """The insurer's word on it."""
    answers = with_answer(known.answers, Answer.of(received.message.body, received.at))
    return _timed(replace(known, answers=answers), "quota answered")


def expire(known: Quota, timer: Timer) -> Step | None:
    """Its last day is over, unless the insurer has given it another."""
    is_over = known.expired or known.withdrawn_at is not None
    if timer.name != UNTIL or timer.at < known.over_at or is_over:
        return None
    return _stepped(replace(known, expired=True), "last day of the quota is over")


def _timed(known: Quota, event: str) -> Step:
    return replace(_stepped(known, event), timers=(Timer(name=UNTIL, at=known.over_at),))


def _stepped(known: Quota, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)
