"""Days: none lies before or after one that it must not. Where the day of sending counts, the head is looked at, too."""

from collections.abc import Iterator
from datetime import date, timedelta

from messages.credit.functions import WITHDRAWN
from messages.credit.records import (
    CreditClaim,
    CreditLossNotice,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
    CreditRiskReport,
    CreditSigning,
)
from messages.credit.rules.readable import readable
from messages.envelope import Message
from messages.findings import Fault
from messages.times import beijing_date

YEAR = timedelta(days=366)


def agreement_ends_after_it_begins(signing: CreditSigning) -> Iterator[Fault]:
    """SW804."""
    if signing.valid_until is not None and signing.valid_until < signing.valid_from:
        yield Fault(code="SW804", at="valid_until", wanted=f"{signing.valid_from} or later")


def agreement_is_not_over(message: Message) -> Iterator[Fault]:
    """SW804: what is signed is not over already."""
    until, sent = message.body.valid_until, _sent(message)
    if message.head.function_code != WITHDRAWN and until is not None and message.body.valid_from <= until < sent:
        yield Fault(code="SW804", at="valid_until", wanted=f"{sent} or later")


def period_is_of_a_year(proposal: CreditProposal) -> Iterator[Fault]:
    """SW804: it ends after it begins, within a year."""
    yield from _period("", proposal.period_from, proposal.period_until)


def cover_ends_after_it_begins(body: CreditPremiumNotice | CreditResult) -> Iterator[Fault]:
    """SW804: so do the terms of the insurer."""
    if body.cover is not None:
        yield from _period("cover.", body.cover.period_from, body.cover.period_until)


def premium_was_paid(message: Message) -> Iterator[Fault]:
    """SW804: on the day of sending, or earlier."""
    if message.body.paid_on > (sent := _sent(message)):
        yield Fault(code="SW804", at="paid_on", wanted=f"{sent} or earlier")


def loss_is_known(message: Message) -> Iterator[Fault]:
    """SW804: on the day of sending, or earlier."""
    if message.body.known_on > (sent := _sent(message)):
        yield Fault(code="SW804", at="known_on", wanted=f"{sent} or earlier")


def goods_were_shipped(message: Message) -> Iterator[Fault]:
    """SW804: on the day of sending, or earlier."""
    sent = _sent(message)
    for at, each in readable("shipments", message.body.shipments, "shipped_on"):
        if each.shipped_on > sent:
            yield Fault(code="SW804", at=f"{at}shipped_on", wanted=f"{sent} or earlier")


def goods_are_due_after_they_were_shipped(body: CreditLossNotice | CreditClaim) -> Iterator[Fault]:
    """SW804."""
    for at, each in readable("shipments", body.shipments, "shipped_on", "due_on"):
        if each.due_on < each.shipped_on:
            yield Fault(code="SW804", at=f"{at}due_on", wanted=f"{each.shipped_on} or later")


def report_holds_after_it_is_dated(report: CreditRiskReport) -> Iterator[Fault]:
    """SW804."""
    if report.valid_until is not None and report.valid_until < report.dated_on:
        yield Fault(code="SW804", at="valid_until", wanted=f"{report.dated_on} or later")


def _period(at: str, begins: date, ends: date) -> Iterator[Fault]:
    if not begins <= ends <= begins + YEAR:
        yield Fault(code="SW804", at=f"{at}period_until", wanted=f"{begins} to {begins + YEAR}")


def _sent(message: Message) -> date:
    return beijing_date(message.head.send_time)
