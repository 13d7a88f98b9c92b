"""Services left running between runs, until they are told to go: for whoever runs tests all day."""

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from tests.services.keeper import ROOT, started, told
from tests.services.processes import STOP_S
from tests.services.programs import Unavailable
from tests.services.progress import say
from tests.services.signals import Ended, raised_once

STATE = ROOT / ".services" / "standing.json"  # who stands and where; locked for as long as he does


def up(settings: Iterable[str]) -> dict[str, str]:
    """The urls of those that stand, or of new ones that will."""
    with _opened() as state:
        if not _is_free(state):
            say("up already")
            return _urls(state)
    keeper = subprocess.Popen(
        [sys.executable, "-m", "tests.services", "stand", *settings],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    return told(keeper)


def down() -> int:
    """Take them down and wait until they are; an exit code."""
    with _opened() as state:
        if _is_free(state):
            say("none is up")
            return 0
        os.kill(json.load(state)["pid"], signal.SIGTERM)
        until = time.monotonic() + 4 * STOP_S
        while not _is_free(state):
            if time.monotonic() > until:
                raise Unavailable("they do not go; see `ps` for postgres and beam.smp")
            time.sleep(0.05)
    say("down")
    return 0


def stand(settings: Iterable[str]) -> int:
    """Own them until told to go; the keeper's whole life, and its exit code."""
    with _opened() as state, suppress(Ended):
        if not _is_free(state):
            raise Unavailable("they stand already")
        with raised_once(), started(settings) as urls:
            state.write(json.dumps({"pid": os.getpid(), "urls": urls}))
            state.flush()
            print(json.dumps(urls), flush=True)
            _let_go()
            signal.pause()
    return 0


@contextmanager
def _opened() -> Iterator[TextIO]:
    STATE.parent.mkdir(exist_ok=True)
    with STATE.open("a+") as state:
        state.seek(0)
        yield state


def _is_free(state: TextIO) -> bool:
    """Whether nobody stands; if so, we hold the place until the file is closed."""
    try:
        fcntl.flock(state, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    state.truncate(0)
    return True


def _urls(state: TextIO) -> dict[str, str]:
    text = state.read()
    if not text:
        raise Unavailable("they are being started or taken down; try again")
    urls: dict[str, str] = json.loads(text)["urls"]
    return urls


def _let_go() -> None:
    """Whoever waits for the end of our output need not wait for ours."""
    with open(os.devnull, "w") as nowhere:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(nowhere.fileno(), stream.fileno())
