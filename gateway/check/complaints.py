"""What libxml2 says of a document, as findings: less than everything, but at once, and always something."""

import re
from collections.abc import Iterable

from lxml import etree

from gateway.check.misfits import VALUE, once, path
from messages.findings import Finding
from messages.xml.schemas import Complaint

_NAMESPACE = re.compile(r"\{[^{}]*\}")
_ATTRIBUTE = re.compile(r"attribute '([^']*)'")
_EXPECTED = re.compile(r"Expected is (?:one of )?\( (.*?) \)")
_STRANGE_ATTRIBUTE = frozenset(
    ("SCHEMAV_CVC_COMPLEX_TYPE_3_2_1", "SCHEMAV_CVC_COMPLEX_TYPE_3_2_2", "SCHEMAV_CVC_TYPE_3_1_1")
)
_CONTENT = "SCHEMAV_ELEMENT_CONTENT"


def told(root: etree._Element, complaints: Iterable[Complaint]) -> list[Finding]:
    """A finding for each complaint, each place once; never none."""
    found = [_finding(root, complaint) for complaint in complaints]
    return once(found) or [Finding(code="SW103", where=path(root), line=root.sourceline, wanted="what its schema says")]


def _finding(root: etree._Element, complaint: Complaint) -> Finding:
    element = _element(root, complaint.path)
    where, line = path(element), complaint.line
    text = _NAMESPACE.sub("", complaint.text)
    attribute = _ATTRIBUTE.search(text)
    said = text.partition(": ")[2].strip() or text
    if complaint.kind == _CONTENT:
        return _of_content(element, where, line, text)
    if complaint.kind in _STRANGE_ATTRIBUTE and attribute:
        return Finding(code="SW113", where=f"{where}/@{attribute[1]}", line=line, wanted="no attribute")
    if complaint.kind == "SCHEMAV_CVC_COMPLEX_TYPE_4" and attribute:
        return Finding(code="SW104", where=f"{where}/@{attribute[1]}", line=line)
    if attribute:
        value = element.get(attribute[1])
        return Finding(code="SW103", where=f"{where}/@{attribute[1]}", line=line, value=value, wanted=said[:VALUE])
    return Finding(code="SW103", where=where, line=line, value=(element.text or "")[:VALUE], wanted=said[:VALUE])


def _of_content(element: etree._Element, where: str, line: int, text: str) -> Finding:
    """A child that is missing, or does not belong here."""
    expected = _EXPECTED.search(text)
    names = expected[1].split(", ") if expected else []
    wanted = (names[0] if len(names) == 1 else f"one of {', '.join(names)}") if names else "nothing here"
    if "Missing child" in text:
        return Finding(
            code="SW104", where=f"{where}/{names[0]}" if len(names) == 1 else where, line=line, wanted=wanted
        )
    parent = element.getparent()
    if parent is not None and len(names) == 1 and names[0] not in {etree.QName(each).localname for each in parent}:
        return Finding(code="SW104", where=f"{path(parent)}/{names[0]}", line=parent.sourceline)
    return Finding(code="SW105", where=where, line=line, wanted=wanted)


def _element(root: etree._Element, xpath: str) -> etree._Element:
    try:
        found = root.getroottree().xpath(xpath)
    except etree.XPathError:
        return root
    return found[0] if isinstance(found, list) and found and isinstance(found[0], etree._Element) else root
