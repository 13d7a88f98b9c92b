"""The mailbox: a partner fetches what is for him, and says what he took.

Fetching leases the fronts of his lanes, so several messages of one case may come at once, in order; their bytes are
sealed and committed as sent before he sees them. What he does not acknowledge before the lease ends comes again under
the same delivery id, for as long as it takes. The functions here know no HTTP.
"""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import msgspec
import structlog
from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.delivery.fetched import MOST_ITEMS, Acknowledgement, Item, Pulled
from gateway.delivery.lanes import Delivery, Lane, Lanes, family_of, partner_of
from gateway.delivery.ledger import GiveUp, Ledger, come_of
from gateway.delivery.outgoing import CannotBeWritten, Outgoing
from gateway.delivery.owed import Owed, front, having, lanes_of
from gateway.delivery.parcels import Answer
from gateway.delivery.permitting import stopped, wants
from gateway.delivery.retry import ENDLESS
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import SECOND, Clock, system_clock
from gateway.journal.ids import new_id
from gateway.journal.moves import State
from gateway.journal.sealing import Sealed
from gateway.journal.writer import Writer
from gateway.telemetry.crashpoints import reach
from messages.catalogue import UnknownType
from messages.envelope import Head
from messages.xml.records import from_json

MAILBOX = "mailbox"
MOST_BYTES = 4 << 20  # of one fetch, but for its last item; the next fetch has more
LOOK_AGAIN_S = 1.0  # what another process accepted, or a lease that ran out, rings no bell here
LEASE_ENDED = "not acknowledged before its lease ended"

log = structlog.get_logger()


@dataclass
class Mailbox:
    """The mailboxes of all partners.

    `pull` and `acknowledge` for the web; `ring` is told of lanes that have work, from any thread.
    """

    writer: Writer
    database: Engine
    outgoing: Outgoing
    clock: Clock = system_clock
    _ledger: Ledger = field(init=False)
    _bells: dict[str, set[asyncio.Event]] = field(default_factory=dict)
    _loop: asyncio.AbstractEventLoop | None = None

    def __post_init__(self) -> None:
        self._ledger = Ledger(self.writer)

    async def pull(
        self,
        partner: str,
        *,
        limit: int = 50,
        wait_s: float = 0.0,
        lease_s: float = 60.0,
        families: frozenset[str] | None = None,
    ) -> Pulled:
        """What is for this partner, lanes longest due first; where there is nothing, wait for it that long.

        families: those alone; None: all.
        """
        self._loop = asyncio.get_running_loop()
        until = self._loop.time() + wait_s
        bell = asyncio.Event()
        bells = self._bells.setdefault(partner, set())
        bells.add(bell)
        try:
            while True:
                bell.clear()
                pulled = await self._pull(partner, min(max(limit, 1), MOST_ITEMS), lease_s, families)
                if pulled.items or (left_s := until - self._loop.time()) <= 0:
                    return pulled
                with suppress(TimeoutError):
                    await asyncio.wait_for(bell.wait(), left_s)
        finally:
            bells.discard(bell)
            if not bells:
                self._bells.pop(partner, None)

    async def acknowledge(
        self, partner: str, items: Sequence[Acknowledgement], *, families: frozenset[str] | None = None
    ) -> list[dict[str, str | None]]:
        """Write down what he says of each; answers the state of each delivery, None where he has none of that id.

        families: only of these; None: of all.
        """
        reach("acknowledge.before")
        command = Acknowledge(partner=partner, items=tuple(items), families=families)
        states: Mapping[str, State] = await self.writer.write(command)
        reach("acknowledge.after")
        self.ring(command.more)
        return [{"delivery": each.delivery, "state": states.get(each.delivery)} for each in items]

    async def look_out(self) -> None:
        """Until cancelled: look for those who wait, all at once, for what no bell was rung for here."""
        while True:
            await asyncio.sleep(LOOK_AGAIN_S)
            if not self._bells:
                continue
            try:
                self._wake(await asyncio.to_thread(self._having, list(self._bells)))
            except SQLAlchemyError as problem:
                log.warning("could not look for those who wait", problem=str(problem))

    def _having(self, partners: Collection[str]) -> list[str]:
        with self.database.connect() as connection:
            return having(connection, self.clock(), channel=MAILBOX, partners=partners)

    def ring(self, lanes: Iterable[str]) -> None:
        """Wake whoever waits for these lanes' partners; from any thread."""
        partners = {partner for lane in lanes if (partner := partner_of(lane)) in self._bells}
        if partners and self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                self._loop.call_soon_threadsafe(self._wake, partners)

    def _wake(self, partners: Collection[str]) -> None:
        for partner in partners:
            for bell in self._bells.get(partner, ()):
                bell.set()

    async def _pull(self, partner: str, limit: int, lease_s: float, families: frozenset[str] | None) -> Pulled:
        owed = await asyncio.to_thread(self._read, partner, limit, families)
        sealed = {}
        for each in owed:
            if content := each.sealed or await self._seal(each):
                sealed[each.delivery] = content
            await asyncio.sleep(0)  # others are served here too
        if not sealed:
            return Pulled([], self.clock() + int(lease_s * SECOND))
        fresh = {each.delivery: sealed[each.delivery] for each in owed if not each.sealed and each.delivery in sealed}
        pull = Pull(
            wanted=_fronts(owed, sealed),
            fresh=fresh,
            token=new_id(),
            lease_us=int(lease_s * SECOND),
            limit=limit,
            permitted=frozenset(each.delivery for each in owed if wants(self.outgoing.catalogue, each.type, each.role)),
        )
        reach("fetch.before")
        attempts, lease_until = await self.writer.write(pull)
        reach("fetch.after")
        items = [
            _item(each, attempts[each.delivery], sealed[each.delivery]) for each in owed if each.delivery in attempts
        ]
        return Pulled(items, lease_until)

    def _read(self, partner: str, limit: int, families: frozenset[str] | None) -> list[Owed]:
        """The fronts of his lanes that nobody has, so many deliveries at most, and about so many bytes."""
        owed: list[Owed] = []
        size = 0
        with self.database.connect() as connection:
            now = self.clock()
            for lane in lanes_of(connection, now, channel=MAILBOX, partner=partner, most=limit, families=families):
                with closing(front(connection, lane, limit - len(owed))) as deliveries:
                    for each in deliveries:
                        owed.append(each)
                        size += each.size
                        if len(owed) >= limit or size >= MOST_BYTES:
                            return owed
        return owed

    async def _seal(self, owed: Owed) -> bytes | None:
        """The bytes; None: they cannot be made here, so the lane ends before it."""
        if owed.channel != MAILBOX:
            return None
        try:
            return await self.outgoing.seal_aside(owed)
        except UnknownType as problem:
            log.warning("left a lane", lane=owed.lane, problem=str(problem))
        except CannotBeWritten as problem:
            give_up = GiveUp(lane=owed.lane, delivery=owed.delivery, token=new_id(), reason=str(problem))
            await self._ledger.ask(give_up)
        return None


@dataclass
class Pull:
    """The command: lease these lanes and send their fronts. Answers attempt by delivery, and when the lease ends.

    wanted: by lane, its first deliveries in order. fresh: bytes made only now. permitted: those that go only while
    something permits it.
    """

    wanted: Mapping[str, Sequence[str]]
    fresh: Mapping[str, bytes]
    token: str
    lease_us: int
    limit: int
    permitted: frozenset[str] = frozenset()
    weight: int = 0
    direct: bool = True
    _attempts: dict[str, int] = field(default_factory=dict)
    _until: int = 0

    def __post_init__(self) -> None:
        self.weight = sum(map(len, self.fresh.values()))

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Of each lane that is free and due, as far as it is still as it was read."""
        self._attempts.clear()
        self._until = book.now + self.lease_us
        lanes = Lanes(book)
        lanes.read(self.wanted)
        fronts = lanes.fronts(self.wanted, self.limit)
        for id_, wanted in self.wanted.items():
            lane = lanes.lanes.get(id_)
            if lane is not None and lane.channel == MAILBOX and lane.is_free(book.now) and lane.is_due(book.now):
                self._take(lanes, lane, fronts.get(id_, ()), wanted)
        lanes.write()

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> tuple[dict[str, int], int]:
        """Attempt by delivery, and when the lease ends."""
        return self._attempts, self._until

    def _take(self, lanes: Lanes, lane: Lane, fronts: Sequence[Delivery], wanted: Sequence[str]) -> None:
        for delivery, id_ in zip(fronts, wanted, strict=False):
            if delivery.id != id_ or delivery.state is State.DEAD or delivery.channel != MAILBOX:
                return
            if delivery.is_sealed == (id_ in self.fresh):
                return  # another pull sealed it since
            if delivery.state is State.SENT:
                come_of(lanes, lane, delivery, Answer(event="no answer in time", reason=LEASE_ENDED), ENDLESS, 0.0)
            if stopped(lanes, lane, delivery, self.permitted):
                continue
            if delivery.state is State.UNKNOWN:
                lanes.move(delivery, "send again")
            delivery.attempts += 1
            lanes.move(delivery, "send")
            if id_ in self.fresh:
                lanes.seal(delivery, self.fresh[id_])
            lane.lease(self.token, self._until)
            lane.wake(lanes.book.now)
            self._attempts[id_] = delivery.attempts


@dataclass
class Acknowledge:
    """The command: what a partner says of his deliveries. Answers the state of each that is his."""

    partner: str
    items: tuple[Acknowledgement, ...]
    families: frozenset[str] | None = None
    weight: int = 0
    direct: bool = True
    more: list[str] = field(default_factory=list)  # lanes that have work again
    _states: dict[str, State] = field(default_factory=dict)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Late is welcome, twice is once; what was not sent cannot be acknowledged."""
        self._states.clear()
        self.more.clear()
        lanes = Lanes(book)
        his = {each.id: each for each in lanes.find({each.delivery for each in self.items}) if self._is_his(each)}
        digests = _digests(book.connection, his)
        for item in self.items:
            if (delivery := his.get(item.delivery)) and delivery.state in (State.SENT, State.UNKNOWN):
                self._say(lanes, delivery, item, digests.get(delivery.id))
        for id_ in {each.lane for each in his.values() if each.lane}:
            _free(lanes, lanes.lanes[id_])
        lanes.write()
        self.more += [lane.id for lane in lanes.lanes.values() if lane.token is None and lane.is_due(book.now)]
        self._states.update((id_, delivery.state) for id_, delivery in his.items())

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> Mapping[str, State]:
        """The state of each delivery that is his."""
        return self._states

    def _is_his(self, delivery: Delivery) -> bool:
        if delivery.partner != self.partner or delivery.channel != MAILBOX:
            return False
        return self.families is None or family_of(delivery.lane) in self.families

    def _say(self, lanes: Lanes, delivery: Delivery, item: Acknowledgement, digest: str | None) -> None:
        event = "positive receipt" if item.verdict == "accepted" else "negative receipt"
        said = msgspec.json.encode(item)
        if delivery.state is State.SENT:
            lanes.attempt(delivery, event, item.reason, 0)
        lanes.move(delivery, event, reason=item.reason, answer=said, digest=digest)


def _free(lanes: Lanes, lane: Lane) -> None:
    """Once nothing that was leased is left unacknowledged, what follows may be fetched."""
    if not lane.blocked and not any(each.state is State.SENT for each in lanes.sent([lane.id])):
        lane.free()
        lane.wake(lanes.book.now)


def _fronts(owed: Iterable[Owed], sealed: Collection[str]) -> dict[str, list[str]]:
    """By lane, its first deliveries, as far as there are bytes for them."""
    fronts: dict[str, list[str]] = {}
    ended: set[str] = set()
    for each in owed:
        if each.delivery not in sealed or each.state is State.DEAD:
            ended.add(each.lane)
        if each.lane not in ended:
            fronts.setdefault(each.lane, []).append(each.delivery)
    return fronts


def _item(owed: Owed, attempt: int, document: bytes) -> Item:
    head = from_json(owed.head.encode(), Head)
    return Item(
        delivery=owed.delivery,
        message=owed.message,
        message_type=owed.type,
        message_id=head.message_id,
        sender_id=head.sender_id,
        remark=owed.remark,
        attempt=attempt,
        document=document,
    )


def _digests(connection: Connection, deliveries: Collection[str]) -> dict[str, str]:
    """SHA-256 of the bytes each was sent as."""
    columns = tables.deliveries.c
    rows: Any = connection.execute(select(columns.id, columns.sealed).where(columns.id.in_(list(deliveries))))
    return {row.id: sha256(row.sealed).hexdigest() for row in rows if row.sealed}
