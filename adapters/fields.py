"""The words a form is told in: rows that say which element holds which field. One table reads and writes.

    FIELDS = (
        Field("entry_id", "Declaration/PreviousCustomsDocument/ID"),
        Field("notice_time", "Declaration/Examination/IssueDateTime", read=from_beijing, write=to_beijing),
        Group("containers", (Kind("Declaration/TransportEquipment", CONTAINER),)),
    )

Rows stand in the order in which the form has its elements; a path starts where its table does, ".." is the element
around it, a leading "/" the document, "Inf[2]" the second of its name. Two rows of one name are two places for it:
whichever `write` gives a text is written, the first that is found is read.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from re import Pattern
from typing import Any, Union

from lxml import etree

from messages import times
from messages.envelope import Message
from messages.errors import SingleWindowError


class Unfit(SingleWindowError):
    """A text is not what its element should hold. wanted: what was wanted. code: the finding it earns; SW114: it may
    stand there, and says nothing to us."""

    def __init__(self, wanted: str, code: str = "SW103") -> None:
        super().__init__(wanted, code)
        self.wanted = wanted
        self.code = code


def text(value: str) -> str:
    """A text as it is."""
    return value


@dataclass(frozen=True, slots=True)
class Field:
    """A field and the element that holds it.

    name:  the record's field. path: the element below the start of the table: "Declaration/Examination/ID".
    read:  text to value, or Unfit. write: value to text; None: another row writes it.
    part:  0 or 1: what stands before or after the "/" in the element's text; None: all of it.
    given: fields that standing here settles: only such records are written here, and reading here gives them.
    spare: read only where no other row found the field.
    attribute: it stands in this attribute of the element, and is not written.
    """

    name: str
    path: str
    read: Callable[[str], Any] = text
    write: Callable[[Any], str | None] = text
    part: int | None = None
    given: Mapping[str, Any] = field(default_factory=dict)
    spare: bool = False
    attribute: str | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount with its currency in the attribute `Ccy`. sign: the element that says DBIT of what is below nothing."""

    name: str
    path: str
    spare: bool = False
    sign: str | None = None


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text cut in pieces, an element each. size: of a piece. most: of the whole; pieces beyond are told."""

    name: str
    path: str
    size: int
    most: int


@dataclass(frozen=True, slots=True)
class Lifted:
    """A field that hides in a text: of the first element at the path that fits the pattern, its group is the value."""

    name: str
    path: str
    pattern: Pattern[str]


@dataclass(frozen=True, slots=True)
class Made:
    """A field worked out of an element and what is around it; never written.

    of: its value; raises Unfit. parts: what of the element it is worked out of; (): all of it. spare: as of a Field.
    """

    name: str
    path: str
    of: Callable[[etree._Element], Any]
    parts: tuple[str, ...] = ()
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Many:
    """A repeated field of plain values: one element each, all at this path. most: those beyond are told."""

    name: str
    path: str
    read: Callable[[str], Any] = text
    write: Callable[[Any], str] = text
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of element that holds an item.

    path: the element. rows: what is in it; their marks tell it from others at that path. only: so does this.
    key:  the field that only items of this kind have.
    """

    path: str
    rows: tuple["Row", ...]
    key: str | None = None
    only: Callable[[etree._Element], bool] | None = None
    marks: tuple["Mark", ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", tuple(row for row in self.rows if isinstance(row, Mark)))


@dataclass(frozen=True, slots=True)
class Group:
    """A repeated field: an element each, of one kind or another; of plain values the rows have one Field.

    sparse: elements that say nothing of it are passed over. when: it is written only where this holds of the record.
    """

    name: str
    kinds: tuple[Kind, ...]
    sparse: bool = False
    when: Callable[[Any], bool] | None = None


@dataclass(frozen=True, slots=True)
class Inner:
    """A field that is a record of its own: the element it stands in, and what is in it. spare: as of a Field."""

    name: str
    path: str
    rows: tuple["Row", ...]
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Within:
    """One element, by the marks in its rows, of those at this path; what is in it belongs to the record around it."""

    path: str
    rows: tuple["Row", ...]
    kind: Kind = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", Kind(self.path, self.rows))


@dataclass(frozen=True, slots=True)
class Mark:
    """A text that tells what the element around it is: "SchmeNm/Prtry" is "USCC"."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Split:
    """A repeated element of the form that is a message of its own: the rest of the table holds for each of them."""

    kinds: tuple[Kind, ...]


@dataclass(frozen=True, slots=True)
class Fixed:
    """An element that follows from the rest of the message: written, and told where it says something else.

    of: its text; None: it is not written. part: 1: the text goes after a "/" in what another row wrote here.
    """

    path: str
    of: Callable[[Message], str | None]
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """An element of the form that our message has no place for: whoever fills it in is told so (SW114)."""

    path: str


@dataclass(frozen=True, slots=True)
class Implied:
    """Elements that say what the message says by being what it is; read, and not told. why: in words."""

    path: str
    why: str


Row = Union[  # noqa: UP007 - a Kind, which it names, is above
    Field, Amount, Pieces, Lifted, Made, Many, Group, Inner, Within, Split, Fixed, Mark, Told, Implied
]


_DIGITS = re.compile(r"[0-9]{1,18}")
_DECIMAL = re.compile(r"[0-9]{1,18}(\.[0-9]{1,9})?")
_XML_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
_FLAGS = {"1": True, "0": False}
_TIME = "14 or 17 digits yyyyMMddHHmmss(SSS), a real date"


def whole(value: str) -> int:
    """A whole number, not negative; raises Unfit."""
    if not _DIGITS.fullmatch(value):
        raise Unfit("a whole number")
    return int(value)


def decimal(value: str) -> Decimal:
    """A decimal number in plain digits, not negative; raises Unfit."""
    if not _DECIMAL.fullmatch(value):
        raise Unfit("a number in plain digits")
    return Decimal(value)


def to_decimal(value: Decimal) -> str:
    """A decimal number in plain digits."""
    return f"{value:f}"


def plain_decimal(value: str) -> Decimal:
    """A number as XML Schema has it ("+1", ".50", "1."), without the noughts behind its last digit; raises Unfit."""
    if not _XML_DECIMAL.fullmatch(value):
        raise Unfit("a number in plain digits")
    before, _, decimals = value.partition(".")
    if decimals := decimals.rstrip("0"):
        return Decimal(f"{before}.{decimals}")
    return Decimal(before if before.strip("+-") else "0")


def flag(value: str) -> bool:
    """1 is yes, 0 is no; raises Unfit."""
    if value not in _FLAGS:
        raise Unfit("1 or 0")
    return _FLAGS[value]


def to_flag(value: bool) -> str:
    """Yes is 1, no is 0."""
    return "1" if value else "0"


def from_beijing(value: str) -> datetime:
    """A time of 14 or 17 digits, Beijing's, to the second: what is less is cut off; raises Unfit."""
    try:
        if not value.isdigit():
            raise Unfit(_TIME)
        return times.from_beijing(value).replace(microsecond=0)
    except times.BadTime:
        raise Unfit(_TIME) from None


to_beijing = times.to_beijing14


def from_wire17(value: str) -> datetime:
    """A time of 17 digits, Beijing's; raises Unfit."""
    try:
        return times.from_wire17(value)
    except times.BadTime as bad:
        raise Unfit(bad.wanted) from None


to_wire17 = times.to_wire17
