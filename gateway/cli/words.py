"""What the verbs call things in Chinese and English: states of a delivery, roles, fields, moments."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from lxml import etree

from gateway.cli.catalogue import catalogue
from gateway.journal.moves import State
from gateway.settings.families import schema_folder
from messages.roles import Role

DELIVERY: Mapping[str, str] = {
    State.HELD: "随案件暂存",
    State.UNROUTED: "待认领",
    State.DUE: "待投递",
    State.SENT: "已发出",
    State.ACKNOWLEDGED: "对方已收",
    State.DECLINED: "对方拒收",
    State.UNKNOWN: "结果未知",
    State.DEAD: "死信",
    State.DISCARDED: "已弃置",
}
COLOURS: Mapping[str, str] = {
    State.ACKNOWLEDGED: "green",
    State.DECLINED: "red",
    State.DEAD: "red",
    State.UNKNOWN: "yellow",
    State.UNROUTED: "yellow",
    State.DISCARDED: "dim",
}
ROLE: Mapping[str, str] = {
    Role.CUSTOMS: "海关",
    Role.PORT: "港口",
    Role.YARD: "场站",
    Role.TRADER: "进出口企业",
    Role.AGENT: "报关企业",
    Role.BANK: "银行",
    Role.INSURER: "保险公司",
    Role.UNIT: "承办单位",
    Role.GATEWAY: "平台",
}
OF_CASES: Mapping[str, tuple[str, str]] = {  # what a case says beyond its messages
    "line": ("行", "line"),
    "lot": ("散货批次", "lot"),
    "round": ("轮次", "round"),
    "inspected": ("已查验", "inspected"),
    "response": ("海关答复", "response"),
    "in_place": ("到位", "in place"),
    "bound": ("已编号", "numbered"),
    "started_at": ("开始时间", "started at"),
}


def both(zh: str | None, en: str) -> str:
    """Chinese first, English beside it."""
    return f"{zh} / {en}" if zh else en


def state(name: str) -> str:
    """A delivery's state."""
    return both(DELIVERY.get(name), name)


def role(name: str) -> str:
    """A role."""
    return both(ROLE.get(name), name)


def roles(names: Iterable[str]) -> str:
    """Several roles."""
    names = tuple(names)
    return both("、".join(ROLE.get(name, name) for name in names), ", ".join(names))


def case_state(family: str, name: str) -> str:
    """A case's state, as its family calls it."""
    process = catalogue().families[family].process
    row = process.state(name) if process else None
    return both(row.zh, row.en) if row else name


def type_(code: str | None) -> str:
    """A message type: its code, and its name where this installation knows it."""
    known = catalogue().types.get(code or "")
    return f"{known.zh} {code}" if known and known.zh else code or ""


def span(seconds: float) -> str:
    """A length of time: "3 d 4 h", "12 min", "40 s"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [f"{count} {unit}" for count, unit in ((days, "d"), (hours, "h"), (minutes, "min"), (rest, "s")) if count]
    return " ".join(parts[:2]) or "0 s"


def moment(iso: str | None) -> str:
    """A time as the journal tells it, to the second."""
    return f"{datetime.fromisoformat(iso):%Y-%m-%d %H:%M:%S}" if iso else ""


def field(family: str, name: str) -> str:
    """A field as the family's schemas call it: "in_place_time" is 到位时间."""
    zh, en = OF_CASES.get(name) or _documented(family).get(name.replace("_", "").lower()) or ("", name)
    return both(zh, en)


def said(value: Any) -> str:
    """A value as people read it."""
    if isinstance(value, bool):
        return "是 / yes" if value else "否 / no"
    if isinstance(value, str) and "T" in value[10:11]:
        try:
            return moment(value)
        except ValueError:
            return value
    return "" if value is None else str(value)


@cache
def _documented(family: str) -> Mapping[str, tuple[str, str]]:
    """What the schemas of a family call each element, the shortest that one says, by its name in small letters."""
    known = catalogue().families[family]
    found: dict[str, tuple[str, str]] = {}
    for each in known.types:
        file = (known.schemas or schema_folder()) / each.schema
        for element in etree.parse(file).iter("{*}element"):
            said = {
                text.get("{http://www.w3.org/XML/1998/namespace}lang"): (text.text or "").strip()
                for text in element.findall("{*}annotation/{*}documentation")
            }
            if said.get("zh") and said.get("en"):
                name = (element.get("name") or "").lower()
                called = said["zh"].partition("：")[0], str(said["en"]).partition(":")[0]
                found[name] = min(found.get(name, called), called, key=lambda each: len(each[0]))
    return found
