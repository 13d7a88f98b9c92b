"""What is known of one case: an agreement, a policy, an enquiry, a loss, or a subject of risk."""

from dataclasses import dataclass
from typing import Any

from messages.credit.agreement.known import Agreement
from messages.credit.claim.known import Claim
from messages.credit.enquiry.known import Enquiry
from messages.credit.policy.known import Policy
from messages.credit.risk.known import Risk

AGREEMENT, POLICY, ENQUIRY, CLAIM, RISK = "agreement", "policy", "enquiry", "claim", "risk"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """One case. kind: agreement, policy, enquiry, claim or risk; the part of that name is there, and no other."""

    kind: str
    agreement: Agreement | None = None
    policy: Policy | None = None
    enquiry: Enquiry | None = None
    claim: Claim | None = None
    risk: Risk | None = None

    @property
    def part(self) -> Any:
        """What it is about."""
        return getattr(self, self.kind)


def of(kind: str, part: Any) -> Credit:
    """The case of this part."""
    return Credit(kind=kind, **{kind: part})
