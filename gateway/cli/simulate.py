"""`swg simulate`: a partner of the simulators, as a program of its own."""

import os
import sys
from typing import Annotated

import typer

verbs = typer.Typer()


@verbs.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def simulate(
    context: typer.Context,
    role: Annotated[str, typer.Argument(help="customs, yard, port, trader, agent, insurer, bank, account")],
) -> None:
    """模拟合作方（海关、场站、港口、企业、银行）/ Play a partner; `swg simulate customs -- --help` shows its flags."""
    arguments = [sys.executable, "-m", "simulators", role, *context.args]
    os.execv(arguments[0], arguments)  # noqa: S606  # our own interpreter, the user's own words
