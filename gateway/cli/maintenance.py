"""`swg maintenance`: for a while nothing is taken over, and clients are told: beforehand, and in place of an answer."""

from datetime import datetime
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.journal import ask, database, who
from gateway.cli.output import out, print_json
from gateway.cli.times import moment
from gateway.journal.clock import system_clock
from gateway.journal.maintenance import Phase, in_force
from gateway.web.notices import told

verbs = typer.Typer(name="maintenance", no_args_is_help=True, help="维护公告与暂停受理 / notices of maintenance")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]

PHASES = {
    Phase.ANNOUNCED: "已公告，照常受理 / announced; everything is taken",
    Phase.ON: "维护中，不受理报文 / under way; no documents are taken",
    Phase.OVERDUE: "已过预定时间，仍不受理 / should have ended; still no documents are taken",
}


@verbs.command()
def on(
    until: Annotated[str, typer.Option(help="预定结束，如 2026-11-23T04:00（北京时间）/ when it is to end")],
    zh: Annotated[str, typer.Option(help="给客户的中文说明 / what clients are told, in Chinese")],
    en: Annotated[str, typer.Option(help="给客户的英文说明 / what clients are told, in English")],
    begins: Annotated[
        str | None, typer.Option("--from", help="开始时间，默认立即；此前只公告 / when it begins; until then announced")
    ] = None,
    reads_too: Annotated[bool, typer.Option("--reads-too", help="查询和信箱也停 / nothing is read either")] = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """公告维护，到时停止受理，直到 off / Announce it; from then on nothing is taken, until `off`."""
    said = {"until": _time(until), "zh": zh, "en": en, "reads_too": reads_too, "by": by or who()}
    if begins is not None:
        said["begins"] = _time(begins)
    _say(ask("/maintenance/on", said), as_json=as_json)


@verbs.command()
def off(by: By = None, as_json: Json = False) -> None:
    """结束或取消维护，恢复受理 / End it, or call it off: everything is taken again."""
    _say(ask("/maintenance/off", {"by": by or who()}), as_json=as_json)


@verbs.command()
def show(as_json: Json = False) -> None:
    """显示现有公告 / Show what was said."""
    with database() as engine, engine.connect() as connection:
        notice = in_force(connection)
    _say({"items": [] if notice is None else [told(notice, system_clock())]}, as_json=as_json)


def _time(text: str) -> str:
    found: datetime = moment(text)
    return found.isoformat()


def _say(said: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(said)
        return
    if not said["items"]:
        out.print("没有维护 / no maintenance; 正常受理 / everything is taken")
    for each in said["items"]:
        out.print(f"[bold]{PHASES[Phase(each['phase'])]}[/]  {each['from']} — {each['until']}")
        out.print(f"  {escape(each['zh'])}\n  {escape(each['en'])}")
        if each["reads_too"]:
            out.print("  查询和信箱也停 / nothing is read either")
