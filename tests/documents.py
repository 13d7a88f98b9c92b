"""The sample documents of `tests/samples`, for tests that run over them."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from messages.catalogue import Catalogue, MessageType
from messages.families import FAMILIES
from messages.xml.records import glean
from messages.xml.schemas import Schemas

SAMPLES = Path(__file__).parent / "samples"
XSD = Path(__file__).parent.parent / "xsd"
CATALOGUE = Catalogue(FAMILIES)
TYPES = tuple(CATALOGUE)


def samples(kind: str, types: Iterable[MessageType] = TYPES, *, code: str = "") -> list[Any]:
    """One parameter set (type, path) for each sample of a kind ("valid") whose name begins with `code` ("SW6")."""
    return [
        pytest.param(type_, path, id=f"{type_.code}/{path.stem}")
        for type_ in types
        for path in sorted((SAMPLES / type_.code / kind).glob(f"{code}*.xml"))
    ]


def one(code: str, name: str) -> Path:
    """The sample of this type and name: one("inspection.arrival.1", "valid/one-container")."""
    return SAMPLES / code / f"{name}.xml"


def earned(path: Path) -> str:
    """The finding code that a sample is named after: "SW502"."""
    return path.stem.split("-")[0]


def root(path: Path) -> etree._Element:
    """The root element of a sample, comments left out."""
    return etree.parse(path, etree.XMLParser(remove_comments=True)).getroot()


def body(path: Path, record: type) -> Any:
    """What can be read of a sample's body."""
    (element,) = (child for child in root(path) if etree.QName(child).localname == "Body")
    return glean(element, record)


@cache
def sealed() -> Schemas:
    """The schemas of all types as the gateway has them, compiled once for all tests of a process."""
    return Schemas(CATALOGUE, XSD)


@cache
def schema(type_: MessageType) -> etree.XMLSchema:
    """The type's schema."""
    return etree.XMLSchema(file=XSD / type_.schema)
