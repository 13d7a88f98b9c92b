"""The insurer's answer to what a trader has asked for."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from messages.fields import Coded, CreditCode, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeResult:
    """保险公司答复: under review, papers are wanted, approved or declined.

    about:       list GUARANTEE_ABOUT; the number of that kind is given: of the authorisation, the quota, the proposal.
    verdict:     list GUARANTEE_VERDICT. decided_at: when the insurer decided, aware; its words are ordered by it.
    limit:       granted of a quota. rate: premium for one yuan insured. valid_until: last day of the quota.
    reason_code: the insurer's own, up to 16 characters. reason: up to 255 characters.
    """

    about: Annotated[str, Coded("GUARANTEE_ABOUT")]
    trader_id: CreditCode
    insurer: CreditCode
    verdict: Annotated[str, Coded("GUARANTEE_VERDICT")]
    decided_at: datetime
    authorization_no: Reference | None = None
    quota_no: Reference | None = None
    proposal_no: Reference | None = None
    limit: Money | None = None
    rate: Decimal | None = None
    valid_until: date | None = None
    reason_code: str | None = None
    reason: str | None = None
