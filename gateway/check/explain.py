"""Explains why a document does not fit its schema: everything at once, in a process of its own.

lxml has said no by then, and only no. The helper walks the document with xmlschema, a hundred times slower, at a lower
priority. Few documents may wait for it, so a flood of bad ones costs the good ones nothing: whoever finds the queue
full, waits too long, or sends what kills the helper is told what libxml2 says, which is less, but something.
"""

import asyncio
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from multiprocessing.connection import Connection
from queue import Empty, Full, Queue
from time import monotonic

import msgspec

from gateway.check.complaints import told
from gateway.check.errands import READY, Job, Sealed
from gateway.check.examination import Examination
from messages.decoding import from_json
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.xml.schemas import Schemas

WAITING = 16  # documents that may wait for the helper
TURN_S = 2.0  # for one document, once it is its turn
PATIENCE_S = 4.0  # for an answer, with the time in the queue
LARGE, LARGE_PATIENCE_S = 64 << 10, 1.2  # bytes from which a document is not waited for so long: it may be all wrong
STARTING_S = 30.0  # for the helper to come up
PAUSE_S = 5.0  # after a helper that did not come up

_COMMAND = (sys.executable, "-m", "gateway.check.helper")


class NoAnswer(SingleWindowError):
    """The helper did not answer: it is busy, ended or took too long."""


class Explainer:
    """The helper process and the queue before it. The helper starts when first asked, or by `start`.

    command: what starts the helper; it gets the descriptor of its socket as its last word.
    """

    def __init__(
        self,
        schemas: Schemas,
        *,
        waiting: int = WAITING,
        turn_s: float = TURN_S,
        patience_s: float = PATIENCE_S,
        command: Sequence[str] = _COMMAND,
    ) -> None:
        self._schemas = schemas
        self._patience_s = patience_s
        self._queue: Queue[tuple[Job, Future[list[Finding]]] | None] = Queue(waiting)
        self._helper = _Helper(schemas, command, turn_s)
        self._thread: threading.Thread | None = None
        self._guard = threading.Lock()
        self._closed = False

    def explain(self, code: str, examination: Examination) -> list[Finding]:
        """Why a document does not fit the schema with this code; blocks, for `patience_s` at most."""
        try:
            return self._asked(code, examination).result(self._patience(examination)) or self._told(code, examination)
        except (NoAnswer, TimeoutError):
            return self._told(code, examination)

    async def explain_soon(self, code: str, examination: Examination) -> list[Finding]:
        """The same, while others go on."""
        try:
            asked = asyncio.wrap_future(self._asked(code, examination))
            return await asyncio.wait_for(asked, self._patience(examination)) or self._told(code, examination)
        except (NoAnswer, TimeoutError):
            return self._told(code, examination)

    def start(self) -> None:
        """Bring the helper up, so that the first to ask does not wait for it."""
        with self._guard:
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._serve, name="explainer", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """End the helper; what waits, and whoever asks from now on, is answered by libxml2."""
        with self._guard:
            self._closed = True
        self._helper.kill()
        if self._thread is not None:
            with suppress(Full):
                self._queue.put_nowait(None)
            self._thread.join()

    def _asked(self, code: str, examination: Examination) -> Future[list[Finding]]:
        """The answer to come, or NoAnswer at once where too many wait."""
        self.start()
        future: Future[list[Finding]] = Future()
        try:
            if self._closed:
                raise NoAnswer("closed")
            self._queue.put_nowait(((code, examination.text, _charset(examination)), future))
        except Full:
            raise NoAnswer("too many wait") from None
        return future

    def _patience(self, examination: Examination) -> float:
        return min(self._patience_s, LARGE_PATIENCE_S) if len(examination.content) > LARGE else self._patience_s

    def _told(self, code: str, examination: Examination) -> list[Finding]:
        return told(examination.root, self._schemas.complaints(code, examination.root))

    def _serve(self) -> None:
        """The thread between the queue and the helper."""
        self._helper.up()
        while not self._closed and (entry := self._queue.get()) is not None:
            job, future = entry
            if not future.set_running_or_notify_cancel():
                continue
            try:
                answer = self._helper.ask(job)
            except NoAnswer as problem:
                future.set_exception(problem)
            else:
                future.set_result(answer)
        self._helper.end()
        with suppress(Empty):
            while True:
                if (entry := self._queue.get_nowait()) is not None:
                    with suppress(InvalidStateError):
                        entry[1].set_exception(NoAnswer("closed"))


def _charset(examination: Examination) -> str | None:
    return examination.charset if examination.application is None else None


class _Helper:
    """The helper process, brought up anew whenever it has ended."""

    def __init__(self, schemas: Schemas, command: Sequence[str], turn_s: float) -> None:
        self._sealed: Sealed = {schema.code: (schema.path, dict(schema.files)) for schema in schemas}
        self._command, self._turn_s = command, turn_s
        self._process: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None
        self._not_before = 0.0

    def ask(self, job: Job) -> list[Finding]:
        """Its findings, or NoAnswer; then it is ended."""
        try:
            if not self.up() or self._connection is None:
                raise NoAnswer("the helper does not come up")
            self._connection.send(job)
            if not self._connection.poll(self._turn_s):
                raise NoAnswer("the helper took too long")
            return from_json(self._connection.recv_bytes(), list[Finding])
        except (OSError, EOFError, msgspec.DecodeError) as error:
            self.end()
            raise NoAnswer(f"the helper ended: {error!r}") from None
        except NoAnswer:
            self.end()
            raise

    def up(self) -> bool:
        """Whether the helper is there; it is started where it is not."""
        if self._process is not None and self._process.poll() is None:
            return True
        if monotonic() < self._not_before:
            return False
        self.end()
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [*self._command, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                start_new_session=True,  # whoever interrupts the gateway does not mean the helper
            )
        self._connection = Connection(ours.detach())
        with suppress(OSError, EOFError):
            self._connection.send(self._sealed)
            if self._connection.poll(STARTING_S) and self._connection.recv_bytes() == READY:
                return True
        self.end()
        self._not_before = monotonic() + PAUSE_S
        return False

    def kill(self) -> None:
        """End the process from another thread; the one that asks it finds out and does the rest."""
        if (process := self._process) is not None:
            process.kill()

    def end(self) -> None:
        """Kill it, and let nothing of it be left."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None
