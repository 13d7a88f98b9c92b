"""Hands what a channel has read to the intake, and says what the channel does when nothing could be decided.

Whatever the way, a document has a bound of size: of what is larger no more than that is read, and it is refused (SW101)
on record, since nobody waits at the other end to be told.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import structlog

from gateway.journal.acceptance import Outcome
from gateway.journal.erasing import Erased
from gateway.journal.ways_in import WayIn
from gateway.journal.writer import Busy, CommitUnknown
from gateway.partners.allowance import TooMuch
from gateway.partners.partner import Partner
from gateway.telemetry.crashpoints import reach
from messages.errors import SingleWindowError
from messages.findings import Finding

SOON_S = 1.0  # until the journal may have room again
UNSURE_S = 5.0  # until a commit of which nobody knows may be asked for again

log = structlog.get_logger()


class NotNow(SingleWindowError):
    """Nothing was decided, through no fault of the document; it is to come again.

    wait_s: when, in seconds.
    """

    def __init__(self, why: str, wait_s: float) -> None:
        super().__init__(why)
        self.wait_s = wait_s


class Intake(Protocol):
    """The one door: `gateway.intake`."""

    def has_room(self) -> bool: ...

    async def take(
        self,
        content: bytes,
        *,
        partner: Partner,
        way_in: str,
        content_type: str | None = None,
        charset: str | None = None,
        findings: Sequence[Finding] = (),
        maker: Partner | None = None,
    ) -> Outcome: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Taking:
    """The door as channels see it.

    most: bytes that are read of any document; an agreement may allow less. full: why nothing can be taken now.
    taken: counted, by way in, partner and verdict.
    """

    intake: Intake
    most: int
    full: Callable[[], str | None] = lambda: None
    taken: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def bound(self, partner: Partner) -> int:
        """The largest document he may hand in, in bytes."""
        return min(self.most, partner.terms.max_bytes)

    async def take(
        self,
        content: bytes,
        *,
        partner: Partner,
        way: WayIn,
        content_type: str | None = None,
        charset: str | None = None,
        maker: Partner | None = None,
    ) -> Outcome:
        """What became of it, durable; NotNow, or whatever broke over it. content: one byte beyond its bound at most.

        maker: the platform, where it has made the document in the partner's name.
        """
        if (why := self.full()) is not None or not self.intake.has_room():
            raise NotNow(why or "the journal's writer is full", SOON_S)
        most = self.bound(partner)
        findings = (_too_large(most),) if len(content) > most else ()
        content = content[:most]
        reach("take.before")
        asked = self.intake.take(
            content,
            partner=partner,
            way_in=way.name,
            content_type=content_type,
            charset=charset,
            findings=findings,
            maker=maker,
        )
        outcome = await _decided(asked)
        reach("take.after")
        self.taken[way.name, partner.name, outcome.verdict] += 1
        log.info(
            "took",
            way=way.name,
            partner=partner.name,
            verdict=outcome.verdict,
            message=outcome.document,
            type=outcome.type_,
        )
        return outcome


async def _decided(asked: Awaitable[Outcome]) -> Outcome:
    """What the intake answers, or NotNow."""
    try:
        return await asked
    except TooMuch as problem:
        raise NotNow(str(problem), problem.wait_s) from None
    except Busy as problem:
        raise NotNow(str(problem), SOON_S) from None
    except CommitUnknown as problem:  # the same again finds out: if it holds, it is a duplicate
        raise NotNow(str(problem), UNSURE_S) from None
    except Erased:  # it was accepted once, and nothing of its receipt is left to give
        return Outcome("duplicate", "", b"", ())


def _too_large(most: int) -> Finding:
    return Finding(code="SW101", where="/", value=f"more than {most} bytes", wanted=f"{most} bytes at most")
