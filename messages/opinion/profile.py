"""The rules a place handles grievances and ratings by: clocks, tiers, approvals, who handles, what may be rated.

One file, `tables/rules.toml`; Zibo's ships. Every row says where it is written; `assumed` is our own reading (A).
"""

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from messages.roles import Role
from messages.rulesets import BadRules

OURS = Path(__file__).parent / "tables"
FILE = "rules.toml"
EVERY = "*"

Days = Annotated[int, Meta(ge=0, le=250)]
Hour = Annotated[int, Meta(ge=0, le=23)]
StepName = Literal["first", "solution", "redo", "correction", "callback", "reopen"]
Tier = Literal["city", "leader", "province"]
STEPS: tuple[StepName, ...] = ("first", "solution", "redo", "correction", "callback", "reopen")


@dataclass(frozen=True, kw_only=True)
class ClockRow:
    """How long a step may take: over at `hour`, Beijing, of that working day; the day it began is not counted."""

    step: StepName
    working_days: Annotated[int, Meta(ge=1, le=250)]
    hour: Hour
    source: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class ReminderRow:
    """When whoever is to act is reminded: so many working days, or hours, before the end of a clock."""

    working_days: Days = 0
    hours: Days = 0
    source: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class LateRow:
    """What is said to which tier, so many working days after a clock has run out."""

    working_days: Days
    news: Literal["urged", "escalated"]
    tier: Tier
    source: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class Extension:
    """Which tiers an extension needs, in turn, and how long it may be."""

    tiers: tuple[Tier, ...]
    most_working_days: Days
    source: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class TierRow:
    """Who a tier is: the unit that is registered under this key."""

    name: Tier
    kind: str
    value: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Handler:
    """Who handles grievances of these topics that name no unit; "*" is every other."""

    topics: tuple[str, ...]
    role: Role
    kind: str
    value: str
    source: str


@dataclass(frozen=True, kw_only=True)
class RatingRules:
    """days: how long an invitation stands. bad: grades that open a correction. told_hour: when, of the next working
    day, a unit is told of one. least: no aggregate of fewer is published. push: whether invitations are delivered."""

    days: Annotated[int, Meta(ge=1, le=366)]
    bad: tuple[Annotated[int, Meta(ge=1, le=5)], ...]
    told_hour: Hour
    least: Annotated[int, Meta(ge=2)]
    push: bool
    source: str
    assumed: bool = False


@dataclass(frozen=True, kw_only=True)
class Handling:
    """Ends of cases that may be rated: of which family, as which service, and who took part."""

    family: str
    states: tuple[str, ...]
    service: str
    units: tuple[Role, ...]


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One version of the rules of a place. name: "zibo.2026.1-0a1b2c3d"."""

    version: str
    profile: str
    clock: tuple[ClockRow, ...]
    reminder: tuple[ReminderRow, ...]
    late: tuple[LateRow, ...]
    extension: Extension
    tier: tuple[TierRow, ...]
    handler: tuple[Handler, ...]
    rating: RatingRules
    handling: tuple[Handling, ...]

    @cached_property
    def name(self) -> str:
        """Version, and the first eight digits of what it says."""
        return f"{self.version}-{hashlib.sha256(msgspec.json.encode(self)).hexdigest()[:8]}"

    def clock_of(self, step: str) -> ClockRow:
        """The clock of a step."""
        return next(row for row in self.clock if row.step == step)

    def tier_of(self, name: str) -> TierRow | None:
        """Who a tier is; None: the unit in charge itself, or nobody."""
        return next((row for row in self.tier if row.name == name), None)

    def handler_of(self, topic: str) -> Handler:
        """Who handles a topic."""
        named = (row for row in self.handler if topic in row.topics)
        return next(named, None) or next(row for row in self.handler if EVERY in row.topics)

    def handling_of(self, family: str, state: str) -> Handling | None:
        """How an end may be rated; None: not at all."""
        return next((row for row in self.handling if row.family == family and state in row.states), None)


def read(folder: Path = OURS) -> Profile:
    """The rules of a folder, or BadRules."""
    path = folder / FILE
    try:
        rules = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Profile, strict=True)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as problem:
        raise BadRules(f"{path}: {problem}") from None
    if found := list(_amiss(rules)):
        raise BadRules(f"{path}: {'; '.join(found)}")
    return rules


def _amiss(rules: Profile) -> list[str]:
    steps = [row.step for row in rules.clock]
    tiers = {row.name for row in rules.tier}
    wanted = {*rules.extension.tiers, *(row.tier for row in rules.late), "city"}
    found = [f"want one clock of {step!r}" for step in STEPS if steps.count(step) != 1]
    found += [f"nobody is the tier {each!r}" for each in sorted(wanted - tiers)]
    if not any(EVERY in row.topics for row in rules.handler):
        found.append(f"nobody handles topics {EVERY!r}")
    return found
