"""The processes of a cluster that take no documents: each in a folder of its own below the data folder."""

import os
import re

from gateway.assembly import Role, assemble
from gateway.cli.catalogue import settings as settings_here
from gateway.cli.output import Misused
from gateway.settings import Settings
from gateway.telemetry.logs import set_up
from gateway.web.serving import CannotServe, serve_beside

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


def work(role: Role, name: str, port: int | None) -> None:
    """Do what this role does until told to stop."""
    settings = settings_here()
    if settings.engine != "cluster":
        raise Misused(
            f"swg {role} 只用于集群引擎；嵌入式引擎由 swg serve 一并完成，或设 SWG_ENGINE=cluster / "
            f"swg {role} is for the cluster engine; with the embedded one swg serve does this too, or set "
            "SWG_ENGINE=cluster"
        )
    settings = beside(settings, name)
    set_up(settings.log_level, settings.log_format)
    os.umask(0o077)  # whatever it writes is for whoever runs it
    try:
        serve_beside(assemble(settings, {role}), f"swg {role}", port)
    except CannotServe as problem:
        raise Misused(str(problem)) from None


def beside(settings: Settings, name: str) -> Settings:
    """The settings of a process with this name; Misused where it cannot be one of a folder."""
    if not NAME.fullmatch(name):
        raise Misused(
            f"--name {name!r}：只用小写字母、数字、连字符 / "
            f"--name {name!r}: lower-case letters, digits and hyphens, 32 at most"
        )
    return settings.beside(name)
