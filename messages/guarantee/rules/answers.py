"""Answers: each names what it answers and says what follows from it, and a refusal says why."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.guarantee.records import GuaranteeClaimResult, GuaranteeFilingResult, GuaranteeResult

NUMBERS = {"authorization": "authorization_no", "quota": "quota_no"}  # GUARANTEE_ABOUT; else proposal_no
QUOTA, APPROVE, DECLINE = "quota", "approve", "decline"
REGISTERED, APPROVED, REFUSED = "registered", "approved", "refused"  # FILING_VERDICT, CLAIM_VERDICT
PAID = "paid"


def answer_names_what_it_is_about(body: GuaranteeResult) -> Iterator[Fault]:
    """SW782."""
    name = NUMBERS.get(body.about, "proposal_no")
    if getattr(body, name) is None:
        yield Fault(code="SW782", at=name, wanted="".join(word.capitalize() for word in name.split("_")))


def grant_says_how_much(body: GuaranteeResult) -> Iterator[Fault]:
    """SW785: doubted only; what was asked for counts where a grant names no sum."""
    if body.about == QUOTA and body.verdict == APPROVE and body.limit is None:
        yield Fault(code="SW785", at="limit", wanted="Limit")


def refusal_tells_why(body: GuaranteeResult) -> Iterator[Fault]:
    """SW784: doubted only."""
    if body.verdict == DECLINE and body.reason is None and body.reason_code is None:
        yield Fault(code="SW784", at="reason", wanted="Reason")


def filing_result_is_whole(body: GuaranteeFilingResult) -> Iterator[Fault]:
    """SW785: doubted only; a registration has a number, and so has an approval."""
    if body.verdict == REGISTERED and body.filing_no is None:
        yield Fault(code="SW785", at="filing_no", wanted="FilingNo")
    if body.verdict == APPROVED and body.approval_no is None:
        yield Fault(code="SW785", at="approval_no", wanted="ApprovalNo")


def refusal_of_the_filing_tells_why(body: GuaranteeFilingResult) -> Iterator[Fault]:
    """SW784: doubted only."""
    if body.verdict == REFUSED and body.reason is None:
        yield Fault(code="SW784", at="reason", wanted="Reason")


def payment_of_the_claim_is_whole(body: GuaranteeClaimResult) -> Iterator[Fault]:
    """SW785: doubted only; what was paid has a sum, and nothing else has."""
    if (body.verdict == PAID) != (body.paid is not None):
        yield Fault(code="SW785", at="paid", wanted="Paid" if body.verdict == PAID else "no Paid")


def refusal_of_the_claim_tells_why(body: GuaranteeClaimResult) -> Iterator[Fault]:
    """SW784: doubted only."""
    if body.verdict == REFUSED and body.reason is None:
        yield Fault(code="SW784", at="reason", wanted="Reason")
