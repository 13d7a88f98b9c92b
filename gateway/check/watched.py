"""The fields whose values are numbers or codes, found once a record, so that a check looks at those alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from messages.codes import LISTS
from messages.fields import Coded, CodedBy, Identifier
from messages.xml.records import FieldPlan, plan


@dataclass(frozen=True, slots=True)
class Watched:
    """A field to be looked at. check: of its identifier. list_id, list_in: its code list, or the field that names it.

    within: the record it holds, which has such fields.
    """

    name: str
    repeated: bool
    within: type | None
    check: Callable[[str], str] | None
    list_id: str | None
    list_in: str | None

    def list_of(self, holder: Any) -> str | None:
        """The code list of this field in this record; None: it has none, or none we know."""
        if self.list_in is None:
            return self.list_id
        named = getattr(holder, self.list_in, None)
        return named if named in LISTS else None


@cache
def identifiers(record: type) -> tuple[Watched, ...]:
    """The fields of a record that are numbers with rules of their own, or hold some."""
    return tuple(each for each in _fields(record, identifiers) if each.check or each.within)


@cache
def codes(record: type) -> tuple[Watched, ...]:
    """The fields of a record that are codes of a list, or hold some."""
    return tuple(each for each in _fields(record, codes) if each.list_id or each.list_in or each.within)


Of = Callable[[type], tuple[Watched, ...]]  # `identifiers` or `codes`


def values(found: Any, record: type, of: Of, at: str = "") -> Iterator[tuple[str, Watched, Any, Any]]:
    """Path, field, record that holds it and value, of whatever could be read."""
    for field in of(record):
        value = getattr(found, field.name, None)
        if value is None:
            continue
        path = f"{at}{field.name}"
        items = [(f"{path}[{n}]", item) for n, item in enumerate(value)] if field.repeated else ((path, value),)
        for where, item in items:
            if field.within is None:
                yield where, field, found, item
            else:
                yield from values(item, field.within, of, f"{where}.")


def _fields(record: type, of: Of) -> Iterator[Watched]:
    for field in plan(record):
        identifier, coded, by = field.mark(Identifier), field.mark(Coded), field.mark(CodedBy)
        yield Watched(
            name=field.name,
            repeated=field.item is not None,
            within=_within(field, of),
            check=identifier.check if identifier else None,
            list_id=coded.list_id if coded else None,
            list_in=by.field if by else None,
        )


def _within(field: FieldPlan, of: Of) -> type | None:
    return field.leaf if field.nested and of(field.leaf) else None
