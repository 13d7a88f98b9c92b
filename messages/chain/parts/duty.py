"""关税保证保险: authorisation, quota, proposal, premium, policy, filing."""

from typing import Any

from messages.chain.parts.shipment import GRADE, OFFICE, OFFICES, TRADER_NAME, later, own
from messages.chain.parts.table import BACK, Deriving, Member, Part, Said, Step, standing
from messages.chain.records import ChainApplication, ChainDuty
from messages.guarantee.beside import authorization_key, policy_key, quota_key
from messages.guarantee.records import GuaranteeAuthorization, GuaranteePremium, GuaranteeProposal, GuaranteeQuota
from messages.roles import CUSTOMS, INSURER

PATH = "/v1/guarantees"


def authorization(deriving: Deriving) -> GuaranteeAuthorization:
    """企业征信信息查询授权书, for as long as the quota is wanted."""
    said = _said(deriving)
    return GuaranteeAuthorization(
        authorization_no=deriving.numbers["authorization"],
        trader_name=deriving.form.trader.name or "",
        scope=said.scope,
        valid_from=said.period_from,  # type: ignore[arg-type]  # the part asks for it
        valid_until=said.period_to,  # type: ignore[arg-type]
        terms=said.terms or "",
        terms_digest=said.terms_digest or "",
        **_between(deriving),
    )


def quota(deriving: Deriving) -> GuaranteeQuota:
    """额度申请."""
    said = _said(deriving)
    return GuaranteeQuota(
        quota_no=deriving.numbers["quota"],
        authorization_no=deriving.numbers["authorization"],
        amount=said.quota,  # type: ignore[arg-type]
        period_from=said.period_from,  # type: ignore[arg-type]
        period_to=said.period_to,  # type: ignore[arg-type]
        duty_last_year=said.duty_last_year,  # type: ignore[arg-type]
        grade=deriving.form.trader.grade or "",
        **_between(deriving),
    )


def proposal(deriving: Deriving) -> GuaranteeProposal:
    """投保."""
    said, form = _said(deriving), deriving.form
    return GuaranteeProposal(
        proposal_no=deriving.numbers["policy"],
        quota_no=deriving.numbers["quota"],
        trader_name=form.trader.name or "",
        insured=said.insured,  # type: ignore[arg-type]
        taxes=said.taxes,
        period_from=said.period_from,  # type: ignore[arg-type]
        period_to=said.period_to,  # type: ignore[arg-type]
        registration_office=form.trader.office or "",
        declaration_offices=form.shipment.offices,
        uses=said.uses,
        **_between(deriving),
    )


def premium(deriving: Deriving) -> GuaranteePremium | None:
    """缴费: of the notice that the trader says he has paid; its insurer refuses one that is not the newest."""
    said, policy = _said(deriving), deriving.cases.get("duty.policy")
    notice = policy.part.notice if policy is not None else None
    if notice is None or said.premium_notice_no is None:
        return None
    if said.premium_paid_on is None or said.premium_voucher_no is None:
        return None
    return GuaranteePremium(
        proposal_no=deriving.numbers["policy"],
        notice_no=said.premium_notice_no,
        amount=notice.premium,
        paid_on=said.premium_paid_on,
        voucher_no=said.premium_voucher_no,
        **_between(deriving),
    )


def _is_newest(deriving: Deriving, known: Any) -> bool:
    """Whether the notice that the trader has paid is the one that waits now."""
    notice = known.part.notice
    return notice is None or bool(notice.notice_no == _said(deriving).premium_notice_no)


def _withdrawal(type_: str, derive: Any) -> Any:
    def back(deriving: Deriving) -> Said:
        """The same, taken back."""
        return Said(type=type_, body=derive(deriving), function=BACK)

    return back


def _said(deriving: Deriving) -> ChainDuty:
    if deriving.form.duty is None:
        raise LookupError("duty is not chosen")
    return deriving.form.duty


def _between(deriving: Deriving) -> dict[str, str]:
    return {"trader_id": deriving.form.trader_id, "insurer": _said(deriving).insurer or ""}


def _authorization_key(deriving: Deriving) -> str:
    return authorization_key(deriving.numbers["authorization"])


def _quota_key(deriving: Deriving) -> str:
    return quota_key(deriving.numbers["quota"])


def _policy_key(deriving: Deriving) -> str:
    return policy_key(deriving.numbers["policy"])


def _after(*steps: str) -> Any:
    def after(form: ChainApplication) -> tuple[str, ...]:
        return steps

    return after


_USED = "filed refiling endorsed endorsing surrendering claimed claim-papers active run-off expired"  # it was filed
_WRITTEN = f"issued filing {_USED}"

DUTY = Part(
    name="duty",
    zh="关税保证保险",
    en="duty guarantee insurance",
    role=INSURER,
    receiver="duty.insurer",
    text_zh="本企业同意单一窗口平台将所列信息发送给所列保险公司，用于征信查询授权、额度申请、投保、缴费告知；"
    "保单由保险公司向海关备案。每份对本企业有约束力的报文仍须本企业另行签署。",
    text_en="We agree that the single window sends what is listed here to the insurer that is named, for leave to look "
    "up our credit, quota, proposal and notice of the premium paid; the insurer files the policy with customs. "
    "Whatever binds us we sign besides.",
    fields=(
        TRADER_NAME,
        OFFICE,
        GRADE,
        OFFICES,
        own("duty.insurer", "保险公司", "insurer"),
        own("duty.scope", "征信查询范围", "what may be looked up"),
        own("duty.terms", "授权书文本版本", "text of the authorisation"),
        own("duty.terms_digest", "授权书文本摘要", "digest of that text"),
        own("duty.quota", "申请额度", "quota asked for"),
        own("duty.insured", "保险金额", "sum insured"),
        own("duty.duty_last_year", "上年度缴纳税款", "duties paid last year"),
        own("duty.period_from", "保险起期", "first day"),
        own("duty.period_to", "保险止期", "last day"),
        own("duty.taxes", "担保税种", "taxes"),
        own("duty.uses", "担保用途", "uses"),
        later("duty.premium_notice_no", "缴费通知编号", "notice whose premium was paid"),
        later("duty.premium_paid_on", "缴费日期", "day on which the premium was paid"),
        later("duty.premium_voucher_no", "缴费凭证号", "voucher of the premium"),
    ),
    members=(
        Member(name="authorization", code="SQ", family="guarantee", path=PATH, key=_authorization_key),
        Member(name="quota", code="ED", family="guarantee", path=PATH, key=_quota_key),
        Member(name="policy", code="TB", family="guarantee", path=PATH, key=_policy_key),
    ),
    steps=(
        Step(
            name="authorization",
            zh="企业征信信息查询授权",
            en="authorisation to look up credit",
            member="authorization",
            of=INSURER,
            type="guarantee.authorization.1",
            derive=authorization,
            back=_withdrawal("guarantee.authorization.1", authorization),
            is_leave=True,
            stands=standing(
                done="in-force", failed="not-taken authorization-expired", withdrawn="authorization-withdrawn"
            ),
        ),
        Step(
            name="quota",
            zh="额度申请",
            en="quota",
            member="quota",
            of=INSURER,
            type="guarantee.quota.1",
            after=_after("authorization"),
            derive=quota,
            back=_withdrawal("guarantee.quota.1", quota),
            stands=standing(
                waiting="applied quota-underwriting",
                done="granted",
                failed="quota-declined quota-expired",
                withdrawn="quota-withdrawn",
            ),
        ),
        Step(
            name="proposal",
            zh="投保",
            en="proposal",
            member="policy",
            of=INSURER,
            type="guarantee.proposal.1",
            after=_after("quota"),
            derive=proposal,
            back=_withdrawal("guarantee.proposal.1", proposal),
            stands=standing(
                waiting="proposed underwriting quoted",
                done=f"premium-due paid {_WRITTEN}",
                failed="declined cancelled",
                withdrawn="withdrawn",
            ),
        ),
        Step(
            name="premium",
            zh="缴费",
            en="premium",
            member="policy",
            of=INSURER,
            type="guarantee.premium.1",
            after=_after("proposal"),
            derive=premium,
            later=("duty.premium_notice_no", "duty.premium_paid_on", "duty.premium_voucher_no"),
            asking=("premium-due",),
            is_answered=_is_newest,
            stands=standing(done=f"paid {_WRITTEN}"),
        ),
        Step(
            name="policy",
            zh="出具保单",
            en="policy",
            member="policy",
            of=INSURER,
            after=_after("premium"),
            stands=standing(waiting="paid", done=_WRITTEN),
        ),
        Step(
            name="filing",
            zh="担保备案",
            en="filing with customs",
            member="policy",
            of=CUSTOMS,
            after=_after("policy"),
            stands=standing(waiting="issued filing", done=_USED),
        ),
    ),
)
