"""Whom a case concerns: its trader, his insurer, and, once a policy was filed with them, customs.

Customs learn of a policy by its filing and not before; of authorisation and quota they learn nothing.
"""

from collections.abc import Mapping

from messages.envelope import Message
from messages.guarantee.keys import firm_keys, office_keys
from messages.guarantee.known import POLICY, Guarantee
from messages.guarantee.policy.known import Policy
from messages.guarantee.policy.ledger import OFFICE
from messages.process import Concerned, Key
from messages.roles import CUSTOMS, INSURER, TRADER, Role

Sides = Mapping[Role, tuple[Key, ...]]


def parties(known: Guarantee, message: Message) -> Sides:
    """To whom a message of the case may go: of customs, a filing goes to those it names, an answer to who claimed."""
    sides = _firms(known)
    if known.kind != POLICY or known.policy is None:
        return sides
    office = getattr(message.body, "registration_office", None)
    claim_no = getattr(message.body, "claim_no", None)
    claims = (each.office for each in known.policy.claims if each.claim_no == claim_no and each.office)
    office = next(claims, None) or office or _registered_with(known.policy)
    return {**sides, CUSTOMS: office_keys(office)} if office else sides


def concerns(known: Guarantee) -> Concerned:
    """Whom the case concerns as it stands."""
    yield from _firms(known).items()
    for office in _offices(known.policy) if known.policy else ():
        yield CUSTOMS, office_keys(office)


def _firms(known: Guarantee) -> Sides:
    return {TRADER: firm_keys(known.part.trader_id), INSURER: firm_keys(known.part.insurer)}


def _offices(known: Policy) -> tuple[str, ...]:
    """Offices that have to do with it: where it was filed, and those it names that have spoken of it.

    One that the policy does not name reads nothing of it, whatever it says: not the ledger, nor the claims of others.
    """
    filed = (_registered_with(known),) if known.filing.asked_at else ()
    spoken = (
        *(each.office for each in known.filing.words),
        *(each.office for each in known.postings if OFFICE not in each.why),
        *(each.office for each in known.claims if each.office and _is_named(known, each.office)),
    )
    return tuple(office for office in dict.fromkeys((*filed, *spoken)) if office)


def _is_named(known: Policy, office: str) -> bool:
    cover = known.cover or known.proposal
    return cover is None or cover.names_office(office)


def _registered_with(known: Policy) -> str | None:
    cover = known.cover or known.proposal
    return cover.offices[0] if cover else None
