"""One service: its name, on what it rests, who may ask for it, what he brings, what happens, how long, for how much."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from messages.errors import SingleWindowError
from messages.roles import Role


class BadServices(SingleWindowError):
    """A table of services contradicts itself, or says what nobody understands."""


class Text(NamedTuple):
    """The same in Chinese and English."""

    zh: str
    en: str


KINDS = {
    "customs": Text("海关业务", "customs business"),
    "finance": Text("跨境金融服务", "cross-border finance"),
    "insurance": Text("保险服务", "insurance"),
    "platform": Text("平台公共服务", "public service of the platform"),
}


NOTHING = Text("无需材料", "nothing to bring")


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Something to bring. required: always; otherwise where it applies."""

    name: Text
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceStep:
    """A step on the way. by: who does it. type: the message it is done with, without its version; None: no message."""

    name: Text
    by: tuple[Role, ...]
    type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """One version of a service.

    code:       stable: "SET-02". version: from 1. since: first day in force, Beijing; until: last day, None: open.
    kind:       row of KINDS. function: it is one of the policy's nineteen functions (跨境结算、贸易融资、保险).
    basis:      on what it rests, most binding first. applicants: who may ask for it. condition: when he may.
    limit:      how long it takes, in words; limits: states of the family's process whose limits say it in numbers.
    """

    code: str
    version: int
    since: date
    until: date | None = None
    name: Text
    kind: str
    function: bool = False
    basis: tuple[Text, ...]
    applicants: tuple[Role, ...]
    condition: Text
    materials: tuple[Material, ...]
    steps: tuple[ServiceStep, ...]
    limit: Text
    limits: tuple[str, ...] = ()
    fee: Text

    @property
    def nothing_to_bring(self) -> Text | None:
        """Said where nothing is to be brought, so that nobody takes an empty list for a forgotten one."""
        return None if self.materials else NOTHING

    def holds_on(self, day: date) -> bool:
        """Whether this version is in force on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


def in_force(services: Iterable[Service], day: date) -> Iterator[Service]:
    """The version of each that holds on a day of Beijing."""
    return (each for each in services if each.holds_on(day))


def hold_apart(services: Iterable[Service]) -> None:
    """No code has two versions in force on one day, and a later one has a higher number; BadServices."""
    last: dict[str, Service] = {}
    for each in sorted(services, key=lambda each: (each.code, each.since)):
        before = last.get(each.code)
        if before is not None and (
            before.until is None or each.since <= before.until or each.version <= before.version
        ):
            raise BadServices(f"{each.code}: version {each.version} begins before version {before.version} has ended")
        last[each.code] = each
