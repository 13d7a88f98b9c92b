"""How long states may last, by a table of the operator's: `limits.toml` in the place of what a family assumes (A).

    [limits.applied]
    working_days = 3
    at_hour = 17
    source = "保险公司服务承诺"

    [limits.queried]
    hours = 4

A state that is not named lasts as the family has it. One whose limit counts from a day that somebody names (a last day
to pay) has no other. Pure.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec

from messages.process import Limit, State
from messages.rulesets import BadRules

FILE = "limits.toml"


class Row(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """One row: hours, or working days that end at an hour of Beijing. source: where it is written."""

    hours: float | None = None
    working_days: int | None = None
    at_hour: int = 17
    source: str = "A"


class Limits(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """The table."""

    limits: dict[str, Row]


def within(states: tuple[State, ...], folder: Path) -> tuple[State, ...]:
    """The states as the folder's table has them; as they are where there is none. BadRules."""
    path = folder / FILE
    if not path.is_file():
        return states
    try:
        rows = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Limits).limits
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise BadRules(f"{path}: {problem}") from None
    if wrong := list(_wrong(states, rows)):
        raise BadRules(f"{path}: {'; '.join(wrong)}")
    return tuple(replace(each, limit=_limit(rows[each.name])) if each.name in rows else each for each in states)


def _wrong(states: Iterable[State], rows: dict[str, Row]) -> Iterable[str]:
    limited = {each.name for each in states if each.limit is not None and each.limit.since is None}
    for name, row in rows.items():
        if name not in limited:
            yield f"limits.{name}: want one of {', '.join(sorted(limited))}"
        if (row.hours is None) == (row.working_days is None):
            yield f"limits.{name}: want hours or working_days"
        if not 0 <= row.at_hour <= 23 or (row.hours or row.working_days or 0) < 0:
            yield f"limits.{name}: want an hour from 0 to 23, and no negative time"


def _limit(row: Row) -> Limit:
    if row.hours is not None:
        return Limit(clock=timedelta(hours=row.hours), source=row.source)
    return Limit(working_days=row.working_days, at_hour=row.at_hour, source=row.source)
