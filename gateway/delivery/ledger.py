"""What workers ask of the journal: begin an attempt, write down its outcome, leave a lane for later.

Requests that gather while the writer is busy become one command, read and written together, so that a hundred
deliveries under way cost the journal a few statements. Each request is answered by itself; one that may not be is
refused (its outcome is None) and harms no other.
"""

import asyncio
import threading
from dataclasses import dataclass, field
from typing import Any, Protocol

import structlog

from gateway.delivery.causes import NOT_WRITTEN, UNSAID
from gateway.delivery.lanes import Delivery, Lane, Lanes
from gateway.delivery.parcels import Answer, Told
from gateway.delivery.permitting import stopped
from gateway.delivery.retry import Patience
from gateway.journal.book import Book, Needs
from gateway.journal.moves import State
from gateway.journal.sealing import Sealed
from gateway.journal.writer import NotWritten, Writer
from messages.process import IllegalMove

LEASE_RAN_OUT = "the lease ran out before an answer was written down"

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Begun:
    """The attempt is written down with its bytes; they may leave now."""

    attempt: int


@dataclass(frozen=True, slots=True)
class Settled:
    """The outcome is written down. more: the lane is still leased, and its next delivery may be sent now."""

    state: State
    more: bool


class Request(Protocol):
    """One thing a worker asks about one lane."""

    lane: str
    outcome: Any

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None: ...


@dataclass(slots=True, kw_only=True)
class Begin:
    """Lease the lane and send its head, if it is still this one and its time has come.

    sealed: its bytes, if they were made only now; None: they are stored. patience: whether what was sent and not
    answered may go again by itself. permitted: whether it goes only while something permits it.
    """

    lane: str
    delivery: str
    sealed: bytes | None
    token: str
    lease_us: int
    patience: Patience
    permitted: bool = False
    outcome: Begun | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        now = lanes.book.now
        if head is None or head.id != self.delivery or not lane.is_free(now, self.token) or not lane.is_due(now):
            return
        if self.permitted and head.state in (State.DUE, State.UNKNOWN) and stopped(lanes, lane, head, (head.id,)):
            return
        if head.state is State.UNKNOWN:
            if not self.patience.again:
                lane.next_at, lane.blocked = None, True  # an operator decides
                return
            lanes.move(head, "send again")
        if head.state is not State.DUE or head.is_sealed == (self.sealed is not None):
            return
        lane.lease(self.token, now + self.lease_us)
        head.attempts += 1
        lanes.move(head, "send")
        if self.sealed is not None:
            lanes.seal(head, self.sealed)
        self.outcome = Begun(head.attempts)


@dataclass(slots=True, kw_only=True)
class BeginAsking:
    """Lease the lane to ask for its head, of which nobody knows whether it arrived."""

    lane: str
    delivery: str
    token: str
    lease_us: int
    outcome: bool | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        now = lanes.book.now
        if head is None or head.id != self.delivery or head.state is not State.UNKNOWN:
            return
        if lane.is_free(now, self.token) and lane.is_due(now):
            lane.lease(self.token, now + self.lease_us)
            self.outcome = True


@dataclass(slots=True, kw_only=True)
class Asked:
    """Write down what the partner said; where he said nothing, he is asked again later, and at last an operator is."""

    lane: str
    delivery: str
    token: str
    word: Told
    patience: Patience
    chance: float
    outcome: bool | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        if head is None or head.id != self.delivery or lane.token != self.token or head.state is not State.UNKNOWN:
            return
        now, self.outcome = lanes.book.now, True
        lane.free()
        if self.word.has_it is not None:
            event = "asked and has it" if self.word.has_it else "asked and lacks it"
            lanes.move(head, event, reason=self.word.reason)
            lane.wake(now)
            return
        lane.failures += 1
        lane.next_at = now + self.patience.wait_us(lane.failures, chance=self.chance)
        lane.blocked = lane.failures >= self.patience.attempts


@dataclass(slots=True, kw_only=True)
class Settle:
    """Write down what came of the attempt under way, if the lane is still this worker's.

    digest: SHA-256 of what was sent. chance: 0 to 1, spreads the next try.
    """

    lane: str
    delivery: str
    token: str
    answer: Answer
    took_us: int
    patience: Patience
    digest: str
    chance: float
    outcome: Settled | None = None
    _delivery: Delivery | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        self._delivery = None
        (delivery,) = lanes.find([self.delivery]) or (None,)
        if delivery is None or lane.token != self.token or delivery.state is not State.SENT:
            return
        come_of(
            lanes, lane, delivery, self.answer, self.patience, self.chance, took_us=self.took_us, digest=self.digest
        )
        self._delivery = delivery

    def close(self, lane: Lane) -> None:
        """The lanes are written: whether there is more is known now."""
        if self._delivery is not None:
            self.outcome = Settled(self._delivery.state, lane.token == self.token)


@dataclass(slots=True, kw_only=True)
class RunOut:
    """A lease has run out: what was on its way then is unknown now."""

    lane: str
    patience: Patience
    chance: float
    outcome: bool | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        if not lane.is_free(lanes.book.now):
            return
        lane.free()
        for delivery in lanes.sent([lane.id]):
            if delivery.state is State.SENT:
                answer = Answer(event="no answer in time", reason=LEASE_RAN_OUT)
                come_of(lanes, lane, delivery, answer, self.patience, self.chance)
        self.outcome = True


@dataclass(slots=True, kw_only=True)
class GiveUp:
    """The head cannot be written for its receiver at all: it is dead without having been sent."""

    lane: str
    delivery: str
    token: str
    reason: str
    outcome: bool | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        if head is None or head.id != self.delivery or not lane.is_free(lanes.book.now, self.token):
            return
        lanes.move(head, "give up", reason=self.reason, cause=NOT_WRITTEN)
        self.outcome = True


@dataclass(slots=True, kw_only=True)
class Postpone:
    """Nothing can be done for this lane now; no attempt is counted."""

    lane: str
    token: str
    wait_us: int
    outcome: bool | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        now = lanes.book.now
        if head is not None and lane.is_free(now, self.token) and lane.is_due(now):
            lane.next_at = now + self.wait_us
            self.outcome = True


@dataclass(slots=True, kw_only=True)
class Free:
    """The worker leaves the lane between two deliveries."""

    lane: str
    token: str
    outcome: bool | None = None

    def fold(self, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
        if lane.token == self.token and not lanes.sent([lane.id]):
            lane.free()
            self.outcome = True


@dataclass
class Turn:
    """The command: requests that gathered, folded together."""

    requests: list[Request] = field(default_factory=list)
    weight: int = 0
    direct: bool = True
    is_whole: bool = True
    _closed: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, request: Request) -> bool:
        """Whether the request is still in time."""
        with self._lock:
            if not self._closed:
                self.requests.append(request)
            return not self._closed

    def needs(self) -> Needs:
        """Nothing beforehand: which requests there are is known when they are folded."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Answer every request, in the order they came."""
        with self._lock:
            self._closed = True
        lanes = Lanes(book)
        names = {request.lane for request in self.requests}
        heads = lanes.begin(names, {request.delivery for request in self.requests if isinstance(request, Settle)})
        for request in self.requests:
            request.outcome = None
            if lane := lanes.lanes.get(request.lane):
                _fold_one(request, lanes, lane, heads.get(lane.id))
        settled = [request for request in self.requests if isinstance(request, Settle)]
        lanes.write(keep={request.lane: request.token for request in settled})
        for request in settled:
            if lane := lanes.lanes.get(request.lane):
                request.close(lane)

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> None:
        """Each request has its own."""


@dataclass
class Ledger:
    """Where workers of one event loop ask."""

    writer: Writer
    _turn: Turn | None = None
    _written: "asyncio.Future[Any] | None" = None

    async def ask(self, request: Request) -> None:
        """Have the request folded; then it has its outcome, durable. Raises Busy, NotWritten, CommitUnknown.

        What cannot be written keeps nobody's outcome out but its own: after it, each of its turn asks alone.
        """
        if self._turn is None or self._written is None or self._written.done() or not self._turn.add(request):
            self._turn = Turn([request])
            self._written = asyncio.ensure_future(self.writer.write(self._turn))
        turn, written = self._turn, self._written
        try:
            await asyncio.shield(written)
        except NotWritten:
            if len(turn.requests) == 1:
                raise
            await asyncio.shield(asyncio.ensure_future(self.writer.write(Turn([request]))))


def come_of(
    lanes: Lanes,
    lane: Lane,
    delivery: Delivery,
    answer: Answer,
    patience: Patience,
    chance: float,
    *,
    took_us: int = 0,
    digest: str | None = None,
) -> None:
    """What an answer makes of a delivery under way, and of its lane."""
    now = lanes.book.now
    lanes.attempt(delivery, answer.event, answer.reason, took_us)
    lanes.move(delivery, answer.event, reason=answer.reason, answer=answer.receipt, digest=digest)
    if delivery.state not in (State.DUE, State.UNKNOWN):
        lane.wake(now)
        return
    lane.failures += 1
    lane.next_at = now + patience.wait_us(lane.failures, chance=chance, asked_s=answer.asked_s)
    if delivery.state is State.UNKNOWN and not patience.again:
        lane.blocked = not patience.asks
    elif lane.failures >= patience.attempts:
        why = f"{lane.failures} failures, the last: {answer.reason or answer.event}"
        lanes.move(delivery, "give up", reason=why, cause=answer.cause or UNSAID[answer.event])


def _fold_one(request: Request, lanes: Lanes, lane: Lane, head: Delivery | None) -> None:
    try:
        request.fold(lanes, lane, head)
    except IllegalMove:
        log.exception("request refused", lane=lane.id, request=type(request).__name__)
