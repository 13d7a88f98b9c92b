"""The way in: reads a partner's queue, one message after another, and acknowledges each once it is decided and durable.

While nothing can be decided the message is held and tried again, each time later: to hand it back would let those
behind it go first, and would use up the deliveries that a quorum queue allows. Whatever ends us hands back all that is
held.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import structlog
from aio_pika.abc import AbstractChannel, AbstractIncomingMessage

from gateway.channels.amqp.broker import CLOSE_S, CONNECT_S, TROUBLE, Broker, BrokerAway, NotConfirmed, NotTaken
from gateway.channels.amqp.readers import stands_alone
from gateway.channels.taking import NotNow, Taking
from gateway.channels.watch import BACKOFF_S, Post, Sleep, Standing, Work
from gateway.journal.acceptance import Outcome
from gateway.journal.ids import new_id
from gateway.journal.ways_in import AMQP
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import Partner
from gateway.telemetry.crashpoints import reach
from messages.errors import SingleWindowError

PREFETCH = 16  # messages of one partner that are held here at once
RECEIPT = "exchange.receipt.1"

log = structlog.get_logger()


class QueueLost(SingleWindowError):
    """The queue is read no more: it is not there, or it or the connection was lost."""


@dataclass
class QueueIn:
    """Reads the queues of all partners that write to one. has_others: other processes read them too."""

    taking: Taking
    broker: Broker
    directory: Callable[[], Directory]
    sleep: Sleep = asyncio.sleep
    has_others: bool = False

    def wanted(self, directory: Directory) -> Mapping[Post, Work]:
        """A post for each queue of each partner who may send."""
        return {
            Post(AMQP.name, partner.name, partner.terms.queue_in): partial(
                self._attend, partner.name, partner.terms.queue_in
            )
            for partner in directory.partners.values()
            if not partner.disabled and partner.terms.queue_in
        }

    async def _attend(self, name: str, queue: str, standing: Standing) -> None:
        if self.has_others:
            await stands_alone(self.broker, queue)
        channel = await self.broker.channel()
        arrived: asyncio.Queue[AbstractIncomingMessage | None] = asyncio.Queue()
        try:
            await _begin(channel, queue, arrived)
            if self.has_others:
                await stands_alone(self.broker, queue, but=1)  # another may have begun at the same moment
            standing.well()
            while (message := await arrived.get()) is not None and not channel.is_closed:
                await self._hold(name, message, channel, standing)
                await _acknowledge(message)
            raise QueueLost("the broker ended it")
        finally:
            with suppress(*TROUBLE):
                async with asyncio.timeout(CLOSE_S):
                    await channel.close()

    async def _hold(
        self, name: str, message: AbstractIncomingMessage, channel: AbstractChannel, standing: Standing
    ) -> None:
        """Until it is decided and he has his receipt."""
        failures = 0
        while not await self._is_settled(name, message, standing):
            if channel.is_closed:
                raise QueueLost("the broker ended it")
            await self.sleep(BACKOFF_S[min(failures, len(BACKOFF_S) - 1)])
            failures += 1
        standing.well()

    async def _is_settled(self, name: str, message: AbstractIncomingMessage, standing: Standing) -> bool:
        partner = self._partner(name)
        try:
            outcome = await self.taking.take(message.body, partner=partner, way=AMQP, content_type=message.content_type)
            reach("told.before")
            await self._tell(partner, message, outcome)
            reach("told.after")
        except NotNow as problem:
            log.info("a queue waits", partner=name, why=str(problem), wait_s=problem.wait_s)
            await self.sleep(problem.wait_s)
            return False
        except (BrokerAway, NotTaken, NotConfirmed) as problem:
            standing.problem = f"no receipt can be given: {problem}"
        except Exception as problem:
            log.exception("a message broke us", partner=name)
            standing.problem = f"a message broke us: {type(problem).__name__}"
        else:
            return True
        return False

    async def _tell(self, partner: Partner, message: AbstractIncomingMessage, outcome: Outcome) -> None:
        """His receipt, where he has a queue for them."""
        terms = partner.terms
        if terms.queue_receipts and outcome.receipt:
            await self.broker.publish(
                terms.queue_receipts,
                outcome.receipt,
                id_=new_id(),
                type_=RECEIPT,
                answers=message.message_id,
                timeout_s=terms.timeout_s,
            )

    def _partner(self, name: str) -> Partner:
        try:
            partner = self.directory().partner(name)
        except UnknownPartner:
            raise QueueLost("the partner is no more") from None
        if partner.disabled:
            raise QueueLost("the partner may not send")
        return partner


async def _begin(channel: AbstractChannel, name: str, arrived: "asyncio.Queue[AbstractIncomingMessage | None]") -> None:
    """Read a queue that is there already; whatever ends that ends `arrived` with None."""

    def end(*_: object) -> None:
        arrived.put_nowait(None)

    try:
        async with asyncio.timeout(CONNECT_S):
            channel.close_callbacks.add(end)
            await channel.set_qos(prefetch_count=PREFETCH)
            queue = await channel.get_queue(name, ensure=True)
            (await channel.get_underlay_channel()).on_consumer_cancel_callbacks.add(end)
            await queue.consume(arrived.put)
    except TROUBLE as problem:
        raise QueueLost(f"the queue cannot be read: {type(problem).__name__}") from None


async def _acknowledge(message: AbstractIncomingMessage) -> None:
    """The broker may forget it; QueueLost: it gives it again, and it is known."""
    try:
        await message.ack()
    except TROUBLE as problem:
        raise QueueLost(f"not acknowledged: {type(problem).__name__}") from None
