"""`swg dead`: dead letters, looked at and put right."""

import typer

from gateway.cli.app import app

verbs = typer.Typer(no_args_is_help=True, help="死信 / dead letters")
app.add_typer(verbs, name="dead")


@verbs.callback()
def group() -> None:
    """死信 / dead letters"""
