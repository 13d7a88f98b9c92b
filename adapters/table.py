"""A form told by one table: documents to messages and back, and what stands where."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from lxml import etree

from adapters.adapter import Adapter, Decoding, NotCarried
from adapters.fields import Row, Split
from adapters.page import Page, open_page
from adapters.reading import Reading
from adapters.writing import Writing
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.xml import reader
from messages.xml.records import Place, Places

MAX_MESSAGE_ID = 64  # characters
MAX_MESSAGES = 999  # of one document

_INDEX = re.compile(r"\[\d+\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One message type of one form.

    form, code, version, namespace, root, message_type, lost: as in `Adapter`. record: ours, of the body.
    section:    the element the body stands in: "Declaration"; what belongs nowhere else is placed there; "": the root.
    head, body: rows; their paths start below the root.
    """

    form: str
    code: str
    version: str
    record: type
    namespace: str
    root: str
    message_type: str
    section: str
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    lost: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def adapter(self) -> Adapter:
        """What the gateway is handed of it."""
        return Adapter(
            form=self.form,
            code=self.code,
            version=self.version,
            namespace=self.namespace,
            root=self.root,
            message_type=self.message_type,
            schema=f"forms/{self.form}/{self.code}.xsd",
            decode=self.decode,
            encode=self.encode,
            lost=self.lost,
        )

    def decode(self, document: bytes | etree._Element) -> Decoding:
        """The messages of a document, bytes or read already, and all that is to be said about it."""
        if isinstance(document, bytes):
            try:
                root = reader.parse(document).root
            except reader.NotRead as refusal:
                return Decoding(findings=refusal.findings)
            reader.settle(root)
        else:
            root = document
        if root.tag != self._tag(self.root):
            return Decoding(findings=(self._another_form(root),))
        return self._decode(root)

    def encode(self, message: Message) -> bytes:
        """The document of a message; raises NotCarried where something it says would be lost."""
        writing = Writing(self.namespace, self.root, message)
        writing.record(message.head, self.head, writing.root, "head.")
        writing.record(message.body, self.body, writing.root)
        if left := tuple(name for name in writing.left if _INDEX.sub("", name) not in self.lost):
            raise NotCarried(self.form, self.code, left)
        return writing.bytes()

    def _decode(self, root: etree._Element) -> Decoding:
        reading = Reading(root)
        head, body = open_page(Head, "head.", {}), open_page(self.record, "", {})
        reading.rows(head, self.head, reading.start)
        reading.settle(head, reading.start)
        reading.rows(body, self.body, reading.start)
        pages = self._pages(reading, body)
        messages = []
        for n, page in enumerate(pages, 1):
            reading.settle(page, reading.start)
            message = Message(_numbered(head, n), page.value())
            reading.hold(head, message)
            reading.hold(page, message)
            messages.append(message)
        self._hold_number(reading, head, len(pages))
        reading.leftovers()
        places = tuple(self._places(root, head, page) for page in pages)
        return Decoding(tuple(messages), places, reading.findings)

    def _pages(self, reading: Reading, body: Page) -> list[Page]:
        """A page for each message: one, or as many as there are elements that the form repeats."""
        split = next((row for row in self.body if isinstance(row, Split)), None)
        if split is None:
            return [body]
        found = reading.each(reading.start, split.kinds)
        if not found:  # nothing repeated: the message is told what it lacks where the first kind would stand
            found = [(split.kinds[0], reading.nowhere(reading.start, split.kinds[0].path))]
        if len(found) > MAX_MESSAGES:
            spot = found[MAX_MESSAGES][1]
            reading.find("SW105", Place(spot.where, spot.line), f"at most {MAX_MESSAGES} in one document")
            found = found[:MAX_MESSAGES]
        pages = [body.copy() for _ in found]
        for page, (kind, spot) in zip(pages, found, strict=True):
            reading.rows(page, kind.rows, spot)
        return pages

    def _hold_number(self, reading: Reading, head: Page, count: int) -> None:
        number, longest = head.found.get("message_id", ""), MAX_MESSAGE_ID - len(_suffix(count))
        if len(number) > longest:
            wanted = f"up to {longest} characters" + (f", as {count} messages are made of it" if count > 1 else "")
            reading.find("SW103", head.places["head.message_id"], wanted)

    def _places(self, root: etree._Element, head: Page, page: Page) -> Places:
        section = root.find(self._tag(self.section)) if self.section else None
        line = root.sourceline if section is None else section.sourceline
        known = {**head.places, **page.places, "": Place(f"/{self.root}/{self.section}".rstrip("/"), line)}

        def find(path: str) -> Place:
            while path not in known:
                path = path[: max(path.rfind("."), path.rfind("["), 0)]
            return known[path]

        return find

    def _tag(self, name: str) -> str:
        return f"{{{self.namespace}}}{name}" if self.namespace else name

    def _another_form(self, root: etree._Element) -> Finding:
        wanted = f"{self.root} of namespace {self.namespace!r}"
        return Finding(code="SW108", where="/", line=root.sourceline, value=str(root.tag), wanted=wanted)


def _suffix(n: int) -> str:
    return "" if n == 1 else f"#{n}"


def _numbered(head: Page, n: int) -> Any:
    """The head of the n-th message: the first keeps the document's number, so that it stays the key."""
    if n == 1 or "message_id" not in head.found:
        return head.value()
    return head.value(message_id=head.found["message_id"] + _suffix(n))
