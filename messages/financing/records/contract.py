"""融资贷款申请 and 融资合同: what the trader asks for, what the bank offers, and that both have signed it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from messages.fields import BankNo, Coded, CreditCode, Each, Reference
from messages.financing.records.parts import Document
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingApplication:
    """融资贷款申请: the trader asks his bank for a loan on the ground of documents of his trade, or takes that back.

    application_no:   the trader's own number of it; all that follows names it, the bank repeats it.
    product:          list FINANCING_PRODUCT. amount: the limit that is asked for. tenor_days: of a drawdown at most.
    purpose:          what the money is for, up to 140 characters. safe_class: list SAFE_CLASS.
    documents:        that the loan rests on, 1 to 50.
    authorization_no: under which the bank is told of the declarations among them; None: it is told nothing.
    """

    application_no: Reference
    trader_id: CreditCode
    bank: BankNo
    product: Annotated[str, Coded("FINANCING_PRODUCT")]
    amount: Money
    tenor_days: int
    purpose: str
    safe_class: Annotated[str, Coded("SAFE_CLASS")]
    documents: Annotated[tuple[Document, ...], Each("Document")]
    authorization_no: Reference | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingContractOffer:
    """合同要约: the bank offers a contract.

    contract_no:  the bank's own number of it, up to 35 characters. limit: what may be owed at one time.
    rate_basis:   list RATE_BASIS. rate: per cent a year, the margin where the basis is not fixed.
    valid_from:   first day on which may be drawn, valid_to: last day, Beijing.
    terms:        which text, like "2026-1". terms_digest: SHA-256 of that text as the trader has it, 64 hex digits.
    """

    application_no: Reference
    bank: BankNo
    contract_no: str
    limit: Money
    rate_basis: Annotated[str, Coded("RATE_BASIS")]
    rate: Decimal
    valid_from: date
    valid_to: date
    terms: str
    terms_digest: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingContract:
    """融资合同签署: the trader signs the contract that was offered; withdrawn (FunctionCode 3): he declines it.

    contract_no, terms_digest: as offered; it is the text under that digest that he signs.
    """

    application_no: Reference
    trader_id: CreditCode
    bank: BankNo
    contract_no: str
    terms_digest: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FinancingResult:
    """银行答复: the bank's word on an application, a contract, a drawdown, a repayment, a request for closure.

    about:      list FINANCING_ABOUT. verdict: list FINANCING_VERDICT. decided_at: when the bank decided; aware.
    number:     of the contract, drawdown or repayment it is about; None: of an application or a closure.
    limit:      that is approved. amount: that was disbursed.
    booking_no: the bank's own number of what it booked, up to 35 characters.
    reason:     list FINANCING_REASON. note: in words, up to 255 characters.
    """

    application_no: Reference
    bank: BankNo
    about: Annotated[str, Coded("FINANCING_ABOUT")]
    verdict: Annotated[str, Coded("FINANCING_VERDICT")]
    decided_at: datetime
    number: str | None = None
    limit: Money | None = None
    amount: Money | None = None
    booking_no: str | None = None
    reason: Annotated[str | None, Coded("FINANCING_REASON")] = None
    note: str | None = None
