"""What messages of credit insurance are made of: who buys, on which terms, what is covered, what was shipped."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from messages.fields import AccountNo, Coded, Each, EntryId, Personal
from messages.money import Money

Country = Annotated[str, Coded("COUNTRY")]
Cause = Annotated[str, Coded("LOSS_CAUSE")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """Who buys abroad, or the bank that pays for him.

    buyer_no: the insurer's code of him (买方代码), or the trader's own where the insurer has given none; capitals,
              digits and hyphens, up to 35.
    name:     as registered, up to 140 characters. country: ISO 3166-1, two letters.
    address:  up to 255 characters.
    """

    buyer_no: str
    name: str
    country: Country
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InsuredBuyer:
    """A buyer whom the trader wants covered.

    payment_terms: list CREDIT_TERMS. credit_days: from shipment until he is to pay, up to 999. limit: asked for.
    """

    buyer: Buyer
    payment_terms: Annotated[str, Coded("CREDIT_TERMS")]
    credit_days: int
    limit: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerLimit:
    """What the insurer bears of one buyer (信用限额): zero where it has been taken back.

    cover_ratio: percent of a loss, where it differs from that of the policy. payment_terms: the only ones that are
    covered; None: any. valid_from: first day of shipment; None: that of the policy.
    """

    buyer_no: str
    limit: Money
    cover_ratio: Decimal | None = None
    payment_terms: Annotated[str | None, Coded("CREDIT_TERMS")] = None
    valid_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverTerms:
    """On which terms a policy covers.

    cover_ratio:   percent of a loss that is paid, above 0, up to 100: "80".
    max_liability: the most that is paid under the policy. limits: 1 to 200 buyers.
    period_from, period_until: first and last day of shipment, Beijing.
    notice_days:   within how many days of the due date a possible loss is to be told; None: not limited.
    claim_days:    within how many days of that notice it is to be claimed; None: not limited.
    """

    cover_ratio: Decimal
    max_liability: Money
    period_from: date
    period_until: date
    limits: Annotated[tuple[BuyerLimit, ...], Each("BuyerLimit")]
    notice_days: int | None = None
    claim_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """Goods that were shipped and are not paid for.

    invoice_no: up to 35 characters. shipped_on, due_on: days, Beijing. amount: of the invoice. unpaid: of it.
    entry_id:   customs declaration, where the goods were declared by the trader.
    """

    invoice_no: str
    shipped_on: date
    due_on: date
    amount: Money
    unpaid: Money
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimDocument:
    """A paper that a claim rests on. kind: list CLAIM_DOCUMENT. number: its own. name: of the file.

    digest: SHA-256 of the file, 64 hex digits.
    """

    kind: Annotated[str, Coded("CLAIM_DOCUMENT")]
    number: str | None = None
    name: str | None = None
    digest: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """Where the insurer pays to. name: as the account has it. account_no: its number. bank: its name, up to 140."""

    name: Annotated[str, Personal()]
    account_no: AccountNo
    bank: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditReason:
    """Why: a code of list CREDIT_REASON, and words, up to 255 characters."""

    code: Annotated[str | None, Coded("CREDIT_REASON")] = None
    text: str | None = None
