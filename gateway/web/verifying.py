"""Runs the verification of the whole journal that an auditor asked for: begins it, follows it, keeps what came of it.

    ask -> an act -> a process of its own (gateway.journal.verification.aside) -> progress, here -> an act: the result

The process gives way to everything else. Whoever watches is told here how far it is; in another process of the gateway
he is told that it is under way. Who asked to stop it may be anywhere: that is looked for on the record each second.
"""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import verifying
from gateway.journal.acts import State
from gateway.journal.verification import outside
from gateway.journal.verification.aside import DONE, PROGRESS, Aside
from gateway.journal.verification.outside import NoCheckpoint, Outside
from gateway.journal.verifying import MOST_S, Begin, Run, UnderWay
from gateway.web.parts import Parts
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.errors import SingleWindowError

LOOK_S = 0.5
STOPPED, FAILED = "stopped", "failed"

log = structlog.get_logger()


@dataclass(slots=True)
class Standing:
    """How far the one of this process is. what: records, cases, deliveries. total: None where nobody knows."""

    seq: int
    what: str = "records"
    done: int = 0
    total: int | None = None


@dataclass
class Verifier:
    """One a process; `standing` is None while none runs here."""

    parts: Parts
    most_s: float = MOST_S
    look_s: float = LOOK_S
    standing: Standing | None = None
    _task: "asyncio.Task[None] | None" = None

    async def begin(self, by: str, scope: str) -> int:
        """Begin one, and answer its number; Problem (409) where another is under way."""
        lost = frozenset(await asyncio.to_thread(self._lost))
        try:
            seq = int(await written(self.parts.writer.write(Begin(by, scope, lost))))
        except UnderWay as problem:
            raise Problem(
                "conflict", f"核验 {problem.seq} 正在进行 / verification {problem.seq} is under way"
            ) from None
        self.standing = Standing(seq)
        self._task = asyncio.create_task(self._follow(seq, by, scope))
        return seq

    async def stop(self, run: Run, by: str, scope: str) -> None:
        """Ask that it end; it does within seconds, wherever it is."""
        if run.found is None and run.stop_by is None:
            await written(self.parts.writer.write(State((verifying.to_stop(run.seq, by, scope),))))

    async def close(self) -> None:
        """The process of ours goes with this one; that it was stopped is on the record while that is to be had."""
        if self._task is not None and not self._task.done():
            self._task.cancel()
            await asyncio.wait([self._task])

    def _lost(self) -> list[int]:
        """Runs that nobody carries on: alone on this journal, those that are not this process's own."""
        if self.parts.settings.engine != "embedded":
            return []
        with self.parts.database.connect() as connection:
            here = self.standing.seq if self.standing is not None else None
            return [each.seq for each in verifying.runs(connection) if each.found is None and each.seq != here]

    async def _follow(self, seq: int, by: str, scope: str) -> None:
        found: Mapping[str, Any] = {STOPPED: "gateway"}
        try:
            found = await self._found(seq)
        except (SingleWindowError, OSError) as problem:
            found = {FAILED: str(problem)[:300]}
        except asyncio.CancelledError:
            log.warning("the verification ends with this process", verification=seq)
        finally:
            try:
                await self.parts.writer.write(State((verifying.ended(seq, by, scope, found),)))
            except SingleWindowError as problem:
                log.warning("nothing is said of how a verification ended", verification=seq, problem=str(problem))
            self.standing = None

    async def _found(self, seq: int) -> Mapping[str, Any]:
        """What came of it, or that it was stopped."""
        url = self.parts.database.url.render_as_string(hide_password=False)
        trusted, kept = [self.parts.key.cert_pem], await asyncio.to_thread(self._kept)
        aside = await asyncio.to_thread(Aside, url, trusted, kept)
        until = time.monotonic() + self.most_s
        try:
            while time.monotonic() < until:
                said = await asyncio.to_thread(aside.said, self.look_s)
                if said is not None and said[0] == PROGRESS:
                    self.standing = Standing(seq, *said[1])
                elif said is not None:
                    return dict(said[1]) if said[0] == DONE else {FAILED: str(said[1])}
                if (by := await asyncio.to_thread(self._stopped_by, seq)) is not None:
                    return {STOPPED: by}
            return {FAILED: f"超过 {self.most_s:.0f} 秒 / longer than {self.most_s:.0f} s; use swg journal verify"}
        finally:
            await asyncio.to_thread(aside.stop)

    def _kept(self) -> list[Outside]:
        """The checkpoint that this gateway keeps outside its database, where there is one."""
        path = self.parts.settings.checkpoint_path
        try:
            return [outside.read(path.name, path.read_bytes())]
        except FileNotFoundError:
            return []
        except NoCheckpoint as problem:
            raise SingleWindowError(str(problem)) from None

    def _stopped_by(self, seq: int) -> str | None:
        try:
            with self.parts.database.connect() as connection:
                run = verifying.one(connection, seq)
                return run.stop_by if run is not None else None
        except SQLAlchemyError:  # it is asked again soon
            return None
