"""What filing, usage and claims do to a policy: 担保备案, 额度占用, 索赔."""

from dataclasses import replace

from messages.guarantee.clocks import since
from messages.guarantee.policy.claims import OVER, PAID, Claim, ClaimWord, find, with_claim
from messages.guarantee.policy.claims import with_word as with_claim_word
from messages.guarantee.policy.filings import Word, with_word
from messages.guarantee.policy.known import Policy
from messages.guarantee.policy.ledger import CLAIM, Posting
from messages.guarantee.policy.opening import opened, posted, stepped
from messages.guarantee.records import (
    GuaranteeClaim,
    GuaranteeClaimResult,
    GuaranteeFiling,
    GuaranteeFilingResult,
    GuaranteeUsage,
)
from messages.identifiers import compact
from messages.process import Received, Step


def filing(known: Policy | None, received: Received) -> Step:
    """The insurer files it, or its change, or its end."""
    said: GuaranteeFiling = received.message.body
    known = opened(known, said)
    asked = replace(known.filing, uses=said.uses, asked_at=received.at)
    return stepped(replace(known, filing=asked), "filing asked for")


def filing_result(known: Policy | None, received: Received) -> Step:
    """Customs' word on the filing."""
    said: GuaranteeFilingResult = received.message.body
    known = opened(known, said)
    word = Word(
        verdict=said.verdict,
        at=since(said.decided_at, received.at),
        heard_at=received.at,
        office=said.office,
        uses=said.uses,
        filing_no=said.filing_no,
        approval_no=said.approval_no,
        reason=said.reason,
    )
    answered = replace(known.filing, words=with_word(known.filing.words, word))
    return stepped(replace(known, filing=answered), "filing answered")


def posting_of(said: GuaranteeUsage, received: Received) -> Posting:
    """The posting that customs tell of."""
    return Posting(
        number=said.usage_no,
        kind=said.kind,
        entry_id=compact(said.entry_id),
        amount=said.amount,
        at=since(said.at, received.at),
        message_id=received.id,
        filing_no=said.filing_no,
        office=said.office,
        use=said.use,
    )


def usage(known: Policy | None, received: Received) -> Step:
    """Customs hold cover, or release it."""
    said: GuaranteeUsage = received.message.body
    known = opened(known, said)
    return stepped(posted(known, posting_of(said, received)), "cover held or released")


def claim(known: Policy | None, received: Received) -> Step:
    """Customs claim; what is claimed again is no news."""
    said: GuaranteeClaim = received.message.body
    known = opened(known, said)
    before = find(known.claims, said.claim_no)
    if before is not None and before.tax is not None:
        return stepped(known, "claimed")
    new = Claim(
        claim_no=said.claim_no,
        entry_id=compact(said.entry_id),
        tax=said.tax,
        late_fee=said.late_fee,
        office=said.office,
        due_on=said.due_on,
        at=since(said.at, received.at),
        reason=said.reason,
        words=before.words if before else (),
    )
    return stepped(_claimed(replace(known, claims=with_claim(known.claims, new)), new, received), "claimed")


def claim_result(known: Policy | None, received: Received) -> Step:
    """The insurer's word on a claim; once it has paid or refused, that stays."""
    said: GuaranteeClaimResult = received.message.body
    known = opened(known, said)
    before = find(known.claims, said.claim_no) or Claim(claim_no=said.claim_no, entry_id=compact(said.entry_id))
    word = ClaimWord(
        verdict=said.verdict,
        at=since(said.at, received.at),
        paid=said.paid,
        payment_no=said.payment_no,
        papers=said.papers,
        reason=said.reason,
    )
    if before.outcome is not None and said.verdict in OVER:
        return stepped(known, "claim answered")
    after = replace(before, words=with_claim_word(before.words, word))
    known = replace(known, claims=with_claim(known.claims, after))
    return stepped(_claimed(known, after, received), "claim answered")


def _claimed(known: Policy, claim: Claim, received: Received) -> Policy:
    """Once it is claimed and paid, the tax of the claim is posted to the ledger."""
    outcome = claim.outcome
    if claim.tax is None or outcome is None or outcome.verdict != PAID:
        return known
    posting = Posting(
        number=claim.claim_no,
        kind=CLAIM,
        entry_id=claim.entry_id,
        amount=claim.tax,
        at=outcome.at,
        message_id=received.id,
        office=claim.office,
    )
    return posted(known, posting)
