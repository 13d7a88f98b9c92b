"""`swg deliver`: of a cluster, one of the processes that deliver."""

from typing import Annotated

import typer

from gateway.assembly import Role
from gateway.cli.beside import work

verbs = typer.Typer()


@verbs.command()
def deliver(
    name: Annotated[str, typer.Option(help="本机多个进程时的名称 / its name, of several on this machine")] = "deliver",
    port: Annotated[int | None, typer.Option(help="健康检查端口 / where it tells how it is")] = None,
) -> None:
    """投递进程（集群），Ctrl-C 停止 / Deliver, as one of the processes of a cluster; Ctrl-C stops it."""
    work(Role.DELIVER, name, port)
