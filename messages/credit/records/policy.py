"""投保、缴费通知、缴费: a policy is proposed, priced, and its premium paid."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from messages.credit.records.parts import Country, CoverTerms, InsuredBuyer
from messages.fields import Coded, CreditCode, Each, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditProposal:
    """投保: the trader proposes a policy under his agreement.

    proposal_no:       the trader's own number of it.
    place:             where he is registered, 6 digits of GB/T 2260: by place and year small firms have terms.
    product:           list CREDIT_PRODUCT. period_from, period_until: days of shipment, Beijing, at most a year.
    last_year_exports: of the whole firm. expected_exports: of the period.
    markets:           countries, 1 to 50. buyers: 1 to 200.
    cover_ratio, max_liability: asked for; None: as the insurer has it.
    paid_by:           list PREMIUM_PAYER. renews: policy number of the one before.
    """

    agreement_no: Reference
    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    place: str
    product: Annotated[str, Coded("CREDIT_PRODUCT")]
    period_from: date
    period_until: date
    last_year_exports: Money
    markets: Annotated[tuple[Country, ...], Each("Market")]
    buyers: Annotated[tuple[InsuredBuyer, ...], Each("InsuredBuyer")]
    expected_exports: Money | None = None
    cover_ratio: Decimal | None = None
    max_liability: Money | None = None
    paid_by: Annotated[str, Coded("PREMIUM_PAYER")] = "trader"
    renews: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPremiumNotice:
    """缴费通知: what a policy costs, on which terms, until when it is to be paid.

    notice_no:  the insurer's own number of it, up to 35 characters. noticed_at: when it was made out, aware.
    account:    where to pay to, up to 255 characters, as it is to be read. paid_by: list PREMIUM_PAYER.
    """

    agreement_no: Reference
    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    notice_no: str
    premium: Money
    due_on: date
    cover: CoverTerms
    noticed_at: datetime
    paid_by: Annotated[str, Coded("PREMIUM_PAYER")] = "trader"
    account: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPremium:
    """缴费: the trader has paid the premium, and says how.

    premium_no: the trader's own number of it. notice_no: of the insurer's notice. paid_on: day, Beijing.
    remittance: reference of the payment on the single window. voucher_no: of the bank; voucher_digest: SHA-256 of it.
    """

    agreement_no: Reference
    proposal_no: Reference
    premium_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    notice_no: str
    amount: Money
    paid_on: date
    remittance: Reference | None = None
    voucher_no: str | None = None
    voucher_digest: str | None = None
    note: str | None = None
