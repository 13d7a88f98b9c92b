"""`swg case`: cases as an operator reads them: where each stands, what happened, who got what, what comes next."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.tree import Tree

from gateway.cli import outlines, words
from gateway.cli.catalogue import catalogue
from gateway.cli.journal import reading
from gateway.cli.output import Misused, out, print_json, print_table, print_tree
from gateway.journal.reading import EVERYONE, MOST_PER_PAGE, Reading
from messages.catalogue import Family

verbs = typer.Typer(name="case", no_args_is_help=True, help="案件 / cases")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]

_HEAD = {  # what every case has; the rest is its family's own
    *("id", "family", "order_key", "state", "state_zh", "state_en", "final", "confirmed", "opened_at", "moved_at"),
    *("due_at", "due_provisional", "expected"),
}


@verbs.command("list")
def list_(
    state: Annotated[str | None, typer.Option(help="只列此状态 / only cases in this state, e.g. in-place")] = None,
    number: Annotated[str | None, typer.Option(help="任一业务编号 / any business number that finds them")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="每页条数 / cases a page")] = 50,
    cursor: Annotated[str | None, typer.Option(help="接上页 / go on after the page before")] = None,
    as_json: Json = False,
) -> None:
    """列出案件，最新在前 / List cases, newest first."""
    families = _families(state)
    with reading() as journal:
        cases, more = _page(journal, families, state, number, cursor, limit)
    if as_json:
        print_json({"cases": cases, "cursor": more})
        return
    if not cases:
        out.print("没有符合条件的案件 / no such case")
        return
    columns = [(name, told) for name, told in _COLUMNS if any(told(case) for case in cases)]
    print_table(
        "",
        [column for column, _ in columns],
        ([told(case) for _, told in columns] for case in cases),
    )
    if more:
        out.print(f"下一页 / next page: --cursor {more}")


@verbs.command()
def show(
    number: Annotated[str, typer.Argument(help="业务编号或案件号 / any business number, or the case's id")],
    as_json: Json = False,
) -> None:
    """案件全貌：经过、投递、下一步 / A whole case: what happened, who got it, what comes next."""
    with reading() as journal:
        found = journal.case(number, EVERYONE)
        cases = [found] if found else journal.cases_of_alias(number, EVERYONE)
        if not cases:
            raise Misused(
                f"编号 {number!r} 没有案件 / no case has the number {number!r}; `swg case list` shows those there are"
            )
        told = [
            case | {"timeline": journal.timeline(case["id"]), "deliveries": journal.deliveries_of_case(case["id"])}
            for case in cases
        ]
    if as_json:
        print_json({"number": number, "cases": told})
        return
    for case in told:
        _print(case)


@verbs.command()
def board(
    name: Annotated[str, typer.Argument(help="汇总的名称 / name of the board, the last step of its path")],
    as_json: Json = False,
) -> None:
    """按族公布的汇总，不含个案 / What a family shows of all its cases together."""
    boards = {each.name: (family, each) for family in catalogue().families.values() for each in family.boards}
    if name not in boards:
        raise Misused(f"没有汇总 {name!r} / no board {name!r}; there is: {', '.join(boards)}")
    family, wanted = boards[name]
    with reading() as journal:
        rows = wanted.told(list(_every(journal, family, wanted.shared)))
    if as_json:
        print_json({"items": rows})
    elif not rows:
        out.print("还没有可公布的 / nothing to be shown yet")
    else:
        columns = list(dict.fromkeys(column for row in rows for column in row))
        print_table(f"{wanted.zh} / {wanted.en}", columns, ([_cell(row.get(each)) for each in columns] for row in rows))


def _every(journal: Reading, family: Family, states: Iterable[str]) -> Iterator[Mapping[str, Any]]:
    """All cases in these states, page by page."""
    for state in states:
        cursor = None
        while True:
            page = journal.cases(family.name, EVERYONE, state=state, cursor=cursor, limit=MOST_PER_PAGE)
            yield from page.items
            if (cursor := page.cursor) is None:
                break


def _cell(value: Any) -> str:
    """A value in a table: nothing is a dash, what has parts is told part by part."""
    if isinstance(value, Mapping):
        return " ".join(f"{name}:{part}" for name, part in value.items())
    return "—" if value is None else str(value)


def _families(state: str | None) -> tuple[Family, ...]:
    """The families that have cases; with a state, those that know it."""
    families = tuple(each for each in catalogue().families.values() if each.process is not None)
    if state is None:
        return families
    names = {name: None for each in families if each.process for name in (row.name for row in each.process.states)}
    if state not in names:
        near = get_close_matches(state, names, n=1)
        hint = f"is it {near[0]!r}?" if near else f"there is: {', '.join(names)}"
        raise Misused(f"没有状态 {state!r} / no state {state!r}; {hint}")
    return tuple(each for each in families if each.process and any(row.name == state for row in each.process.states))


def _page(
    journal: Reading, families: Iterable[Family], state: str | None, number: str | None, cursor: str | None, limit: int
) -> tuple[list[dict[str, Any]], str | None]:
    """One page over all families; ids are in the order the cases opened in."""
    pages = [
        journal.cases(each.name, EVERYONE, state=state, alias=number, cursor=cursor, limit=limit) for each in families
    ]
    cases = sorted((case for page in pages for case in page.items), key=lambda case: str(case["id"]), reverse=True)
    more = len(cases) > limit or any(page.cursor for page in pages)
    return cases[:limit], cases[:limit][-1]["id"] if more else None


def _print(case: Mapping[str, Any]) -> None:
    family = catalogue().families[case["family"]]
    out.print(f"[bold]{escape(family.zh)} / {escape(family.en)}[/]  {case['order_key']}")
    for label, value in (
        ("案件 / case", case["id"]),
        ("状态 / state", words.both(case["state_zh"], case["state_en"]) + _doubt(case)),
        ("到位 / in place", _in_place(case)),
        ("时限 / until", words.moment(case["due_at"]) + ("（暂定 / provisional）" if case["due_provisional"] else "")),
        *((words.field(family.name, name), words.said(value)) for name, value in _plain(case)),
    ):
        if value:
            out.print(f"  {escape(label)}: {escape(str(value))}")
    for line in family.outline(case) if family.outline else ():
        out.print(f"  {outlines.told(line)}")
    for name, rows in _tables(case):
        _print_rows(family, name, rows)
    _print_timeline(case)
    _print_expected(case)
    out.print()


def _plain(case: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """What the family says of the case in one value each."""
    for name, value in case.items():
        if value is False:  # what is not so need not be said
            continue
        if name not in _HEAD | {"in_place", "timeline", "deliveries"} and isinstance(value, str | int | float):
            yield name, value


def _tables(case: Mapping[str, Any]) -> Iterable[tuple[str, list[Mapping[str, Any]]]]:
    """What the family says of the case in rows: its lines."""
    for name, value in case.items():
        if name in _HEAD | {"timeline", "deliveries"} or not isinstance(value, list) or not value:
            continue
        if all(isinstance(row, dict) for row in value):
            yield name, value


def _print_rows(family: Family, name: str, rows: list[Mapping[str, Any]]) -> None:
    columns = [column for column in rows[0] if any(row.get(column) not in (None, False) for row in rows)]
    title = words.both("货物", f"{name}, {len(rows)}") if name == "lines" else f"{name}, {len(rows)}"
    out.print(f"[bold]{escape(title)}[/]")
    print_table(
        "",
        [words.field(family.name, column) for column in columns],
        ([words.said(row.get(column)) for column in columns] for row in rows),
    )


def _print_timeline(case: Mapping[str, Any]) -> None:
    """Every event, and under it whom its message went to."""
    by_message: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for delivery in case["deliveries"]:
        by_message[delivery["message"]].append(delivery)
    tree = Tree("[bold]经过 / timeline[/]")
    for event in case["timeline"]:
        branch = tree.add(_event(case, event))
        for delivery in by_message.pop(event["message"] or "", ()):
            branch.add(_delivery(delivery))
    for deliveries in by_message.values():
        branch = tree.add(escape(words.type_(deliveries[0]["message_type"])))
        for delivery in deliveries:
            branch.add(_delivery(delivery))
    print_tree(tree)


def _event(case: Mapping[str, Any], event: Mapping[str, Any]) -> str:
    what = f"{words.type_(event['message_type'])} {event['message_id'] or ''}".strip()
    moved = ""
    if event["to"] != event["from"]:
        moved = f" → [bold]{escape(words.case_state(case['family'], event['to']))}[/]"
    said = f"[dim]{escape(event['event'])}[/]{moved}"
    return f"{words.moment(event['at'])}  {escape(event['by'])}  {escape(what)}  {said}"


def _delivery(delivery: Mapping[str, Any]) -> str:
    colour = words.COLOURS.get(delivery["state"], "default")
    who = delivery["receiver"] or "?"
    tail = " ".join(str(part) for part in (delivery["remark"], delivery["reason"]) if part)
    return (
        f"→ {escape(who)} ({escape(words.role(delivery['role']))})  [{colour}]{words.state(delivery['state'])}[/]  "
        f"{words.moment(delivery['at'])}  [dim]{delivery['delivery']} {escape(tail)}[/]"
    )


def _print_expected(case: Mapping[str, Any]) -> None:
    if case["final"]:
        out.print("[bold]已办结 / closed[/]")
        return
    out.print("[bold]下一步 / next[/]")
    for step in case["expected"]:
        until = f"  至 / until {words.moment(step['until'])}" if step["until"] else ""
        out.print(f"  {escape(words.roles(step['by']))}: {escape(words.both(step['zh'], step['en']))}{until}")
    if not case["expected"]:
        out.print("  —")


def _short(iso: str | None) -> str:
    """A moment of these days, to the minute."""
    return words.moment(iso)[5:16]


def _doubt(case: Mapping[str, Any]) -> str:
    return "" if case["confirmed"] else "（未确认 / unconfirmed）"


def _in_place(case: Mapping[str, Any]) -> str:
    """How many of its lines stand in place: "1/2"."""
    lines, placed = case.get("lines"), case.get("in_place")
    return f"{placed}/{len(lines)}" if isinstance(lines, list) and isinstance(placed, int) else ""


_COLUMNS: tuple[tuple[str, Callable[[Mapping[str, Any]], str]], ...] = (  # a row fits a terminal of 80 signs
    ("案件\ncase", lambda case: "…" + str(case["id"])[-12:]),
    ("单号\nnumber", lambda case: str(case["order_key"])),
    ("状态\nstate", lambda case: words.both(case["state_zh"], case["state_en"]) + _doubt(case)),
    ("到位\nplaced", _in_place),
    ("时限\nuntil", lambda case: _short(case["due_at"])),
)
