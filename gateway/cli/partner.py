"""`swg partner`: who takes part."""

import typer

from gateway.cli.app import app

verbs = typer.Typer(no_args_is_help=True, help="合作方 / partners")
app.add_typer(verbs, name="partner")


@verbs.callback()
def group() -> None:
    """合作方 / partners"""
