"""Numbers: whose they are."""

from collections.abc import Iterator
from typing import Any

from messages.findings import Fault
from messages.guarantee.records import GuaranteeAuthorization, GuaranteeProposal, GuaranteeQuota
from messages.identifiers import BadIdentifier, credit_code, reference


def authorization_is_of_the_trader(body: GuaranteeAuthorization | GuaranteeQuota) -> Iterator[Fault]:
    """SW775: a number begins with the trader's organisation code, so that it is his alone."""
    yield from _his("authorization_no", body.authorization_no, body.trader_id)


def quota_is_of_the_trader(body: GuaranteeQuota | GuaranteeProposal) -> Iterator[Fault]:
    """SW775."""
    yield from _his("quota_no", body.quota_no, body.trader_id)


def proposal_is_of_the_trader(body: Any) -> Iterator[Fault]:
    """SW775: of all that is said about a policy."""
    yield from _his("proposal_no", body.proposal_no, body.trader_id)


def _his(at: str, number: str, trader_id: str) -> Iterator[Fault]:
    try:
        reference.check(number)
    except BadIdentifier:
        return  # the identifier's own finding says it
    if not reference.is_of(number, trader_id):
        yield Fault(code="SW775", at=at, wanted=f"{credit_code.organisation(trader_id)}…")
