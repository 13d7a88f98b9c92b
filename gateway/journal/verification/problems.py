"""What can be wrong with a record, and how it is named."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from messages.errors import SingleWindowError

SEALED = frozenset({"batches", "leaves"})
# What comes of a row in which stands what no gateway has written.
UNREADABLE = (TypeError, ValueError, AttributeError, KeyError, LookupError, OverflowError, SingleWindowError)
FOLDED = frozenset({"cases", "deliveries", "register", "checkpoints", "header_nodes"})  # made anew from leaves


class What(StrEnum):
    """What was done to it."""

    ALTERED = "altered"  # it says something else than was stated
    REMOVED = "removed"  # it was stated, and is not there
    ADDED = "added"  # it is there, and nothing states it
    REORDERED = "reordered"  # it stands in another's place
    BACKDATED = "backdated"  # its time is not that of what it lies in, or runs back
    UNSIGNED = "unsigned"  # no key of the journal's signed it


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One record that is not as it was stated.

    table, id: which row. seq: the number of its leaf, and so its place in the journal; None: no leaf speaks of it.
    until: where it is not known which of several leaves it is, the last of them. column: which, where that is known.
    """

    what: What
    table: str
    seq: int | None
    id: str | None = None
    until: int | None = None
    batch: int | None = None
    column: str | None = None
    detail: str = ""

    @property
    def order(self) -> tuple[float, float, str, str]:
        """By place in the journal; of one place, what is known best comes first."""
        seq = self.seq if isinstance(self.seq, int) else float("inf")  # SQLite keeps any value in any column
        until = self.until if isinstance(self.until, int) else seq
        return (seq, until - seq if until > seq else 0.0, self.table, self.column or "")


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Each once, by place; but what follows from another comes after it.

    Where leaves themselves were tampered with, that is what is folded from them; where keys were, what they signed.
    """
    once = list(dict.fromkeys(problems))
    damaged = any(problem.table in SEALED for problem in once)
    rekeyed = any(problem.table == "gateway_keys" for problem in once)

    def follows(problem: Problem) -> bool:
        unsigned = rekeyed and problem.what is What.UNSIGNED
        return unsigned or (damaged and problem.table in FOLDED)

    return sorted(once, key=lambda each: (follows(each), each.order))


def whole(value: object) -> int:
    """A number of a row, whatever stands there."""
    return value if isinstance(value, int) else 0


def shown(value: object) -> str:
    """A value as a detail may show it: short, and no contents of documents."""
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    text = "nothing" if value is None else str(value)
    return text if len(text) <= 80 else f"{text[:77]}…"
