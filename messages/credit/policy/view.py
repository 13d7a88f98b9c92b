"""By which numbers a policy is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.codes.credit import CREDIT_PRODUCT
from messages.credit.keys import PROPOSED
from messages.credit.policy.known import Policy
from messages.credit.showing import named, words
from messages.process import Alias
from messages.roles import Role


def aliases(known: Policy) -> Iterator[Alias]:
    """Its numbers, and whom it covers."""
    yield Alias(kind="agreement", value=known.agreement_no)
    yield Alias(kind=PROPOSED, value=known.proposal_no)
    if known.policy_no:
        yield Alias(kind="policy", value=known.policy_no)
    for number in dict.fromkeys((*(each.buyer.buyer_no for each in known.buyers), *known.limits)):
        yield Alias(kind="buyer", value=number)
    yield from (Alias(kind="remittance", value=each.remittance) for each in known.premiums if each.remittance)


def view(known: Policy, role: Role | None) -> Mapping[str, Any]:
    """What this role may read."""
    return {
        "agreement_no": known.agreement_no,
        "proposal_no": known.proposal_no,
        "policy_no": known.policy_no,
        "trader_id": known.trader_id,
        "insurer": known.insurer,
        "product": known.product,
        **named("product_", CREDIT_PRODUCT, known.product),
        "place": known.place,
        "period_from": known.cover.period_from if known.cover else known.period_from,
        "period_until": known.until,
        "last_year_exports": known.last_year_exports,
        "markets": known.markets,
        "buyers": known.buyers,
        "paid_by": known.paid_by,
        "renews": known.renews,
        "cover": known.cover,
        "limits": [each.limit for each in known.limits.values()],
        "premium_notice": known.notice,
        "premiums": known.premiums,
        "outcome": known.outcome,
        "results": words(known.words),
    }
