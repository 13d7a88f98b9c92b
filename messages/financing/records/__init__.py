"""What is said about loans for trade: the data a bank may have, the loan, what is drawn of it and paid back.

Sources: code of practice of Chinese banks for trade finance (2017) for products and steps; the policy's five functions
(融资贷款申请, 融资合同签署, 贷款支用, 还款, 结清). No interface of a bank's lending side is published, so fields beyond
those are our own assumptions (A). Every number of the trader's begins with his organisation code
(`identifiers.reference`); every message of a loan bears the number of its application, so its case is plain.
"""

from messages.financing.records.contract import (
    FinancingApplication,
    FinancingContract,
    FinancingContractOffer,
    FinancingResult,
)
from messages.financing.records.data import (
    FactContent,
    FactGoods,
    FactOutcome,
    FactProof,
    FinancingAuthorization,
    FinancingCustomsData,
    JournalFact,
    LogCheckpoint,
    SealingCertificate,
)
from messages.financing.records.money import (
    FinancingClosure,
    FinancingClosureRequest,
    FinancingDrawdown,
    FinancingRepayment,
    FinancingRepaymentNotice,
)
from messages.financing.records.parts import Document, DrawnDocument

__all__ = [
    "Document",
    "DrawnDocument",
    "FactContent",
    "FactGoods",
    "FactOutcome",
    "FactProof",
    "FinancingApplication",
    "FinancingAuthorization",
    "FinancingClosure",
    "FinancingClosureRequest",
    "FinancingContract",
    "FinancingContractOffer",
    "FinancingCustomsData",
    "FinancingDrawdown",
    "FinancingRepayment",
    "FinancingRepaymentNotice",
    "FinancingResult",
    "JournalFact",
    "LogCheckpoint",
    "SealingCertificate",
]
