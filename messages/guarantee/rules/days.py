"""Days: none lies before or after one that it must not. Where the day of sending counts, the head is looked at, too."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.guarantee.days import a_year_from
from messages.guarantee.functions import NEW, WITHDRAWN
from messages.guarantee.records import GuaranteeAuthorization, GuaranteeQuota
from messages.times import beijing_date


def authorization_ends_after_it_begins(body: GuaranteeAuthorization) -> Iterator[Fault]:
    """SW777."""
    yield from _after("valid_until", body.valid_until, body.valid_from)


def authorization_is_not_over(message: Message) -> Iterator[Fault]:
    """SW777: what is signed is not over already."""
    body = message.body
    if message.head.function_code != WITHDRAWN and body.valid_until >= body.valid_from:
        yield from _after("valid_until", body.valid_until, _sent(message))


def quota_ends_after_it_begins(body: GuaranteeQuota) -> Iterator[Fault]:
    """SW777."""
    yield from _after("period_to", body.period_to, body.period_from)


def period_is_within_a_year(body: Any) -> Iterator[Fault]:
    """SW777: a policy ends after it begins. SW778: within a year."""
    yield from _after("period_to", body.period_to, body.period_from)
    if body.period_to > (last := a_year_from(body.period_from)):
        yield Fault(code="SW778", at="period_to", wanted=f"{last} or earlier")


def period_begins_later(message: Message) -> Iterator[Fault]:
    """SW777: a policy that is proposed begins on the day of sending, or later."""
    if message.head.function_code in NEW:
        yield from _after("period_from", message.body.period_from, _sent(message))


def premium_is_due_later(message: Message) -> Iterator[Fault]:
    """SW777: doubted only."""
    yield from _after("due_on", message.body.due_on, _sent(message))


def payment_is_not_to_come(message: Message) -> Iterator[Fault]:
    """SW777: what was paid was paid on the day of sending, or earlier."""
    if message.body.paid_on > (sent := _sent(message)):
        yield Fault(code="SW777", at="paid_on", wanted=f"{sent} or earlier")


def _after(at: str, day: date, other: date) -> Iterator[Fault]:
    if day < other:
        yield Fault(code="SW777", at=at, wanted=f"{other} or later")


def _sent(message: Message) -> date:
    return beijing_date(message.head.send_time)
