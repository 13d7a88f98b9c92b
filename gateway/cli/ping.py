"""`swg partner ping`: reaches a partner's channel and says what was seen."""

from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.journal import ask, database, who
from gateway.cli.output import REFUSED, out, print_json

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
MARKS = {True: ("green", "✓"), False: ("red", "✗"), None: ("yellow", "·")}


def ping(name: Annotated[str, typer.Argument(help="合作方名称 / the partner's name")], as_json: Json = False) -> None:
    """探测合作方的通道：域名、连接、TLS、HTTP、签名 / Reach his channel: name, line, TLS, HTTP, signature."""
    with database():  # there is a journal; else this would make one
        pass
    said: dict[str, Any] = ask("/partners/ping", {"partner": name, "by": who()})
    if as_json:
        print_json(said)
    else:
        _print(said)
    if said["reached"] is False:
        raise typer.Exit(REFUSED)


def _print(said: dict[str, Any]) -> None:
    for each in said["seen"]:
        colour, mark = MARKS[each["holds"]]
        took = f"  {each['took_ms']:g} ms" if each["took_ms"] is not None else ""
        out.print(f"[{colour}]{mark}[/] {each['step']:9}  {escape(each['zh'])} / {escape(each['en'])}{took}")
    word = {True: "可达 / reached", False: "不可达 / not reached", None: "未见近况 / nothing of him lately"}
    out.print(f"[bold]{escape(said['partner'])}[/]  {word[said['reached']]}")
