"""Every facet of every schema: broken by a valid sample changed one step too far, kept by one that just reaches it.

A test a type, since there are some thousand places; it names all those that are wrong.
"""

from collections.abc import Callable, Iterable
from copy import deepcopy
from functools import cache, partial
from typing import Any

import pytest
from lxml import etree

from messages.catalogue import MessageType
from tests.documents import TYPES, schema
from tests.xsd.contract import Spot, bases, spots, text_type

every_type = pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)


@cache
def places(type_: MessageType) -> tuple[Spot, ...]:
    """Every element of a type."""
    return tuple(spots(type_))


def leaves(type_: MessageType) -> list[Spot]:
    """Those that hold text."""
    return [spot for spot in places(type_) if text_type(spot.element) is not None]


def kind(spot: Spot) -> Any:
    """The built-in type that an element's text begins with."""
    return list(bases(text_type(spot.element)))[-1]


def fits(spot: Spot, change: Callable[[etree._Element], object]) -> bool:
    """Whether a valid sample still fits its schema after a change at this place."""
    document, element = spot.document()
    change(element)
    return schema(spot.type_).validate(document)


def says(text: str) -> Callable[[etree._Element], object]:
    """The change to another text."""

    def change(element: etree._Element) -> None:
        element.text = text

    return change


def wrong(found: Iterable[tuple[Spot, bool]]) -> list[str]:
    """The places of which it is not true."""
    return [str(spot) for spot, holds in found if not holds]


# where an element stands


@every_type
def test_an_element_may_be_left_out_only_where_it_is_optional(type_: MessageType):
    def leave_out(element: etree._Element) -> None:
        parent = element.getparent()
        for each in parent.findall(element.tag):
            parent.remove(each)

    found = ((spot, fits(spot, leave_out) is (spot.element.min_occurs == 0)) for spot in places(type_))
    assert wrong(found) == []


@every_type
def test_an_element_comes_as_often_as_its_schema_says_and_no_oftener(type_: MessageType):
    def fill(spot: Spot, beyond: int, element: etree._Element) -> None:
        for _ in range(spot.element.max_occurs + beyond - len(element.getparent().findall(element.tag))):
            element.addnext(deepcopy(element))

    found = (
        (spot, fits(spot, partial(fill, spot, beyond)) is not bool(beyond))
        for spot in places(type_)
        for beyond in (0, 1)
    )
    assert wrong(found) == []


@every_type
def test_an_element_does_not_change_places_with_the_next(type_: MessageType):
    single = (
        spot for spot in places(type_) if spot.document()[1].getnext() is not None and spot.element.max_occurs == 1
    )
    found = ((spot, not fits(spot, lambda element: element.getnext().addnext(element))) for spot in single)
    assert wrong(found) == []


@every_type
def test_an_element_takes_no_attribute(type_: MessageType):
    found = ((spot, not fits(spot, lambda element: element.set("strange", "1"))) for spot in places(type_))
    assert wrong(found) == []


@every_type
def test_an_amount_has_a_currency_of_three_capitals(type_: MessageType):
    def change(currency: str | None, element: etree._Element) -> None:
        del element.attrib["currency"]
        if currency is not None:
            element.set("currency", currency)

    amounts = (spot for spot in leaves(type_) if not spot.element.type.is_simple())
    wanting = (None, "", "usd", "US", "USDX", "US1")
    found = ((spot, not fits(spot, partial(change, currency))) for spot in amounts for currency in wanting)
    assert wrong(found) == []


# what an element holds

STRANGE = (  # for any pattern one of these does not fit, and yet is of the kind that the pattern narrows
    *("", " a", "~", "查", "QD", "a" * 66),
    *("1999-01-01T00:00:00Z", "1999-01-01", "0.00001", "0.000001", "-0.000001", "+1"),
)


def _strange(spot: Spot, _: str, facet: Any) -> str:
    return next(
        text for text in STRANGE if kind(spot).is_valid(text) and not any(p.match(text) for p in facet.patterns)
    )


def _as_long_as(text: str, length: int) -> str:
    return text + text[-1] * (length - len(text))


BREAKS: dict[str, Callable[[Spot, str, Any], str]] = {
    "pattern": _strange,
    "enumeration": lambda _spot, text, _: f"{text}x",
    "maxLength": lambda _spot, text, facet: _as_long_as(text, facet.value + 1),
    "minInclusive": lambda _spot, _, facet: str(facet.value - 1),
    "minExclusive": lambda _spot, _, facet: str(facet.value),
    "maxInclusive": lambda _spot, _, facet: str(facet.value + 1),
}
REACHES: dict[str, Callable[[str, Any], str]] = {
    "maxLength": lambda text, facet: _as_long_as(text, facet.value),
    "minInclusive": lambda _, facet: str(facet.value),
    "maxInclusive": lambda _, facet: str(facet.value),
}


def facets(spot: Spot) -> list[tuple[str, Any]]:
    """The facets of a type and of those it restricts, by name; the built-in one's own left out."""
    narrowed = list(bases(text_type(spot.element)))[:-1]
    return [(name.rpartition("}")[2], facet) for type_ in narrowed for name, facet in type_.facets.items() if name]


@every_type
def test_each_facet_is_broken_by_a_value_just_beyond_it(type_: MessageType):
    for spot in leaves(type_):
        for name, facet in facets(spot):
            document, element = spot.document()
            element.text = BREAKS[name](spot, element.text or "", facet)
            assert not schema(spot.type_).validate(document), (str(spot), name, element.text)
            assert f"[facet '{name}']" in str(schema(spot.type_).error_log), (str(spot), name, element.text)


@every_type
def test_each_bound_is_kept_by_a_value_that_just_reaches_it(type_: MessageType):
    for spot in leaves(type_):
        for name, facet in facets(spot):
            if name in REACHES:
                document, element = spot.document()
                element.text = REACHES[name](element.text or "", facet)
                assert schema(spot.type_).validate(document), (str(spot), name, element.text)


OTHER = {
    **{"decimal": "many", "int": "1.5", "long": "1.5", "boolean": "maybe"},
    **{"dateTime": "yesterday", "date": "yesterday"},
}


@every_type
def test_a_value_of_another_kind_does_not_fit(type_: MessageType):
    kinds = ((spot, kind(spot).local_name) for spot in leaves(type_))
    found = ((spot, not fits(spot, says(OTHER[name]))) for spot, name in kinds if name != "string")
    assert wrong(found) == []


VERBATIM = {"Found64", "Found70", "string"}  # what someone else wrote, told back to him


@every_type
def test_no_text_is_blank_or_has_control_characters(type_: MessageType):
    ours = (spot for spot in leaves(type_) if spot.element.type.local_name not in VERBATIM)
    bad = ("", " ", "\u3000 ", "a\tb", "a\x85b", "\x7f")
    assert wrong((spot, not fits(spot, says(text))) for spot in ours for text in bad) == []


@pytest.mark.parametrize(
    ("time", "real"),
    [
        ("20240229235959999", True),
        ("20260229000000000", False),
        ("21000229000000000", False),
        ("20261131000000000", False),
        ("20261301000000000", False),
        ("20261112240000000", False),
        ("20261112236000000", False),
        ("2026111214213004", False),
    ],
)
def test_a_send_time_is_of_a_real_day(time: str, real: bool):
    spot = next(spot for spot in leaves(TYPES[0]) if spot.path.endswith("SendTime"))
    assert fits(spot, says(time)) is real
