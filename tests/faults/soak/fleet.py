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
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from gateway.cli import processes
from gateway.cli.cast import engage
from gateway.cli.http import call
from gateway.cli.output import Unreached
from gateway.journal.database import open_to_read
from gateway.settings import Settings
from tests.faults.proxy import Wire
from tests.faults.rehearsal import PUSHED
from tests.faults.soak.clock import Clock, library
from tests.gateways import ROOT, Installation, TooLate, eventually, quick
from tests.services.cluster import RabbitCluster
from tests.services.postgres import Postgres
from tests.services.processes import LOOPBACK, free_ports, place

READY_S = 120.0
BALANCED_S = 1.0  # how often a serve is asked, and how long it may take
# Of the database, of the gateway, which wants 1 GiB free; a long run fills hundreds of MB.
DISKS = {"disk": "2g", "data": "3g"}


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
    """One process, started again under the same name. clock: its time of day; None: the machine's."""

    name: str
    role: str
    words: Sequence[str]
    port: int
    environment: Mapping[str, str]
    folder: Path
    clock: Clock | None = None
    process: subprocess.Popen[bytes] | None = None

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
                env={**os.environ, **self.environment, **(self.clock.environment if self.clock else {})},
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

    def is_ready(self, within_s: float = 10.0) -> bool:
        """Whether it says of itself that it works."""
        with suppress(OSError, HTTPException):
            asked = HTTPConnection(LOOPBACK, self.port, timeout=within_s)
            try:
                asked.request("GET", "/readyz")
                return asked.getresponse().status == 200
            finally:
                asked.close()
        return False

    def log(self) -> str:
        """The last of what it said."""
        return (self.folder / f"{self.name}.log").read_text("utf-8", "replace")[-400:]


@dataclass
class Fleet(Installation):
    """All of it; partners are played as against a gateway that is one process."""

    postgres: Postgres | None = None
    rabbit: RabbitCluster | None = None
    processes: list[Member] = field(default_factory=list)
    wires: Mapping[str, Wire] = field(default_factory=dict)
    disk: Path | None = None  # the database's own

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
            self.await_ready(member)

    def await_ready(self, member: Member) -> None:
        """Until it says that it works; one that has ended is started again, as whoever looks after processes would."""

        def works() -> bool:
            member.start()
            return member.is_ready()

        try:
            eventually(works, f"{member.name} is not ready", within_s=READY_S)
        except TooLate as problem:
            raise TooLate(f"{problem}: {member.log()}") from None

    @contextmanager
    def journal(self) -> Iterator[Engine]:
        """The journal, to read, past the wires; each connection sees it as at one moment."""
        engine = open_to_read(self.settings.database_url)
        try:
            yield engine.execution_options(isolation_level="REPEATABLE READ")
        finally:
            engine.dispose()

    @contextmanager
    def balanced(self) -> Iterator[None]:
        """Lead nobody to a serve that does not say that it is ready: as whoever stands before several does."""
        over = threading.Event()

        def look_after() -> None:
            avoided = set[tuple[str, int]]()
            while not over.wait(BALANCED_S):
                found = {(LOOPBACK, each.port) for each in self.of("serve") if not each.is_ready(BALANCED_S)}
                if found != avoided:
                    self.wires["front"].avoid(found)
                    avoided = found

        thread = threading.Thread(target=look_after, daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join(10)

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
def fleet(kinds: Sequence[Kind] = KINDS, *, disks: bool = True) -> Iterator[Fleet]:
    """A cluster that runs and is ready. disks: database and gateway write to disks of their own, if there can be."""
    with ExitStack() as stack:
        folder = stack.enter_context(place())
        has_disks = disks and all(stack.enter_context(_disk(folder / name, size)) for name, size in DISKS.items())
        (folder / "disk").mkdir(mode=0o711, exist_ok=True)
        rabbit, postgres = RabbitCluster(folder / "rabbit"), Postgres(folder / "disk" / "postgres")
        for server in (rabbit, postgres):
            stack.callback(server.stop)
            server.start()
        for server in (rabbit, postgres):
            server.wait()
        own = stack.enter_context(_assembled(folder, rabbit, postgres, kinds))
        own.disk = folder / "disk" if has_disks else None
        yield own


@contextmanager
def _disk(folder: Path, size: str) -> Iterator[bool]:
    """A disk of its own for whatever is written in this folder; whether it could be had."""
    folder.mkdir(parents=True)
    words = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0711", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(words, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", folder], check=False)


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
        turned = library(folder)
        own.processes = [
            Member(
                *(name, kind.role, kind.words, ports[name], environment, settings.data),
                clock=Clock(turned, folder / f"{name}.clock") if turned else None,
            )
            for name, kind in names
        ]
        stack.callback(own.close)
        own.start_all()
        with own.balanced():
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
