"""`swg journal erase`: what documents say is destroyed; that they came stays, with every proof of it."""

from typing import Annotated

import typer

from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, out, print_json
from gateway.cli.record.noun import By, Json, verbs


@verbs.command()
def erase(
    messages: Annotated[list[str], typer.Argument(help="报文编号 / ids of messages")],
    reason: Annotated[
        str, typer.Option(help="原因，记入台账，勿写个人信息 / why, for the record; no personal data in it")
    ],
    by: By = None,
    as_json: Json = False,
) -> None:
    """清除报文内容，保留叶、摘要与编号；不可恢复 / Destroy what messages say; leaves stay. It cannot be undone."""
    if not reason.strip():
        raise Misused("须说明原因，将记入台账 / say why; it is kept for the record")
    with database():  # there is a journal; else this would make one
        pass
    told = ask("/journal/erase", {"messages": messages, "reason": reason.strip(), "by": by or who()})
    if as_json:
        print_json(told)
        return
    for each in told["erased"]:
        out.print(f"{each}  已清除 / erased")
    out.print(
        "此前的备份、归档仍含其内容，须另行销毁 / backups and archives made before still say it: destroy them too"
    )
