"""What must hold between filing, usage or claim and the policy: of the insurer's filing refused, of facts doubted."""

from collections.abc import Iterator
from decimal import Decimal

from messages.findings import Fault
from messages.guarantee.beside import held_beside
from messages.guarantee.functions import CHANGED, WITHDRAWN
from messages.guarantee.policy.claims import OVER, PAID, find, is_open
from messages.guarantee.policy.cover import Cover, differences
from messages.guarantee.policy.filings import ELEMENTS
from messages.guarantee.policy.known import Policy, misfits
from messages.guarantee.policy.ledger import (
    CLAIM,
    FILING,
    HOLD,
    INSURED,
    KIND,
    MOST_WAITING,
    OFFICE,
    PERIOD,
    USE,
    Posting,
    knows,
)
from messages.guarantee.policy.using import is_one_too_many, posting_of, was_let_go
from messages.guarantee.showing import WHY
from messages.identifiers import compact
from messages.money import Money
from messages.process import Received

Known = Policy | None

_AT = {PERIOD: "at", OFFICE: "office", USE: "use", FILING: "filing_no"}  # else the amount


def filing_is_of_the_policy(known: Known, received: Received) -> Iterator[Fault]:
    """SW799: what is filed is the policy as it stands."""
    if known is None or known.cover is None or received.message.head.function_code == WITHDRAWN:
        return
    body = received.message.body
    if body.policy_no != known.policy_no:
        yield Fault(code="SW799", at="policy_no", wanted=known.policy_no)
    for at, wanted in differences(Cover.of(body), known.cover):
        yield Fault(code="SW799", at=at, wanted=str(wanted))


def uses_are_insured(known: Known, received: Received) -> Iterator[Fault]:
    """SW795: it is filed for no use that the policy does not name."""
    if known is None or known.cover is None:
        return
    for n, use in enumerate(received.message.body.uses):
        if use not in known.cover.uses:
            yield Fault(code="SW795", at=f"uses[{n}]", wanted=" or ".join(known.cover.uses))


def tax_elements_were_approved(known: Known, received: Received) -> Iterator[Fault]:
    """SW786: for tax elements it is filed only by an approval that customs have told us of."""
    body = received.message.body
    if known is None or ELEMENTS not in body.uses or body.approval_no is None:
        return  # that a number is missing is said of the message alone
    if body.approval_no not in known.filing.approvals and received.message.head.function_code != WITHDRAWN:
        yield Fault(code="SW786", at="approval_no", wanted=" or ".join(known.filing.approvals) or "an approval first")


def registration_is_free(known: Known, received: Received) -> Iterator[Fault]:
    """SW798: a registration is not ended while something is held by it."""
    if known is not None and not known.is_free and received.message.head.function_code == WITHDRAWN:
        yield Fault(code="SW798", at="proposal_no", wanted="nothing held")


def posting_fits(known: Known, received: Received) -> Iterator[Fault]:
    """SW795: outside the period, by an office or for a use that is not named. SW796: twice, or of what is not held.

    SW797: together more than is insured. Doubted only, for customs own it; and everyone reads it in the ledger.
    """
    posting = posting_of(received.message.body, received)
    if known is None or was_let_go(received) or knows(known.postings, posting, known.carried):
        return
    if is_one_too_many(known, posting):
        wanted = f"no more than {MOST_WAITING} that wait; it is not kept: send it again once it fits"
        yield Fault(code="SW796", at="usage_no", wanted=wanted)
    for reason in misfits(known, posting, known.standing):
        if reason != KIND:  # the list says it
            yield Fault(code=WHY[reason][0], at=_AT.get(reason, "amount"), wanted=_wanted(known, reason, posting))


def _wanted(known: Policy, reason: str, posting: Posting) -> str:
    cover = known.cover
    if cover is None:
        return "a policy that is issued"
    if reason == INSURED:
        return f"at most {Money(cover.insured.amount - known.totals.used, cover.insured.currency)} of {cover.insured}"
    wanted = {
        PERIOD: f"{cover.period_from} to {cover.period_to}",
        OFFICE: " or ".join(cover.offices),
        USE: " or ".join(known.filing.registered or cover.uses),
        FILING: known.filing.filing_no or "a filing that is registered",
    }
    held = known.totals.outstanding.get(posting.entry_id, Decimal())
    if posting.kind != HOLD:
        held = known.standing.free_from(posting.entry_id, posting.at)
    return wanted.get(reason, f"{cover.insured.currency} {held} is held for it")


def posting_says_the_same(known: Known, received: Received) -> Iterator[Fault]:
    """SW799: told only; one number is of one posting, and the first word of it stays."""
    posting = posting_of(received.message.body, received)
    for each in known.postings if known is not None else ():
        if each.kind != CLAIM and each.number == posting.number:
            for name in ("kind", "entry_id", "amount"):
                if getattr(each, name) != getattr(posting, name):
                    yield Fault(code="SW799", at=name, wanted=str(getattr(each, name)))


def declaration_is_held_here_alone(known: Known, received: Received) -> Iterator[Fault]:
    """SW796: doubted only; while another policy of the trader holds a declaration, cover of this one does not count."""
    if received.message.body.kind == HOLD and (other := held_beside(received)) is not None:
        yield Fault(code="SW796", at="entry_id", wanted=f"not held under {other} at once")


def claim_is_of_what_is_held(known: Known, received: Received) -> Iterator[Fault]:
    """SW796: doubted only; together no more is claimed than is held for the declaration."""
    body, function = received.message.body, received.message.head.function_code
    before = find(known.claims, body.claim_no) if known else None
    is_new = before is None or before.tax is None or (function == CHANGED and is_open(before))
    if known is None or function == WITHDRAWN or not is_new:
        return
    entry = compact(body.entry_id)
    claimed = [each.tax.amount for each in known.open_claims
               if each.tax is not None and each.entry_id == entry and each.claim_no != body.claim_no]  # fmt: skip
    free = known.totals.outstanding.get(entry, Decimal()) - sum(claimed)
    if body.tax.amount > free:
        yield Fault(code="SW796", at="tax", wanted=f"{body.tax.currency} {max(free, Decimal())} is held for it")


def claim_says_the_same(known: Known, received: Received) -> Iterator[Fault]:
    """SW799: told only; said again it is the same, unless it is changed (5); one that was taken back has its number."""
    body, function = received.message.body, received.message.head.function_code
    before = find(known.claims, body.claim_no) if known else None
    if before is None or before.tax is None or function in (CHANGED, WITHDRAWN):
        return
    if before.withdrawn_at is not None:
        yield Fault(code="SW799", at="claim_no", wanted="another number: this claim was taken back")
    for name in ("entry_id", "tax", "late_fee"):
        if getattr(before, name) != getattr(body, name):
            yield Fault(code="SW799", at=name, wanted=f"{getattr(before, name)}, or FunctionCode 5")


def claim_is_open(known: Known, received: Received) -> Iterator[Fault]:
    """SW788, SW799: doubted only; there is something to change or take back, and it has not ended."""
    if received.message.head.function_code not in (CHANGED, WITHDRAWN):
        return
    claim = find(known.claims, received.message.body.claim_no) if known else None
    if claim is None or claim.tax is None:
        yield Fault(code="SW788", at="claim_no", wanted="a claim first")
    elif not is_open(claim):
        wanted = f"nothing more: {claim.outcome.verdict}" if claim.outcome else "nothing more: it was taken back"
        yield Fault(code="SW799", at="claim_no", wanted=wanted)


def all_is_paid(known: Known, received: Received) -> Iterator[Fault]:
    """SW799: doubted only; of a claim that stands, no less is paid than tax and late fee, which grows meanwhile."""
    body = received.message.body
    claim = find(known.claims, body.claim_no) if known else None
    if claim is None or body.verdict != PAID or claim.outcome is not None:
        return
    if claim.withdrawn_at is not None:
        yield Fault(code="SW799", at="claim_no", wanted="nothing: customs have taken it back")
    elif claim.tax is not None and body.paid is not None:
        currency, whole = claim.tax.currency, claim.whole
        if body.paid.currency != currency or body.paid.amount < whole:
            yield Fault(code="SW799", at="paid", wanted=f"{currency} {whole} or more")


def claim_is_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW788: doubted only; customs may yet say that they have claimed."""
    claim = find(known.claims, received.message.body.claim_no) if known else None
    if claim is None or claim.tax is None:
        yield Fault(code="SW788", at="claim_no")


def outcome_of_the_claim_stands(known: Known, received: Received) -> Iterator[Fault]:
    """SW799: doubted only; the first word of how it ended stays."""
    body = received.message.body
    claim = find(known.claims, body.claim_no) if known else None
    outcome = claim.outcome if claim else None
    if outcome is not None and body.verdict in OVER and body.verdict != outcome.verdict:
        yield Fault(code="SW799", at="verdict", wanted=outcome.verdict)
