"""可能损失通知、索赔: goods that were shipped are not paid for."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.credit.records.parts import Cause, ClaimDocument, Payee, Shipment
from messages.fields import CreditCode, Each, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditLossNotice:
    """可能损失通知: the trader tells of a likely loss, says it anew, or takes it back.

    claim_no:  the trader's own number of the loss; its claim has the same. policy_no: as the insurer issued it.
    buyer_no:  as in the policy. amount: unpaid, all shipments together. cause: list LOSS_CAUSE.
    shipments: 1 to 200. known_on: when he learned of it, day, Beijing.
    """

    claim_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    agreement_no: Reference
    policy_no: str
    buyer_no: str
    amount: Money
    cause: Cause
    known_on: date
    shipments: Annotated[tuple[Shipment, ...], Each("Shipment")]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditClaim:
    """索赔: the trader claims a loss that he has told of; changed, it brings what the insurer still wants.

    amount:    unpaid, all shipments together, no more than was told of. recovered: what the buyer has paid of it since.
    documents: up to 100. payee: where to pay to.
    """

    claim_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    agreement_no: Reference
    policy_no: str
    buyer_no: str
    amount: Money
    cause: Cause
    shipments: Annotated[tuple[Shipment, ...], Each("Shipment")]
    payee: Payee
    documents: Annotated[tuple[ClaimDocument, ...], Each("ClaimDocument")] = ()
    recovered: Money | None = None
    note: str | None = None
