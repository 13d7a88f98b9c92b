"""一链办理申请: everything about a shipment said once, and what is chosen for it."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import AccountNo, BankNo, Bic, BillNo, Coded, CreditCode, Each, EntryId, Personal, Reference
from messages.money import Money

Country = Annotated[str, Coded("COUNTRY")]
DirectCustoms = Annotated[str, Coded("DIRECT_CUSTOMS")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainTrader:
    """Who trades. name: as registered, name_en: his English name, both up to 140 characters.

    legal_person: 法定代表人. contact, phone: whom bank and insurer may call.
    place:        where he is registered, 6 digits of GB/T 2260. office: directly-under customs there, "4200".
    grade:        his grade with customs, list CREDIT_GRADE.
    """

    name: Annotated[str | None, Personal()] = None
    name_en: Annotated[str | None, Personal()] = None
    legal_person: Annotated[str | None, Personal()] = None
    contact: Annotated[str | None, Personal()] = None
    phone: Annotated[str | None, Personal()] = None
    place: str | None = None
    office: DirectCustoms | None = None
    grade: Annotated[str | None, Coded("CREDIT_GRADE")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainShipment:
    """The shipment.

    direction:   list IE_FLAG. entry_id: customs declaration. value: of the goods, as the invoice has it.
    contract_no, invoice_no: up to 35 characters; invoice_digest: SHA-256 of the invoice, 64 hex digits.
    partner:     who sells or buys abroad, up to 140 characters; partner_no: the insurer's code of him, or the trader's.
    town, country: of that partner. offices: directly-under customs where the goods are declared, up to 50.
    """

    direction: Annotated[str | None, Coded("IE_FLAG")] = None
    entry_id: EntryId | None = None
    contract_no: str | None = None
    invoice_no: str | None = None
    invoice_digest: str | None = None
    bill_no: BillNo | None = None
    value: Money | None = None
    partner: str | None = None
    partner_no: str | None = None
    town: str | None = None
    country: Country | None = None
    offices: Annotated[tuple[DirectCustoms, ...], Each("Office")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainRemittance:
    """汇出汇款: the goods are paid for.

    bank:         of the trader. agreement_no: of an agreement in force with it; None: one is signed first, on the text
                  `terms` with SHA-256 `terms_digest`, from `valid_from` on.
    account_no, account_currency: that is debited. amount: that is paid. requested_on: day of the debit, Beijing.
    payee_account, payee_bic: where it goes. charges: list CHARGE_BEARER. nature: list PAYMENT_NATURE.
    bop_code:     transaction code of the balance of payments. note: to the payee, up to 140 characters.
    """

    bank: BankNo | None = None
    agreement_no: Reference | None = None
    terms: str | None = None
    terms_digest: str | None = None
    valid_from: date | None = None
    account_no: AccountNo | None = None
    account_currency: Annotated[str | None, Coded("CURRENCY")] = None
    amount: Money | None = None
    requested_on: date | None = None
    payee_account: AccountNo | None = None
    payee_bic: Bic | None = None
    charges: Annotated[str | None, Coded("CHARGE_BEARER")] = None
    nature: Annotated[str | None, Coded("PAYMENT_NATURE")] = None
    bop_code: Annotated[str | None, Coded("BOP_TRANSACTION")] = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainDuty:
    """关税保证保险: an insurer guarantees the duties.

    insurer:      credit code. scope: what it may look up, list CREDIT_SCOPE; terms, terms_digest: text of that leave.
    quota:        asked for. insured: of the policy. duty_last_year: what was paid customs the year before.
    period_from, period_to: days of quota and policy, Beijing. taxes: list TAX_KIND. uses: list GUARANTEE_USE.
    premium_notice_no, premium_paid_on, premium_voucher_no: said later, once the premium of that notice is paid.
    """

    insurer: CreditCode | None = None
    scope: Annotated[tuple[Annotated[str, Coded("CREDIT_SCOPE")], ...], Each("Item")] = ()
    terms: str | None = None
    terms_digest: str | None = None
    quota: Money | None = None
    insured: Money | None = None
    duty_last_year: Money | None = None
    period_from: date | None = None
    period_to: date | None = None
    taxes: Annotated[tuple[Annotated[str, Coded("TAX_KIND")], ...], Each("Tax")] = ()
    uses: Annotated[tuple[Annotated[str, Coded("GUARANTEE_USE")], ...], Each("Use")] = ()
    premium_notice_no: str | None = None
    premium_paid_on: date | None = None
    premium_voucher_no: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainCover:
    """出口信用保险: an insurer bears that the buyer does not pay.

    insurer:      credit code. agreement_no: of an agreement in force with it; None: one is signed first, on the text
                  `terms` with SHA-256 `terms_digest`, from `period_from` on.
    product:      list CREDIT_PRODUCT. period_from, period_until: days of shipment, Beijing.
    last_year_exports: of the whole firm. limit: asked for the buyer. payment_terms: list CREDIT_TERMS.
    credit_days:  from shipment until he is to pay.
    premium_notice_no, premium_paid_on, premium_voucher_no: said later, once the premium of that notice is paid.
    """

    insurer: CreditCode | None = None
    agreement_no: Reference | None = None
    terms: str | None = None
    terms_digest: str | None = None
    product: Annotated[str | None, Coded("CREDIT_PRODUCT")] = None
    period_from: date | None = None
    period_until: date | None = None
    last_year_exports: Money | None = None
    limit: Money | None = None
    payment_terms: Annotated[str | None, Coded("CREDIT_TERMS")] = None
    credit_days: int | None = None
    premium_notice_no: str | None = None
    premium_paid_on: date | None = None
    premium_voucher_no: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainLoan:
    """融资贷款: a bank lends on the shipment.

    bank:       that lends. product: list FINANCING_PRODUCT; insured-export waits for the policy of this chain's cover.
    amount:     limit asked for. tenor_days: of a drawdown at most. purpose: up to 140 characters.
    safe_class: list SAFE_CLASS. scopes: data the bank may be told, list DATA_SCOPE.
    data_from, data_until: days within which that was taken in. data_valid_until: last day on which it is told.
    """

    bank: BankNo | None = None
    product: Annotated[str | None, Coded("FINANCING_PRODUCT")] = None
    amount: Money | None = None
    tenor_days: int | None = None
    purpose: str | None = None
    safe_class: Annotated[str | None, Coded("SAFE_CLASS")] = None
    scopes: Annotated[tuple[str, ...], Each("Scope"), Coded("DATA_SCOPE")] = ()
    data_from: date | None = None
    data_until: date | None = None
    data_valid_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainApplication:
    """一链办理申请: one form for a shipment; a part that is there is chosen, one left out of a change withdrawn.

    chain_no: the trader's own number of it, up to 26 characters: every number that is derived begins with it.
    """

    chain_no: Reference
    trader_id: CreditCode
    trader: ChainTrader
    shipment: ChainShipment
    remittance: ChainRemittance | None = None
    duty: ChainDuty | None = None
    cover: ChainCover | None = None
    loan: ChainLoan | None = None
    note: str | None = None
