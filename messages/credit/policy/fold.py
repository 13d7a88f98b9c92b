"""What each message does to a policy. Whether it is issued or declined, the first word counts; terms, the newest."""

from dataclasses import replace
from datetime import datetime

from messages.credit.clocks import end_of, since
from messages.credit.functions import WITHDRAWN
from messages.credit.moves import NO_NEWS, OPEN, UNPRICED, told
from messages.credit.policy.known import Limit, Notice, Policy, Premium, stage
from messages.credit.records import (
    BuyerLimit,
    CoverTerms,
    CreditPremium,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
)
from messages.credit.rules.answers import VERDICTS
from messages.credit.words import Word, with_word
from messages.identifiers import compact
from messages.process import Received, Step, Timer

PERIOD = "period"  # the timer of the end of its last day
_EVENTS = {
    "review": "taken up",
    "quote": "quoted",
    "issue": "issued",
    "decline": "declined",
    "received": "premium received",
    "unpaid": "premium not received",
    "renew": "renewed",
    "end": "ended",
}


def proposal(known: Policy | None, received: Received) -> Step:
    """The trader proposes it, or takes that back as long as it has no price."""
    if known is None:
        return _stepped(_opened(received.message.body), "proposed")
    if received.message.head.function_code != WITHDRAWN:
        return _stepped(known, "proposed again")  # has no move
    return _stepped(replace(known, withdrawn=True) if stage(known) in UNPRICED else known, "proposal withdrawn")


def premium_notice(known: Policy, received: Received) -> Step:
    """The insurer says what it costs; a later notice replaces an earlier one."""
    body: CreditPremiumNotice = received.message.body
    at = since(body.noticed_at, received.at)
    if known.notice is None or at >= known.notice.at:
        known = replace(known, notice=_notice(body, at))
    if may_set_terms(known):
        known = _with_terms(known, body.cover, at)
    return _stepped(known, "premium noticed")


def may_set_terms(known: Policy, verdict: str = "") -> bool:
    """Whether a word may say on which terms it covers: once it is issued, none but another issue, or a limit."""
    return known.outcome is None or verdict in ("issue", "limit")


def premium(known: Policy, received: Received) -> Step:
    """The trader says that he has paid it."""
    body: CreditPremium = received.message.body
    line = Premium(
        premium_no=body.premium_no,
        notice_no=body.notice_no,
        amount=body.amount,
        paid_on=body.paid_on,
        remittance=body.remittance,
        voucher_no=body.voucher_no,
        message_id=received.message.head.message_id,
        at=received.at,
    )
    return _stepped(replace(known, premiums=(*known.premiums, line)), "premium paid")


def result(known: Policy, received: Received) -> Step:
    """The insurer's word on the policy, or on its premium."""
    said: CreditResult = received.message.body
    before, at = stage(known), since(said.decided_at, received.at)
    known = replace(known, words=with_word(known.words, Word.of(said, received.at)))
    if said.verdict in VERDICTS["policy"]:  # one that is not listed decides nothing
        if said.cover is not None and may_set_terms(known, said.verdict):
            known = _with_terms(known, said.cover, at, is_first=said.verdict == "issue" and known.outcome is None)
        known = _with_limits(_decided(known, said, before, received.at), said.limits, at)
    if said.verdict == "limit":
        return _stepped(known, "limits set")
    after = stage(known)
    step = _stepped(known, NO_NEWS if after == before else _EVENTS[said.verdict])
    is_new = said.verdict == "issue" and after == "in-force" != before
    return replace(step, timers=(Timer(name=PERIOD, at=end_of(known.until)),)) if is_new else step


def expire(known: Policy, timer: Timer) -> Step | None:
    """Its period is over, unless newer terms have given it another; then it is looked at again."""
    if timer.name != PERIOD or stage(known) != "in-force":
        return None
    over = end_of(known.until)
    if timer.at < over:
        return replace(_stepped(known, NO_NEWS), timers=(Timer(name=PERIOD, at=over),))
    return _stepped(replace(known, expired=True), "period is over")


def _decided(known: Policy, said: CreditResult, before: str, now: datetime) -> Policy:
    """After a word that may decide upon it."""
    if said.verdict in ("issue", "decline") and before in OPEN:
        is_over = said.verdict == "issue" and now >= end_of(known.until)
        return replace(known, outcome=said.verdict, policy_no=said.policy_no or known.policy_no, expired=is_over)
    if said.verdict == "renew" and before in ("in-force", "expired"):
        return replace(known, ended="renew")
    if said.verdict == "end" and before in (*OPEN, "in-force"):
        return replace(known, ended="end")
    return known


def _with_terms(known: Policy, cover: CoverTerms, at: datetime, *, is_first: bool = False) -> Policy:
    """The newest terms hold, whichever came first; those that are issued first, before all that were offered."""
    if is_first or known.cover_at is None or at >= known.cover_at:
        known = replace(known, cover=cover, cover_at=at)
    return _with_limits(known, cover.limits, at)


def _with_limits(known: Policy, limits: tuple[BuyerLimit, ...], at: datetime) -> Policy:
    newer = {each.buyer_no: Limit(limit=each, at=at) for each in limits if _is_newer(known, each.buyer_no, at)}
    return replace(known, limits={**known.limits, **newer}) if newer else known


def _is_newer(known: Policy, buyer_no: str, at: datetime) -> bool:
    before = known.limits.get(buyer_no)
    return before is None or at >= before.at


def _notice(body: CreditPremiumNotice, at: datetime) -> Notice:
    return Notice(
        notice_no=body.notice_no,
        premium=body.premium,
        due_on=body.due_on,
        paid_by=body.paid_by,
        account=body.account,
        at=at,
    )


def _stepped(known: Policy, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)


def _opened(body: CreditProposal) -> Policy:
    return Policy(
        agreement_no=body.agreement_no,
        proposal_no=body.proposal_no,
        trader_id=compact(body.trader_id),
        insurer=compact(body.insurer),
        product=body.product,
        place=body.place,
        period_from=body.period_from,
        period_until=body.period_until,
        last_year_exports=body.last_year_exports,
        markets=body.markets,
        buyers=body.buyers,
        paid_by=body.paid_by,
        renews=body.renews,
    )
