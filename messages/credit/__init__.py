"""The credit family: export credit insurance for small firms (小微出口信用保险), from signing to claim, and risk."""

from dataclasses import replace
from pathlib import Path

from messages import limits, services
from messages.catalogue import FACT, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.credit import programmes, rules
from messages.credit.board import RISKS
from messages.credit.deadlines import DEADLINES
from messages.credit.example import EXAMPLE
from messages.credit.findings import FINDINGS
from messages.credit.lists import COLUMNS, FILTERS
from messages.credit.process import PROCESS, by
from messages.credit.records import (
    CreditClaim,
    CreditEnquiry,
    CreditLossNotice,
    CreditPremium,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
    CreditRiskQuery,
    CreditRiskReport,
    CreditSigning,
)
from messages.credit.states import STATES
from messages.outlines import nothing
from messages.roles import INSURER, TRADER
from messages.rulesets import BadRules

TRADER_ID = "trader_id"

TYPES = (
    MessageType("credit.signing.1", CreditSigning, kind=REQUEST,
                fresh=("agreement_no",), by=(TRADER,), to=(INSURER,), binding=True,
                principal=TRADER_ID, rules=rules.SIGNING, whole=rules.OF_SIGNING,
                service="CRE-01", zh="签约", en="signing with an insurer"),
    MessageType("credit.proposal.1", CreditProposal, kind=REQUEST,
                fresh=("proposal_no",), by=(TRADER,), to=(INSURER,), binding=True,
                principal=TRADER_ID, once=True, rules=rules.PROPOSAL, whole=rules.ENDABLE,
                service="CRE-02", zh="投保", en="proposal of a policy"),
    MessageType("credit.premium-notice.1", CreditPremiumNotice, kind=FACT, by=(INSURER,), to=(TRADER,),
                rules=rules.PREMIUM_NOTICE, whole=rules.ONCE, service="CRE-02", zh="缴费通知", en="premium notice"),
    MessageType("credit.premium.1", CreditPremium, kind=REQUEST,
                fresh=("premium_no",), by=(TRADER,), to=(INSURER,), principal=TRADER_ID,
                once=True, rules=rules.PREMIUM, whole=rules.OF_PREMIUM,
                service="CRE-02", zh="缴费", en="payment of the premium"),
    MessageType("credit.enquiry.1", CreditEnquiry, kind=REQUEST,
                fresh=("enquiry_no",), by=(TRADER,), to=(INSURER,), principal=TRADER_ID,
                rules=rules.ENQUIRY, whole=rules.FOR_LIFE, service="CRE-04", zh="询保申请", en="enquiry about cover"),
    MessageType("credit.loss-notice.1", CreditLossNotice, kind=REQUEST,
                fresh=("claim_no",), by=(TRADER,), to=(INSURER,),
                principal=TRADER_ID, rules=rules.LOSS_NOTICE, whole=rules.OF_LOSS_NOTICE,
                service="CRE-03", zh="可能损失通知", en="notice of a likely loss"),
    MessageType("credit.claim.1", CreditClaim, kind=REQUEST, by=(TRADER,), to=(INSURER,), binding=True,
                principal=TRADER_ID, once=True, rules=rules.CLAIM, whole=rules.OF_CLAIM,
                service="CRE-03", zh="索赔", en="claim"),
    MessageType("credit.risk-query.1", CreditRiskQuery, kind=REQUEST,
                fresh=("query_no",), by=(TRADER,), to=(INSURER,),
                principal=TRADER_ID, rules=rules.RISK_QUERY, whole=rules.ONCE,
                service="CRE-05", zh="风险信息查询", en="query of a risk"),
    MessageType("credit.risk-report.1", CreditRiskReport, kind=FACT, by=(INSURER,), to=(TRADER,),
                rules=rules.RISK_REPORT, whole=rules.ONCE, service="CRE-05", zh="风险信息", en="report of a risk"),
    MessageType("credit.result.1", CreditResult, kind=FACT, by=(INSURER,), to=(TRADER,),
                rules=rules.RESULT, whole=rules.ONCE, service="CRE-02", zh="业务结果", en="the insurer's word"),
)  # fmt: skip


def ruled(folder: Path) -> Family:
    """The family by the tables of a folder: terms for small firms, how long states last; what it has not is ours."""
    if not any((folder / name).is_file() for name in (programmes.FILE, limits.FILE)):
        raise BadRules(f"{folder}: want {programmes.FILE} or {limits.FILE}")
    held = (*rules.WHATEVER_THE_PLACE, *rules.by_programmes(programmes.read(folder)))
    types = tuple(replace(each, rules=held) if each.record is CreditProposal else each for each in TYPES)
    return replace(FAMILY, types=types, process=by(limits.within(STATES, folder)))


FAMILY = Family(
    name="credit",
    zh="小微出口信用保险",
    en="export credit insurance",
    path="/v1/credits",
    number="agreement_no",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    columns=COLUMNS,
    outline=nothing,
    process=PROCESS,
    kept=FINANCE_KEPT,
    services=services.of("credit"),
    example=EXAMPLE,
    boards=(RISKS,),
    ruled=ruled,
    deadlines=DEADLINES,
)
