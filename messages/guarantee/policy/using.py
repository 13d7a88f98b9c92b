"""What filing, usage and claims do to a policy: 担保备案, 额度占用, 索赔."""

from dataclasses import replace

from messages.guarantee.beside import held_beside
from messages.guarantee.clocks import since
from messages.guarantee.functions import CHANGED, WITHDRAWN
from messages.guarantee.policy.claims import OVER, PAID, Claim, ClaimWord, find, is_unsettled, with_claim
from messages.guarantee.policy.claims import with_word as with_claim_word
from messages.guarantee.policy.cover import Cover
from messages.guarantee.policy.filings import REGISTERED, Word, with_word
from messages.guarantee.policy.known import Policy, misfits
from messages.guarantee.policy.ledger import CLAIM, MOST_WAITING, USAGE, Posting, knows, waiting
from messages.guarantee.policy.opening import opened, posted, stepped
from messages.guarantee.records import (
    GuaranteeClaim,
    GuaranteeClaimResult,
    GuaranteeFiling,
    GuaranteeFilingResult,
    GuaranteeUsage,
)
from messages.identifiers import compact
from messages.money import Money
from messages.process import Received, Step


def filing(known: Policy | None, received: Received) -> Step:
    """The insurer files it, or its change, or its end."""
    said: GuaranteeFiling = received.message.body
    known = opened(known, said)
    asked = replace(known.filing, uses=said.uses, asked_at=received.at, asked=Cover.of(said))
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
    if word.verdict == REGISTERED and answered.registration == word:
        answered = replace(answered, holds=answered.asked)
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
    posting, other = posting_of(said, received), held_beside(received)
    known = opened(known, said)
    if not was_let_go(received) and not is_one_too_many(known, posting):
        known = posted(known, posting)
    postings = tuple(
        replace(each, elsewhere=other) if each.entry_id == posting.entry_id and not each.counts else each
        for each in known.postings
    )
    return stepped(replace(known, postings=postings), "cover held or released")


def was_let_go(received: Received) -> bool:
    """Whether the number of a posting was told before, and settled so long ago that the case keeps it no more."""
    return any(each.is_own and each.alias.kind.startswith(USAGE) for each in received.let_go)


def is_one_too_many(known: Policy, posting: Posting) -> bool:
    """Whether a posting does not fit, and so many wait already that it is not kept; it may be told again."""
    is_new = not knows(known.postings, posting, known.carried)
    return is_new and waiting(known.postings) >= MOST_WAITING and bool(misfits(known, posting, known.standing))


def claim(known: Policy | None, received: Received) -> Step:
    """Customs claim, claim it anew or bring papers (5), or take it back (3); what is claimed again is no news.

    What the insurer has ended, paid or refused, stays so.
    """
    said: GuaranteeClaim = received.message.body
    known = opened(known, said)
    function, before = received.message.head.function_code, find(known.claims, said.claim_no)
    is_open = before is not None and before.tax is not None and is_unsettled(before)
    if function == WITHDRAWN:
        if before is None or not is_open:
            return stepped(known, "claimed")
        return stepped(_with(known, replace(before, withdrawn_at=received.at)), "claimed")
    if before is not None and before.tax is not None and not (is_open and function == CHANGED):
        return stepped(known, "claimed")
    new = _claim_of(said, before, received)
    return stepped(_claimed(_with(known, new), new, received), "claimed")


def _claim_of(said: GuaranteeClaim, before: Claim | None, received: Received) -> Claim:
    """What is kept of customs' word."""
    return Claim(
        claim_no=said.claim_no,
        entry_id=compact(said.entry_id),
        tax=said.tax,
        late_fee=said.late_fee,
        office=said.office,
        due_on=said.due_on,
        at=since(said.at, received.at),
        reason=said.reason,
        said_at=received.at,
        words=before.words if before else (),
    )


def _with(known: Policy, claim: Claim) -> Policy:
    return replace(known, claims=with_claim(known.claims, claim))


def claim_result(known: Policy | None, received: Received) -> Step:
    """The insurer's word on a claim; once it has paid or refused, that stays."""
    said: GuaranteeClaimResult = received.message.body
    known = opened(known, said)
    before = find(known.claims, said.claim_no) or Claim(claim_no=said.claim_no, entry_id=compact(said.entry_id))
    word = ClaimWord(
        verdict=said.verdict,
        at=since(said.at, received.at),
        heard_at=received.at,
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
    """Once it is claimed and paid, the tax of the claim is posted to the ledger; of a part paid, that part."""
    outcome = claim.outcome
    if claim.tax is None or claim.withdrawn_at is not None or outcome is None or outcome.verdict != PAID:
        return known
    posting = Posting(
        number=claim.claim_no,
        kind=CLAIM,
        entry_id=claim.entry_id,
        amount=_paid_of_tax(claim.tax, outcome),
        at=max(outcome.at, claim.at or outcome.at),  # two clocks; what is paid was claimed before
        message_id=received.id,
        office=claim.office,
    )
    return posted(known, posting)


def _paid_of_tax(tax: Money, outcome: ClaimWord) -> Money:
    paid = outcome.paid
    return paid if paid is not None and paid.currency == tax.currency and paid < tax else tax
