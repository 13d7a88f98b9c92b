"""What must hold between a message and the quota it speaks of, and the authorisation under which it is asked for."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.guarantee.beside import authorization_of
from messages.guarantee.functions import WITHDRAWN
from messages.guarantee.quota.known import Quota
from messages.identifiers import compact
from messages.process import Received
from messages.times import beijing_date


def number_is_new_or_known(known: Quota | None, received: Received) -> Iterator[Fault]:
    """SW788: nothing there to withdraw. SW789: a number stands for one quota."""
    withdraws = received.message.head.function_code == WITHDRAWN
    if withdraws and known is None:
        yield Fault(code="SW788", at="quota_no")
    if not withdraws and known is not None:
        yield Fault(code="SW789", at="quota_no")


def authorization_is_in_force(known: Quota | None, received: Received) -> Iterator[Fault]:
    """SW788: there is none. SW790: it is not in force, or another insurer's. No quota is asked for without one."""
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN:
        return
    found = authorization_of(received)
    if found is None:
        yield Fault(code="SW788", at="authorization_no")
    elif found.insurer != compact(body.insurer):
        yield Fault(code="SW790", at="insurer", wanted=found.insurer)
    elif not found.holds_on(today := beijing_date(received.at)):
        wanted = f"one in force on {today}; this one holds from {found.valid_from} to {found.valid_until}"
        yield Fault(code="SW790", at="authorization_no", wanted=wanted)


def is_there(known: Quota | None, received: Received) -> Iterator[Fault]:
    """SW788."""
    if known is None:
        yield Fault(code="SW788", at="quota_no")


AGAINST = {
    "guarantee.quota": (number_is_new_or_known, authorization_is_in_force),
    "guarantee.result": (is_there,),
}
