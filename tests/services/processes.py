"""Private servers: an unprivileged owner, a folder, free ports, a patient start, a certain end."""

import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol, TypeVar

from tests.services.programs import Unavailable

LOOPBACK = "127.0.0.1"
PORTS = range(20_000, 32_000)  # below those that outgoing connections are given
OWNERS = ("postgres", "rabbitmq", "nobody")  # the first that exists runs the servers where we are root
START_S = 90.0
STOP_S = 15.0


class Server(Protocol):
    """A server in a folder of its own; `kill` leaves what a power cut leaves, and `start` finds it again."""

    url: str

    def start(self) -> None: ...
    def wait(self) -> None: ...
    def stop(self) -> None: ...
    def kill(self) -> None: ...


S = TypeVar("S", bound=Server)


@contextmanager
def running(make: Callable[[Path], S]) -> Iterator[S]:
    """A server for one test that wants to kill it: `with running(Postgres) as postgres`."""
    with place() as folder:
        server = make(folder / "server")
        try:
            server.start()
            server.wait()
            yield server
        finally:
            server.stop()


@contextmanager
def place() -> Iterator[Path]:
    """A folder that any user may pass through, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="swg-services-"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def free_ports(count: int) -> list[int]:
    """So many different loopback ports that nobody listens on."""
    ports: list[int] = []
    with ExitStack() as taken:
        while len(ports) < count:
            probe = taken.enter_context(socket.socket())
            with suppress(OSError):
                probe.bind((LOOPBACK, random.choice(PORTS)))
                ports.append(probe.getsockname()[1])
    return ports


def make_home(path: Path) -> Path:
    """A new folder that belongs to whoever runs the servers."""
    path.mkdir(mode=0o700)
    if user := owner():
        os.chown(path, user.pw_uid, user.pw_gid)
    return path


def owner() -> pwd.struct_passwd | None:
    """Who runs the servers where we are root, which PostgreSQL refuses to be; None: we do."""
    if os.geteuid() != 0:
        return None
    for name in OWNERS:
        with suppress(KeyError):
            return pwd.getpwnam(name)
    raise Unavailable(f"root may not run PostgreSQL and there is no user {' or '.join(OWNERS)}: run as another user")


def start(words: Sequence[str | Path], *, home: Path, log: Path, env: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """A process in a session of its own, run by `owner` in `home`, its words appended to `log`."""
    with log.open("ab") as out:
        return subprocess.Popen(
            words,
            cwd=home,
            env={"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8", "HOME": str(home), **env},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            **as_owner(),
        )


def wait_until(ready: Callable[[], bool], *, process: subprocess.Popen[bytes], log: Path) -> None:
    """Return once it is ready; raise Unavailable, with the end of its log, when it ends or takes too long."""
    until = time.monotonic() + START_S
    while not ready():
        if process.poll() is not None or time.monotonic() > until:
            raise Unavailable(f"{log.stem} did not start; its last words:\n{_last_lines(log)}")
        time.sleep(0.05)


def stop(process: subprocess.Popen[bytes], ask: signal.Signals) -> None:
    """End a process: asked, given time, killed."""
    if process.poll() is None:
        process.send_signal(ask)
        with suppress(subprocess.TimeoutExpired):
            process.wait(STOP_S)
    kill(process)


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and all it started, between two instructions."""
    for pid in family(process.pid) if process.poll() is None else []:
        send(pid, signal.SIGKILL)
    process.wait()


def family(pid: int) -> list[int]:
    """A process and all it started, down to the last."""
    return [pid, *_descendants(pid)]


def send(pid: int, signum: signal.Signals) -> None:
    """Where it still is."""
    with suppress(ProcessLookupError):
        os.kill(pid, signum)


def as_owner() -> dict[str, Any]:
    """What makes `subprocess` run a program as `owner`."""
    user = owner()
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []} if user else {}


def _descendants(pid: int) -> list[int]:
    """PostgreSQL gives each of its own a session, so that a group would not reach them."""
    try:
        children = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return children + [each for child in children for each in _descendants(child)]


def _last_lines(log: Path) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-20:])
