"""Who may speak of an invitation or a work order; a stranger learns nothing, not even whether it is there."""

from collections.abc import Callable, Iterator, Mapping

from messages.findings import Fault
from messages.opinion.keys import keys_of, tier_keys
from messages.opinion.known import Invitation, Opinion, Order
from messages.opinion.profile import Profile
from messages.opinion.records import (
    OpinionApproval,
    OpinionCallback,
    OpinionGrievance,
    OpinionRating,
    OpinionWorkOrderReply,
)
from messages.process import Key, Received
from messages.roles import AGENT, GATEWAY, TRADER, UNIT, Role
from messages.xml.records import record_of


def admits(known: Opinion | None, received: Received, profile: Profile) -> Iterator[Fault]:
    """SW888, SW893."""
    body = received.message.body
    record = record_of(body)
    if received.by is GATEWAY and record is not OpinionGrievance:
        if record is OpinionRating and (known is None or known.invitation is None):
            yield Fault(code="SW888", at="token")
        return  # the gateway's own word, or whoever shows a token
    if record is OpinionRating:
        invitation = known.invitation if known else None
        if invitation is None or not _is_rater(invitation, received):
            yield Fault(code="SW888", at="token")
    elif record is OpinionCallback and not _may_call_back(known, received):
        yield Fault(code="SW893", at="number")
    elif record in _ORDERED and not _ORDERED[record](known, received, profile):
        yield Fault(code="SW893", at="work_order_no")


def grievance_keys(trader_id: str) -> tuple[Key, ...]:
    """What a firm is found by."""
    return (Key(kind="credit-code", value=trader_id),)


def _is_rater(known: Invitation, received: Received) -> bool:
    return any(_is(received, Role(each.role), keys_of(each)) for each in known.raters)


def _may_call_back(known: Opinion | None, received: Received) -> bool:
    if known is None:
        return False
    if known.invitation is not None:
        return _is_rater(known.invitation, received)
    order = known.order
    return order is not None and _is_enterprise(order, received)


def _is_enterprise(order: Order, received: Received) -> bool:
    if order.trader_id is None:  # of a correction the rater speaks by way of his rating
        return False
    return _is(received, TRADER, grievance_keys(order.trader_id)) or (
        order.agent_id is not None and _is(received, AGENT, grievance_keys(order.agent_id))
    )


def _is_in_charge(known: Opinion | None, received: Received, profile: Profile) -> bool:
    order = known.order if known else None
    return order is not None and _is(received, Role(order.unit.role), keys_of(order.unit))


def _is_tier(known: Opinion | None, received: Received, profile: Profile) -> bool:
    order = known.order if known else None
    if order is None:
        return False
    return _is(received, UNIT, tier_keys(profile, received.message.body.tier))


def _is(received: Received, role: Role, keys: tuple[Key, ...]) -> bool:
    """Whether he who speaks is found by these; a dry run asks nobody."""
    return received.find is None or received.find(role, keys) == received.sender


_ORDERED: Mapping[type, Callable[[Opinion | None, Received, Profile], bool]] = {
    OpinionWorkOrderReply: _is_in_charge,
    OpinionApproval: _is_tier,
}
