"""The page of the inspection's states and moves, from its tables, with a Mermaid diagram."""

from collections import defaultdict

from docs.make.words import MADE, cell, head, roles, row
from messages.inspection.moves import MOVES, STATES
from messages.process import NOWHERE, Limit, State

INTRO = """# 查验流程 / The process of an inspection

一个案件是一份报关单的一个查验记录（EntryId + ExamRecId）。状态由已知的事实决定，只能按下表变化：
表里没有的请求被拒收（SW401）；
海关的事实总会受理，动不了状态的只记录（SW402）。时限是平台的假定（A），超时不改变状态。
A case is one inspection record of one declaration (EntryId and ExamRecId). What is known decides its state, which
changes by this table alone: a request without a row is refused (SW401); a fact of customs is always taken, and where it
moves nothing it is recorded (SW402). Time limits are the gateway's own assumptions (A); being late changes no state.
"""
DIAGRAM = """图中只画向前的走法，不画变更、撤回和退回；未办结的案件都可由海关撤销（withdrawn）。全部变化见后表。
The diagram shows the ways forward, without changes, withdrawals and refusals; customs may withdraw (withdrawn) any case
that is still open. The table below has every move."""


_ORDER = [state.name for state in STATES]


def page() -> str:
    """The whole page."""
    lines = [MADE, "", *INTRO.splitlines(), "", "## 状态 / States", ""]
    lines += head("状态 / state", "含义 / meaning", "时限 / limit", "下一步 / expected next")
    lines += [_state(state) for state in STATES]
    lines += ["", "## 图 / Diagram", "", *DIAGRAM.splitlines(), "", "```mermaid", *_diagram(), "```"]
    lines += ["", "## 变化 / Moves", "", *head("状态 / in", "事件 / upon", "变为 / to")]
    lines += [_move(*move) for move in _by_event()]
    return "\n".join(lines) + "\n"


def _state(state: State) -> str:
    expected = "<br>".join(f"{roles(each.by)}: {each.zh} / {each.en}" for each in state.expects)
    final = "（终态 final）" if state.final else ""
    return row(f"`{state.name}`{final}", f"{cell(state.zh)}<br>{cell(state.en)}", _limit(state.limit), expected or "—")


def _limit(limit: Limit | None) -> str:
    if limit is None:
        return "—"
    if limit.clock is not None:
        minutes = int(limit.clock.total_seconds() // 60)
        told = f"{minutes // 60} 小时 h" if minutes % 60 == 0 else f"{minutes} 分钟 min"
    else:
        told = f"{limit.working_days} 个工作日 working days, {limit.at_hour}:00"
    return f"{told} ({limit.source})"


def _diagram() -> list[str]:
    events: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source, event, target in MOVES:
        name = event.partition(",")[0]
        forward = source == NOWHERE or _ORDER.index(source) < _ORDER.index(target)
        told = not name.endswith(("changed", "withdrawn", "refused"))
        if forward and told and name not in events[source, target]:
            events[source, target].append(name)
    lines = ["stateDiagram-v2"]
    lines += [f"    {_id(state.name)}: {state.name} {state.zh.partition('：')[0]}" for state in STATES]
    for (source, target), names in events.items():
        lines.append(f"    {_id(source)} --> {_id(target)}: {', '.join(names)}")
    lines += [f"    {_id(state.name)} --> [*]" for state in STATES if state.final]
    return lines


def _id(state: str) -> str:
    return "[*]" if state == NOWHERE else state.replace("-", "_")


def _by_event() -> list[tuple[str, str, str]]:
    """Moves with the states that an event has in common, in the order of the table."""
    sources: dict[tuple[str, str], list[str]] = defaultdict(list)
    for source, event, target in MOVES:
        sources[event, "=" if source == target else target].append(source)
    return [(", ".join(f"`{each}`" if each else "（无 none）" for each in of), event, target)
            for (event, target), of in sources.items()]  # fmt: skip


def _move(sources: str, event: str, target: str) -> str:
    return row(sources, event, "不变 as it is" if target == "=" else f"`{target}`")
