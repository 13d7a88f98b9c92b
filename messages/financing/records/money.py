"""贷款支用, 还款, 结清: money that is drawn and paid back under a contract, principal and interest apart."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import AccountNo, BankNo, Coded, CreditCode, Each, Personal, Reference
from messages.financing.records.parts import DrawnDocument
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingDrawdown:
    """贷款支用: the trader asks for money under the contract.

    draw_no:   the trader's own number of it. value_on: day of the disbursement, due_on: day of the repayment; Beijing.
    payee_name: who is paid, up to 140 characters; payee_account: his account.
    documents: what of which documents is financed by it, 1 to 50.
    authorization_no: under which the bank is told of the declarations among them; None: it is told nothing.
    """

    application_no: Reference
    trader_id: CreditCode
    bank: BankNo
    contract_no: str
    draw_no: Reference
    amount: Money
    value_on: date
    due_on: date
    payee_name: Annotated[str, Personal()]
    payee_account: AccountNo
    documents: Annotated[tuple[DrawnDocument, ...], Each("Document")]
    authorization_no: Reference | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingRepayment:
    """还款: the trader pays back what he has drawn, or pays interest or a fee for it.

    repayment_no: the trader's own number of it. source: list REPAYMENT_SOURCE.
    account_no:   that is debited. remittance: number of the money in that pays it (银行业务编号), up to 35 characters.
    """

    application_no: Reference
    trader_id: CreditCode
    bank: BankNo
    contract_no: str
    draw_no: Reference
    repayment_no: Reference
    source: Annotated[str, Coded("REPAYMENT_SOURCE")]
    principal: Money | None = None
    interest: Money | None = None
    fee: Money | None = None
    account_no: AccountNo | None = None
    remittance: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingRepaymentNotice:
    """还款通知: the bank says what is due, what has come, what it has posted, what is overdue, what it has taken back.

    kind:          list REPAYMENT_KIND. noted_at: when that became so, as the bank has it; aware.
    booking_no:    the bank's own number of what it has posted, up to 35 characters; of a reversal, that of the posting.
    due_on:        the day on which it was, or is, due; Beijing.
    repayment_no:  the trader's number of the repayment, where it is one of his.
    """

    application_no: Reference
    bank: BankNo
    contract_no: str
    draw_no: Reference
    kind: Annotated[str, Coded("REPAYMENT_KIND")]
    noted_at: datetime
    booking_no: str | None = None
    due_on: date | None = None
    repayment_no: Reference | None = None
    principal: Money | None = None
    interest: Money | None = None
    fee: Money | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingClosureRequest:
    """结清申请: the trader has paid everything back and asks for the certificate."""

    application_no: Reference
    trader_id: CreditCode
    bank: BankNo
    contract_no: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingClosure:
    """结清: the bank says that nothing is owed any more, and certifies it.

    outstanding:    what is still owed, zero. closed_on: day, Beijing.
    certificate_no: of the 结清证明, up to 35 characters; None: it follows.
    """

    application_no: Reference
    bank: BankNo
    contract_no: str
    outstanding: Money
    closed_on: date
    certificate_no: str | None = None
    note: str | None = None
