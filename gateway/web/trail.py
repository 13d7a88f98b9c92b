"""Who read what: no document leaves without a leaf about it.

Operators and auditors wait for theirs, some milliseconds with the batch under way: whatever becomes of this process,
they have read nothing that is not on the record. What partners read of their own is sealed within a second by the next
batch, so that nobody waits; where so much of it gathers that the writer cannot follow, reads are answered 503.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from gateway.journal.acts import Act, State
from gateway.journal.writer import Command
from gateway.web.authentication import Caller
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.errors import SingleWindowError

WITHIN_S = 0.5
MOST_WAITING = 4096  # of what partners have read
AT_ONCE = 256  # leaves a command

log = structlog.get_logger()


class Writes(Protocol):
    """The journal's writer, as far as it is asked here."""

    async def write(self, command: Command) -> object: ...


@dataclass
class Trail:
    """What was read and is not yet on the record. `read` before the bytes leave; `close` before the writer stops."""

    writer: Writes
    within_s: float = WITHIN_S
    most: int = MOST_WAITING
    _waiting: list[Act] = field(default_factory=list)
    _sealing: "asyncio.Task[None] | None" = None

    async def read(self, caller: Caller, what: str, subject: str, *, digest: str | None = None) -> None:
        """State that he reads this, or Problem (503): then he may not.

        what: document, copy, receipt, evidence. subject: the document's id. digest: of what he reads.
        """
        act = Act(caller.who, caller.scope.value, f"read {what}", subject, document=digest)
        if caller.partner is None:
            await written(self.writer.write(State((act,))))
            return
        if len(self._waiting) >= self.most:
            raise Problem("busy", "reads wait to be put on the record", headers={"Retry-After": "1"})
        self._waiting.append(act)
        if self._sealing is None or self._sealing.done():
            self._sealing = asyncio.create_task(self._seal_soon())

    async def close(self) -> None:
        """Put on the record what is not there yet."""
        if self._sealing is not None and not self._sealing.done():
            self._sealing.cancel()
            await asyncio.wait([self._sealing])
        await self._seal()

    async def _seal_soon(self) -> None:
        while self._waiting:
            await asyncio.sleep(self.within_s)
            await self._seal()

    async def _seal(self) -> None:
        """What the writer does not take now stays; rather twice on the record than not at all."""
        while acts := tuple(self._waiting[:AT_ONCE]):
            try:
                await self.writer.write(State(acts))
            except SingleWindowError as problem:
                log.warning("reads wait to be put on the record", waiting=len(self._waiting), problem=str(problem))
                return
            del self._waiting[: len(acts)]
