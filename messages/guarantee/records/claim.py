"""索赔: customs claim what a trader has not paid, and the insurer answers."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import Coded, CreditCode, Each, EntryId, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeClaim:
    """索赔通知: customs claim the tax of a declaration, and the fee for its lateness.

    claim_no: customs' own number of it, up to 35 characters. office: that claims, list CC011.
    tax:      of what was held for the declaration. late_fee: 滞纳金. due_on: last day for the insurer to pay.
    at:       when it was claimed, aware. reason: up to 255 characters.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    policy_no: str
    filing_no: str
    claim_no: str
    office: Annotated[str, Coded("CC011")]
    entry_id: EntryId
    tax: Money
    due_on: date
    at: datetime
    late_fee: Money | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeClaimResult:
    """理赔结果: the insurer wants papers, has paid, or refuses.

    verdict:    list CLAIM_VERDICT. at: when it became so, aware. paid: tax and late fee together.
    papers:     those wanted, in words, up to 20 of up to 70 characters. reason: up to 255 characters.
    payment_no: the insurer's own number of the payment, up to 35 characters.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    claim_no: str
    entry_id: EntryId
    verdict: Annotated[str, Coded("CLAIM_VERDICT")]
    at: datetime
    paid: Money | None = None
    payment_no: str | None = None
    papers: Annotated[tuple[str, ...], Each("Paper")] = ()
    reason: str | None = None
