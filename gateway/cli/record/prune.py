"""`swg journal prune`: what is due by the table of retention goes into archives; `--dry-run` shows it."""

from typing import Annotated, Any

import typer

from gateway.cli.catalogue import catalogue, settings
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.cli.record.keys import master_key_or_new, refusing
from gateway.cli.record.noun import By, Json, verbs
from gateway.journal.clock import system_clock
from gateway.journal.retention import HELD, OPEN, RECENT, UNDELIVERED, BadRetention, Outlook, outlook, rules

KEPT = {
    UNDELIVERED: "未投完 / undelivered",
    OPEN: "案件未结 / open cases",
    RECENT: "结案未满 / recent cases",
    HELD: "留存 / on hold",
}


@verbs.command()
def prune(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="只列出到期的，不改动 / show what is due; change nothing")
    ] = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """到期的报文归档后清出；叶、摘要、回执仍可核验 / Archive and prune what is due; what stays can still be proved."""
    found = _outlook()
    if dry_run:
        _show(found, as_json=as_json)
        return
    done: dict[str, Any] = {"items": []}
    if any(each.documents for each in found):
        with refusing():
            master_key_or_new()
        done = ask("/journal/prune", {"by": by or who()})
    if as_json:
        print_json(done)
        return
    for each in done["items"]:
        out.print(f"{each['archive']}  {each['rule']}  报文 / documents {each['documents']}  SHA-256 {each['sha256']}")
    if not done["items"]:
        out.print("没有到期的报文 / nothing is due")


def _outlook() -> list[Outlook]:
    try:
        table = rules(catalogue(), settings().retention)
    except BadRetention as problem:
        raise Misused(str(problem)) from None
    with database() as engine:
        return outlook(engine, catalogue(), table, now=system_clock())


def _show(found: list[Outlook], *, as_json: bool) -> None:
    if as_json:
        print_json({"items": [_told(each) for each in found]})
        return
    names = (
        "规则 / rule",
        "月 / months",
        "早于 / before",
        "到期 / due",
        "字节 / bytes",
        "回执 / receipts",
        "仍留 / kept",
    )
    print_table("", names, [_row(each) for each in found])


def _told(each: Outlook) -> dict[str, Any]:
    return {
        "rule": each.rule.name,
        "months": each.rule.months,
        "before": each.before.isoformat(timespec="seconds") if each.before else None,
        "documents": each.documents,
        "bytes": each.size,
        "receipts": [each.first, each.last] if each.first else None,
        "kept": dict(each.kept),
    }


def _row(each: Outlook) -> list[str]:
    kept = "，".join(f"{KEPT[why]} {count}" for why, count in sorted(each.kept.items()))
    span = f"{each.first}–{each.last}" if each.first else "—"
    months = str(each.rule.months) if each.rule.months else "永久 / for good"
    before = f"{each.before:%F}" if each.before else "—"
    return [each.rule.name, months, before, str(each.documents), f"{each.size:,}", span, kept or "—"]
