"""Schema and record say the same: names, order, what is optional, what is repeated, of which kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from messages.catalogue import MessageType
from messages.codes import LISTS
from messages.envelope import Head
from messages.fields import Coded, Identifier, Wire17
from messages.money import Money
from messages.xml.records import FieldPlan, plan
from tests.documents import TYPES
from tests.xsd.contract import bases, children, item, pairs, text_type

KINDS = {
    **{str: "string", int: "whole", Decimal: "decimal", Money: "money"},
    **{datetime: "dateTime", date: "date", bool: "boolean"},
}
every_type = pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)


@dataclass(frozen=True)
class Facet:
    """An element as record and schema must both have it."""

    tag: str
    kind: str
    optional: bool
    item: str | None = None


@every_type
def test_a_schema_has_the_fields_of_the_record_in_their_order(type_: MessageType):
    for record, element in pairs(type_):
        wanted = {facet.tag: facet for facet in map(_of_field, plan(record))}
        if record is Head:  # who makes a head need not say "1.0", the wire must
            wanted["Version"] = Facet("Version", "string", optional=False)
        assert [_of_element(child) for child in children(element)] == list(wanted.values())


def _of_field(field: FieldPlan) -> Facet:
    kind = "record" if field.nested else "wire time" if field.mark(Wire17) else KINDS[field.leaf]
    return Facet(field.tag, kind, field.optional, field.item)


def _of_element(element: Any) -> Facet:
    inner = item(element)
    optional = element.min_occurs == 0
    if inner is None:
        return Facet(element.local_name, _kind(element), optional)
    return Facet(element.local_name, _kind(inner), optional, inner.local_name)


def _kind(element: Any) -> str:
    if not element.type.is_simple():
        return "record" if text_type(element) is None else "money"
    names = [base.local_name for base in bases(element.type)]
    if "WireTime" in names:
        return "wire time"
    return {"int": "whole", "long": "whole"}.get(names[-1], names[-1])


@every_type
def test_a_repeated_element_is_there_once_at_least_and_has_a_bound(type_: MessageType):
    repeated = [item(child) for _, element in pairs(type_) for child in children(element)]
    for element in repeated:
        if element is not None:
            assert element.min_occurs == 1
            assert 1 < element.max_occurs <= 9999


def test_one_identifier_has_one_type_everywhere():
    types: dict[str, set[str]] = {}
    for field, element in values():
        if mark := field.mark(Identifier):
            types.setdefault(mark.name, set()).add(element.type.local_name)
    assert {name: names for name, names in types.items() if len(names) != 1} == {}


def test_every_code_of_a_list_fits_the_fields_it_is_for():
    for field, element in values():
        if mark := field.mark(Coded):
            for code in LISTS[mark.list_id].rows:
                assert element.type.is_valid(code.value), (field.name, code.value)


def values() -> Iterator[tuple[FieldPlan, Any]]:
    """Every field that holds a value, with its element."""
    for type_ in TYPES:
        for record, element in pairs(type_):
            inside = {child.local_name: child for child in children(element)}
            for field in plan(record):
                if not field.nested:
                    yield field, item(inside[field.tag]) if field.item else inside[field.tag]
