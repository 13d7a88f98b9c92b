"""On which terms small firms are insured, by place and year: rows of `programmes.toml`.

A deployment names a folder with a table of its own in the place of ours (setting `rule_tables`, `credit/`).

They doubt, and refuse nothing: what the insurer quotes is what counts.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib import resources
from pathlib import Path

from messages.money import Money
from messages.rulesets import BadRules

FILE = "programmes.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The terms of one place from one day to another.

    place:        leading digits of GB/T 2260: "3702".
    begins, ends: first and last day on which a policy under it may begin; no last day: still so.
    most_exports: of the year before. cover_ratio: percent. per_buyer: the most that is borne of one buyer.
    most_days:    how long a policy may last. times_premium: the most that is paid, in premiums; None: not said.
    source:       where it is written; "A…" is our own assumption.
    """

    place: str
    begins: date
    ends: date | None
    most_exports: Money
    cover_ratio: Decimal
    per_buyer: Money
    most_days: int
    times_premium: int | None
    source: str

    def holds(self, place: str, day: date) -> bool:
        """Whether a policy of that place, from that day on, is under it."""
        return place.startswith(self.place) and self.begins <= day and (self.ends is None or day <= self.ends)


def parse(text: str) -> Iterator[Programme]:
    """The rows of a file."""
    for row in tomllib.loads(text)["programme"]:
        currency = row["currency"]
        yield Programme(
            place=row["place"],
            begins=row["from"],
            ends=row.get("until"),
            most_exports=Money(Decimal(row["most_exports"]), currency),
            cover_ratio=Decimal(row["cover_ratio"]),
            per_buyer=Money(Decimal(row["per_buyer"]), currency),
            most_days=row["most_days"],
            times_premium=row.get("times_premium"),
            source=row["source"],
        )


def read(folder: Path) -> tuple[Programme, ...]:
    """The rows of a folder's table; ours where it has none. BadRules."""
    path = folder / FILE
    if not path.is_file():
        return PROGRAMMES
    try:
        return tuple(parse(path.read_text("utf-8")))
    except KeyError as missing:
        raise BadRules(f"{path}: want {missing.args[0]}") from None
    except (OSError, ValueError, TypeError, ArithmeticError, AttributeError) as problem:
        raise BadRules(f"{path}: {problem}") from None


PROGRAMMES = tuple(parse(resources.files(__package__).joinpath(FILE).read_text("utf-8")))


def programme(place: str, day: date, rows: Iterable[Programme] = PROGRAMMES) -> Programme | None:
    """The terms for that place and day, the nearest place first; None: none are known."""
    found = [each for each in rows if each.holds(place, day)]
    return max(found, key=lambda each: (len(each.place), each.begins), default=None)
