"""Every facet of every schema: broken by a valid sample changed one step too far, kept by one that just reaches it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.documents import TYPES, schema
from tests.xsd.contract import Spot, bases, spots, text_type

SPOTS = [spot for type_ in TYPES for spot in spots(type_)]
LEAVES = [spot for spot in SPOTS if text_type(spot.element) is not None]
AMOUNTS = [spot for spot in LEAVES if not spot.element.type.is_simple()]
every_spot = pytest.mark.parametrize("spot", SPOTS, ids=str)
every_leaf = pytest.mark.parametrize("spot", LEAVES, ids=str)


# where an element stands


@every_spot
def test_an_element_may_be_left_out_only_where_it_is_optional(spot: Spot):
    document, element = spot.document()
    parent = element.getparent()
    for each in parent.findall(element.tag):
        parent.remove(each)
    assert schema(spot.type_).validate(document) is (spot.element.min_occurs == 0)


@every_spot
def test_an_element_comes_as_often_as_its_schema_says_and_no_oftener(spot: Spot):
    document, element = spot.document()
    for _ in range(spot.element.max_occurs - len(element.getparent().findall(element.tag))):
        element.addnext(deepcopy(element))
    assert schema(spot.type_).validate(document)
    element.addnext(deepcopy(element))
    assert not schema(spot.type_).validate(document)


@pytest.mark.parametrize(
    "spot",
    [spot for spot in SPOTS if spot.document()[1].getnext() is not None and spot.element.max_occurs == 1],
    ids=str,
)
def test_an_element_does_not_change_places_with_the_next(spot: Spot):
    document, element = spot.document()
    element.getnext().addnext(element)
    assert not schema(spot.type_).validate(document)


@every_spot
def test_an_element_takes_no_attribute(spot: Spot):
    document, element = spot.document()
    element.set("strange", "1")
    assert not schema(spot.type_).validate(document)


@pytest.mark.parametrize("spot", AMOUNTS, ids=str)
@pytest.mark.parametrize("currency", [None, "", "usd", "US", "USDX", "US1"])
def test_an_amount_has_a_currency_of_three_capitals(spot: Spot, currency: str | None):
    document, element = spot.document()
    if currency is None:
        del element.attrib["currency"]
    else:
        element.set("currency", currency)
    assert not schema(spot.type_).validate(document)


# what an element holds

STRANGE = (  # for any pattern one of these does not fit, and yet is of the kind that the pattern narrows
    *("", " a", "~", "查", "QD", "a" * 66),
    *("1999-01-01T00:00:00Z", "1999-01-01", "0.00001", "0.000001", "-0.000001", "+1"),
)


def _strange(spot: Spot, _: str, facet: Any) -> str:
    kind = list(bases(text_type(spot.element)))[-1]
    return next(text for text in STRANGE if kind.is_valid(text) and not any(p.match(text) for p in facet.patterns))


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


@every_leaf
def test_each_facet_is_broken_by_a_value_just_beyond_it(spot: Spot):
    for name, facet in facets(spot):
        document, element = spot.document()
        element.text = BREAKS[name](spot, element.text or "", facet)
        assert not schema(spot.type_).validate(document), (name, element.text)
        assert f"[facet '{name}']" in str(schema(spot.type_).error_log), (name, element.text)


@every_leaf
def test_each_bound_is_kept_by_a_value_that_just_reaches_it(spot: Spot):
    for name, facet in facets(spot):
        if name in REACHES:
            document, element = spot.document()
            element.text = REACHES[name](element.text or "", facet)
            assert schema(spot.type_).validate(document), (name, element.text)


OTHER = {
    **{"decimal": "many", "int": "1.5", "long": "1.5", "boolean": "maybe"},
    **{"dateTime": "yesterday", "date": "yesterday"},
}


@pytest.mark.parametrize(
    "spot", [spot for spot in LEAVES if list(bases(text_type(spot.element)))[-1].local_name != "string"], ids=str
)
def test_a_value_of_another_kind_does_not_fit(spot: Spot):
    document, element = spot.document()
    element.text = OTHER[list(bases(text_type(spot.element)))[-1].local_name]
    assert not schema(spot.type_).validate(document)


VERBATIM = {"Found64", "Found70", "string"}  # what someone else wrote, told back to him


@pytest.mark.parametrize("text", ["", " ", "\u3000 ", "a\tb", "a\x85b", "\x7f"], ids=ascii)
def test_no_text_is_blank_or_has_control_characters(text: str):
    for spot in LEAVES:
        if spot.element.type.local_name not in VERBATIM:
            document, element = spot.document()
            element.text = text
            assert not schema(spot.type_).validate(document), str(spot)


@pytest.mark.parametrize(
    ("time", "fits"),
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
def test_a_send_time_is_of_a_real_day(time: str, fits: bool):
    spot = next(spot for spot in LEAVES if spot.path.endswith("SendTime"))
    document, element = spot.document()
    element.text = time
    assert schema(spot.type_).validate(document) is fits
