"""A PostgreSQL of our own: one cluster in one folder on one loopback port."""

import secrets
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

import psycopg

from tests.services import processes
from tests.services.programs import POSTGRES, found

NAME = "swg"  # its superuser, and the database one connects to first
SETTINGS = {
    "listen_addresses": processes.LOOPBACK,
    "unix_socket_directories": "",
    "max_connections": "200",
    "max_prepared_transactions": "20",
    "log_line_prefix": "%m ",
}
QUICK = {"fsync": "off", "full_page_writes": "off"}  # a killed process loses nothing; a power cut ends a test anyway
DURABLE = {"fsync": "on", "full_page_writes": "on", "synchronous_commit": "on"}  # as whoever relies on it has it


class Postgres:
    """start() and wait(); stop() or kill(); start() again finds what was committed, under the same url."""

    def __init__(self, home: Path, more: Mapping[str, str] = QUICK) -> None:
        """home: a folder to be made; it takes everything the server writes. more: settings beside its own."""
        self._home = processes.make_home(home)
        self._log = home / "postgres.log"
        self._programs, self._settings = found(POSTGRES).parent, {**SETTINGS, **more}
        [self._port] = processes.free_ports(1)
        self._password = secrets.token_hex(16)
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"postgresql+psycopg://{NAME}:{self._password}@{processes.LOOPBACK}:{self._port}/postgres"

    def start(self) -> None:
        data = self._home / "data"
        if not data.exists():
            self._make(data)
        settings = [f"--{name}={value}" for name, value in (self._settings | {"port": str(self._port)}).items()]
        self._process = self._run(self._programs / "postgres", "-D", data, *settings)

    def wait(self) -> None:
        """Until it takes connections, or Unavailable."""
        assert self._process
        processes.wait_until(self._answers, process=self._process, log=self._log)

    def stop(self) -> None:
        if self._process:
            processes.stop(self._process, signal.SIGINT)  # its fast shutdown: clients are cut off

    def kill(self) -> None:
        if self._process:
            processes.kill(self._process)

    def start_again(self) -> None:
        """Where it has ended by itself."""
        if self._process is None or self._process.poll() is not None:
            self.start()

    @property
    def pids(self) -> list[int]:
        """Its processes, as they are now."""
        return processes.family(self._process.pid) if self._process else []

    def _make(self, data: Path) -> None:
        password = self._home / "password"
        password.write_text(self._password)
        password.chmod(0o644)  # within a folder that only its owner enters
        made = self._run(
            self._programs / "initdb",
            *("-D", data, "--username", NAME, "--pwfile", password, "--auth", "scram-sha-256"),
            *("--encoding", "UTF8", "--locale", "C", "--no-sync"),
        )
        processes.wait_until(lambda: made.poll() == 0, process=made, log=self._log)

    def _run(self, *words: str | Path) -> subprocess.Popen[bytes]:
        return processes.start(words, home=self._home, log=self._log, env={})

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url.replace("+psycopg", ""), connect_timeout=5).close()
        except psycopg.OperationalError:
            return False
        return True
