"""What all documents of ISO 20022 have in common: namespace, root, where their parts stand, and who sends them."""

from dataclasses import dataclass

from lxml import etree

from adapters.adapter import Decoding
from adapters.page import Page, Spot
from messages.findings import Finding
from messages.xml import reader
from messages.xml.records import Place, Places

FORM = "bank"
VERSION = "1"  # raised where the same document would read differently
DOCUMENT = "Document"

_NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:"


@dataclass(frozen=True, slots=True)
class GivenHead:
    """What a header around a document says of it.

    sender_id: the bank, where it names itself. where: the path of the document within.
    """

    sender_id: str | None
    where: str


def namespace(kind: str) -> str:
    """The namespace of "pain.001.001.09"."""
    return _NAMESPACE + kind


def document_of(document: bytes | etree._Element, kind: str) -> etree._Element | Decoding:
    """The root element of a document of this kind, or a decoding that says why it is none."""
    if isinstance(document, bytes):
        try:
            root = reader.parse(document).root
        except reader.NotRead as refusal:
            return Decoding(findings=refusal.findings)
        reader.settle(root)
    else:
        root = document
    if root.tag != (tag := f"{{{namespace(kind)}}}{DOCUMENT}"):
        return Decoding(
            findings=(Finding(code="SW108", where="/", line=root.sourceline, value=str(root.tag), wanted=tag),)
        )
    return root


def placed(start: Spot, *pages: Page) -> Places:
    """Where fields stand: at their element, else at that of the record around them, else at the start."""
    known = {"": start.place}
    for page in pages:
        known |= page.places

    def find(path: str) -> Place:
        while path not in known:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return known[path]

    return find
