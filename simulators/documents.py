"""Documents as a partner handles them: written from plain tables, read by element names.

A body is a table of texts: {"EntryId": "42182026…", "Goods": {"Lot": [{"GoodsName": "铁矿砂"}]}}. Its order is that of
the elements; a list repeats one, None leaves one out. NOW is the time at which the document is drafted, `later(60)` a
minute after it, TODAY its day; `money` is an amount with its currency as attribute.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any

from lxml import etree

from simulators import contracts

NOW, TODAY = "@now", "@today"
_SUBJECTS = (
    "ApplicationNo",
    "ProposalNo",
    "QuotaNo",
    "EntryId",
    "Reference",
    "BankReference",
    "AgreementNo",
    "AuthorizationNo",
    "GrievanceNo",
    "WorkOrderNo",
)
CURRENCY = "@currency"  # the attribute of an amount, in its table
Table = Mapping[str, Any]


def later(seconds: int) -> str:
    """So many seconds after the document is drafted."""
    return f"{NOW}+{seconds}"


def days(number: int) -> str:
    """The day so many days after that on which the document is drafted; before it, where that is negative."""
    return f"{TODAY}{number:+}"


def money(amount: Decimal, currency: str) -> Table:
    """An amount as an element has it: its currency is an attribute."""
    return {CURRENCY: currency, "amount": f"{amount}"}


class Unreadable(Exception):
    """These bytes are no document: not well-formed, with a DOCTYPE, or of no type known."""


@dataclass(frozen=True, slots=True)
class Part:
    """An element and what is below it, by names without namespace."""

    element: etree._Element

    def text(self, path: str) -> str | None:
        """The text at "Body/EntryId", or None."""
        found = self._find(path)
        return found[0].text or "" if found else None

    def need(self, path: str) -> str:
        """The text at the path, which the contract promises."""
        text = self.text(path)
        if text is None:
            raise Unreadable(f"no {path}")
        return text

    def each(self, path: str) -> list["Part"]:
        """Every element at "Body/Containers/Container"."""
        return [Part(found) for found in self._find(path)]

    def table(self) -> dict[str, Any]:
        """The whole part as a table: texts, tables, and lists where a name repeats."""
        rows: dict[str, Any] = {}
        for child in self.element.iterchildren(tag=etree.Element):
            name = etree.QName(child).localname
            value = Part(child).table() if len(child) else child.text or ""
            if name in rows:
                rows[name] = [*(rows[name] if isinstance(rows[name], list) else [rows[name]]), value]
            else:
                rows[name] = value
        return rows

    def _find(self, path: str) -> list[etree._Element]:
        space = etree.QName(self.element).namespace
        return self.element.findall("/".join(f"{{{space}}}{name}" for name in path.split("/")))


@dataclass(frozen=True, slots=True)
class Document(Part):
    """A document that came, with its bytes."""

    data: bytes

    @property
    def type(self) -> str:
        """Its message type, from the namespace of its root: "inspection.arrival.1"."""
        space = etree.QName(self.element).namespace or ""
        return space.removeprefix("urn:single-window:").replace(":", ".")


def read(data: bytes) -> Document:
    """The document in these bytes, or Unreadable."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(str(error)) from error
    if root.getroottree().docinfo.doctype:
        raise Unreadable("a DOCTYPE")
    return Document(root, data)


def build(code: str, head: Table, body: Table) -> etree._Element:
    """The document of this type, unsigned."""
    space = contracts.namespace(code)
    root = etree.Element(f"{{{space}}}{contracts.root_name(code)}", nsmap={None: space})
    _fill(etree.SubElement(root, f"{{{space}}}Head"), head)
    _fill(etree.SubElement(root, f"{{{space}}}Body"), body)
    return root


def serialise(root: etree._Element) -> bytes:
    """The bytes that go out: UTF-8, as they are signed."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def subject(document: Part) -> str | None:
    """The number of what it is about: a loan, a policy, a quota, a declaration, a payment, money in, an agreement."""
    return next((text for name in _SUBJECTS if (text := document.text(f"Body/{name}"))), None)


def digest(data: bytes) -> str:
    """SHA-256, 64 hex digits."""
    return sha256(data).hexdigest()


def _fill(parent: etree._Element, table: Table) -> None:
    space = etree.QName(parent).namespace
    for name, value in table.items():
        for item in value if isinstance(value, list) else [value]:
            if item is None:
                continue
            child = etree.SubElement(parent, f"{{{space}}}{name}")
            if isinstance(item, Mapping) and CURRENCY in item:
                child.set("currency", item[CURRENCY])
                child.text = item["amount"]
            elif isinstance(item, Mapping):
                _fill(child, item)
            else:
                child.text = str(item)
