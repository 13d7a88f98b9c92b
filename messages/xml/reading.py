"""An element becomes its record: whole where everything could be read, else a Partial with what could.

A field is read from the element's text, or from the element where it holds others. A lookup and a conversion a field
are nearly all that is done: every document of every partner comes this way.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

from lxml import etree

from messages.errors import SingleWindowError
from messages.fields import Wire17
from messages.money import Money
from messages.times import from_wire17
from messages.xml.plans import FieldPlan, plan


class Unread(AttributeError):
    """A rule asked a partial record for a field that could not be read."""


class NotWhole(SingleWindowError):
    """An element that the schema passed could not be read into its record."""


class Partial:
    """What could be read of a record that does not fit its schema; other fields raise Unread when asked for."""

    __slots__ = ("_fields", "_record")

    def __init__(self, record: type, known: Mapping[str, Any]) -> None:
        self._record = record
        self._fields = known

    def __getattr__(self, name: str) -> Any:
        try:
            return self._fields[name]
        except KeyError:
            raise Unread(f"{name} could not be read") from None

    def __repr__(self) -> str:
        return f"Partial({self._record.__name__}: {', '.join(self._fields)})"


def record_of(body: Any) -> type:
    """What is said, also where not all of it could be read."""
    return body._record if isinstance(body, Partial) else type(body)


def glean(element: etree._Element, record: type) -> Any:
    """The record where all of it can be read, else a Partial with what can."""
    return _reader(record, etree.QName(element).namespace or "")(element)


def read(element: etree._Element, record: type) -> Any:
    """The record of an element that fits its schema, or NotWhole."""
    found = glean(element, record)
    if isinstance(found, Partial):
        raise NotWhole(repr(found))
    return found


Convert = Callable[[etree._Element], Any]
_BLANKS = " \t\r\n"  # XML's own; an ideographic space is text


@cache
def _reader(record: type, namespace: str) -> Convert:
    by_tag = {f"{{{namespace}}}{field.tag}": (field.name, *_converters(field, namespace)) for field in plan(record)}
    defaults = _defaults(record)

    def read_element(element: etree._Element) -> Any:
        found: dict[str, Any] = {}
        unread: set[str] = set()
        partial = False
        for child in element:
            known = by_tag.get(child.tag)  # type: ignore[arg-type]
            if known is None:
                continue
            name, of_text, of_element = known
            if name in found or name in unread:  # said twice: nobody knows which was meant
                unread.add(name)
                continue
            try:
                if of_element is None:  # every field of every document goes this way, so no call is made without need
                    if len(child):
                        raise ValueError("not a text but elements")
                    text = (child.text or "").strip(_BLANKS)
                    found[name] = text if of_text is None else of_text(text)
                else:
                    found[name] = value = of_element(child)
                    partial |= _is_partial(value)
            except (ValueError, InvalidOperation, SingleWindowError):
                unread.add(name)
        if unread:
            return Partial(record, {name: value for name, value in (defaults | found).items() if name not in unread})
        whole = defaults | found
        return record(**whole) if not partial and len(whole) == len(by_tag) else Partial(record, whole)

    return read_element


def _defaults(record: type) -> dict[str, Any]:
    """What a field is when its element is absent: its default, None where it may be None."""
    known: dict[str, Any] = {}
    for each, field in zip(fields(record), plan(record), strict=True):
        if each.default is not MISSING:
            known[field.name] = each.default
        elif each.default_factory is not MISSING:
            known[field.name] = each.default_factory()
        elif field.optional:
            known[field.name] = None
    return known


def _is_partial(value: Any) -> bool:
    return isinstance(value, Partial) or (isinstance(value, tuple) and any(isinstance(item, Partial) for item in value))


def _converters(field: FieldPlan, namespace: str) -> tuple[Callable[[str], Any] | None, Convert | None]:
    """How a field is read: of its text (None: as it is), or of its element (None: of its text)."""
    of_text = None
    if field.nested:
        one = _reader(field.leaf, namespace)
    elif field.leaf is Money:
        one = _money
    else:
        of_text = _WIRE17 if field.mark(Wire17) else _READ[field.leaf]
        one = _text_reader(of_text)
    if field.item is None and not field.nested and field.leaf is not Money:
        return (None if of_text is str else of_text), None
    return None, one if field.item is None else _each(one, field.item, namespace)


def _each(one: Convert, item: str, namespace: str) -> Convert:
    item_tag = f"{{{namespace}}}{item}"
    return lambda element: tuple(one(child) for child in element if child.tag == item_tag)


def _text_reader(convert: Callable[[str], Any]) -> Convert:
    def read_text(element: etree._Element) -> Any:
        return convert(_text(element))

    return read_text


def _text(element: etree._Element) -> str:
    """The text without the blanks around it; an element with others within has no text of its own."""
    if len(element):
        raise ValueError("not a text but elements")
    return (element.text or "").strip(_BLANKS)


def _money(element: etree._Element) -> Money:
    return Money(_decimal(_text(element)), element.get("currency", ""))


# of this century, as every schema has it: days are counted on from those that are read
_DATE_TIME = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII)
_DATE = re.compile(r"20\d\d-\d\d-\d\d", re.ASCII)
_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def _shaped(shape: re.Pattern[str], text: str) -> str:
    if not shape.fullmatch(text):
        raise ValueError(text)
    return text


def _decimal(text: str) -> Decimal:
    return Decimal(_shaped(_DECIMAL, text))


def _boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text]
    except KeyError:
        raise ValueError(text) from None


_READ: Mapping[type, Callable[[str], Any]] = {
    str: str,
    int: lambda text: int(_shaped(_INTEGER, text)),
    Decimal: _decimal,
    datetime: lambda text: datetime.fromisoformat(_shaped(_DATE_TIME, text)),
    date: lambda text: date.fromisoformat(_shaped(_DATE, text)),
    bool: _boolean,
}
_WIRE17 = from_wire17
