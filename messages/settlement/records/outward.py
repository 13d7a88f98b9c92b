"""汇出汇款: the payment, what it is for, taking it back, and the bank's word on how far it is."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import AccountNo, BankNo, BillNo, BopNo, Coded, CreditCode, Each, Personal, Reference
from messages.money import Money
from messages.settlement.records.parts import Allocation, Bank, BopLine, Charge, Country, Exchange, Funds, Party, Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementOutward:
    """汇出汇款: the trader has his bank pay somebody abroad, after 境外汇款申请书.

    reference:       the trader's own number of it; the bank repeats it.
    debtor:          who pays (汇款人), the trader; his accounts are those of the funds.
    funds:           of what the amount is made up, 1 to 3.
    requested_on:    day on which the account is to be debited (扣款日期), Beijing.
    applied_on:      申请日期, as on the form; None: the day of sending.
    method:          汇款方式, list REMITTANCE_METHOD. urgent: 发报等级加急.
    correspondent:   bank of the creditor's bank (收款行之代理行), correspondent_account: that bank's account there.
    creditor_country: where the payee resides (常驻国家).
    note:            汇款附言, to the payee, up to 140 characters.
    charges:         who bears them: DEBT (OUR), CRED (BEN), SHAR (SHA). nature: 付款性质, list PAYMENT_NATURE.
    bop_lines:       1 or 2, together the amount. bonded: 保税货物项下付款. filing_no: 备案表号.
    contract_nos, invoice_nos, bill_nos: up to 10 each, up to 35 characters; bills of lading (提运单号).
    attachments:     SHA-256 of contract, invoice and what else goes with it by other means, 64 hex digits, up to 20.
    latest_shipment: last day of shipment, of a prepayment.
    allocations:     to declarations, up to 50; none: not yet, of a prepayment.
    applicant:       申请人, phone: his number.
    """

    reference: Reference
    agreement_no: Reference
    trader_id: CreditCode
    bank: BankNo
    amount: Money
    debtor: Party
    funds: Annotated[tuple[Funds, ...], Each("Fund")]
    requested_on: date
    creditor: Party
    creditor_account: AccountNo
    creditor_bank: Bank
    creditor_country: Country
    charges: Annotated[str, Coded("CHARGE_BEARER")]
    nature: Annotated[str, Coded("PAYMENT_NATURE")]
    bop_lines: Annotated[tuple[BopLine, ...], Each("BopLine")]
    applicant: Annotated[str, Personal()]
    phone: Annotated[str, Personal()]
    applied_on: date | None = None
    method: Annotated[str, Coded("REMITTANCE_METHOD")] = "TT"
    urgent: bool = False
    correspondent: Bank | None = None
    correspondent_account: AccountNo | None = None
    note: str | None = None
    bonded: bool = False
    filing_no: str | None = None
    contract_nos: Annotated[tuple[str, ...], Each("ContractNo")] = ()
    invoice_nos: Annotated[tuple[str, ...], Each("InvoiceNo")] = ()
    bill_nos: Annotated[tuple[BillNo, ...], Each("BillNo")] = ()
    attachments: Annotated[tuple[str, ...], Each("AttachmentDigest")] = ()
    latest_shipment: date | None = None
    allocations: Annotated[tuple[Allocation, ...], Each("Allocation")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementAllocation:
    """核销关联: what of a payment made or received is for which declarations, said later; it replaces what was said.

    reference: of the payment made; bank_reference: of the payment received, with the bank that advised it.
    """

    trader_id: CreditCode
    bank: BankNo
    allocations: Annotated[tuple[Allocation, ...], Each("Allocation")]
    reference: Reference | None = None
    bank_reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementCancellation:
    """撤销: the trader asks his bank not to pay what he has told it to. reason: list CANCELLATION_REASON."""

    reference: Reference
    trader_id: CreditCode
    bank: BankNo
    reason: Annotated[str, Coded("CANCELLATION_REASON")]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementQuery:
    """进度查询: how far is it? Of a payment made, or of one received."""

    trader_id: CreditCode
    bank: BankNo
    reference: Reference | None = None
    bank_reference: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementStatus:
    """结果反馈: the bank says how far it is.

    about:          payment, cancellation, receipt (of money in) or bop (涉外收入申报), list STATUS_ABOUT.
    status:         list PAYMENT_STATUS, ISO 20022's; of a cancellation ACCR, RJCR, PDCR.
    status_at:      when it became so, as the bank has it, aware; the order of statuses goes by it.
    reference:      of the payment made; bank_reference: the bank's own number, of a payment received always.
    level:          group, batch or payment: of what the bank spoke, list STATUS_LEVEL.
    bop_no:         国际收支申报号码, given by the bank.
    value_on:       from when on it counts. booked_on: on which day of its books the bank has it; Beijing.
    amount:         what was paid, credited or returned. debited: what the account was charged, exchange and all.
    booked:         of what came back or was paid out: what of it was booked on the account, in its currency.
    end_to_end_id:  of a payment received, the payer's own number of it, up to 35 characters.
    uetr:           end-to-end number of SWIFT, a UUID.
    """

    bank: BankNo
    about: Annotated[str, Coded("STATUS_ABOUT")]
    status: Annotated[str, Coded("PAYMENT_STATUS")]
    status_at: datetime
    reference: Reference | None = None
    bank_reference: str | None = None
    level: Annotated[str, Coded("STATUS_LEVEL")] = "payment"
    reasons: Annotated[tuple[Reason, ...], Each("Reason")] = ()
    bop_no: BopNo | None = None
    amount: Money | None = None
    debited: Money | None = None
    booked: Money | None = None
    charges: Annotated[tuple[Charge, ...], Each("Charge")] = ()
    exchange: Exchange | None = None
    value_on: date | None = None
    booked_on: date | None = None
    end_to_end_id: str | None = None
    uetr: str | None = None
