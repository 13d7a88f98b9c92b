"""A cluster of RabbitMQ nodes on this machine: a port mapper for all, ports and a folder of its own for each node.

The first node starts alone and the others join it, all at once: about as long as two starts. Any node may be stopped,
killed or stalled, and started again on what it had. Its address stays.
"""

import secrets
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.services import processes
from tests.services.programs import EPMD, RABBITMQ, Program, Unavailable, found
from tests.services.rabbit import NAME, version

NODES = 3
CTL = Program(name="rabbitmqctl", product="RabbitMQ", package="rabbitmq-server", places=RABBITMQ.places)
TELL_S = 60.0


class Node:
    """One node; `kill` leaves what a power cut leaves, and `start` finds it again."""

    def __init__(self, home: Path, number: int, *, password: str, cookie: str, epmd_port: int) -> None:
        self.name = f"swg{number}-{epmd_port}@localhost"
        self._home = processes.make_home(home)
        self.log = home / "rabbitmq.log"
        self._server = found(RABBITMQ)
        self.port, self._dist_port = processes.free_ports(2)
        self._epmd_port, self._cookie = epmd_port, cookie
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"amqp://{NAME}:{password}@{processes.LOOPBACK}:{self.port}/"
        (home / "rabbitmq.conf").write_text(
            f"listeners.tcp.1 = {processes.LOOPBACK}:{self.port}\n"
            f"default_user = {NAME}\ndefault_pass = {password}\n"
            "log.console = true\nlog.file = false\n"
            "cluster_partition_handling = ignore\nmnesia_table_loading_retry_timeout = 5000\n"
        )
        (home / "enabled_plugins").write_text("[].\n")

    def start(self) -> None:
        self._process = processes.start([self._server], home=self._home, log=self.log, env=self.environment)

    def wait(self) -> None:
        """Until it answers a client, or Unavailable."""
        assert self._process
        processes.wait_until(lambda: bool(version(self.port)), process=self._process, log=self.log)

    def stop(self) -> None:
        if self._process:
            processes.stop(self._process, signal.SIGTERM)

    def kill(self) -> None:
        if self._process:
            processes.kill(self._process)

    def stall(self) -> None:
        """It runs no instruction any more, and its connections stand; `go_on` ends that."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    @property
    def is_up(self) -> bool:
        """Whether its process runs."""
        return self._process is not None and self._process.poll() is None

    def tell(self, *words: str) -> str:
        """What rabbitmqctl answers of this node."""
        done: subprocess.CompletedProcess[str] = subprocess.run(
            [found(CTL), "-n", self.name, "--quiet", "-t", "30", *words],
            cwd=self._home,
            env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(self._home), **self.environment},
            capture_output=True,
            text=True,
            timeout=TELL_S,
            check=False,
            **processes.as_owner(),
        )
        if done.returncode:
            raise Unavailable(f"rabbitmqctl {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    def _signal(self, signum: signal.Signals) -> None:
        if self._process:
            for pid in processes.family(self._process.pid):
                processes.send(pid, signum)

    @property
    def environment(self) -> dict[str, str]:
        home = self._home
        return {
            "ERL_EPMD_PORT": str(self._epmd_port),
            "ERL_EPMD_ADDRESS": processes.LOOPBACK,
            "RABBITMQ_NODENAME": self.name,
            "RABBITMQ_DIST_PORT": str(self._dist_port),
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": (
                f"-setcookie {self._cookie} -kernel inet_dist_use_interface {{127,0,0,1}} -kernel net_ticktime 8"
            ),
            "RABBITMQ_CTL_ERL_ARGS": f"-setcookie {self._cookie}",
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


class RabbitCluster:
    """start() and wait(), stop() or kill() all of it; `nodes` one by one. url: all addresses, with commas."""

    def __init__(self, home: Path, nodes: int = NODES) -> None:
        self._home = processes.make_home(home)
        self._epmd_log = home / "epmd.log"
        [self._epmd_port] = processes.free_ports(1)
        given = {"password": secrets.token_hex(16), "cookie": secrets.token_hex(16), "epmd_port": self._epmd_port}
        self.nodes = [Node(home / f"node-{number}", number, **given) for number in range(1, nodes + 1)]  # type: ignore[arg-type]
        self.url = ",".join(node.url for node in self.nodes)
        self._epmd: subprocess.Popen[bytes] | None = None
        self._is_formed = False

    def start(self) -> None:
        if self._epmd is None or self._epmd.poll() is not None:
            self._epmd = processes.start(
                [found(EPMD)], home=self._home, log=self._epmd_log, env=self.nodes[0].environment
            )
        for node in self.nodes:
            if not node.is_up:
                node.start()

    def wait(self) -> None:
        """Until every node answers and all are one cluster."""
        for node in self.nodes:
            node.wait()
        if not self._is_formed:
            self._form()

    def stop(self) -> None:
        for node in self.nodes:
            node.go_on()
        self.kill()  # each would wait for those that went before it
        if self._epmd:
            processes.kill(self._epmd)

    def kill(self) -> None:
        for node in self.nodes:
            node.kill()

    def leader(self, queue: str) -> Node:
        """The node that leads this quorum queue."""
        return self._named(self._asked(queue, "leader"))

    def members(self, queue: str) -> int:
        """How many of its members are with it now."""
        return len(self._asked(queue, "online").split(","))

    def others(self, node: Node) -> Sequence[Node]:
        """All but this one."""
        return [each for each in self.nodes if each is not node]

    def _form(self) -> None:
        """Each joins with nothing of its own; one by one, since two at once may wait for one another."""
        first = self.nodes[0]
        for node in self.nodes[1:]:
            node.tell("eval", _JOIN.format(node=first.name))
        self._is_formed = True

    def _asked(self, queue: str, what: str) -> str:
        for node in self.nodes:
            if node.is_up:
                rows = node.tell("list_queues", "name", what, "--no-table-headers").splitlines()
                for row in rows:
                    name, _, said = row.partition("\t")
                    if name == queue:
                        return said.strip().strip("[]")
        raise KeyError(queue)

    def _named(self, name: str) -> Node:
        return next(node for node in self.nodes if node.name == name)


_JOIN = (  # in one call: each start of rabbitmqctl costs a second
    "rabbit:stop(), rabbit_mnesia:reset(), rabbit_mnesia:join_cluster('{node}', disc), rabbit:start()."
)
