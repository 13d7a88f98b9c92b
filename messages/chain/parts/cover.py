"""出口信用保险: the agreement with the insurer, where none stands, then the policy for this buyer."""

from typing import Any

from messages.chain.parts.shipment import (
    CONTACT,
    COUNTRY,
    LEGAL_PERSON,
    PARTNER,
    PARTNER_NO,
    PHONE,
    PLACE,
    TRADER_NAME,
    later,
    own,
)
from messages.chain.parts.table import BACK, Deriving, Member, Part, Said, Step, optional, standing
from messages.chain.records import ChainApplication, ChainCover
from messages.credit.keys import PROPOSED, SIGNED, cover_key
from messages.credit.records import Buyer, CreditPremium, CreditProposal, CreditSigning, InsuredBuyer
from messages.roles import INSURER

PATH = "/v1/credits"


def is_unsigned(form: ChainApplication) -> bool:
    """Whether an agreement is to be signed first."""
    return form.cover is not None and form.cover.agreement_no is None


def signing(deriving: Deriving) -> CreditSigning:
    """签约."""
    said, trader = _said(deriving), deriving.form.trader
    return CreditSigning(
        agreement_no=deriving.numbers["agreement"],
        trader=trader.name or "",
        legal_person=trader.legal_person or "",
        contact=trader.contact or "",
        phone=trader.phone or "",
        terms=said.terms or "",
        terms_digest=said.terms_digest or "",
        valid_from=said.period_from,  # type: ignore[arg-type]  # the part asks for it
        **_between(deriving),
    )


def proposal(deriving: Deriving) -> CreditProposal:
    """投保, of this one buyer."""
    said, shipment = _said(deriving), deriving.form.shipment
    buyer = Buyer(buyer_no=shipment.partner_no or "", name=shipment.partner or "", country=shipment.country or "")
    return CreditProposal(
        agreement_no=_agreement(deriving),
        proposal_no=deriving.numbers["policy"],
        place=deriving.form.trader.place or "",
        product=said.product or "",
        period_from=said.period_from,  # type: ignore[arg-type]
        period_until=said.period_until,  # type: ignore[arg-type]
        last_year_exports=said.last_year_exports,  # type: ignore[arg-type]
        markets=(shipment.country or "",),
        buyers=(
            InsuredBuyer(
                buyer=buyer,
                payment_terms=said.payment_terms or "",
                credit_days=said.credit_days or 0,
                limit=said.limit,  # type: ignore[arg-type]
            ),
        ),
        **_between(deriving),
    )


def premium(deriving: Deriving) -> CreditPremium | None:
    """缴费: of the notice that the trader says he has paid; its insurer refuses one that is not the newest."""
    said, policy = _said(deriving), deriving.cases.get("cover.policy")
    notice = policy.part.notice if policy is not None else None
    if notice is None or said.premium_notice_no is None:
        return None
    if said.premium_paid_on is None or said.premium_voucher_no is None:
        return None
    return CreditPremium(
        agreement_no=_agreement(deriving),
        proposal_no=deriving.numbers["policy"],
        premium_no=f"{deriving.numbers['policy']}P{deriving.attempt}",
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


def _signing_back(deriving: Deriving) -> Said:
    return Said(type="credit.signing.1", body=signing(deriving), function=BACK)


def _back(deriving: Deriving) -> Said:
    return Said(type="credit.proposal.1", body=proposal(deriving), function=BACK)


def _said(deriving: Deriving) -> ChainCover:
    if deriving.form.cover is None:
        raise LookupError("cover is not chosen")
    return deriving.form.cover


def _between(deriving: Deriving) -> dict[str, Any]:
    return {"trader_id": deriving.form.trader_id, "insurer": _said(deriving).insurer or ""}


def _agreement(deriving: Deriving) -> str:
    return _said(deriving).agreement_no or deriving.numbers["agreement"]


def _key(deriving: Deriving) -> str:
    return cover_key(_agreement(deriving))


def _is_agreement(deriving: Deriving, known: Any) -> bool:
    return bool(known.kind == "agreement")


def _is_policy(deriving: Deriving, known: Any) -> bool:
    return bool(known.kind == "policy" and known.part.proposal_no == deriving.numbers["policy"])


_WRITTEN = "in-force expired renewed policy-ended"

COVER = Part(
    name="cover",
    zh="出口信用保险",
    en="export credit insurance",
    role=INSURER,
    receiver="cover.insurer",
    text_zh="本企业同意单一窗口平台将所列信息发送给所列保险公司，用于签约（如尚未签约）、投保和缴费告知。"
    "每份对本企业有约束力的报文仍须本企业另行签署。",
    text_en="We agree that the single window sends what is listed here to the insurer that is named, to sign an "
    "agreement where there is none, to propose a policy and to tell that the premium is paid. Whatever binds us we "
    "sign besides.",
    fields=(
        TRADER_NAME,
        PLACE,
        own("trader.legal_person", LEGAL_PERSON.zh, LEGAL_PERSON.en, is_unsigned),
        own("trader.contact", CONTACT.zh, CONTACT.en, is_unsigned),
        own("trader.phone", PHONE.zh, PHONE.en, is_unsigned),
        PARTNER,
        PARTNER_NO,
        COUNTRY,
        own("cover.insurer", "保险公司", "insurer"),
        own("cover.agreement_no", "保险协议编号", "agreement in force", optional),
        own("cover.terms", "协议文本版本", "text of the agreement", is_unsigned),
        own("cover.terms_digest", "协议文本摘要", "digest of that text", is_unsigned),
        own("cover.product", "险种", "product"),
        own("cover.period_from", "承保起期", "first day of shipment"),
        own("cover.period_until", "承保止期", "last day of shipment"),
        own("cover.last_year_exports", "上年度出口额", "exports of last year"),
        own("cover.limit", "申请买方限额", "limit asked for the buyer"),
        own("cover.payment_terms", "支付方式", "terms of payment"),
        own("cover.credit_days", "账期天数", "days of credit"),
        later("cover.premium_notice_no", "缴费通知编号", "notice whose premium was paid"),
        later("cover.premium_paid_on", "缴费日期", "day on which the premium was paid"),
        later("cover.premium_voucher_no", "缴费凭证号", "voucher of the premium"),
    ),
    members=(
        Member(name="agreement", code="XB", family="credit", path=PATH, key=_key, named=SIGNED, is_it=_is_agreement),
        Member(name="policy", code="CB", family="credit", path=PATH, key=_key, named=PROPOSED, is_it=_is_policy),
    ),
    steps=(
        Step(
            name="signing",
            zh="签约",
            en="signing of the agreement",
            member="agreement",
            of=INSURER,
            type="credit.signing.1",
            derive=signing,
            back=_signing_back,
            needed=is_unsigned,
            stands=standing(waiting="submitted under-review", done="signed", failed="sign-failed terminated lapsed"),
        ),
        Step(
            name="proposal",
            zh="投保",
            en="proposal",
            member="policy",
            of=INSURER,
            type="credit.proposal.1",
            after=lambda form: ("signing",),
            derive=proposal,
            back=_back,
            stands=standing(
                waiting="applied underwriting quoted",
                done=f"premium-due paying premium-paid {_WRITTEN}",
                failed="declined",
                withdrawn="proposal-withdrawn",
            ),
        ),
        Step(
            name="premium",
            zh="缴费",
            en="premium",
            member="policy",
            of=INSURER,
            type="credit.premium.1",
            after=lambda form: ("proposal",),
            derive=premium,
            later=("cover.premium_notice_no", "cover.premium_paid_on", "cover.premium_voucher_no"),
            asking=("premium-due",),
            is_answered=_is_newest,
            stands=standing(waiting="paying", done=f"premium-paid {_WRITTEN}"),
        ),
        Step(
            name="policy",
            zh="保单生效",
            en="policy in force",
            member="policy",
            of=INSURER,
            after=lambda form: ("premium",),
            stands=standing(waiting="premium-paid", done=_WRITTEN),
        ),
    ),
)
