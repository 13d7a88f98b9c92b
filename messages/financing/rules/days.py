"""Days: none lies before or after one that it must not. Where the day of sending counts, the head is looked at, too."""

from collections.abc import Iterator

from messages.envelope import Message
from messages.financing.functions import WITHDRAWN
from messages.financing.records import FinancingAuthorization, FinancingContractOffer, FinancingDrawdown
from messages.findings import Fault
from messages.times import beijing_date


def data_end_after_they_begin(authorization: FinancingAuthorization) -> Iterator[Fault]:
    """SW751."""
    if authorization.data_until < authorization.data_from:
        yield Fault(code="SW751", at="data_until", wanted=f"{authorization.data_from} or later")


def authorization_is_not_over(message: Message) -> Iterator[Fault]:
    """SW751: what is given, or changed, is not over already."""
    sent = beijing_date(message.head.send_time)
    if message.head.function_code != WITHDRAWN and message.body.valid_until < sent:
        yield Fault(code="SW751", at="valid_until", wanted=f"{sent} or later")


def contract_ends_after_it_begins(offer: FinancingContractOffer) -> Iterator[Fault]:
    """SW751."""
    if offer.valid_to < offer.valid_from:
        yield Fault(code="SW751", at="valid_to", wanted=f"{offer.valid_from} or later")


def draw_is_due_after_its_value(drawdown: FinancingDrawdown) -> Iterator[Fault]:
    """SW751."""
    if drawdown.due_on <= drawdown.value_on:
        yield Fault(code="SW751", at="due_on", wanted=f"after {drawdown.value_on}")


def money_is_asked_for_in_time(message: Message) -> Iterator[Fault]:
    """SW751: it is disbursed on the day of sending, or later."""
    sent = beijing_date(message.head.send_time)
    if message.body.value_on < sent:
        yield Fault(code="SW751", at="value_on", wanted=f"{sent} or later")
