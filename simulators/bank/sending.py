"""The way out: documents about one payment leave one after the other, each until the gateway has taken or refused it.

Faults strike here (`troubles`). What the gateway refuses is written down and not sent again.
"""

import asyncio
from collections import defaultdict, deque

from simulators.bank.carriers import Carrier, NotReached, Sent
from simulators.clock import Clock
from simulators.dice import Dice
from simulators.faults import Faults, garbled
from simulators.ledger import Entry, Ledger

AT_ONCE = 16  # lanes that send at the same time
PAUSES = (0.2, 0.5, 1.0, 2.0, 5.0)  # seconds between attempts
TAKEN, REFUSED = (200, 201, 202, 204), (400, 409, 410, 413, 415, 422)
LATER = 2.0  # seconds after which a camt.054 comes twice, where the script does not say


class Sending:
    """What is still to be sent lies in the ledger's outbox; lanes run side by side."""

    def __init__(self, ledger: Ledger, carrier: Carrier, faults: Faults, clock: Clock, dice: Dice) -> None:
        self._ledger = ledger
        self._carrier = carrier
        self._faults = faults
        self._clock = clock
        self._dice = dice
        self._lanes: defaultdict[str, deque[int]] = defaultdict(deque)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._aside: set[asyncio.Task[None]] = set()
        self.open = asyncio.Event()
        self.open.set()
        self.error: BaseException | None = None

    @property
    def is_empty(self) -> bool:
        """Whether everything has been sent."""
        return not self._lanes and not self._aside

    def start(self) -> None:
        """Take up what an earlier run left."""
        for place, lane in self._ledger.outbox():
            self._enqueue(place, lane)

    def put(self, drafted: int, about: str) -> None:
        """Send this document, after those about the same; one that is reordered goes in a lane of its own."""
        entry = self._ledger.entry(drafted)
        late = self._faults.strikes("reorder", entry.message_id, entry.type or "")
        lane = f"late {entry.message_id}" if late else about
        self._enqueue(self._ledger.put(lane, drafted=drafted), lane)

    async def stop(self) -> None:
        """Send no more; what waits is kept."""
        tasks = [*self._tasks.values(), *self._aside]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._carrier.close()

    def _enqueue(self, place: int, lane: str) -> None:
        self._lanes[lane].append(place)
        if lane not in self._tasks:
            self._tasks[lane] = asyncio.create_task(self._run(lane))

    async def _run(self, lane: str) -> None:
        waiting = self._lanes[lane]
        try:
            if lane.startswith("late ") and (entry := self._entry(waiting[0])):
                fault = self._faults.strikes("reorder", entry.message_id, entry.type or "")
                await self._clock.sleep(fault.seconds if fault else 0)
            while waiting:
                if entry := self._entry(waiting[0]):
                    await self._settle(entry)
                self._ledger.leave(waiting[0])
                waiting.popleft()
        except Exception as error:
            self.error = error
            raise
        finally:
            if not waiting:
                del self._lanes[lane], self._tasks[lane]

    def _entry(self, place: int) -> Entry | None:
        _, drafted = self._ledger.waits(place)
        return self._ledger.entry(drafted) if drafted is not None else None

    async def _settle(self, entry: Entry) -> None:
        """Send it until it is taken or refused."""
        async with self._slots:
            await self._wait(entry)
            await self._garble(entry)
            sent = await self._until_answered(entry)
        self._write(entry, sent)
        twice = self._faults.strikes("twice", entry.message_id, entry.type or "")
        if twice and entry.type == "camt.054":
            again = asyncio.create_task(self._again(entry, twice.seconds or LATER))
            self._aside.add(again)
            again.add_done_callback(self._aside.discard)

    async def _until_answered(self, entry: Entry) -> Sent:
        failures = 0
        while True:
            await self.open.wait()
            try:
                sent = await self._attempt(entry)
                if sent.status in TAKEN or sent.status in REFUSED:
                    return sent
                why = f"{sent.status} {sent.text[:200]}"
            except NotReached as error:
                why = str(error)
            self._ledger.write("unanswered", ref=entry.no, about=entry.about, type=entry.type, why=why)
            await self._clock.sleep(PAUSES[min(failures, len(PAUSES) - 1)])
            failures += 1

    async def _attempt(self, entry: Entry) -> Sent:
        """Once, or twice at the same time if it stutters."""
        data, name = entry.document or b"", entry.message_id or str(entry.no)
        if not self._faults.strikes("stutter", name, entry.type or ""):
            return await self._carrier.send(data, name)
        both = await asyncio.gather(
            self._carrier.send(data, name), self._carrier.send(data, name), return_exceptions=True
        )
        answers = [each for each in both if isinstance(each, Sent)]
        if not answers:
            raise NotReached(f"neither of two: {both[0]}")
        for second in answers[1:]:
            self._write(entry, second, again=True)
        return answers[0]

    async def _wait(self, entry: Entry) -> None:
        await self.open.wait()
        if fault := self._faults.strikes("slow", entry.message_id, entry.type or ""):
            await self._clock.sleep(fault.seconds)

    async def _garble(self, entry: Entry) -> None:
        """Broken bytes first; what is answered to them is written down."""
        if self._faults.strikes("garble", entry.message_id, entry.type or ""):
            broken = garbled(entry.document or b"", entry.message_id, self._dice)
            try:
                sent = await self._carrier.send(broken, f"{entry.message_id}-garbled")
            except NotReached:
                return
            self._ledger.write("noted", ref=entry.no, text="garbled first", status=sent.status)

    async def _again(self, entry: Entry, seconds: float) -> None:
        await self._clock.sleep(seconds)
        try:
            self._write(entry, await self._carrier.send(entry.document or b"", entry.message_id or ""), again=True)
        except NotReached as error:
            self._ledger.write("unanswered", ref=entry.no, about=entry.about, type=entry.type, why=str(error))

    def _write(self, entry: Entry, sent: Sent, *, again: bool = False) -> None:
        refused = sent.status in REFUSED
        self._ledger.write(
            "receipt",
            ref=entry.no,
            about=entry.about,
            type=entry.type,
            message_id=entry.message_id,
            verdict="refused" if refused else "accepted" if sent.status in TAKEN else "failed",
            status=sent.status,
            text=sent.text if refused else "",
            again=again,
        )
