"""额度申请: how much an insurer is asked to guarantee for an enterprise in all."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import Coded, CreditCode, Reference
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeQuota:
    """额度申请: the trader asks an insurer for a quota, under an authorisation in force.

    quota_no:       the trader's own number of it. amount: all that may be insured under it at a time.
    period_from:    first day on which it is wanted, Beijing. period_to: last day.
    duty_last_year: what the trader paid customs the year before. grade: his grade with customs, list CREDIT_GRADE.
    note:           up to 255 characters.
    """

    quota_no: Reference
    authorization_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    amount: Money
    period_from: date
    period_to: date
    duty_last_year: Money
    grade: Annotated[str, Coded("CREDIT_GRADE")]
    note: str | None = None
