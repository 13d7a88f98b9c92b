"""What a bank takes, narrowed: each profile says less than ISO 20022 publishes, and never anything else.

The published schema of pain.001 comes with `sepaxml`; those beside the project are used where they are. What a profile
allows is tried by documents drawn from it: every choice, least and most of everything, shortest and longest texts.
"""

import os
import random
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from lxml import etree
from xmlschema.validators import XsdElement

from tests.documents import XSD

BANK = XSD / "forms" / "bank"
OURS = ("pain.001.001.09", "camt.055.001.09")
PUBLISHED = Path(os.environ.get("SWG_TEST_ISO20022", "../shared/iso20022"))  # where they lie beside the project
XS = "{http://www.w3.org/2001/XMLSchema}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TEXTS = {  # for patterns: the shortest and the longest that fit, as far as a pattern has both
    "BIC": ("COBADEFF", "COBADEFFXXX"),
    "IBAN": ("NO101", "DE89370400440532013000"),
    "UETR": ("3f9f8a4e-2b9c-4d65-9a35-0c2f6a7b8c9d",),
    "CurrencyCode": ("USD",),
    "CountryCode": ("DE",),
    "ISODate": ("2026-11-23",),
    "ISODateTime": ("2026-11-23T10:00:00Z", "2026-11-23T10:00:00.123+08:00"),
    "Count": ("0", "999999"),
    "ClearingSystem": ("C", "CNAPS"),
    "ReportCode": ("1", "121010"),
    "Digest": (f"urn:sha-256:{'0' * 64}",),
    "Total": ("0", "999999999999999.999"),
    "AmountValue": ("0", "999999999999999.999"),
}


@cache
def described(name: str) -> Any:
    """A profile as xmlschema reads it."""
    return xmlschema.XMLSchema10(BANK / f"{name}.xsd")


@cache
def profile(name: str) -> etree.XMLSchema:
    """A profile as lxml reads it."""
    return etree.XMLSchema(file=str(BANK / f"{name}.xsd"))


@cache
def published(name: str) -> etree.XMLSchema:
    """The schema as ISO 20022 has it."""
    if name == "pain.001.001.09":
        return etree.XMLSchema(file=str(resources.files("sepaxml") / "schemas" / f"{name}.xsd"))
    path = PUBLISHED / f"{name}.xsd"
    if not path.exists():
        pytest.skip(f"no published {name} here, nor in any package that is a dependency")
    return etree.XMLSchema(file=str(path))


class Drawn:
    """Documents drawn from a schema; a seed draws the same one again."""

    def __init__(self, name: str, seed: int) -> None:
        self.schema = described(name)
        self.dice = random.Random(seed)

    def document(self) -> etree._Element:
        return self._element(self.schema.elements["Document"])

    def _element(self, element: Any) -> etree._Element:
        made = etree.Element(element.name)
        if element.type.is_simple() or element.type.has_simple_content():
            made.text = self._text(element.type)
            for name, attribute in element.attributes.items():
                made.set(name, self._text(attribute.type))
        else:
            made.extend(self._group(element.type.content))
        return made

    def _group(self, group: Any) -> Iterator[etree._Element]:
        parts = [self.dice.choice(list(group))] if group.model == "choice" else list(group)
        for part in parts:
            most = min(part.max_occurs or 3, part.min_occurs + 3)
            for _ in range(self.dice.choice((part.min_occurs, most))):
                yield from [self._element(part)] if isinstance(part, XsdElement) else self._group(part)

    def _text(self, type_: Any) -> str:
        type_ = type_ if type_.is_simple() else type_.content
        if type_.enumeration:
            return str(self.dice.choice(type_.enumeration))
        for base in (type_, type_.base_type):
            if base is not None and base.local_name in TEXTS:
                return self.dice.choice(TEXTS[base.local_name])
        return self.dice.choice(("x" * (type_.min_length or 1), "查" * type_.max_length))


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("name", OURS)
def test_what_is_drawn_from_a_profile_is_valid_in_it(name: str, seed: int):
    schema = profile(name)
    document = Drawn(name, seed).document()
    assert schema.validate(document), schema.error_log[0]


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("name", OURS)
def test_what_a_profile_allows_the_published_schema_allows(name: str, seed: int):
    schema = published(name)
    document = Drawn(name, seed).document()
    assert schema.validate(document), schema.error_log[0]


@pytest.mark.parametrize("name", OURS)
def test_everything_in_a_profile_is_drawn_sooner_or_later(name: str):
    drawn = {each.tag for seed in range(40) for each in Drawn(name, seed).document().iter()}
    assert set(_names(described(name).elements["Document"])) == drawn


def _names(element: Any) -> Iterator[str]:
    """The element, and all that can be in it."""
    yield element.name
    if not (element.type.is_simple() or element.type.has_simple_content()):
        for each in element.type.content.iter_elements():
            yield from _names(each)


def test_the_published_schema_allows_what_the_profile_does_not():
    schema = published("pain.001.001.09")
    document = Drawn("pain.001.001.09", 1).document()
    for method in document.iter("{*}PmtMtd"):
        method.text = "CHK"
    assert schema.validate(document)
    assert not profile("pain.001.001.09").validate(document)


@pytest.mark.parametrize(
    "path", [*(BANK / f"{name}.xsd" for name in OURS), BANK / "parts.xsd"], ids=lambda path: path.name
)
def test_everything_with_a_name_is_documented_in_chinese_and_english(path: Path):
    for node in etree.parse(path).iter(f"{XS}element", f"{XS}simpleType", f"{XS}complexType"):
        if node.get("name") is None:
            continue
        said = {each.get(LANG): each.text for each in node.iterfind(f"{XS}annotation/{XS}documentation")}
        assert set(said) == {"zh", "en"}, node.get("name")
        assert not said["zh"].isascii() and said["en"].isascii(), node.get("name")


def test_amounts_of_a_profile_have_no_more_digits_than_iso_allows():
    assert Decimal(TEXTS["AmountValue"][1]).adjusted() + 1 + 3 == 18
