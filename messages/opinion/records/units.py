"""What units and the tiers above them say of a work order."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.fields import Coded, Personal


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionWorkOrderReply:
    """The unit in charge answers: what it does first, what came of it; or asks for more time.

    subject, work_order_no: as in the work order. stage: first, solution, extension.
    text:         what is told, up to 2,000 characters; of an extension, why.
    extend_until: until when, with an extension. unit_head: who heads the unit and has signed the request for it.
    """

    subject: Annotated[str, Coded("OPINION_SUBJECT")]
    work_order_no: str
    stage: Annotated[str, Coded("REPLY_STAGE")]
    text: str
    extend_until: datetime | None = None
    unit_head: Annotated[str | None, Personal()] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionApproval:
    """A tier above the unit decides on an extension, or sends back what was done.

    subject, work_order_no: as in the work order. tier: list OPINION_TIER, which one speaks.
    verdict: approve, refuse, send-back. reason: up to 2,000 characters; None: it is approved.
    """

    subject: Annotated[str, Coded("OPINION_SUBJECT")]
    work_order_no: str
    tier: Annotated[str, Coded("OPINION_TIER")]
    verdict: Annotated[str, Coded("APPROVAL_VERDICT")]
    reason: str | None = None
