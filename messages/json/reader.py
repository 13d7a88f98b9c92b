"""The hardened reader of JSON: bytes from outside to values, or the finding that says why not.

Source: RFC 8259; UTF-8 alone, with or without its mark. A number stays the digits it was written with: nothing goes
through a float, and none is too large to be told of. Names that come twice are kept twice, for whoever tells of them.
Depth and the number of values are bounded before anything is built; size is the caller's to bound.
"""

import json
import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from messages.findings import Finding
from messages.xml.reader import NotRead

MAX_DEPTH = 32  # values within each other
MOST_VALUES = 20_000  # at any depth: what is told of each costs a hundred times its bytes
LONGEST = 200  # characters of a value that are shown

NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no receipt can quote

_FOREIGN: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00", b"{\x00", b"[\x00")  # UTF-16 and UTF-32
_MARKS: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{\]},]', re.DOTALL)  # a string hides what stands in it


class Number(str):
    """A number as it was written: "1000.50"."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Members:
    """The members of an object in the order they were written, a name twice where it came twice."""

    pairs: list[tuple[str, "Value"]]


Value: TypeAlias = bool | str | Number | list["Value"] | Members | None


def read(data: bytes, *, charset: str | None = None) -> Members:
    """The object of a document, or NotRead with SW102, SW103, SW107 or SW112. charset: as its content type has it."""
    if charset is not None and charset.lower() not in ("utf-8", "utf8"):
        raise NotRead(_not_utf_8(charset))
    text = _decode(data)
    _hold_bounds(text)
    try:
        found = _DECODER.decode(text)
    except json.JSONDecodeError as problem:
        wanted = f"{problem.msg}, column {problem.colno}"
        raise NotRead(Finding(code="SW102", where="/", line=problem.lineno, wanted=wanted)) from None
    except _NoNumber as problem:
        raise NotRead(Finding(code="SW102", where="/", value=str(problem), wanted="a number in digits")) from None
    if not isinstance(found, Members):
        raise NotRead(Finding(code="SW103", where="/", value=shown(found), wanted="an object: {…}"))
    return found


def shown(value: Value) -> str:
    """A value in a few characters, all of which anything can carry."""
    if isinstance(value, Members):
        return "an object"
    if isinstance(value, list):
        return "an array"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    text = value if len(value) <= LONGEST else value[:LONGEST] + "…"
    return NO_XML.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class _NoNumber(ValueError):
    """NaN, Infinity or -Infinity: no JSON, though many write it."""


def _no_constant(name: str) -> None:
    raise _NoNumber(name)


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=Members, parse_float=Number, parse_int=Number, parse_constant=_no_constant
)


def _decode(data: bytes) -> str:
    if data.startswith(_FOREIGN):
        raise NotRead(_not_utf_8("UTF-16 or UTF-32"))
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        raise NotRead(_not_utf_8(f"byte {data[problem.start]:#04x} at {problem.start}", line)) from None


def _hold_bounds(text: str) -> None:
    depth = values = 0
    for mark in _MARKS.finditer(text):
        match text[mark.start()]:
            case "[" | "{":
                depth += 1
                values += 1
            case "]" | "}":
                depth -= 1
            case ",":
                values += 1
        if depth > MAX_DEPTH or values > MOST_VALUES:
            line = text.count("\n", 0, mark.start()) + 1
            wanted = f"at most {MOST_VALUES} values, {MAX_DEPTH} within each other"
            raise NotRead(Finding(code="SW112", where="/", line=line, wanted=wanted))


def _not_utf_8(value: str, line: int | None = None) -> Finding:
    return Finding(code="SW107", where="/", line=line, value=value[:LONGEST], wanted="UTF-8")
