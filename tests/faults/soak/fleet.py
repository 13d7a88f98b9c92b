"""The cluster: a database, three brokers, processes by their roles, and a wire between any two that speak.

    partners -> front -> serve … -> database wire -> PostgreSQL
                         relay      broker wires  -> RabbitMQ, three nodes
                         deliver …

Any process can be killed, stalled, started again; any wire cut, silenced, slowed. The harness itself reads the database
past the wires.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from gateway.cli import processes
from gateway.cli.cast import engage
from gateway.cli.http import call
from gateway.cli.output import Unreached
from gateway.settings import Settings
from tests.faults.proxy import Wire
from tests.faults.rehearsal import PUSHED
from tests.gateways import ROOT, Installation, eventually, quick
from tests.services.cluster import RabbitCluster
from tests.services.postgres import Postgres
from tests.services.processes import LOOPBACK, free_ports, place

CLOCK = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")
READY_S = 120.0


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of process. words: what starts it; name and port are added. count: of each."""

    role: str
    words: Sequence[str]
    count: int


KINDS = (
    Kind("serve", ("-m", "gateway", "serve"), 2),
    Kind("relay", ("-m", "gateway", "relay"), 2),
    Kind("deliver", ("-m", "gateway", "deliver"), 2),
)


@dataclass
class Member:
    """One process, started again under the same name. clock: a file that says how far its clock is off."""

    name: str
    role: str
    words: Sequence[str]
    port: int
    environment: Mapping[str, str]
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def clock(self) -> Path:
        return self.folder / f"{self.name}.clock"

    @property
    def is_up(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self) -> None:
        """Start it, where it does not run."""
        if self.is_up:
            return
        command = [sys.executable, *self.words, "--name", self.name, "--port", str(self.port)]
        with (self.folder / f"{self.name}.log").open("ab") as out:
            self.process = subprocess.Popen(
                command,
                env={**os.environ, **self.environment, **self._clock()},
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    def kill(self) -> None:
        """SIGKILL: no handler, no flush."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def signal(self, signum: signal.Signals) -> None:
        """To the process itself."""
        if self.is_up and self.process is not None:
            self.process.send_signal(signum)

    def is_ready(self) -> bool:
        """Whether it says of itself that it works."""
        with suppress(Unreached, OSError):
            return call(f"http://{LOOPBACK}:{self.port}", "GET", "/readyz").status == 200
        return False

    def log(self) -> str:
        """The last of what it said."""
        return (self.folder / f"{self.name}.log").read_text("utf-8", "replace")[-3000:]

    def _clock(self) -> dict[str, str]:
        if not CLOCK.exists():
            return {}
        self.clock.write_text("+0\n")
        return {
            "LD_PRELOAD": str(CLOCK),
            "FAKETIME_TIMESTAMP_FILE": str(self.clock),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }


@dataclass
class Fleet(Installation):
    """All of it; partners are played as against a gateway that is one process."""

    postgres: Postgres | None = None
    rabbit: RabbitCluster | None = None
    processes: list[Member] = field(default_factory=list)
    wires: Mapping[str, Wire] = field(default_factory=dict)

    def of(self, role: str) -> list[Member]:
        """The processes of a role."""
        return [member for member in self.processes if member.role == role]

    def brokers(self) -> list[Wire]:
        """The wires to the brokers."""
        return [wire for name, wire in self.wires.items() if name.startswith("broker")]

    def start_all(self) -> None:
        """Start what does not run, and wait until all of it is ready."""
        for member in self.processes:
            member.start()
        for member in self.processes:
            eventually(member.is_ready, f"{member.name} is not ready: {member.log()}", within_s=READY_S)

    def leading(self) -> Member:
        """The relay that does the work."""
        for member in self.of("relay"):
            with suppress(Unreached, OSError):
                if "swg_leads 1.0" in call(f"http://{LOOPBACK}:{member.port}", "GET", "/metrics").body.decode():
                    return member
        return self.of("relay")[0]

    def close(self) -> None:
        """End whatever runs."""
        for process in self.partners.values():
            process.kill()
            process.wait()
        for member in self.processes:
            member.signal(signal.SIGCONT)
            member.kill()


@contextmanager
def fleet(kinds: Sequence[Kind] = KINDS, *, disk: Path | None = None) -> Iterator[Fleet]:
    """A cluster that runs and is ready. disk: where the database keeps its files; None: with the rest."""
    with ExitStack() as stack:
        folder = stack.enter_context(place())
        rabbit, postgres = RabbitCluster(folder / "rabbit"), Postgres((disk or folder) / "postgres")
        for server in (rabbit, postgres):
            stack.callback(server.stop)
            server.start()
        for server in (rabbit, postgres):
            server.wait()
        yield stack.enter_context(_assembled(folder, rabbit, postgres, kinds))


@contextmanager
def _assembled(folder: Path, rabbit: RabbitCluster, postgres: Postgres, kinds: Sequence[Kind]) -> Iterator[Fleet]:
    with ExitStack() as stack:
        store = make_url(postgres.url)
        wires = {"database": stack.enter_context(Wire([(LOOPBACK, store.port or 0)]))}
        for number, node in enumerate(rabbit.nodes, 1):
            wires[f"broker-{number}"] = stack.enter_context(Wire([(LOOPBACK, node.port)]))
        amqp = ",".join(
            node.url.replace(f":{node.port}/", f":{wires[f'broker-{number}'].port}/")
            for number, node in enumerate(rabbit.nodes, 1)
        )
        through = store.set(port=wires["database"].port).render_as_string(hide_password=False)
        names = [(f"{kind.role}-{n}", kind) for kind in kinds for n in range(1, kind.count + 1)]
        ports = dict(zip((name for name, _ in names), free_ports(len(names)), strict=True))
        front = [(LOOPBACK, ports[name]) for name, kind in names if kind.role == "serve"]
        wires["front"] = stack.enter_context(Wire(front))
        settings = Settings(
            data=folder / "data", engine="cluster", database=postgres.url, amqp_url=amqp, port=wires["front"].port
        )
        members, operator = engage(
            settings, {name: f"{LOOPBACK}:{processes.free_port()}" for name in PUSHED}, cast=quick
        )
        own = Fleet(settings, {member.name: member for member in members}, operator)
        own.postgres, own.rabbit, own.wires = postgres, rabbit, wires
        environment = _environment(settings, through, amqp)
        own.processes = [
            Member(name, kind.role, kind.words, ports[name], environment, settings.data) for name, kind in names
        ]
        stack.callback(own.close)
        own.start_all()
        yield own


def _environment(settings: Settings, database: str, amqp: str) -> dict[str, Any]:
    return {
        "SWG_ENGINE": "cluster",
        "SWG_DATA": str(settings.data),
        "SWG_DATABASE": database,
        "SWG_AMQP_URL": amqp,
        "SWG_PUBLIC_URL": settings.url,
        "SWG_LOG_LEVEL": "warning",
        "SWG_RELAY_PERIOD_S": "0.5",
        "PYTHONPATH": str(ROOT),
    }
