"""What a yard's pages send: each through the door that programs use, under a key that makes a second click harmless."""

import asyncio
import re
import secrets
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from gateway.check.signatures import BY_PERSON, BY_TRANSPORT
from gateway.web.portal.forms.shown import Wrong
from gateway.web.portal.saying import Said, say
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import Visit
from gateway.web.portal.yard.curl import curl
from gateway.web.portal.yard.tasks import PATHS
from messages.inspection.moves import ARRIVE

AT_ONCE: Final = 4  # declarations; a partner may have few requests under way
_KEY: Final = re.compile(r"[A-Za-z0-9]{8,32}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One report and what came of it. number: of its line, where it is one of a table. said: None: it was not sent.

    wrong: why not, or what the gateway has told of it.
    """

    record: Mapping[str, Any]
    wrong: tuple[Wrong, ...]
    number: int = 0
    said: Said | None = None
    curl: str = ""

    @property
    def verdict(self) -> str:
        """ "accepted", "duplicate", "refused", or "undecided"."""
        if self.said is None:
            return "refused"
        return str(self.said.told["verdict"]) if self.said.is_decided else "undecided"

    @property
    def is_taken(self) -> bool:
        """Whether it is on its way to customs."""
        return self.verdict in ("accepted", "duplicate")

    @property
    def receipt(self) -> str:
        """Its number in the journal."""
        return str((self.said.told if self.said else {}).get("receipt_no") or "")


def new_key() -> str:
    """For a form that is shown."""
    return secrets.token_hex(10)


def key_in(visit: Visit) -> str:
    """The one that the form was shown with; another where that is none of ours."""
    given = visit.form.get("key", "")
    return given if _KEY.fullmatch(given) else new_key()


def key_for(key: str, *about: object) -> str:
    """Of one of several things that one form says: the same whenever the form is sent again."""
    return f"{key}.{sha256(repr(about).encode()).hexdigest()[:16]}"


async def report(visit: Visit, record: Mapping[str, Any], *, key: str, function: str = "new", number: int = 0) -> Sent:
    """Say that goods stand in place, or that they do not after all."""
    path = PATHS[ARRIVE.type]
    said = await say(visit, path, record, key=key, function=function)
    return Sent(record=record, wrong=said.wrong, number=number, said=said, curl=as_curl(visit, record, key, function))


async def report_all(visit: Visit, reports: Sequence[tuple[int, str, Mapping[str, Any]]]) -> list[Sent]:
    """Many of them: number, key and record; those of one declaration in their order, several declarations at once."""
    by_entry: dict[str, list[tuple[int, str, Mapping[str, Any]]]] = defaultdict(list)
    for each in reports:
        by_entry[str(each[2].get("entry_id"))].append(each)
    room = asyncio.Semaphore(AT_ONCE)

    async def in_order(some: list[tuple[int, str, Mapping[str, Any]]]) -> list[Sent]:
        async with room:
            return [await report(visit, record, key=key, number=number) for number, key, record in some]

    found = [each for some in await asyncio.gather(*map(in_order, by_entry.values())) for each in some]
    return sorted(found, key=lambda each: each.number)


def as_curl(visit: Visit, record: Mapping[str, Any], key: str, function: str = "new") -> str:
    """The same for a shell."""
    return curl(f"{visit.site}{PATHS[ARRIVE.type]}", record, key=key, function=function)


def may_send(visit: Visit) -> bool:
    """Whether the agreement lets people send what they fill in; where it does not, a page says whom to ask."""
    return not {BY_PERSON, BY_TRANSPORT}.isdisjoint(caller_of(visit).himself.terms.signatures)
