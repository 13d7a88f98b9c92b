"""An operator's table of deadlines, TOML: what it says goes before what the families say. Checked whole. Pure.

    title = "青岛口岸 2026 年时限"
    warn_percent = 75
    cure_working_days = 1
    cure_at_hour = 17
    carded = ["customs", "port", "yard", "bank", "insurer", "unit", "gateway"]

    [steps."inspection.notified"]
    minutes = 90
    by = ["yard", "port"]
    source = "口岸作业时限标准"

    [steps."settlement.in-review"]
    working_days = 3
    at_hour = 17

    [steps."guarantee.granted"]
    none = "额度有效期内随时可用"

    [wholes."inspection#handling"]
    working_days = 4

What is not named stays. A limit that counts from a day which somebody names (a last day to pay) has no other; it may be
switched off by `none`.
"""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from difflib import get_close_matches
from typing import Any

from messages.deadlines.rows import OVER, Reason
from messages.deadlines.rules import Rules, StepRule, WholeRule
from messages.process import Limit
from messages.roles import Role
from messages.rulesets import BadRules

MOST_DAYS, MOST_HOURS, MOST_MINUTES = 366, 366 * 24, 366 * 24 * 60
_UNITS = ("minutes", "hours", "working_days")
_STEP = ("none", *_UNITS, "at_hour", "by", "source")
_WHOLE = (*_UNITS, "at_hour", "by", "source")
_TOP = ("title", "warn_percent", "cure_working_days", "cure_at_hour", "carded", "steps", "wholes")


def read(text: str, rules: Rules) -> Rules:
    """These rules as the table has them, or BadRules with everything wrong with it, a line each."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BadRules(f"不是 TOML / not TOML: {problem}") from None
    reader = _Reader()
    reader.known("", table, _TOP)
    steps = {**rules.steps}
    for name, row in reader.rows(table, "steps", rules.steps).items():
        steps[name] = reader.step(f"steps.{name!r}", row, rules.steps[name])
    wholes = {**rules.wholes}
    for name, row in reader.rows(table, "wholes", rules.wholes).items():
        wholes[name] = reader.whole(f"wholes.{name!r}", row, rules.wholes[name])
    hour = reader.number("", table, "cure_at_hour", 0, 23, rules.cure.at_hour)
    days = reader.number("", table, "cure_working_days", 0, MOST_DAYS, rules.cure.working_days or 0)
    made = replace(
        rules,
        title=reader.text("", table, "title", hashlib.sha256(text.encode()).hexdigest()[:12]),
        warn_percent=reader.number("", table, "warn_percent", 1, 100, rules.warn_percent),
        cure=Limit(working_days=days, at_hour=hour),
        carded=reader.roles("", table, "carded", rules.carded),
        steps=steps,
        wholes=wholes,
    )
    if reader.faults:
        raise BadRules("\n".join(reader.faults))
    return made


def written(rules: Rules) -> str:
    """The rules as a table: what is read of it again is the same."""
    return "\n".join(_lines(rules)) + "\n"


@dataclass
class _Reader:
    """Reads what it can, and remembers every fault."""

    faults: list[str] = field(default_factory=list)

    def step(self, at: str, row: Mapping[str, Any], rule: StepRule) -> StepRule:
        self.known(at, row, _STEP)
        by = self.roles(at, row, "by", rule.by)
        if "none" in row:
            if extra := [name for name in (*_UNITS, "at_hour") if name in row]:
                self.fault(at, f"none 与 {', '.join(extra)} 不能并存", f"want either none or {', '.join(extra)}")
            why = self.text(at, row, "none", "")
            return replace(rule, limit=None, none=Reason(zh=why, en=why), by=by)
        if rule.limit is not None and rule.limit.since is not None:
            if not row:
                return rule
            self.fault(at, "时限由单证所载日期起算，只可用 none", "it counts from a day that is named: only none")
            return rule
        if not any(name in row for name in _UNITS) and rule.limit is not None:
            return replace(rule, by=by, limit=self.hour(at, row, rule.limit))
        return replace(rule, limit=self.limit(at, row), none=None, by=by)

    def whole(self, at: str, row: Mapping[str, Any], rule: WholeRule) -> WholeRule:
        self.known(at, row, _WHOLE)
        whole = rule.whole
        by = self.roles(at, row, "by", whole.by)
        has = any(name in row for name in _UNITS)
        limit = self.limit(at, row) if has else self.hour(at, row, whole.limit)
        return replace(rule, whole=replace(whole, limit=limit, by=by))

    def limit(self, at: str, row: Mapping[str, Any]) -> Limit:
        """One of three, and where it is written."""
        units = [name for name in _UNITS if name in row]
        source = self.text(at, row, "source", "A")
        if len(units) != 1:
            self.fault(at, f"须有且只有其一：{'、'.join(_UNITS)}", f"want one of {', '.join(_UNITS)}")
            return Limit(clock=timedelta(), source=source)
        if units == ["working_days"]:
            days = self.number(at, row, "working_days", 0, MOST_DAYS, 0)
            return Limit(working_days=days, at_hour=self.number(at, row, "at_hour", 0, 23, 17), source=source)
        if "at_hour" in row:
            self.fault(at, "at_hour 只用于工作日", "at_hour is for working days only")
        if units == ["hours"]:
            return Limit(clock=timedelta(hours=self.number(at, row, "hours", 0, MOST_HOURS, 0)), source=source)
        return Limit(clock=timedelta(minutes=self.number(at, row, "minutes", 0, MOST_MINUTES, 0)), source=source)

    def hour(self, at: str, row: Mapping[str, Any], limit: Limit) -> Limit:
        """The same limit, with another hour or source."""
        if "at_hour" in row and limit.working_days is None:
            self.fault(at, "at_hour 只用于工作日", "at_hour is for working days only")
        hour = self.number(at, row, "at_hour", 0, 23, limit.at_hour)
        return replace(limit, at_hour=hour, source=self.text(at, row, "source", limit.source))

    def rows(self, table: Mapping[str, Any], name: str, known: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        """The rows of a part of the table whose names are known."""
        part = table.get(name, {})
        if not isinstance(part, dict):
            self.fault(name, "须为表", "want a table")
            return {}
        found: dict[str, Mapping[str, Any]] = {}
        for each, row in part.items():
            if each not in known:
                near = get_close_matches(each, known, n=3)
                self.fault(f"{name}.{each!r}", f"无此行，相近：{near}", f"no such row; near: {near}")
            elif not isinstance(row, dict):
                self.fault(f"{name}.{each!r}", "须为表", "want a table")
            else:
                found[each] = row
        return found

    def known(self, at: str, row: Mapping[str, Any], names: tuple[str, ...]) -> None:
        for name in row:
            if name not in names:
                where = f"{at}.{name}" if at else name
                self.fault(where, f"未知项，可用：{'、'.join(names)}", f"unknown; there are {', '.join(names)}")

    def number(self, at: str, row: Mapping[str, Any], name: str, least: int, most: int, default: int) -> int:
        value = row.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            where = f"{at}.{name}" if at else name
            self.fault(where, f"须为 {least} 至 {most} 的整数", f"{value!r}, want a number from {least} to {most}")
            return default
        return value

    def text(self, at: str, row: Mapping[str, Any], name: str, default: str) -> str:
        value = row.get(name, default)
        if not isinstance(value, str) or (name in row and not value.strip()) or len(value) > 255:
            where = f"{at}.{name}" if at else name
            self.fault(where, "须为 1 至 255 字的文字", f"{value!r}, want text of 1 to 255 characters")
            return default
        return value

    def roles(self, at: str, row: Mapping[str, Any], name: str, default: tuple[Role, ...]) -> tuple[Role, ...]:
        if name not in row:
            return default
        value = row[name]
        where = f"{at}.{name}" if at else name
        if not isinstance(value, list):
            self.fault(where, "须为角色列表", "want a list of roles")
            return default
        if wrong := [each for each in value if each not in list(Role)]:
            self.fault(where, f"无此角色 {wrong}", f"no such role: {wrong}; there are {', '.join(Role)}")
            return default
        return tuple(Role(each) for each in value)

    def fault(self, at: str, zh: str, en: str) -> None:
        self.faults.append(f"{at}：{zh} / {at}: {en}")


def _lines(rules: Rules) -> Iterator[str]:
    yield f"title = {_text(rules.title)}"
    yield f"warn_percent = {rules.warn_percent}"
    yield f"cure_working_days = {rules.cure.working_days or 0}"
    yield f"cure_at_hour = {rules.cure.at_hour}"
    yield f"carded = {_roles(rules.carded)}"
    for step in rules.steps.values():
        if step.none is OVER:
            continue
        yield from ("", f"# {step.zh} / {step.en}", f"[steps.{_text(step.name)}]")
        if step.none is not None:
            yield f"none = {_text(_either(step.none))}"
        elif step.limit is not None and step.limit.since is not None:
            yield "# 由单证所载日期起算 / counts from a day that is named; only `none` may stand here"
        elif step.limit is not None:
            yield from _limit(step.limit)
            yield f"by = {_roles(step.by)}"
    for rule in rules.wholes.values():
        yield from ("", f"# {rule.whole.zh} / {rule.whole.en}", f"[wholes.{_text(rule.name)}]")
        yield from _limit(rule.whole.limit)
        yield f"by = {_roles(rule.whole.by)}"


def _limit(limit: Limit) -> Iterator[str]:
    if limit.working_days is not None:
        yield f"working_days = {limit.working_days}"
        yield f"at_hour = {limit.at_hour}"
    else:
        yield f"minutes = {int((limit.clock or timedelta()).total_seconds()) // 60}"
    yield f"source = {_text(limit.source)}"


def _either(reason: Reason) -> str:
    return reason.zh if reason.zh == reason.en else f"{reason.zh} / {reason.en}"


def _text(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _roles(roles: tuple[Role, ...]) -> str:
    return "[" + ", ".join(_text(role.value) for role in roles) + "]"
