"""The settlement family: agreements (三方协议), money out (汇出), money in (汇入), and how far they are."""

from messages import services
from messages.catalogue import FACT, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.outlines import nothing
from messages.roles import AGENT, BANK, GATEWAY, TRADER
from messages.settlement import rules
from messages.settlement.booked import BOOKS
from messages.settlement.deadlines import DEADLINES
from messages.settlement.example import EXAMPLE
from messages.settlement.findings import FINDINGS
from messages.settlement.lists import COLUMNS, COUNTDOWNS, FILTERS
from messages.settlement.process import PROCESS
from messages.settlement.records import (
    SettlementAllocation,
    SettlementBopReport,
    SettlementCancellation,
    SettlementCountersignature,
    SettlementInwardAdvice,
    SettlementInwardInstruction,
    SettlementOutward,
    SettlementQuery,
    SettlementSigning,
    SettlementSigningResult,
    SettlementStatement,
    SettlementStatus,
)

TRADER_ID = "trader_id"

TYPES = (
    MessageType("settlement.signing.1", SettlementSigning, kind=REQUEST,
                fresh=("agreement_no",), by=(TRADER,), to=(BANK,), binding=True,
                principal=TRADER_ID, rules=rules.SIGNING, whole=rules.OF_SIGNING,
                service="SET-01", zh="三方协议签约", en="signing of the tripartite agreement"),
    MessageType("settlement.signing-result.1", SettlementSigningResult, kind=FACT, by=(BANK,), to=(TRADER,),
                rules=rules.SIGNING_RESULT, service="SET-01", zh="签约结果", en="the bank's word on the agreement"),
    MessageType("settlement.countersignature.1", SettlementCountersignature, kind=REQUEST, by=(GATEWAY,),
                to=(TRADER, BANK), rules=rules.COUNTERSIGNATURE, whole=rules.ONCE,
                service="SET-01", zh="平台会签", en="countersignature of the platform"),
    MessageType("settlement.outward.1", SettlementOutward, kind=REQUEST, by=(TRADER, AGENT), to=(BANK,), binding=True,
                principal=TRADER_ID, once=True, rules=rules.OUTWARD, whole=rules.OF_OUTWARD,
                service="SET-02", zh="汇出汇款", en="payment out"),
    MessageType("settlement.allocation.1", SettlementAllocation, kind=REQUEST, by=(TRADER, AGENT), to=(BANK,),
                principal=TRADER_ID, rules=rules.ALLOCATION, whole=rules.CHANGEABLE,
                service="SET-02", zh="核销关联", en="allocation of a payment to declarations"),
    MessageType("settlement.cancellation.1", SettlementCancellation, kind=REQUEST, by=(TRADER, AGENT), to=(BANK,),
                principal=TRADER_ID, once=True, rules=rules.CANCELLATION, whole=rules.ONCE,
                service="SET-02", zh="撤销", en="cancellation of a payment"),
    MessageType("settlement.query.1", SettlementQuery, kind=REQUEST, by=(TRADER, AGENT), to=(BANK,),
                principal=TRADER_ID, rules=rules.QUERY, whole=rules.ONCE,
                service="SET-04", zh="进度查询", en="query of how far it is"),
    MessageType("settlement.status.1", SettlementStatus, kind=FACT, by=(BANK,), to=(TRADER,), copy=(AGENT,),
                rules=rules.STATUS, service="SET-05", zh="结果反馈", en="the bank's word on how far it is"),
    MessageType("settlement.inward-advice.1", SettlementInwardAdvice, kind=FACT, by=(BANK,), to=(TRADER,),
                rules=rules.INWARD_ADVICE, whole=rules.OF_INWARD_ADVICE,
                service="SET-03", zh="汇入汇款", en="payment in"),
    MessageType("settlement.inward-instruction.1", SettlementInwardInstruction, kind=REQUEST, by=(TRADER,), to=(BANK,),
                binding=True, principal=TRADER_ID, once=True,
                rules=rules.INWARD_INSTRUCTION, whole=rules.ONCE,
                service="SET-03", zh="入账、结汇指示", en="instruction what to do with a payment in"),
    MessageType("settlement.bop-report.1", SettlementBopReport, kind=REQUEST,
                fresh=("bop_no",), by=(TRADER,), to=(BANK,), binding=True,
                principal=TRADER_ID, rules=rules.BOP_REPORT, whole=rules.OF_BOP_REPORT,
                service="SET-03", zh="涉外收入申报", en="balance-of-payments report of a payment in"),
    MessageType("settlement.statement.1", SettlementStatement, kind=FACT, by=(BANK,), to=(TRADER,),
                rules=rules.STATEMENT, service="SET-05", zh="银行对账单", en="statement of the bank"),
)  # fmt: skip

FAMILY = Family(
    name="settlement",
    zh="跨境结算",
    en="cross-border settlement",
    path="/v1/settlements",
    number="reference",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    countdowns=COUNTDOWNS,
    columns=COLUMNS,
    outline=nothing,
    process=PROCESS,
    services=services.of("settlement"),
    kept=FINANCE_KEPT,
    books=BOOKS,
    example=EXAMPLE,
    deadlines=DEADLINES,
)
