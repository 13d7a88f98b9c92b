"""What a trader tells his bank, one message a document, by one table both ways.

A document has no head of ours: the bank knows a payment by its Reference, which stands wherever it has a number for it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from lxml import etree

from adapters.adapter import Adapter, Decoding, NotCarried
from adapters.bank.iso import DOCUMENT, VERSION, GivenHead, document_of, namespace, placed
from adapters.fields import Field, Row
from adapters.page import open_page
from adapters.reading import TOLD, Reading
from adapters.writing import Writing
from messages.envelope import Head, Message
from messages.xml.records import Place, Unread

FIRST_SAID = frozenset({"2", "9"})  # a payment is not changed or withdrawn by being said anew

HEAD_LOST: Mapping[str, str] = MappingProxyType(
    {
        "head.message_id": "the bank knows a payment by its reference",
        "head.function_code": "whatever is told here is new",
        "head.message_type": "the namespace says it",
        "head.sender_id": "the bank knows the trader by his credit code",
        "head.receiver_id": "whose document it is says the way it goes",
        "head.version": "the namespace says it",
        "head.original_digest": "the bank's form has no place for our document's digest",
        "head.send_time": "the document has it",
    }
)


def as_it_is(body: Any) -> Any:
    """The body as it is."""
    return body


def nothing(body: Any) -> tuple[str, ...]:
    """No field."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A message type as a bank is told it.

    form, code, record, lost: as of an Adapter. kind: "pain.001.001.09". made: the head's rows; body: the body's.
    number: where the document's own number stands; sender: where the BIC of who sends it does, if he has one.
    once:   elements that stand once in a document of ours; the second is refused, as it would be a message more.
    spoken: the body as the bank is told it. unspeakable: fields whose characters the bank has not.
    """

    form: str
    code: str
    record: type
    kind: str
    made: tuple[Row, ...]
    body: tuple[Row, ...]
    number: str
    sender: str
    read: tuple[Row, ...] = ()
    once: tuple[str, ...] = ()
    lost: Mapping[str, str] = field(default_factory=dict)
    spoken: Callable[[Any], Any] = as_it_is
    unspeakable: Callable[[Any], tuple[str, ...]] = nothing

    def adapter(self) -> Adapter:
        """What the gateway is handed of it."""
        return Adapter(
            form=self.form,
            code=self.code,
            version=VERSION,
            namespace=namespace(self.kind),
            root=DOCUMENT,
            message_type=self.kind,
            schema=f"forms/bank/{self.kind}.xsd",
            decode=self.decode,
            encode=self.encode,
            sealed=False,
            number=self.number_of,
            lost=MappingProxyType({**HEAD_LOST, **self.lost}),
        )

    def encode(self, message: Message) -> bytes:
        """The document; raises NotCarried where something said would be lost, or is in letters the bank has not."""
        if message.head.function_code not in FIRST_SAID:
            raise NotCarried(self.form, self.code, ("head.function_code",))
        body = self.spoken(message.body)
        if names := self.unspeakable(body):
            raise NotCarried(self.form, self.code, names)
        writing = Writing(namespace(self.kind), DOCUMENT, replace(message, body=body))
        writing.record(message.head, self.made, writing.root, "head.")
        writing.record(body, self.body, writing.root)
        if left := tuple(name for name in writing.left if name not in HEAD_LOST and name not in self.lost):
            raise NotCarried(self.form, self.code, left)
        return writing.bytes()

    def number_of(self, document: bytes) -> str:
        """The number of a document that we wrote, alone or in a wrapper: MsgId of a payment, Id of a cancellation."""
        found = etree.fromstring(document).iterfind(f".//{{{namespace(self.kind)}}}{DOCUMENT}")
        root = next(found, etree.fromstring(document))
        return root.findtext("/".join(f"{{*}}{step}" for step in self.number.split("/"))) or ""

    def decode(self, document: bytes | etree._Element, given: GivenHead | None = None) -> Decoding:
        """The message of a document, and all that is to be said about it. given: what a header around it says."""
        root = document_of(document, self.kind)
        if isinstance(root, Decoding):
            return root
        reading = Reading(root, given.where if given else None)
        head, body = open_page(Head, "head.", {}), open_page(self.record, "", {})
        reading.rows(head, (*self.made, *self.read), reading.start)
        reading.rows(head, (Field("message_id", self.number), Field("sender_id", self.sender)), reading.start)
        head.found |= {"message_type": self.code, "function_code": "9", "receiver_id": "EPORT"}
        if given and given.sender_id:
            head.found |= {"sender_id": given.sender_id}
        reading.settle(head, reading.start)
        reading.rows(body, self.body, reading.start)
        reading.settle(body, reading.start)
        message = Message(head.value(), body.value())
        reading.hold(head, message)
        reading.hold(body, message)
        self._hold_once(reading)
        reading.leftovers(TOLD)
        return Decoding((message,), (placed(reading.start, head, body),), reading.findings)

    def _hold_once(self, reading: Reading) -> None:
        for path in self.once:
            for item in list(reading.items(reading.start, path))[1:]:
                reading.find("SW105", Place(item.where, item.line), "one payment in a document")


def word(of: Callable[[Any], str | None]) -> Callable[[Message], str | None]:
    """What follows from the body; nothing where the body could not be read so far."""

    def said(message: Message) -> str | None:
        try:
            return of(message.body)
        except Unread:
            return None

    return said
