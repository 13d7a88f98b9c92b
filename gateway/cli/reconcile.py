"""`swg reconcile`: a day of the banks' books, by what they told us and by what they booked."""

import json
from datetime import date, datetime, timedelta
from typing import Annotated, Any
from urllib.parse import urlencode

import typer
from rich.markup import escape

from gateway.cli.asking import ask, fetch
from gateway.cli.output import REFUSED, out, print_json, print_table
from messages.books import WAYS, Kind

verbs = typer.Typer(name="reconcile", invoke_without_command=True, help="对账：银行账目与结果反馈 / banks' books")

Day = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help="账务日，默认昨日 / day of the books; yesterday")
]
Bank = Annotated[str | None, typer.Option(help="只对此银行（合作方名称）/ this bank only, by its partner's name")]
Currency = Annotated[str | None, typer.Option(help="只对此币种 / this currency only")]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]


_BALANCED = "[green]账目相符 / balanced[/]"
_UNSTATED = "[yellow]对账单未到，尚无差异可言 / its statement has not come; nothing can be held against it yet[/]"


@verbs.callback()
def reconcile(
    context: typer.Context, day: Day = None, bank: Bank = None, currency: Currency = None, as_json: Json = False
) -> None:
    """对账，有变化即发给银行；有差异时退出码 1 / Hold a day; what is new goes to the bank. 1 where it differs."""
    if context.invoked_subcommand is not None:
        return
    said: dict[str, Any] = {"bank": bank, "currency": currency, "day": f"{day:%Y-%m-%d}" if day else None}
    told = ask("/reconciliations", {name: value for name, value in said.items() if value is not None})
    if as_json:
        print_json(told)
    else:
        _show(told)
    if any(each["items"] for each in told["items"]):
        raise typer.Exit(REFUSED)


@verbs.command("list")
def list_(
    state: Annotated[str | None, typer.Option(help="unstated、balanced、differs、explained：状态 / state")] = None,
    cursor: Annotated[str | None, typer.Option(help="接上页 / go on after the page before")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="每页条数 / items a page")] = 50,
    as_json: Json = False,
) -> None:
    """列出各日对账结果，最近的在前 / List the days that were held, newest first."""
    asked = {"state": state, "cursor": cursor, "limit": limit}
    query = urlencode({name: value for name, value in asked.items() if value is not None})
    told = json.loads(fetch(f"/v1/reconciliations?{query}"))
    if as_json:
        print_json(told)
        return
    print_table(
        "",
        ("日 / day", "银行 / bank", "币种 / currency", "状态 / state", "差异 / differences"),
        (
            (each["day"], each["bank"], each["currency"], f"{each['state']} {each['state_zh']}", len(each["items"]))
            for each in told["items"]
        ),
    )
    if told.get("cursor"):
        out.print(f"下一页 / next page: --cursor {told['cursor']}")


@verbs.command()
def explain(
    item_id: Annotated[str, typer.Argument(help="差异项编号 / number of the item")],
    day: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help="账务日 / day of the books")],
    bank: Annotated[str, typer.Option(help="银行（合作方名称）/ the bank, by its partner's name")],
    currency: Annotated[str, typer.Option(help="币种 / currency")],
    reason: Annotated[str, typer.Option(help="说明 / why it is right as it stands, or how it was settled")],
    as_json: Json = False,
) -> None:
    """说明一项差异为何成立或已如何处理 / Say why a difference is right as it stands, or how it was settled."""
    said = {"item_id": item_id, "day": f"{day:%Y-%m-%d}", "bank": bank, "currency": currency, "reason": reason}
    told = ask("/reconciliations/explain", said)
    if as_json:
        print_json(told)
    else:
        out.print(f"已说明 / explained  {escape(item_id)}")


def show_books(first: date) -> None:
    """A line for each currency of the banks' books of this day and the next: a rehearsal's day may end early."""
    for day in (first, first + timedelta(days=1)):
        for each in ask("/reconciliations", {"day": f"{day}"})["items"]:
            sums = f"{_amount(each['their_debits'])} / {_amount(each['their_credits'])}"
            says = (
                f"[red]差异 / differences {len(each['items'])}[/]" if each["items"] else "[green]账目相符 / balanced[/]"
            )
            name, statements = escape(each["partner"]), f"对账单 / statements {each['statements']}"
            out.print(f"[bold]对账 / books[/]  {name} {each['day']} {statements}  借 / 贷 {sums}  {says}")


def _show(told: dict[str, Any]) -> None:
    if not told["items"]:
        out.print(f"{told['day']}：没有银行账目 / no books of any bank")
    for each in told["items"]:
        news = "" if each["is_new"] else "  （无变化 / nothing new）"
        out.print(f"[bold]{escape(each['partner'])}[/]  {each['currency']}  {each['day']}{news}")
        print_table(
            "",
            ("", "借方 / debits", "贷方 / credits"),
            (
                ("我方 / as told", _amount(each["our_debits"]), _amount(each["our_credits"])),
                (
                    f"对账单 / {each['statements']} statements",
                    _amount(each["their_debits"]),
                    _amount(each["their_credits"]),
                ),
            ),
        )
        if not each["items"]:
            out.print(_BALANCED if each["statements"] else _UNSTATED)
            continue
        print_table("", ("项 / item", "差异 / difference", "编号 / number", "我方 / ours", "银行 / theirs", "由 / by"),
                    map(_row, each["items"]))  # fmt: skip
        for kind in dict.fromkeys(item["kind"] for item in each["items"]):
            way = WAYS[Kind(kind)]
            out.print(f"{kind}: {way.zh} / {way.en}\n   {way.mend_zh} / {way.mend_en}")


def _row(item: dict[str, Any]) -> tuple[str, ...]:
    number = item["reference"] or item["bank_reference"] or "-"
    return (item["item_id"], item["kind"], number, _amount(item["ours"]), _amount(item["theirs"]), item["owner"])


def _amount(money: dict[str, Any] | None) -> str:
    return f"{money['currency']} {money['amount']}" if money else "-"
