"""Walks the whole journal: chunks of batches by number, then what stands, then one moment in which all must fit.

Nothing stops it: whatever is wrong is written down, and the walk goes on. While it walks, a gateway may write; what was
written meanwhile is looked at before the end, and what did not fit is looked at again in one last moment.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, func, select

from gateway.journal import tables
from gateway.journal.database import open_to_read
from gateway.journal.verification import cases, chunk, deliveries, strays
from gateway.journal.verification.chain import Chain
from gateway.journal.verification.examined import Examined
from gateway.journal.verification.keys import Timeline
from gateway.journal.verification.outside import Outside
from gateway.journal.verification.problems import UNREADABLE, Problem, What, in_order, whole
from gateway.journal.verification.register import Register
from gateway.journal.verification.report import Kept, Report
from gateway.journal.verification.scratch import Scratch

LEAVES_A_CHUNK = 1500
BATCHES_A_CHUNK = 1000
AHEAD = 3  # chunks a process that may wait for their turn
FEW = 50  # batches that may be looked at in the last moment
MOST_ROUNDS = 20
MOST_PROBLEMS = 10_000

Progress = Callable[[int, int], None]
Hold = Callable[[Connection, Sequence[str]], Iterator[tuple[str, Problem]]]


def verify(
    database: Engine,
    trusted: Sequence[bytes],
    *,
    outside: Sequence[Outside] = (),
    workers: int = 0,
    progress: Progress = lambda done, total: None,
) -> Report:
    """The whole journal. trusted: certificates, PEM. workers: processes that help; 0: this one does it alone.

    progress: is told how many records are done, and of how many.
    """
    begun = time.monotonic()
    with ExitStack() as stack:
        helpers = stack.enter_context(_helpers(workers)) if workers else None
        walk = _Walk(database, trusted, outside, stack.enter_context(Scratch()), helpers, workers, progress)
        return walk.run(begun)


@dataclass
class _Walk:
    database: Engine
    trusted: Sequence[bytes]
    outside: Sequence[Outside]
    scratch: Scratch
    helpers: Executor | None
    workers: int
    progress: Progress
    problems: list[Problem] = field(default_factory=list)
    doubts: dict[str, set[str]] = field(default_factory=lambda: {"cases": set(), "deliveries": set()})
    counts: strays.Counts = field(default_factory=strays.Counts)
    first_at: str = ""
    at: int = 0  # the last batch that was looked at

    def run(self, begun: float) -> Report:
        with self.database.connect() as connection:
            timeline = Timeline.read(connection, self.trusted)
        self.chain, self.register = Chain(timeline, self.outside), Register()
        self._walk_on()
        self._stand("cases", cases.after, cases.hold)
        self._stand("deliveries", deliveries.after, self._hold_deliveries)
        self._walk_on()
        self._last_moment()
        problems = in_order([*self.problems, *self.chain.problems])
        return Report(
            records=self.counts.records,
            batches=self.chain.number,
            heads=self.chain.heads,
            keys=[key.key_id for key in timeline.keys],
            revoked=[key.key_id for key in timeline.keys if key.trusted_to is not None],
            trusted=timeline.vouched_by(self.trusted),
            problems=problems[:MOST_PROBLEMS],
            kept=[Kept(each, each.is_ours(self.trusted), self.chain.contained[each.name]) for each in self.outside],
            first_at=self.first_at,
            last_at=self.chain.sealed,
            took_s=time.monotonic() - begun,
        )

    def _walk_on(self) -> None:
        """Every batch that is there by now, until only a few can have come meanwhile."""
        for _ in range(MOST_ROUNDS):
            with self.database.connect() as connection:
                newest, total = _newest(connection)
            if newest <= self.at or (self.at and newest - self.at < FEW):
                return
            for found in self._examined(self.at + 1, newest):
                with self.database.connect() as connection:
                    self._take(connection, found)
                self.progress(self.counts.records, max(total, self.counts.records))

    def _examined(self, first: int, last: int) -> Iterator[Examined]:
        """These batches in chunks, in order, as many ahead as there are hands."""
        waiting: deque[Future[Examined]] = deque()
        for start, end in self._chunks(first, last):
            if self.helpers is None:
                with self.database.connect() as connection:
                    yield chunk.examine(connection, start, end, self.chain.timeline)
                continue
            url = self.database.url.render_as_string(hide_password=False)
            waiting.append(self.helpers.submit(_examine, url, start, end, self.chain.timeline))
            if len(waiting) >= AHEAD * self.workers:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _chunks(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Numbers of batches that hold about as many leaves each; rows that lie make uneven chunks, nothing worse."""
        start = first
        while start <= last:
            with self.database.connect() as connection:
                ahead = connection.execute(_AHEAD, {"first": start, "last": min(last, start + BATCHES_A_CHUNK)}).all()
            end, leaves = start, 0
            for row in ahead:
                leaves += max(0, whole(row.last_seq) - whole(row.first_seq) + 1)
                if leaves > LEAVES_A_CHUNK and row.number > start:
                    break
                end = max(end, row.number)
            if not ahead:
                end = min(last, start + BATCHES_A_CHUNK)
            yield start, end
            start = end + 1

    def _take(self, connection: Connection, found: Examined) -> None:
        """The next chunk, in its turn."""
        self.first_at = self.first_at or (found.headers[0].sealed if found.headers else "")
        self.problems += found.problems
        self.chain.suspected |= any(problem.table in ("batches", "leaves") for problem in found.problems)
        self.chain.follow(connection, found.headers)
        self.at = found.last
        self.scratch.add(found)
        self.register.add(found.registered)
        self.counts.add(found)

    def _stand(self, name: str, after: Callable[[Connection, str], list[str]], hold: Hold) -> None:
        """Page by page; what does not fit is doubted until the last moment, since it may have moved while we looked."""
        last = ""
        while True:
            with snapshot(self.database) as connection:
                ids = after(connection, last)
                self.doubts[name] |= {id_ for id_, _ in _held(hold, connection, ids, name)}
            if not ids:
                return
            last = ids[-1]

    def _hold_deliveries(self, connection: Connection, ids: Sequence[str]) -> Iterator[tuple[str, Problem]]:
        self.scratch.see(ids)
        yield from deliveries.hold(connection, self.scratch, ids)

    def _last_moment(self) -> None:
        """The few batches that came meanwhile, and everything doubted, as it stands in one moment."""
        with snapshot(self.database) as connection:
            newest, _ = _newest(connection)
            if newest > self.at:
                self._take(connection, chunk.examine(connection, self.at + 1, newest, self.chain.timeline))
            unseen = {each.delivery for each in self.scratch.unseen()}
            doubted = sorted(self.doubts["deliveries"] | unseen)
            for name, hold, ids in (
                ("deliveries", self._hold_deliveries, doubted),
                ("cases", cases.hold, sorted(self.doubts["cases"])),
            ):
                for some in _some(ids):
                    self.problems += [problem for _, problem in _held(hold, connection, some, name)]
            self.problems += self.register.against(connection)
            self.problems += strays.find(connection, self.counts, self.chain.last)
            self.chain.end(connection)


def _held(hold: Hold, connection: Connection, ids: Sequence[str], table: str) -> list[tuple[str, Problem]]:
    """What is wrong with these; where a row cannot be read at all, one by one, so that it is named."""
    try:
        return list(hold(connection, ids))
    except UNREADABLE as problem:
        if len(ids) > 1:
            return [each for id_ in ids for each in _held(hold, connection, [id_], table)]
        detail = f"cannot be read: {type(problem).__name__}"
        return [(id_, Problem(what=What.ALTERED, table=table, seq=None, id=str(id_), detail=detail)) for id_ in ids]


@contextmanager
def snapshot(database: Engine) -> Iterator[Connection]:
    """A connection whose reads all see one moment."""
    with database.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with connection.begin():
            driver: Any = connection.connection.driver_connection
            if connection.dialect.name == "sqlite" and not driver.in_transaction:
                connection.exec_driver_sql("BEGIN")
            yield connection


@contextmanager
def _helpers(workers: int) -> Iterator[Executor]:
    """Processes that begin with nothing of ours, so that no connection is shared."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as helpers:
        try:
            yield helpers
        except BaseException:
            helpers.shutdown(wait=False, cancel_futures=True)
            raise


def _examine(url: str, first: int, last: int, timeline: Timeline) -> Examined:
    """In a process that helps."""
    engine = _ENGINES.get(url)
    if engine is None:
        engine = _ENGINES[url] = open_to_read(url)
    with engine.connect() as connection:
        return chunk.examine(connection, first, last, timeline)


_ENGINES: dict[str, Engine] = {}


def _newest(connection: Connection) -> tuple[int, int]:
    row = connection.execute(_NEWEST).one()
    return int(row[0] or 0), int(row[1] or 0)


def _some(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(ids), deliveries.PAGE):
        yield ids[at : at + deliveries.PAGE]


_of = tables.batches.c
_NEWEST = select(func.max(_of.number), select(func.max(tables.leaves.c.seq)).scalar_subquery())
_AHEAD = (
    select(_of.number, _of.first_seq, _of.last_seq)
    .where(_of.number.between(bindparam("first"), bindparam("last")))
    .order_by(_of.number)
)
