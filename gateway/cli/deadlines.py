"""`swg deadlines`: the table in force, another one checked and rehearsed, the cards, how long answers take."""

import json
from collections import Counter
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

import typer
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn

from gateway.cli.catalogue import catalogue, settings
from gateway.cli.journal import database, fetch
from gateway.cli.output import REFUSED, Misused, err, out, print_json, print_table
from gateway.cli.times import begins, ends
from gateway.rehearsal.deadlines import Difference, Rehearsed, rehearse
from gateway.settings.deadlines import from_file, load_rules
from messages.deadlines.rules import Rules, told
from messages.deadlines.table import written
from messages.process import Limit
from messages.rulesets import BadRules

verbs = typer.Typer(name="deadlines", no_args_is_help=True, help="时限、红黄牌与时效 / deadlines and cards")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
Cursor = Annotated[str | None, typer.Option(help="接上页 / go on after the page before")]
Count = Annotated[int, typer.Option(min=1, max=200, help="每页条数 / items a page")]
KINDS = {"new": "新增 / new", "gone": "消失 / gone", "changed": "变化 / changed"}


@verbs.command()
def show(
    family: Annotated[str | None, typer.Option(help="只限此报文族 / of this family alone")] = None,
    toml: Annotated[bool, typer.Option("--toml", help="打印为可修改的表 / print it as a table to be changed")] = False,
    as_json: Json = False,
) -> None:
    """显示现行时限表及其摘要 / Show the table in force, and its digest."""
    rules = _in_force()
    if toml:
        typer.echo(written(rules), nl=False)
        return
    if as_json:
        print_json({"title": rules.title, "digest": rules.digest, **rules.said()})
        return
    out.print(f"[bold]{escape(rules.title)}[/]  {rules.digest}")
    out.print(f"预警 / warning {rules.warn_percent} %  整改 / cure {_limit(rules.cure)}")
    rows = [
        (step.name, escape(step.zh), _limit(step.limit) if step.limit else escape(step.none.zh if step.none else ""),
         " ".join(step.by), escape(step.limit.source) if step.limit else "")
        for step in rules.steps.values() if family in (None, step.family)
    ]  # fmt: skip
    rows += [
        (rule.name, escape(rule.whole.zh), _limit(rule.whole.limit), " ".join(rule.whole.by), rule.whole.limit.source)
        for rule in rules.wholes.values()
        if family in (None, rule.family)
    ]
    print_table("", ("规则 / rule", "步骤 / step", "时限 / limit", "责任 / by", "依据 / source"), rows)


@verbs.command()
def check(file: Annotated[Path, typer.Argument(help="时限表 / the table")], as_json: Json = False) -> None:
    """核验一张时限表，一次告知全部问题 / Check a table; everything wrong with it is told at once."""
    rules = _other(file, _in_force())
    if as_json:
        print_json({"title": rules.title, "digest": rules.digest, **rules.said()})
        return
    out.print(f"[green]合格 / in order[/]  {escape(rules.title)}  {rules.digest}")


@verbs.command()
def replay(
    rules: Annotated[Path, typer.Option(help="另一张时限表 / the other table")],
    since: Annotated[str, typer.Option("--from", help="起 / from: 2026-11-01（北京 / Beijing）")],
    until: Annotated[str, typer.Option("--to", help="止；日期含当日 / to; a day is taken in whole")],
    as_json: Annotated[bool, typer.Option("--json", help="每张一行 JSON，末行为合计 / JSON lines, a sum last")] = False,
) -> None:
    """按另一张表重算一段时间的红黄牌并列出差异，不改任何记录；有差异时退出码 1 / Past cards by another table."""
    first, last = begins(since) or 0, ends(until) or 0
    if last <= first:
        raise Misused("--to 应晚于 --from / --to has to be after --from")
    today = _in_force()
    other = _other(rules, today)
    with (
        database() as engine,
        Progress(
            SpinnerColumn(), TextColumn("{task.description} {task.completed}"), console=err, transient=True
        ) as bar,
    ):
        task = bar.add_task("事件 / events", total=None)
        found = rehearse(
            engine,
            catalogue(),
            today,
            other,
            since=first,
            until=last,
            progress=lambda count: bar.update(task, completed=count),
        )
    _tell(found, today, other, as_json=as_json)
    if found.differences:
        raise typer.Exit(REFUSED)


@verbs.command()
def cards(
    state: Annotated[str | None, typer.Option(help="warned、yellow、red、met、cured：状态 / state")] = None,
    colour: Annotated[str | None, typer.Option(help="warning、yellow、red：颜色 / colour")] = None,
    unit: Annotated[str | None, typer.Option(help="责任单位（合作方）/ unit, a partner")] = None,
    rule: Annotated[str | None, typer.Option(help="规则 / rule")] = None,
    case: Annotated[str | None, typer.Option(help="案件标识 / case")] = None,
    cursor: Cursor = None,
    limit: Count = 50,
    as_json: Json = False,
) -> None:
    """列出预警与红黄牌，最近的在前 / List warnings and cards, newest first."""
    wanted = {"state": state, "colour": colour, "unit": unit, "rule": rule, "case": case}
    path = _cards_path()
    answer = _fetched(path, {**wanted, "cursor": cursor, "limit": limit})
    if as_json:
        print_json(answer)
        return
    print_table(
        "",
        ("编号 / card", "状态 / state", "规则 / rule", "案件 / case", "单位 / unit", "时限 / due", "办结 / done"),
        (
            (
                each["card_no"],
                f"{each['colour']} {each['state']}",
                each["rule"],
                escape(each["of"]["number"]),
                escape(each["unit"]["partner"] or each["unit"]["role"]),
                each["limit_at"],
                each["done_at"] or "-",
            )
            for each in answer["items"]
        ),
    )
    _next(answer)


@verbs.command()
def expectations(
    since: Annotated[str | None, typer.Option("--from", help="首日，默认 30 天前 / first day")] = None,
    until: Annotated[str | None, typer.Option("--to", help="末日 / last day")] = None,
    family: Annotated[str | None, typer.Option(help="只限此报文族 / of this family alone")] = None,
    partner: Annotated[str | None, typer.Option(help="只限此合作方 / of this partner alone")] = None,
    cursor: Cursor = None,
    limit: Count = 50,
    as_json: Json = False,
) -> None:
    """各对报文的答复时效：中位数、最长、未答复 / How long answers take: the median, the worst, what waits."""
    asked = {"from": since, "to": until, "family": family, "partner": partner, "cursor": cursor, "limit": limit}
    answer = _fetched("/v1/expectations", asked)
    if as_json:
        print_json(answer)
        return
    print_table(
        f"{answer['from']} - {answer['to']}",
        ("时效 / pair", "合作方 / partner", "已答 / answered", "中位数 / median", "最长 / worst", "未答 / waiting"),
        (
            (
                f"{each['zh']} / {each['en']}",
                escape(each["partner"]),
                each["answered"],
                _duration(each["median_s"]),
                _duration(each["worst_s"]),
                each["waiting"],
            )
            for each in answer["items"]
        ),
    )
    _next(answer)


def _in_force() -> Rules:
    return load_rules(settings(), catalogue().families.values())


def _other(file: Path, today: Rules) -> Rules:
    try:
        return from_file(file, today)
    except BadRules as problem:
        raise Misused(str(problem)) from None


def _cards_path() -> str:
    """Where the family that gives cards is read."""
    return next((str(each.path) for each in catalogue().families.values() if each.cards and each.path), "/")


def _fetched(path: str, asked: dict[str, Any]) -> Any:
    return json.loads(fetch(f"{path}?{urlencode({name: value for name, value in asked.items() if value is not None})}"))


def _next(answer: Any) -> None:
    if answer.get("cursor"):
        out.print(f"下一页 / next page: --cursor {answer['cursor']}")


def _tell(found: Rehearsed, today: Rules, other: Rules, *, as_json: bool) -> None:
    if as_json:
        for each in found.differences:
            typer.echo(json.dumps(each.said(), ensure_ascii=False))
        counts = Counter(each.kind for each in found.differences)
        total = {kind: counts[kind] for kind in KINDS}
        print_json({"events": found.events, "today": found.today, "other": found.other, **total,
                    "rules": {"today": today.digest, "other": other.digest}})  # fmt: skip
        return
    rows = [
        (KINDS[each.kind], each.rule, each.case, _words(each, today=True), _words(each, today=False))
        for each in found.differences
    ]
    if rows:
        print_table("", ("差异 / difference", "规则 / rule", "案件 / case", "现行 / today", "另表 / other"), rows)
    out.print(
        f"事件 / events {found.events}  现行 / today {found.today}  另表 / other {found.other}  "
        f"差异 / differences {len(found.differences)}"
    )


def _words(difference: Difference, *, today: bool) -> str:
    card = difference.today if today else difference.other
    return "-" if card is None else ", ".join(f"{word} {at:%m-%d %H:%M}" for word, at in card.told.items())


def _limit(limit: Limit) -> str:
    said = told(limit)
    if "from" in said:
        return "所载日期 / a day that is named"
    if "seconds" in said:
        return _duration(said["seconds"])
    return f"{said['working_days']} 工作日 / working days, {said['at_hour']}:00"


def _duration(seconds: float | None) -> str:
    if seconds is None:
        return "-"
    days, rest = divmod(int(seconds), 86_400)
    return f"{days} d " * bool(days) + f"{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
