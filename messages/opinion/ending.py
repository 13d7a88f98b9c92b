"""A handling of any family has finished: whoever was served may rate it, as the table of handlings says."""

from collections.abc import Iterator
from datetime import timedelta

from messages.envelope import Message
from messages.opinion.keys import invitation_no
from messages.opinion.profile import Profile
from messages.opinion.records import OpinionInvitation, Party
from messages.opinion.saying import said
from messages.opinion.states import RATERS
from messages.process import Ended, Key
from messages.roles import Role

MOST_VALUE, MOST_NUMBER, MOST_PARTIES = 70, 255, 9


def invitations(ended: Ended, profile: Profile) -> Iterator[Message]:
    """The invitation to rate it, where its end may be rated and somebody is there to."""
    row = profile.handling_of(ended.family, ended.state)
    if row is None:
        return
    raters = tuple(_parties(ended, RATERS))
    if not raters:
        return
    at = ended.at.replace(microsecond=0)
    body = OpinionInvitation(
        invitation_no=invitation_no(ended.token),
        token=ended.token,
        family=ended.family,
        number=ended.order_key[:MOST_NUMBER],
        state=ended.state,
        service=row.service,
        raters=raters,
        units=tuple(_parties(ended, row.units)),
        ended_at=at,
        until=at + timedelta(days=profile.rating.days),
    )
    yield said("invitation", body.invitation_no, body, ended.at)


def _parties(ended: Ended, roles: tuple[Role, ...]) -> Iterator[Party]:
    """One of each of these roles, by the key that finds him best."""
    found: dict[Role, Key] = {}
    for role, keys in ended.concerned:
        if role in roles and keys and len(keys[0].value) <= MOST_VALUE:
            found.setdefault(role, keys[0])
    for role, key in list(found.items())[:MOST_PARTIES]:
        yield Party(role=role.value, kind=key.kind, value=key.value)
