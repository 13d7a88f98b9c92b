"""`swg mailbox`: a partner's mailbox, over HTTP."""

import typer

from gateway.cli.app import app

verbs = typer.Typer(no_args_is_help=True, help="信箱 / a partner's mailbox")
app.add_typer(verbs, name="mailbox")


@verbs.callback()
def group() -> None:
    """信箱 / a partner's mailbox"""
