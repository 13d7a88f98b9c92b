"""`swg serve`: the gateway, until it is told to stop."""

import os
from pathlib import Path
from typing import Annotated

import typer

from gateway.assembly import ALL, Role, assemble, form_names
from gateway.cli.beside import beside
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
    name: Annotated[
        str | None,
        typer.Option(help="集群中本机多个 serve 时的名称 / its name, of several of a cluster on this machine"),
    ] = None,
    client_ca: Annotated[
        Path | None, typer.Option(help="客户端证书的颁发机构 PEM / authorities of client certificates (mutual TLS)")
    ] = None,
) -> None:
    """运行网关，Ctrl-C 停止 / Run the gateway; Ctrl-C stops it."""
    said = {"host": host, "port": port, "tls_cert": tls_cert, "tls_key": tls_key, "client_ca": client_ca}
    settings = settings_here().with_given(**{name: value for name, value in said.items() if value is not None})
    roles = ALL if settings.engine == "embedded" else {Role.SERVE}
    if name is not None:
        if settings.engine == "embedded":
            raise Misused("--name 只用于集群引擎 / --name is for the cluster engine; the embedded one is one process")
        settings = beside(settings, name)
    set_up(settings.log_level, settings.log_format)
    os.umask(0o077)  # whatever it writes is for whoever runs it
    try:
        serve_web(assemble(settings, roles), forms=form_names())
    except CannotServe as problem:
        raise Misused(str(problem)) from None
