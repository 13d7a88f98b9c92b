"""Elements of a signature, found and made."""

from lxml import etree

from simulators.seals import DS


def part(root: etree._Element, name: str) -> etree._Element:
    """The first element of this name of XML-DSig, or LookupError."""
    found = root.find(f".//{{{DS}}}{name}")
    if found is None:
        raise LookupError(name)
    return found


def new(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    """One more element of XML-DSig, last in its parent."""
    made = etree.SubElement(parent, f"{{{DS}}}{name}", attributes)
    made.text = text
    return made
