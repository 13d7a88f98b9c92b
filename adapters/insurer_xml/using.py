"""What passes between insurer and customs: filing and its answer, cover held and released, claims and their answer."""

from adapters.fields import Many
from adapters.insurer_xml.codes import CLAIMED, FILED, USAGE, USE
from adapters.insurer_xml.envelope import (
    APPLY_NO,
    BRANCH,
    BUSINESS,
    COVER,
    HOLDER,
    HOLDER_NAME,
    INSURER,
    POLICY_NO,
    REASON,
    REMARK,
    code,
    day,
    many,
    moment,
    own,
    table,
    yuan,
)
from messages.guarantee.records import (
    GuaranteeClaim,
    GuaranteeClaimResult,
    GuaranteeFiling,
    GuaranteeFilingResult,
    GuaranteeUsage,
)

FILING = table(
    "DG08",
    "Filing",
    "guarantee.filing.1",
    GuaranteeFiling,
    POLICY_NO,
    own("endorsement_no", "EndorseNo"),
    APPLY_NO,
    HOLDER,
    HOLDER_NAME,
    INSURER,
    *COVER,
    own("approval_no", "ApprovalNo"),
)

FILING_RESULT = table(
    "DG09",
    "FilingResult",
    "guarantee.filing-result.1",
    GuaranteeFilingResult,
    POLICY_NO,
    APPLY_NO,
    HOLDER,
    INSURER,
    own("office", "Customs"),
    code("verdict", "Result", FILED),
    moment("decided_at", "ResultTime"),
    own("filing_no", "FilingNo"),
    own("approval_no", "ApprovalNo"),
    many("uses", "Uses/Use", USE),
    REASON,
)

USED = table(
    "DG10",
    "LimitUse",
    "guarantee.usage.1",
    GuaranteeUsage,
    own("usage_no", "UseNo"),
    own("filing_no", "FilingNo"),
    APPLY_NO,
    HOLDER,
    INSURER,
    own("entry_id", "EntryNo"),
    code("kind", "UseType", USAGE),
    code("use", "Use", USE),
    own("office", "Customs"),
    yuan("amount", "Amount"),
    moment("at", "UseTime"),
    REMARK,
)

CLAIM = table(
    "DG11",
    "ClaimNotice",
    "guarantee.claim.1",
    GuaranteeClaim,
    own("claim_no", "ClaimNo"),
    POLICY_NO,
    own("filing_no", "FilingNo"),
    APPLY_NO,
    HOLDER,
    INSURER,
    own("office", "Customs"),
    own("entry_id", "EntryNo"),
    yuan("tax", "Tax"),
    yuan("late_fee", "LateFee"),
    day("due_on", "PayBefore"),
    moment("at", "ClaimTime"),
    REASON,
)

CLAIM_RESULT = table(
    "DG12",
    "ClaimResult",
    "guarantee.claim-result.1",
    GuaranteeClaimResult,
    own("claim_no", "ClaimNo"),
    APPLY_NO,
    HOLDER,
    INSURER,
    own("entry_id", "EntryNo"),
    code("verdict", "Result", CLAIMED),
    moment("at", "ResultTime"),
    yuan("paid", "Paid"),
    own("payment_no", "PayNo"),
    Many("papers", f"{BUSINESS}/Papers/Paper"),
    REASON,
    BRANCH,
)

TABLES = (FILING, FILING_RESULT, USED, CLAIM, CLAIM_RESULT)
