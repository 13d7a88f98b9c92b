"""Amounts: all of a message are in one currency, and what is unpaid adds up."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from messages.credit.records import (
    CoverTerms,
    CreditClaim,
    CreditLossNotice,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
)
from messages.credit.rules.readable import readable
from messages.findings import Fault
from messages.money import Money


def proposal_is_in_one_currency(proposal: CreditProposal) -> Iterator[Fault]:
    """SW801: that of last year's exports."""
    currency = proposal.last_year_exports.currency
    yield from _same("expected_exports", proposal.expected_exports, currency)
    yield from _same("max_liability", proposal.max_liability, currency)
    for at, each in readable("buyers", proposal.buyers, "limit"):
        yield from _same(f"{at}limit", each.limit, currency)


def cover_is_in_one_currency(body: CreditPremiumNotice | CreditResult) -> Iterator[Fault]:
    """SW801: that of the most that is paid under the policy; a premium may be in another."""
    cover: CoverTerms | None = body.cover
    if cover is not None:
        for at, each in readable("cover.limits", cover.limits, "limit"):
            yield from _same(f"{at}limit", each.limit, cover.max_liability.currency)


def shipments_are_in_the_currency(body: CreditLossNotice | CreditClaim) -> Iterator[Fault]:
    """SW801."""
    currency = body.amount.currency
    for at, each in readable("shipments", body.shipments, "amount", "unpaid"):
        yield from _same(f"{at}amount", each.amount, currency)
        yield from _same(f"{at}unpaid", each.unpaid, currency)


def recovery_is_in_the_currency(claim: CreditClaim) -> Iterator[Fault]:
    """SW801."""
    yield from _same("recovered", claim.recovered, claim.amount.currency)


def shipments_make_the_amount(body: CreditLossNotice | CreditClaim) -> Iterator[Fault]:
    """SW802: what is unpaid of all of them, together."""
    total = _sum((each.unpaid for each in body.shipments), body.amount.currency)
    if total is not None and total != body.amount.amount:
        wanted = f"{body.amount.currency} {total}, what is unpaid of all shipments"
        yield Fault(code="SW802", at="amount", value=str(body.amount), wanted=wanted)


def no_more_is_unpaid_than_was_invoiced(body: CreditLossNotice | CreditClaim) -> Iterator[Fault]:
    """SW802."""
    for at, each in readable("shipments", body.shipments, "amount", "unpaid"):
        if each.unpaid.currency == each.amount.currency and each.unpaid.amount > each.amount.amount:
            yield Fault(code="SW802", at=f"{at}unpaid", wanted=f"at most {each.amount}")


def no_more_was_recovered_than_is_claimed(claim: CreditClaim) -> Iterator[Fault]:
    """SW802."""
    got = claim.recovered
    if got is not None and got.currency == claim.amount.currency and got.amount > claim.amount.amount:
        yield Fault(code="SW802", at="recovered", wanted=f"at most {claim.amount}")


def _same(at: str, money: Money | None, currency: str) -> Iterator[Fault]:
    if money is not None and money.currency != currency:
        yield Fault(code="SW801", at=at, value=str(money), wanted=currency)


def _sum(items: Iterable[Any], currency: str) -> Decimal | None:
    """What they add up to; None where one is of another currency, which has been said."""
    amounts: list[Money] = list(items)
    if any(each.currency != currency for each in amounts):
        return None
    return sum((each.amount for each in amounts), Decimal())
