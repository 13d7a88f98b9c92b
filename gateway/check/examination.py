"""One document under examination: what came, what was read of it so far, what is wrong with it. No memory, no I/O."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Protocol

from lxml import etree

from gateway.check.application import Application
from gateway.journal.submission import HttpSeal, ReadMessage
from gateway.partners.partner import Partner
from messages.catalogue import Catalogue, MessageType
from messages.envelope import Head
from messages.findings import Finding
from messages.json.foreign import Foreign
from messages.roles import Role
from messages.seals.httpsig import WINDOW, SignedRequest
from messages.xml.reader import Document
from messages.xml.schemas import Schemas


class Form(Protocol):
    """A partner's own form of one message type, as `adapters` makes them."""

    @property
    def form(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def namespace(self) -> str: ...
    @property
    def root(self) -> str: ...
    @property
    def schema(self) -> str: ...
    @property
    def decode(self) -> Callable[[Any], Any]: ...


Explain = Callable[[str, "Examination"], Iterable[Finding]]  # code of the schema, document -> why it does not fit
ExplainSoon = Callable[[str, "Examination"], Awaitable[Iterable[Finding]]]  # the same, while others go on


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What an examination works with, made once. forms: by (namespace, root) of the document's root element."""

    catalogue: Catalogue
    schemas: Schemas
    explain: Explain
    forms: Mapping[tuple[str, str], Form] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Examination:
    """What a document is found to be, filled in by gate after gate and check after check.

    partner: who brought it; None: nobody in particular (a dry run), then rights and signature are not looked at.
    charset: as declared outside the document. now: aware.
    fits: lxml's verdict on the schema, once asked. misfits: why it does not fit, where that was asked beforehand.
    key: SHA-256 of what shows who sends, or who of his people signed in.
    application: what its request says of it, where it is a record in JSON. foreign: the tree of a form in JSON.
    request: what carried it, where that is signed; window: how long such a signature holds. seal: what shows it.
    signer_answer: what the revocation list said of the signer's certificate; None: no list speaks of it.
    maker: the platform, where it has made the document in the partner's name, and sealed it.
    form: "own" or an adapter's. head: None where it could not be read. role: the part its sender speaks in.
    """

    content: bytes
    now: datetime
    partner: Partner | None = None
    charset: str | None = None
    application: Application | None = None
    key: str | None = None
    request: SignedRequest | None = None
    maker: Partner | None = None
    window: timedelta = WINDOW
    digest: str = ""
    document: Document | None = None
    foreign: Foreign | None = None
    form: str | None = None
    adapter: Form | None = None
    type_: MessageType | None = None
    head: Head | None = None
    role: Role | None = None
    signer_digest: str | None = None
    signer_answer: str | None = None
    seal: HttpSeal | None = None
    schema_digest: str | None = None
    fits: bool | None = None
    misfits: tuple[Finding, ...] = ()
    messages: tuple[ReadMessage, ...] = ()
    findings: list[Finding] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.digest = sha256(self.content).hexdigest()

    @property
    def root(self) -> etree._Element:
        """The root element; only after the document was read."""
        if self.document is None:
            raise LookupError("not read yet")
        return self.document.root

    @property
    def type_known(self) -> MessageType:
        """The message type; only behind the gate that finds it."""
        if self.type_ is None:
            raise LookupError("not known yet")
        return self.type_

    @property
    def text(self) -> bytes:
        """The document in XML: as it came, or what JSON has become."""
        return self.content if self.application is None and self.foreign is None else etree.tostring(self.root)

    @property
    def at_root(self) -> str:
        """The path of the root element, or "/" where there is none."""
        if self.application is not None or self.foreign is not None:
            return "/"
        return f"/{etree.QName(self.document.root).localname}" if self.document else "/"
