"""A record as the interface's own description shows it: its members, which of them must be there, examples.

Examples are the valid samples of the type, told in JSON. What exactly each value may be the type's schema says.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import msgspec

from gateway.web.api.catalogue import samples_of
from messages.catalogue import MessageType
from messages.codes import LISTS
from messages.fields import Coded, Identifier
from messages.money import Money
from messages.xml.plans import FieldPlan, plan
from messages.xml.reader import parse
from messages.xml.reading import Partial, glean

MOST_EXAMPLES = 3
_AMOUNT: Final = {"type": ["string", "number"], "pattern": r"^-?[0-9]+(\.[0-9]+)?$", "examples": ["1000.50"]}
_LEAVES: Final[Mapping[type, Mapping[str, Any]]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    Decimal: _AMOUNT,
    datetime: {"type": "string", "format": "date-time", "examples": ["2026-11-21T10:00:00+08:00"]},
    date: {"type": "string", "format": "date", "examples": ["2026-11-21"]},
    Money: {
        "type": "object",
        "required": ["amount", "currency"],
        "additionalProperties": False,
        "properties": {"amount": _AMOUNT, "currency": {"type": "string", "examples": ["USD"]}},
    },
}


def schema_of(record: type) -> dict[str, Any]:
    """JSON Schema of a record."""
    fields = plan(record)
    return {
        "type": "object",
        "description": " ".join((record.__doc__ or "").partition("\n")[0].split()),
        "required": [field.name for field in fields if not field.optional],
        "additionalProperties": False,
        "properties": {field.name: _member(field) for field in fields},
    }


def examples_of(type_: MessageType) -> dict[str, Any]:
    """The first valid samples of a type by name, as bodies in JSON."""
    return dict(list(_examples(type_))[:MOST_EXAMPLES])


def _examples(type_: MessageType) -> Iterator[tuple[str, Any]]:
    for name, xml in samples_of(type_.code).items():
        element = parse(xml).root.find(f"{{{type_.namespace}}}Body")
        record = glean(element, type_.record) if element is not None else None
        if record is not None and not isinstance(record, Partial):
            yield name, {"value": without_nothing(msgspec.to_builtins(record))}


def without_nothing(value: Any) -> Any:
    """The same, without members that say nothing."""
    if isinstance(value, dict):
        return {name: without_nothing(each) for name, each in value.items() if each is not None and each != []}
    return [without_nothing(each) for each in value] if isinstance(value, list) else value


def _member(field: FieldPlan) -> dict[str, Any]:
    one = schema_of(field.leaf) if field.nested else {**_LEAVES[field.leaf], **_said(field)}
    if field.item is not None:
        return {"type": "array", "items": one}
    return {"anyOf": [one, {"type": "null"}]} if field.optional else one


def _said(field: FieldPlan) -> dict[str, Any]:
    """What its marks say: which number it is, or which list its codes are of."""
    if (identifier := field.mark(Identifier)) is not None:
        return {"description": identifier.name}
    if (coded := field.mark(Coded)) is not None and coded.list_id in LISTS:
        codes = LISTS[coded.list_id]
        return {"description": f"{codes.zh} / {codes.en} ({codes.id})"}
    return {}
