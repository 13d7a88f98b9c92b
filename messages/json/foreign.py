"""A document in JSON of a partner's own form as a tree, so that the forms of XML and of JSON go one road.

An object is an element with its members below it, an array an element with an `item` for each value, anything else its
text; null is nothing. The member `docType` names the root. Depth, size and number of values are bounded by the reader;
what no tree can show is told here.
"""

import re
from dataclasses import dataclass, field
from typing import Final

import msgspec
from lxml import etree

from messages.findings import Finding
from messages.json.pointers import escaped
from messages.json.reader import NO_XML, Members, Value, read, shown
from messages.xml.reader import NotRead

NAMESPACE: Final = "urn:single-window:json"
TYPE: Final = "docType"
ITEM: Final = "item"

_FIRST: Final = 64  # bytes among which the brace is looked for
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9._\-]{0,63}")
_STEP: Final = re.compile(r"/([^/\[]+)(?:\[(\d+)\])?")


@dataclass(slots=True)
class Foreign:
    """What a document has become. findings: what the tree cannot show, by JSON pointer."""

    root: etree._Element
    findings: list[Finding] = field(default_factory=list)


def content_type(document: bytes) -> str:
    """What a document that leaves is called: that of JSON, or of XML."""
    return "application/json" if looks_like_json(document) else "application/xml"


def looks_like_json(content: bytes) -> bool:
    """Whether it begins as an object does, which no XML can."""
    return content[:_FIRST].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")[:1] == b"{"


def grow(content: bytes, *, charset: str | None = None) -> Foreign:
    """The tree of a document, or NotRead with SW102, SW103, SW104, SW107 or SW112."""
    members = read(content, charset=charset)
    named = [value for name, value in members.pairs if name == TYPE]
    if not named:
        raise NotRead(Finding(code="SW104", where=f"/{TYPE}", wanted="the type of the document"))
    if len(named) > 1 or not isinstance(named[0], str) or not _NAME.fullmatch(named[0]):
        raise NotRead(Finding(code="SW103", where=f"/{TYPE}", value=shown(named[0]), wanted="a type of document, once"))
    foreign = Foreign(etree.Element(f"{{{NAMESPACE}}}{named[0]}", nsmap={None: NAMESPACE}))
    rest = Members([(name, value) for name, value in members.pairs if name != TYPE])
    _members(foreign, foreign.root, rest, "")
    return foreign


def to_json(root: etree._Element) -> bytes:
    """The document of a tree, UTF-8; every value that is no object and no array is a string."""
    return msgspec.json.format(msgspec.json.encode({TYPE: _local(root), **_object(root)}), indent=2)


def pointer(where: str) -> str:
    """The JSON pointer of a path in the tree: "/limits/1/amount" of "/credit.result/limits/item[2]/amount"."""
    steps = _STEP.findall(where)[1:]
    told = [str(int(number or 1) - 1) if name == ITEM else name for name, number in steps]
    return "/" + "/".join(told)


def _members(foreign: Foreign, element: etree._Element, members: Members, at: str) -> None:
    seen: set[str] = set()
    for name, value in members.pairs:
        where = f"{at}/{escaped(shown(name)[:64])}"
        if name in seen or not _NAME.fullmatch(name):
            wanted = "each name once" if name in seen else "a name of letters, digits, points and hyphens"
            foreign.findings.append(Finding(code="SW105", where=where, wanted=wanted))
            continue
        seen.add(name)
        if value is not None:
            _value(foreign, _below(element, name), value, where)


def _value(foreign: Foreign, element: etree._Element, value: Value, at: str) -> None:
    if isinstance(value, Members):
        _members(foreign, element, value, at)
    elif isinstance(value, list):
        for n, item in enumerate(value):
            _value(foreign, _below(element, ITEM), item, f"{at}/{n}")
    elif isinstance(value, bool):
        element.text = "true" if value else "false"
    elif value is not None:
        element.text = _text(foreign, str(value), at)


def _text(foreign: Foreign, text: str, at: str) -> str:
    if NO_XML.search(text) is None:
        return text
    foreign.findings.append(Finding(code="SW103", where=at, value=shown(text), wanted="characters of XML 1.0"))
    return NO_XML.sub("\ufffd", text)


def _object(element: etree._Element) -> dict[str, object]:
    return {_local(child): _plain(child) for child in element}


def _plain(element: etree._Element) -> object:
    children = list(element)
    if not children:
        return element.text or ""
    return [_plain(child) for child in children] if _local(children[0]) == ITEM else _object(element)


def _below(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{name}")


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname
