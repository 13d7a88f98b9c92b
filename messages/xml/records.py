"""Records <-> canonical XML <-> canonical JSON, from the annotations alone.

`glean` reads what can be read of any element and gives a whole record where everything could; `render` writes it;
`places` tells where in the document a field stands. Field `exam_rec_id` is element `ExamRecId`; a tuple is a wrapper
element holding items named by its `Each`; None and an empty tuple write nothing.
"""

import re
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from lxml import etree

from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.errors import SingleWindowError
from messages.fields import Audience, Each, Wire17
from messages.money import Money
from messages.roles import Role
from messages.times import BEIJING, from_wire17, to_wire17

M = TypeVar("M")
R = TypeVar("R")


class Unread(AttributeError):
    """A rule asked a partial record for a field that could not be read."""


class NotWhole(SingleWindowError):
    """An element that the schema passed could not be read into its record."""


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """What the annotation of one field says.

    leaf: the Python type of one value (str, int, Decimal, datetime, date, bool, Money or a record).
    item: element name of one item where the field is repeated, else None. marks: everything `Annotated` holds.
    """

    name: str
    tag: str
    leaf: type
    optional: bool
    item: str | None
    marks: tuple[Any, ...]

    @property
    def nested(self) -> bool:
        """Whether a value is a record of its own."""
        return is_dataclass(self.leaf) and self.leaf is not Money

    def mark(self, kind: type[M]) -> M | None:
        """The mark of this kind, or None."""
        return next((mark for mark in self.marks if isinstance(mark, kind)), None)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands in the sender's document; value is the text found there."""

    where: str
    line: int | None = None
    value: str | None = None


Places = Callable[[str], Place]  # field path ("containers[0].container_no", "head.sender_id") -> Place


class Partial:
    """What could be read of a record that does not fit its schema; other fields raise Unread when asked for."""

    __slots__ = ("_fields", "_record")

    def __init__(self, record: type, known: Mapping[str, Any]) -> None:
        self._record = record
        self._fields = known

    def __getattr__(self, name: str) -> Any:
        try:
            return self._fields[name]
        except KeyError:
            raise Unread(f"{name} could not be read") from None

    def __repr__(self) -> str:
        return f"Partial({self._record.__name__}: {', '.join(self._fields)})"


@cache
def plan(record: type) -> tuple[FieldPlan, ...]:
    """The fields of a record in the order they are written."""
    hints = get_type_hints(record, include_extras=True)
    return tuple(_field_plan(each.name, hints[each.name], has_default=_has_default(each)) for each in fields(record))


def tag(name: str) -> str:
    """The element name of a field: "exam_rec_id" -> "ExamRecId"."""
    return "".join(word.capitalize() for word in name.split("_"))


def glean(element: etree._Element, record: type) -> Any:
    """The record where all of it can be read, else a Partial with what can."""
    return _reader(record, etree.QName(element).namespace or "")(element)


def read(element: etree._Element, record: type) -> Any:
    """The record of an element that fits its schema, or NotWhole."""
    found = glean(element, record)
    if isinstance(found, Partial):
        raise NotWhole(repr(found))
    return found


def render(message: Message, type_: MessageType) -> bytes:
    """Canonical XML of a message: UTF-8, no insignificant white space, unsigned."""
    out = [f'<?xml version="1.0" encoding="UTF-8"?>\n<{type_.root} xmlns="{type_.namespace}">']
    _write(out, "Head", message.head)
    _write(out, "Body", message.body)
    out.append(f"</{type_.root}>")
    return "".join(out).encode()


def to_json(record: Any) -> bytes:
    """Canonical JSON of a record."""
    return msgspec.json.encode(record)


def from_json(data: bytes, record: type[R]) -> R:
    """The record of its canonical JSON, or msgspec.ValidationError."""
    return msgspec.json.decode(data, type=record)


def project(record: R, *roles: Role) -> R:
    """The record as whoever has these roles may read it: fields of another audience are left out."""
    changes: dict[str, Any] = {}
    kind: Any = type(record)
    for field in plan(kind):
        value = getattr(record, field.name)
        if value is None or value == ():
            continue
        audience = field.mark(Audience)
        if audience and audience.roles.isdisjoint(roles):
            changes[field.name] = () if field.item else None
        elif field.nested:
            seen = tuple(project(item, *roles) for item in value) if field.item else project(value, *roles)
            if seen != value:
                changes[field.name] = seen
    return replace(record, **changes) if changes else record  # type: ignore[type-var]


def walk(found: Any, record: type, at: str = "") -> Iterator[tuple[str, FieldPlan, Any]]:
    """Every value that could be read, with its field path and plan, nested ones too."""
    for field in plan(record):
        value = getattr(found, field.name, None)
        if value is None:
            continue
        path = f"{at}{field.name}"
        items = [(f"{path}[{n}]", item) for n, item in enumerate(value)] if field.item else [(path, value)]
        for where, item in items:
            if field.nested:
                yield from walk(item, field.leaf, f"{where}.")
            else:
                yield where, field, item


def places(root: etree._Element, record: type) -> Places:
    """Finds fields in a document of our own form; a missing one is placed where it belongs, at its parent's line."""

    def find(path: str) -> Place:
        section, of = ("Head", Head) if path.startswith("head.") else ("Body", record)
        start = f"/{etree.QName(root).localname}/{section}"
        return _find(_child(root, section), root, start, of, path.removeprefix("head."))

    return find


_STEP = re.compile(r"(\w+)(?:\[(\d+)\])?")


def _find(element: Any, parent: etree._Element, where: str, record: type, path: str) -> Place:
    for step in filter(None, path.split(".")):
        match = _STEP.fullmatch(step)
        if match is None:
            raise ValueError(f"not a field path: {path!r}")
        field = next((field for field in plan(record) if field.name == match[1]), None)
        if field is None:
            raise ValueError(f"{record.__name__} has no field {match[1]!r}")
        parent, element, where = _down(element, parent, field.tag, where)
        if match[2] is not None and field.item:
            parent, element, where = _down(element, parent, field.item, where, int(match[2]))
            where += f"[{int(match[2]) + 1}]"
        record = field.leaf
    if element is None:
        return Place(where, _line(parent))
    return Place(where, _line(element), element.text if len(element) == 0 else None)


def _down(element: Any, parent: Any, name: str, where: str, n: int = 0) -> tuple[Any, Any, str]:
    child = None if element is None else _child(element, name, n)
    return (parent if element is None else element), child, f"{where}/{name}"


def _child(element: etree._Element, name: str, n: int = 0) -> etree._Element | None:
    named = [child for child in element if isinstance(child.tag, str) and etree.QName(child).localname == name]
    return named[n] if n < len(named) else None


def _line(element: etree._Element) -> int | None:
    return int(element.sourceline) if element.sourceline else None


def _field_plan(name: str, hint: Any, *, has_default: bool) -> FieldPlan:
    marks: list[Any] = []
    item = None
    hint, optional = _unwrap(hint, marks)
    if get_origin(hint) is tuple:
        each = next((mark for mark in marks if isinstance(mark, Each)), None)
        if each is None:
            raise TypeError(f"repeated field {name!r} needs an Each")
        item = each.tag
        hint, _ = _unwrap(get_args(hint)[0], marks)
    return FieldPlan(name, tag(name), hint, optional or has_default, item, tuple(marks))


def _has_default(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _unwrap(hint: Any, marks: list[Any]) -> tuple[Any, bool]:
    optional = False
    while True:
        origin = get_origin(hint)
        if origin is Annotated:
            hint, *more = get_args(hint)
            marks.extend(more)
        elif origin in (Union, types.UnionType):
            inner = [arg for arg in get_args(hint) if arg is not type(None)]
            if len(inner) != 1:
                raise TypeError(f"a field has one type, not {hint}")
            hint, optional = inner[0], True
        else:
            return hint, optional


# reading

Convert = Callable[[etree._Element], Any]
_BLANKS = " \t\r\n"  # XML's own; an ideographic space is text


@cache
def _reader(record: type, namespace: str) -> Convert:
    by_tag = {f"{{{namespace}}}{field.tag}": (field.name, *_converters(field, namespace)) for field in plan(record)}
    defaults = _defaults(record)

    def read_element(element: etree._Element) -> Any:
        found: dict[str, Any] = {}
        unread: set[str] = set()
        partial = False
        for child in element:
            known = by_tag.get(child.tag)  # type: ignore[arg-type]
            if known is None:
                continue
            name, of_text, of_element = known
            if name in found or name in unread:  # said twice: nobody knows which was meant
                unread.add(name)
                continue
            try:
                if of_element is None:  # every field of every document goes this way, so no call is made without need
                    if len(child):
                        raise ValueError("not a text but elements")
                    text = (child.text or "").strip(_BLANKS)
                    found[name] = text if of_text is None else of_text(text)
                else:
                    found[name] = value = of_element(child)
                    partial |= _is_partial(value)
            except (ValueError, InvalidOperation, SingleWindowError):
                unread.add(name)
        if unread:
            return Partial(record, {name: value for name, value in (defaults | found).items() if name not in unread})
        whole = defaults | found
        return record(**whole) if not partial and len(whole) == len(by_tag) else Partial(record, whole)

    return read_element


def _defaults(record: type) -> dict[str, Any]:
    """What a field is when its element is absent: its default, None where it may be None."""
    known: dict[str, Any] = {}
    for each, field in zip(fields(record), plan(record), strict=True):
        if each.default is not MISSING:
            known[field.name] = each.default
        elif each.default_factory is not MISSING:
            known[field.name] = each.default_factory()
        elif field.optional:
            known[field.name] = None
    return known


def _is_partial(value: Any) -> bool:
    return isinstance(value, Partial) or (isinstance(value, tuple) and any(isinstance(item, Partial) for item in value))


def _converters(field: FieldPlan, namespace: str) -> tuple[Callable[[str], Any] | None, Convert | None]:
    """How a field is read: of its text (None: as it is), or of its element (None: of its text)."""
    of_text = None
    if field.nested:
        one = _reader(field.leaf, namespace)
    elif field.leaf is Money:
        one = _money
    else:
        of_text = _WIRE17 if field.mark(Wire17) else _READ[field.leaf]
        one = _text_reader(of_text)
    if field.item is None and not field.nested and field.leaf is not Money:
        return (None if of_text is str else of_text), None
    return None, one if field.item is None else _each(one, field.item, namespace)


def _each(one: Convert, item: str, namespace: str) -> Convert:
    item_tag = f"{{{namespace}}}{item}"
    return lambda element: tuple(one(child) for child in element if child.tag == item_tag)


def _text_reader(convert: Callable[[str], Any]) -> Convert:
    def read_text(element: etree._Element) -> Any:
        return convert(_text(element))

    return read_text


def _text(element: etree._Element) -> str:
    """The text without the blanks around it; an element with others within has no text of its own."""
    if len(element):
        raise ValueError("not a text but elements")
    return (element.text or "").strip(_BLANKS)


def _money(element: etree._Element) -> Money:
    return Money(_decimal(_text(element)), element.get("currency", ""))


_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


def _shaped(shape: re.Pattern[str], text: str) -> str:
    if not shape.fullmatch(text):
        raise ValueError(text)
    return text


def _decimal(text: str) -> Decimal:
    return Decimal(_shaped(_DECIMAL, text))


def _boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text]
    except KeyError:
        raise ValueError(text) from None


_READ: Mapping[type, Callable[[str], Any]] = {
    str: str,
    int: lambda text: int(_shaped(_INTEGER, text)),
    Decimal: _decimal,
    datetime: lambda text: datetime.fromisoformat(_shaped(_DATE_TIME, text)),
    date: lambda text: date.fromisoformat(_shaped(_DATE, text)),
    bool: _boolean,
}
_WIRE17 = from_wire17


# writing

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
