"""The other cases that a message is held against: authorisation, quota, what else is insured, what else is held."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from messages.guarantee.authorization.known import Authorization
from messages.guarantee.policy.ledger import posted
from messages.guarantee.quota.known import Quota
from messages.guarantee.records import GuaranteeProposal, GuaranteeQuota, GuaranteeUsage
from messages.identifiers import compact
from messages.process import Alias, Received
from messages.xml.records import record_of


def authorization_key(authorization_no: str) -> str:
    """The order key of an authorisation."""
    return f"guarantee-authorization:{authorization_no}"


def quota_key(quota_no: str) -> str:
    """The order key of a quota."""
    return f"quota:{quota_no}"


def policy_key(proposal_no: str) -> str:
    """The order key of a policy: that of its proposal, from the first word on."""
    return f"policy:{proposal_no}"


def beside(body: Any) -> Iterable[str | Alias]:
    """By what they are found."""
    record = record_of(body)
    if record is GuaranteeQuota:
        yield authorization_key(body.authorization_no)
    if record is GuaranteeProposal:
        yield quota_key(body.quota_no)
        yield Alias(kind="quota", value=body.quota_no)
    if record is GuaranteeUsage:
        yield Alias(kind="declaration", value=body.entry_id)
        yield posted(body.proposal_no, body.usage_no)


def authorization_of(received: Received) -> Authorization | None:
    """The authorisation that a message names, if it is that trader's."""
    body = received.message.body
    found: Iterator[Authorization] = (case.known.authorization for case in received.beside if case.known.authorization)
    named = (each for each in found if each.authorization_no == body.authorization_no)
    return next((each for each in named if each.trader_id == compact(body.trader_id)), None)


def quota_of(received: Received) -> Quota | None:
    """The quota that a message names, if it is that trader's."""
    body = received.message.body
    found: Iterator[Quota] = (case.known.quota for case in received.beside if case.known.quota)
    named = (each for each in found if each.quota_no == body.quota_no)
    return next((each for each in named if each.trader_id == compact(body.trader_id)), None)


def insured_beside(received: Received) -> Decimal:
    """What is insured, or asked to be, under that quota by other policies of the trader that are not over."""
    body = received.message.body
    policies = [case.known.policy for case in received.beside if case.known.policy]
    own = [each for each in policies if each.trader_id == compact(body.trader_id) and each.quota_no == body.quota_no]
    return sum((each.binds.amount for each in own if each.binds is not None), Decimal())


def held_beside(received: Received) -> str | None:
    """The other policy of the trader, by its number, under which the declaration of a posting is held already."""
    body = received.message.body
    policies = (case.known.policy for case in received.beside if case.known.policy is not None)
    others = (each for each in policies if each.proposal_no != body.proposal_no)
    his = (each for each in others if each.trader_id == compact(body.trader_id))
    entry = compact(body.entry_id)
    return next((each.policy_no or each.proposal_no for each in his if entry in each.totals.outstanding), None)
