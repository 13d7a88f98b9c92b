"""`swg case`: cases, as operators read them."""

import typer

from gateway.cli.app import app

verbs = typer.Typer(no_args_is_help=True, help="案件 / cases")
app.add_typer(verbs, name="case")


@verbs.callback()
def group() -> None:
    """案件 / cases"""
