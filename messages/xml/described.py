"""What a schema says of its elements in words: names and hints in Chinese and English, how often, and what fits.

The manual's tables and the portal's forms are made from it, so a schema is documented once. A documentation of one
element reads "name: hint" ("declaration number: 18 digits"); only the first colon parts the two.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from posixpath import dirname, join, normpath
from typing import Final

from lxml import etree

XS: Final = "{http://www.w3.org/2001/XMLSchema}"
LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Words:
    """A documentation in one language, parted at its first colon. hint: "" where there is none."""

    name: str
    hint: str = ""
    colon: str = ": "

    @property
    def whole(self) -> str:
        """As the schema has it."""
        return f"{self.name}{self.colon}{self.hint}" if self.hint else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What a simple type wants of a value, its own bounds and those of the types it comes from.

    built_in: the name in XML Schema it rests on ("string", "date", "decimal"). bounds are as the schema writes them.
    """

    built_in: str
    shortest: int | None = None
    longest: int | None = None
    patterns: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    least: str | None = None
    most: str | None = None
    decimals: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """One element. type: the name of its type, None where it stands within. most: how often at most, None: any number.

    item: what a wrapper repeats; then `least` and `most` are the item's. inside: its elements, in order.
    facets: of its text, None where it has elements.
    """

    tag: str
    type: str | None
    zh: Words
    en: Words
    least: int
    most: int | None
    facets: Facets | None = None
    item: "Described | None" = None
    inside: tuple["Described", ...] = ()

    @property
    def required(self) -> bool:
        """Whether the element, or for a wrapper one item of it, must be there."""
        return self.least > 0

    def of(self, tag: str) -> "Described":
        """Its element of this name, or KeyError."""
        return next((each for each in self.inside if each.tag == tag), None) or _missing(self.tag, tag)


def describe(path: str, files: Mapping[str, bytes]) -> Described:
    """The root element of a schema among its files (`Schema.files`), with all it holds."""
    schema = _Read(path, files)
    if schema.root is None:
        raise KeyError(f"{path} has no element")
    return schema.element(schema.root)


def types_of(path: str, files: Mapping[str, bytes]) -> dict[str, etree._Element]:
    """The named types of a schema and of what it includes, as they are written."""
    found: dict[str, etree._Element] = {}
    for node in _nodes(path, files):
        if node.tag in (f"{XS}simpleType", f"{XS}complexType"):
            found.setdefault(str(node.get("name")), node)
    return found


def is_text(type_: etree._Element) -> bool:
    """Whether what has this type has a text: a simple type, or an amount with its currency beside it."""
    return type_.tag == f"{XS}simpleType" or type_.find(f"{XS}simpleContent") is not None


class _Read:
    """A schema with what it includes: its named types and its root."""

    def __init__(self, path: str, files: Mapping[str, bytes]) -> None:
        self._types = types_of(path, files)
        self.root = next((node for node in _nodes(path, files) if node.tag == f"{XS}element"), None)

    def element(self, node: etree._Element) -> Described:
        """One element; a wrapper is folded into one with its item."""
        type_ = self._type_of(node)
        least, most = _often(node)
        inside = () if type_ is None or is_text(type_) else tuple(map(self.element, _elements(type_)))
        item = inside[0] if len(inside) == 1 and inside[0].most != 1 else None
        if item is not None:
            least, most, inside = min(least, item.least), item.most, item.inside
        return Described(
            tag=str(node.get("name")),
            type=node.get("type"),
            zh=_words(node, "zh", "："),
            en=_words(node, "en", ": "),
            least=least,
            most=most,
            facets=None if inside or item is not None else self._facets(node, type_),
            item=item,
            inside=inside,
        )

    def _type_of(self, node: etree._Element) -> etree._Element | None:
        """Its complex or simple type, None where it is one of XML Schema's own."""
        for kind in ("complexType", "simpleType"):
            if (own := node.find(f"{XS}{kind}")) is not None:
                return own
        return self._types.get(str(node.get("type")))

    def _facets(self, node: etree._Element, type_: etree._Element | None) -> Facets:
        """Of a type and those it comes from; what is nearer to the element counts."""
        found: dict[str, list[str]] = {}
        built_in = _local(node.get("type"))
        while type_ is not None:
            if (restriction := next(type_.iter(f"{XS}restriction", f"{XS}extension"), None)) is None:
                break
            here: dict[str, list[str]] = {}
            for each in restriction:
                if isinstance(each.tag, str) and each.get("value") is not None:
                    here.setdefault(etree.QName(each).localname, []).append(str(each.get("value")))
            found = here | found
            built_in = _local(restriction.get("base"))
            type_ = self._types.get(str(restriction.get("base")))
        return _facets(built_in, found)


def _facets(built_in: str, found: Mapping[str, list[str]]) -> Facets:
    def first(*names: str) -> str | None:
        return next((found[name][0] for name in names if name in found), None)

    def number(*names: str) -> int | None:
        told = first(*names)
        return None if told is None else int(told)

    return Facets(
        built_in=built_in,
        shortest=number("length", "minLength"),
        longest=number("length", "maxLength"),
        patterns=tuple(found.get("pattern", ())),
        choices=tuple(found.get("enumeration", ())),
        least=first("minInclusive", "minExclusive"),
        most=first("maxInclusive", "maxExclusive"),
        decimals=number("fractionDigits"),
    )


def _nodes(path: str, files: Mapping[str, bytes]) -> Iterator[etree._Element]:
    """What stands at the top of a schema and of those it includes, its own first."""
    waiting, seen = [path], {path}
    while waiting:
        at = waiting.pop(0)
        root = etree.fromstring(
            files[at], etree.XMLParser(remove_comments=True, no_network=True, resolve_entities=False)
        )
        for include in root.iterfind(f"{XS}include"):
            place = normpath(join(dirname(at), str(include.get("schemaLocation"))))
            if place not in seen:
                seen.add(place)
                waiting.append(place)
        yield from root


def _elements(complex_: etree._Element) -> list[etree._Element]:
    return list(complex_.iterfind(f"{XS}sequence/{XS}element"))


def _often(node: etree._Element) -> tuple[int, int | None]:
    most = node.get("maxOccurs", "1")
    return int(node.get("minOccurs", "1")), None if most == "unbounded" else int(most)


def _words(node: etree._Element, language: str, colon: str) -> Words:
    for each in node.iterfind(f"{XS}annotation/{XS}documentation"):
        if each.get(LANG) == language:
            name, _, hint = " ".join((each.text or "").split()).partition(colon)
            return Words(name, hint, colon)
    return Words(str(node.get("name")))


def _local(name: str | None) -> str:
    return (name or "string").rpartition(":")[2]


def _missing(above: str, tag: str) -> Described:
    raise KeyError(f"{above} has no {tag}")
