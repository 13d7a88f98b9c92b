"""A record becomes canonical XML: UTF-8, no insignificant blanks, unsigned; what is None or empty writes nothing."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from messages.catalogue import MessageType
from messages.envelope import Message
from messages.fields import Wire17
from messages.money import Money
from messages.times import BEIJING, to_wire17
from messages.xml.plans import FieldPlan, plan


def render(message: Message, type_: MessageType) -> bytes:
    """Canonical XML of a message: UTF-8, no insignificant white space, unsigned."""
    out = [f'<?xml version="1.0" encoding="UTF-8"?>\n<{type_.root} xmlns="{type_.namespace}">']
    _write(out, "Head", message.head)
    _write(out, "Body", message.body)
    out.append(f"</{type_.root}>")
    return "".join(out).encode()


Put = Callable[[list[str], Any], None]

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;", '"': "&quot;"})
_UNKNOWN = "\ufffd"  # stands for a character that could not be written
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what XML 1.0 has no way to write
_PLAIN = re.compile(r"[\t\n !#-%'-;=?-~\u4e00-\u9fff]*")  # what stands for itself: most texts, and cheap to see


def _write(out: list[str], name: str, value: Any) -> None:
    """Append <name>…</name> of a record."""
    kind: Any = type(value)
    out.append(f"<{name}>")
    for field, head, text, tail, put in _puts(kind):
        content = getattr(value, field)
        if content is None or content == ():
            continue
        if put is None:  # most fields are one text
            out.append(f"{head}{text(content)}{tail}")
        else:
            put(out, content)
    out.append(f"</{name}>")


@cache
def _puts(record: type) -> tuple[tuple[str, str, Callable[[Any], str], str, Put | None], ...]:
    """What writes each field, worked out once: its name, then tag, text and tag, or what puts it where it is more."""
    return tuple(
        (field.name, f"<{field.tag}>", _text_of(field), f"</{field.tag}>", _put(field)) for field in plan(record)
    )


def _text_of(field: FieldPlan) -> Callable[[Any], str]:
    return to_wire17 if field.mark(Wire17) else _TEXT.get(field.leaf, str)


def _put(field: FieldPlan) -> Put | None:
    if field.item is None:
        return _put_one(field, field.tag) if field.nested or field.leaf is Money else None
    one = _put_one(field, field.item)

    def put_each(out: list[str], content: Any) -> None:
        out.append(f"<{field.tag}>")
        for item in content:
            one(out, item)
        out.append(f"</{field.tag}>")

    return put_each


def _put_one(field: FieldPlan, name: str) -> Put:
    if field.nested:
        return lambda out, value: _write(out, name, value)
    if field.leaf is Money:
        return lambda out, value: out.append(f'<{name} currency="{value.currency}">{value.amount:f}</{name}>')
    text = _text_of(field)
    return lambda out, value: out.append(f"<{name}>{text(value)}</{name}>")


def _escaped(text: str) -> str:
    """The text as it may stand in an element, and for good measure in an attribute."""
    if _PLAIN.fullmatch(text):
        return text
    return _NO_XML.sub(_UNKNOWN, text).translate(_ESCAPES)


def _date_time(value: datetime) -> str:
    spec = "milliseconds" if value.microsecond else "seconds"  # what is finer is cut off
    return value.astimezone(BEIJING).isoformat(timespec=spec)


_TEXT: Mapping[type, Callable[[Any], str]] = {
    str: _escaped,
    int: str,
    Decimal: lambda value: f"{value:f}",
    datetime: _date_time,
    date: date.isoformat,
    bool: lambda value: "true" if value else "false",
}
