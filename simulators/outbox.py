"""The way out: a document is sent, the same bytes, until its receipt comes; those about one declaration one by one."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable

from simulators import receipts
from simulators.clock import Clock
from simulators.contracts import Contracts
from simulators.documents import Unreadable
from simulators.faults import Faults
from simulators.ledger import Entry, Ledger
from simulators.receipts import Receipt
from simulators.trust import Trust
from simulators.wire import Answer, NotReached, Wire

WITH_RECEIPT = (200, 202, 422)  # accepted before, accepted, refused
AGAIN_LATER = (429, 500, 502, 503, 504)
BACK_OFF = (0.2, 0.5, 1.0, 2.0)  # seconds between attempts; the last one stays
HOPES = 5  # how often a refusal that time may heal is tried again


class Outbox:
    """What waits for its receipt.

    drafts:  makes the document of an act, when its turn has come, and gives its entry's number.
    settled: hears of each document that got its last receipt (None: it was turned away without one), and may give an
             act to take its place.
    """

    def __init__(
        self,
        *,
        ledger: Ledger,
        wire: Wire,
        contracts: Contracts,
        trust: Trust,
        faults: Faults,
        clock: Clock,
        drafts: Callable[[str], int],
        settled: Callable[[Entry, Receipt | None], str | None],
        in_flight: int = 8,
        rate: float | None = None,
    ) -> None:
        self._ledger = ledger
        self._wire = wire
        self._contracts = contracts
        self._trust = trust
        self._faults = faults
        self._clock = clock
        self._drafts = drafts
        self._settled = settled
        self._slots = asyncio.Semaphore(in_flight)
        self._pause = 1 / rate if rate else 0.0
        self._next = 0.0  # when the next one may leave, for `rate`
        self._lanes: defaultdict[str, deque[int]] = defaultdict(deque)
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._refusing = 0  # attempts in a row that brought nothing
        self.error: Exception | None = None  # a lane that failed, by a mistake of ours
        self.open = asyncio.Event()
        self.open.set()

    @property
    def empty(self) -> bool:
        """Whether everything has its receipt."""
        return not self._lanes

    def start(self) -> None:
        """Take up what an earlier run left."""
        for place, lane in self._ledger.outbox():
            self._enqueue(place, lane)

    def put(self, act: str, lane: str) -> None:
        """Send what this act says, after whatever waits in its lane."""
        self._enqueue(self._ledger.put(lane, act=act), lane)

    def again(self, drafted: int, lane: str) -> None:
        """Send the document of this entry once more, unchanged."""
        self._enqueue(self._ledger.put(lane, drafted=drafted), lane)

    async def stop(self) -> None:
        """Send nothing more in this run."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _enqueue(self, place: int, lane: str) -> None:
        self._lanes[lane].append(place)
        if lane not in self._tasks:
            self._tasks[lane] = asyncio.create_task(self._run(lane))

    async def _run(self, lane: str) -> None:
        waiting = self._lanes[lane]
        while waiting:
            try:
                done = await self._settle(waiting[0])
            except Exception as error:
                self.error = error
                raise
            if done:
                waiting.popleft()
        del self._lanes[lane], self._tasks[lane]

    async def _settle(self, place: int) -> bool:
        """Send what waits at this place until it has its last receipt; False: something else has taken the place."""
        entry, hopes = self._document(place), 0
        sent_before = self._ledger.waits(place)[0] is None
        while True:
            receipt, status = await self._reach(entry)
            hopeful = receipt is not None and receipt.may_heal and not _meant(entry) and hopes < HOPES
            with self._ledger.together():
                self._note(entry, receipt, status, final=not hopeful)
                if not hopeful:
                    return self._leave(place, None if sent_before else self._settled(entry, receipt))
            hopes += 1
            await self._clock.sleep(min(hopes, 3) / self._clock.speed)

    def _document(self, place: int) -> Entry:
        with self._ledger.together():
            act, drafted = self._ledger.waits(place)
            if drafted is None:
                drafted = self._drafts(act or "")
                self._ledger.draft(place, drafted)
            return self._ledger.entry(drafted)

    def _leave(self, place: int, act: str | None) -> bool:
        if act is None:
            self._ledger.leave(place)
        else:
            self._ledger.instead(place, act)
        return act is None

    async def _reach(self, entry: Entry) -> tuple[Receipt | None, int]:
        """Try until the gateway has answered for good or ill."""
        while True:
            async with self._slots:
                await self._turn(entry)
                try:
                    answered = await self._attempt(entry)
                except NotReached as error:
                    self._ledger.write("unanswered", ref=entry.no, about=entry.about, type=entry.type, why=str(error))
                    await self._clock.sleep(error.wait or BACK_OFF[min(self._refusing, len(BACK_OFF) - 1)])
                    self._refusing += 1
                else:
                    self._refusing = 0
                    return answered

    async def _turn(self, entry: Entry) -> None:
        """Wait while the partner is down or slow, and for the rate."""
        await self.open.wait()
        if fault := self._faults.strikes("slow", entry.facts["act"], entry.type or ""):
            await self._clock.sleep(fault.seconds)
        if self._pause:
            now = self._clock.epoch()
            self._next = max(now, self._next + self._pause)
            await self._clock.sleep(self._next - now)

    async def _attempt(self, entry: Entry) -> tuple[Receipt | None, int]:
        """Post it, twice at once if it stutters; its receipt, or None where it is turned away without one."""
        document = entry.document or b""
        if not self._faults.strikes("stutter", entry.facts["act"], entry.type or ""):
            return self._understood(entry, await self._post(document))
        both = await asyncio.gather(self._post(document), self._post(document), return_exceptions=True)
        answers = [answer for answer in both if isinstance(answer, Answer)]
        if not answers:
            raise NotReached(f"neither of two: {both[0]}")
        for answer in answers[1:]:
            receipt, status = self._understood(entry, answer)
            self._note(entry, receipt, status, final=False)
        return self._understood(entry, answers[0])

    async def _post(self, document: bytes) -> Answer:
        """Hand it in, and learn of the gateway's key from the answer."""
        answer = await self._wire.post(document)
        await self._trust.learn(answer.body)
        return answer

    def _understood(self, entry: Entry, answer: Answer) -> tuple[Receipt | None, int]:
        if answer.status in WITH_RECEIPT:
            try:
                receipt = receipts.read(answer.body, self._contracts, self._trust.certs)
            except Unreadable as error:
                raise NotReached(f"{answer.status} without a receipt: {error}") from error
            if receipt.document_digest.lower() != entry.digest:
                raise NotReached(f"a receipt for another document: {receipt.document_digest}")
            return receipt, answer.status
        if answer.status in AGAIN_LATER:
            raise NotReached(f"{answer.status}", wait=answer.retry_after)
        return None, answer.status

    def _note(self, entry: Entry, receipt: Receipt | None, status: int, *, final: bool) -> None:
        if receipt is None:
            if final:
                self._ledger.write("failed", ref=entry.no, about=entry.about, type=entry.type, status=status)
            return
        first = self._ledger.first("receipt", entry.no)
        accepted = first is not None and first.facts["verdict"] == "accepted"
        self._ledger.write(
            "receipt",
            ref=entry.no,
            about=entry.about,
            type=entry.type,
            message_id=entry.message_id,
            document=receipt.data,
            verdict=receipt.verdict,
            status=status,
            final=final,
            duplicate=status == 200,
            same=first.document == receipt.data if first and accepted else None,
            receipt_no=receipt.receipt_no,
            message_uuid=receipt.message_uuid,
            findings=[[each.code, each.severity, each.where, each.value, each.wanted] for each in receipt.findings],
            faults=list(receipt.faults),
        )


def _meant(entry: Entry) -> bool:
    """Whether the document is wrong on purpose, so that no time heals it."""
    return bool(entry.facts.get("trouble"))
