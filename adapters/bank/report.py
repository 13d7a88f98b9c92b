"""What a bank says: documents of ISO 20022 that are read, each of their parts a message of its own.

A document has no head of ours; one is made: the bank's BIC, the document's number with its kind before it, so that two
kinds may share a number, and which message of the document it is behind it. What the standard has and our messages do
not is told (SW114) wherever it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from lxml import etree

from adapters.adapter import Adapter, Decoding, NotCarried
from adapters.bank.iso import DOCUMENT, FORM, VERSION, GivenHead, document_of, namespace, placed
from adapters.fields import Kind, Row
from adapters.page import Page, Spot, open_page
from adapters.reading import TOLD, Reading
from adapters.table import MAX_MESSAGES
from messages.envelope import Head, Message
from messages.xml.records import Place, Places

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a document that is a message.

    kind: where it stands, and its rows. head: rows of message_id, sender_id and send_time. given: fields it settles.
    """

    kind: Kind
    code: str
    record: type
    head: tuple[Row, ...]
    given: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A kind of document that banks write.

    kind: "pain.002.001.10". root: the element below Document. code: of most of its messages.
    parts: of which one fits each element that says something.
    """

    kind: str
    root: str
    code: str
    parts: tuple[Part, ...]

    @property
    def name(self) -> str:
        """The kind without its version: "pain.002"."""
        return ".".join(self.kind.split(".")[:2])

    def adapter(self) -> Adapter:
        """What the gateway is handed of it."""
        return Adapter(
            form=FORM,
            code=self.code,
            version=VERSION,
            namespace=namespace(self.kind),
            root=DOCUMENT,
            message_type=self.kind,
            schema=f"forms/bank/{self.kind}.xsd",
            decode=self.decode,
            encode=self.encode,
            sealed=False,
        )

    def encode(self, message: Message) -> bytes:
        """Nobody but a bank says this; raises NotCarried."""
        raise NotCarried(FORM, message.head.message_type, (self.kind,))

    def decode(self, document: bytes | etree._Element, given: GivenHead | None = None) -> Decoding:
        """The messages of a document, and all that is to be said about it. given: what a header around it says."""
        root = document_of(document, self.kind)
        if isinstance(root, Decoding):
            return root
        reading = Reading(root, given.where if given else None)
        found = self._parts(reading)
        read = [self._message(reading, part, spot, n, given) for n, (part, spot) in enumerate(found, 1)]
        if not read:
            reading.find(
                "SW104", reading.nowhere(reading.start, self.parts[0].kind.path).place, "a payment, made or received"
            )
        reading.leftovers(TOLD)
        return Decoding(tuple(message for message, _ in read), tuple(where for _, where in read), reading.findings)

    def _parts(self, reading: Reading) -> list[tuple[Part, Spot]]:
        of = {id(part.kind): part for part in self.parts}
        found = [(of[id(kind)], spot) for kind, spot in reading.each(reading.start, [part.kind for part in self.parts])]
        if len(found) > MAX_MESSAGES:
            spot = found[MAX_MESSAGES][1]
            reading.find("SW105", Place(spot.where, spot.line), f"at most {MAX_MESSAGES} in one document")
        return found[:MAX_MESSAGES]

    def _message(
        self, reading: Reading, part: Part, spot: Spot, n: int, given: GivenHead | None
    ) -> tuple[Message, Places]:
        head, body = open_page(Head, "head.", {}), open_page(part.record, "", {})
        head.found |= {"function_code": "9", "message_type": part.code, "receiver_id": "EPORT"}
        body.found |= part.given
        body.read |= set(part.given)
        reading.rows(head, part.head, spot)
        if given and given.sender_id:
            head.take("sender_id", given.sender_id, reading.start)
        reading.settle(head, reading.start)
        reading.rows(body, part.kind.rows, spot)
        reading.settle(body, spot)
        message = Message(self._numbered(head, n), body.value())
        reading.hold(body, message)
        return message, placed(spot, head, body)

    def _numbered(self, head: Page, n: int) -> Any:
        number = head.found.get("message_id")
        if number is None:
            return head.value()
        return head.value(message_id=f"{self.name}:{number}" + (f"#{n}" if n > 1 else ""))
