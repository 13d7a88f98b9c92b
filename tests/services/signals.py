"""Signals that end a run: as an exception, so that everything on the way out is done, or held back until it is."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from tests.services.progress import say

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Ended(BaseException):
    """One of ENDING came; a BaseException, so that nobody takes it for a failure he can handle."""

    def __init__(self, signum: int) -> None:
        super().__init__(f"ended by {signal.Signals(signum).name}")
        self.signum = signum
        self.exit_code = 128 + signum


@contextmanager
def raised_once() -> Iterator[None]:
    """Raise Ended at the first of ENDING and ignore those after it: what is being taken down is taken down."""

    def end(signum: int, _frame: FrameType | None) -> None:
        ignore()
        raise Ended(signum)

    with _handled_by(end):
        yield


@contextmanager
def held_while(what: str) -> Iterator[None]:
    """Hold back ENDING until the body is done."""
    held: list[int] = []

    def hold(signum: int, _frame: FrameType | None) -> None:
        say(f"{signal.Signals(signum).name} waits while {what}")
        held.append(signum)

    with _handled_by(hold):
        yield
    if held:
        os.kill(os.getpid(), held[0])


def ignore() -> None:
    """From here on none of ENDING counts."""
    for each in ENDING:
        signal.signal(each, signal.SIG_IGN)


@contextmanager
def _handled_by(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    before = {each: signal.signal(each, handler) for each in ENDING}
    try:
        yield
    finally:
        for each, former in before.items():
            signal.signal(each, former)
