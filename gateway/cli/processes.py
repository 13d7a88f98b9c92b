"""Programs of a rehearsal on this machine: a gateway on a free port, and partners that speak to it."""

import os
import random
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from gateway.cli.cast import Member
from gateway.cli.http import at_socket, call
from gateway.cli.output import Unreached
from gateway.settings import Settings

READY_S = 30.0
END_S = 15.0
LEDGERS, SOCKET = "ledgers", "control.sock"
BESIDE = {"serve-2": "serve", "relay-1": "relay", "relay-2": "relay", "deliver-1": "deliver", "deliver-2": "deliver"}
LOOPBACK, PORTS = "127.0.0.1", range(20_000, 32_768)

Process = subprocess.Popen[bytes]
Start = Callable[..., Process]  # as `subprocess.Popen` is called


def start_beside(settings: Settings, *, more: Mapping[str, str] | None = None) -> dict[str, Process]:
    """What a cluster has beside its first `swg serve`, by name; nothing with the embedded engine. more: environment."""
    return {} if settings.engine == "embedded" else {name: start_one(settings, name, more=more) for name in BESIDE}


def start_one(
    settings: Settings, name: str, *, more: Mapping[str, str] | None = None, start: Start = subprocess.Popen
) -> Process:
    """One of BESIDE; it writes to `<name>.log` in the data folder."""
    environment = _environment(settings, more)
    port = ("--port", str(settings.port)) if BESIDE[name] == "serve" else ()
    words = [sys.executable, "-m", "gateway", BESIDE[name], "--name", name, *port]
    return _started(start, words, settings.data / f"{name}.log", environment)


def start_gateway(
    settings: Settings,
    *,
    program: Sequence[str] = ("-m", "gateway", "serve"),
    more: Mapping[str, str] | None = None,
    start: Start = subprocess.Popen,
) -> Process:
    """`swg serve` with these settings, and `more` in its environment; it writes to serve.log in the data folder."""
    environment = _environment(settings, more)
    command = [sys.executable, *program, "--port", str(settings.port)]
    return _started(start, command, settings.data / "serve.log", environment)


def _environment(settings: Settings, more: Mapping[str, str] | None) -> dict[str, str]:
    """Of a process of this installation: its folder and its engine, whatever the environment here says."""
    own = {"SWG_DATA": str(settings.data), "SWG_ENGINE": settings.engine, "SWG_LOG_LEVEL": "warning"}
    if settings.database is not None:
        own["SWG_DATABASE"] = settings.database
    if settings.amqp_url is not None:
        own["SWG_AMQP_URL"] = settings.amqp_url.get_secret_value()
    return {**os.environ, **own, **(more or {})}


def await_ready(settings: Settings, process: Process) -> None:
    """Until the gateway takes documents; Unreached where it has ended, or takes too long."""
    until = time.monotonic() + READY_S
    while time.monotonic() < until:
        look_after({"serve": process}, settings.data)
        if is_ready(settings):
            return
        time.sleep(0.05)
    raise Unreached(f"平台未能就绪，见 / the gateway did not become ready; see {settings.data / 'serve.log'}")


def await_beside(settings: Settings, processes: Mapping[str, Process]) -> None:
    """Until each of these works; Unreached where one has ended, or takes too long."""
    until = time.monotonic() + READY_S
    waiting = list(processes)
    while waiting:
        look_after(processes, settings.data)
        waiting = [name for name in waiting if not _works(settings, name)]
        if time.monotonic() > until:
            raise Unreached(f"{waiting[0]} 未能就绪 / did not become ready; see {settings.data / f'{waiting[0]}.log'}")
        time.sleep(0.05)


def _works(settings: Settings, name: str) -> bool:
    try:
        return at_socket(settings.beside(name).data / SOCKET, "GET", "/readyz").status == 200
    except (Unreached, OSError):
        return False


def is_ready(settings: Settings) -> bool:
    """Whether a gateway takes documents at this address."""
    try:
        return call(settings.url, "GET", "/readyz").status == 200
    except Unreached:
        return False


def start_partner(
    member: Member, settings: Settings, more: Sequence[str] = (), *, start: Start = subprocess.Popen
) -> Process:
    """A partner of the cast as a program; its book and its log lie in the data folder."""
    books = settings.data / LEDGERS
    books.mkdir(exist_ok=True)
    command = [
        *(sys.executable, "-m", "simulators", member.role),
        *("--profile", str(member.folder), "--gateway", settings.url, "--ledger", str(books / f"{member.name}.db")),
        *_ways(member, settings),
        *more,
    ]
    return _started(start, command, settings.data / f"{member.name}.log", os.environ)


def _ways(member: Member, settings: Settings) -> tuple[str, ...]:
    """How it is reached, in the words of its program: a bank's is one of its own, and knows whose accounts it keeps."""
    listens = ("--listen", member.listens) if member.listens else ()
    if member.role == "bank":
        return (*listens, "--cast", str(settings.partners_folder))
    form = ("--form", member.form) if member.role == "insurer" else ()
    return ("--receive", "push" if listens else "mailbox", *listens, *form)


def ledgers(settings: Settings) -> list[Path]:
    """The partners' books, `<name>.db` each."""
    return sorted((settings.data / LEDGERS).glob("*.db"))


def look_after(processes: Mapping[str, Process], data: Path) -> None:
    """Say so at once where one has ended badly."""
    for name, process in processes.items():
        if process.poll() not in (None, 0):
            raise Unreached(f"{name} 已退出 / ended with {process.returncode}; see {data / f'{name}.log'}")


def end(process: Process) -> None:
    """Ask it to end, make it where it does not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def is_free(host: str, port: int) -> bool:
    """Whether one may listen there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True


def free_port() -> int:
    """A port of this machine that nobody listens on.

    Of those that no system gives out by itself: whoever is to listen there comes seconds later, and a connection that
    is opened meanwhile must not have taken it.
    """
    draw = random.SystemRandom()
    return next(port for port in iter(lambda: draw.choice(PORTS), None) if is_free(LOOPBACK, port))


def _started(start: Start, command: Sequence[str], log: Path, environment: Mapping[str, str]) -> Process:
    """A session of its own, so that Ctrl-C comes to us alone."""
    output: IO[bytes]
    with log.open("ab") as output:
        return start(command, env=environment, stdout=output, stderr=output, start_new_session=True)
