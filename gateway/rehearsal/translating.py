"""How a document would read in each form that a partner may get it in; nothing is kept, sealed or sent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from gateway.check.examination import Form
from gateway.partners.partner import OWN
from messages.catalogue import Catalogue, MessageType
from messages.envelope import Head, Message
from messages.errors import SingleWindowError
from messages.json.foreign import grow, looks_like_json
from messages.xml.reader import NotRead, parse
from messages.xml.records import Partial, glean, render

MOST_MESSAGES = 20  # of one document


@dataclass(frozen=True, kw_only=True)
class Translating:
    """What is needed. forms: what is read, by root. encoders: what is written, by (form, type code)."""

    catalogue: Catalogue
    forms: Mapping[tuple[str, str], Form] = field(default_factory=dict)
    encoders: Mapping[tuple[str, str], Callable[[Message], bytes]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Written:
    """One message in one form. lost: why it cannot be written so, in both languages; None: it can."""

    number: int
    type: str
    form: str
    content: bytes = b""
    lost: str | None = None


def translated(by: Translating, content: bytes) -> tuple[Written, ...]:
    """Every message of it in every form that has a word for its type; none where it cannot be read whole."""
    try:
        messages = _read(by, content)
    except (NotRead, SingleWindowError, ValueError):
        return ()
    return tuple(
        _written(by, number, type_, message, form)
        for number, (type_, message) in enumerate(messages[:MOST_MESSAGES], 1)
        for form in (OWN, *sorted(form for form, code in by.encoders if code == type_.code))
    )


def _read(by: Translating, content: bytes) -> list[tuple[MessageType, Message]]:
    root = grow(content).root if looks_like_json(content) else parse(content).root
    name = etree.QName(root)
    key = (name.namespace or "", name.localname)
    if (type_ := by.catalogue.roots.get(key)) is not None:
        message = _own(root, type_)
        return [(type_, message)] if message is not None else []
    if (form := by.forms.get(key)) is None:
        return []
    decoding = form.decode(root)
    return [(by.catalogue[message.head.message_type], message) for message in decoding.messages]


def _own(root: Any, type_: MessageType) -> Message | None:
    parts: list[Any] = []
    for section, record in (("Head", Head), ("Body", type_.record)):
        element = root.find(f"{{{type_.namespace}}}{section}")
        found = None if element is None else glean(element, record)
        if found is None or isinstance(found, Partial):
            return None
        parts.append(found)
    return Message(*parts)


def _written(by: Translating, number: int, type_: MessageType, message: Message, form: str) -> Written:
    try:
        content = render(message, type_) if form == OWN else by.encoders[form, type_.code](message)
    except Exception as problem:  # whatever an encoder meets, an operator is told and the page stands
        lost = f"该格式写不出 / it cannot be written so: {problem}"
        return Written(number=number, type=type_.code, form=form, lost=lost[:300])
    return Written(number=number, type=type_.code, form=form, content=content)
