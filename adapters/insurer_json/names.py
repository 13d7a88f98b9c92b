"""What the insurer's programs call things; what is not here is our own name in camel case."""

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "message_id": "docId",
    "function_code": "docFunction",
    "sender_id": "senderCode",
    "receiver_id": "receiverCode",
    "send_time": "sentAt",
    "version": "docVersion",
    "trader_id": "policyholderCode",
    "trader": "policyholderName",
    "insurer": "insurerCode",
    "proposal_no": "applicationNo",
    "premium_no": "paymentAdviceNo",
    "claim_no": "lossNo",
    "cover": "terms",
    "cover_ratio": "indemnityPercent",
    "max_liability": "aggregateLimit",
    "period_from": "shipmentFrom",
    "period_until": "shipmentUntil",
    "limits": "buyerLimits",
    "limit": "creditLimit",
    "known_on": "awareOn",
    "payee": "beneficiary",
    "account_no": "accountNumber",
    "wanted": "documentsWanted",
    "assessed": "assessedLoss",
    "paid": "paidAmount",
    "recovered": "recoveredAmount",
    "payment_no": "transactionNo",
    "text_en": "textEnglish",
}

FUNCTIONS: Mapping[str, str] = {"2": "NEW", "9": "ORIGINAL", "5": "CHANGE", "3": "WITHDRAW"}


def name_of(field: str) -> str:
    """The member that holds a field: "policyholderCode" of "trader_id", "dueOn" of "due_on"."""
    first, *rest = field.split("_")
    return NAMES.get(field, first + "".join(word.capitalize() for word in rest))
