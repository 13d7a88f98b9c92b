"""What is told of something that is late, whatever family it is of; and how a family says so (`Family.cards`)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from messages.process import Key
from messages.roles import Role


class Colour(StrEnum):
    """How late. A warning is no card."""

    WARNING = "warning"  # 预警: four fifths of the limit are over
    YELLOW = "yellow"  # 黄牌: a step is late
    RED = "red"  # 红牌: a whole handling is late, or a yellow card was not cured


SUPERVISES, ALL = "supervises", "all"  # kind of the key of a unit: the role that it supervises, or all


def supervisors_of(role: Role) -> tuple[Key, ...]:
    """The keys of the unit that supervises whoever has this role, best first."""
    return Key(kind=SUPERVISES, value=role.value), Key(kind=SUPERVISES, value=ALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """To whom it is held. role: his part. partner: None: the register finds nobody. key: by which he is found."""

    role: Role
    partner: str | None = None
    key: Key | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """One word on something that is about to be late, is late, or was and is done.

    card_no:   made of case, rule and beginning: the same whoever reckons it. colour: the gravest so far.
    done_at:   when it was done; None: it is not yet. rule: its name; rules: digest of all of them.
    family, case, number: of what; number is the order key of the case. zh, en: the step or handling.
    cure_zh, cure_en: what ends it. began_at: when the clock began. due_at: of the limit. at: when this became so.
    held:      whose turn it is. supervisor: who supervises him; None: nobody is registered for that.
    """

    card_no: str
    colour: Colour
    done_at: datetime | None = None
    rule: str
    rules: str
    family: str
    case: str
    number: str
    zh: str
    en: str
    cure_zh: str
    cure_en: str
    began_at: datetime
    due_at: datetime
    at: datetime
    held: Held
    supervisor: Held | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """How a family says it. type: code of the message. says: its body."""

    type: str
    says: Callable[[Late], Any]
