"""Goes on with whatever input brought something new, within a time; what breaks is kept, made small, and told."""

import faulthandler
import random
import resource
import signal
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.fuzz.mutations import MOST, mutated
from tests.fuzz.targets import Target

SLOW_S = 2.0  # of computing, for one input
HANGS_S = 120.0  # by the clock
MOST_KEPT = 4000
SHRINKS = 300


class TooSlow(BaseException):
    """An input took longer than it may; no code that is fuzzed catches this."""


@dataclass
class Find:
    """An input that broke a target, and how."""

    target: str
    data: bytes
    said: str
    trace: str


@dataclass
class Run:
    """What came of fuzzing one target. words: the answers there were. grew_mb: of this process's memory, at most."""

    target: str
    inputs: int = 0
    words: dict[str, int] = field(default_factory=dict)
    slowest_s: float = 0.0
    grew_mb: float = 0.0
    finds: list[Find] = field(default_factory=list)


def fuzz(target: Target, *, seconds: float, seed: int, most_finds: int = 5, slow_s: float = SLOW_S) -> Run:
    """Fuzz one target for so long. slow_s: what one input may take."""
    chance = random.Random(seed)
    kept = [data for data in target.seeds() if len(data) <= MOST]
    run, before = Run(target.name), _peak_mb()
    for data in [*kept]:
        _try(target, data, run, slow_s)
    until = time.monotonic() + seconds
    while time.monotonic() < until and len(run.finds) < most_finds:
        data = mutated(chance.choice(kept), chance, kept)
        if _try(target, data, run, slow_s):
            kept.append(data)
            if len(kept) > MOST_KEPT:
                kept.pop(chance.randrange(len(kept)))
    run.grew_mb = _peak_mb() - before
    return run


def _try(target: Target, data: bytes, run: Run, slow_s: float) -> bool:
    """Whether this input brought an answer that nobody heard before."""
    began = time.process_time()
    run.inputs += 1
    problem = outcome = None
    try:
        with _limited(slow_s):
            outcome = target.run(data)
    except (Exception, TooSlow) as raised:
        problem = raised
    run.slowest_s = max(run.slowest_s, time.process_time() - began)
    if problem is not None:
        if not any(find.said == _said(problem) for find in run.finds):
            trace = "".join(traceback.format_exception(problem))
            run.finds.append(Find(target.name, _smaller(target, data, problem, slow_s), _said(problem), trace))
        return False
    word = str(outcome)
    run.words[word] = run.words.get(word, 0) + 1
    return run.words[word] == 1


def _smaller(target: Target, data: bytes, problem: BaseException, slow_s: float) -> bytes:
    """The same break by fewer bytes."""
    kind, size = type(problem), max(1, len(data) // 2)
    for _ in range(SHRINKS):
        for at in range(0, len(data), size):
            less = data[:at] + data[at + size :]
            if _breaks(target, less, kind, slow_s):
                data = less
                break
        else:
            if size == 1:
                break
            size = max(1, size // 2)
    return data


def _breaks(target: Target, data: bytes, kind: type[BaseException], slow_s: float) -> bool:
    try:
        with _limited(slow_s):
            target.run(data)
    except (Exception, TooSlow) as problem:
        return isinstance(problem, kind)
    return False


def _said(problem: BaseException) -> str:
    frames = traceback.extract_tb(problem.__traceback__)
    where = next((frame for frame in reversed(frames) if "/tests/" not in frame.filename), frames[-1])
    return f"{type(problem).__name__} at {where.filename.rpartition('/')[2]}:{where.lineno}"


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """TooSlow where it computes longer; what hangs in C says where, and ends the process."""

    def ring(*_: Any) -> None:
        raise TooSlow(f"more than {seconds:g} s")

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    faulthandler.dump_traceback_later(HANGS_S, exit=True)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.cancel_dump_traceback_later()
        signal.signal(signal.SIGPROF, before)


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
