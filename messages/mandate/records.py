"""What is said of a mandate, after the form of 代理报关委托书: who, whom, for what, from when until when."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.fields import CreditCode, Each


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateAuthorization:
    """The trader lets the agent send these messages in his name, from the first day to the last.

    mandate_no:  the trader's own number of it, up to 35 characters.
    trader_id:   the trader's unified social credit code; only he can give it.
    agent_id:    the agent's unified social credit code.
    covers:      message families ("settlement") or types without their version ("settlement.outward"), up to 50.
    valid_from:  first day, Beijing. valid_until: last day, Beijing.
    note:        remark, up to 255 characters.
    """

    mandate_no: str
    trader_id: CreditCode
    agent_id: CreditCode
    covers: Annotated[tuple[str, ...], Each("Cover")]
    valid_from: date
    valid_until: date
    note: str | None = None
