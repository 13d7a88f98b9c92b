"""Processes of a cluster for a bench, each run on a copy of one prepared database and data folder."""

import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.databases import database
from bench.stand import Serving, Stand, process
from gateway.cli.processes import free_port


@dataclass(frozen=True, slots=True)
class Prepared:
    """A stand on PostgreSQL. template: the url of its database, with which nobody is connected any more."""

    stand: Stand
    template: str
    amqp_url: str


@dataclass(frozen=True, slots=True)
class Copy:
    """What one run works on."""

    folder: Path
    database: str
    environment: Mapping[str, str]

    @contextmanager
    def started(self, verb: str, name: str) -> Iterator[Serving]:
        """`swg <verb> --name <name>`, once it is ready."""
        port, log = free_port(), self.folder / f"{name}.logs"
        log.mkdir()
        command = [sys.executable, "-m", "gateway", verb, "--name", name, "--port", str(port)]
        with process(command, log, dict(self.environment), port, "/readyz") as serving:
            yield serving

    @contextmanager
    def fleet(self, **counts: int) -> Iterator[list[Serving]]:
        """So many of each verb, serve's first."""
        with ExitStack() as stack:
            yield [
                stack.enter_context(self.started(verb, f"{verb}-{number}"))
                for verb, count in counts.items()
                for number in range(1, count + 1)
            ]


@contextmanager
def copy(prepared: Prepared, folder: Path) -> Iterator[Copy]:
    """Fresh, and gone afterwards. folder: to be made."""
    folder.mkdir()
    try:
        with database(prepared.template) as url:
            data = folder / "data"
            shutil.copytree(prepared.stand.folder, data)
            more = {"SWG_DATA": str(data), "SWG_ENGINE": "cluster", "SWG_DATABASE": url, "SWG_LOG_LEVEL": "warning"}
            yield Copy(folder, url, {**more, "SWG_AMQP_URL": prepared.amqp_url})
    finally:
        shutil.rmtree(folder)
