"""What the annotations of a record say of each of its fields, worked out once: what reading and writing go by."""

import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from messages.fields import Audience, Each
from messages.money import Money
from messages.roles import Role

M = TypeVar("M")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """What the annotation of one field says.

    leaf: the Python type of one value (str, int, Decimal, datetime, date, bool, Money or a record).
    item: element name of one item where the field is repeated, else None. marks: everything `Annotated` holds.
    """

    name: str
    tag: str
    leaf: type
    optional: bool
    item: str | None
    marks: tuple[Any, ...]

    @property
    def nested(self) -> bool:
        """Whether a value is a record of its own."""
        return is_dataclass(self.leaf) and self.leaf is not Money

    def mark(self, kind: type[M]) -> M | None:
        """The mark of this kind, or None."""
        return next((mark for mark in self.marks if isinstance(mark, kind)), None)


@cache
def plan(record: type) -> tuple[FieldPlan, ...]:
    """The fields of a record in the order they are written."""
    hints = get_type_hints(record, include_extras=True)
    return tuple(_field_plan(each.name, hints[each.name], has_default=_has_default(each)) for each in fields(record))


def tag(name: str) -> str:
    """The element name of a field: "exam_rec_id" -> "ExamRecId"."""
    return "".join(word.capitalize() for word in name.split("_"))


def walk(found: Any, record: type, at: str = "") -> Iterator[tuple[str, FieldPlan, Any]]:
    """Every value that could be read, with its field path and plan, nested ones too."""
    for field in plan(record):
        value = getattr(found, field.name, None)
        if value is None:
            continue
        path = f"{at}{field.name}"
        items = [(f"{path}[{n}]", item) for n, item in enumerate(value)] if field.item else [(path, value)]
        for where, item in items:
            if field.nested:
                yield from walk(item, field.leaf, f"{where}.")
            else:
                yield where, field, item


def project(record: R, *roles: Role) -> R:
    """The record as whoever has these roles may read it: fields of another audience are left out."""
    changes: dict[str, Any] = {}
    kind: Any = type(record)
    for field in plan(kind):
        value = getattr(record, field.name)
        if value is None or value == ():
            continue
        audience = field.mark(Audience)
        if audience and audience.roles.isdisjoint(roles):
            changes[field.name] = () if field.item else None
        elif field.nested:
            seen = tuple(project(item, *roles) for item in value) if field.item else project(value, *roles)
            if seen != value:
                changes[field.name] = seen
    return replace(record, **changes) if changes else record  # type: ignore[type-var]


def _field_plan(name: str, hint: Any, *, has_default: bool) -> FieldPlan:
    marks: list[Any] = []
    item = None
    hint, optional = _unwrap(hint, marks)
    if get_origin(hint) is tuple:
        each = next((mark for mark in marks if isinstance(mark, Each)), None)
        if each is None:
            raise TypeError(f"repeated field {name!r} needs an Each")
        item = each.tag
        hint, _ = _unwrap(get_args(hint)[0], marks)
    return FieldPlan(name, tag(name), hint, optional or has_default, item, tuple(marks))


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _unwrap(hint: Any, marks: list[Any]) -> tuple[Any, bool]:
    optional = False
    while True:
        origin = get_origin(hint)
        if origin is Annotated:
            hint, *more = get_args(hint)
            marks.extend(more)
        elif origin in (Union, types.UnionType):
            inner = [arg for arg in get_args(hint) if arg is not type(None)]
            if len(inner) != 1:
                raise TypeError(f"a field has one type, not {hint}")
            hint, optional = inner[0], True
        else:
            return hint, optional
