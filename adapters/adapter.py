"""What the gateway is handed of a form: how to know it, how to read it, how to write it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from lxml import etree

from messages.envelope import Message
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.xml.records import Places


class NotCarried(SingleWindowError):
    """The form has no place for what a message says. names: its fields: ("items[0].lot_no",)."""

    def __init__(self, form: str, code: str, names: tuple[str, ...]) -> None:
        super().__init__(form, code, names)
        self.form = form
        self.code = code
        self.names = names

    def __str__(self) -> str:
        return f"form {self.form!r} cannot carry {', '.join(self.names)} of {self.code}"


@dataclass(frozen=True, slots=True)
class Decoding:
    """What a document of a form says in ours.

    messages: one or many, none of another form; head or body is a `Partial` where some of it could not be read.
    places:   for each message, where in the sender's document a field stands: "items[0].code", "head.sender_id".
    findings: all that is wrong, and all that is not carried, in the sender's own paths; warnings alone refuse nothing.
    """

    messages: tuple[Message, ...] = ()
    places: tuple[Places, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Adapter:
    """One message type in one form.

    form, code:      what it is kept under: "manifest", "inspection.arrival.1".
    version:         kept beside every message it made; another one where the same document would read differently.
    namespace, root: of the document's root element: "urn:sdsw:datamodel:standard:CN:SWIA01:1", "Manifest"; "": none.
    message_type:    what the form itself calls the type: "SWIA01".
    schema:          its file below the schema folder: "forms/manifest/inspection.arrival.1.xsd".
    decode:          bytes, or the root of what was read already, to messages; never raises for what a sender wrote.
    encode:          a message to the form's bytes, UTF-8, unsigned; raises NotCarried.
    lost:            fields the form has no place for and that may stay behind, each with the reason.
    sealed:          its documents have a place for our signature; else what carries them vouches for them.
    number:          the number that a document of the form bears, by which whoever got it finds it; "": it has none.
    """

    form: str
    code: str
    version: str
    namespace: str
    root: str
    message_type: str
    schema: str
    decode: Callable[[bytes | etree._Element], Decoding]
    encode: Callable[[Message], bytes]
    lost: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    sealed: bool = True
    number: Callable[[bytes], str] = lambda document: ""
