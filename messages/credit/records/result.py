"""业务结果: the insurer's word on an agreement, a policy, a premium, an enquiry, a loss or a claim."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.credit.records.parts import BuyerLimit, CoverTerms, CreditReason
from messages.fields import Coded, CreditCode, Each, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditResult:
    """The insurer's word. Which number says what it is about: see list CREDIT_ABOUT.

    verdict:    list CREDIT_VERDICT. decided_at: when it became so, as the insurer has it, aware.
    policy_no:  as it was issued (about policy), or under which the loss is (about claim). insurer_no: its own number
                of the agreement, the claim or the answer.
    cover:      the terms that are quoted or issued. limits: of buyers, as they are from now on.
    text:       the answer to an enquiry, up to 1000 characters.
    wanted:     documents that are still to come, list CLAIM_DOCUMENT.
    assessed:   the loss as the insurer finds it. paid, recovered: of this word alone; payment_no: its number of that.
    """

    insurer: CreditCode
    trader_id: CreditCode
    about: Annotated[str, Coded("CREDIT_ABOUT")]
    verdict: Annotated[str, Coded("CREDIT_VERDICT")]
    decided_at: datetime
    agreement_no: Reference | None = None
    proposal_no: Reference | None = None
    enquiry_no: Reference | None = None
    claim_no: Reference | None = None
    policy_no: str | None = None
    insurer_no: str | None = None
    cover: CoverTerms | None = None
    limits: Annotated[tuple[BuyerLimit, ...], Each("BuyerLimit")] = ()
    text: str | None = None
    wanted: Annotated[tuple[Annotated[str, Coded("CLAIM_DOCUMENT")], ...], Each("Kind")] = ()
    assessed: Money | None = None
    paid: Money | None = None
    recovered: Money | None = None
    payment_no: str | None = None
    reason: CreditReason | None = None
