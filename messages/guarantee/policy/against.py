"""What must hold between a trader's or an insurer's message and the policy it speaks of, and the quota above it."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from messages.findings import Fault
from messages.guarantee.beside import insured_beside, quota_of
from messages.guarantee.functions import CHANGED, NEW, WITHDRAWN
from messages.guarantee.policy.against_use import (
    all_is_paid,
    claim_is_known,
    claim_is_of_what_is_held,
    claim_is_open,
    claim_says_the_same,
    declaration_is_held_here_alone,
    filing_is_of_the_policy,
    outcome_of_the_claim_stands,
    posting_fits,
    posting_says_the_same,
    registration_is_free,
    tax_elements_were_approved,
    uses_are_insured,
)
from messages.guarantee.policy.cover import Cover, differences
from messages.guarantee.policy.known import Policy
from messages.guarantee.policy.writing import ACTIONS, COVERS, ISSUE, SURRENDER, counts, taken_away
from messages.guarantee.quota.known import stage as quota_stage
from messages.guarantee.records import GuaranteePolicy, GuaranteeProposal
from messages.identifiers import compact
from messages.money import Money
from messages.process import Received

Known = Policy | None
Rule = Callable[[Known, Received], Iterable[Fault]]


def number_is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW788: nothing there to change or end. SW789: a number stands for one policy."""
    is_known = known is not None and known.proposal is not None
    touches = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if touches and not is_known:
        yield Fault(code="SW788", at="proposal_no")
    if not touches and is_known:
        yield Fault(code="SW789", at="proposal_no")


def quota_bears_it(known: Known, received: Received) -> Iterator[Fault]:
    """SW788: there is no such quota. SW791: it is not granted, is another insurer's, or over before the policy begins.

    SW792: together with what else is insured under it, more than was granted.
    """
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN:
        return
    quota = quota_of(received)
    if quota is None:
        yield Fault(code="SW788", at="quota_no")
        return
    if quota.insurer != compact(body.insurer):
        yield Fault(code="SW791", at="insurer", wanted=quota.insurer)
    elif quota_stage(quota) != "granted" or quota.limit is None:
        yield Fault(code="SW791", at="quota_no", wanted=f"one that is granted; this one is {quota_stage(quota)}")
    elif body.period_from > quota.last_day:
        yield Fault(code="SW791", at="period_from", wanted=f"{quota.last_day} or earlier")
    else:
        yield from _within(quota.limit, insured_beside(received), body.insured)


def _within(limit: Money, beside: Decimal, insured: Money) -> Iterator[Fault]:
    left = Money(max(limit.amount - beside, Decimal()), limit.currency)
    if insured.currency != limit.currency or insured.amount > left.amount:
        yield Fault(code="SW792", at="insured", wanted=f"at most {left} of {limit}")


def cover_in_use_stays(known: Known, received: Received) -> Iterator[Fault]:
    """SW797: no endorsement is asked for that takes away cover in use."""
    if known is not None and known.cover is not None and received.message.head.function_code != WITHDRAWN:
        yield from _taken_away(known, received.message.body)


def _taken_away(known: Policy, body: GuaranteeProposal | GuaranteePolicy) -> Iterator[Fault]:
    for at, wanted in taken_away(known, Cover.of(body)):
        yield Fault(code="SW797", at=at, wanted=wanted)


def nothing_is_held(known: Known, received: Received) -> Iterator[Fault]:
    """SW798: no policy is given up while something is held on it, or a claim is open."""
    if received.message.head.function_code == WITHDRAWN:
        yield from _held(known)


def quota_stays(known: Known, received: Received) -> Iterator[Fault]:
    """SW791: a policy is changed under its own quota."""
    if known is not None and known.quota_no not in (None, received.message.body.quota_no):
        yield Fault(code="SW791", at="quota_no", wanted=known.quota_no)


def premium_is_of_the_notice(known: Known, received: Received) -> Iterator[Fault]:
    """SW788: nothing is known of it. SW793: nothing is due, or another sum."""
    body = received.message.body
    if known is None:
        yield Fault(code="SW788", at="proposal_no")
    elif known.notice is None or known.notice.notice_no != body.notice_no:
        yield Fault(code="SW793", at="notice_no", wanted=known.notice.notice_no if known.notice else "a notice")
    elif body.amount != known.notice.premium:
        yield Fault(code="SW793", at="amount", wanted=str(known.notice.premium))
    elif known.is_paid:
        yield Fault(code="SW793", at="notice_no", wanted="nothing more: it is paid")


def premium_was_paid(known: Known, received: Received) -> Iterator[Fault]:
    """SW794: doubted only; the policy comes before its premium where the insurer says until when that is due."""
    body = received.message.body
    if body.action == ISSUE and body.premium_due_on is None and (known is None or not known.is_paid):
        yield Fault(code="SW794", at="action", wanted="PremiumDueOn, or a premium that was paid")


def policy_is_what_was_proposed(known: Known, received: Received) -> Iterator[Fault]:
    """SW799: doubted only; the insurer writes what it likes."""
    body = received.message.body
    if known is None or known.proposal is None or body.action != ISSUE:
        return
    for at, wanted in differences(Cover.of(body), known.proposal):
        yield Fault(code="SW799", at=at, wanted=str(wanted))
    yield from _uses(body.uses, known.proposal)


def _uses(uses: Iterable[str], proposal: Cover) -> Iterator[Fault]:
    if set(uses) != set(proposal.uses):
        yield Fault(code="SW799", at="uses", wanted=" ".join(proposal.uses))


def word_on_the_policy_counts(known: Known, received: Received) -> Iterator[Fault]:
    """SW797, SW798, SW799: told only, and nothing changes: cover in use is not taken away, nor a policy given up."""
    body = received.message.body
    if known is None or body.action not in ACTIONS or counts(body, known):
        return
    if known.surrendered_at is not None:
        if body.action != SURRENDER:
            yield Fault(code="SW799", at="action", wanted="nothing more: it was surrendered")
    elif body.action in COVERS:
        yield from _taken_away(known, body)
    elif known.cover is None:
        yield Fault(code="SW799", at="action", wanted=ISSUE)
    else:
        yield from _held(known)


def _held(known: Known) -> Iterator[Fault]:
    if known is not None and not known.is_free:
        entries = " ".join(known.totals.outstanding) or "an open claim"
        yield Fault(code="SW798", at="proposal_no", wanted=f"nothing held: {entries}")


def is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW788: a first filing is of a policy that is known; so are its change and its end."""
    if known is None or known.cover is None:
        yield Fault(code="SW788", at="policy_no")
    elif received.message.head.function_code not in NEW and known.filing.filing_no is None:
        yield Fault(code="SW788", at="policy_no", wanted="a filing that is registered")


AGAINST: dict[str, tuple[Rule, ...]] = {
    "guarantee.proposal": (
        number_is_new_or_known,
        quota_bears_it,
        quota_stays,
        cover_in_use_stays,
        nothing_is_held,
    ),
    "guarantee.premium": (premium_is_of_the_notice,),
    "guarantee.policy": (premium_was_paid, policy_is_what_was_proposed, word_on_the_policy_counts),
    "guarantee.filing": (
        is_new,
        filing_is_of_the_policy,
        uses_are_insured,
        tax_elements_were_approved,
        registration_is_free,
    ),
    "guarantee.usage": (posting_fits, posting_says_the_same, declaration_is_held_here_alone),
    "guarantee.claim": (claim_is_open, claim_is_of_what_is_held, claim_says_the_same),
    "guarantee.claim-result": (claim_is_known, outcome_of_the_claim_stands, all_is_paid),
}
