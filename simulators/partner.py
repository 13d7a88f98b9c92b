"""A running partner: its book, its way out, its way in, its agenda; the behaviour is handed to it."""

import asyncio
import json
import os
import sys
from collections.abc import Coroutine, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from simulators import acts, receipts
from simulators.acts import Ask, Say
from simulators.agenda import Agenda
from simulators.behaviour import Behaviour
from simulators.clock import Clock
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.documents import Document
from simulators.drafts import Drafts
from simulators.faults import Fault, Faults
from simulators.forms import Form, Own
from simulators.inbox import Inbox, Taken
from simulators.ledger import Entry, Ledger
from simulators.outbox import Outbox
from simulators.profile import Profile
from simulators.receipts import Receipt
from simulators.reception import Reception
from simulators.trust import Trust
from simulators.wire import Delivery, NotReached, Wire

MOMENT = 2.0  # seconds


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
    until_quiet: float | None = None  # seconds
    until_heard: str | None = None  # a message type: once one has come, it need be quiet for a moment only
    faults: tuple[Fault, ...] = ()
    mailbox_wait: int = 10  # seconds
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
        form: Form | None = None,
    ) -> None:
        form = form or Own(contracts)
        self._profile = profile
        self._behaviour = behaviour
        self._settings = settings
        self._ledger = ledger
        self._clock = clock
        self._dice = dice
        self._wire = Wire(profile, writes=form.content_type)
        self._faults = faults = Faults(settings.faults, dice, clock)
        self._agenda = Agenda(ledger=ledger, clock=clock, faults=faults, says=self._say, asks=self._ask)
        drafts = Drafts(
            profile,
            ledger=ledger,
            contracts=contracts,
            faults=faults,
            clock=clock,
            dice=dice,
            wrong=settings.wrong,
            form=form,
        )
        trust = Trust(profile.gateway_cert, self._wire.certificates)
        self._outbox = Outbox(
            ledger=ledger,
            wire=self._wire,
            contracts=contracts,
            trust=trust,
            faults=faults,
            clock=clock,
            drafts=drafts.draft,
            settled=self._settled,
            rate=settings.send_rate,
        )
        self._inbox = Inbox(
            ledger=ledger, contracts=contracts, profile=profile, clock=clock, hears=self._hears, trust=trust, form=form
        )
        self._reception = Reception(
            takes=self._takes,
            learns=trust.learn,
            pinged=self._pinged,
            listen=settings.listen,
            wire=self._wire,
            faults=faults,
            clock=clock,
            mailbox_wait=settings.mailbox_wait,
        )
        self._questions: set[asyncio.Task[None]] = set()
        self._opened = False
        self._heard_last = False
        self._worked = clock.epoch()

    @property
    def is_at_rest(self) -> bool:
        """Whether it has opened all it should, has every receipt, withholds none, and plans nothing."""
        said_all = self._opened and self._outbox.empty and not self._questions
        return said_all and self._agenda.empty and self._reception.is_done

    async def run(self, stop: asyncio.Event) -> None:
        """Live until told to stop, or until it has been quiet for long enough."""
        self._ledger.write("began", party=asdict(self._profile.party), seed=self._dice.seed)
        await self._reception.open()
        self._tell_ready()
        self._outbox.start()
        tasks = [asyncio.create_task(work) for work in self._works(stop)]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self._end(tasks)

    def _works(self, stop: asyncio.Event) -> Iterator[Coroutine[Any, Any, Any]]:
        """What goes on all the time; the first that ends, ends all: the wait for the stop, or one that failed."""
        yield stop.wait()
        yield self._watch(stop)
        yield self._agenda.carry_out()
        yield self._open()
        if self._settings.listen is None:
            yield self._reception.poll()
        for fault in self._faults.downs():
            yield self._go_down(fault)
        if self._settings.progress:
            yield self._show()

    async def _end(self, tasks: list[asyncio.Task[Any]]) -> None:
        await self._reception.close()
        await self._outbox.stop()
        for task in (*tasks, *self._questions):
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        await self._wire.close()
        for error in ended:
            if isinstance(error, Exception):
                raise error

    def _tell_ready(self) -> None:
        party, url = self._profile.party, self._reception.url
        if self._settings.ready:
            row = {"name": party.name, "role": party.role, "pid": os.getpid(), "url": url}
            part = self._settings.ready.with_suffix(".part")
            part.write_text(json.dumps(row), "utf-8")
            part.replace(self._settings.ready)
        print(f"{party.name} ({party.role}) is ready: {url or 'polling its mailbox'}", file=sys.stderr, flush=True)

    # what it does

    async def _open(self) -> None:
        """Do what it does of its own accord, so many times at its rate."""
        due = self._clock.epoch()
        for number in range(self._ledger.recall("opened") or 0, self._settings.count):
            await self._clock.sleep(max(0.0, due - self._clock.epoch()))
            due += 1 / self._settings.rate
            with self._ledger.together():
                self._agenda.plan(self._behaviour.opens(number))
                self._ledger.keep("opened", number + 1)
            self._worked = self._clock.epoch()
        self._opened = True
        await asyncio.Event().wait()

    def _say(self, act: Say) -> None:
        self._worked = self._clock.epoch()
        self._outbox.put(acts.dump(act), act.about)

    def _ask(self, act: Ask) -> None:
        self._worked = self._clock.epoch()
        question = asyncio.create_task(self._look_up(act))
        self._questions.add(question)
        question.add_done_callback(self._questions.discard)

    async def _look_up(self, act: Ask) -> None:
        try:
            answer = await self._wire.inspection(act.about)
        except NotReached as error:
            self._ledger.write("asked", about=act.about, why=str(error))
        else:
            self._ledger.write("asked", about=act.about, status=answer.status, answer=answer.json())

    def _settled(self, entry: Entry, receipt: Receipt | None) -> str | None:
        """After the last receipt of a document: the act that takes its place, if one does."""
        self._worked = self._clock.epoch()
        say = acts.load(entry.facts["act"])
        if not isinstance(say, Say):
            return None
        if receipt is not None and receipt.verdict == "accepted":
            if self._dice.chance("again", entry.facts["act"]) < self._settings.again:
                self._outbox.again(entry.no, say.about)
            return None
        return acts.dump(replace(say, troubles=say.troubles[1:])) if say.troubles else None

    def _takes(self, delivery: Delivery) -> Taken:
        self._worked = self._clock.epoch()
        return self._inbox.take(delivery)

    def _pinged(self, id_: str) -> bytes:
        """That it is we who are here."""
        return receipts.write(
            self._profile, delivery=id_, document=None, digest="0" * 64, reason=None, at=self._clock.now()
        )

    def _hears(self, document: Document) -> None:
        self._heard_last = self._heard_last or document.type == self._settings.until_heard
        self._agenda.plan(self._behaviour.hears(document))

    # how long it lives

    async def _go_down(self, fault: Fault) -> None:
        """Neither take nor send for a while; then again where the script says so."""
        await self._clock.sleep(fault.after)
        while True:
            self._ledger.write("noted", text=f"down for {fault.seconds} s")
            self._outbox.open.clear()
            await self._reception.close()
            await self._clock.sleep(fault.seconds)
            await self._reception.open()
            self._outbox.open.set()
            if fault.every is None:
                await asyncio.Event().wait()
            await self._clock.sleep(fault.every or 0)

    async def _watch(self, stop: asyncio.Event) -> None:
        """Stop once there has been nothing to do for long enough and everything sent has its receipt."""
        quiet = self._settings.until_quiet
        while quiet is None or not self._is_quiet(quiet):
            await self._clock.sleep(0.1)
            if self._outbox.error:
                raise self._outbox.error
        stop.set()
        await asyncio.Event().wait()

    def _is_quiet(self, seconds: float) -> bool:
        wanted = min(seconds, MOMENT) if self._heard_last else seconds
        return self.is_at_rest and self._clock.epoch() - self._worked >= wanted

    async def _show(self) -> None:
        name = self._profile.party.name
        while True:
            words = "  ".join(f"{what} {count}" for what, count in self._ledger.tally().items())
            print(f"\r\x1b[K{name}  {words}", end="", file=sys.stderr, flush=True)
            await self._clock.sleep(1)
