"""汇出汇款: the agreement with the bank, where none stands, then the payment."""

from messages.chain.parts.shipment import (
    BILL,
    CONTACT,
    CONTRACT,
    COUNTRY,
    ENTRY,
    INVOICE,
    PARTNER,
    PHONE,
    TOWN,
    TRADER_NAME,
    TRADER_NAME_EN,
    VALUE,
    own,
)
from messages.chain.parts.table import BACK, Deriving, Member, Part, Said, Step, optional, standing
from messages.chain.records import ChainApplication, ChainRemittance
from messages.money import Money
from messages.roles import BANK
from messages.settlement.beside import agreement_key
from messages.settlement.known import PAYMENT
from messages.settlement.records import (
    Account,
    Address,
    Allocation,
    Bank,
    BopLine,
    Funds,
    Party,
    SettlementCancellation,
    SettlementOutward,
    SettlementSigning,
)

ARRIVAL = "arrival"  # PAYMENT_NATURE


def is_unsigned(form: ChainApplication) -> bool:
    """Whether an agreement is to be signed first."""
    return form.remittance is not None and form.remittance.agreement_no is None


def _is_for_arrived(form: ChainApplication) -> bool:
    return form.remittance is not None and form.remittance.nature == ARRIVAL


def signing(deriving: Deriving) -> SettlementSigning | None:
    """三方协议签约, for the one account."""
    said = _said(deriving)
    return SettlementSigning(
        agreement_no=deriving.numbers["agreement"],
        trader_id=deriving.form.trader_id,
        trader=_trader(deriving),
        bank=said.bank or "",
        accounts=(_account(said),),
        valid_from=said.valid_from,  # type: ignore[arg-type]  # the part asks for it
        terms=said.terms or "",
        terms_digest=said.terms_digest or "",
    )


def outward(deriving: Deriving) -> SettlementOutward | None:
    """汇出汇款, for this one shipment."""
    said, shipment = _said(deriving), deriving.form.shipment
    amount: Money = said.amount  # type: ignore[assignment]  # the part asks for it
    same = said.account_currency == amount.currency
    return SettlementOutward(
        reference=deriving.numbers["payment"],
        agreement_no=said.agreement_no or deriving.numbers["agreement"],
        trader_id=deriving.form.trader_id,
        bank=said.bank or "",
        amount=amount,
        debtor=_trader(deriving),
        funds=(Funds(kind="own" if same else "exchange", amount=amount, account=_account(said)),),
        requested_on=said.requested_on,  # type: ignore[arg-type]
        creditor=Party(
            name=shipment.partner or "",
            address=Address(town_name=shipment.town or "", country=shipment.country or ""),
        ),
        creditor_account=said.payee_account or "",
        creditor_bank=Bank(bic=said.payee_bic),
        creditor_country=shipment.country or "",
        charges=said.charges or "",
        nature=said.nature or "",
        bop_lines=(BopLine(code=said.bop_code or "", amount=amount),),
        applicant=deriving.form.trader.contact or "",
        phone=deriving.form.trader.phone or "",
        note=said.note,
        contract_nos=(shipment.contract_no,) if shipment.contract_no else (),
        invoice_nos=(shipment.invoice_no,) if shipment.invoice_no else (),
        bill_nos=(shipment.bill_no,) if shipment.bill_no else (),
        allocations=_allocations(deriving, amount),
    )


def _signing_back(deriving: Deriving) -> Said:
    return Said(type="settlement.signing.1", body=signing(deriving), function=BACK)


def cancellation(deriving: Deriving) -> Said | None:
    """撤销: the trader does not want it any more."""
    body = SettlementCancellation(
        reference=deriving.numbers["payment"],
        trader_id=deriving.form.trader_id,
        bank=_said(deriving).bank or "",
        reason="CUST",
    )
    return Said(type="settlement.cancellation.1", body=body)


def _allocations(deriving: Deriving, amount: Money) -> tuple[Allocation, ...]:
    shipment = deriving.form.shipment
    if shipment.entry_id is None:
        return ()
    total = shipment.value if shipment.value and shipment.value.currency == amount.currency else None
    return (Allocation(entry_id=shipment.entry_id, amount=amount, declared_total=total),)


def _said(deriving: Deriving) -> ChainRemittance:
    if deriving.form.remittance is None:
        raise LookupError("remittance is not chosen")
    return deriving.form.remittance


def _trader(deriving: Deriving) -> Party:
    return Party(name=deriving.form.trader.name or "", name_en=deriving.form.trader.name_en)


def _account(said: ChainRemittance) -> Account:
    return Account(account_no=said.account_no or "", currency=said.account_currency or "")


def _agreement_key(deriving: Deriving) -> str:
    return agreement_key(_said(deriving).agreement_no or deriving.numbers["agreement"])


def _payment_key(deriving: Deriving) -> str:
    return f"{PAYMENT}:{deriving.numbers['payment']}"


REMITTANCE = Part(
    name="remittance",
    zh="汇出汇款",
    en="payment out",
    role=BANK,
    receiver="remittance.bank",
    text_zh="本企业同意单一窗口平台将所列信息发送给所列银行，用于签署三方协议（如尚未签署）和办理本次汇出汇款。"
    "每份对本企业有约束力的报文仍须本企业另行签署。",
    text_en="We agree that the single window sends what is listed here to the bank that is named, to sign the "
    "tripartite agreement where there is none and to make this payment. Whatever binds us we sign besides.",
    fields=(
        TRADER_NAME,
        TRADER_NAME_EN,
        CONTACT,
        PHONE,
        VALUE,
        CONTRACT,
        INVOICE,
        BILL,
        PARTNER,
        TOWN,
        COUNTRY,
        own("shipment.entry_id", ENTRY.zh, ENTRY.en, _is_for_arrived),
        own("remittance.bank", "汇款银行", "bank of the trader"),
        own("remittance.agreement_no", "三方协议编号", "agreement in force", optional),
        own("remittance.terms", "协议文本版本", "text of the agreement", is_unsigned),
        own("remittance.terms_digest", "协议文本摘要", "digest of that text", is_unsigned),
        own("remittance.valid_from", "协议起始日", "first day of the agreement", is_unsigned),
        own("remittance.account_no", "扣款账号", "account that is debited"),
        own("remittance.account_currency", "账户币种", "currency of the account"),
        own("remittance.amount", "汇款金额", "amount of the payment"),
        own("remittance.requested_on", "扣款日期", "day of the debit"),
        own("remittance.payee_account", "收款人账号", "account of the payee"),
        own("remittance.payee_bic", "收款行 BIC", "BIC of the payee's bank"),
        own("remittance.charges", "费用承担", "who bears the charges"),
        own("remittance.nature", "付款性质", "nature of the payment"),
        own("remittance.bop_code", "交易编码", "transaction code"),
        own("remittance.note", "汇款附言", "note to the payee", optional),
    ),
    members=(
        Member(name="agreement", code="XY", family="settlement", path="/v1/settlements", key=_agreement_key),
        Member(name="payment", code="HK", family="settlement", path="/v1/settlements", key=_payment_key),
    ),
    steps=(
        Step(
            name="signing",
            zh="三方协议签约",
            en="signing of the agreement",
            member="agreement",
            of=BANK,
            type="settlement.signing.1",
            derive=signing,
            back=_signing_back,
            needed=is_unsigned,
            stands=standing(
                waiting="signing bank-review countersigning suspended",
                done="in-force changing",
                failed="failed ended expired",
            ),
        ),
        Step(
            name="outward",
            zh="汇出汇款",
            en="payment",
            member="payment",
            of=BANK,
            type="settlement.outward.1",
            after=lambda form: ("signing",),
            derive=outward,
            back=cancellation,
            lasts=True,
            stands=standing(
                waiting="submitted received checked accepted funded in-review in-process cancelling",
                done="debited credited",
                failed="rejected cancelled returned",
            ),
        ),
    ),
)
