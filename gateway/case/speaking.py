"""Whether a sender may speak for the trader he names: that trader himself, or an agent with a mandate of his. Pure."""

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from typing import Any

from messages.catalogue import Catalogue, MessageType
from messages.findings import Fault
from messages.mandate.process import Mandate, between, covers
from messages.mandate.records import MandateAuthorization
from messages.process import Case
from messages.voice import Voice
from messages.xml.records import Unread

FAMILY = "mandate"
MOST_NAMED = 5


def mandates_of(voice: Voice) -> tuple[tuple[str, str], ...]:
    """The order keys under which the mandates lie that this sender may have of the trader he names."""
    if voice.is_own or voice.trader_id is None:
        return ()
    return tuple((FAMILY, between(voice.trader_id, code)) for code in voice.agent_ids)


def unspoken(type_: MessageType, voice: Voice, mandates: Iterable[Case], day: date) -> Iterator[Fault]:
    """Why he may not say this for the trader he names on this day of Beijing: SW221, SW222."""
    if type_.principal is None or voice.is_own:
        return
    if voice.trader_id is None:
        yield Fault(code="SW222", at=type_.principal)
        return
    known: list[Mandate] = [case.known for case in mandates]
    if not any(covers(each, type_.name, day) for each in known):
        has = "; ".join(_said(each) for each in known[-MOST_NAMED:]) or "none"
        yield Fault(code="SW221", at=type_.principal, wanted=f"a mandate for {type_.name} on {day}; there is: {has}")


def uncarried(catalogue: Catalogue, type_: MessageType, body: Any) -> Iterator[Fault]:
    """What a mandate covers and the gateway does not carry, families and types alike: SW667."""
    if type_.record is not MandateAuthorization:
        return
    names = [*catalogue.families, *(each.name for each in catalogue)]
    try:
        said: tuple[str, ...] = body.covers
    except Unread:
        return
    for number, cover in enumerate(said):
        if cover not in names:
            near = get_close_matches(cover, names, n=1)
            yield Fault(code="SW667", at=f"covers[{number}]", wanted=near[0] if near else ", ".join(catalogue.families))


def _said(mandate: Mandate) -> str:
    gone = ", withdrawn" if mandate.withdrawn else ""
    return f"{mandate.mandate_no} ({', '.join(mandate.covers)}; {mandate.valid_from} to {mandate.valid_until}{gone})"
