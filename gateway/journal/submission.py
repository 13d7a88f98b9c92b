"""What intake hands to the writer: a document as it came, what was read of it, and what is known to be wrong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.process import Key
from messages.roles import Role
from messages.voice import Voice
from messages.xml.records import Places


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMessage:
    """One message of a document, and how to find its fields there. The body may be a partial record.

    voice: for whom it is said, and by whose key; None: that does not matter for its type, or it cannot be read.
    """

    message: Message
    type_: MessageType
    places: Places
    voice: Voice | None = None


# size of a refused document -> None: its bytes are kept; else what the sender is told: they are not
Quota = Callable[[int], Finding | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpSeal:
    """What shows by itself that a signed request brought a document (RFC 9421).

    headers: JSON array of [name, value], the header lines that are covered or say how. base: what was signed.
    wire: the body as it came; None: the document is the same.
    """

    headers: str
    base: str
    wire: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One document at the door.

    id: the gateway's. way_in: a row of WAYS_IN. content: the bytes as they came.
    received_at: microseconds.
    role: the part its sender speaks in. hold: his agreement's patience with an unmatched arrival (None: refuse).
    doubts: codes of findings that his agreement turns into doubts.
    messages: what was read of it, in order; empty where it could not be read.
    names_himself: its Head/SenderId is its sender's own, whatever else is wrong with it.
    still: asked under the journal's lock, whether the register says of its sender what it was examined against.
    quota: asked where it is refused. signer_answer: what the revocation list said of its signer; its leaf keeps it.
    seal: of a signed request that brought it.
    """

    id: str
    partner: str
    way_in: str
    content: bytes
    content_type: str | None
    digest: str
    received_at: int
    form: str | None = None
    type_: MessageType | None = None
    head: Head | None = None
    schema_digest: str | None = None
    signer_digest: str | None = None
    signer_answer: str | None = None
    seal: HttpSeal | None = None
    role: Role = Role.GATEWAY
    hold: timedelta | None = None
    doubts: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    messages: tuple[ReadMessage, ...] = ()
    names_himself: bool = True
    quota: Quota = field(default=lambda size: None)
    still: Callable[[], bool] | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """A receiver found: who, in which form, by which channel. Frozen at acceptance."""

    partner: str
    form: str
    channel: str


# (role, keys to find the receiver by, best first, message type code) -> the receiver; None: nobody is registered
Router = Callable[[Role, tuple[Key, ...], str], Route | None]

Parties = Mapping[Role, tuple[Key, ...]]
