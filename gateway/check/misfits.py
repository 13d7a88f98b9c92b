"""Everything in which a document does not fit its schema: SW103, SW104, SW105 and SW113, each with path and line.

Runs where time does not matter: in the helper process of `explain`. The schema's parts are xmlschema's; the walk over
the document is ours, since a validator stops looking at a parent's children at the first that is wrong.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

from gateway.check.alignment import align
from gateway.check.wanted import wanted, wanted_instead
from messages.findings import Finding

if TYPE_CHECKING:
    import xmlschema  # takes long to load, and only the helper walks by it

MOST = 1000  # findings looked for in one document
VALUE = 200  # characters of a value that are told
NAMES = 6  # names told of those that might stand somewhere

_BLANKS = " \t\r\n"  # of XML: a wide blank is text
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_CHANGES_TYPE = (f"{_XSI}type", f"{_XSI}nil")


def misfits(schema: "xmlschema.XMLSchema10", root: etree._Element) -> list[Finding]:
    """The findings of a document, in the order of its lines; empty where it fits."""
    declared: Any = schema.maps.elements.get(str(root.tag))
    found: list[Finding] = []
    if declared is None:
        where = f"/{_local(root.tag)}"
        return [Finding(code="SW105", where=where, line=root.sourceline, wanted=_either(_roots(schema)))]
    found = list(islice(_element(declared, root, f"/{_local(root.tag)}"), MOST))
    if not found:
        found = [_other(error, root) for error in islice(schema.iter_errors(cast(Any, root)), MOST)]
    return sorted(once(found), key=lambda finding: finding.line or 0)


def once(findings: Sequence[Finding]) -> list[Finding]:
    """One finding a place and code."""
    return list({(each.code, each.where): each for each in reversed(findings)}.values())[::-1]


def _element(declared: Any, element: etree._Element, where: str) -> Iterator[Finding]:
    if any(name in element.attrib for name in _CHANGES_TYPE):
        try:
            yield from [_other(error, element, where) for error in islice(declared.iter_errors(element), MOST)]
        except ArithmeticError:  # as of a value, see `_failed`
            yield _at("SW103", element, where, wanted=wanted(declared.type))
        return
    type_ = declared.type
    yield from _attributes(declared.attributes, element, where)
    content = type_ if type_.is_simple() else type_.content
    if getattr(content, "model", None) is not None:
        yield from _text_between(content, element, where)
        yield from _children(content, element, where)
        return
    for child in element.iterchildren(etree.Element):
        yield _at("SW105", child, f"{where}/{_local(child.tag)}", wanted="a value, no elements")
    if not len(element):
        yield from _value(content, element, element.text or "", where)


def _value(type_: Any, element: etree._Element, text: str, where: str) -> Iterator[Finding]:
    if failed := _failed(type_, text):
        yield _at("SW103", element, where, value=text[:VALUE], wanted=wanted_instead(type_, failed))


def _failed(type_: Any, text: str) -> list[Any]:
    """The facets and types that say no to a text. xmlschema itself breaks off at a year beyond its calendar."""
    try:
        return [error.validator for error in type_.iter_errors(text)]
    except ArithmeticError:
        return [type_]


def _attributes(declared: Any, element: etree._Element, where: str) -> Iterator[Finding]:
    for name, text in element.attrib.items():
        name, text = str(name), str(text)
        if name.startswith(_XSI):
            continue
        if name in declared:
            yield from _value(declared[name].type, element, text, f"{where}/@{_local(name)}")
        elif None not in declared:
            told = _either([_local(each) for each in declared if each is not None])
            yield _at("SW113", element, f"{where}/@{_local(name)}", value=text[:VALUE], wanted=told or "no attribute")
    for name in declared.iter_required():
        if name not in element.attrib:
            yield _at("SW104", element, f"{where}/@{_local(name)}", wanted=wanted(declared[name].type))


def _text_between(group: Any, element: etree._Element, where: str) -> Iterator[Finding]:
    if not group.mixed:
        texts = (element.text, *(child.tail for child in element))
        text = next((found for text in texts if text and (found := text.strip(_BLANKS))), None)
        if text:
            yield _at("SW103", element, where, value=text[:VALUE], wanted="elements, no text between them")


def _children(group: Any, element: etree._Element, where: str) -> Iterator[Finding]:
    children = list(element.iterchildren(etree.Element))
    tags = [str(child.tag) for child in children]
    found = align(group, tags)
    missing: dict[str, tuple[int, Any]] = {}
    for n, particle in found.missing:
        missing.setdefault(str(particle.name), (n, particle))
    matched = dict(found.matched)
    places = _places(children, where, {n for n, particle in found.matched if particle.max_occurs != 1})
    for n, names in found.strange:
        yield _at("SW105", children[n], places[n], wanted=_place_of(n, names, tags, matched, missing))
    for name, (_, particle) in missing.items():
        told = f"{where}/{particle.local_name or '*'}"
        if particle.max_occurs != 1:
            told += "[1]"
        if name not in tags:
            yield _at("SW104", element, told, wanted=_wanted_of(particle))
    for n, child in enumerate(children):
        declared = matched.get(n) or group.match_element(tags[n])
        declared = _resolved(declared, tags[n])
        if declared is not None:
            yield from _element(declared, child, places[n])


def _place_of(
    n: int, names: Sequence[str], tags: Sequence[str], matched: dict[int, Any], missing: dict[str, tuple[int, Any]]
) -> str | None:
    """What to do with a child that does not belong where it is."""
    tag = tags[n]
    if tag in missing:  # it does belong, but elsewhere: not told again as missing
        at, _ = missing[tag]
        before = [each for each in sorted(matched) if each < at]
        return f"after {_local(tags[before[-1]])}" if before else "first"
    for name, _ in list(missing.items()):
        if _local(name) == _local(tag):
            del missing[name]
            return f"namespace {name[1:].partition('}')[0]}" if name.startswith("{") else "no namespace"
    same = [particle for each, particle in matched.items() if tags[each] == tag]
    if same and same[0].max_occurs is not None:
        return "once" if same[0].max_occurs == 1 else f"at most {same[0].max_occurs} times"
    return _either(names) or "nothing here"


def _resolved(declared: Any, tag: str) -> Any:
    """The declaration of a child, also behind a wildcard; None where nothing is asked of it."""
    if declared is None or getattr(declared, "process_contents", None) == "skip":
        return None
    if getattr(declared, "process_contents", None) is not None:
        return declared.maps.elements.get(tag)
    return declared.match(tag)


def _wanted_of(particle: Any) -> str:
    return wanted(particle.type) if getattr(particle, "type", None) is not None else "an element"


def _places(children: Sequence[etree._Element], where: str, repeated: set[int]) -> list[str]:
    """The path of each child; numbered where it is, or may be, one of several."""
    counts: dict[str, int] = {}
    for child in children:
        counts[_local(child.tag)] = counts.get(_local(child.tag), 0) + 1
    seen: dict[str, int] = {}
    places = []
    for n, child in enumerate(children):
        name = _local(child.tag)
        seen[name] = seen.get(name, 0) + 1
        places.append(f"{where}/{name}" + (f"[{seen[name]}]" if counts[name] > 1 or n in repeated else ""))
    return places


def _other(error: Any, root: etree._Element, where: str | None = None) -> Finding:
    """What only the validator as a whole knows: uniqueness, abstract types, xsi:type."""
    element = error.elem if error.elem is not None else root
    return _at("SW103", element, where or path(element), wanted=str(error.reason)[:VALUE])


def path(element: etree._Element) -> str:
    """The path of an element by local names; numbered where it has siblings of its name."""
    steps = []
    at: etree._Element | None = element
    while at is not None:
        parent, name = at.getparent(), _local(at.tag)
        same = [] if parent is None else [each for each in parent if each.tag == at.tag]
        steps.append(f"{name}[{same.index(at) + 1}]" if len(same) > 1 else name)
        at = parent
    return "/" + "/".join(reversed(steps))


def _at(
    code: str, element: etree._Element, where: str, *, value: str | None = None, wanted: str | None = None
) -> Finding:
    return Finding(code=code, where=where, line=element.sourceline, value=value, wanted=wanted)


def _roots(schema: "xmlschema.XMLSchema10") -> list[str]:
    return [str(each.local_name) for each in schema.elements.values()]


def _either(names: Sequence[str]) -> str | None:
    if not names:
        return None
    if len(names) == 1:
        return names[0]
    return "one of " + ", ".join(names[:NAMES]) + (", …" if len(names) > NAMES else "")


def _local(tag: Any) -> str:
    return str(tag).rpartition("}")[2]
