"""What must hold between a message and the subject of risk it speaks of."""

from collections.abc import Iterator

from messages.credit.risk.known import Risk
from messages.findings import Fault
from messages.process import Received
from messages.times import beijing_date

Known = Risk | None


def number_is_new(known: Known, received: Received) -> Iterator[Fault]:
    """SW812."""
    number = received.message.body.query_no
    if known is not None and number in [each.query_no for each in known.queries]:
        yield Fault(code="SW812", at="query_no")


def query_is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW813: told only; a report answers what was asked."""
    number = received.message.body.query_no
    if number is not None and (known is None or number not in [each.query_no for each in known.queries]):
        yield Fault(code="SW813", at="query_no")


def report_is_not_to_come(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only."""
    if received.message.body.dated_on > (today := beijing_date(received.at)):
        yield Fault(code="SW824", at="dated_on", wanted=f"{today} or earlier")


AGAINST = {
    "credit.risk-query": (number_is_new,),
    "credit.risk-report": (query_is_there, report_is_not_to_come),
}
