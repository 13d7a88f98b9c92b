"""What rule sets have in common: rows with days, and what is said of why a row decides. Pure.

A family whose rules are tables gives, as columns of `Family`, how it is made by the tables of another folder (`ruled`)
and why its tables say what they say of a message (`explains`).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeVar

from messages.errors import SingleWindowError


class BadRules(SingleWindowError):
    """A table of rules cannot be read, or contradicts itself."""


class Dated(Protocol):
    """A row with its days: the first, and the last, None: it is in force still."""

    @property
    def since(self) -> date: ...
    @property
    def until(self) -> date | None: ...


R = TypeVar("R", bound=Dated)


def dated(rows: Iterable[R], day: date) -> tuple[R, ...]:
    """The rows in force on a day of Beijing, in their order."""
    return tuple(row for row in rows if row.since <= day and (row.until is None or day <= row.until))


@dataclass(frozen=True, slots=True, kw_only=True)
class Because:
    """One step of an explanation.

    at:    what it is about: "lines[0]"; "" for the whole. row: of the rule set; None: no row says so.
    basis: where it is written. assumed: our own reading (A).
    """

    at: str = ""
    row: str | None = None
    zh: str
    en: str
    basis: str | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What the rules say of a message, and why. outcome: what follows, by name; zh, en: the same in a sentence."""

    rule_set: str
    day: date
    zh: str
    en: str
    outcome: Mapping[str, Any]
    because: tuple[Because, ...]


Explain = Callable[[Any, date | None], Explanation]  # of a record, by the rules of a day; None: of its own
