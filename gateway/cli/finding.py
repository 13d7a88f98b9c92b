"""`swg finding list`: every code that a document can earn, with what it means and how to mend it."""

from typing import Annotated

import typer

from gateway.cli.catalogue import catalogue
from gateway.cli.output import Misused, print_json, print_table

verbs = typer.Typer(name="finding", no_args_is_help=True, help="问题代码 / the finding codes")


@verbs.command("list")
def list_(
    group: Annotated[str, typer.Argument(help="代码前缀 / only codes that begin so, e.g. SW5")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """列出全部问题代码 / List every finding code."""
    kinds = [kind for kind in catalogue().findings if kind.code.startswith(group.upper())]
    if not kinds:
        raise Misused(f"没有以 {group!r} 开头的代码 / no code begins with {group!r}; `swg finding list` shows all")
    if as_json:
        print_json(
            [
                {
                    "code": kind.code,
                    "severity": kind.severity.value,
                    "zh": kind.zh,
                    "en": kind.en,
                    "mend_zh": kind.mend_zh,
                    "mend_en": kind.mend_en,
                    "retry": kind.retry,
                }
                for kind in kinds
            ]
        )
        return
    print_table(
        "",
        ("code", "severity", "含义 / meaning", "改法 / mend"),
        ((kind.code, kind.severity, f"{kind.zh}\n{kind.en}", f"{kind.mend_zh}\n{kind.mend_en}") for kind in kinds),
    )
