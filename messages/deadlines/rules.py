"""The rules by which deadlines are reckoned and cards are given: everything the families say, and an operator's table.

They are named by their digest, so that a card says by which rules it was given, and the same rules can be taken again.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import msgspec

from messages.catalogue import Family
from messages.deadlines.rows import OVER, UNSAID, Deadlines, Pair, Reason, Whole
from messages.process import Limit, State
from messages.roles import BANK, CUSTOMS, GATEWAY, INSURER, PORT, UNIT, YARD, Role

UNITS = (CUSTOMS, PORT, YARD, BANK, INSURER, UNIT, GATEWAY)  # whose handling is supervised; enterprises are reminded


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRule:
    """How long one state may last. limit: None: no limit, for this `none`. by: whose turn it is.

    zh, en: the state. cure_zh, cure_en: what ends it.
    """

    family: str
    state: str
    zh: str
    en: str
    limit: Limit | None
    none: Reason | None
    by: tuple[Role, ...]
    cure_zh: str
    cure_en: str

    @property
    def name(self) -> str:
        """As a table names it: "inspection.notified"."""
        return f"{self.family}.{self.state}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRule:
    """How long one handling may last."""

    family: str
    whole: Whole

    @property
    def name(self) -> str:
        """As a table names it: "inspection#handling"."""
        return f"{self.family}#{self.whole.name}"


@dataclass(frozen=True, kw_only=True)
class Rules:
    """All of them.

    title: what the operator calls his table. warn_percent: of a limit, after which 预警 is given. cure: how long a
    yellow card may stay before it is red. carded: roles that get cards; others are reminded only.
    """

    title: str = "default"
    warn_percent: int = 80
    cure: Limit = field(default_factory=lambda: Limit(working_days=1, at_hour=17))
    carded: tuple[Role, ...] = UNITS
    steps: Mapping[str, StepRule]
    wholes: Mapping[str, WholeRule]

    def step(self, family: str, state: str) -> StepRule | None:
        """The rule of a state; None: it is not known here."""
        return self.steps.get(f"{family}.{state}")

    def wholes_of(self, family: str) -> tuple[WholeRule, ...]:
        """The rules of a family's handlings."""
        return self._wholes.get(family, ())

    def gives_cards(self, by: Iterable[Role]) -> bool:
        """Whether one of these gets cards."""
        return not set(by).isdisjoint(self.carded)

    @cached_property
    def _wholes(self) -> Mapping[str, tuple[WholeRule, ...]]:
        names = dict.fromkeys(rule.family for rule in self.wholes.values())
        return {name: tuple(each for each in self.wholes.values() if each.family == name) for name in names}

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that decides, 64 hex digits."""
        return hashlib.sha256(msgspec.json.encode(self.said(), order="sorted")).hexdigest()

    def said(self) -> Mapping[str, Any]:
        """All that decides, ready for JSON."""
        return {
            "warn_percent": self.warn_percent,
            "cure": told(self.cure),
            "carded": sorted(self.carded),
            "steps": {
                rule.name: {**told(rule.limit), "by": sorted(rule.by)} if rule.limit else {"none": True}
                for rule in self.steps.values()
            },
            "wholes": {
                rule.name: {
                    **told(rule.whole.limit),
                    "by": sorted(rule.whole.by),
                    "runs": sorted(rule.whole.runs),
                    "rests": sorted(rule.whole.rests),
                }
                for rule in self.wholes.values()
            },
        }


def rules_of(families: Iterable[Family]) -> Rules:
    """What the families say by themselves."""
    carried = [family for family in families if family.process is not None]
    return Rules(
        steps={rule.name: rule for family in carried for rule in _steps(family)},
        wholes={rule.name: rule for family in carried for rule in _wholes(family)},
    )


def within(families: Iterable[Family], rules: Rules) -> tuple[Family, ...]:
    """The families with the limits of these rules in their states, so that a case is due by what its cards go by."""
    return tuple(_limited(family, rules) for family in families)


def pairs_of(families: Iterable[Family]) -> tuple[Pair, ...]:
    """What is expected upon what, whatever the family."""
    return tuple(pair for family in families if family.deadlines for pair in family.deadlines.pairs)


def told(limit: Limit) -> dict[str, Any]:
    """A limit as a table says it."""
    counted = {"from": "named"} if limit.since else {}
    if limit.working_days is None:
        return {"seconds": int(limit.clock.total_seconds()) if limit.clock else 0, **counted}
    return {"working_days": limit.working_days, "at_hour": limit.at_hour, **counted}


def _limited(family: Family, rules: Rules) -> Family:
    process = family.process
    if process is None:
        return family
    states = tuple(_as_ruled(state, rules.step(family.name, state.name)) for state in process.states)
    if states == process.states:
        return family
    return replace(family, process=replace(process, states=states))


def _as_ruled(state: State, rule: StepRule | None) -> State:
    return state if rule is None or rule.limit == state.limit else replace(state, limit=rule.limit)


def _steps(family: Family) -> Iterator[StepRule]:
    said = family.deadlines or Deadlines()
    for state in family.process.states if family.process else ():
        whose = said.by.get(state.name) or tuple(dict.fromkeys(role for each in state.expects for role in each.by))
        expected = [each for each in state.expects if not set(whose).isdisjoint(each.by)]
        yield StepRule(
            family=family.name,
            state=state.name,
            zh=state.zh,
            en=state.en,
            limit=state.limit,
            none=None if state.limit else OVER if state.final else said.none.get(state.name, UNSAID),
            by=whose,
            cure_zh="；".join(each.zh for each in expected) or "办结该步骤",
            cure_en="; ".join(each.en for each in expected) or "finish this step",
        )


def _wholes(family: Family) -> Iterator[WholeRule]:
    for whole in family.deadlines.wholes if family.deadlines else ():
        yield WholeRule(family=family.name, whole=whole)
