"""One port of a machine for several processes of one cluster, and for those of no other.

The kernel shares connections out among all who listen on a port in this way and are of one user: another cluster's
would take documents that are for us. So each holds a file of its cluster's folder as long as it lives, and whoever
comes to a port that somebody has takes it only where somebody of his own holds that file.
"""

import errno
import fcntl
import socket
from pathlib import Path
from typing import IO

_held: dict[Path, IO[str]] = {}  # until the process ends


def join(folder: Path, host: str, port: int) -> None:
    """Take part in this port, or OSError where others have it. folder: of the cluster. Port 0 is anyone's."""
    if not port:
        return
    path = folder / f"port-{socket.gethostname()}-{port}"
    file = _held.get(path) or path.open("w")
    if not _has_any(file) and _is_taken(host, port):
        file.close()
        raise OSError(errno.EADDRINUSE, "another gateway, or program, listens there")
    fcntl.flock(file, fcntl.LOCK_SH)
    _held[path] = file


def _has_any(file: IO[str]) -> bool:
    """Whether a process of ours holds it."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False


def _is_taken(host: str, port: int) -> bool:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    with socket.socket(family, kind, protocol) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(address)
        except OSError as problem:
            return problem.errno == errno.EADDRINUSE
    return False
