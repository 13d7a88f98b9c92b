"""For whom an agent speaks: the traders whose mandates to him are in force; one is chosen, and every page says so.

A mandate is asked for anew with each request, so that one that has ended closes what was chosen under it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from gateway.journal.reading import Page, Reader, Reading
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from messages.mandate.process import between
from messages.process import Key
from messages.roles import Role

FAMILY, IN_FORCE = "mandate", "given"
A_PAGE = 50
MOST_OF_ONE = 50  # mandates between one trader and one agent that are looked at
CREDIT_CODE = "credit-code"


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A trader. code: his credit code. partner: his name in the register; None: he is not registered.

    covers: families and types of messages that the agent may send. until: its last day.
    """

    code: str
    partner: str | None
    zh: str
    en: str
    covers: tuple[str, ...]
    until: date


def codes_of(agent: Partner) -> list[str]:
    """The credit codes by which an agent is found."""
    return [each.key.value for each in agent.keys if each.role is Role.AGENT and each.key.kind == CREDIT_CODE]


def client_of(reading: Reading, directory: Directory, agent: Partner, code: str, day: date) -> Client | None:
    """The one of this code, or None: no mandate of his is in force that day."""
    reader = Reader(agent.name)
    found = [
        case
        for own in codes_of(agent)
        for case in reading.cases(FAMILY, reader, order_key=between(code, own), state=IN_FORCE, limit=MOST_OF_ONE).items
        if holds(case, day)
    ]
    return next(clients_in(directory, found), None)


def page_of(reading: Reading, reader: Reader, *, asked: str, cursor: str | None) -> Page:
    """Mandates, the newest first. asked: a number of theirs, or a trader's code; "": all."""
    return reading.cases(FAMILY, reader, state=IN_FORCE, alias=asked or None, cursor=cursor, limit=A_PAGE)


def named(directory: Directory, agent: Partner, asked: str) -> Iterator[str]:
    """Order keys of the mandates of traders whose name has this in it, or whose code it is."""
    wanted = asked.casefold()
    codes = [asked.upper()]
    for partner in directory.partners.values():
        if wanted in partner.zh.casefold() or wanted in partner.en.casefold():
            codes += [each.key.value for each in partner.keys if each.key.kind == CREDIT_CODE]
    return (between(code, own) for code in dict.fromkeys(codes) for own in codes_of(agent))


def clients_in(directory: Directory, mandates: list[dict[str, Any]]) -> Iterator[Client]:
    """The traders of these mandates, each once."""
    by_code: dict[str, list[Mapping[str, Any]]] = {}
    for each in mandates:
        by_code.setdefault(each["trader_id"], []).append(each)
    for code, his in by_code.items():
        partner = directory.by_key(Role.TRADER, Key(kind=CREDIT_CODE, value=code))
        yield Client(
            code=code,
            partner=partner.name if partner is not None else None,
            zh=partner.zh if partner is not None else code,
            en=partner.en if partner is not None else code,
            covers=tuple(dict.fromkeys(cover for each in his for cover in each["covers"])),
            until=max(_day(each["valid_until"]) for each in his),
        )


def holds(mandate: Mapping[str, Any], day: date) -> bool:
    """Whether it is in force that day of Beijing."""
    return _day(mandate["valid_from"]) <= day <= _day(mandate["valid_until"])


def _day(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
