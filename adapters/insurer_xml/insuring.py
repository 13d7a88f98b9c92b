"""The policy: proposal, premium, and the insurer's word on each (`UnderwriteResult`, `PayNotice`, `Policy`)."""

from adapters.insurer_xml.codes import ABOUT, ACTION, VERDICT
from adapters.insurer_xml.envelope import (
    APPLY_NO,
    BRANCH,
    COVER,
    HOLDER,
    HOLDER_NAME,
    INSURER,
    POLICY_NO,
    REASON,
    REMARK,
    code,
    day,
    moment,
    own,
    rate,
    table,
    yuan,
)
from messages.guarantee.records import (
    GuaranteePolicy,
    GuaranteePremium,
    GuaranteePremiumNotice,
    GuaranteeProposal,
    GuaranteeResult,
)

PROPOSAL = table(
    "DG03",
    "Proposal",
    "guarantee.proposal.1",
    GuaranteeProposal,
    APPLY_NO,
    own("quota_no", "LimitNo"),
    HOLDER,
    HOLDER_NAME,
    INSURER,
    *COVER,
    REMARK,
)

RESULT = table(
    "DG04",
    "UnderwriteResult",
    "guarantee.result.1",
    GuaranteeResult,
    code("about", "Subject", ABOUT),
    own("authorization_no", "AuthNo"),
    own("quota_no", "LimitNo"),
    own("proposal_no", "ApplyNo"),
    HOLDER,
    INSURER,
    code("verdict", "Result", VERDICT),
    moment("decided_at", "ResultTime"),
    yuan("limit", "Limit"),
    rate("rate", "RatePermille"),
    day("valid_until", "EndDate"),
    own("reason_code", "ReasonCode"),
    REASON,
    BRANCH,
)

PREMIUM_NOTICE = table(
    "DG05",
    "PayNotice",
    "guarantee.premium-notice.1",
    GuaranteePremiumNotice,
    own("notice_no", "NoticeNo"),
    APPLY_NO,
    HOLDER,
    INSURER,
    yuan("premium", "Premium"),
    rate("rate", "RatePermille"),
    day("due_on", "PayBefore"),
    own("payee_account", "Payee/AccountNo"),
    own("payee_bank", "Payee/BankName"),
    REMARK,
    BRANCH,
)

PREMIUM = table(
    "DG06",
    "PayProof",
    "guarantee.premium.1",
    GuaranteePremium,
    own("notice_no", "NoticeNo"),
    APPLY_NO,
    HOLDER,
    INSURER,
    yuan("amount", "Amount"),
    day("paid_on", "PayDate"),
    own("remittance_no", "RemitNo"),
    own("voucher_no", "VoucherNo"),
    own("voucher_digest", "VoucherDigest"),
)

POLICY = table(
    "DG07",
    "Policy",
    "guarantee.policy.1",
    GuaranteePolicy,
    POLICY_NO,
    own("endorsement_no", "EndorseNo"),
    APPLY_NO,
    code("action", "Action", ACTION),
    moment("at", "EffectiveTime"),
    HOLDER,
    INSURER,
    *COVER,
    yuan("premium", "Premium"),
    day("premium_due_on", "PayBefore"),
    yuan("refund", "Refund"),
    own("policy_digest", "PolicyDigest"),
    REASON,
    BRANCH,
)

TABLES = (PROPOSAL, RESULT, PREMIUM_NOTICE, PREMIUM, POLICY)
