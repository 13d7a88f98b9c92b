"""What must hold between a message and the enquiry it speaks of."""

from collections.abc import Iterator

from messages.credit.beside import agreement_of
from messages.credit.enquiry.known import Enquiry
from messages.credit.facts import clock_is_right
from messages.credit.functions import CHANGED, WITHDRAWN
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received

Known = Enquiry | None


def number_is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW812: a new one under a number that stands for one already. SW813: nothing there to ask on, or to close."""
    goes_on = received.message.head.function_code in (CHANGED, WITHDRAWN)
    if goes_on and known is None:
        yield Fault(code="SW813", at="enquiry_no")
    if not goes_on and known is not None:
        yield Fault(code="SW812", at="enquiry_no")


def insurer_stays(known: Known, received: Received) -> Iterator[Fault]:
    """SW815."""
    if known is not None and known.insurer != compact(received.message.body.insurer):
        yield Fault(code="SW815", at="insurer", wanted=known.insurer)


def agreement_is_his(known: Known, received: Received) -> Iterator[Fault]:
    """SW813: one that is named is there, and his."""
    body = received.message.body
    if body.agreement_no is None:
        return
    agreement = agreement_of(received, body.agreement_no)
    if agreement is None or agreement.trader_id != compact(body.trader_id):
        yield Fault(code="SW813", at="agreement_no")


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW813."""
    if known is None:
        yield Fault(code="SW813", at="enquiry_no")


AGAINST = {
    "credit.enquiry": (number_is_new_or_known, insurer_stays, agreement_is_his),
    "credit.result": (is_there, clock_is_right),
}
