"""The inputs of a message type: its schema's words and bounds, joined to what the record says of each field."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from messages.catalogue import MessageType
from messages.codes import LISTS, CodeList
from messages.fields import Coded, CodedBy, Personal
from messages.money import Money
from messages.xml.described import Described, Words, describe
from messages.xml.plans import FieldPlan, plan

LONG_TEXT: Final = 200  # characters from which a text gets several lines


class Kind(StrEnum):
    """What one asks a person for."""

    TEXT = "text"
    LINES = "lines"  # a text of several lines
    WHOLE = "whole"  # a whole number
    DECIMAL = "decimal"
    DATE = "date"
    MOMENT = "moment"  # a day and a time, of Beijing
    FLAG = "flag"  # yes or no
    CODE = "code"  # a value of a list
    MONEY = "money"  # an amount and its currency
    GROUP = "group"  # fields of its own


_OF_LEAF: Final[Mapping[type, Kind]] = {
    int: Kind.WHOLE,
    Decimal: Kind.DECIMAL,
    date: Kind.DATE,
    datetime: Kind.MOMENT,
    bool: Kind.FLAG,
    Money: Kind.MONEY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a record. required: it, or one of what is repeated, must be there. most: None is any number.

    item: how one of what is repeated is called, None where there is one alone. longest: characters of a text.
    codes: the list its value is from. codes_in: the field beside it that names the list. fields: those of a group.
    digits: nothing but digits is typed.
    """

    name: str
    kind: Kind
    zh: Words
    en: Words
    required: bool
    item: tuple[Words, Words] | None = None
    most: int | None = 1
    longest: int | None = None
    codes: CodeList | None = None
    codes_in: str | None = None
    personal: bool = False
    digits: bool = False
    fields: tuple["Field", ...] = ()

    @property
    def repeated(self) -> bool:
        """Whether it is a list."""
        return self.item is not None

    def list_in(self, record: Any) -> CodeList | None:
        """The list that its value is from, in this record; None: from none, or none that is known."""
        if self.codes_in is None:
            return self.codes
        named = record.get(self.codes_in) if isinstance(record, Mapping) else None
        return LISTS.get(named) if isinstance(named, str) else None


def fields_of(type_: MessageType, files: Mapping[str, bytes]) -> tuple[Field, ...]:
    """The fields of what a type says, in the order of its schema. files: of its schema (`Schema.files`)."""
    return _fields(type_.record, describe(type_.schema, files).of("Body"))


def _fields(record: type, described: Described) -> tuple[Field, ...]:
    return tuple(_field(each, described.of(each.tag)) for each in plan(record))


def _field(planned: FieldPlan, described: Described) -> Field:
    one = described.item or described
    facets = one.facets
    kind = _kind(planned, one)
    coded, by = planned.mark(Coded), planned.mark(CodedBy)
    return Field(
        name=planned.name,
        kind=kind,
        zh=described.zh,
        en=described.en,
        required=described.required,
        item=(one.zh, one.en) if planned.item else None,
        most=described.most,
        longest=facets.longest if facets else None,
        codes=LISTS[coded.list_id] if coded else None,
        codes_in=by.field if by else None,
        personal=planned.mark(Personal) is not None,
        digits=bool(facets and facets.patterns and all(map(_is_digits, facets.patterns))),
        fields=_fields(planned.leaf, _within(described)) if kind is Kind.GROUP else (),
    )


def _within(described: Described) -> Described:
    """What holds the elements of one record: of what is repeated, the item."""
    return described.item if described.item is not None and described.item.inside else described


def _kind(planned: FieldPlan, described: Described) -> Kind:
    if planned.nested:
        return Kind.GROUP
    if planned.mark(Coded) is not None or planned.mark(CodedBy) is not None:
        return Kind.CODE
    if planned.leaf is str and described.facets is not None:
        return Kind.LINES if (described.facets.longest or 0) >= LONG_TEXT else Kind.TEXT
    return _OF_LEAF.get(planned.leaf, Kind.TEXT)


def _is_digits(pattern: str) -> bool:
    return pattern.startswith(("[0-9]", r"\d")) and not pattern.strip(r"[]\d0123456789-{},")
