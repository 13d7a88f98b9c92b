"""A record in JSON grown into the XML tree of its type, so that one schema and one set of checks hold for both.

Members are put in the order of the schema. What no tree can show (a name nobody knows, a name twice, a number in place
of a text) is told here, each with its pointer; the value is kept in the tree where it can be read all the same, and
made unreadable where it cannot, so that the checks behind look at all the rest.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from typing import Final

from lxml import etree

from messages.catalogue import MessageType
from messages.envelope import Head
from messages.findings import Finding
from messages.json.pointers import escaped, pointer
from messages.json.reader import NO_XML, Members, Number, Value, shown
from messages.money import Money
from messages.times import to_wire17
from messages.xml.plans import FieldPlan, plan

LONGEST_NAME = 64  # characters of a name nobody knows that are told
MOST_UNKNOWN = 100  # names under one object of which it is told that nobody knows them
_UNREADABLE: Final = "Unreadable"  # an element within a value: then the value has no text
_AMOUNT, _CURRENCY = "amount", "currency"

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_MILLISECONDS: Final = re.compile(r"(\.[0-9]{3})000(?=Z|[+-])")  # reading gives six digits, a schema takes three
_KINDS: Final[Mapping[type, tuple[tuple[type, ...], str]]] = {  # what stands for a value of a type, and in words
    str: ((str,), "a string"),
    int: ((Number,), "a number"),
    Decimal: ((str, Number), 'a string of digits like "1000.50", or a number'),
    datetime: ((str,), 'a string like "2026-11-21T10:00:00+08:00"'),
    date: ((str,), 'a string like "2026-11-21"'),
    bool: ((bool,), "true or false"),
}


@dataclass(slots=True)
class Tree:
    """What a document in JSON has become. findings: what the tree cannot show."""

    root: etree._Element
    record: type
    findings: list[Finding] = field(default_factory=list)

    def told(self, misfits: Sequence[Finding]) -> Iterator[Finding]:
        """Everything that does not fit, with its pointer, each place once: a misfit that follows from another is not
        told."""
        yield from self.findings
        said = {each.where for each in self.findings}
        for each in misfits:
            where = pointer(each.where, self.record, of_value=each.code == "SW103")
            if said.isdisjoint(_upwards(where)):
                yield replace(each, where=where, line=None)


def grow(members: Members, type_: MessageType, head: Head) -> Tree:
    """The tree of a record of this type under this head."""
    root = etree.Element(f"{{{type_.namespace}}}{type_.root}", nsmap={None: type_.namespace})
    tree = Tree(root, type_.record)
    above = _below(root, "Head")
    for each in plan(Head):
        value = getattr(head, each.name)
        if value is not None:
            _below(above, each.tag).text = to_wire17(value) if isinstance(value, datetime) else value
    _grow(tree, _below(root, "Body"), type_.record, members, "")
    return tree


def _grow(tree: Tree, element: etree._Element, record: type, members: Members, at: str) -> None:
    known = plan(record)
    found = _once(tree, members, [each.name for each in known], at)
    for each in known:
        for value in found.get(each.name, ()):
            if value is not None:
                _put(tree, element, each, value, f"{at}/{each.name}")


def _once(tree: Tree, members: Members, names: Sequence[str], at: str) -> dict[str, list[Value]]:
    """The values of each known name, two of them where it came more than once: then nobody can read it."""
    found: dict[str, list[Value]] = {}
    unknown: dict[str, None] = {}
    for name, value in members.pairs:
        (found.setdefault(name, []) if name in names else []).append(value)
        if name not in names and len(unknown) <= MOST_UNKNOWN:
            unknown[name] = None
    tree.findings += [_finding("SW105", f"{at}/{_step(name)}", None, _nearest(name, names)) for name in unknown]
    for name, values in found.items():
        if len(values) > 1:
            tree.findings.append(_finding("SW105", f"{at}/{name}", f"{len(values)} times", "once"))
    return {name: values if len(values) == 1 else [_some(values)] * 2 for name, values in found.items()}


def _some(values: Sequence[Value]) -> Value:
    return next((each for each in values if isinstance(each, str)), "?")


def _put(tree: Tree, parent: etree._Element, field: FieldPlan, value: Value, at: str) -> None:
    if field.item is None:
        _put_one(tree, _below(parent, field.tag), field, value, at)
        return
    if not isinstance(value, list):
        _tell(tree, _below(parent, field.tag), at, value, "an array: […]")
    elif value:
        wrapper = _below(parent, field.tag)
        for number, item in enumerate(value):
            _put_one(tree, _below(wrapper, field.item), field, item, f"{at}/{number}")


def _put_one(tree: Tree, element: etree._Element, field: FieldPlan, value: Value, at: str) -> None:
    if field.leaf is Money:
        _put_money(tree, element, value, at)
    elif not field.nested:
        if field.leaf is datetime and isinstance(value, str):
            value = _MILLISECONDS.sub(r"\1", value)
        _put_text(tree, element, value, at, *_KINDS[field.leaf])
    elif isinstance(value, Members):
        _grow(tree, element, field.leaf, value, at)
    else:
        _tell(tree, element, at, value, "an object: {…}")


def _put_money(tree: Tree, element: etree._Element, value: Value, at: str) -> None:
    if not isinstance(value, Members):
        _tell(tree, element, at, value, '{"amount": "1000.50", "currency": "USD"}')
        return
    found = _once(tree, value, (_AMOUNT, _CURRENCY), at)
    amount, currency = (found.get(name, [None])[0] for name in (_AMOUNT, _CURRENCY))
    if amount is None:
        tree.findings.append(_finding("SW104", f"{at}/{_AMOUNT}", None, _KINDS[Decimal][1]))
        _below(element, _UNREADABLE)
    else:
        _put_text(tree, element, amount, f"{at}/{_AMOUNT}", *_KINDS[Decimal])
    if isinstance(currency, str) and not isinstance(currency, Number):
        element.set(_CURRENCY, _writable(tree, currency, f"{at}/{_CURRENCY}"))
    elif currency is not None:
        tree.findings.append(_finding("SW103", f"{at}/{_CURRENCY}", shown(currency), "a string"))


def _put_text(tree: Tree, element: etree._Element, value: Value, at: str, kinds: tuple[type, ...], wanted: str) -> None:
    if type(value) not in kinds:
        _tell(tree, element, at, value, wanted)
    elif isinstance(value, bool):
        element.text = "true" if value else "false"
    else:
        element.text = _writable(tree, str(value), at)


def _tell(tree: Tree, element: etree._Element, at: str, value: Value, wanted: str) -> None:
    """It is of another kind than it should be; where it is a text nevertheless, it can be read."""
    tree.findings.append(_finding("SW103", at, shown(value), wanted))
    if isinstance(value, str) and not NO_XML.search(value):
        element.text = str(value)
    else:
        _below(element, _UNREADABLE)


def _writable(tree: Tree, text: str, at: str) -> str:
    """The text as an element can hold it; a character that XML has no way to write is told."""
    if NO_XML.search(text) is None:
        return text
    tree.findings.append(_finding("SW103", at, shown(text), "characters that XML 1.0 can carry"))
    return NO_XML.sub("\ufffd", text)


def _below(parent: etree._Element, name: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}")


def _step(name: str) -> str:
    """A name nobody knows as a step of a pointer, without what no path on a receipt may have."""
    plain = _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode(), name[:LONGEST_NAME])
    return escaped(shown(plain))


def _nearest(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name[:64], known, n=1)
    return f"{near[0]}?" if near else "one of " + ", ".join(known)


def _finding(code: str, where: str, value: str | None, wanted: str) -> Finding:
    return Finding(code=code, where=where, value=value, wanted=wanted)


def _upwards(where: str) -> Iterator[str]:
    """A pointer, and all above it."""
    while where:
        yield where
        where = where.rpartition("/")[0]
