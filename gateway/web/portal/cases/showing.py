"""How a case is shown: its facts by its family's columns, where it stands, what is next, and how long there is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from gateway.journal.clock import to_datetime
from gateway.journal.listing import at
from gateway.web.portal.sheets.lines import moment, with_commas
from gateway.web.portal.visit import Visit
from messages import workdays
from messages.catalogue import Family
from messages.lists import Column
from messages.roles import Role

KEY: Final = Column(name="order_key", zh="编号", en="Number", path="order_key")
MOST_SHOWN: Final = 12  # of a list in one cell
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing known of a case. other: the name in the other language. number: it is one."""

    name: str
    other: str
    text: str
    number: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where a case stands, in words. mark: late, his, waits or over, which the page shows as a sign and a colour too.

    steps: what is expected, by whom. left: name of a sentence and what fills it; None: there is no limit.
    """

    state: str
    mark: str
    steps: tuple[tuple[str, str], ...]
    until: str | None
    left: tuple[str, ...] | None


MOST_COUNTED: Final = timedelta(days=120)  # further off, working days say nothing


def columns_of(family: Family) -> Sequence[Column]:
    """What of its cases is shown."""
    return family.columns or (KEY,)


def facts_of(visit: Visit, family: Family, case: Mapping[str, Any]) -> Iterator[Fact]:
    """What is known of a case, as its family's columns have it; what is not known is left out."""
    for column in columns_of(family):
        if column.path.startswith("parts."):  # codes; pages show the parts themselves
            continue
        if text := cell(visit, case, column):
            zh, en = column.zh, column.en
            name, other = (zh, en) if visit.language == "zh" else (en, zh)
            yield Fact(name=name, other=other, text=text, number=column.number)


def cell(visit: Visit, case: Mapping[str, Any], column: Column) -> str:
    """What stands in a column, for people; "" where nothing does."""
    values = [_text(visit, each, column) for each in at(case, column.path)]
    more = f" … {len(values)}" if len(values) > MOST_SHOWN else ""
    return ", ".join(values[:MOST_SHOWN]) + more


def standing_of(visit: Visit, case: Mapping[str, Any]) -> Standing:
    """Where it stands for whoever looks."""
    now, due = to_datetime(visit.desk.clock()), case["due_at"]
    expected = case["expected"]
    left = _left(visit, case, datetime.fromisoformat(due), now) if due is not None and expected else None
    is_his = any(Role(role) in roles_of(visit) for step in expected for role in step["by"])
    is_late = left is not None and left[0].startswith("cases/late")
    waits = "his" if is_his else "waits"
    return Standing(
        state=said(visit, case["state_zh"], case["state_en"]),
        mark="over" if case["final"] else "late" if is_late else waits if expected else "waits",
        steps=tuple((said(visit, each["zh"], each["en"]), by(visit, each["by"])) for each in expected),
        until=due if expected else None,
        left=left,
    )


def _left(visit: Visit, case: Mapping[str, Any], due: datetime, now: datetime) -> tuple[str, ...]:
    """How long there is, in working days where the limit is one of working days and not today's."""
    process = visit.desk.parts.catalogue.families[case["family"]].process
    limit = process.state(case["state"]).limit if process is not None else None
    counted = limit is not None and limit.working_days is not None and now < due < now + MOST_COUNTED
    days = workdays.between(now, due) if counted else 0
    return ("cases/left working", str(days)) if days else left_until(due, now)


def left_until(due: datetime, now: datetime) -> tuple[str, ...]:
    """How long there is, or how late it is: a sentence of WORDS with its numbers."""
    gap: timedelta = due - now
    seconds = int(abs(gap.total_seconds()))
    days, hours, minutes = seconds // _DAY, seconds % _DAY // _HOUR, seconds % _HOUR // _MINUTE
    when = "left" if gap.total_seconds() >= 0 else "late"
    if days:
        return (f"cases/{when} days", str(days), str(hours))
    return (f"cases/{when} hours", str(hours), str(minutes)) if hours else (f"cases/{when} minutes", str(minutes))


def roles_of(visit: Visit) -> frozenset[Role]:
    """The roles of whose he is; none of the platform's people."""
    partner = visit.caller.partner if visit.caller else None
    return frozenset(partner.roles) if partner is not None else frozenset()


def party(visit: Visit, name: str | None) -> str:
    """What a partner is called; of the platform, that; of somebody who is not registered any more, his name there."""
    if name is None:
        return "—"
    if name == "gateway":
        return said(visit, "单一窗口平台", "the single window")
    known = visit.desk.parts.register.directory.partners.get(name)
    return said(visit, known.zh, known.en) if known is not None else name


def by(visit: Visit, roles: Sequence[str]) -> str:
    """Roles in words: "场站或港口"."""
    words = [said(visit, *ROLES[Role(each)]) for each in roles]
    return (" 或 " if visit.language == "zh" else " or ").join(words)


def type_name(visit: Visit, code: str | None) -> str:
    """What a type of message is called; of a newer release, its code."""
    type_ = visit.desk.parts.catalogue.types.get(code or "")
    return said(visit, type_.zh, type_.en) if type_ is not None else code or ""


def said(visit: Visit, zh: str, en: str) -> str:
    """The one of two that he reads."""
    return zh if visit.language == "zh" else en


def _text(visit: Visit, value: Any, column: Column) -> str:
    if isinstance(value, bool):
        return said(visit, "是", "yes") if value else said(visit, "否", "no")
    if isinstance(value, datetime):
        return moment(value.isoformat())
    text = str(value)
    if column.path == "kind" and text in KINDS:
        return said(visit, *KINDS[text])
    if "T" in text[:11]:
        return moment(text)
    return with_commas(text) if column.number else text


KINDS: Final[Mapping[str, tuple[str, str]]] = {  # of cases, where a family has several
    "agreement": ("协议", "agreement"),
    "authorization": ("授权书", "authorisation"),
    "credit": ("授信", "credit"),
    "enquiry": ("资信查询", "enquiry"),
    "claim": ("索赔", "claim"),
    "loan": ("融资", "loan"),
    "loss": ("报损", "loss"),
    "payment": ("付汇", "payment"),
    "policy": ("保单", "policy"),
    "premium": ("保费", "premium"),
    "quota": ("额度", "quota"),
    "receipt": ("收汇", "receipt"),
    "risk": ("风险信息", "risk"),
    "statement": ("对账单", "statement"),
}

ROLES: Final[Mapping[Role, tuple[str, str]]] = {
    Role.CUSTOMS: ("海关", "customs"),
    Role.PORT: ("港口", "port"),
    Role.YARD: ("场站", "yard"),
    Role.TRADER: ("企业", "trader"),
    Role.AGENT: ("报关企业", "agent"),
    Role.BANK: ("银行", "bank"),
    Role.INSURER: ("保险公司", "insurer"),
    Role.UNIT: ("承办单位", "unit in charge"),
    Role.GATEWAY: ("单一窗口平台", "single window"),
}
