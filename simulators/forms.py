"""How a partner writes: in the gateway's own XML, or as a system of its own does. Its behaviour knows nothing of that.

A form is read into the document that a behaviour hears, and written from the one that it says. Everything else (wire,
book, receipts) sees the bytes as they go and come.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lxml import etree

from simulators import documents
from simulators.contracts import Contracts
from simulators.documents import Document

XML = "application/xml; charset=utf-8"
Signs = Callable[[etree._Element], None]


@dataclass(frozen=True, slots=True)
class Came:
    """A document as it was understood. faults: in what it is not as its form is. sealed: what bears a seal, or None."""

    document: Document
    faults: list[str]
    sealed: etree._Element | None


class Form(Protocol):
    """One way of writing. content_type: what its documents are called over HTTP."""

    content_type: str

    def read(self, data: bytes) -> Came:
        """What came, or Unreadable."""

    def write(self, code: str, root: etree._Element, signs: Signs) -> bytes:
        """The bytes of a document of ours, signed where the form has a place for that."""


class Own:
    """The gateway's own XML."""

    content_type = XML

    def __init__(self, contracts: Contracts) -> None:
        self._contracts = contracts

    def read(self, data: bytes) -> Came:
        """What came, or Unreadable."""
        document = documents.read(data)
        return Came(document, self._contracts.faults(document.type, document.element), document.element)

    def write(self, code: str, root: etree._Element, signs: Signs) -> bytes:
        """Signed within, last."""
        signs(root)
        return documents.serialise(root)
