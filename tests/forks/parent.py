"""A process that has read all our code once, and forks a program from itself for each that a test starts.

    python -m tests.forks.parent <path of the socket it listens at>

A program is what `python -m <module> <words>` would be: a process of its own with its own words, environment, folder
and files, that is killed by its number. It is spared the two seconds that reading the code takes, and nothing else.
One connection is one program: a `Wanted` comes with its stdin, stdout and stderr, its number goes back. An adopted one
is then the child of whoever asked, if that is a subreaper, and the connection ends. Of any other the status follows
when it has ended, and until then a number that comes is a signal for it. The parent ends when its stdin does.
"""

import gc
import importlib
import io
import os
import pkgutil
import runpy
import select
import signal
import socket
import sys
import threading
from contextlib import suppress

import msgspec

READ = ("gateway.cli", "messages", "simulators", "alembic.command", "tests.attacks.weak", "tests.faults.saboteur")
READ_AGAIN = ("gateway.telemetry.crashpoints",)  # asks the environment when it is read
MOST = 1 << 20  # bytes of a request


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """A program. words: its module and what that is told. leads: a session of its own."""

    words: list[str]
    environment: dict[str, str]
    folder: str
    umask: int
    leads: bool
    adopted: bool


def main(path: str) -> None:
    """Fork until stdin ends; a fork returns from here as its program."""
    read_all()
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as listener:
        listener.bind(path)
        listener.listen(64)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is meant for the tests
        print("ready", flush=True)
        wanted = attend(listener)
    if wanted is not None:
        become(wanted)


def read_all() -> None:
    """Import what the programs import."""
    for name in READ:
        package = importlib.import_module(name)
        for found in pkgutil.walk_packages(getattr(package, "__path__", ()), f"{name}."):
            if not found.name.endswith("__main__"):
                importlib.import_module(found.name)
    assert threading.active_count() == len(os.listdir("/proc/self/task")) == 1, "a thread does not come along"
    gc.collect()
    gc.freeze()


def attend(listener: socket.socket) -> Wanted | None:
    """What to be, in a fork; None once stdin has ended."""
    while 0 not in (ready := select.select([listener, 0], [], [])[0]):
        assert ready
        connection, _ = listener.accept()
        with connection:
            data, files, _, _ = socket.recv_fds(connection, MOST, 3)
            wanted = msgspec.json.decode(data, type=Wanted)
            if (middle := os.fork()) == 0:
                return between(wanted, files, connection, listener)
            for file in files:
                os.close(file)
            if wanted.adopted:
                os.waitpid(middle, 0)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
    return None


def between(wanted: Wanted, files: list[int], *sockets: socket.socket) -> Wanted:
    """Fork the program, which alone returns; tell its number, and how it ends if it is not adopted."""
    if (pid := os.fork()) == 0:
        if wanted.leads:
            os.setsid()
        for target, file in enumerate(files):
            os.dup2(file, target)
        most = max(map(int, os.listdir("/proc/self/fd")))
        for each in sockets:
            each.detach()
        os.closerange(3, most + 1)
        return wanted
    connection = sockets[0]
    connection.send(str(pid).encode())
    if not wanted.adopted:
        watch(pid, connection)
    os._exit(0)


def watch(pid: int, connection: socket.socket) -> None:
    """Pass signals on until it has ended; it does not outlive who started it."""
    ended = os.pidfd_open(pid)
    while ended not in (ready := select.select([connection, ended], [], [])[0]):
        assert ready
        os.kill(pid, int(connection.recv(16) or signal.SIGKILL))
    with suppress(OSError):
        connection.send(str(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])).encode())


def become(wanted: Wanted) -> None:
    """Be the program, as its interpreter would begin it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.umask(wanted.umask)
    os.chdir(wanted.folder)
    os.environ.clear()
    os.environ.update(wanted.environment)
    _open_files(at_once=bool(wanted.environment.get("PYTHONUNBUFFERED")))
    for name in READ_AGAIN:
        importlib.reload(sys.modules[name])
    sys.path[0] = wanted.folder
    sys.argv = list(wanted.words)
    runpy.run_module(wanted.words[0], run_name="__main__", alter_sys=True)


def _open_files(*, at_once: bool) -> None:
    """Those of 0, 1 and 2 that came, in place of the parent's."""
    sys.stdin = sys.__stdin__ = _opened(0, "r", sys.stdin)
    sys.stdout = sys.__stdout__ = _opened(1, "w", sys.stdout, line_buffering=at_once, write_through=at_once)
    sys.stderr = sys.__stderr__ = _opened(2, "w", sys.stderr, line_buffering=True, write_through=at_once)


def _opened(file: int, mode: str, like: io.TextIOWrapper, **how: bool) -> io.TextIOWrapper:
    return io.TextIOWrapper(open(file, f"{mode}b", closefd=False), encoding=like.encoding, errors=like.errors, **how)


if __name__ == "__main__":
    main(sys.argv[1])
