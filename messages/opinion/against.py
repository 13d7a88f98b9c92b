"""What must hold between a message and its case as it stands."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.opinion.known import Opinion
from messages.opinion.profile import Profile
from messages.process import Received
from messages.times import beijing_date
from messages.workdays import add

WITHDRAWN = "3"  # FUNCTION


def token_is_unused(known: Opinion | None, received: Received) -> Iterator[Fault]:
    """SW889: a handling is rated once, whoever comes first."""
    invitation = known.invitation if known else None
    if invitation is not None and (invitation.answered is not None or received.at > invitation.until):
        yield Fault(code="SW889", at="token", wanted=f"until {invitation.until:%Y-%m-%dT%H:%M%z}")


def units_took_part(known: Opinion | None, received: Received) -> Iterator[Fault]:
    """SW899."""
    invitation = known.invitation if known else None
    if invitation is None:
        return
    roles = [each.role for each in invitation.units]
    for number, each in enumerate(received.message.body.units):
        if each.role not in roles:
            yield Fault(code="SW899", at=f"units[{number}].role", wanted=", ".join(roles) or "none")


def number_is_new_or_known(known: Opinion | None, received: Received) -> Iterator[Fault]:
    """SW892, SW893."""
    withdraws = received.message.head.function_code == WITHDRAWN
    order = known.order if known else None
    if not withdraws and order is not None:
        yield Fault(code="SW892", at="grievance_no")
    if withdraws and (order is None or order.trader_id != received.message.body.trader_id):
        yield Fault(code="SW893", at="grievance_no")


def unit_is_of_a_role(known: Opinion | None, received: Received) -> Iterator[Fault]:
    """SW893: a grievance is of a unit that is one."""
    unit = received.message.body.unit
    if unit is not None and unit.role not in UNIT_ROLES:
        yield Fault(code="SW893", at="unit.role", wanted=", ".join(sorted(UNIT_ROLES)))


UNIT_ROLES = frozenset({"unit", "customs", "port", "yard", "bank", "insurer"})


def extension_is_longer_and_bounded(known: Opinion | None, received: Received, profile: Profile) -> Iterator[Fault]:
    """SW861."""
    body, order = received.message.body, known.order if known else None
    if body.stage != "extension" or body.extend_until is None or order is None or order.clock is None:
        return
    most = add(beijing_date(order.clock.due), profile.extension.most_working_days).day
    if body.extend_until <= order.clock.due or beijing_date(body.extend_until) > most:
        wanted = f"{order.clock.due:%Y-%m-%dT%H:%M%z} < ExtendUntil <= {most}"
        yield Fault(code="SW861", at="extend_until", wanted=wanted)


def it_is_their_turn(known: Opinion | None, received: Received, profile: Profile) -> Iterator[Fault]:
    """SW896: tiers approve one after another; of what is done again any above the unit may speak."""
    body, order = received.message.body, known.order if known else None
    if order is None or body.verdict == "send-back":
        return
    asked = order.asked
    waiting = profile.extension.tiers[len(asked.approved) :] if asked is not None and asked.granted is None else ()
    if not waiting or waiting[0] != body.tier:
        yield Fault(code="SW896", at="tier", wanted=waiting[0] if waiting else "none")
