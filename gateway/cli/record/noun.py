"""The noun `journal` and what its verbs share."""

from typing import Annotated

import typer

verbs = typer.Typer(
    name="journal",
    no_args_is_help=True,
    help="台账：查阅记录、清除、备份、归档 / the journal: who read what, erasure, backups, archives",
)

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
