"""What one process does for all webhooks, as long as it leads: reads what is new for each, posts what is due.

    cursor behind the newest leaf -> events, as the partner may see them -> queue (PutAll)
    due in the queue, the first of its case -> posted -> what came of it (Record)

A partner has so many posts under way, and each of his webhooks so many, all together so many more: one that does not
answer holds up nothing but itself. Of a case one event is under way at a time, so that they come in order; what waits
for another attempt holds those of its case behind it, and nothing else.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import structlog
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.delivery.webhooks import outcomes
from gateway.delivery.webhooks.hook import Hook, HookState, of_row
from gateway.delivery.webhooks.posting import Posted, Poster
from gateway.delivery.webhooks.progress import Attempt, Put, PutAll, Record, Sweep
from gateway.journal import tables
from gateway.journal.clock import Clock, system_clock
from gateway.journal.news.feed import Feed, newest
from gateway.journal.writer import Writer
from gateway.partners.directory import Directory
from gateway.telemetry.crashpoints import reach
from messages.errors import SingleWindowError

PERIOD_S = 0.5
SWEEP_S = 3600.0
FAR_BEHIND = 1000  # leaves of which none was for a webhook; before that its cursor is not worth a write
MOST_QUEUED = 400  # of one webhook; what is beyond stays behind its cursor
MOST_DUE = 2000  # that are looked at in one round
AT_ONCE, AT_ONCE_A_PARTNER, AT_ONCE_A_HOOK = 64, 8, 4

log = structlog.get_logger()


class Due(NamedTuple):
    """One of the queue that is due."""

    hook: Hook
    seq: int
    subject: str
    attempts: int


@dataclass
class Rounds:
    """`run` it for as long as this process leads. directory: who takes part now. source: of the events."""

    writer: Writer
    database: Engine
    feed: Feed
    poster: Poster
    directory: Callable[[], Directory]
    source: str
    clock: Clock = system_clock
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    posted: Counter[tuple[str, str]] = field(default_factory=Counter)  # by partner and outcome
    _under_way: dict[tuple[str, str], asyncio.Task[None]] = field(default_factory=dict)  # by webhook and subject
    _busy: Counter[str] = field(default_factory=Counter)  # by webhook, and by "partner " and its name
    _wake: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def under_way(self) -> int:
        """Posts that are under way."""
        return len(self._under_way)

    async def run(self) -> None:
        """Until cancelled; then nothing is under way any more."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._follow())
                group.create_task(self._sweep())
        finally:
            tasks = list(self._under_way.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._under_way.clear()
            self._busy.clear()

    async def once(self) -> None:
        """One round: what is new goes into the queues, what is due is begun."""
        puts = await asyncio.to_thread(lambda: list(self._news()))
        if puts:
            reach("queue.before")
            await self.writer.write(PutAll(puts))
            reach("queue.after")
        for due in await asyncio.to_thread(self._due):
            self._begin(due)

    async def _follow(self) -> None:
        while True:
            self._wake.clear()
            try:
                await self.once()
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("webhooks wait", problem=str(problem))
                await self.sleep(PERIOD_S)
            try:
                await asyncio.wait_for(self._wake.wait(), PERIOD_S)
            except TimeoutError:
                continue

    async def _sweep(self) -> None:
        while True:
            try:
                while await self.writer.write(Sweep()):
                    pass
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("webhooks are not swept", problem=str(problem))
            await self.sleep(SWEEP_S)

    def _news(self) -> Iterator[Put]:
        """What is new for each webhook that is on, of partners that take part, a page of it."""
        with self.database.connect() as connection:
            upto = newest(connection)
            asked = select(tables.webhooks).where(
                tables.webhooks.c.state == HookState.ON.value, tables.webhooks.c.cursor < upto
            )
            hooks = [of_row(row) for row in connection.execute(asked).mappings()]
            queue = tables.webhook_queue.c
            counted = select(queue.webhook, func.count()).group_by(queue.webhook)
            queued: Mapping[str, int] = dict(connection.execute(counted).all()) if hooks else {}
        for hook in self._of_those_who_take_part(hooks):
            if queued.get(hook.id, 0) < MOST_QUEUED:
                page = self.feed.page(hook.reader, after=hook.cursor, interest=hook.interest)
                if page.events or not page.is_all or page.upto - hook.cursor >= FAR_BEHIND:
                    yield Put(hook.id, hook.cursor, page.upto, [(each.seq, each.subject) for each in page.events])

    def _due(self) -> list[Due]:
        """What is due, the first of each case, in order."""
        queue, hooks = tables.webhook_queue.c, tables.webhooks
        asked = (
            select(queue.seq, queue.subject, queue.attempts, hooks)
            .join(hooks, hooks.c.id == queue.webhook)
            .where(queue.next_at <= self.clock(), hooks.c.state == HookState.ON.value)
            .order_by(queue.seq)
            .limit(MOST_DUE)
        )
        with self.database.connect() as connection:
            rows = connection.execute(asked).mappings().all()
        first: dict[tuple[str, str], Due] = {}
        for row in rows:
            first.setdefault((row["id"], row["subject"]), Due(of_row(row), row["seq"], row["subject"], row["attempts"]))
        taking_part = {hook.id for hook in self._of_those_who_take_part(each.hook for each in first.values())}
        return [each for each in first.values() if each.hook.id in taking_part]

    def _of_those_who_take_part(self, hooks: Iterable[Hook]) -> list[Hook]:
        partners = self.directory().partners
        return [hook for hook in hooks if (his := partners.get(hook.partner)) is not None and not his.disabled]

    def _begin(self, due: Due) -> None:
        """Unless there is too much under way already, or one of its case is."""
        place, partner = (due.hook.id, due.subject), f"partner {due.hook.partner}"
        if place in self._under_way or len(self._under_way) >= AT_ONCE:
            return
        if self._busy[due.hook.id] >= AT_ONCE_A_HOOK or self._busy[partner] >= AT_ONCE_A_PARTNER:
            return
        self._busy.update((due.hook.id, partner))
        task = self._under_way[place] = asyncio.create_task(self._deliver(due))

        def ended(task: asyncio.Task[None]) -> None:
            if self._under_way.get(place) is task:
                del self._under_way[place]
                self._busy.subtract((due.hook.id, partner))
            if not task.cancelled() and (problem := task.exception()) is not None:
                log.error("a post broke off", webhook=due.hook.id, seq=due.seq, exc_info=problem)
            self._wake.set()

        task.add_done_callback(ended)

    async def _deliver(self, due: Due) -> None:
        """Post it, and write down what came of it; what cannot be written down is posted again."""
        try:
            attempt = await self._post(due)
            posted = attempt.posted
            wait_s = outcomes.wait_s(attempt.number, self.chance, posted.asked_s) if posted is not None else None
            reach("post.after")
            disabled = await self.writer.write(Record(attempt, wait_s))
            reach("posted.after")
        except (SingleWindowError, SQLAlchemyError) as problem:
            log.warning("webhook waits", webhook=due.hook.id, seq=due.seq, problem=str(problem))
            await self.sleep(PERIOD_S)
            return
        if posted is not None:
            self.posted[due.hook.partner, posted.outcome] += 1
            log.info(
                "posted an event",
                webhook=due.hook.id,
                news=attempt.event,
                attempt=attempt.number,
                outcome=posted.outcome,
                status=posted.status,
            )
        if disabled:
            log.warning("switched a webhook off", webhook=due.hook.id, partner=due.hook.partner)

    async def _post(self, due: Due) -> Attempt:
        """One attempt, where he may still see the event now."""
        hook, posted = due.hook, None
        event = await asyncio.to_thread(self.feed.one, hook.reader, due.seq)
        at = self.clock()
        if event is not None:
            reach("post.before")
            posted = await self.poster.post(hook, event.cloud(self.source))
        return Attempt(
            webhook=hook.id,
            seq=due.seq,
            subject=due.subject,
            event=f"evt_{due.seq}",
            type=event.type if event is not None else "",
            number=due.attempts + 1,
            at=at,
            posted=posted,
        )


def tried(hook: Hook, event: Mapping[str, Any], posted: Posted, at: int) -> Attempt:
    """An attempt with an event of no case."""
    return Attempt(
        webhook=hook.id,
        seq=0,
        subject=hook.id,
        event=event["id"],
        type=event["type"],
        number=1,
        at=at,
        posted=posted,
    )
