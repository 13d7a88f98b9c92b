"""`swg journal hold`: cases that are kept whatever their age, and until when they are."""

from typing import Annotated

import typer

from gateway.cli import words
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.cli.record.noun import By, Json, verbs
from gateway.journal.clock import to_datetime
from gateway.journal.holds import held


@verbs.command()
def hold(
    cases: Annotated[list[str] | None, typer.Argument(help="案件编号 / ids of cases")] = None,
    reason: Annotated[str, typer.Option(help="缘由，如案号 / why, such as the number of a court's case")] = "",
    lift: Annotated[bool, typer.Option("--lift", help="解除 / lift the hold")] = False,
    list_: Annotated[bool, typer.Option("--list", help="列出留存中的 / list those in force")] = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """依法留存：案件到期也不清出，直至解除 / Legal hold: a case is kept beyond its time until the hold is lifted."""
    if list_:
        _list(as_json=as_json)
        return
    if not cases or not reason.strip():
        raise Misused("给出案件与 --reason，或 --list / give cases and --reason, or --list")
    with database():  # there is a journal; else this would make one
        pass
    told = ask("/journal/hold", {"cases": cases, "lift": lift, "reason": reason.strip(), "by": by or who()})
    if as_json:
        print_json(told)
        return
    done = "已解除 / lifted" if lift else "已留存 / on hold"
    for each in cases:
        out.print(f"{each}  {done if each in told['cases'] else '无变化 / as it was'}")


def _list(*, as_json: bool) -> None:
    with database() as engine, engine.connect() as connection:
        items = [{**each, "at": to_datetime(each["at"]).isoformat(timespec="seconds")} for each in held(connection)]
    if as_json:
        print_json({"items": items})
    elif items:
        names = ("案件 / case", "自 / since", "经办 / by", "缘由 / reason")
        rows = [[each["case"], words.moment(each["at"]), each["by"], each["reason"] or ""] for each in items]
        print_table("", names, rows)
    else:
        out.print("没有留存中的案件 / no case is on hold")
