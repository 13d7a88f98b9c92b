"""Looks after what has to be gone and asked for: a task for each folder, queue and mailbox that an agreement names.

What an agreement adds is begun at once, what it drops is ended; one that fails is begun anew, each time later,
and costs the others nothing.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from gateway.partners.directory import Directory

LOOK_S = 0.2
BACKOFF_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0)

log = structlog.get_logger()

Sleep = Callable[[float], Awaitable[None]]


@dataclass(slots=True)
class Standing:
    """How one round stands. problem: why the last try failed; None: it did not, or has not ended yet."""

    problem: str | None = None
    failures: int = 0

    def well(self) -> None:
        """It works."""
        self.problem, self.failures = None, 0


@dataclass(frozen=True, slots=True)
class Post:
    """One thing to look after. way: a row of WAYS_IN. said: the terms it goes by; with others it is begun anew."""

    way: str
    partner: str
    where: str
    said: tuple[object, ...] = ()


Work = Callable[[Standing], Awaitable[None]]  # for ever; raises where it cannot go on
Wanted = Callable[[Directory], Mapping[Post, Work]]


@dataclass
class Watch:
    """Keeps as many tasks as there are posts. `run` it until cancelled."""

    directory: Callable[[], Directory]
    wanted: tuple[Wanted, ...]
    sleep: Sleep = asyncio.sleep
    _standing: dict[Post, Standing] = field(default_factory=dict)
    _tasks: dict[Post, asyncio.Task[None]] = field(default_factory=dict)

    async def run(self) -> None:
        """Until cancelled; then every task has ended."""
        seen: Directory | None = None
        try:
            while True:
                if (directory := self.directory()) is not seen:
                    await self._turn_to(directory)
                    seen = directory
                await asyncio.sleep(LOOK_S)
        finally:
            await self._end(list(self._tasks))

    def troubles(self) -> Mapping[Post, str]:
        """What does not work now, and why."""
        return {post: each.problem for post, each in self._standing.items() if each.problem is not None}

    def posts(self) -> Iterable[Post]:
        """What is looked after."""
        return tuple(self._standing)

    async def _turn_to(self, directory: Directory) -> None:
        wanted: dict[Post, Work] = {}
        for each in self.wanted:
            wanted |= each(directory)
        await self._end([post for post in self._tasks if post not in wanted])
        for post, work in wanted.items():
            if post not in self._tasks:
                standing = self._standing[post] = Standing()
                self._tasks[post] = asyncio.create_task(self._keep(post, work, standing))

    async def _end(self, posts: list[Post]) -> None:
        ending = [self._tasks.pop(post) for post in posts]
        for task in ending:
            task.cancel()
        for task in ending:
            with suppress(asyncio.CancelledError):
                await task
        for post in posts:
            self._standing.pop(post, None)

    async def _keep(self, post: Post, work: Work, standing: Standing) -> None:
        while True:
            try:
                await work(standing)
            except Exception as problem:  # whatever it is, the next try may do better
                standing.problem = f"{type(problem).__name__}: {problem}"[:300]
                log.warning("a way in is in trouble", way=post.way, partner=post.partner, problem=standing.problem)
            wait_s = BACKOFF_S[min(standing.failures, len(BACKOFF_S) - 1)]
            standing.failures += 1
            await self.sleep(wait_s)
