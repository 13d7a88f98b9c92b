"""What must hold between a message and the authorisation it speaks of."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.guarantee.authorization.known import Authorization
from messages.guarantee.functions import WITHDRAWN
from messages.process import Received


def number_is_new_or_known(known: Authorization | None, received: Received) -> Iterator[Fault]:
    """SW788: nothing there to withdraw. SW789: a number stands for one authorisation."""
    withdraws = received.message.head.function_code == WITHDRAWN
    if withdraws and known is None:
        yield Fault(code="SW788", at="authorization_no")
    if not withdraws and known is not None:
        yield Fault(code="SW789", at="authorization_no")


def is_there(known: Authorization | None, received: Received) -> Iterator[Fault]:
    """SW788."""
    if known is None:
        yield Fault(code="SW788", at="authorization_no")


AGAINST = {
    "guarantee.authorization": (number_is_new_or_known,),
    "guarantee.result": (is_there,),
}
