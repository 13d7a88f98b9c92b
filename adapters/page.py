"""The page a document's record is filled in on while it is read: what was found, where, and what did not fit."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from functools import cache
from typing import Any

from lxml import etree

from adapters.fields import Fixed
from messages.xml.records import Partial, Place, plan


@dataclass(frozen=True, slots=True)
class Spot:
    """An element, or where it would stand.

    line: its own, or that of the nearest element around it that there is.
    gap:  where the outermost element that is missing would stand; None: none is.
    """

    element: etree._Element | None
    where: str
    line: int | None
    gap: str | None = None

    @property
    def text(self) -> str | None:
        """What stands in it, without blanks around it; None: there is no such element."""
        return None if self.element is None else (self.element.text or "").strip()

    @property
    def place(self) -> Place:
        """As later findings need it."""
        return Place(self.where, self.line, self.text)


@dataclass(slots=True)
class Page:
    """What is known of one record while its rows are read.

    at: how paths of its fields begin: "", "head.", "items[0].". gaps: for a field not found, the element to add.
    fixed: elements to hold against the whole message.
    """

    record: type
    at: str
    found: dict[str, Any]
    places: dict[str, Place]
    read: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    gaps: dict[str, Place] = field(default_factory=dict)
    spares: dict[str, tuple[Any, Spot]] = field(default_factory=dict)
    fixed: list[tuple[Fixed, Spot]] = field(default_factory=list)

    def copy(self) -> "Page":
        """Another page that starts with what this one has."""
        sets = set(self.read), set(self.failed), dict(self.gaps), dict(self.spares), list(self.fixed)
        return Page(self.record, self.at, dict(self.found), dict(self.places), *sets)

    def value(self, **changes: Any) -> Any:
        """The record where all of it is known, else a Partial."""
        known = {**self.found, **changes}
        if len(known) == len(plan(self.record)) and not any(_is_partial(value) for value in known.values()):
            return self.record(**known)
        return Partial(self.record, known)

    def miss(self, name: str, spot: Spot) -> None:
        """Note that a field does not stand here; the first of its places is the one to name."""
        self.places.setdefault(self.at + name, spot.place)
        self.gaps.setdefault(name, Place(spot.gap or spot.where, spot.line))

    def take(self, name: str, value: Any, spot: Spot) -> None:
        """Note a value, or MISSING where what stands there does not fit."""
        self.read.add(name)
        self.places[self.at + name] = spot.place
        if value is MISSING:
            self.failed.add(name)
            self.found.pop(name, None)
        else:
            self.found[name] = value


def open_page(record: type, at: str, places: dict[str, Place]) -> Page:
    """An empty page: only what a field is where nothing is said of it."""
    return Page(record, at, dict(_defaults(record)), places)


@cache
def _defaults(record: type) -> Mapping[str, Any]:
    known: dict[str, Any] = {}
    for each, planned in zip(fields(record), plan(record), strict=True):
        if each.default is not MISSING:
            known[each.name] = each.default
        elif planned.optional:
            known[each.name] = None
    return known


def _is_partial(value: Any) -> bool:
    return isinstance(value, Partial) or (isinstance(value, tuple) and any(isinstance(item, Partial) for item in value))
