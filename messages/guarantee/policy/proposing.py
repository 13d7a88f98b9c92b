"""What the trader's messages, and the insurer's answers to them, do to a policy: 投保, 缴费, and what follows."""

from dataclasses import replace

from messages.guarantee.answers import DECLINE, Answer, newest, with_answer
from messages.guarantee.functions import CHANGED, WITHDRAWN
from messages.guarantee.policy.cover import Cover
from messages.guarantee.policy.known import ENDORSEMENT, PREMIUM, SURRENDER, Asked, Notice, Paid, Policy
from messages.guarantee.policy.opening import opened, stepped
from messages.guarantee.records import GuaranteePremium, GuaranteePremiumNotice, GuaranteeProposal
from messages.identifiers import compact
from messages.process import Received, Step


def proposal(known: Policy | None, received: Received) -> Step:
    """The trader proposes it, changes or takes back his proposal, or asks for what is issued to be changed or ended."""
    function = received.message.head.function_code
    if known is not None and known.proposal is not None:
        if function == CHANGED:
            return _changed(known, received)
        return _ended(known, received) if function == WITHDRAWN else stepped(known, "proposed")
    said: GuaranteeProposal = received.message.body
    known = replace(
        opened(known, said),
        trader_name=said.trader_name,
        quota_no=said.quota_no,
        proposal=Cover.of(said),
        proposed_at=received.at,
    )
    return stepped(known, "proposed")


def _changed(known: Policy, received: Received) -> Step:
    cover = Cover.of(received.message.body)
    if known.cover is None:
        return stepped(replace(known, proposal=cover), "proposal changed")
    asked = Asked(about=ENDORSEMENT, at=received.at, cover=cover)
    return stepped(replace(known, asked=asked), "endorsement asked for")


def _ended(known: Policy, received: Received) -> Step:
    if known.cover is None:
        return stepped(replace(known, withdrawn_at=received.at), "proposal withdrawn")
    return stepped(replace(known, asked=Asked(about=SURRENDER, at=received.at)), "surrender asked for")


def result(known: Policy | None, received: Received) -> Step:
    """The insurer's word on the proposal, on the premium, or on what was asked for later."""
    said = received.message.body
    known = opened(known, said)
    answers = with_answer(known.answers, new := Answer.of(said, received.at))
    is_news = answers != known.answers and newest(answers, new.about) == new
    if is_news and new.about == PREMIUM and known.paid is not None:
        known = replace(known, paid=replace(known.paid, refused=new.verdict == DECLINE))
    if is_news and new.verdict == DECLINE and known.asked is not None and known.asked.about == new.about:
        known = replace(known, asked=None)
    return stepped(replace(known, answers=answers), "insurer answered")


def premium_notice(known: Policy | None, received: Received) -> Step:
    """The insurer says what the premium is; the newest notice counts."""
    said: GuaranteePremiumNotice = received.message.body
    notice = Notice(
        notice_no=said.notice_no,
        premium=said.premium,
        due_on=said.due_on,
        payee_account=compact(said.payee_account),
        payee_bank=said.payee_bank,
        rate=said.rate,
        heard_at=received.at,
    )
    known = opened(known, said)
    is_paid = known.paid is not None and known.paid.notice_no == said.notice_no
    return stepped(known if is_paid else replace(known, notice=notice), "premium asked for")


def premium(known: Policy | None, received: Received) -> Step:
    """The trader has paid it."""
    said: GuaranteePremium = received.message.body
    paid = Paid(
        notice_no=said.notice_no,
        amount=said.amount,
        paid_on=said.paid_on,
        proof=said.remittance_no or said.voucher_no or "",
        voucher_digest=said.voucher_digest,
        said_at=received.at,
    )
    return stepped(replace(opened(known, said), paid=paid), "premium paid")
