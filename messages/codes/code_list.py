"""A code list: values with their names in Chinese and English, each from one day to another."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Code:
    """One value of a list and what it means.

    value:      as messages carry it: "4218".
    zh, en:     its name, alone in the list on any one day.
    valid_from: first day it may be used, in Beijing; None: since before the list was kept.
    valid_to:   last day it may be used; None: still in use.
    """

    value: str
    zh: str
    en: str
    valid_from: date | None = None
    valid_to: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the value may be used on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """The values one kind of field may have. A value issued anew has a row for each time, the newest last.

    id:     stable name of the list, the official one where there is one: "CC011".
    zh, en: title.
    source: who publishes it, or that it is the gateway's own choice.
    rows:   the values, in the order people see them.
    open:   the list is known not to be whole, so an unknown value is doubted and not refused.
    """

    id: str
    zh: str
    en: str
    source: str
    rows: tuple[Code, ...]
    open: bool = False

    def at(self, day: date) -> tuple[Code, ...]:
        """The rows that hold on that day."""
        return tuple(row for row in self.rows if row.holds_on(day))

    def get(self, value: str, on: date | None = None) -> Code | None:
        """The row of a value: the one that holds on that day, or the newest where no day is given; None: not listed."""
        for row in reversed(self.rows):
            if row.value == value and (on is None or row.holds_on(on)):
                return row
        return None

    def named(self, name: str, on: date | None = None) -> Code | None:
        """The row of a name, Chinese or English, for those who write words and not codes; None: not listed."""
        for row in reversed(self.rows):
            if name in (row.zh, row.en) and (on is None or row.holds_on(on)):
                return row
        return None
