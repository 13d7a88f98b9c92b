"""`swg doctor`: whether this installation is fit to run."""

import typer

from gateway.cli.app import app
from gateway.cli.output import err


@app.command()
def doctor() -> None:
    """体检：检查本机安装 / Check this installation."""
    err.print("尚未实现 / not written yet")
    raise typer.Exit(5)
