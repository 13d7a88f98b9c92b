"""One leader: of the processes that could do something, the one that does, while its session with the database lives.

It holds an advisory lock of PostgreSQL. It asks each second whether it still does; the server, for its part, ends a
session that has not asked for some seconds, so a leader that was stopped, or cut off, has a successor soon. For a
moment two may believe they lead: what they do goes through the journal and may be done twice. A leader whose work has
come to nothing for some time, since a disk or a share hangs, gives up, and leaves the others time to take its place.
SQLite has one process.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError

LEADER_LOCK = 0x53574C  # "SWL"
PERIOD_S = 1.0
PATIENCE_S = 5.0  # with a database that does not answer, and the server's with a leader that does not ask
SILENT = (
    "idle_session_timeout = '6s'",
    "tcp_keepalives_idle = 2",
    "tcp_keepalives_interval = 1",
    "tcp_user_timeout = 5000",
)

REST_S = 5.0  # for others to come, after one has given up

log = structlog.get_logger()

Works = Callable[[], list[Awaitable[None]]]


class _Lost(Exception):
    """The session is gone, and the lock with it."""


class _Hangs(Exception):
    """What is done for all has come to nothing for too long."""


@dataclass
class Leadership:
    """Of one process. `run` it until cancelled; `leads` says whether it does just now.

    patience_s: how long it leads without a `beat` from its works; None: for ever. rest_s: how long it then stays away.
    """

    database: Engine
    period_s: float = PERIOD_S
    patience_s: float | None = None
    rest_s: float = REST_S
    now: Callable[[], float] = time.monotonic
    _beat: float = field(default=0.0, init=False)
    leads: bool = field(default=False, init=False)
    _connection: Connection | None = field(default=None, init=False)
    _thread: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="leading"), init=False
    )

    async def run(self, works: Works) -> None:
        """Begin these works whenever this process comes to lead, end them when it does no more."""
        if self.database.dialect.name != "postgresql":
            self.leads = True
            async with _doing(works):
                await asyncio.Event().wait()
        try:
            while True:
                rest_s = self.period_s
                try:
                    await self._lead(works)
                except _Hangs:
                    rest_s = self.rest_s
                await asyncio.sleep(rest_s)
        finally:
            self._thread.submit(self._leave)
            self._thread.shutdown(wait=False)

    async def _lead(self, works: Works) -> None:
        """Until it leads no more, however that comes; at once where another does."""
        try:
            if not await self._ask(self._take):
                return
            log.info("leads")
            self.leads = True
            self.beat()
            async with _doing(works):
                while True:
                    await asyncio.sleep(self.period_s)
                    await self._ask(self._hold)
                    self._hold_beat()
        except (SQLAlchemyError, TimeoutError, _Lost) as problem:
            log.warning(
                "leads no more" if self.leads else "cannot lead", problem=str(problem) or type(problem).__name__
            )
        finally:
            if self.leads:
                self.leads = False
                self._thread.submit(self._leave)

    def beat(self) -> None:
        """What is done for all comes to its end, time and again."""
        self._beat = self.now()

    def _hold_beat(self) -> None:
        silent_s = self.now() - self._beat
        if self.patience_s is not None and silent_s > self.patience_s:
            log.error("gives up leading: its work hangs", seconds=round(silent_s))
            raise _Hangs

    async def _ask(self, question: Callable[[], bool]) -> bool:
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(PATIENCE_S):
            return await loop.run_in_executor(self._thread, question)

    def _take(self) -> bool:
        if self._connection is None or self._connection.closed or self._connection.invalidated:
            self._connection = self.database.connect().execution_options(isolation_level="AUTOCOMMIT")
            for setting in SILENT:
                self._connection.exec_driver_sql(f"SET {setting}")
        return bool(self._connection.execute(_TAKE, {"key": LEADER_LOCK}).scalar())

    def _hold(self) -> bool:
        if self._connection is None or self._connection.invalidated:
            raise _Lost
        return bool(self._connection.execute(text("SELECT true")).scalar())

    def _leave(self) -> None:
        """The session goes, not back to the pool: the lock is the session's."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):
                connection.invalidate()
                connection.close()


@asynccontextmanager
async def _doing(works: Works) -> AsyncIterator[None]:
    """These works, as long as whoever asks is at it; they have ended when it is over."""
    tasks = [asyncio.ensure_future(work) for work in works()]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


_TAKE = text("SELECT pg_try_advisory_lock(:key)")
