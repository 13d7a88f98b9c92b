"""What must hold between a message and the agreement it speaks of."""

from collections.abc import Iterator

from messages.credit.agreement.known import Agreement
from messages.credit.facts import clock_is_right
from messages.credit.functions import WITHDRAWN
from messages.findings import Fault
from messages.identifiers import compact
from messages.process import Received
from messages.times import beijing_date

Known = Agreement | None


def number_is_new_or_known(known: Known, received: Received) -> Iterator[Fault]:
    """SW812: a new one under a number that stands for one already. SW813: nothing there to end."""
    is_new = received.message.head.function_code != WITHDRAWN
    if is_new and known is not None:
        yield Fault(code="SW812", at="agreement_no")
    if not is_new and known is None:
        yield Fault(code="SW813", at="agreement_no")


def insurer_stays(known: Known, received: Received) -> Iterator[Fault]:
    """SW815."""
    if known is not None and known.insurer != compact(received.message.body.insurer):
        yield Fault(code="SW815", at="insurer", wanted=known.insurer)


def last_day_is_to_come(known: Known, received: Received) -> Iterator[Fault]:
    """SW816."""
    until = received.message.body.valid_until
    today = beijing_date(received.at)
    if until is not None and until < today and received.message.head.function_code != WITHDRAWN:
        yield Fault(code="SW816", at="valid_until", wanted=f"{today} or later")


def is_there(known: Known, received: Received) -> Iterator[Fault]:
    """SW813."""
    if known is None:
        yield Fault(code="SW813", at="agreement_no")


def first_word_stands(known: Known, received: Received) -> Iterator[Fault]:
    """SW824: told only; signed is not declined, nor the other way round."""
    verdict = received.message.body.verdict
    if known is None or known.outcome is None or verdict not in ("sign", "decline"):
        return
    if verdict != known.outcome:
        yield Fault(code="SW824", at="verdict", wanted=f"what agrees with {known.outcome}")


AGAINST = {
    "credit.signing": (number_is_new_or_known, insurer_stays, last_day_is_to_come),
    "credit.result": (is_there, first_word_stands, clock_is_right),
}
