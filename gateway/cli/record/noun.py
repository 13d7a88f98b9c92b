"""The noun `journal` and what its verbs share."""

from typing import Annotated

import typer

verbs = typer.Typer(
    name="journal",
    no_args_is_help=True,
    help="台账：核验、审计、清除、备份、归档 / the journal: verify, audit, erase, back up, archive",
)

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
