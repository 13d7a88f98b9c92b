"""Writes a message for its receiver and seals it in the gateway's name, once; every attempt sends those bytes.

The receiver gets what its role may read (`Audience`), in the form that was frozen at acceptance. The copy names the
digest of the document of record. Whatever the form, XML is signed inside.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from lxml import etree

from gateway.delivery.owed import Owed
from gateway.partners.partner import OWN
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.errors import SingleWindowError
from messages.roles import Role
from messages.seals import xmldsig
from messages.xml.records import from_json, project, render

Encode = Callable[[Message], bytes]

LARGE = 64 << 10  # bytes; what is larger is written and sealed in a thread


class Key(Protocol):
    """A private key and its certificate, PEM."""

    @property
    def key_pem(self) -> bytes: ...
    @property
    def cert_pem(self) -> bytes: ...


class CannotBeWritten(SingleWindowError):
    """A message cannot be written for this receiver, now or later; someone has to look at it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Writes and seals.

    key: the gateway's, of the moment. encoders: what adapters write, by (form, type code); bare: what of it has no
    place for a seal. numbers: the number that a document of an adapter's bears.
    """

    catalogue: Catalogue
    key: Callable[[], Key]
    encoders: Mapping[tuple[str, str], Encode]
    bare: Collection[tuple[str, str]] = ()
    numbers: Mapping[tuple[str, str], Callable[[bytes], str]] = field(default_factory=dict)

    async def seal_aside(self, owed: Owed) -> bytes:
        """As `seal`; a large one in a thread, so that whoever else is served here need not wait for it."""
        return await asyncio.to_thread(self.seal, owed) if owed.size > LARGE else self.seal(owed)

    def seal(self, owed: Owed) -> bytes:
        """The bytes that leave: UnknownType where this process does not know the type, or CannotBeWritten."""
        content = self.write(owed)
        if (owed.form, owed.type) in self.bare or not content.startswith(b"<"):  # its form has no place for a seal
            return content
        root = etree.fromstring(content)
        key = self.key()
        xmldsig.sign(root, key_pem=key.key_pem, cert_pem=key.cert_pem)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    def number_of(self, owed: Owed, content: bytes) -> str:
        """The number by which its receiver finds what left: as his form has it, the MessageId in ours."""
        number = self.numbers.get((owed.form, owed.type))
        return (number(content) if number else "") or from_json(owed.head.encode(), Head).message_id

    def write(self, owed: Owed) -> bytes:
        """What the receiver may read, in his form, unsigned; in ours where his form has no word for the type."""
        type_ = self.catalogue[owed.type]
        encode = self.encoders.get((owed.form, owed.type))
        if owed.form != OWN and encode is None and not self._has(owed.form):
            raise CannotBeWritten(f"no adapter writes {owed.type} in the form {owed.form!r}")
        try:
            head = replace(from_json(owed.head.encode(), Head), original_digest=owed.document_digest)
            body: Any = project(from_json(owed.body.encode(), type_.record), Role(owed.role))
            message = Message(head, body)
            return encode(message) if encode else render(message, type_)
        except Exception as problem:  # whatever it is, the same bytes would meet it again
            raise CannotBeWritten(f"{type(problem).__name__}: {problem}") from problem

    def _has(self, form: str) -> bool:
        """Whether anything is written in this form."""
        return any(form == name for name, _ in self.encoders)
