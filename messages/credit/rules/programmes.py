"""The terms for small firms of a place: doubted only, for the insurer's quote is what counts."""

from collections.abc import Iterator

from messages.credit.programmes import Programme, programme
from messages.credit.records import CreditProposal
from messages.credit.rules.readable import readable
from messages.findings import Fault
from messages.money import Money

SMALL = "small"  # CREDIT_PRODUCT


def exports_are_those_of_a_small_firm(proposal: CreditProposal) -> Iterator[Fault]:
    """SW805."""
    found = _programme(proposal)
    if found is not None and _is_beyond(proposal.last_year_exports, found.most_exports):
        yield Fault(code="SW805", at="last_year_exports", wanted=f"at most {found.most_exports} ({found.source})")


def limits_are_within_the_terms(proposal: CreditProposal) -> Iterator[Fault]:
    """SW805."""
    found = _programme(proposal)
    for at, each in readable("buyers", proposal.buyers, "limit") if found is not None else ():
        if found is not None and _is_beyond(each.limit, found.per_buyer):
            yield Fault(code="SW805", at=f"{at}limit", wanted=f"at most {found.per_buyer} ({found.source})")


def ratio_is_within_the_terms(proposal: CreditProposal) -> Iterator[Fault]:
    """SW805."""
    found, ratio = _programme(proposal), proposal.cover_ratio
    if found is not None and ratio is not None and ratio > found.cover_ratio:
        yield Fault(code="SW805", at="cover_ratio", wanted=f"at most {found.cover_ratio} ({found.source})")


def period_is_within_the_terms(proposal: CreditProposal) -> Iterator[Fault]:
    """SW805; a period longer than a year is told as such."""
    found, days = _programme(proposal), (proposal.period_until - proposal.period_from).days
    if found is not None and found.most_days < days <= 366:
        yield Fault(code="SW805", at="period_until", wanted=f"{found.most_days} days ({found.source})")


def _programme(proposal: CreditProposal) -> Programme | None:
    return programme(proposal.place, proposal.period_from) if proposal.product == SMALL else None


def _is_beyond(said: Money, most: Money) -> bool:
    return said.currency == most.currency and said.amount > most.amount
