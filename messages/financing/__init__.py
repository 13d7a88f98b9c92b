"""The financing family: a loan for trade from application to closure, and the data a bank may have for it."""

from messages import services
from messages.catalogue import ANSWER, FACT, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.financing import rules
from messages.financing.deadlines import DEADLINES
from messages.financing.example import EXAMPLE
from messages.financing.extract import PERMIT
from messages.financing.findings import FINDINGS
from messages.financing.lists import COLUMNS, FILTERS, QUOTAS, outline
from messages.financing.process import PROCESS
from messages.financing.records import (
    FinancingApplication,
    FinancingAuthorization,
    FinancingClosure,
    FinancingClosureRequest,
    FinancingContract,
    FinancingContractOffer,
    FinancingCustomsData,
    FinancingDrawdown,
    FinancingRepayment,
    FinancingRepaymentNotice,
    FinancingResult,
)
from messages.roles import AGENT, BANK, GATEWAY, TRADER

TRADER_ID = "trader_id"

TYPES = (
    MessageType("financing.authorization.1", FinancingAuthorization, kind=REQUEST,
                fresh=("authorization_no",), by=(TRADER,), to=(BANK,),
                binding=True, principal=TRADER_ID, rules=rules.AUTHORIZATION, whole=rules.OF_AUTHORIZATION,
                service="FIN-01", zh="数据授权", en="authorisation of data"),
    MessageType("financing.customs-data.1", FinancingCustomsData, kind=ANSWER, by=(GATEWAY,), to=(BANK,),
                copy=(TRADER,), permit=PERMIT,
                service="FIN-01", zh="海关数据", en="customs data, under the authorisation"),
    MessageType("financing.application.1", FinancingApplication, kind=REQUEST,
                fresh=("application_no",), by=(TRADER, AGENT), to=(BANK,),
                binding=True, principal=TRADER_ID, once=True, rules=rules.APPLICATION, whole=rules.OR_WITHDRAWN,
                service="FIN-01", zh="融资贷款申请", en="application for a loan"),
    MessageType("financing.contract-offer.1", FinancingContractOffer, kind=FACT, by=(BANK,), to=(TRADER,),
                copy=(AGENT,), rules=rules.CONTRACT_OFFER,
                service="FIN-02", zh="融资合同要约", en="offer of a contract"),
    MessageType("financing.contract.1", FinancingContract, kind=REQUEST,
                fresh=("contract_no",), by=(TRADER, AGENT), to=(BANK,),
                binding=True, principal=TRADER_ID, once=True, rules=rules.CONTRACT, whole=rules.OR_WITHDRAWN,
                service="FIN-02", zh="融资合同签署", en="signature of the contract"),
    MessageType("financing.drawdown.1", FinancingDrawdown, kind=REQUEST,
                fresh=("draw_no",), by=(TRADER, AGENT), to=(BANK,),
                binding=True, principal=TRADER_ID, once=True, rules=rules.DRAWDOWN, whole=rules.OF_DRAWDOWN,
                service="FIN-03", zh="贷款支用", en="drawdown"),
    MessageType("financing.repayment.1", FinancingRepayment, kind=REQUEST,
                fresh=("repayment_no",), by=(TRADER, AGENT), to=(BANK,),
                binding=True, principal=TRADER_ID, once=True, rules=rules.REPAYMENT, whole=rules.ONCE,
                service="FIN-04", zh="还款", en="repayment"),
    MessageType("financing.repayment-notice.1", FinancingRepaymentNotice, kind=FACT, by=(BANK,), to=(TRADER,),
                copy=(AGENT,), rules=rules.REPAYMENT_NOTICE, service="FIN-04", zh="还款通知", en="notice of repayment"),
    MessageType("financing.closure-request.1", FinancingClosureRequest, kind=REQUEST, by=(TRADER, AGENT), to=(BANK,),
                principal=TRADER_ID, rules=rules.CLOSURE_REQUEST, whole=rules.ONCE,
                service="FIN-05", zh="结清申请", en="request for closure"),
    MessageType("financing.closure.1", FinancingClosure, kind=FACT, by=(BANK,), to=(TRADER,),
                copy=(AGENT,), rules=rules.CLOSURE, service="FIN-05", zh="结清", en="closure, with its certificate"),
    MessageType("financing.result.1", FinancingResult, kind=FACT, by=(BANK,), to=(TRADER,),
                copy=(AGENT,), rules=rules.RESULT, service="FIN-01", zh="银行答复", en="the bank's answer"),
)  # fmt: skip

FAMILY = Family(
    name="financing",
    zh="贸易融资",
    en="trade financing",
    path="/v1/financings",
    number="application_no",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    quotas=QUOTAS,
    columns=COLUMNS,
    outline=outline,
    process=PROCESS,
    kept=FINANCE_KEPT,
    services=services.of("financing"),
    example=EXAMPLE,
    deadlines=DEADLINES,
)
