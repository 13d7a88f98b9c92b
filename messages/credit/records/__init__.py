"""What is said about insuring exports on credit: agreement, policy, enquiry, loss and claim, risk.

Sources: the parts of 信用保险系统 on the single window (签约管理, 投保申请, 投保咨询, 索赔申请, 风险信息);
the short-term process of Sinosure (投保单, 保险单, 信用限额审批单, 保费通知, 可能损失通知书, 索赔申请书).
Fields beyond those are our own (A). A trader's own numbers begin with his organisation code (`identifiers.reference`).
"""

from messages.credit.records.agreement import CreditSigning
from messages.credit.records.claim import CreditClaim, CreditLossNotice
from messages.credit.records.enquiry import CreditEnquiry
from messages.credit.records.parts import (
    Buyer,
    BuyerLimit,
    ClaimDocument,
    CoverTerms,
    CreditReason,
    InsuredBuyer,
    Payee,
    Shipment,
)
from messages.credit.records.policy import CreditPremium, CreditPremiumNotice, CreditProposal
from messages.credit.records.result import CreditResult
from messages.credit.records.risk import CreditRiskQuery, CreditRiskReport

__all__ = [
    "Buyer",
    "BuyerLimit",
    "ClaimDocument",
    "CoverTerms",
    "CreditClaim",
    "CreditEnquiry",
    "CreditLossNotice",
    "CreditPremium",
    "CreditPremiumNotice",
    "CreditProposal",
    "CreditReason",
    "CreditResult",
    "CreditRiskQuery",
    "CreditRiskReport",
    "CreditSigning",
    "InsuredBuyer",
    "Payee",
    "Shipment",
]
