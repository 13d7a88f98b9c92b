"""`swg relay`: of a cluster, the process that finds what is due; of several one does, the others stand by."""

from typing import Annotated

import typer

from gateway.assembly import Role
from gateway.cli.beside import work

verbs = typer.Typer()


@verbs.command()
def relay(
    name: Annotated[str, typer.Option(help="本机多个进程时的名称 / its name, of several on this machine")] = "relay",
    port: Annotated[int | None, typer.Option(help="健康检查端口 / where it tells how it is")] = None,
) -> None:
    """调度进程（集群），Ctrl-C 停止 / Find what is due, as one of the processes of a cluster; Ctrl-C stops it."""
    work(Role.RELAY, name, port)
