"""Keeps what is a person's out of logs, stack traces and what the verbs print of a failure.

By mark: whatever stands under the name of a field that a record marks as personal, in XML, in JSON, or in the text of a
record. By shape, in any text: phone numbers, identity numbers (GB 11643), bank accounts and cards, IBANs, addresses of
e-mail. In the text of an exception, anything quoted that does not look like a name of ours. Business numbers stay: a
declaration number is told from an account by its shape, and from an identity number by the check digit of that.
"""

import re
import traceback
from collections.abc import Iterable, MutableMapping
from functools import lru_cache
from typing import Any

from stdnum import iban
from stdnum.cn import ric

MASK = "***"
OURS = frozenset(  # what we say ourselves, and ids that we have made
    (
        *("event", "level", "timestamp", "method", "status", "took_ms", "verdict", "type", "caller", "message"),
        *("delivery", "partner", "from", "to", "attempt", "commands", "waiting", "documents", "address", "control"),
    )
)
FREE = frozenset(("problem", "reason", "detail", "error", "why"))  # texts of exceptions, and of other parties

_SHAPES = re.compile(
    r"""(?<![0-9A-Za-z_])(?:
        (?P<mobile>(?:\+?86[ -]?)?1[3-9][0-9](?:[ -]?[0-9]{4}){2})
      | (?P<fixed>\(?0[0-9]{2,3}\)?[ -][0-9]{7,8})
      | (?P<identity>[0-9]{17}[0-9Xx])
      | (?P<account>[0-9]{4}(?:[ -]?[0-9]{4}){2,6}[ -]?[0-9]{0,3})
      | (?P<iban>[A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]{4}){2,7}[ ]?[A-Z0-9]{0,3})
      | (?P<mail>[\w.+-]+@[\w-]+\.[\w.-]+)
    )(?![0-9A-Za-z_-])""",
    re.VERBOSE | re.ASCII,
)
_DECLARATION = re.compile(r"(?!00)[0-9]{4}(?:19|20)[0-9]{2}[01][0-9]{9}", re.ASCII)
_QUOTED = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"")
_NAME = re.compile(r"[A-Za-z0-9_.:/|<>+-]{0,80}", re.ASCII)
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_NOTHING = re.compile(r"(?!)")


class _Marked:
    """The names of fields that are personal; none before `mark` was called."""

    pattern: re.Pattern[str] = _NOTHING
    names: frozenset[str] = frozenset()


def mark(names: Iterable[str]) -> None:
    """Mask what stands under these names of fields from now on, too: "contact", "phone"."""
    _Marked.names |= frozenset(names)
    _again.cache_clear()
    words = sorted({word for name in _Marked.names for word in (name, _tag(name))})
    any_of = "|".join(map(re.escape, words))
    _Marked.pattern = re.compile(
        rf"(<(?:[\w.-]+:)?(?:{any_of})(?:\s[^<>]*)?>)[^<]+"  # an element
        rf"|(\b(?:{any_of})[\"']?\s*[=:]\s*)(?:'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|[^\s,;)}}\]]+)"
    )


def text(said: str) -> str:
    """A text without what is a person's."""
    if _Marked.names:
        said = _Marked.pattern.sub(lambda found: f"{found[1] or found[2]}{MASK}", said)
    return _SHAPES.sub(_shaped, said)


@lru_cache(1024)  # most paths come again
def _again(said: str) -> str:
    return text(said)


def free(said: str) -> str:
    """The text of an exception, or another party's words: nothing that is quoted stays but names of ours."""
    return text(_QUOTED.sub(lambda found: found[0] if _NAME.fullmatch(found[0][1:-1]) else f"'{MASK}'", said))


def trace(said: str) -> str:
    """A stack trace: where it broke as it is, what was said of it as free text."""
    return "\n".join(text(row) if row.startswith("  ") else free(row) for row in said.split("\n"))


def broken(problem: BaseException) -> str:
    """An error nobody expected, for a line: of what kind, and what it says without what is a person's."""
    return f"{type(problem).__name__}: {free(str(problem))}"


def place(problem: BaseException) -> str:
    """Where something broke and what kind of error it is; nothing of what was said of it."""
    rows = traceback.format_tb(problem.__traceback__)
    return "".join((*rows, f"{type(problem).__module__}.{type(problem).__qualname__}\n"))


def event(told: MutableMapping[str, Any]) -> None:
    """The values of a line of the log."""
    for name, value in told.items():
        if name in OURS or value.__class__ is not str or _ID.fullmatch(value):
            continue
        if name == "exception":
            told[name] = trace(value)
        elif name in _Marked.names:
            told[name] = MASK
        else:
            told[name] = free(value) if name in FREE else _again(value)


def _shaped(found: re.Match[str]) -> str:
    """The mask, or what it was where that is no person's after all."""
    said, shape = found[0], found.lastgroup
    if shape == "iban" and not iban.is_valid(said):
        return said
    if shape in ("identity", "account") and _DECLARATION.fullmatch(said) and not ric.is_valid(said):
        return said
    return MASK


def _tag(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
