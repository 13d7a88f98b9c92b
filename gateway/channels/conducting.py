"""Leads cases that are made of other cases: hands in, in order, what their family derives for the trader, and tells it.

What it derives goes through the one door as if the trader had sent it, but for two things: the platform has made it and
sealed it with its own key, and that seal binds nobody. So what binds him waits for his own signature; the rest stands
on his consent, which is in the journal. What has become of it the platform says into the case, which then tells all.

Which cases wait is read from the journal: all at the start, then those in which, or in a member of which, something has
happened. What is said twice is one message, so nothing is lost or done twice with a process that dies.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection, Engine, and_, or_, select, tuple_

from gateway.case.running import RunningCase
from gateway.channels.desk import newest_event, platform_of, signed, unsigned
from gateway.channels.taking import NotNow, Taking
from gateway.channels.watch import Post, Sleep, Standing, Work
from gateway.journal import tables
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.ways_in import CONDUCTED
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError
from messages.findings import Finding
from messages.process import Case, Conducts, Key, Place, Recall, Saying, Taken
from messages.roles import TRADER

PERIOD_S = 0.5
MOST_STEPS = 100  # of one case at a time, so that no other waits for ever
MOST_DOUBLINGS = 7  # of the rounds between two tries of a case that cannot be led: a minute or so
MEMBER = "member"  # kind of the aliases of `messages.process.member_alias`

log = structlog.get_logger()

# trader, platform, what is taken back: before he signs it. What was signed meanwhile stands; that is no error.
Recalling = Callable[[str, str, Recall], Awaitable[None]]


class TraderAway(SingleWindowError):
    """The trader for whom something is to be said is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conductor:
    """Looks after the cases that are led. folder: where the platform keeps key.pem and cert.pem; without, none is led.

    addressee: of what it says. recall: takes back what waits for the trader's signature.
    """

    catalogue: Catalogue
    database: Engine
    taking: Taking
    directory: Callable[[], Directory]
    folder: Callable[[str], Path]
    addressee: str
    recall: Recalling
    clock: Clock = system_clock
    sleep: Sleep = asyncio.sleep

    def wanted(self, directory: Directory) -> Mapping[Post, Work]:
        """One post: the platform, where it is a partner with a key here, and any family is led."""
        platform = platform_of(directory)
        if platform is None or not self._led() or not (self.folder(platform.name) / "key.pem").exists():
            return {}
        return {Post(CONDUCTED.name, platform.name, str(self.folder(platform.name))): self._attend}

    async def _attend(self, standing: Standing) -> None:
        waiting, seen = await asyncio.to_thread(self._all)
        rounds, failures = 0, Counter[str]()
        while (platform := platform_of(self.directory())) is not None:
            if not failures:
                standing.well()
            for case_id in sorted(waiting):
                if rounds % (1 << min(failures[case_id], MOST_DOUBLINGS)) == 0:
                    await self._try(platform, case_id, waiting, failures, standing)
            await self.sleep(PERIOD_S)
            news, seen = await asyncio.to_thread(self._since, seen)
            waiting |= news
            for case_id in news:
                del failures[case_id]
            rounds += 1

    async def _try(
        self, platform: Partner, case_id: str, waiting: set[str], failures: Counter[str], standing: Standing
    ) -> None:
        """Lead one case; one that cannot be led is tried again, each time later, and holds up no other."""
        try:
            await self._lead(platform, case_id)
        except NotNow as problem:
            log.info("a chain waits", case=case_id, problem=str(problem))
            return
        except Exception as problem:  # whatever is the matter with this one, the others go on
            failures[case_id] += 1
            standing.problem = f"{case_id}: {type(problem).__name__}: {problem}"[:300]
            log.warning("a chain cannot be led now", case=case_id, problem=standing.problem)
            return
        waiting.discard(case_id)
        del failures[case_id]

    async def _lead(self, platform: Partner, case_id: str) -> None:
        """Say what goes on, until everything waits for others. What is refused of it is looked at after other news."""
        for _ in range(MOST_STEPS):
            conducts, known, saying = await asyncio.to_thread(self._next, case_id)
            if saying is None:
                return
            if isinstance(saying, Recall):
                await self.recall(self._trader(saying.trader_id).name, platform.name, saying)
                continue
            if saying.in_name_of is not None:
                taken = await self._hand_in(platform, saying)
                saying = conducts.answered(known, saying, taken, self._now())
            if not await self._tell(platform, case_id, saying):
                return

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
        return Taken(verdict="refused", document=outcome.document, findings=outcome.findings)

    async def _tell(self, platform: Partner, case_id: str, saying: Saying) -> bool:
        """The platform's own word; whether it was taken."""
        document = await asyncio.to_thread(self._document, platform, saying, platform.sender_ids[0])
        outcome = await self.taking.take(document, partner=platform, way=CONDUCTED)
        if outcome.verdict == "refused":
            told = [f"{finding.code} {finding.where}" for finding in outcome.findings]
            log.error("what is told of a chain was refused", case=case_id, type=saying.type, findings=told)
        return outcome.verdict != "refused"

    def _document(self, platform: Partner, saying: Saying, sender_id: str) -> bytes:
        """The document, sealed with the platform's key."""
        said = unsigned(saying, sender_id, self.addressee, self._now(), self.catalogue)
        return signed(said, self.folder(platform.name))

    def _before(self, sender_id: str, saying: Saying) -> str | None:
        """The document of this message that was accepted before, for a chain; None: there is none."""
        keys, documents = tables.message_keys.c, tables.documents.c
        wanted = select(documents.id).join(tables.message_keys, keys.document == documents.id)
        wanted = wanted.where(
            keys.sender_id == sender_id,
            keys.name == self.catalogue[saying.type].name,
            keys.message_id == saying.message_id,
            documents.way_in == CONDUCTED.name,
        )
        with self.database.connect() as connection:
            return connection.execute(wanted).scalar()

    def _next(self, case_id: str) -> tuple[Conducts, Any, Saying | Recall | None]:
        """What is to be said of the case as it and its members stand."""
        with self.database.connect() as connection:
            row = connection.execute(select(tables.cases).where(tables.cases.c.id == case_id)).mappings().one()
            process = self.catalogue.families[row["family"]].process
            if process is None or process.conducts is None:
                raise LookupError(f"nobody leads cases of {row['family']}")
            conducts, known = process.conducts, RunningCase.of_row(dict(row), process).case.known
            members = self._members(connection, conducts.trader(known), conducts.members(known))
        sayings = conducts.says(known, members, self._now())
        return conducts, known, sayings[0] if sayings else None

    def _members(self, connection: Connection, trader_id: str, places: Iterable[Place]) -> Sequence[Case]:
        """The cases at these places that concern this trader."""
        trader = self.directory().by_key(TRADER, Key(kind="credit-code", value=trader_id))
        if trader is None:
            return ()
        cases, parties = tables.cases, tables.case_parties.c
        wanted = select(cases).where(
            tuple_(cases.c.family, cases.c.order_key).in_(list({tuple(place) for place in places})),
            select(parties.case_id).where(parties.case_id == cases.c.id, parties.partner == trader.name).exists(),
        )
        rows = connection.execute(wanted.order_by(cases.c.opened_at)).mappings()
        return tuple(case for row in rows if (case := self._case(dict(row))) is not None)

    def _case(self, row: Mapping[str, Any]) -> Case | None:
        family = self.catalogue.families.get(row["family"])
        if family is None or family.process is None:
            return None
        due = to_datetime(row["due_at"]).replace(microsecond=0) if row["due_at"] is not None else None
        return replace(RunningCase.of_row(row, family.process).case, due=due)

    def _led(self) -> dict[str, Conducts]:
        every = ((name, family.process) for name, family in self.catalogue.families.items())
        return {name: process.conducts for name, process in every if process is not None and process.conducts}

    def _all(self) -> tuple[set[str], int]:
        """Every case that may wait for the platform, and the newest event there is."""
        cases = tables.cases.c
        may_wait = or_(
            *(and_(cases.family == name, cases.state.in_(conducts.of)) for name, conducts in self._led().items())
        )
        with self.database.connect() as connection:
            seen = newest_event(connection)
            return set(connection.scalars(select(cases.id).where(may_wait))), seen

    def _since(self, seen: int) -> tuple[set[str], int]:
        """Those in which, or in a member of which, something has happened since, and the newest event there is now."""
        events, cases, aliases = tables.case_events.c, tables.cases.c, tables.case_aliases.c
        with self.database.connect() as connection:
            newest = newest_event(connection)
            if newest == seen:
                return set(), newest
            moved = select(cases.id, cases.family, cases.order_key).join(tables.case_events, events.case_id == cases.id)
            moved = moved.where(events.seq > seen, events.seq <= newest).distinct()
            rows = connection.execute(moved).all()
            led = {row.id for row in rows if row.family in self._led()}
            values = [f"{row.family}/{row.order_key}" for row in rows]
            for few in (values[at : at + 500] for at in range(0, len(values), 500)):
                named = select(aliases.case_id).where(aliases.kind == MEMBER, aliases.value.in_(few))
                led |= set(connection.scalars(named))
            return led, newest

    def _now(self) -> datetime:
        return to_datetime(self.clock()).replace(microsecond=0)
