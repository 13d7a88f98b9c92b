"""A program that a test starts: `subprocess.Popen`, forked from a parent that has read our code where that may be.

It is a process like any other, and a child of ours. What asks for anything out of the ordinary, another interpreter, or
another Python by its environment is started as it stands; so is everything where there is no Linux.
"""

import ctypes
import inspect
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

from tests.forks.parent import MOST, Wanted

ROOT = Path(__file__).resolve().parents[2]
OURS = ("gateway", "simulators", "tests")
FORKS = sys.platform == "linux" and hasattr(os, "pidfd_open")
STARTS = ("PYTHON", "LD_", "LC_", "LANG", "TZ", "SSL_", "OTEL_", "PSYCOPG")  # read when Python or a library starts
FREE = ("PYTHONPATH", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE")  # of these, what the parent heeds itself
PLAIN = {
    "preexec_fn": None, "pass_fds": (), "shell": False, "gid": None, "gids": None, "uid": None, "umask": -1,
    "executable": None, "process_group": -1,
}  # fmt: skip
ENDS = ("p2cread", "p2cwrite", "c2pread", "c2pwrite", "errread", "errwrite")  # of its pipes, -1 where there is none
SUBREAPER = 36  # of <linux/prctl.h>
HERE = dict(os.environ)  # before any test has changed it: the parent's
_turn = threading.Lock()


class Program(subprocess.Popen[Any]):
    """`Popen` of `[sys.executable, "-m", module, …]`; of anything else, as it is."""

    def _execute_child(self, *given: Any) -> None:
        """Where `Popen` forks and executes; it has no other door."""
        how = inspect.signature(subprocess.Popen._execute_child).bind(self, *given).arguments
        words = [os.fspath(word) for word in how["args"]] if not isinstance(how["args"], str) else []
        environment = dict(os.environ if how["env"] is None else how["env"])
        if not _may_fork(words, environment, how):
            super()._execute_child(*given)
            return
        wanted = Wanted(
            words=words[2:],
            environment=environment,
            folder=os.path.abspath(how["cwd"] or os.curdir),
            umask=_umask(),
            leads=bool(how["start_new_session"]),
            adopted=True,
        )
        ends = {name: how[name] for name in ENDS}
        theirs = (ends["p2cread"], ends["c2pwrite"], ends["errwrite"])
        self.pid = adopt(wanted, [own if end == -1 else end for own, end in enumerate(theirs)])
        self._child_created = True
        self._close_pipe_fds(*ends.values())


def run(
    words: Sequence[Any], *, input: Any = None, timeout: float | None = None, check: bool = False,
    capture_output: bool = False, **how: Any,
) -> "subprocess.CompletedProcess[Any]":  # fmt: skip
    """`subprocess.run`, of a `Program`."""
    if capture_output:
        how |= {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    if input is not None:
        how["stdin"] = subprocess.PIPE
    with Program(words, **how) as program:
        try:
            out, err = program.communicate(input, timeout)
        except BaseException:
            program.kill()
            raise
    done = subprocess.CompletedProcess(words, program.wait(), out, err)
    if check:
        done.check_returncode()
    return done


def adopt(wanted: Wanted, files: Sequence[int]) -> int:
    """Its number; it is a child of this process."""
    with _turn, socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as connection:
        connection.connect(parent())
        _subreaper(1)
        try:
            socket.send_fds(connection, [msgspec.json.encode(wanted)], files)
            pid = int(connection.recv(MOST))
            assert connection.recv(MOST) == b""  # whom it came from is gone
        finally:
            _subreaper(0)
        return pid


@cache
def parent() -> str:
    """Where the parent of this process's programs listens."""
    folder = TemporaryDirectory(prefix="swg-forks-")
    path = f"{folder.name}/socket"
    environment = {name: value for name, value in HERE.items() if not name.startswith("SWG_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.forks.parent", path],
        cwd=ROOT, env=environment | {"PYTHONPATH": str(ROOT)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    _kept.extend((folder, process))
    return path


_kept: list[Any] = []  # as long as this process lives


def _may_fork(words: Sequence[str], environment: Mapping[str, str], how: Mapping[str, Any]) -> bool:
    return (
        FORKS
        and words[:2] == [sys.executable, "-m"]
        and words[2].partition(".")[0] in OURS
        and all(how.get(name, usual) == usual for name, usual in PLAIN.items())
        and _starting(environment) == _starting(HERE)
        and all(Path(part) == ROOT for part in environment.get("PYTHONPATH", "").split(os.pathsep) if part)
    )


def _starting(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name.startswith(STARTS) and name not in FREE}


def _umask() -> int:
    status = Path("/proc/self/status").read_text("ascii")
    return int(next(line for line in status.splitlines() if line.startswith("Umask:")).split()[1], 8)


def _subreaper(whether: int) -> None:
    ctypes.CDLL(None).prctl(SUBREAPER, whether, 0, 0, 0)
