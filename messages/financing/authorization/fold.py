"""What a message, or its last day, does to an authorisation."""

from dataclasses import replace
from typing import Any

from messages.financing.authorization.known import Authorization
from messages.financing.functions import CHANGED, WITHDRAWN
from messages.financing.keys import bank_no
from messages.financing.records import FinancingAuthorization
from messages.identifiers import compact
from messages.process import Alias, Received, Step, Timer

UNTIL = "until"  # the timer of the end of its last day


def authorization(known: Authorization | None, received: Received) -> Step:
    """Given, changed or withdrawn."""
    body: FinancingAuthorization = received.message.body
    function = received.message.head.function_code
    if function == WITHDRAWN and known is not None:
        return Step(event="revoked, revoked", known=replace(known, revoked=True))
    said = Authorization(
        authorization_no=body.authorization_no,
        trader_id=compact(body.trader_id),
        bank=bank_no(body.bank),
        scopes=tuple(dict.fromkeys(body.scopes)),
        declarations=tuple(dict.fromkeys(compact(each) for each in body.declarations)),
        data_from=body.data_from,
        data_until=body.data_until,
        valid_until=body.valid_until,
        note=body.note,
    )
    event = "authorisation changed" if function == CHANGED else "authorised"
    return Step(event=f"{event}, in force", known=said, timers=(Timer(name=UNTIL, at=said.over_at),))


def expire(known: Authorization, timer: Timer) -> Step | None:
    """Its last day is over, unless a change has given it another."""
    if timer.name != UNTIL or known.revoked or known.lapsed or timer.at < known.over_at:
        return None
    return Step(event="lapsed, lapsed", known=replace(known, lapsed=True))


def aliases(known: Authorization) -> Any:
    """Its number, its trader, the declarations it names."""
    yield Alias(kind="authorization", value=known.authorization_no)
    yield Alias(kind="enterprise", value=known.trader_id)
    for entry_id in known.declarations:
        yield Alias(kind="authorised-declaration", value=entry_id)


def view(known: Authorization, role: Any) -> dict[str, Any]:
    """What may be read of it, by trader and bank alike."""
    return {
        "authorization_no": known.authorization_no,
        "trader_id": known.trader_id,
        "bank": known.bank,
        "scopes": known.scopes,
        "declarations": known.declarations,
        "data_from": known.data_from,
        "data_until": known.data_until,
        "valid_until": known.valid_until,
        "note": known.note,
    }
