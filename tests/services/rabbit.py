"""A RabbitMQ of our own: one node in one folder, with its own port mapper, on loopback ports."""

import secrets
import signal
import socket
import subprocess
from pathlib import Path

from tests.services import processes
from tests.services.programs import EPMD, RABBITMQ, Unavailable, found, numbers

NAME = "swg"  # its user
LEAST = (3, 10)  # quorum queues with a delivery limit and a time to live
HEADER = b"AMQP\x00\x00\x09\x01"  # what a client says first; Connection.Start answers, naming the version


class RabbitMQ:
    """start() and wait(); stop() or kill(); start() again finds its durable queues, under the same url."""

    def __init__(self, home: Path) -> None:
        """home: a folder to be made; it takes everything the node writes."""
        self._home = processes.make_home(home)
        self._log = home / "rabbitmq.log"
        self._server, self._epmd = found(RABBITMQ), found(EPMD)
        self._port, self._dist_port, self._epmd_port = processes.free_ports(3)
        self._password = secrets.token_hex(16)
        self._running: list[subprocess.Popen[bytes]] = []
        self.url = f"amqp://{NAME}:{self._password}@{processes.LOOPBACK}:{self._port}/"
        (home / "rabbitmq.conf").write_text(
            f"listeners.tcp.1 = {processes.LOOPBACK}:{self._port}\n"
            f"default_user = {NAME}\n"
            f"default_pass = {self._password}\n"
            "log.console = true\n"
            "log.file = false\n"
        )
        (home / "enabled_plugins").write_text("[].\n")

    def start(self) -> None:
        env = self._environment()
        self._running = [
            processes.start(words, home=self._home, log=self._log, env=env) for words in ([self._epmd], [self._server])
        ]

    def wait(self) -> None:
        """Until it answers a client, or Unavailable."""
        processes.wait_until(self._answers, process=self._running[-1], log=self._log)
        if self._version < LEAST:
            raise Unavailable(f"{self._server} is RabbitMQ {self._version}; {LEAST} or later is needed")

    def stop(self) -> None:
        for process in reversed(self._running):
            processes.stop(process, signal.SIGTERM)

    def kill(self) -> None:
        for process in reversed(self._running):
            processes.kill(process)

    def _environment(self) -> dict[str, str]:
        home = self._home
        return {
            "ERL_EPMD_PORT": str(self._epmd_port),
            "ERL_EPMD_ADDRESS": processes.LOOPBACK,
            "RABBITMQ_NODENAME": f"swg-{self._port}@localhost",
            "RABBITMQ_DIST_PORT": str(self._dist_port),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-kernel inet_dist_use_interface {127,0,0,1}",
            "RABBITMQ_CONF_ENV_FILE": "/dev/null",
            "RABBITMQ_CONFIG_FILE": str(home / "rabbitmq.conf"),
            "RABBITMQ_ADVANCED_CONFIG_FILE": str(home / "advanced.config"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(home / "enabled_plugins"),
            "RABBITMQ_MNESIA_BASE": str(home / "mnesia"),
            "RABBITMQ_LOG_BASE": str(home),
            "RABBITMQ_PID_FILE": str(home / "rabbitmq.pid"),
            "RABBITMQ_GENERATED_CONFIG_DIR": str(home / "generated"),
            "RABBITMQ_SCHEMA_DIR": str(home / "schema"),
        }

    def _answers(self) -> bool:
        return bool(self._version)

    @property
    def _version(self) -> tuple[int, ...]:
        return version(self._port)


def version(port: int) -> tuple[int, ...]:
    """What Connection.Start says of whoever listens there; () while nobody answers."""
    try:
        with socket.create_connection((processes.LOOPBACK, port), timeout=5) as client:
            client.sendall(HEADER)
            start = client.recv(4096)
    except OSError:
        return ()
    _, _, after = start.partition(b"\x07versionS")  # a short name, then a long string: 4 bytes of length
    length = int.from_bytes(after[:4])
    return numbers(after[4 : 4 + length].decode("ascii", "replace"))
