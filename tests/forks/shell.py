"""`swg` as a shell calls it, forked from the parent; it takes signals and ends as the program does.

The standard library alone, without site packages: it is there in twenty milliseconds.
"""

import os
import sys
from pathlib import Path

from tests.forks.program import FORKS, parent

_SWG = """#!{python} -IS
import json, os, signal, socket, sys

umask = os.umask(0o077)
os.umask(umask)
wanted = {{
    "words": ["gateway", *sys.argv[1:]],
    "environment": dict(os.environ),
    "folder": os.getcwd(),
    "umask": umask,
    "leads": False,
    "adopted": False,
}}
connection = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
connection.connect({parent!r})
socket.send_fds(connection, [json.dumps(wanted).encode()], [0, 1, 2])
for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
    signal.signal(number, lambda number, _: connection.send(str(number).encode()))
connection.recv(64)  # its number
status = int(connection.recv(64) or -signal.SIGKILL)
if status < 0:
    signal.signal(-status, signal.SIG_DFL) if -status != signal.SIGKILL else None
    os.kill(os.getpid(), -status)
sys.exit(status)
"""


def lay_swg(file: Path) -> None:
    """Write it, or the installed one where nothing forks."""
    if not FORKS:
        file.symlink_to(Path(sys.executable).with_name("swg"))
        return
    file.write_text(_SWG.format(python=sys.executable, parent=parent()), "utf-8")
    os.chmod(file, 0o755)
