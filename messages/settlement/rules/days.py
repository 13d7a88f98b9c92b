"""Days: none lies before or after one that it must not. Where the day of sending counts, the head is looked at, too."""

from collections.abc import Iterator
from datetime import date, timedelta

from messages.envelope import Message
from messages.findings import Fault
from messages.settlement.functions import WITHDRAWN
from messages.settlement.records import SettlementOutward, SettlementSigning, SettlementStatement, SettlementStatus
from messages.settlement.rules.readable import readable
from messages.times import beijing_date

ADVANCE = "advance"  # PAYMENT_NATURE
WEEKS = timedelta(days=31)  # A: how far from its booking a value date may lie without a word


def money_is_asked_for_in_time(message: Message) -> Iterator[Fault]:
    """SW709: the account is debited on the day of sending, or later."""
    if message.body.requested_on < (sent := _sent(message)):
        yield Fault(code="SW709", at="requested_on", wanted=f"{sent} or later")


def application_is_not_to_come(message: Message) -> Iterator[Fault]:
    """SW709: the form is of the day of sending, or earlier."""
    if message.body.applied_on is not None and message.body.applied_on > (sent := _sent(message)):
        yield Fault(code="SW709", at="applied_on", wanted=f"{sent} or earlier")


def declaration_is_not_to_come(message: Message) -> Iterator[Fault]:
    """SW709: so is a declaration of money received."""
    if message.body.declared_on > (sent := _sent(message)):
        yield Fault(code="SW709", at="declared_on", wanted=f"{sent} or earlier")


def agreement_ends_after_it_begins(signing: SettlementSigning) -> Iterator[Fault]:
    """SW709."""
    if signing.valid_until is not None and signing.valid_until < signing.valid_from:
        yield Fault(code="SW709", at="valid_until", wanted=f"{signing.valid_from} or later")


def agreement_is_not_over(message: Message) -> Iterator[Fault]:
    """SW709: what is signed, or changed, is not over already."""
    until = message.body.valid_until
    if message.head.function_code == WITHDRAWN or until is None or until < message.body.valid_from:
        return
    if until < (sent := _sent(message)):
        yield Fault(code="SW709", at="valid_until", wanted=f"{sent} or later")


def prepayment_tells_the_shipment(outward: SettlementOutward) -> Iterator[Fault]:
    """SW708: doubted only."""
    if outward.nature == ADVANCE and outward.latest_shipment is None:
        yield Fault(code="SW708", at="latest_shipment", wanted="LatestShipment")


def value_is_of_these_weeks(message: Message) -> Iterator[Fault]:
    """SW717: doubted only."""
    yield from _near("value_on", message.body.value_on, _sent(message))


def value_of_the_status_is_of_these_weeks(status: SettlementStatus) -> Iterator[Fault]:
    """SW717: doubted only."""
    if status.value_on is not None:
        yield from _near("value_on", status.value_on, beijing_date(status.status_at))


def bookings_are_of_the_day(statement: SettlementStatement) -> Iterator[Fault]:
    """SW717: doubted only; a statement of a day has what was booked on it."""
    for at, each in readable("entries", statement.entries, "booked_on"):
        if each.booked_on != statement.day:
            yield Fault(code="SW717", at=f"{at}booked_on", wanted=str(statement.day))
    for at, each in readable("entries", statement.entries, "booked_on", "value_on"):
        yield from _near(f"{at}value_on", each.value_on, each.booked_on)


def _near(at: str, day: date, other: date) -> Iterator[Fault]:
    if abs(day - other) > WEEKS:
        yield Fault(code="SW717", at=at, wanted=f"within {WEEKS.days} days of {other}")


def _sent(message: Message) -> date:
    return beijing_date(message.head.send_time)
