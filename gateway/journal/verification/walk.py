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
from functools import cache
from multiprocessing import get_context
from typing import TypeVar

from sqlalchemy import Connection, Engine, bindparam, func, select

from gateway.journal import tables
from gateway.journal.database import open_to_read
from gateway.journal.verification import chunk, standing, strays
from gateway.journal.verification.chain import Chain
from gateway.journal.verification.examined import Examined
from gateway.journal.verification.keys import Timeline
from gateway.journal.verification.outside import Outside
from gateway.journal.verification.problems import Problem, in_order, whole
from gateway.journal.verification.register import Register
from gateway.journal.verification.report import Kept, Report
from gateway.journal.verification.scratch import Said, Scratch

LEAVES_A_CHUNK = 1500
BATCHES_A_CHUNK = 1000
AHEAD = 3  # chunks a process that may wait for their turn
FEW = 50  # batches that may be looked at in the last moment
MOST_ROUNDS = 20
MOST_PROBLEMS = 10_000

One = TypeVar("One")
Found = TypeVar("Found")
Progress = Callable[[str, int, int | None], None]


def verify(
    database: Engine,
    trusted: Sequence[bytes],
    *,
    outside: Sequence[Outside] = (),
    workers: int = 0,
    progress: Progress = lambda what, done, total: None,
) -> Report:
    """The whole journal. trusted: certificates, PEM. workers: processes that help; 0: this one does it alone.

    progress: is told what is looked at (records, cases, deliveries), how many are done, and of how many, if known.
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
    doubts: dict[str, set[str]] = field(default_factory=lambda: {table: set() for table in standing.TABLES})
    counts: strays.Counts = field(default_factory=strays.Counts)
    first_at: str = ""
    at: int = 0  # the last batch that was looked at
    stood: bool = False  # everything that stands was looked at; what is made since is doubted

    @property
    def _url(self) -> str:
        return self.database.url.render_as_string(hide_password=False)

    def run(self, begun: float) -> Report:
        with self.database.connect() as connection:
            self.chain, self.register = Chain(Timeline.read(connection, self.trusted), self.outside), Register()
        self._walk_on()
        self.problems += strays.unaccounted(self.database, self.counts)
        self._stand()
        self._walk_on()
        self._look_again()
        self._last_moment()
        timeline = self.chain.timeline
        problems = in_order([*self.problems, *self.chain.problems])
        return Report(
            records=self.counts.records,
            batches=self.chain.number,
            heads=self.chain.heads,
            keys=[key.key_id for key in timeline.keys],
            revoked=[key.key_id for key in timeline.keys if key.trusted_to is not None],
            trusted=timeline.vouched_by(self.trusted, self.chain.number),
            problems=problems[:MOST_PROBLEMS],
            kept=[self._kept(each) for each in self.outside],
            first_at=self.first_at,
            last_at=self.chain.sealed,
            took_s=time.monotonic() - begun,
        )

    def _kept(self, each: Outside) -> Kept:
        contained, left = self.chain.contained[each.name], self.chain.left.get(each.name)
        return Kept(each, each.is_ours(self.trusted), contained, left)

    def _walk_on(self) -> None:
        """Every batch that is there by now, until only a few can have come meanwhile."""
        for _ in range(MOST_ROUNDS):
            with self.database.connect() as connection:
                newest, total = _newest(connection)
                if newest <= self.at or (self.at and newest - self.at < FEW):
                    return
                self.chain.timeline = Timeline.read(connection, self.trusted)  # a key may have followed meanwhile
            for found in self._examined(self.at + 1, newest):
                with self.database.connect() as connection:
                    self._take(connection, found)
                self.progress("records", self.counts.records, max(total, self.counts.records))

    def _examined(self, first: int, last: int) -> Iterator[Examined]:
        """These batches in chunks, in order."""
        shared = self._shared(
            self._chunks(first, last),
            lambda span: _examine_here(self.database, *span, self.chain.timeline),
            lambda helpers, span: helpers.submit(_examine, self._url, *span, self.chain.timeline),
        )
        for _, found in shared:
            yield found

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
            if not ahead:  # a restore leaves a gap; whether this is one, whoever follows the headers finds out
                with self.database.connect() as connection:
                    end = (connection.execute(_NEXT, {"first": start}).scalar() or last + 1) - 1
            yield start, end
            start = end + 1

    def _take(self, connection: Connection, found: Examined) -> None:
        """The next chunk, in its turn."""
        self.first_at = self.first_at or (found.headers[0].sealed if found.headers else "")
        self.problems += found.problems
        self.chain.suspected |= any(problem.table in ("batches", "leaves") for problem in found.problems)
        self.chain.follow(connection, found.headers, found.gaps)
        self.at = found.last
        self.scratch.add(found)
        if self.stood:
            self.doubts["deliveries"].update(made.delivery for made in found.made)
        self.register.add(found.registered)
        self.counts.add(found)

    def _stand(self) -> None:
        """Everything that stands; what does not fit is doubted until it was looked at again, all leaves read."""
        self.scratch.settle()
        for table in standing.TABLES:
            met, done = 0, 0
            for ids, (doubtful, made) in self._looked_at(table):
                self.doubts[table].update(doubtful)
                met, done = met + made, done + len(ids)
                self.progress(table, done, None)
            if table == "deliveries" and met != self.scratch.count():
                self.doubts[table].update(standing.missing(self.database, self.scratch.pages(standing.TOGETHER)))
        self.stood = True

    def _looked_at(self, table: str) -> Iterator[tuple[Sequence[str], tuple[list[str], int]]]:
        """All ids of this table, page by page, with what was found of them."""
        return self._shared(
            standing.pages(self.database, table),
            lambda ids: standing.doubtful(self.database, self.scratch, table, ids),
            lambda helpers, ids: helpers.submit(_doubtful, self._url, self.scratch.path, table, ids),
        )

    def _look_again(self) -> None:
        """At what was doubted, few at a time, each time after the leaves that came meanwhile."""
        for _ in range(MOST_ROUNDS):
            doubts, self.doubts = self.doubts, {table: set() for table in standing.TABLES}
            if sum(map(len, doubts.values())) <= standing.A_MOMENT:
                self.doubts = doubts
                return
            for table in standing.TABLES:
                for few in standing.by_moment(sorted(doubts[table])):
                    self._walk_on()
                    with standing.snapshot(self.database) as connection:
                        self._catch_up(connection)
                        self.problems += standing.wrong(connection, self.scratch, table, few)

    def _last_moment(self) -> None:
        """The few batches that came meanwhile, and what is still doubted, as it stands in one moment."""
        with standing.snapshot(self.database) as connection:
            self._catch_up(connection)
            for table in ("deliveries", "cases"):
                for few in standing.by_moment(sorted(self.doubts[table])):
                    self.problems += standing.wrong(connection, self.scratch, table, few)
            self.problems += self.register.against(connection)
            self.problems += strays.beyond(connection, self.chain.last, self.counts.gaps)
            self.chain.end(connection)

    def _catch_up(self, connection: Connection) -> None:
        """The few batches that came since, as they are in this moment."""
        newest, _ = _newest(connection)
        if newest > self.at:
            self.chain.timeline = Timeline.read(connection, self.trusted)
            self._take(connection, chunk.examine(connection, self.at + 1, newest, self.chain.timeline))

    def _shared(
        self,
        each: Iterator[One],
        here: Callable[[One], Found],
        there: Callable[[Executor, One], Future[Found]],
    ) -> Iterator[tuple[One, Found]]:
        """Each with what comes of it, in order, as many ahead as there are hands."""
        waiting: deque[tuple[One, Future[Found]]] = deque()
        for one in each:
            if self.helpers is None:
                yield one, here(one)
                continue
            waiting.append((one, there(self.helpers, one)))
            if len(waiting) >= AHEAD * self.workers:
                done, future = waiting.popleft()
                yield done, future.result()
        for done, future in waiting:
            yield done, future.result()


@contextmanager
def _helpers(workers: int) -> Iterator[Executor]:
    """Processes that begin with nothing of ours, so that no connection is shared."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as helpers:
        try:
            yield helpers
        except BaseException:
            helpers.shutdown(wait=False, cancel_futures=True)
            raise


def _examine_here(database: Engine, first: int, last: int, timeline: Timeline) -> Examined:
    with database.connect() as connection:
        return chunk.examine(connection, first, last, timeline)


def _examine(url: str, first: int, last: int, timeline: Timeline) -> Examined:
    """In a process that helps."""
    return _examine_here(_opened(url), first, last, timeline)


def _doubtful(url: str, said: str, table: str, ids: Sequence[str]) -> tuple[list[str], int]:
    """In a process that helps."""
    return standing.doubtful(_opened(url), _said(said), table, ids)


_opened = cache(open_to_read)
_said = cache(Said.read)


def _newest(connection: Connection) -> tuple[int, int]:
    row = connection.execute(_NEWEST).one()
    return int(row[0] or 0), int(row[1] or 0)


_of = tables.batches.c
_NEWEST = select(func.max(_of.number), select(func.max(tables.leaves.c.seq)).scalar_subquery())
_AHEAD = (
    select(_of.number, _of.first_seq, _of.last_seq)
    .where(_of.number.between(bindparam("first"), bindparam("last")))
    .order_by(_of.number)
)
_NEXT = select(func.min(_of.number)).where(_of.number >= bindparam("first"))
