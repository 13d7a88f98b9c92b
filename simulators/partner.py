"""A running partner: its book, its way out, its way in, what it means to do next; the behaviour is handed to it."""

import asyncio
import contextlib
import json
import os
import sys
from collections.abc import Coroutine, Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from simulators import acts
from simulators.acts import Act, Ask, Drop, Say
from simulators.clock import Clock
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document
from simulators.drafts import Drafts
from simulators.faults import Fault, Faults
from simulators.inbox import Inbox
from simulators.ledger import Entry, Ledger
from simulators.outbox import Outbox
from simulators.profile import Profile
from simulators.receipts import Receipt
from simulators.wire import Delivery, Endpoint, NotReached, Reply, Wire


class Behaviour(Protocol):
    """What a partner does; no wire, no clock, no file: documents in, acts out."""

    def opens(self, number: int) -> Iterable[Act]:
        """What it does of its own accord, the number-th time."""

    def hears(self, document: Document) -> Iterable[Act]:
        """What it does upon a document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a run goes; as the command line has it."""

    listen: tuple[str, int] | None = None  # None: no pushes; the mailbox is polled
    ready: Path | None = None
    count: int = 0  # how many times it opens something of its own accord
    rate: float = 1.0  # … a second
    send_rate: float | None = None  # messages a second at most
    wrong: float = 0.0  # from 1: so many messages are wrong first; below 1: that share of them
    again: float = 0.0  # share of accepted messages that are sent again, unchanged
    until_quiet: float | None = None
    faults: tuple[Fault, ...] = ()
    mailbox_wait: int = 10
    progress: bool = False


class Partner:
    """One partner on its line."""

    def __init__(
        self,
        profile: Profile,
        behaviour: Behaviour,
        settings: Settings,
        *,
        ledger: Ledger,
        contracts: Contracts,
        clock: Clock,
        dice: Dice,
    ) -> None:
        self._profile = profile
        self._behaviour = behaviour
        self._settings = settings
        self._ledger = ledger
        self._clock = clock
        self._dice = dice
        self._faults = Faults(settings.faults, dice, clock)
        self._drafts = Drafts(
            profile,
            ledger=ledger,
            contracts=contracts,
            faults=self._faults,
            clock=clock,
            dice=dice,
            wrong=settings.wrong,
        )
        self._wire = Wire(profile)
        self._outbox = Outbox(
            ledger=ledger,
            wire=self._wire,
            contracts=contracts,
            faults=self._faults,
            clock=clock,
            drafts=self._drafts.draft,
            settled=self._settled,
            rate=settings.send_rate,
        )
        self._inbox = Inbox(ledger=ledger, contracts=contracts, profile=profile, clock=clock, hears=self._hears)
        self._endpoint = Endpoint(*settings.listen, self._take) if settings.listen else None
        self._planned = asyncio.Event()
        self._questions: set[asyncio.Task[None]] = set()
        self._opened = False
        self._worked = clock.epoch()

    async def run(self, stop: asyncio.Event) -> None:
        """Live until told to stop, or until it has been quiet for long enough."""
        self._ledger.write("began", party=asdict(self._profile.party), seed=self._dice.seed)
        if self._endpoint:
            await self._endpoint.open()
        self._tell_ready()
        self._outbox.start()
        tasks = [asyncio.create_task(work) for work in self._works(stop)]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self._end(tasks)

    def _works(self, stop: asyncio.Event) -> Iterable[Coroutine[Any, Any, None]]:
        """What goes on all the time; the first that ends, ends all: the wait for the stop, or one that failed."""
        yield _until(stop)
        yield self._watch(stop)
        yield self._carry_out_plans()
        yield self._open()
        if not self._endpoint:
            yield self._poll()
        for fault in self._faults.downs():
            yield self._go_down(fault)
        if self._settings.progress:
            yield self._show()

    async def _end(self, tasks: list[asyncio.Task[None]]) -> None:
        if self._endpoint:
            await self._endpoint.close()
        await self._outbox.stop()
        for task in (*tasks, *self._questions):
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        await self._wire.close()
        for error in ended:
            if isinstance(error, Exception):
                raise error

    def _tell_ready(self) -> None:
        party = self._profile.party
        row = {
            "name": party.name,
            "role": party.role,
            "pid": os.getpid(),
            "url": self._endpoint.url if self._endpoint else None,
        }
        if self._settings.ready:
            part = self._settings.ready.with_suffix(".part")
            part.write_text(json.dumps(row), "utf-8")
            part.replace(self._settings.ready)
        print(
            f"{party.name} ({party.role}) is ready: {row['url'] or 'polling its mailbox'}", file=sys.stderr, flush=True
        )

    # what it does next

    def _plan(self, acts_: Iterable[Act]) -> None:
        for act in acts_:
            if isinstance(act, Drop):
                self._ledger.drop_topic(act.topic)
                continue
            late = 0.0
            if isinstance(act, Say) and (fault := self._faults.strikes("reorder", acts.dump(act), act.type)):
                late = fault.seconds
            self._ledger.plan(self._clock.due(act.after) + late, act.topic, acts.dump(act))
        self._planned.set()

    async def _open(self) -> None:
        """Do what it does of its own accord, so many times at its rate."""
        pause = 1 / self._settings.rate
        next_ = self._clock.epoch()
        for number in range(self._ledger.recall("opened") or 0, self._settings.count):
            await self._clock.sleep(max(0.0, next_ - self._clock.epoch()))
            next_ += pause
            with self._ledger.together():
                self._plan(self._behaviour.opens(number))
                self._ledger.keep("opened", number + 1)
            self._worked = self._clock.epoch()
        self._opened = True
        await asyncio.Event().wait()

    async def _carry_out_plans(self) -> None:
        while True:
            self._planned.clear()
            plan = self._ledger.next_plan()
            wait = plan[1] - self._clock.epoch() if plan else None
            if plan is None or (wait is not None and wait > 0):
                await _first(self._planned.wait(), wait)
                continue
            self._worked = self._clock.epoch()
            with self._ledger.together():
                self._ledger.drop_plan(plan[0])
                act = acts.load(plan[2])
                if isinstance(act, Say):
                    self._outbox.put(plan[2], act.about)
            if isinstance(act, Ask):
                question = asyncio.create_task(self._ask(act))
                self._questions.add(question)
                question.add_done_callback(self._questions.discard)

    async def _ask(self, act: Ask) -> None:
        try:
            answer = await self._wire.inspection(act.about)
        except NotReached as error:
            self._ledger.write("asked", about=act.about, why=str(error))
        else:
            self._ledger.write("asked", about=act.about, status=answer.status, answer=answer.json())

    # what comes of what was sent

    def _settled(self, entry: Entry, receipt: Receipt | None) -> str | None:
        """After the last receipt of a document: what takes its place, if anything does."""
        self._worked = self._clock.epoch()
        say = acts.load(entry.facts["act"])
        if not isinstance(say, Say):
            return None
        if receipt is not None and receipt.verdict == "accepted":
            if self._dice.chance("again", entry.facts["act"]) < self._settings.again:
                self._outbox.again(entry.no, say.about)
            return None
        return acts.dump(replace(say, troubles=say.troubles[1:])) if say.troubles else None

    # what comes in

    def _hears(self, document: Document) -> None:
        self._plan(self._behaviour.hears(document))

    async def _take(self, delivery: Delivery) -> Reply:
        """A push, with what the script of faults makes of it."""
        self._worked = self._clock.epoch()
        throw = (delivery.id, delivery.attempt)
        if self._faults.strikes("busy", throw, delivery.type):
            return Reply(503, b"")
        taken = self._inbox.take(delivery)
        for kind in ("slow", "silent"):
            if fault := self._faults.strikes(kind, throw, delivery.type):
                await self._clock.sleep(fault.seconds)
                if kind == "silent":
                    return Reply(503, b"")
        return Reply(422 if taken.reason else 200, taken.receipt)

    async def _poll(self) -> None:
        """The mailbox, again and again."""
        while True:
            await self._outbox.open.wait()
            try:
                for_ = [self._told(item) for item in await self._wire.mailbox(wait=self._settings.mailbox_wait)]
                if items := [item for item in for_ if item]:
                    await self._wire.acknowledge(items)
            except NotReached as error:
                await self._clock.sleep(error.wait or 0.5)

    def _told(self, delivery: Delivery) -> dict[str, str] | None:
        """What the mailbox is told of one item; None: nothing, so that it comes again."""
        self._worked = self._clock.epoch()
        throw = (delivery.id, delivery.attempt)
        if self._faults.strikes("busy", throw, delivery.type):
            return None
        taken = self._inbox.take(delivery)
        if self._faults.strikes("silent", throw, delivery.type):
            return None
        if taken.reason:
            return {"delivery": delivery.id, "verdict": "refused", "reason": taken.reason}
        return {"delivery": delivery.id, "verdict": "accepted"}

    # how long it lives

    async def _go_down(self, fault: Fault) -> None:
        """Neither listen nor send for a while; then again where the script says so."""
        await self._clock.sleep(fault.after)
        while True:
            self._ledger.write("noted", text=f"down for {fault.seconds} s")
            self._outbox.open.clear()
            if self._endpoint:
                await self._endpoint.close()
            await self._clock.sleep(fault.seconds)
            if self._endpoint:
                await self._endpoint.open()
            self._outbox.open.set()
            if fault.every is None:
                await asyncio.Event().wait()
            await self._clock.sleep(fault.every or 0)

    async def _watch(self, stop: asyncio.Event) -> None:
        """Stop once there has been nothing to do for long enough and everything sent has its receipt."""
        quiet = self._settings.until_quiet
        while quiet is None or not self._is_done(quiet):
            await self._clock.sleep(0.1)
            if self._outbox.error:
                raise self._outbox.error
        stop.set()
        await asyncio.Event().wait()

    def _is_done(self, quiet: float) -> bool:
        at_rest = self._opened and self._outbox.empty and not self._questions and self._ledger.next_plan() is None
        return at_rest and self._clock.epoch() - self._worked >= quiet

    async def _show(self) -> None:
        name = self._profile.party.name
        while True:
            words = "  ".join(f"{what} {count}" for what, count in self._ledger.tally().items())
            print(f"\r\x1b[K{name}  {words}", end="", file=sys.stderr, flush=True)
            await self._clock.sleep(1)


async def _until(stop: asyncio.Event) -> None:
    await stop.wait()


async def _first(event: Coroutine[Any, Any, Any], seconds: float | None) -> None:
    """Wait for the event, or until the time is up."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event, seconds)
