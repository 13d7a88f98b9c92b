"""Whether a sender may speak for the trader he names: that trader himself, or an agent with a mandate of his. Pure."""

from collections.abc import Iterable, Iterator
from datetime import date

from messages.catalogue import MessageType
from messages.findings import Fault
from messages.mandate.process import Mandate, between, covers
from messages.process import Case
from messages.voice import Voice

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


def _said(mandate: Mandate) -> str:
    gone = ", withdrawn" if mandate.withdrawn else ""
    return f"{mandate.mandate_no} ({', '.join(mandate.covers)}; {mandate.valid_from} to {mandate.valid_until}{gone})"
