"""Leads cases that are made of other cases: hands in, in order, what their family derives for the trader, and tells it.

What it derives goes through the one door as if the trader had sent it, but for two things: the platform has made it and
sealed it with its own key, and that seal binds nobody. So what binds him waits for his own signature; the rest stands
on his consent, which is in the journal. What has become of it the platform says into the case, which then tells all.

Which cases wait is read from the journal (`gateway.channels.led`), from where the last who led had dealt with all. What
is said twice is one message, so nothing is lost or done twice with a process that dies.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import structlog

from gateway.channels.desk import platform_of, signed, unsigned
from gateway.channels.led import Led, Look
from gateway.channels.taking import NotNow, Taking
from gateway.channels.watch import Post, Sleep, Standing, Work
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.ways_in import CONDUCTED
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.process import Key, Recall, Saying, Taken
from messages.roles import TRADER

PERIOD_S = 0.5
MOST_STEPS = 100  # of one case at a time, so that no other waits for ever
MOST_DOUBLINGS = 7  # of the rounds between two tries of a case that cannot be led: a minute or so
ROUNDS_A_MARK = 20  # the first is made after one round, so that what was read at the start is not read again

log = structlog.get_logger()

# trader, platform, what is taken back: before he signs it. What was signed meanwhile stands; that is no error.
Recalling = Callable[[str, str, Recall], Awaitable[None]]
Marking = Callable[[str, int], Awaitable[bool]]  # a name, up to which event; whether it is written down


class TraderAway(SingleWindowError):
    """The trader for whom something is to be said is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conductor:
    """Looks after the cases that are led. folder: where the platform keeps key.pem and cert.pem; without, none is led.

    addressee: of what it says. recall: takes back what waits for the trader's signature. mark: how far it has come.
    """

    catalogue: Catalogue
    led: Led
    taking: Taking
    directory: Callable[[], Directory]
    folder: Callable[[str], Path]
    addressee: str
    recall: Recalling
    mark: Marking
    clock: Clock = system_clock
    sleep: Sleep = asyncio.sleep

    def wanted(self, directory: Directory) -> Mapping[Post, Work]:
        """One post: the platform, where it is a partner with a key here, and any family is led."""
        platform = platform_of(directory)
        if platform is None or not self.led.families or not (self.folder(platform.name) / "key.pem").exists():
            return {}
        return {Post(CONDUCTED.name, platform.name, str(self.folder(platform.name))): self._attend}

    async def _attend(self, standing: Standing) -> None:
        first, seen = await asyncio.to_thread(self.led.waiting)
        waiting, kept = dict.fromkeys(first, seen), seen
        later: dict[str, datetime] = {}  # what is put off, until when
        rounds, failures, is_all = 0, Counter[str](), True
        while (platform := platform_of(self.directory())) is not None:
            if not failures:
                standing.well()
            for case_id in sorted(waiting):
                is_its_turn = rounds % (1 << min(failures[case_id], MOST_DOUBLINGS)) == 0
                if is_its_turn and (case_id not in later or later[case_id] <= self._now()):
                    later.pop(case_id, None)
                    if (again := await self._try(platform, case_id, waiting, failures, standing)) is not None:
                        later[case_id] = again
            if rounds % ROUNDS_A_MARK == 1:
                kept = await self._keep(waiting, seen, kept)
            await self.sleep(PERIOD_S if is_all else 0)
            news = await asyncio.to_thread(self.led.since, seen)
            for case_id in news.cases:
                waiting.setdefault(case_id, seen)
                later.pop(case_id, None)
                del failures[case_id]
            seen, is_all = news.upto, news.is_all
            rounds += 1

    async def _keep(self, waiting: Mapping[str, int], seen: int, kept: int) -> int:
        """Mark how far all is dealt with; what cannot be led, and would not be found by its state, stays after it."""
        at_rest = await asyncio.to_thread(self.led.at_rest, waiting)
        mark = min((waiting[case_id] for case_id in at_rest), default=seen)
        return mark if mark != kept and await self.mark(CONDUCTED.name, mark) else kept

    async def _try(
        self, platform: Partner, case_id: str, waiting: dict[str, int], failures: Counter[str], standing: Standing
    ) -> datetime | None:
        """Lead one case; one that cannot be led is tried again, each time later, and holds up no other.

        Answers until when it waits where something of it is put off.
        """
        try:
            again = await self._lead(platform, case_id)
        except NotNow as problem:
            log.info("a case that is led waits", case=case_id, problem=str(problem))
            return None
        except Exception as problem:  # whatever is the matter with this one, the others go on
            failures[case_id] += 1
            standing.problem = f"{case_id}: {type(problem).__name__}: {problem}"[:300]
            log.warning("a case cannot be led now", case=case_id, problem=standing.problem)
            return None
        del failures[case_id]
        if again is None:
            del waiting[case_id]
        return again

    async def _lead(self, platform: Partner, case_id: str) -> datetime | None:
        """Say what goes on, until everything waits for others, or until a time; None: for what happens.

        What is refused of its own words is looked at after other news.
        """
        recalled: set[Recall] = set()  # what stands all the same was signed, or is over
        for _ in range(MOST_STEPS):
            look = await asyncio.to_thread(self.led.look, case_id)
            saying = self._next(look, recalled) if look is not None else None
            if look is None or saying is None:
                return look.conducts.again(look.known, self._now()) if look is not None else None
            if isinstance(saying, Recall):
                recalled.add(saying)
                await self.recall(self._trader(saying.trader_id).name, platform.name, saying)
                continue
            if saying.in_name_of is not None:
                taken = await self._hand_in(platform, saying)
                if taken.verdict == "accepted":
                    taken = replace(taken, cases=await asyncio.to_thread(self.led.upon, look, taken.document))
                saying = look.conducts.answered(look.known, saying, taken, self._now())
            if not await self._tell(platform, case_id, saying):
                return None
        return None

    def _next(self, look: Look, recalled: Collection[Recall]) -> Saying | Recall | None:
        """What is to be said now of the case as it and its members stand."""
        sayings = look.conducts.says(look.known, look.members, self._now())
        return next((each for each in sayings if not (isinstance(each, Recall) and each in recalled)), None)

    def _trader(self, credit_code: str) -> Partner:
        """For whom is spoken; TraderAway: he is not there."""
        trader = self.directory().by_key(TRADER, Key(kind="credit-code", value=credit_code))
        if trader is None or trader.disabled or not trader.sender_ids:
            raise TraderAway(f"{credit_code} 未登记或已停用 / is not registered, or disabled")
        return trader

    async def _hand_in(self, platform: Partner, saying: Saying) -> Taken:
        """What came of a message in the trader's name."""
        trader = self._trader(saying.in_name_of or "")
        if saying.type not in self.catalogue.types:
            return Taken(
                verdict="refused", document="", findings=(Finding(code="SW108", where="/", value=saying.type),)
            )
        sender_id = trader.sender_ids[0]
        before = await asyncio.to_thread(self._before, sender_id, saying)
        if before is not None:
            return Taken(verdict="accepted", document=before)
        if saying.is_asked:
            return Taken(verdict="unsent", document="")
        document = await asyncio.to_thread(self._document, platform, saying, sender_id)
        outcome = await self.taking.take(document, partner=trader, way=CONDUCTED, maker=platform)
        if outcome.verdict != "refused":
            return Taken(verdict="accepted", document=outcome.document)
        if (before := await asyncio.to_thread(self._before, sender_id, saying)) is not None:
            return Taken(verdict="accepted", document=before)  # another who led at the same time was first
        verdict = "put-off" if self._may_heal(outcome.findings) else "refused"
        return Taken(verdict=verdict, document=outcome.document, findings=outcome.findings)

    def _may_heal(self, findings: Sequence[Finding]) -> bool:
        """Whether whatever refuses it is of a kind that time may heal."""
        table = self.catalogue.findings
        return all(table[each.code].retry for each in findings if table.refuses((each,)))

    async def _tell(self, platform: Partner, case_id: str, saying: Saying) -> bool:
        """The platform's own word; whether it was taken."""
        document = await asyncio.to_thread(self._document, platform, saying, platform.sender_ids[0])
        outcome = await self.taking.take(document, partner=platform, way=CONDUCTED)
        if outcome.verdict == "refused":
            told = [f"{finding.code} {finding.where}" for finding in outcome.findings]
            log.error("what is told of a case that is led was refused", case=case_id, type=saying.type, findings=told)
        return outcome.verdict != "refused"

    def _document(self, platform: Partner, saying: Saying, sender_id: str) -> bytes:
        """The document, sealed with the platform's key."""
        said = unsigned(saying, sender_id, self.addressee, self._now(), self.catalogue)
        return signed(said, self.folder(platform.name))

    def _before(self, sender_id: str, saying: Saying) -> str | None:
        """The document of this message, where it was handed in and accepted before."""
        return self.led.before(sender_id, self.catalogue[saying.type].name, saying.message_id)

    def _now(self) -> datetime:
        return to_datetime(self.clock()).replace(microsecond=0)
