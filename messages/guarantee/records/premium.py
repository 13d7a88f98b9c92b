"""缴费: what the insurer wants for a policy, and that the trader has paid it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from messages.fields import AccountNo, CreditCode, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteePremiumNotice:
    """缴费通知: the insurer says what the premium is and where it is paid; the newest one counts.

    notice_no: the insurer's own number of it, up to 35 characters. rate: premium for one yuan insured: 0.0085.
    due_on:    last day to pay, Beijing. payee_account, payee_bank: where it is paid.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    notice_no: str
    premium: Money
    due_on: date
    payee_account: AccountNo
    payee_bank: str
    rate: Decimal | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteePremium:
    """缴费: the trader has paid the premium of a notice, straight to the insurer, and proves it.

    paid_on:        day, Beijing. remittance_no: number of the payment, by which his bank knows it.
    voucher_no:     of the bank's voucher, up to 35 characters; voucher_digest: SHA-256 of it, 64 hex digits.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    notice_no: str
    amount: Money
    paid_on: date
    remittance_no: str | None = None
    voucher_no: str | None = None
    voucher_digest: str | None = None
