"""To whom a message goes, and whom a case concerns. A unit never reads of whose rating it hears."""

from collections.abc import Iterator, Mapping

from messages.envelope import Message
from messages.opinion.admission import grievance_keys
from messages.opinion.keys import keys_of, tier_keys
from messages.opinion.known import Invitation, Opinion, Order
from messages.opinion.profile import Profile
from messages.opinion.records import OpinionGrievanceReply, OpinionInvitation, OpinionWorkOrder
from messages.process import Concerned, Key
from messages.roles import AGENT, TRADER, UNIT, Role

Sides = Mapping[Role, tuple[Key, ...]]
UNIT_TIER = "unit"


def parties(known: Opinion, message: Message, profile: Profile) -> Sides:
    """To whom a message of the case may go."""
    body = message.body
    if known.invitation is not None:
        if isinstance(body, OpinionInvitation):
            return _raters(known.invitation) if profile.rating.push else {}
        return _told(known.invitation) if isinstance(body, OpinionGrievanceReply) else {}
    if known.order is None:
        return {}
    if isinstance(body, OpinionWorkOrder):
        unit = known.order.unit
        return {Role(unit.role): keys_of(unit)} if body.tier == UNIT_TIER else {UNIT: tier_keys(profile, body.tier)}
    return dict(_enterprise(known.order)) if isinstance(body, OpinionGrievanceReply) else {}


def concerns(known: Opinion, profile: Profile) -> Concerned:
    """Whom the case concerns: of an invitation its raters, of one rating nobody, of a work order both sides."""
    if known.invitation is not None:
        return tuple(_raters(known.invitation).items())
    if known.order is None:
        return ()
    order = known.order
    tiers = ((UNIT, tier_keys(profile, tier)) for tier in order.tiers)
    return (*_enterprise(order), (Role(order.unit.role), keys_of(order.unit)), *tiers)


def _raters(known: Invitation) -> Sides:
    return {Role(each.role): keys_of(each) for each in known.raters}


def _told(known: Invitation) -> Sides:
    """Whoever has rated; where it came with a token alone, the first who might have."""
    raters = _raters(known)
    rated_by = next((role for role in raters if role.value == known.rated_by), next(iter(raters)))
    return {rated_by: raters[rated_by]}


def _enterprise(order: Order) -> Iterator[tuple[Role, tuple[Key, ...]]]:
    if order.trader_id is not None:
        yield TRADER, grievance_keys(order.trader_id)
    if order.agent_id is not None:
        yield AGENT, grievance_keys(order.agent_id)
