"""Whom a release concerns, and by which numbers it is found.

Until customs has decided it concerns customs alone: a proposal is nobody else's to act upon.
"""

from collections.abc import Iterator, Mapping

from messages.envelope import Message
from messages.identifiers import compact
from messages.process import Alias, Concerned, Key
from messages.release.known import Release
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD, Role


def aliases(known: Release) -> Iterator[Alias]:
    """The declaration finds it."""
    yield Alias(kind="declaration", value=known.entry_id)


def parties(known: Release, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """To whom a message of the release may go, and by what each is found."""
    return {CUSTOMS: _office(known), **_others(known)}


def concerns(known: Release) -> Concerned:
    """Whom it concerns as it stands."""
    found = {CUSTOMS: _office(known), **(_others(known) if known.decisions else {})}
    return tuple(found.items())


def _office(known: Release) -> tuple[Key, ...]:
    return (Key(kind="office", value=known.entry_id[:4]),)


def _others(known: Release) -> Mapping[Role, tuple[Key, ...]]:
    """Trader, agent, yard and port: as the newest decision names them, else as the assessment does."""

    def said(name: str) -> str | None:
        bodies = [known.newest.decision if known.newest else None, known.assessment]
        return next((value for body in bodies if (value := getattr(body, name, None)) is not None), None)

    site, terminal = said("site_code"), said("terminal_code")
    berth = (Key(kind="terminal", value=f"{known.entry_id[:4]}/{terminal}"),) if terminal else ()
    stands = (Key(kind="site", value=compact(site)),) if site else ()
    return {
        TRADER: _firm(said("trader_id")),
        AGENT: _firm(said("agent_id")),
        YARD: (*stands, *berth),
        PORT: berth,
    }


def _firm(credit_code: str | None) -> tuple[Key, ...]:
    return (Key(kind="credit-code", value=credit_code),) if credit_code else ()
