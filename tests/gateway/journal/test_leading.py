"""Of several processes one leads; what it did, another does when it can no more."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy import Engine, text

from gateway.journal.database import open_database
from gateway.journal.leading import LEADER_LOCK, Leadership
from gateway.queue.embedded import EmbeddedHints
from gateway.queue.relay import relay

HOLDER = text("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = :key")


@dataclass
class Candidate:
    """One who would lead, and whether its work is under way."""

    leadership: Leadership
    working: int = field(default=0)

    async def _work(self) -> None:
        self.working += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.working -= 1

    def works(self) -> list[Awaitable[None]]:
        return [self._work()]


@asynccontextmanager
async def candidates(database: Engine, *periods_s: float):
    """So many, each asking this often."""
    found = [Candidate(Leadership(database, period_s=period_s)) for period_s in periods_s]
    tasks = []
    for each in found:
        tasks.append(asyncio.create_task(each.leadership.run(each.works)))
        await asyncio.sleep(0.5)  # the first comes first
    try:
        yield found
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def holder(database: Engine) -> int | None:
    """Whose session leads now."""
    with database.connect() as connection:
        return connection.execute(HOLDER, {"key": LEADER_LOCK}).scalar()


async def eventually(holds: Callable[[], bool], *, within_s: float) -> None:
    async with asyncio.timeout(within_s):
        while not holds():  # noqa: ASYNC110 -- whatever it asks tells nobody when it comes about
            await asyncio.sleep(0.05)


@pytest.fixture
def database(postgres_url: str):
    engine = open_database(postgres_url)
    yield engine
    engine.dispose()


def test_one_leads_and_the_other_follows_when_its_session_ends(database: Engine):
    async def scene() -> None:
        async with candidates(database, 0.1, 0.1) as (first, second):
            await eventually(lambda: first.working == 1, within_s=5)
            await asyncio.sleep(0.5)
            assert (first.leadership.leads, second.leadership.leads, second.working) == (True, False, 0)

            with database.connect() as connection:
                pid = connection.execute(HOLDER, {"key": LEADER_LOCK}).scalar_one()
                connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})

            await eventually(lambda: holder(database) not in (None, pid), within_s=10)  # either of them
            await eventually(lambda: first.working + second.working == 1, within_s=5)
            assert first.leadership.leads is not second.leadership.leads

    asyncio.run(scene())


def test_who_does_not_ask_whether_he_leads_does_not_lead_long(database: Engine):
    async def scene() -> None:
        async with candidates(database, 60, 0.1) as (silent, other):
            await eventually(lambda: silent.working == 1, within_s=5)
            await eventually(lambda: other.working == 1, within_s=12)

    asyncio.run(scene())


def test_who_ends_leaves_the_lead_at_once(database: Engine):
    async def scene() -> None:
        async with candidates(database, 0.1) as (first,):
            await eventually(lambda: first.working == 1, within_s=5)
        assert first.working == 0 and not first.leadership.leads
        async with candidates(database, 0.1) as (second,):
            await eventually(lambda: second.working == 1, within_s=5)

    asyncio.run(scene())


def test_whose_work_hangs_gives_up_and_the_other_follows(database: Engine):
    """Time stands still until it is turned; the second's work goes on, the first's does not."""
    passed = [0.0]

    async def scene() -> None:
        async with candidates(database, 0.1, 0.1) as (first, second):
            for each in (first, second):
                each.leadership.patience_s, each.leadership.now = 10.0, lambda: passed[0]
            await eventually(lambda: first.working == 1, within_s=5)
            first.leadership.beat()
            passed[0] = 9.0
            await asyncio.sleep(0.3)
            assert first.leadership.leads

            passed[0] = 11.0
            await eventually(lambda: second.working == 1, within_s=4)
            assert (first.working, first.leadership.leads) == (0, False)

    asyncio.run(scene())


def test_a_look_that_came_to_its_end_is_a_beat():
    """The saboteur beside it: a look that hangs, or fails, beats no more."""
    beats, looks = [], iter([[], OSError("the disk"), []])

    def due() -> list[str]:
        look = next(looks)
        if isinstance(look, OSError):
            raise look
        return look

    async def sleep(_: float) -> None:
        beats.append("slept")
        if beats.count("slept") == 3:
            raise asyncio.CancelledError

    with contextlib.suppress(asyncio.CancelledError):
        asyncio.run(relay(EmbeddedHints(), due, sleep=sleep, looked=lambda: beats.append("looked")))
    assert beats == ["looked", "slept", "slept", "looked", "slept"]


def test_a_process_that_is_alone_leads(tmp_path):
    async def scene() -> None:
        async with candidates(open_database(f"sqlite:///{tmp_path}/j.db"), 0.1) as (alone,):
            await eventually(lambda: alone.working == 1, within_s=5)
            assert alone.leadership.leads

    asyncio.run(scene())
