"""Hands hinted lanes to the courier: so many at once, so many of them for one partner.

What waits for a partner's room waits beside the others, so a slow or dead partner costs the others nothing. A hint that
must wait is acknowledged and kept here: should it be lost, the relay hints again.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog

from gateway.delivery.breaker import Breaker
from gateway.delivery.lanes import partner_of
from gateway.queue.port import Hint, Hints
from gateway.telemetry.crashpoints import reach

MOST_LANES = 256  # under way at once
MOST_A_PARTNER = 8  # of them, for one partner
MOST_WAITING = 1000  # lanes kept aside for one partner; the relay finds the others again

log = structlog.get_logger()


@dataclass
class Dispatch:
    """Takes hints and starts lanes. `run` it until cancelled; it then waits for what is under way."""

    hints: Hints
    deliver: Callable[[str], Awaitable[None]]
    breaker: Breaker
    most_lanes: int = MOST_LANES
    most_a_partner: int = MOST_A_PARTNER
    _under_way: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _busy: dict[str, int] = field(default_factory=dict)
    _again: set[str] = field(default_factory=set)
    _waiting: OrderedDict[str, OrderedDict[str, None]] = field(default_factory=OrderedDict)
    _room: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def under_way(self) -> int:
        """Lanes being delivered now."""
        return len(self._under_way)

    async def run(self) -> None:
        """Take hints until cancelled."""
        try:
            while True:
                await self._wait_for_room()
                hint = await self.hints.take()
                try:
                    await self._place(hint)
                except Exception:  # an engine's trouble with one hint
                    log.exception("lost a hint", lane=hint.lane)
        finally:
            self._waiting.clear()
            self._again.clear()
            await self.settled()

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.wait(self._under_way.values())

    async def _wait_for_room(self) -> None:
        while self.under_way >= self.most_lanes:
            self._room.clear()
            await self._room.wait()

    async def _place(self, hint: Hint) -> None:
        """Start its lane, or keep it aside until its partner has room."""
        lane, partner = hint.lane, partner_of(hint.lane)
        if lane in self._under_way:
            self._again.add(lane)  # what it hints may have come after the last look
        elif self._has_room(partner) and partner not in self._waiting:
            if self.breaker.allows(partner, lane):
                self._start(lane, partner, hint)
                return
        else:
            self._put_aside(lane, partner)
        await self.hints.ack(hint)

    def _has_room(self, partner: str) -> bool:
        """Whether one more lane of this partner may be under way; the last quarter is for those who have none yet."""
        busy = self._busy.get(partner, 0)
        room = self.most_lanes if busy == 0 else self.most_lanes * 3 // 4
        return busy < self.most_a_partner and self.under_way < room

    def _put_aside(self, lane: str, partner: str) -> None:
        waiting = self._waiting.setdefault(partner, OrderedDict())
        if len(waiting) < MOST_WAITING:
            waiting[lane] = None

    def _start(self, lane: str, partner: str, hint: Hint | None = None) -> None:
        self._busy[partner] = self._busy.get(partner, 0) + 1
        self._under_way[lane] = asyncio.create_task(self._work(lane, partner, hint))

    async def _work(self, lane: str, partner: str, hint: Hint | None) -> None:
        try:
            await self._deliver(lane)
            if hint is not None:
                reach("ack.before")
                await self.hints.ack(hint)
                reach("ack.after")
        except Exception:
            log.exception("kept a hint", lane=lane)
        finally:
            self._ended(lane, partner)

    async def _deliver(self, lane: str) -> None:
        """Whatever becomes of it: a hint that is kept would be in the way of others, and the relay hints again."""
        try:
            await self.deliver(lane)
        except Exception:
            log.exception("left a lane", lane=lane)

    def _ended(self, lane: str, partner: str) -> None:
        self.breaker.left(partner, lane)
        del self._under_way[lane]
        self._busy[partner] -= 1
        if not self._busy[partner]:
            del self._busy[partner]
        if lane in self._again:
            self._again.discard(lane)
            self._put_aside(lane, partner)
        self._room.set()
        self._start_waiting()

    def _start_waiting(self) -> None:
        """Start what was kept aside, partners in turn, as far as there is room."""
        for partner in list(self._waiting):
            waiting = self._waiting.pop(partner)
            while waiting and self._has_room(partner):
                lane = waiting.popitem(last=False)[0]
                if not self.breaker.allows(partner, lane):
                    waiting.clear()  # it rests; the relay hints again
                elif lane not in self._under_way:
                    self._start(lane, partner)
            if waiting:
                self._waiting[partner] = waiting
