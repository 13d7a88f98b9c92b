"""The guarantee family: duty guarantee insurance (关税保证保险), from leave to look up credit to claims of customs."""

from dataclasses import replace
from pathlib import Path

from messages import limits, services
from messages.catalogue import FACT, FINANCE_KEPT, REQUEST, Family, MessageType
from messages.guarantee import rules
from messages.guarantee.deadlines import DEADLINES
from messages.guarantee.example import EXAMPLE
from messages.guarantee.findings import FINDINGS
from messages.guarantee.lists import COLUMNS, FILTERS, QUOTAS
from messages.guarantee.process import PROCESS
from messages.guarantee.records import (
    GuaranteeAuthorization,
    GuaranteeClaim,
    GuaranteeClaimResult,
    GuaranteeFiling,
    GuaranteeFilingResult,
    GuaranteePolicy,
    GuaranteePremium,
    GuaranteePremiumNotice,
    GuaranteeProposal,
    GuaranteeQuota,
    GuaranteeResult,
    GuaranteeUsage,
)
from messages.outlines import nothing
from messages.roles import CUSTOMS, INSURER, TRADER
from messages.rulesets import BadRules

TRADER_ID = "trader_id"

TYPES = (
    MessageType("guarantee.authorization.1", GuaranteeAuthorization, kind=REQUEST,
                fresh=("authorization_no",), by=(TRADER,), to=(INSURER,),
                binding=True, principal=TRADER_ID, rules=rules.AUTHORIZATION, whole=rules.OF_AUTHORIZATION,
                service="GUA-01", zh="企业征信信息查询授权书", en="authorisation to look up credit"),
    MessageType("guarantee.quota.1", GuaranteeQuota, kind=REQUEST,
                fresh=("quota_no",), by=(TRADER,), to=(INSURER,),
                principal=TRADER_ID, rules=rules.QUOTA, whole=rules.ENDED,
                service="GUA-02", zh="额度申请", en="application for a quota"),
    MessageType("guarantee.proposal.1", GuaranteeProposal, kind=REQUEST,
                fresh=("proposal_no",), by=(TRADER,), to=(INSURER,), binding=True,
                principal=TRADER_ID, once=True, rules=rules.PROPOSAL, whole=rules.OF_PROPOSAL,
                service="GUA-03", zh="投保", en="proposal of a policy"),
    MessageType("guarantee.premium-notice.1", GuaranteePremiumNotice, kind=FACT, by=(INSURER,), to=(TRADER,),
                rules=rules.PREMIUM_NOTICE, whole=rules.OF_PREMIUM_NOTICE,
                service="GUA-04", zh="缴费通知", en="notice of the premium"),
    MessageType("guarantee.premium.1", GuaranteePremium, kind=REQUEST,
                fresh=("voucher_no",), by=(TRADER,), to=(INSURER,),
                principal=TRADER_ID, once=True, rules=rules.PREMIUM, whole=rules.OF_PREMIUM,
                service="GUA-04", zh="缴费", en="payment of the premium"),
    MessageType("guarantee.policy.1", GuaranteePolicy, kind=FACT, by=(INSURER,), to=(TRADER,),
                rules=rules.POLICY, whole=rules.ONCE,
                service="GUA-03", zh="保单、批改、退保", en="policy, its endorsement or surrender"),
    MessageType("guarantee.result.1", GuaranteeResult, kind=FACT, by=(INSURER,), to=(TRADER,),
                rules=rules.RESULT, whole=rules.ONCE, service="GUA-03", zh="保险公司答复", en="the insurer's answer"),
    MessageType("guarantee.filing.1", GuaranteeFiling, kind=REQUEST, by=(INSURER,), to=(CUSTOMS,),
                rules=rules.FILING, whole=rules.FOR_LIFE,
                service="GUA-03", zh="担保备案", en="filing of a policy with customs"),
    MessageType("guarantee.filing-result.1", GuaranteeFilingResult, kind=FACT, by=(CUSTOMS,), to=(INSURER, TRADER),
                rules=rules.FILING_RESULT, whole=rules.ONCE,
                service="GUA-03", zh="备案结果", en="customs' word on a filing"),
    MessageType("guarantee.usage.1", GuaranteeUsage, kind=FACT, by=(CUSTOMS,), to=(TRADER, INSURER),
                rules=rules.USAGE, whole=rules.ONCE,
                service="GUA-03", zh="额度占用、恢复", en="cover held or released"),
    MessageType("guarantee.claim.1", GuaranteeClaim, kind=FACT, by=(CUSTOMS,), to=(INSURER,), copy=(TRADER,),
                rules=rules.CLAIM, whole=rules.FOR_LIFE, service="GUA-03", zh="索赔通知", en="claim of customs"),
    MessageType("guarantee.claim-result.1", GuaranteeClaimResult, kind=FACT, by=(INSURER,), to=(CUSTOMS, TRADER),
                rules=rules.CLAIM_RESULT, whole=rules.ONCE,
                service="GUA-03", zh="理赔结果", en="the insurer's word on a claim"),
)  # fmt: skip


def ruled(folder: Path) -> Family:
    """The family by the table of a folder: how long states last; what it does not name is ours."""
    if not (folder / limits.FILE).is_file():
        raise BadRules(f"{folder}: want {limits.FILE}")
    return replace(FAMILY, process=replace(PROCESS, states=limits.within(PROCESS.states, folder)))


FAMILY = Family(
    name="guarantee",
    zh="关税保证保险",
    en="duty guarantee insurance",
    path="/v1/guarantees",
    number="proposal_no",
    types=TYPES,
    findings=FINDINGS,
    filters=FILTERS,
    quotas=QUOTAS,
    columns=COLUMNS,
    outline=nothing,
    process=PROCESS,
    kept=FINANCE_KEPT,
    services=services.of("guarantee"),
    example=EXAMPLE,
    ruled=ruled,
    deadlines=DEADLINES,
)
