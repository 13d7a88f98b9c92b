"""A running bank: its branch, its ways in and out, its operator; built from what the command line says."""

import asyncio
import json
import os
import sys
import tomllib
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from simulators.bank import account, troubles
from simulators.bank.branch import Branch
from simulators.bank.carriers import Carrier, Mailbox
from simulators.bank.counter import Counter, Manners
from simulators.bank.hours import Hours
from simulators.bank.house import House
from simulators.bank.incoming import NotBooked
from simulators.bank.office import unsealed
from simulators.bank.operator import Operator
from simulators.bank.sending import Sending
from simulators.clock import Clock
from simulators.dice import Dice
from simulators.faults import BadScript, Fault, Faults
from simulators.ledger import Ledger

_TICK = 0.05  # seconds at most between looks at what is due


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How the bank is reached, and what it does of its own accord.

    listen, operator: addresses. folder: where files for it are laid. queue: URL of the broker and its queue.
    incoming: rows of a script, {"after": seconds, "account": …}, as `incoming.Incoming` has them.
    closes: once it has been quiet for long enough its day ends, and it itself once its statements are taken.
    """

    listen: tuple[str, int] = ("127.0.0.1", 0)
    operator: tuple[str, int] = ("127.0.0.1", 0)
    manners: Manners = field(default_factory=Manners)
    folder: Path | None = None
    queue: tuple[str, str] | None = None
    ready: Path | None = None
    until_quiet: float | None = None
    closes: bool = False
    faults: tuple[Fault, ...] = ()
    incoming: tuple[dict[str, Any], ...] = ()


class Running:
    """One bank at work."""

    def __init__(
        self,
        name: str,
        house: House,
        ways: Ways,
        carrier: Carrier,
        *,
        ledger: Ledger,
        book: Path,
        clock: Clock,
        hours: Hours,
        dice: Dice,
        seals: Callable[[etree._Element], bytes] = unsealed,
    ) -> None:
        self._name, self._house, self._ways = name, house, ways
        self._ledger, self._book, self._clock, self._hours, self._dice = ledger, book, clock, hours, dice
        self._faults = Faults(ways.faults, dice, clock)
        self._sending = Sending(ledger, carrier, self._faults, clock, dice)
        self.branch = Branch(house, ledger, hours, self._sending.put, seals)
        mailbox = carrier if isinstance(carrier, Mailbox) else None
        self.counter = Counter(self.branch, self._faults, clock, ways.manners, mailbox)
        self.operator = Operator(
            self.branch,
            now=hours.now,
            waiting=lambda: len(ledger.outbox()),
            account=lambda: account.account(book).totals(),
            script=self._script,
        )
        self._worked = clock.epoch()
        self.counter.worked = self._work

    def _work(self) -> None:
        self._worked = self._clock.epoch()

    def _script(self, text: str) -> int:
        """Another script of faults from now on; gives how many rows it has."""
        rows = tuple(Fault(**{**row, "types": tuple(row.get("types", ()))}) for row in _rows(text))
        self._faults.change(rows)
        return len(rows)

    async def run(self, stop: asyncio.Event) -> None:
        """Live until told to stop, or until it has been quiet for long enough."""
        self._sending.start()
        if self._ledger.count("began"):
            self.branch.rebuild(self._book)
        party = {"name": self._name, "role": "bank", "bic": self._house.bic, "cnaps": self._house.cnaps}
        self._ledger.write("began", party=party, seed=self._dice.seed, opened=self._hours.opened.isoformat())
        await self.counter.open(self._ways.listen)
        await self.operator.open(self._ways.operator)
        self._tell_ready()
        tasks = [asyncio.create_task(work) for work in self._works(stop)]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self._end(tasks)

    def _works(self, stop: asyncio.Event) -> Iterator[Coroutine[Any, Any, Any]]:
        yield stop.wait()
        yield self._pass_time()
        yield self._watch(stop)
        rows = sorted(self._ways.incoming, key=lambda row: float(row.get("after", 0)))
        for row in rows[self._ledger.recall("incoming") or 0 :]:
            yield self._receive(row)
        if self._ways.folder:
            yield self.counter.watch(self._ways.folder)
        if self._ways.queue:
            yield self.counter.consume(*self._ways.queue)
        for fault in self._faults.downs():
            yield self._go_down(fault)

    async def _end(self, tasks: list[asyncio.Task[Any]]) -> None:
        await self.counter.close()
        await self.operator.close()
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        await self._sending.stop()
        self._note_books()
        for error in ended:
            if isinstance(error, Exception):
                raise error

    def _note_books(self) -> None:
        """How the accounts stand at the end."""
        books = self.branch.bank.office.books
        balanced = True
        try:
            books.audit()
        except Exception as error:
            balanced = False
            print(f"{self._name}: {error}", file=sys.stderr)
        self._ledger.write(
            "noted",
            text="books",
            balanced=balanced,
            accounts={each.number: str(each.balance) for each in books.accounts.values()},
        )

    def _tell_ready(self) -> None:
        row = {
            "name": self._name,
            "role": "bank",
            "pid": os.getpid(),
            "url": self.counter.url,
            "operator": self.operator.url,
            "collect_url": self.counter.collect_url,
            "accounts": {each.number: each.currency for each in self.branch.bank.office.books.customers()},
        }
        if self._ways.ready:
            part = self._ways.ready.with_suffix(".part")
            part.write_text(json.dumps(row), "utf-8")
            part.replace(self._ways.ready)
        print(
            f"{self._name} (bank) is ready: {self.counter.url}, operator {self.operator.url}",
            file=sys.stderr,
            flush=True,
        )

    # what goes on

    async def _pass_time(self) -> None:
        while True:
            self.branch.tick()
            due = self.branch.bank.office.next_due
            wait = self._hours.real_seconds(due) if due is not None else None
            await self._clock.sleep(_TICK if wait is None else min(max(wait, 0.002), _TICK))

    async def _receive(self, row: dict[str, Any]) -> None:
        """One payment of the script, at its time; what was received by an earlier run is not received again."""
        await self._clock.sleep(float(row.get("after", 0)) / self._clock.speed)
        words = {name: str(value) for name, value in row.items() if name != "after"}
        self._ledger.keep("incoming", (self._ledger.recall("incoming") or 0) + 1)
        try:
            self.branch.order({"verb": "incoming", "incoming": words})
        except NotBooked as error:
            self._ledger.write("noted", text=f"not booked: {error}", row=words)
        self._work()
        await asyncio.Event().wait()

    async def _go_down(self, fault: Fault) -> None:
        await self._clock.sleep(fault.after)
        while True:
            self._ledger.write("noted", text=f"down for {fault.seconds} s")
            self._sending.open.clear()
            await self.counter.close()
            await self._clock.sleep(fault.seconds)
            await self.counter.open()
            self._sending.open.set()
            if fault.every is None:
                await asyncio.Event().wait()
            await self._clock.sleep(fault.every or 0)

    async def _watch(self, stop: asyncio.Event) -> None:
        """Stop once there has been nothing to do for long enough and everything said is with the gateway."""
        quiet = self._ways.until_quiet
        await self._until(lambda: quiet is not None and self._is_quiet(quiet))
        if self._ways.closes:
            self.branch.advance(self._hours.left_of_day)
            await self._until(lambda: self._sending.is_empty)
        stop.set()
        await asyncio.Event().wait()

    async def _until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            await self._clock.sleep(0.1)
            if self._sending.error:
                raise self._sending.error

    def _is_quiet(self, seconds: float) -> bool:
        if not self._sending.is_empty:
            self._work()
        return self._clock.epoch() - self._worked >= seconds


def _rows(text: str) -> list[dict[str, Any]]:
    """The rows of a script, or BadScript."""
    try:
        rows = tomllib.loads(text).get("fault", [])
    except tomllib.TOMLDecodeError as error:
        raise BadScript(str(error)) from error
    for row in rows:
        if row.get("kind") not in troubles.KINDS:
            raise BadScript(f"kind {row.get('kind')!r}; want one of {', '.join(troubles.KINDS)}")
    return list(rows)
