"""询保申请: a question to the insurer before, or beside, a policy."""

from dataclasses import dataclass
from typing import Annotated

from messages.credit.records.parts import Buyer, Country
from messages.fields import Coded, CreditCode, Personal, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditEnquiry:
    """询保申请: the trader asks, asks on, or has no further question.

    enquiry_no: the trader's own number of it; what he asks on stays under it.
    topic:      list ENQUIRY_TOPIC. question: up to 1000 characters. agreement_no: where there is one.
    """

    enquiry_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    topic: Annotated[str, Coded("ENQUIRY_TOPIC")]
    question: str
    contact: Annotated[str, Personal()]
    phone: Annotated[str, Personal()]
    agreement_no: Reference | None = None
    buyer: Buyer | None = None
    country: Country | None = None
