"""The schemas as xmlschema reads them, and places in valid samples to try them at with lxml: two readers must agree."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import xmlschema
from lxml import etree
from xmlschema.validators import XsdElement

from messages.catalogue import MessageType
from messages.envelope import Head
from messages.xml.records import plan
from tests.documents import SAMPLES, XSD, root


@cache
def described(type_: MessageType) -> Any:
    """The root element of a type."""
    return xmlschema.XMLSchema10(XSD / type_.schema).elements[type_.root]


def text_type(element: Any) -> Any | None:
    """What the text of an element must be; None: it is made of others. An amount has a currency beside its text."""
    if element.type.is_simple():
        return element.type
    return element.type.content if element.type.has_simple_content() else None


def children(element: Any) -> list[Any]:
    """The elements that an element is made of; the signature is none."""
    if text_type(element) is not None:
        return []
    return [child for child in element.type.content if isinstance(child, XsdElement)]


def item(element: Any) -> Any | None:
    """The repeated element that a wrapper wraps, or None."""
    if len(children(element)) != 1 or children(element)[0].max_occurs == 1:
        return None
    return children(element)[0]


def bases(type_: Any) -> Iterator[Any]:
    """The type and those it restricts, up to the built-in one it begins with."""
    while type_ is not None and not type_.target_namespace.endswith("/XMLSchema"):
        yield type_
        type_ = type_.base_type
    if type_ is not None:
        yield type_


def pairs(type_: MessageType) -> Iterator[tuple[type, Any]]:
    """Every record of a message with the element that holds it."""
    head, body = children(described(type_))
    waiting = [(Head, head), (type_.record, body)]
    while waiting:
        record, element = waiting.pop()
        yield record, element
        inside = {child.local_name: child for child in children(element)}
        waiting.extend(
            (field.leaf, item(inside[field.tag]) if field.item else inside[field.tag])
            for field in plan(record)
            if field.nested
        )


@dataclass(frozen=True)
class Spot:
    """An element of a schema, by its path, and a valid sample that has it."""

    type_: MessageType
    path: str
    element: Any
    sample: Path

    def __str__(self) -> str:
        return f"{self.type_.code}/{self.path.replace(f'{{{self.type_.namespace}}}', '')}"

    def document(self) -> tuple[etree._Element, etree._Element]:
        """The sample, anew each time, and the element in it."""
        document = deepcopy(_copied(self.sample))
        return document, document.find(self.path)


def spots(type_: MessageType) -> Iterator[Spot]:
    """Every element of a type."""
    space = f"{{{type_.namespace}}}"
    waiting = [(f"{space}{child.local_name}", child) for child in children(described(type_))]
    samples = sorted((SAMPLES / type_.code / "valid").glob("*.xml"))
    while waiting:
        path, element = waiting.pop()
        sample = next((each for each in samples if _copied(each).find(path) is not None), None)
        assert sample is not None, f"no valid sample of {type_.code} has {path}"
        yield Spot(type_, path, element, sample)
        waiting.extend((f"{path}/{space}{child.local_name}", child) for child in children(element))


@cache
def _copied(path: Path) -> etree._Element:
    """A sample as the gateway would copy it, with the digest of the original."""
    document = root(path)
    version = document.find("{*}Head/{*}Version")
    version.addnext(deepcopy(version))
    digest = version.getnext()
    digest.tag, digest.text = version.tag.replace("Version", "OriginalDigest"), "0" * 64
    return document
