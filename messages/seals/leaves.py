"""Leaves: what the journal states of one record, as lines that are hashed, stored and shown verbatim.

    swg-leaf-1
    sequence: 1042
    time: 2026-11-21T02:00:00.123456Z
    kind: accepted
    id: 019ea7c1-…
    sender: 4218737944946

`name: value` in a fixed order; what is absent or empty has no line; no line break at the end. A backslash, a blank at
either end of a value, and whatever might end a line or is no text in XML are written `\\uXXXX`, so no value can forge a
line. The form is never changed: another one is `swg-leaf-2`.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from messages.errors import SingleWindowError

FORM = "swg-leaf-1"
NAMES = (
    *("sequence", "time", "kind", "id", "sender", "type", "message_id", "document", "size"),
    *("schema", "signer", "case", "findings", "note"),
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNSAFE = re.compile("[\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]|^\\s|\\s$")
_PLAIN = re.compile(r"[\n -\[\]-~]*")  # ASCII without the backslash
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")


class BadLeaf(SingleWindowError):
    """A text is not made of the lines it should be."""


def leaf_text(
    *,
    sequence: int,
    time: int,
    kind: str,
    id: str,
    sender: str | None = None,
    type: str | None = None,
    message_id: str | None = None,
    document: str | None = None,
    size: int | None = None,
    schema: str | None = None,
    signer: str | None = None,
    case: str | None = None,
    findings: str | None = None,
    note: str | None = None,
) -> str:
    """The lines of a record.

    sequence: without gaps, from 1. time: microseconds since 1970. kind: "accepted", "refused", "case", "delivery" …
    id: what the record is about. document, schema, signer, findings: SHA-256, 64 hex digits. size: bytes.
    """
    values = (
        sequence,
        instant(time),
        kind,
        id,
        sender,
        type,
        message_id,
        document,
        size,
        schema,
        signer,
        case,
        findings,
    )
    return lines(FORM, NAMES, (*values, note))


def read_leaf(text: str) -> Mapping[str, str]:
    """The values of a leaf by name, as they were before escaping, or BadLeaf."""
    return read_lines(text, FORM, NAMES)


def lines(form: str, names: tuple[str, ...], values: tuple[str | int | None, ...]) -> str:
    """A statement: its form, then a line for each value that is neither None nor empty."""
    told = [f"{name}: {value}" for name, value in zip(names, values, strict=True) if value is not None and value != ""]
    text = "\n".join((form, *told))
    if _is_plain(text, len(told)):
        return text
    told = [": ".join((name, _escaped(value))) for name, value in (line.split(": ", 1) for line in told)]
    return "\n".join((form, *told))


def read_lines(text: str, form: str, names: tuple[str, ...]) -> Mapping[str, str]:
    """The values of a statement, which must be exactly as `lines` writes it, or BadLeaf."""
    first, *rest = text.split("\n")
    found: dict[str, str] = {}
    for line in rest:
        name, colon, value = line.partition(": ")
        if not colon:
            raise BadLeaf(f"not a line: {line[:80]!r}")
        found[name] = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), value)
    if first != form or lines(form, names, tuple(found.get(name) for name in names)) != text:
        raise BadLeaf(f"not the lines of {form}")
    return found


@lru_cache(maxsize=64)  # a batch has one time
def instant(microseconds: int) -> str:
    """A time since 1970 as it stands in a statement: "2026-11-21T02:00:00.123456Z"."""
    return f"{_second(microseconds // 1_000_000)}.{microseconds % 1_000_000:06}Z"


@lru_cache(maxsize=64)  # many arrivals have one second
def _second(seconds: int) -> str:
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()[:-6]


def _is_plain(text: str, breaks: int) -> bool:
    """Whether no value needs escaping; doubt is enough for a no."""
    return (
        _PLAIN.fullmatch(text) is not None
        and text.count("\n") == breaks
        and ":  " not in text
        and " \n" not in text
        and text[-1] != " "
    )


def _escaped(value: str) -> str:
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", value)
