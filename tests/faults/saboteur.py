"""A gateway of real parts, one of which breaks a promise on purpose.

    python -m tests.faults.saboteur receipt-before-commit --port 8440

Those that must die in the right moment do so at the crash point `SABOTAGE`.
"""

import argparse
import asyncio
import itertools
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gateway.assembly import ALL, Gateway, Role, assemble
from gateway.channels.amqp.incoming import QueueIn
from gateway.channels.collect import Collecting
from gateway.channels.folder.incoming import FolderIn
from gateway.channels.mailbox import Mailbox
from gateway.channels.taking import Taking
from gateway.delivery.courier import Courier, parcel_of
from gateway.delivery.fetched import Acknowledgement, Pulled
from gateway.delivery.owed import Owed
from gateway.delivery.parcels import Answer, Channel, Parcel
from gateway.journal.acceptance import Outcome
from gateway.journal.database import opened
from gateway.journal.ids import new_id
from gateway.journal.sealing import NEWEST
from gateway.journal.writer import Writer
from gateway.partners.partner import Partner
from gateway.settings import load
from gateway.telemetry.crashpoints import reach
from gateway.telemetry.logs import set_up
from gateway.web.serving import serve, serve_beside

SABOTAGE = "sabotage"
LEAVES_S = 0.1  # time for an answer to leave
LATE_S = 0.6


class Hasty(Writer):
    """Answers, then commits."""

    def _transact(self, batch: Sequence[Any]) -> list[Callable[[], None]]:
        connection = self._connect()
        with opened(connection, NEWEST) as opening:
            _, after = self._fold(connection, batch, opening)
            self._answer(batch)
            time.sleep(LEAVES_S)
            reach(SABOTAGE)
        return after


@dataclass
class Presuming:
    """A channel that says the partner has it, and sends it afterwards, every second one late."""

    channel: Channel
    _waits_s: Iterator[float] = field(default_factory=lambda: itertools.cycle((LATE_S, LEAVES_S)))
    _sending: set[asyncio.Task[None]] = field(default_factory=set)

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        sending = asyncio.create_task(self._send(parcel, partner, next(self._waits_s)))
        self._sending.add(sending)
        sending.add_done_callback(self._sending.discard)
        return Answer(event="positive receipt")

    async def _send(self, parcel: Parcel, partner: Partner, wait_s: float) -> None:
        await asyncio.sleep(wait_s)
        reach(SABOTAGE)
        await self.channel.deliver(parcel, partner)


class Trusting(Mailbox):
    """Takes a fetch for its acknowledgement."""

    async def pull(self, partner: str, **options: Any) -> Pulled:
        pulled = await super().pull(partner, **options)
        if pulled.items:
            said = [Acknowledgement(delivery=each.delivery, verdict="accepted") for each in pulled.items]
            await self.acknowledge(partner, said)
            reach(SABOTAGE)
        return pulled


class Rash(Mailbox):
    """Says that an acknowledgement is written down, and then writes it."""

    async def acknowledge(
        self, partner: str, items: Sequence[Acknowledgement], **options: Any
    ) -> list[dict[str, str | None]]:
        asyncio.get_running_loop().call_later(LATE_S, self._write, partner, items)
        return [{"delivery": each.delivery, "state": "acknowledged"} for each in items]

    def _write(self, partner: str, items: Sequence[Acknowledgement]) -> None:
        self._writing = asyncio.ensure_future(super().acknowledge(partner, items))


class Reversing(Mailbox):
    """Hands out the newest first."""

    async def pull(self, partner: str, **options: Any) -> Pulled:
        pulled = await super().pull(partner, **options)
        return replace(pulled, items=pulled.items[::-1])


@dataclass
class Forward:
    """Says of what came by folder, queue or mailbox that it is taken in, and takes it in afterwards."""

    taking: Taking
    _late: set[asyncio.Task[None]] = field(default_factory=set)

    def bound(self, partner: Partner) -> int:
        return self.taking.bound(partner)

    async def take(self, content: bytes, **more: Any) -> Outcome:
        late = asyncio.create_task(self._take(content, more))
        self._late.add(late)
        return Outcome("accepted", new_id(), b"<taken/>", ())

    async def _take(self, content: bytes, more: Mapping[str, Any]) -> None:
        await asyncio.sleep(LATE_S)
        reach(SABOTAGE)
        await self.taking.take(content, **more)


class Eager(Courier):
    """Sends what it has just sealed, and then writes it down."""

    async def _seal(self, lane: str, head: Owed, token: str) -> bytes | None:
        content = await super()._seal(lane, head, token)
        partner = self._partner(head.partner)
        if content is not None and head.sealed is None and partner is not None:
            await self.channels[head.channel].deliver(parcel_of(head, content, 1), partner)
            reach(SABOTAGE)
        return content


def receipt_before_commit(gateway: Gateway) -> None:
    hasty = Hasty(gateway.database, gateway.catalogue, gateway.writer.sealer)
    hasty.start()
    gateway.intake = replace(gateway.intake, writer=hasty)


def row_before_answer(gateway: Gateway) -> None:
    gateway.courier.channels = {"push": Presuming(gateway.push)}


def acknowledged_when_fetched(gateway: Gateway) -> None:
    gateway.mailbox = _as(Trusting, gateway.mailbox)


def acknowledgement_before_row(gateway: Gateway) -> None:
    gateway.mailbox = _as(Rash, gateway.mailbox)


def newest_first(gateway: Gateway) -> None:
    gateway.mailbox = _as(Reversing, gateway.mailbox)


def sent_before_sealed_bytes_are_committed(gateway: Gateway) -> None:
    own = gateway.courier
    eager = Eager(
        writer=own.writer,
        database=own.database,
        outgoing=own.outgoing,
        channels=own.channels,
        directory=own.directory,
        default_attempts=own.default_attempts,
    )
    gateway.courier = eager
    gateway.dispatch = replace(gateway.dispatch, deliver=eager.deliver, breaker=eager.breaker)


def told_before_it_is_taken(gateway: Gateway) -> None:
    for wanted in gateway.watch.wanted:
        if isinstance(way := wanted.__self__, FolderIn | QueueIn | Collecting):  # type: ignore[attr-defined]
            way.taking = Forward(gateway.taking)  # type: ignore[assignment]


def honest(gateway: Gateway) -> None:
    """Nothing is replaced."""


def _as(kind: type[Mailbox], mailbox: Mailbox) -> Mailbox:
    return kind(writer=mailbox.writer, database=mailbox.database, outgoing=mailbox.outgoing)


SABOTEURS: Mapping[str, Callable[[Gateway], None]] = {
    each.__name__.replace("_", "-"): each
    for each in (
        receipt_before_commit,
        row_before_answer,
        acknowledged_when_fetched,
        acknowledgement_before_row,
        newest_first,
        sent_before_sealed_bytes_are_committed,
        told_before_it_is_taken,
        honest,
    )
}


def main() -> None:
    """Serve, or of a cluster do what the role does, with the part replaced that is named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("saboteur", choices=SABOTEURS)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--role", type=Role, choices=list(Role), help="of a cluster")
    parser.add_argument("--name", help="of a cluster")
    asked = parser.parse_args()
    settings = load().model_copy(update={"port": asked.port})
    set_up(settings.log_level, settings.log_format)
    gateway = assemble(settings.beside(asked.name) if asked.name else settings, {asked.role} if asked.role else ALL)
    SABOTEURS[asked.saboteur](gateway)
    if asked.role in (Role.RELAY, Role.DELIVER):
        serve_beside(gateway, f"swg {asked.role}", asked.port)
    else:
        serve(gateway)


if __name__ == "__main__":
    main()
