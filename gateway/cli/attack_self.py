"""`swg attack-self`: every known attack against a gateway of one's own; what was threatened, what stood against it, and
whether it held.

The attacks are a program of their own (`python -m simulators.attacks`): a partner with key and token who means harm.
Exit code 1 where one gets through.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.catalogue import settings as settings_here
from gateway.cli.output import REFUSED, Misused, Unreached, out, print_json
from gateway.cli.victim import ATTACKER, Victim, named, own

verbs = typer.Typer()

BEGIN, END = "<!-- attacks: made by `swg attack-self --table` -->", "<!-- attacks: end -->"
Row = Mapping[str, Any]


@verbs.command("attack-self")
def attack_self(
    gateway: Annotated[
        str | None, typer.Option(help="攻击此地址；不写则自起一个 / attack this one; unsaid: one of its own")
    ] = None,
    who: Annotated[str, typer.Option("--as", help="以哪个合作方的身份 / partner to attack as")] = ATTACKER,
    operator_token: Annotated[
        Path | None,
        typer.Option(help="不在本机时，平台运维令牌的文件 / file with an operator token, where it is elsewhere"),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option(help="只做此类或此项 / this family, or this attack; again for more")
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="略去耗时数秒的 / leave out what takes seconds each")] = False,
    table: Annotated[
        Path | None, typer.Option(help="把结果表写入此页 / write the table of families into this page")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """用全部已知攻击检验自己的平台 / Try every known attack on a gateway of your own."""
    out.quiet = as_json
    with _victim(gateway, who, operator_token) as victim:
        told = list(_shown(_struck(victim, only or [], quick=quick)))
    broken = [row for row in told if not row["held"]]
    families = list(_families(told))
    if table is not None:
        table.write_text(_with_table(table.read_text("utf-8"), families), "utf-8")
    if as_json:
        print_json({"held": not broken, "strikes": told, "families": families})
    else:
        out.print(f"\n[bold]{len(told) - len(broken)}[/] 挡住 / held, [bold]{len(broken)}[/] 攻破 / broken")
    if broken:
        raise typer.Exit(REFUSED)


def _victim(url: str | None, who: str, operator_token: Path | None) -> Any:
    if url is None:
        return own()
    settings = settings_here()
    token = operator_token.read_text("ascii").strip() if operator_token else None
    return nullcontext(named(url.rstrip("/"), settings.partners_folder / who, settings, token))


def _struck(victim: Victim, only: Iterable[str], *, quick: bool) -> Iterator[Row]:
    """What the attacks tell, as they go."""
    command = [sys.executable, "-m", "simulators.attacks", "--profile", str(victim.profile), "--gateway", victim.url]
    command += [*victim.words, *(["--quick"] if quick else []), *(["--only", *only] if only else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as attacks:
        assert attacks.stdout is not None and attacks.stderr is not None  # noqa: S101  # they are pipes
        yield from map(json.loads, attacks.stdout)
        said = attacks.stderr.read().strip()
    if attacks.returncode == 2:
        raise Misused(said)
    if attacks.returncode not in (0, 1):
        raise Unreached(f"攻击中断 / the attacks broke off: {said[-400:]}")


def _shown(told: Iterable[Row]) -> Iterator[Row]:
    """Each with its verdict, below what threatens and what stands against it."""
    for _, rows in groupby(told, key=lambda row: row["family"]):
        for number, row in enumerate(rows):
            if not number:
                out.print(f"\n[bold]{escape(row['threat_zh'])} / {escape(row['threat_en'])}[/]")
                out.print(f"[dim]{escape(row['control_zh'])} / {escape(row['control_en'])}[/]")
            _show(row)
            yield row


def _show(row: Row) -> None:
    mark = "[green]挡住 held  [/]" if row["held"] else "[red]攻破 BROKEN[/]"
    got = ", ".join(row["codes"][:3]) or row["verdict"] or str(row["status"] or "断开 / closed")
    grew = f"  +{row['grew_mb']:.0f} MB" if row["grew_mb"] is not None and row["grew_mb"] >= 1 else ""
    by = f" ({row['way_in']})" if row["way_in"] else ""
    out.print(
        f"  {mark} {escape(row['attack'])}{by}  {escape(row['zh'])} / {escape(row['en'])}"
        f"  [dim]{escape(got)}  {row['took_s'] * 1000:.0f} ms{grew}[/]"
    )
    if not row["held"]:
        out.print(f"      [red]{escape(row['why'])}[/]")


def _families(told: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """How many attacks of each family were made, on how many ways in, and how many got through."""
    for name, rows in groupby(told, key=lambda row: row["family"]):
        all_ = list(rows)
        yield {
            "family": name,
            "zh": all_[0]["threat_zh"],
            "en": all_[0]["threat_en"],
            "attacks": len({row["attack"] for row in all_}),
            "strikes": len(all_),
            "broken": sum(not row["held"] for row in all_),
        }


def _with_table(page: str, families: Iterable[Mapping[str, Any]]) -> str:
    """The page with this table in the place kept for it, or Misused."""
    if BEGIN not in page or END not in page:
        raise Misused(f"该页没有 {BEGIN} / the page has no place for the table")
    lines = [
        "| 类 / family | 威胁 / threat | 攻击 / attacks | 次 / strikes | 结果 / verdict |",
        "| --- | --- | --- | --- | --- |",
    ]
    for each in families:
        verdict = "挡住 / held" if not each["broken"] else f"攻破 / broken: {each['broken']}"
        lines.append(
            f"| `{each['family']}` | {each['zh']} / {each['en']} | {each['attacks']} | {each['strikes']} | {verdict} |"
        )
    made = "\n".join((BEGIN, "", *lines, "", END))
    return re.sub(f"{re.escape(BEGIN)}.*?{re.escape(END)}", lambda _: made, page, flags=re.DOTALL)
