"""The worker: claims a lane, delivers from its head until it is empty or held, one delivery under way at a time.

Before the first byte leaves, its bytes, the attempt and the lease are committed; afterwards the outcome is, by whoever
still has the lease. Dying in between leaves a lease that runs out, and a delivery of which nobody knows whether it
arrived.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Container, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256

import structlog
from sqlalchemy import Engine

from gateway.delivery.breaker import Breaker
from gateway.delivery.lanes import number_of
from gateway.delivery.ledger import Asked, Begin, BeginAsking, Free, GiveUp, Ledger, Postpone, RunOut, Settle
from gateway.delivery.looking import Looks
from gateway.delivery.outgoing import CannotBeWritten, Outgoing
from gateway.delivery.owed import Owed, Standing
from gateway.delivery.parcels import Answer, Asking, Channel, Parcel, Told
from gateway.delivery.permitting import wants
from gateway.delivery.retry import Patience
from gateway.journal.clock import SECOND, Clock, system_clock
from gateway.journal.ids import new_id
from gateway.journal.moves import State
from gateway.journal.writer import Busy, CommitUnknown, NotWritten, Writer
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import KNOWING, Partner
from gateway.telemetry.crashpoints import reach
from messages.catalogue import UnknownType

MARGIN_S = 15.0  # beyond a partner's time limit, until a channel that does not answer is answered for
LEASE_MARGIN_S = 30.0  # beyond it, to write the outcome down
TOO_LATE = "this process stood still before it could send; the lane may be another's by now"
LATER_S = 30.0  # when nothing can be done for a lane now
TELL_AGAIN_S = (0.05, 0.2, *(1.0,) * 30)  # an outcome that the journal would not take; about as long as the lease
SOON_S = 1.0  # the first time, where another worker may know better
MOST_LEFT = 10_000  # lanes remembered so
NOT_SENT = "the journal did not say whether the attempt was begun; nothing was sent"

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Sending:
    """What is committed and about to leave. until: afterwards it must not any more, the lease may end meanwhile."""

    parcel: Parcel
    partner: Partner
    channel: Channel
    until: int


@dataclass
class Courier:
    """Delivers lanes.

    channels: ways out by name; lanes of other channels are left alone. directory: the register of the moment.
    asking: how a partner is asked for what nobody knows whether he has. once: types that never go again unasked.
    default_attempts: for partners whose terms say nothing. chance: 0 to 1, spreads retries. worker: whose leases these
    are, so that it knows them again after it was killed.
    """

    writer: Writer
    database: Engine
    outgoing: Outgoing
    channels: Mapping[str, Channel]
    directory: Callable[[], Directory]
    asking: Asking | None = None
    once: Container[str] = frozenset()
    default_attempts: int = 12
    clock: Clock = system_clock
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    worker: str = "alone"
    breaker: Breaker = field(init=False)
    _ledger: Ledger = field(init=False)
    _looks: Looks = field(init=False)
    _stopping: bool = False
    _left: dict[str, float] = field(default_factory=dict)  # lanes of which we know nothing, and how long we left them

    def __post_init__(self) -> None:
        self.breaker = Breaker(self.clock)
        self._ledger = Ledger(self.writer)
        self._looks = Looks(self.database, self.clock)

    def stop(self) -> None:
        """Begin nothing more; what is under way comes to its end."""
        self._stopping = True

    def resting(self) -> frozenset[str]:
        """The partners nothing is sent to now: those that do not answer, and those that are disabled."""
        partners = self.directory().partners.values()
        return self.breaker.resting() | {partner.name for partner in partners if partner.disabled}

    async def deliver(self, lane: str) -> None:
        """Deliver from the head of a lane until it is empty, held, or somebody else's."""
        token = f"{self.worker}-{new_id()}"
        more = False
        try:
            while not self._stopping:
                standing = await self._looks.at(lane, token)
                if standing is None or (sending := await self._begin(lane, standing, token)) is None:
                    break
                more = False
                more = await self._send(lane, sending, token)
                if not more:
                    break
        finally:
            if more:
                await self._tell(Free(lane=lane, token=token))

    async def _begin(self, lane: str, standing: Standing, token: str) -> _Sending | None:
        """Commit the attempt; None: there is nothing to send here now."""
        head = standing.head
        channel = self.channels.get(head.channel) if head else None
        if head is None or channel is None or not standing.is_free:
            return None
        if (partner := self._partner(head.partner)) is None:
            await self._ledger.ask(_later(lane, token))
            return None
        patience = self._patience(partner, head.type)
        if head.state is State.SENT:
            await self._ledger.ask(RunOut(lane=lane, patience=patience, chance=self.chance()))
            return None
        if head.state is State.UNKNOWN and patience.asks:
            await self._ask(lane, head, token, partner, patience)
            return None
        content = await self._seal(lane, head, token) if standing.is_due else None
        if content is None:
            return None
        until = self.clock() + int((LEASE_MARGIN_S - MARGIN_S) * SECOND)
        begin = Begin(
            lane=lane,
            delivery=head.delivery,
            sealed=None if head.sealed else content,
            token=token,
            lease_us=int((partner.terms.timeout_s + LEASE_MARGIN_S) * SECOND),
            patience=patience,
            permitted=wants(self.outgoing.catalogue, head.type, head.role),
        )
        try:
            await self._ledger.ask(begin)
        except CommitUnknown:
            await self._take_back(begin, content)
            return None
        if not begin.outcome:
            return None
        return _Sending(parcel_of(head, content, begin.outcome.attempt), partner, channel, until)

    async def _take_back(self, begin: Begin, content: bytes) -> None:
        """Whether the lane is ours nobody knows: if it is, nothing has left, and it shall not wait for its lease."""
        await self._tell(
            Settle(
                lane=begin.lane,
                delivery=begin.delivery,
                token=begin.token,
                answer=Answer(event="not reached", reason=NOT_SENT),
                took_us=0,
                patience=begin.patience,
                digest=sha256(content).hexdigest(),
                chance=self.chance(),
            )
        )

    def _patience(self, partner: Partner, type_code: str) -> Patience:
        return patience_of(partner, self.default_attempts, once=type_code in self.once)

    async def _ask(self, lane: str, head: Owed, token: str, partner: Partner, patience: Patience) -> None:
        """Ask the partner whether he has it; nothing is sent before he has said that he has not."""
        lease_us = int((partner.terms.timeout_s + LEASE_MARGIN_S) * SECOND)
        begin = BeginAsking(lane=lane, delivery=head.delivery, token=token, lease_us=lease_us)
        try:
            await self._ledger.ask(begin)
        except CommitUnknown:
            await self._tell(Free(lane=lane, token=token))  # nobody was asked
            return
        if begin.outcome and self.asking is not None:
            parcel = parcel_of(head, head.sealed or b"", head.attempts)
            parcel = replace(parcel, document=self.outgoing.number_of(head, parcel.content))
            word = await _word(self.asking, parcel, partner)
            chance = self.chance()
            asked = Asked(lane=lane, delivery=head.delivery, token=token, word=word, patience=patience, chance=chance)
            await self._tell(asked)

    def _longer(self, lane: str) -> float:
        """Seconds to leave a lane, twice as many each time we meet it: nobody here may know what it holds."""
        if len(self._left) >= MOST_LEFT:
            self._left.clear()
        wait_s = self._left[lane] = min(2 * self._left.get(lane, SOON_S / 2), LATER_S)
        return wait_s

    def _partner(self, name: str) -> Partner | None:
        """The partner, if anything may be sent to him now."""
        try:
            partner = self.directory().partner(name)
        except UnknownPartner:
            return None
        return None if partner.disabled else partner

    async def _seal(self, lane: str, head: Owed, token: str) -> bytes | None:
        """The bytes to send; None: not by this process, or not at all."""
        if head.sealed is not None:
            return head.sealed
        try:
            return await self.outgoing.seal_aside(head)
        except UnknownType as problem:  # a newer worker may know it, and shall not wait long for its turn
            log.warning("left a lane", lane=lane, problem=str(problem))
            await self._ledger.ask(_later(lane, token, self._longer(lane)))
        except CannotBeWritten as problem:
            await self._ledger.ask(GiveUp(lane=lane, delivery=head.delivery, token=token, reason=str(problem)))
        return None

    async def _send(self, lane: str, sending: _Sending, token: str) -> bool:
        """Send what is committed and write down what came of it; whether the lane has more and is still ours."""
        parcel, partner = sending.parcel, sending.partner
        reach("send.before")
        begun = time.perf_counter_ns()
        is_late = self.clock() > sending.until
        answer = Answer(event="not reached", reason=TOO_LATE) if is_late else await _answer(sending)
        took_us = (time.perf_counter_ns() - begun) // 1000
        reach("send.after")
        if answer.event in ("not reached", "no answer in time") and not answer.waits:
            self.breaker.failed(partner.name, asked_s=answer.asked_s)
        else:
            self.breaker.answered(partner.name)
        settle = Settle(
            lane=lane,
            delivery=parcel.delivery,
            token=token,
            answer=answer,
            took_us=took_us,
            patience=self._patience(partner, parcel.message_type),
            digest=parcel.digest,
            chance=self.chance(),
        )
        await self._tell(settle)
        reach("outcome.after")
        if settle.outcome is None:
            log.warning("lost a lane before its outcome was written down", lane=lane, delivery=parcel.delivery)
        return settle.outcome is not None and settle.outcome.more

    async def _tell(self, settle: Settle | Asked | Free) -> None:
        """Write an outcome down; the journal may be busy or away for a while, and asking twice changes nothing."""
        for wait_s in TELL_AGAIN_S:
            try:
                return await self._ledger.ask(settle)
            except (Busy, NotWritten, CommitUnknown):
                await self.sleep(wait_s)
        await self._ledger.ask(settle)


def patience_of(partner: Partner, default_attempts: int, *, once: bool = False) -> Patience:
    """How long this partner is tried, by his terms. once: nothing goes again unasked, whatever they say."""
    terms = partner.terms
    is_known = terms.channel in KNOWING
    return Patience(
        first_s=terms.retry_first_s,
        most_s=terms.retry_most_s,
        attempts=terms.max_attempts or default_attempts,
        again=is_known or (terms.on_unknown == "again" and not once),
        asks=terms.ask_url is not None and not is_known and (once or terms.on_unknown == "ask"),
    )


def parcel_of(owed: Owed, content: bytes, attempt: int) -> Parcel:
    """The delivery as a channel carries it."""
    return Parcel(
        delivery=owed.delivery,
        message=owed.message,
        message_type=owed.type,
        attempt=attempt,
        remark=owed.remark,
        content=content,
        digest=sha256(content).hexdigest(),
        number=number_of(owed.lane),
    )


async def _answer(sending: _Sending) -> Answer:
    """What the channel answers; for one that fails or hangs nobody knows whether the bytes left."""
    try:
        async with asyncio.timeout(sending.partner.terms.timeout_s + MARGIN_S):
            return await sending.channel.deliver(sending.parcel, sending.partner)
    except TimeoutError:
        return Answer(event="no answer in time", reason="the channel gave no answer")
    except Exception as problem:
        log.exception("channel failed", delivery=sending.parcel.delivery)
        return Answer(event="no answer in time", reason=f"the channel failed: {type(problem).__name__}")


async def _word(asking: Asking, parcel: Parcel, partner: Partner) -> Told:
    try:
        async with asyncio.timeout(partner.terms.timeout_s + MARGIN_S):
            return await asking.ask(parcel, partner)
    except TimeoutError:
        return Told(has_it=None, reason="asked, and no answer came")
    except Exception as problem:
        log.exception("asking failed", delivery=parcel.delivery)
        return Told(has_it=None, reason=f"asking failed: {type(problem).__name__}")


def _later(lane: str, token: str, wait_s: float = LATER_S) -> Postpone:
    return Postpone(lane=lane, token=token, wait_us=int(wait_s * SECOND))
