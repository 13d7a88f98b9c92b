"""`swg serve`: the gateway, until it is told to stop."""

import os
from pathlib import Path
from typing import Annotated

import typer

from gateway.assembly import assemble, form_names
from gateway.cli.catalogue import settings as settings_here
from gateway.cli.output import Misused
from gateway.telemetry.logs import set_up
from gateway.web.serving import CannotServe
from gateway.web.serving import serve as serve_web

verbs = typer.Typer()


@verbs.command()
def serve(
    host: Annotated[str | None, typer.Option(help="监听地址 / address to listen on")] = None,
    port: Annotated[int | None, typer.Option(help="监听端口 / port to listen on")] = None,
    tls_cert: Annotated[Path | None, typer.Option(help="TLS 证书链 PEM / certificate chain, for https")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="TLS 私钥 PEM / its private key")] = None,
    client_ca: Annotated[
        Path | None, typer.Option(help="客户端证书的颁发机构 PEM / authorities of client certificates (mutual TLS)")
    ] = None,
) -> None:
    """运行网关，Ctrl-C 停止 / Run the gateway; Ctrl-C stops it."""
    said = {"host": host, "port": port, "tls_cert": tls_cert, "tls_key": tls_key, "client_ca": client_ca}
    settings = settings_here().with_given(**{name: value for name, value in said.items() if value is not None})
    set_up(settings.log_level, settings.log_format)
    os.umask(0o077)  # whatever it writes is for whoever runs it
    try:
        serve_web(assemble(settings), forms=form_names())
    except CannotServe as problem:
        raise Misused(str(problem)) from None
