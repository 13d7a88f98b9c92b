"""`swg serve`: the gateway, until it is told to stop."""

import os
from typing import Annotated

import typer

from gateway.assembly import assemble, form_names
from gateway.cli.app import app
from gateway.cli.catalogue import settings as settings_here
from gateway.cli.output import Misused
from gateway.telemetry.logs import set_up
from gateway.web.serving import CannotServe
from gateway.web.serving import serve as serve_web


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="监听地址 / address to listen on")] = None,
    port: Annotated[int | None, typer.Option(help="监听端口 / port to listen on")] = None,
) -> None:
    """运行网关，Ctrl-C 停止 / Run the gateway; Ctrl-C stops it."""
    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    settings = settings_here().model_copy(update=given)
    set_up(settings.log_level, settings.log_format)
    os.umask(0o077)  # whatever it writes is for whoever runs it
    try:
        serve_web(assemble(settings), forms=form_names())
    except CannotServe as problem:
        raise Misused(str(problem)) from None
