"""The writer: one thread a process, one transaction a batch, everything that changes the journal goes through it.

It takes whatever gathered while its last commit ran, at most 128 commands or 4 MiB, no timer; of documents that are
refused already at most a quarter of that. It waits for nothing but one round of the loop that brought the first, which
brings what that loop has in hand: they share one interpreter, and a batch of many costs little more than one of few. In
one transaction it takes the journal's lock, reads what the batch names, folds the commands in order, seals their
leaves, inserts, commits; then it tells this process what has changed (hints, the register), which is cheap, and answers
last, so that whoever is answered finds it so. Source: design, "The accept transaction".
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

import structlog
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from gateway.journal.book import Book, Needs
from gateway.journal.clock import Clock, ServerClock, system_clock
from gateway.journal.database import Opened, checkpoint, opened, wal_size, wal_used
from gateway.journal.sealing import NEWEST, AnotherKey, Sealed, Sealer
from gateway.journal.statements import Statements
from gateway.telemetry.crashpoints import reach
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError

MOST_COMMANDS = 128
MOST_BYTES = 4 << 20
MOST_WAITING = 2_000
MOST_WAITING_BYTES = 64 << 20
REFUSED_SHARE = 4  # of commands, bytes and room; so that a flood of bad documents never starves good ones
WAL_TO_CHECKPOINT = 16 << 20
NOT_NOW = "台账暂时无法写入，请稍后重发 / the journal cannot be written now; send again after a moment"
UNWRITABLE = (  # SQLSTATEs of PostgreSQL and error names of SQLite, by how they begin
    "25006",  # the transaction is read-only: a standby
    "53",  # disk full, out of memory
    "57P",  # it is being shut down
    "58",  # its files cannot be read or written
    "SQLITE_READONLY",
    "SQLITE_FULL",
    "SQLITE_IOERR",
    "SQLITE_CANTOPEN",
)
ROUND_S = 0.02  # at most, for one round of a loop

log = structlog.get_logger()


class Busy(SingleWindowError):
    """The writer has more waiting than it may hold; nothing was taken. Try again later."""


class Outdated(Busy):
    """The register has changed since the document was examined, and the change concerns it; nothing was taken."""


class CommitUnknown(SingleWindowError):
    """The database did not say whether the commit holds; never run again here, the sender's retry finds out."""


class NotWritten(SingleWindowError):
    """The command failed and left the batch; nothing of it is written."""


class _NotBegun(Exception):
    """No transaction could be begun; that is nothing any command has done."""


class Command(Protocol):
    """Something that changes the journal.

    weight: bytes it holds in memory. needs: what is to be read for it. fold: do it, in the book; what it raises takes
    it out of the batch. finish: fill rows that carry the batch's proof. answer: what its caller gets, called once
    everything is durable. direct: it speaks SQL of its own; the book is flushed before it, and it runs in a savepoint,
    but for one that says `is_whole`: what it raises takes back the batch, whose commands then run one by one.
    """

    weight: int
    direct: bool

    def needs(self) -> Needs: ...

    def fold(self, book: Book) -> None: ...

    def finish(self, sealed: Sealed) -> None:
        """Fill rows that carry the batch's proof, before they are inserted."""

    def answer(self) -> Any: ...


@dataclass(slots=True)
class _Waiting:
    command: Command
    future: "asyncio.Future[Any] | Future[Any]"
    loop: asyncio.AbstractEventLoop | None
    error: Exception | None = None
    is_refused: bool = False  # a document that the checks have refused already


@dataclass
class Writer:
    """Owns the writing connection. `start` it, `write` commands from any loop or thread, `stop` it.

    server_clock: told the database's time with every transaction, which then goes by it; None: by `clock`. catch_up:
    called first in every transaction, under the journal's lock, with the number of the register's newest change, for
    what commands lean on beside the book.
    """

    database: Engine
    catalogue: Catalogue
    sealer: Sealer
    clock: Clock = system_clock
    server_clock: ServerClock | None = None
    catch_up: Callable[[Connection, int], object] = lambda connection, register: None
    _waiting: deque[_Waiting] = field(default_factory=deque)
    _bytes: int = 0
    _refused: int = 0  # of those waiting
    _refused_bytes: int = 0
    _wake: threading.Condition = field(default_factory=threading.Condition)
    _thread: threading.Thread | None = None
    _stopping: bool = False
    _went_round: bool = False
    _since: float | None = None  # when the batch of the moment was begun
    _last_size: int = 0  # commands of the batch before
    _open: list[_Waiting] = field(default_factory=list)  # the batch that others may join yet
    _connection: Connection | None = None
    _statements: Statements = field(init=False)

    def __post_init__(self) -> None:
        self._statements = Statements(self.database.dialect)

    def start(self) -> None:
        """Begin to write, in a thread of its own."""
        self._thread = threading.Thread(target=self._run, name="journal-writer", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Write what is waiting, then end."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread:
            self._thread.join()
        if self._connection:
            self._connection.close()

    async def write(self, command: Command) -> Any:
        """The command's answer once it is durable; Busy, NotWritten or CommitUnknown otherwise."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Any] = loop.create_future()
        self._take(_Waiting(command, future, loop))
        return await future

    def write_now(self, command: Command) -> Any:
        """As `write`, for callers without a loop; blocks."""
        future: Future[Any] = Future()
        self._take(_Waiting(command, future, None))
        return future.result()

    @property
    def stands_s(self) -> float:
        """How long the batch of the moment has been at it, seconds; 0: none is."""
        since = self._since
        return 0.0 if since is None else time.monotonic() - since

    @property
    def depth(self) -> int:
        """Commands waiting."""
        return len(self._waiting)

    def has_room(self) -> bool:
        """Whether one more command would be taken; cheap, so that a full gateway says no before dear work."""
        return not self._stopping and len(self._waiting) < MOST_WAITING and self._bytes < MOST_WAITING_BYTES

    def _take(self, waiting: _Waiting) -> None:
        with self._wake:
            waiting.is_refused = getattr(waiting.command, "is_refused", False)
            if not self.has_room() or (waiting.is_refused and not self._has_room_for_refused()):
                raise Busy("台账写入已满，请稍后重发 / the journal's writer is full; send again after a moment")
            if waiting.is_refused:
                self._refused += 1
                self._refused_bytes += waiting.command.weight
            self._waiting.append(waiting)
            self._bytes += waiting.command.weight
            self._wake.notify()

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._waiting and not self._stopping:
                    self._wake.wait()
                if not self._waiting:
                    return
                self._await_round()
                self._open = batch = self._gather([])
            after: list[Callable[[], None]] = []
            self._since = time.monotonic()
            try:
                after = self._write_batch(batch)
            except Exception as problem:  # the writer lives on, whatever one batch does to it
                log.exception("batch failed", commands=len(batch))
                for waiting in batch:
                    waiting.error = waiting.error or NotWritten(str(problem))
            self._since = None
            for follow in after:
                _tell(follow)
            self._answer(batch)
            self._tidy()

    def _await_round(self) -> None:
        """Where commands come in numbers, let the loop that brought the first bring what else it has in hand."""
        loop = self._waiting[0].loop
        if loop is None or self._stopping or len(self._waiting) >= MOST_COMMANDS:
            return
        if len(self._waiting) == 1 and self._last_size <= 1:
            return
        self._went_round = False
        with suppress(RuntimeError):  # that loop is closed
            loop.call_soon_threadsafe(loop.call_soon, loop.call_soon, self._is_round)
            self._wake.wait_for(lambda: self._went_round or self._stopping, ROUND_S)

    def _is_round(self) -> None:
        with self._wake:
            self._went_round = True
            self._wake.notify()

    def _gather(self, batch: list[_Waiting]) -> list[_Waiting]:
        """The batch, with as many of those that wait as there is room for in it."""
        later: list[_Waiting] = []
        size = sum(waiting.command.weight for waiting in batch)
        refused = [waiting.command.weight for waiting in batch if waiting.is_refused]
        while self._waiting and len(batch) < MOST_COMMANDS and (not batch or size < MOST_BYTES):
            waiting = self._waiting.popleft()
            weight = waiting.command.weight
            if waiting.is_refused:
                if len(refused) >= MOST_COMMANDS // REFUSED_SHARE or sum(refused) >= MOST_BYTES // REFUSED_SHARE:
                    later.append(waiting)
                    continue
                refused.append(weight)
                self._refused -= 1
                self._refused_bytes -= weight
            size += weight
            self._bytes -= weight
            batch.append(waiting)
        self._waiting.extendleft(reversed(later))
        self._last_size = len(batch)
        return batch

    def _let_join(self, batch: Sequence[_Waiting]) -> None:
        """What came while the journal's lock was waited for; where others write too, waiting makes batches larger."""
        if batch is self._open:
            with self._wake:
                self._gather(self._open)
            self._open = []

    def _has_room_for_refused(self) -> bool:
        """Refused documents may fill a quarter of the room: good ones always find some."""
        return (
            self._refused < MOST_WAITING // REFUSED_SHARE and self._refused_bytes < MOST_WAITING_BYTES // REFUSED_SHARE
        )

    def _write_batch(self, batch: Sequence[_Waiting], *, again: bool = False) -> list[Callable[[], None]]:
        """All in one transaction; where something in it is refused, one by one. Answers what follows the commit."""
        try:
            return self._transact(batch)
        except Exception as problem:
            failed = problem
        self._reconnect()
        if not again and isinstance(failed, DBAPIError) and failed.connection_invalidated:
            return self._write_batch(batch, again=True)  # a connection that was lost says nothing about the commands
        if isinstance(failed, _NotBegun) or _is_nobodys(failed):
            log.error("nothing can be written", commands=len(batch), problem=str(failed))
            for waiting in batch:
                waiting.error = Busy(NOT_NOW)
            return []
        if len(batch) == 1:
            batch[0].error = NotWritten(str(failed))
            return []
        log.warning("batch refused, running its commands one by one", commands=len(batch), problem=str(failed))
        return [hint for waiting in batch for hint in self._write_batch([waiting])]

    def _transact(self, batch: Sequence[_Waiting]) -> list[Callable[[], None]]:
        after: list[Callable[[], None]] = []
        begun = committing = False
        for waiting in batch:
            waiting.error = None
        try:
            connection = self._connect()
            with opened(connection, NEWEST) as opening:
                begun = True
                self._let_join(batch)
                folded, after = self._fold(connection, batch, opening)
                reach("commit.before")
                committing = bool(folded)
            reach("commit.after")
        except Exception as problem:
            if not committing:
                if begun or (isinstance(problem, DBAPIError) and problem.connection_invalidated):
                    raise
                raise _NotBegun(str(problem)) from problem
            log.exception("commit outcome unknown", commands=len(batch))
            self._reconnect()
            for waiting in batch:
                waiting.error = waiting.error or CommitUnknown(str(problem))
            return []
        return after

    def _fold(
        self, connection: Connection, batch: Sequence[_Waiting], opening: Opened
    ) -> tuple[bool, list[Callable[[], None]]]:
        chain = self.sealer.chain_from(opening.newest)
        now = max(self._now(opening.told), chain.sealed_at)
        self.catch_up(connection, chain.register or 0)
        book = Book(connection, self._statements, self.catalogue, now, chain.last_seq + 1, chain.number + 1)
        book.read(waiting.command.needs() for waiting in batch)
        # Commands of one batch are concurrent: those with SQL of their own go first, while nothing waits for its proof.
        ordered = sorted(batch, key=lambda waiting: not waiting.command.direct)
        done = [waiting for waiting in ordered if self._fold_one(book, waiting)]
        if book.leaves:
            sealed = self.sealer.seal(chain, book)
            for waiting in done:
                waiting.command.finish(sealed)
        book.flush()
        return bool(done), [*book.after, *(partial(hint, lanes) for hint, lanes in book.hints.items())]

    def _now(self, told: int | None) -> int:
        if self.server_clock is None or told is None:
            return self.clock()
        self.server_clock.tell(told)
        return told

    def _fold_one(self, book: Book, waiting: _Waiting) -> bool:
        mark = book.mark()
        is_whole = getattr(waiting.command, "is_whole", False)
        try:
            if waiting.command.direct:
                book.flush()
                mark = book.mark()
                with nullcontext() if is_whole else book.connection.begin_nested():
                    waiting.command.fold(book)
            else:
                waiting.command.fold(book)
        except SQLAlchemyError:
            raise  # the transaction itself is in doubt: the batch is run one by one
        except Exception as problem:
            if is_whole:
                raise
            book.undo(mark)
            waiting.error = problem if isinstance(problem, SingleWindowError) else NotWritten(repr(problem))
            if not isinstance(problem, SingleWindowError):
                log.exception("command left the batch", command=type(waiting.command).__name__)
            return False
        return True

    def _answer(self, batch: Sequence[_Waiting]) -> None:
        loops: dict[asyncio.AbstractEventLoop, list[_Waiting]] = {}
        for waiting in batch:
            if waiting.loop is None:
                _resolve([waiting])
            else:
                loops.setdefault(waiting.loop, []).append(waiting)
        for loop, theirs in loops.items():
            try:
                loop.call_soon_threadsafe(_resolve, theirs)
            except RuntimeError:  # that loop is closed: nobody waits any more
                continue

    def _tidy(self) -> None:
        try:
            is_long = wal_size(self.database) > WAL_TO_CHECKPOINT  # the cheaper question first
            if self._connection is not None and is_long and wal_used(self.database) > WAL_TO_CHECKPOINT:
                checkpoint(self._connection)
        except Exception:  # the next batch tries again
            log.exception("write-ahead log not brought home")

    def _connect(self) -> Connection:
        if self._connection is None or self._connection.closed:
            self._connection = self.database.connect()
        return self._connection

    def _reconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(Exception):  # it is given up in any case
                connection.invalidate()
                connection.close()


def _is_nobodys(problem: Exception) -> bool:
    """Whether this befalls every command alike, until an operator has seen to it: a key that is not here, a database
    that takes nothing. Nothing was taken, and whoever sends again loses nothing.
    """
    if isinstance(problem, AnotherKey):
        return True
    said = problem.orig if isinstance(problem, DBAPIError) else None
    if getattr(said, "sqlite_errorname", "").startswith(UNWRITABLE):
        return True
    return (getattr(said, "sqlstate", None) or "").startswith(UNWRITABLE)


def _tell(follow: Callable[[], None]) -> None:
    """What follows a commit may fail, the commit holds; the relay finds what was not hinted."""
    reach("hint.before")
    try:
        follow()
    except Exception:
        log.exception("hint failed")
    reach("hint.after")


def _resolve(batch: Sequence[_Waiting]) -> None:
    """Give every caller its answer, on its own loop."""
    for waiting in batch:
        if waiting.future.done():
            continue
        if waiting.error is not None:
            waiting.future.set_exception(waiting.error)
            continue
        try:
            waiting.future.set_result(waiting.command.answer())
        except Exception as problem:
            waiting.future.set_exception(problem)
