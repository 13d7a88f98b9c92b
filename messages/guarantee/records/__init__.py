"""What is said of duty guarantees: leave to look up credit, quota, policy and premium, filing, usage, claims.

Sources: GACC announcements 2018-155 (guarantee insurance of duties) and 2021-100 (one guarantee for three uses, filed
by the customs of registration, who give 担保备案编号); an importer's own register of policies. What no source has is
our own (A). Duties are paid in renminbi, and so is every amount. A trader's numbers begin with his organisation code
(`identifiers.reference`); every message about a policy names it by the number of its proposal, with the trader and the
insurer, and customs repeat what the filing has told them.
"""

from messages.guarantee.records.authorization import GuaranteeAuthorization
from messages.guarantee.records.claim import GuaranteeClaim, GuaranteeClaimResult
from messages.guarantee.records.filing import GuaranteeFiling, GuaranteeFilingResult, GuaranteeUsage
from messages.guarantee.records.policy import GuaranteePolicy, GuaranteeProposal
from messages.guarantee.records.premium import GuaranteePremium, GuaranteePremiumNotice
from messages.guarantee.records.quota import GuaranteeQuota
from messages.guarantee.records.result import GuaranteeResult

__all__ = [
    "GuaranteeAuthorization",
    "GuaranteeClaim",
    "GuaranteeClaimResult",
    "GuaranteeFiling",
    "GuaranteeFilingResult",
    "GuaranteePolicy",
    "GuaranteePremium",
    "GuaranteePremiumNotice",
    "GuaranteeProposal",
    "GuaranteeQuota",
    "GuaranteeResult",
    "GuaranteeUsage",
]
