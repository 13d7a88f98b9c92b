"""The catalogue of events: a row a kind, made from the families' tables of moves, and the gateway's own.

What webhooks and streams may be asked for, the AsyncAPI document and the manual's page all come from here. A kind is
named after its family and what happened, without the state that followed: the move "arrived, in place" of inspection is
an `inspection.arrived`. The names are bare: no domain of ours stands before them, since none is ours.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from messages.catalogue import Catalogue, Family

SPEC_VERSION = "1.0"  # of CloudEvents
DISABLED = "webhook.disabled"
TEST = "webhook.test"
_WORDS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event. family: "" where it is the gateway's own. states: to which it leads; what: as the table says.

    zh, en: of the gateway's own, what it means.
    """

    type: str
    family: str
    what: str
    states: tuple[str, ...] = ()
    zh: str = ""
    en: str = ""


OWN = (
    Kind(DISABLED, "", "disabled", zh="网关已停用一个回调地址", en="the gateway has switched a webhook off"),
    Kind(TEST, "", "test", zh="试发，应合作方要求", en="a test, as its owner asked for; never in a stream"),
)


def head_of(event: str) -> str:
    """A move without the state it led to: "arrived, in place" -> "arrived"."""
    return event.partition(", ")[0]


def type_of(family: str, event: str) -> str:
    """The kind of a move of a family.

    >>> type_of("yard", "Found: balanced, again")
    'yard.found-balanced'
    """
    return f"{family}.{_WORDS.sub('-', head_of(event).lower()).strip('-')}"


@dataclass(frozen=True)
class Kinds:
    """All of them, of the families that are carried."""

    catalogue: Catalogue
    _own: tuple[Kind, ...] = field(default=OWN)

    @cached_property
    def by_type(self) -> Mapping[str, Kind]:
        """Every kind, families in their order."""
        every = (kind for family in self.catalogue.families.values() for kind in _of_family(family))
        return {kind.type: kind for kind in (*every, *self._own)}

    @cached_property
    def states(self) -> frozenset[str]:
        """Every state that an event may lead to."""
        return frozenset(state for kind in self.by_type.values() for state in kind.states)

    def is_asked_for(self, type_: str, wanted: Iterable[str]) -> bool:
        """Whether a kind is among those wanted, by its name or by its family's ("inspection.*")."""
        return any(each == type_ or (each.endswith(".*") and type_.startswith(each[:-1])) for each in wanted)

    @cached_property
    def words(self) -> frozenset[str]:
        """What may be asked for: kinds, and all kinds of a family."""
        return frozenset(self.by_type) | {f"{kind.type.partition('.')[0]}.*" for kind in self.by_type.values()}


def _of_family(family: Family) -> Iterable[Kind]:
    if family.process is None:
        return
    found: dict[str, tuple[str, set[str]]] = {}
    for _, event, state in family.process.moves:
        what, states = found.setdefault(type_of(family.name, event), (head_of(event), set()))
        states.add(state)
    for type_, (what, states) in sorted(found.items()):
        yield Kind(type_, family.name, what, tuple(sorted(states)))
