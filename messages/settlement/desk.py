"""What the platform's own desk says of agreements: it countersigns what trader and bank have signed (平台会签).

What the bank has checked the platform does not check again; its signature says that both signatures came through it,
over one document.
"""

from dataclasses import replace
from typing import Any

from messages.process import Desk, Saying
from messages.settlement.agreement.known import DECLINE, SIGN
from messages.settlement.known import AGREEMENT
from messages.settlement.records import Reason, SettlementCountersignature
from messages.settlement.states import AGREEMENTS, names


def countersigns(known: Any) -> Saying | None:
    """The countersignature that an agreement waits for, if it does; one document is signed once, whoever tries."""
    if known.kind != AGREEMENT or known.agreement.waiting is None or known.agreement.waiting.verdict != SIGN:
        return None
    agreement, waits = known.agreement, known.agreement.waiting
    body = SettlementCountersignature(
        agreement_no=agreement.agreement_no,
        trader_id=agreement.trader_id,
        bank=agreement.bank,
        document_digest=waits.digest,
        verdict=SIGN,
    )
    return Saying(type="settlement.countersignature.1", message_id=f"countersign-{waits.digest[:48]}", body=body)


def declines(known: Any, reason: str) -> Saying | None:
    """The platform's no to an agreement that waits for it."""
    saying = countersigns(known)
    if saying is None:
        return None
    body = replace(saying.body, verdict=DECLINE, reason=Reason(text=reason))
    return replace(saying, message_id=saying.message_id.replace("countersign", "decline"), body=body)


DESK = Desk(of=names(AGREEMENTS), states=("countersigning", "changing"), says=countersigns, declines=declines)
