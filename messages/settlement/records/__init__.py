"""What is said about settling across borders: the agreement, money out, money in, and how far things are.

Sources: 境外汇款申请书 and 涉外收入申报单 of the State Administration of Foreign Exchange, as banks print them;
the finance module of the single window (三方协议, 用户绑定, 汇款); ISO 20022 for what banks exchange, whose lengths
hold wherever a field goes to them. A trader's own numbers begin with his organisation code (`identifiers.reference`).
"""

from messages.settlement.records.agreement import SettlementCountersignature, SettlementSigning, SettlementSigningResult
from messages.settlement.records.inward import SettlementBopReport, SettlementInwardAdvice, SettlementInwardInstruction
from messages.settlement.records.outward import (
    SettlementAllocation,
    SettlementCancellation,
    SettlementOutward,
    SettlementQuery,
    SettlementStatus,
)
from messages.settlement.records.parts import (
    Account,
    Address,
    Allocation,
    Bank,
    BopLine,
    BoundUser,
    Charge,
    Exchange,
    Funds,
    Party,
    Reason,
)
from messages.settlement.records.statement import SettlementStatement, StatementEntry

__all__ = [
    "Account",
    "Address",
    "Allocation",
    "Bank",
    "BopLine",
    "BoundUser",
    "Charge",
    "Exchange",
    "Funds",
    "Party",
    "Reason",
    "SettlementAllocation",
    "SettlementBopReport",
    "SettlementCancellation",
    "SettlementCountersignature",
    "SettlementInwardAdvice",
    "SettlementInwardInstruction",
    "SettlementOutward",
    "SettlementQuery",
    "SettlementSigning",
    "SettlementSigningResult",
    "SettlementStatement",
    "SettlementStatus",
    "StatementEntry",
]
