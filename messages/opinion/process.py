"""The process of grievances and ratings: three kinds of case under one table of moves.

An invitation knows its rater, and not how he has rated; a rating without its rater is noted apart; what is to be done
about it, or about a grievance, is a work order. They speak to each other by messages of the gateway, in the
transaction that brings them about.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.opinion import appraisal, invitation, order
from messages.opinion.admission import admits
from messages.opinion.against import (
    extension_is_longer_and_bounded,
    it_is_their_turn,
    number_is_new_or_known,
    token_is_unused,
    unit_is_of_a_role,
    units_took_part,
)
from messages.opinion.ending import invitations
from messages.opinion.keys import (
    APPRAISAL,
    CORRECTION,
    GRIEVANCE,
    INVITATION,
    RATING,
    invitation_no,
    key_of,
    order_kind,
)
from messages.opinion.known import Opinion
from messages.opinion.parties import concerns, parties
from messages.opinion.profile import Profile
from messages.opinion.records import (
    OpinionAppraisal,
    OpinionApproval,
    OpinionCallback,
    OpinionGrievance,
    OpinionGrievanceReply,
    OpinionInvitation,
    OpinionRating,
    OpinionWorkOrder,
    OpinionWorkOrderReply,
)
from messages.opinion.showing import view
from messages.opinion.states import MOVES, states
from messages.process import Alias, Case, Find, Process, Received, Step, Timer
from messages.xml.records import record_of

Fold = Callable[[Any, Received, Profile], Step]

NUMBERED: Mapping[type, Callable[[Any], tuple[str, str]]] = {
    OpinionInvitation: lambda body: (INVITATION, body.invitation_no),
    OpinionRating: lambda body: (INVITATION, invitation_no(body.token)),
    OpinionAppraisal: lambda body: (APPRAISAL, body.appraisal_no),
    OpinionGrievance: lambda body: (order_kind(GRIEVANCE), body.grievance_no),
    OpinionWorkOrder: lambda body: (order_kind(body.subject), body.work_order_no),
    OpinionWorkOrderReply: lambda body: (order_kind(body.subject), body.work_order_no),
    OpinionApproval: lambda body: (order_kind(body.subject), body.work_order_no),
    OpinionCallback: lambda body: _about(body, order_kind(body.subject)),
    OpinionGrievanceReply: lambda body: _about(
        body, APPRAISAL if body.subject == CORRECTION else order_kind(GRIEVANCE)
    ),
}
FOLDS: Mapping[tuple[str, type], Fold] = {
    (INVITATION, OpinionInvitation): invitation.invited,
    (INVITATION, OpinionRating): invitation.rated,
    (INVITATION, OpinionCallback): invitation.called_back,
    (INVITATION, OpinionGrievanceReply): invitation.told,
    (APPRAISAL, OpinionAppraisal): appraisal.noted,
    (APPRAISAL, OpinionGrievanceReply): appraisal.told,
    (order_kind(GRIEVANCE), OpinionGrievance): order.grievance,
}
OF_ORDERS: Mapping[type, Fold] = {
    OpinionWorkOrder: order.work_order,
    OpinionWorkOrderReply: order.work_order_reply,
    OpinionApproval: order.approval,
    OpinionCallback: order.callback,
    OpinionGrievanceReply: order.told,
}


def _about(body: Any, otherwise: str) -> tuple[str, str]:
    return (INVITATION if body.subject == RATING else otherwise, body.number)


def numbered(body: Any) -> tuple[str, str]:
    """The kind and number of the case that a message is of."""
    return NUMBERED[record_of(body)](body)


def order_key(body: Any) -> str:
    """The order key of it: "order-grievance:MA3ABC127SQ20261116-01"."""
    return key_of(*numbered(body))


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """There is one under an order key."""
    return cases[-1] if cases else None


def fold(known: Opinion | None, received: Received, profile: Profile) -> Step:
    """What a message does to its case."""
    body = received.message.body
    kind, _ = numbered(body)
    how = FOLDS.get((kind, type(body))) or OF_ORDERS[type(body)]
    return how(known.part if known else None, received, profile)


def expire(known: Opinion, timer: Timer, profile: Profile) -> Step | None:
    """What a timer does to the case."""
    if known.invitation is not None:
        return invitation.expire(known.invitation, timer, profile)
    if known.appraisal is not None:
        return appraisal.expire(known.appraisal, timer, profile)
    return order.expire(known.order, timer, profile) if known.order is not None else None


def aliases(known: Opinion) -> Iterator[Alias]:
    """The numbers that find the case; a rating without its rater is found by its service alone."""
    if known.order is not None:
        yield Alias(kind=known.order.subject, value=known.order.number)
    elif known.appraisal is not None:
        yield Alias(kind="service", value=known.appraisal.service)
    elif known.invitation is not None:
        yield Alias(kind="invitation", value=known.invitation.number)


def _no_pardon(known: Opinion | None, body: Any) -> tuple[str, ...]:
    return ()


def process(profile: Profile) -> Process:
    """The process by the rules of a profile."""

    def by(rule: Callable[[Any, Received, Profile], Iterator[Fault]]) -> Callable[[Any, Received], Iterator[Fault]]:
        return lambda known, received: rule(known, received, profile)

    return Process(
        known=Opinion,
        states=states(profile),
        moves=MOVES,
        order_key=order_key,
        choose=choose,
        admits=partial(admits, profile=profile),
        against={
            "opinion.rating": (token_is_unused, units_took_part),
            "opinion.grievance": (number_is_new_or_known, unit_is_of_a_role),
            "opinion.work-order-reply": (by(extension_is_longer_and_bounded),),
            "opinion.approval": (by(it_is_their_turn),),
        },
        pardons=_no_pardon,
        fold=partial(fold, profile=profile),
        expire=partial(expire, profile=profile),
        aliases=aliases,
        parties=partial(parties, profile=profile),
        concerns=partial(concerns, profile=profile),
        view=view,
        follows=partial(invitations, profile=profile),
    )
