"""What the verbs print: for people through Rich, for programs as JSON; errors say the next step."""

import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.tree import Tree

from messages.errors import SingleWindowError

out = Console(soft_wrap=True, highlight=False)
_wide = Console(soft_wrap=True, highlight=False, width=1000)  # for what is no terminal
err = Console(stderr=True, soft_wrap=True, highlight=False)

DONE, REFUSED, USAGE, UNREACHED, NOT_ALLOWED, OURS = 0, 1, 2, 3, 4, 5


class Unreached(SingleWindowError):
    """Nobody listens where the gateway should be."""


class NotAllowed(SingleWindowError):
    """The gateway knows the caller and says no, or does not know him."""


class Misused(SingleWindowError):
    """The call's words are off."""


class Declined(SingleWindowError):
    """Not possible as things stand."""


EXIT_CODES: Mapping[type[Exception], int] = {
    Unreached: UNREACHED,
    NotAllowed: NOT_ALLOWED,
    Misused: USAGE,
    Declined: REFUSED,
    FileNotFoundError: USAGE,
    IsADirectoryError: USAGE,
    PermissionError: NOT_ALLOWED,
}


OF_FILES: Mapping[type[Exception], str] = {
    FileNotFoundError: "没有此文件 / no such file",
    IsADirectoryError: "是目录，应为文件 / is a folder, want a file",
    PermissionError: "无权读写，请核对属主与权限 / not allowed; look at its owner and mode",
}


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")


def print_findings(findings: Iterable[Mapping[str, Any]], on: Console = out) -> None:
    """Findings, one a paragraph: what, where, what was found and wanted, how to mend it; `err` where `out` has more."""
    for finding in findings:
        colour = "red" if finding["severity"] == "error" else "yellow"
        line = f" 第 {finding['line']} 行 / line {finding['line']}" if finding.get("line") else ""
        on.print(f"[{colour}]{finding['code']}[/] {_plain(finding['where'])}{line}")
        on.print(f"      {_plain(finding['zh'])} / {_plain(finding['en'])}")
        if finding.get("value") is not None:
            on.print(f"      值 / value    {_plain(finding['value'])}")
        if finding.get("wanted"):
            on.print(f"      应为 / wanted {_plain(finding['wanted'])}")
        on.print(f"      改法 / mend   {_plain(finding['mend'])}")


def print_table(title: str, columns: Iterable[str], rows: Iterable[Iterable[Any]]) -> None:
    """A plain table; its first column, which names the row, is never broken, and in a pipe nothing is."""
    table = Table(title=title or None, title_justify="left", box=None, pad_edge=False)
    for number, column in enumerate(columns):
        table.add_column(column, overflow="fold", no_wrap=number == 0)
    for row in rows:
        table.add_row(*(_plain("" if cell is None else str(cell)) for cell in row))
    (out if out.is_terminal else _wide).print(table)


def print_tree(tree: Tree) -> None:
    """A tree; folded to the terminal, whole in a pipe."""
    (out if out.is_terminal else _wide).print(tree, soft_wrap=False)


def failed(problem: Exception) -> int:
    """Say what went wrong and the next step; the exit code."""
    from gateway.journal.database import DatabaseAway  # these take a while to load, and mostly nothing fails
    from gateway.settings import BadSettings
    from gateway.telemetry import masking

    codes = {**EXIT_CODES, BadSettings: USAGE, DatabaseAway: UNREACHED}
    code = next((code for kind, code in codes.items() if isinstance(problem, kind)), OURS)
    known = isinstance(problem, SingleWindowError | OSError)
    err.print(f"[red]swg:[/] {_plain(masking.text(_said(problem)) if known else masking.broken(problem))}")
    if code == OURS and not known:
        err.print("     平台内部错误，请带上 swg --version 所示版本与以上信息报告 / an error of ours; please report it")
    return code


def _said(problem: Exception) -> str:
    """What it says; of a file that cannot be used its name, and why in both languages."""
    why = OF_FILES.get(type(problem))
    name = problem.filename if isinstance(problem, OSError) else None
    return f"{name}: {why}" if why and name else str(problem)


def _plain(text: str) -> str:
    return text.replace("[", "\\[")
