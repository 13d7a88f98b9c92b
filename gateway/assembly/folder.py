"""The folder of one process: whose it is, as long as it runs, and its name in the books of those beside it."""

import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from messages.errors import SingleWindowError

LOCK = "lock"  # in the data folder; held by whoever works on it
BEGINNING = "beginning"  # in the folder of what processes share; held while one looks whether it is there
WORKER = "worker"  # the name of whoever delivers from there


class Occupied(SingleWindowError):
    """Another process works on this data folder."""


@contextmanager
def for_us_alone() -> Iterator[None]:
    """What is written within, nobody else on this machine reads."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def lock(data: Path) -> Any:
    """The data folder for this process alone, as long as what this answers is open; or Occupied."""
    with for_us_alone():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = (data / LOCK).open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise Occupied(
            f"{data} 正被另一程序使用 / another swg works on {data}; verbs that write reach it through its socket; "
            "a second process beside it takes a name of its own (--name), another gateway another folder (SWG_DATA)"
        ) from None
    return file


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Wait until nobody else is within: of processes that begin together, one makes what is not there yet."""
    with for_us_alone():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = (folder / BEGINNING).open("w")
    with file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_locked(data: Path) -> bool:
    """Whether a process works on this data folder now."""
    try:
        with (data / LOCK).open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def worker(data: Path, host: str | None = None) -> str:
    """The name under which leases are taken from this folder on this machine, 12 hex digits; the same at every start.

    Asked by who holds the folder's lock: what is leased under it then is nobody's any more. The machine's name is in
    it, since a disk may be copied: the other machine's leases are not ours to end.
    """
    path = data / WORKER
    try:
        name = path.read_text("ascii").strip() or _named(path)
    except (FileNotFoundError, UnicodeDecodeError):
        name = _named(path)
    return sha256(f"{name} at {host or socket.gethostname()}".encode()).hexdigest()[:12]


def _named(path: Path) -> str:
    name = os.urandom(6).hex()
    path.write_text(name + "\n", "ascii")
    return name
