"""Records drawn at random within the facets that their schemas give: what partners may say."""

import re
from collections.abc import Callable, Iterable
from dataclasses import MISSING, fields
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any

import xmlschema
from hypothesis import strategies as st

from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.fields import Wire17
from messages.money import MINOR_DIGITS, Money
from messages.times import BEIJING
from messages.xml.records import FieldPlan, plan
from tests.documents import XSD

# Of what is allowed, hypothesis shall try above all what might break out of its element.
ALPHABET = st.characters(exclude_categories=["Cs", "Cn", "Cc"], exclude_characters="\ufffe\uffff")
NASTY = st.sampled_from(
    ["<", ">", "&", '"', "'", "]]>", "<![CDATA[", "&amp;", "&#10;", "<!--", "?>", "</Body>", "é", "箱", "🚢"]
)
_CLASSES = {
    r"[^\p{Cc}\p{Z}]": "[^\x00-\x20\x7f-\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]",
    r"[^\p{Cc}]": "[^\x00-\x1f\x7f-\x9f]",
}


@cache
def messages(type_: MessageType) -> st.SearchStrategy[Message]:
    """Any message of a type, as its schema allows it."""
    schema = xmlschema.XMLSchema(str(XSD / type_.schema))
    parts = {each.local_name: each.type for each in schema.elements[type_.root].type.content.iter_elements()}
    return st.builds(Message, _records(Head, parts["Head"]), _records(type_.record, parts["Body"]))


def _records(record: type, xsd: Any) -> st.SearchStrategy[Any]:
    elements = {each.local_name: each for each in xsd.content.iter_elements()}
    defaults = {each.name: each.default for each in fields(record) if each.default is not MISSING}
    drawn = {field.name: _field(field, elements[field.tag]) for field in plan(record)}
    optional = {field.name for field in plan(record) if not elements[field.tag].min_occurs}
    return st.builds(
        record,
        **{name: st.just(defaults.get(name)) | some if name in optional else some for name, some in drawn.items()},
    )


def _field(field: FieldPlan, element: Any) -> st.SearchStrategy[Any]:
    if field.item is None:
        return _value(field, element.type)
    (item,) = element.type.content.iter_elements()
    return st.lists(_value(field, item.type), min_size=1, max_size=min(item.max_occurs or 3, 3)).map(tuple)


def _value(field: FieldPlan, xsd: Any) -> st.SearchStrategy[Any]:
    if field.nested:
        return _records(field.leaf, xsd)
    return _LEAVES[field.leaf](field, xsd)


def _texts(field: FieldPlan, xsd: Any) -> st.SearchStrategy[str]:
    """Blanks at the end are no part of a text."""
    kinds = list(_bases(xsd))
    longest = min((kind.max_length for kind in kinds if kind.max_length is not None), default=200)
    if listed := next((kind.enumeration for kind in kinds if kind.enumeration), None):
        return st.sampled_from(listed)
    patterns = [pattern for kind in kinds if kind.patterns for pattern in kind.patterns.regexps]
    pattern = patterns[0] if patterns else r"[^\p{Cc}]*"
    if not any(said in pattern for said in _CLASSES):
        return st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True).filter(lambda text: len(text) <= longest)
    shape = re.compile(_python(pattern))
    pieces = st.lists(NASTY | st.text(ALPHABET, min_size=1, max_size=5), min_size=1, max_size=4)
    return pieces.map(lambda some: "".join(some)[:longest].strip(" \t\r\n")).filter(
        lambda text: text != "" and shape.fullmatch(text) is not None
    )


def _bases(xsd: Any) -> Iterable[Any]:
    while xsd is not None and hasattr(xsd, "patterns"):
        yield xsd
        xsd = xsd.base_type


def _python(pattern: str) -> str:
    for said, meant in _CLASSES.items():
        pattern = pattern.replace(said, meant)
    return pattern


def _numbers(field: FieldPlan, xsd: Any) -> st.SearchStrategy[int]:
    least = [kind.min_value for kind in _bases(xsd) if kind.min_value is not None]
    most = [kind.max_value for kind in _bases(xsd) if kind.max_value is not None]
    return st.integers(int(max(least, default=0)), int(min(most, default=10**9)))


def _decimals(field: FieldPlan, xsd: Any) -> st.SearchStrategy[Decimal]:
    """Above zero, with as many digits before and behind the point as its pattern has room for."""
    whole, places = (int(most) for most in re.findall(r"\{1,([0-9]+)\}", _pattern(xsd)))
    least = Decimal(1).scaleb(-places)
    return st.decimals(least, 10**whole - least, places=places) | st.integers(1, 10**whole - 1).map(Decimal)


def _amounts(field: FieldPlan, xsd: Any) -> st.SearchStrategy[Money]:
    """Of any currency, of as many digits as money may have; below zero where its pattern has a minus."""
    most = 10**18 - 1
    is_positive = any(
        kind.min_value is not None for kind in _bases(xsd.content) if kind.name and "XML" not in kind.name
    )
    least = -most if _pattern(xsd.content).startswith("-?") else int(is_positive)
    units = st.integers(least, most)
    return st.builds(
        lambda currency, units: Money(Decimal(units).scaleb(-MINOR_DIGITS[currency]), currency),
        st.sampled_from(sorted(MINOR_DIGITS)),
        units,
    )


def _pattern(xsd: Any) -> str:
    return next(str(kind.patterns.regexps[0]) for kind in _bases(xsd) if kind.patterns)


def _times(field: FieldPlan, xsd: Any) -> st.SearchStrategy[datetime]:
    """As fine as it is written, in any zone; the wire knows Beijing's alone."""
    zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    fine = field.mark(Wire17) or any(kind.local_name == "FineMoment" for kind in _bases(xsd))
    times = st.datetimes(
        datetime(2000, 1, 3), datetime(2099, 12, 29), timezones=st.just(BEIJING) if field.mark(Wire17) else zones
    )
    return times.map(lambda time: time.replace(microsecond=time.microsecond // 1000 * 1000 if fine else 0))


_LEAVES: dict[type, Callable[[FieldPlan, Any], st.SearchStrategy[Any]]] = {
    str: _texts,
    int: _numbers,
    Decimal: _decimals,
    Money: _amounts,
    date: lambda field, xsd: st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    datetime: _times,
    bool: lambda field, xsd: st.booleans(),
}
