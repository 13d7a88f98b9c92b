"""Where in the sender's document a field stands: path, line and the text found there, for findings to point at."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from messages.envelope import Head
from messages.xml.plans import plan


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands in the sender's document; value is the text found there."""

    where: str
    line: int | None = None
    value: str | None = None


Places = Callable[[str], Place]  # field path ("containers[0].container_no", "head.sender_id") -> Place


def places(root: etree._Element, record: type) -> Places:
    """Finds fields in a document of our own form; a missing one is placed where it belongs, at its parent's line."""

    def find(path: str) -> Place:
        section, of = ("Head", Head) if path.startswith("head.") else ("Body", record)
        start = f"/{etree.QName(root).localname}/{section}"
        return _find(_child(root, section), root, start, of, path.removeprefix("head."))

    return find


_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")


def _find(element: Any, parent: etree._Element, where: str, record: type, path: str) -> Place:
    for step in filter(None, path.split(".")):
        match = _STEP.fullmatch(step)
        if match is None:
            raise ValueError(f"not a field path: {path!r}")
        field = next((field for field in plan(record) if field.name == match[1]), None)
        if field is None:
            raise ValueError(f"{record.__name__} has no field {match[1]!r}")
        parent, element, where = _down(element, parent, field.tag, where)
        if match[2] is not None and field.item:
            parent, element, where = _down(element, parent, field.item, where, int(match[2]))
            where += f"[{int(match[2]) + 1}]"
        record = field.leaf
    if element is None:
        return Place(where, _line(parent))
    return Place(where, _line(element), element.text if len(element) == 0 else None)


def _down(element: Any, parent: Any, name: str, where: str, n: int = 0) -> tuple[Any, Any, str]:
    child = None if element is None else _child(element, name, n)
    return (parent if element is None else element), child, f"{where}/{name}"


def _child(element: etree._Element, name: str, n: int = 0) -> etree._Element | None:
    named = [child for child in element if isinstance(child.tag, str) and etree.QName(child).localname == name]
    return named[n] if n < len(named) else None


def _line(element: etree._Element) -> int | None:
    return int(element.sourceline) if element.sourceline else None
