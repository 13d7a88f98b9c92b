"""Where the workers of one event loop look how a lane stands; those who ask while others look, look together."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from gateway.delivery.owed import Standing, look
from gateway.journal.clock import Clock

READERS = 2  # the second once a look full of lanes waits: the first may hang
MOST = 16  # lanes at once: each brings what its head says, which may be large


@dataclass
class Looks:
    """Of one loop. Reads in threads of its own."""

    database: Engine
    clock: Clock
    _waiting: list[tuple[str, str, "asyncio.Future[Standing | None]"]] = field(default_factory=list)
    _looking: int = 0
    _tasks: set["asyncio.Task[None]"] = field(default_factory=set)  # so that they are not forgotten
    _readers: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(READERS, "courier"))

    def __post_init__(self) -> None:
        if self.database.dialect.name == "postgresql":  # each look is a statement or two, and no transaction
            self.database = self.database.execution_options(isolation_level="AUTOCOMMIT")

    async def at(self, lane: str, token: str) -> Standing | None:
        """How it stands for who holds this token; None: there is no such lane. Raises what the database does."""
        future: asyncio.Future[Standing | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((lane, token, future))
        if not self._looking or (len(self._waiting) >= MOST and self._looking < READERS):
            self._looking += 1
            task = asyncio.create_task(self._look())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        return await future

    async def _look(self) -> None:
        try:
            await self._look_until_none_waits()
        finally:
            self._looking -= 1  # here and not when the task is done: who asks in between would wait for nobody

    async def _look_until_none_waits(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            asked, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            lanes: dict[str, str | None] = {lane: token for lane, token, _ in asked}
            try:
                found = await loop.run_in_executor(self._readers, self._read, lanes)
            except Exception as problem:  # each of them is told
                for _, _, future in asked:
                    _fail(future, problem)
                continue
            for lane, _, future in asked:
                if not future.done():
                    future.set_result(found.get(lane))

    def _read(self, lanes: dict[str, str | None]) -> dict[str, Standing]:
        with self.database.connect() as connection:
            try:
                return dict(look(connection, lanes, self.clock()))
            except SQLAlchemyError:
                # What a pipeline did not come to, psycopg has down as prepared until a transaction is rolled back.
                connection.invalidate()
                raise


def _fail(future: "asyncio.Future[Standing | None]", problem: Exception) -> None:
    if not future.done():
        future.set_exception(problem)
