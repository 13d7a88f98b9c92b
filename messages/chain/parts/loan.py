"""融资贷款: leave to tell the bank what the single window knows, then the application; what follows is the trader's."""

from messages.chain.parts.shipment import CONTRACT, ENTRY, INVOICE, INVOICE_DIGEST, VALUE, own
from messages.chain.parts.table import BACK, Deriving, Member, Part, Said, Step, standing
from messages.chain.records import ChainApplication, ChainLoan
from messages.financing.keys import authorization_key, loan_key
from messages.financing.records import Document, FinancingApplication, FinancingAuthorization
from messages.roles import BANK

PATH = "/v1/financings"
INSURED = "insured-export"  # FINANCING_PRODUCT


def is_insured(form: ChainApplication) -> bool:
    """Whether the bank lends on the policy of this chain's cover."""
    return form.loan is not None and form.loan.product == INSURED


def authorization(deriving: Deriving) -> FinancingAuthorization:
    """数据授权, of this shipment's declaration where it is known."""
    said, entry = _said(deriving), deriving.form.shipment.entry_id
    return FinancingAuthorization(
        authorization_no=deriving.numbers["authorization"],
        trader_id=deriving.form.trader_id,
        bank=said.bank or "",
        scopes=said.scopes,
        data_from=said.data_from,  # type: ignore[arg-type]  # the part asks for it
        data_until=said.data_until,  # type: ignore[arg-type]
        valid_until=said.data_valid_until,  # type: ignore[arg-type]
        declarations=(entry,) if entry else (),
    )


def application(deriving: Deriving) -> FinancingApplication | None:
    """融资贷款申请, on the documents of this shipment."""
    papers = _papers(deriving)
    if is_insured(deriving.form) and not any(each.kind == "policy" for each in papers):
        return None
    return _application(deriving, papers)


def _application(deriving: Deriving, papers: tuple[Document, ...]) -> FinancingApplication:
    said = _said(deriving)
    return FinancingApplication(
        application_no=deriving.numbers["loan"],
        trader_id=deriving.form.trader_id,
        bank=said.bank or "",
        product=said.product or "",
        amount=said.amount,  # type: ignore[arg-type]
        tenor_days=said.tenor_days or 0,
        purpose=said.purpose or "",
        safe_class=said.safe_class or "",
        documents=papers,
        authorization_no=deriving.numbers["authorization"],
    )


def _papers(deriving: Deriving) -> tuple[Document, ...]:
    shipment = deriving.form.shipment
    value = shipment.value
    if value is None:
        return ()
    policy = deriving.cases.get("cover.policy")
    named = (
        ("declaration", shipment.entry_id, None),
        ("invoice", shipment.invoice_no, shipment.invoice_digest),
        ("contract", shipment.contract_no, None),
        ("policy", policy.part.policy_no if policy is not None else None, None),
    )
    return tuple(
        Document(kind=kind, number=number, amount=value, digest=digest) for kind, number, digest in named if number
    )


def _authorization_back(deriving: Deriving) -> Said:
    return Said(type="financing.authorization.1", body=authorization(deriving), function=BACK)


def _application_back(deriving: Deriving) -> Said:
    """Whatever has become of the policy: it is the application that is taken back."""
    return Said(type="financing.application.1", body=_application(deriving, _papers(deriving)), function=BACK)


def _said(deriving: Deriving) -> ChainLoan:
    if deriving.form.loan is None:
        raise LookupError("loan is not chosen")
    return deriving.form.loan


def _authorization_key(deriving: Deriving) -> str:
    return authorization_key(deriving.numbers["authorization"])


def _loan_key(deriving: Deriving) -> str:
    return loan_key(deriving.numbers["loan"])


def _application_after(form: ChainApplication) -> tuple[str, ...]:
    return ("authorization", "cover.policy") if is_insured(form) else ("authorization",)


_OFFERED = "offered signing effective drawing drawn overdue matured closing settled closed"

LOAN = Part(
    name="loan",
    zh="融资贷款",
    en="loan",
    role=BANK,
    receiver="loan.bank",
    text_zh="本企业同意单一窗口平台将所列信息，以及数据授权范围内平台所存数据，发送给所列银行，用于融资贷款申请；"
    "险后出口融资另含本链办出口信用保险的保单号。每份对本企业有约束力的报文仍须本企业另行签署。",
    text_en="We agree that the single window sends what is listed here, and what it has within the authorisation of "
    "data, to the bank that is named, for an application for a loan; for a loan on an insured export also the number "
    "of this chain's policy. Whatever binds us we sign besides.",
    fields=(
        VALUE,
        CONTRACT,
        INVOICE,
        INVOICE_DIGEST,
        ENTRY,
        own("loan.bank", "贷款银行", "bank that lends"),
        own("loan.product", "融资产品", "product"),
        own("loan.amount", "申请金额", "amount asked for"),
        own("loan.tenor_days", "期限（天）", "days of a drawdown"),
        own("loan.purpose", "用途", "purpose"),
        own("loan.safe_class", "外汇分类等级", "class with SAFE"),
        own("loan.scopes", "数据授权范围", "data the bank may be told"),
        own("loan.data_from", "数据起始日", "first day of the data"),
        own("loan.data_until", "数据截止日", "last day of the data"),
        own("loan.data_valid_until", "授权有效期至", "last day on which it is told"),
    ),
    members=(
        Member(name="authorization", code="SJ", family="financing", path=PATH, key=_authorization_key),
        Member(name="loan", code="DK", family="financing", path=PATH, key=_loan_key),
    ),
    steps=(
        Step(
            name="authorization",
            zh="数据授权",
            en="authorisation of data",
            member="authorization",
            of=BANK,
            type="financing.authorization.1",
            derive=authorization,
            back=_authorization_back,
            is_leave=True,
            stands=standing(done="in-force", failed="lapsed", withdrawn="revoked"),
        ),
        Step(
            name="application",
            zh="融资贷款申请",
            en="application",
            member="loan",
            of=BANK,
            type="financing.application.1",
            after=_application_after,
            derive=application,
            back=_application_back,
            stands=standing(
                waiting="submitted under-review",
                done=f"approved {_OFFERED}",
                failed="rejected expired declined",
                withdrawn="withdrawn",
            ),
        ),
        Step(
            name="offer",
            zh="合同要约",
            en="offer of a contract",
            member="loan",
            of=BANK,
            after=lambda form: ("application",),
            stands=standing(waiting="approved", done=_OFFERED),
        ),
    ),
    then_zh="签署合同（POST /v1/financings/contract），需要时支用（POST /v1/financings/drawdown）",
    then_en="sign the contract (POST /v1/financings/contract), and draw upon it (POST /v1/financings/drawdown)",
)
