"""What each message does to a loss. A payment is posted once, by its number; what lies beyond the terms counts not."""

from dataclasses import replace
from datetime import date, timedelta

from messages.credit.beside import policy_of
from messages.credit.claim.known import PAID, RECOVERED, Claim, Loss, Posting, stage
from messages.credit.claim.room import bears
from messages.credit.clocks import since
from messages.credit.functions import CHANGED, WITHDRAWN
from messages.credit.moves import NO_NEWS, told
from messages.credit.records import CreditClaim, CreditLossNotice, CreditResult
from messages.credit.words import Word, newest, with_word
from messages.identifiers import compact
from messages.money import Money
from messages.process import Received, Step
from messages.times import beijing_date

ASSESSES = ("assess", "pay")  # verdicts
_EVENTS = {
    "docs": "papers wanted",
    "assess": "assessed",
    "reject": "rejected",
    "pay": "paid",
    "recover": "recovered",
    "close": "case closed",
}


def loss_notice(known: Claim | None, received: Received) -> Step:
    """The trader tells of a likely loss, tells it anew, or takes it back; once it is claimed, the claim says more."""
    body: CreditLossNotice = received.message.body
    function = received.message.head.function_code
    notice = replace(_loss(body, received), known_on=body.known_on)
    if known is None:
        return _stepped(replace(_opened(body, notice), claim_by=_claim_by(body, received)), "loss told")
    if function == WITHDRAWN:
        is_open = stage(known) in ("noticed", "rejected")
        return _stepped(replace(known, withdrawn=True) if is_open else known, "notice withdrawn")
    known = replace(known, notice=notice)
    return _stepped(known, "notice changed" if function == CHANGED else "loss told again")


def _claim_by(body: CreditLossNotice, received: Received) -> date | None:
    """The last day to claim: so many days after the notice, as the policy has it."""
    policy = policy_of(received, body.agreement_no, body.policy_no)
    days = policy.cover.claim_days if policy is not None and policy.cover is not None else None
    return beijing_date(received.at) + timedelta(days=days) if days is not None else None


def claim(known: Claim, received: Received) -> Step:
    """The trader claims it, or brings what is still wanted."""
    body: CreditClaim = received.message.body
    claimed = replace(_loss(body, received), documents=body.documents, recovered=body.recovered)
    event = "papers brought" if received.message.head.function_code == CHANGED else "claimed"
    return _stepped(replace(known, claimed=claimed, claimed_at=known.claimed_at or received.at), event)


def result(known: Claim, received: Received) -> Step:
    """The insurer's word."""
    said: CreditResult = received.message.body
    before = stage(known)
    known = replace(heard(known, received), insurer_no=said.insurer_no or known.insurer_no)
    posted = _posted(known, said, received)
    is_news = stage(posted) != before or posted.ledger != known.ledger
    return _stepped(posted, _EVENTS.get(said.verdict, NO_NEWS) if is_news else NO_NEWS)


def heard(known: Claim, received: Received) -> Claim:
    """After a word, but for sums; of what it finds the loss to be, and of papers, the newest counts."""
    said: CreditResult = received.message.body
    known = replace(known, words=with_word(known.words, Word.of(said, received.at)))
    at = since(said.decided_at, received.at)
    if is_assessed(known, said) and _is_newest(known, at, *ASSESSES):
        known = replace(known, assessed=said.assessed)
    if said.verdict == "docs" and _is_newest(known, at, "docs"):
        known = replace(known, wanted=said.wanted)
    return known


def is_assessed(known: Claim, said: CreditResult) -> bool:
    """Whether a word says what the loss is found to be, in the currency in which it was told."""
    found = said.assessed
    return found is not None and said.verdict in ASSESSES and found.currency == known.notice.amount.currency


def _is_newest(known: Claim, at: object, *verdicts: str) -> bool:
    word = newest(known.words, *verdicts)
    return word is None or word.at == at


def _posted(known: Claim, said: CreditResult, received: Received) -> Claim:
    """After a sum was paid or recovered; the same number again is no second sum."""
    what, amount = (PAID, said.paid) if said.verdict == "pay" else (RECOVERED, said.recovered)
    if said.verdict not in ("pay", "recover") or amount is None or is_posted(known, what, said.payment_no or ""):
        return known
    posting = Posting(
        what=what,
        amount=amount,
        number=said.payment_no or "",
        at=since(said.decided_at, received.at),
        message_id=received.message.head.message_id,
        doubted=not counts(known, what, amount, received),
    )
    return replace(known, ledger=(*known.ledger, posting))


def is_posted(known: Claim, what: str, number: str) -> bool:
    """Whether that sum stands in the ledger."""
    return (what, number) in [(each.what, each.number) for each in known.ledger]


def counts(known: Claim, what: str, amount: Money, received: Received) -> bool:
    """Whether a sum counts: a payment within the terms of the policy, a recovery of no more than the loss."""
    if what == PAID:
        return stage(known) not in ("claim-closed", "loss-withdrawn") and bears(known, received, amount)
    loss = (known.claimed or known.notice).amount
    return amount.currency == loss.currency and known.recovered.amount + amount.amount <= loss.amount


def _stepped(known: Claim, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)


def _loss(body: CreditLossNotice | CreditClaim, received: Received) -> Loss:
    return Loss(
        amount=body.amount,
        cause=body.cause,
        shipments=body.shipments,
        at=received.at,
        message_id=received.message.head.message_id,
    )


def _opened(body: CreditLossNotice, notice: Loss) -> Claim:
    return Claim(
        claim_no=body.claim_no,
        trader_id=compact(body.trader_id),
        insurer=compact(body.insurer),
        agreement_no=body.agreement_no,
        policy_no=body.policy_no,
        buyer_no=body.buyer_no,
        notice=notice,
        noticed_at=notice.at,
    )
