"""The board's numbers: read by one reader for all who look, and only while somebody does.

    the journal -> one look every PERIOD_S -> Numbers -> everyone who waits for the next ones

However many look, the journal is asked as often as for one. What waits is counted less often than what comes in, since
that costs with the backlog.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from gateway.web.api.desk import Desk
from gateway.web.portal.operation.counting import Today
from gateway.web.portal.operation.lines import HEALTH, MARKS, NOBODY, NOTHING, Line, latency, lines
from gateway.web.problems import Problem

PERIOD_S = 2.0
LINES_EVERY = 5  # looks
MOST_VIEWERS = 200

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """One look. number: of it, from 1. at: microseconds."""

    number: int
    at: int
    accepted: int
    refused: int
    behind: bool
    minutes: list[dict[str, int]]
    types: list[dict[str, Any]]
    units: list[dict[str, Any]]
    waiting: Mapping[str, int]
    health: list[dict[str, Any]]
    latency: dict[str, Any]
    troubles: list[str]


@dataclass(eq=False)
class Board:
    """One a process. `now` is what the page shows first; `follow` what comes after."""

    desk: Desk
    period_s: float = PERIOD_S
    looks: int = 0
    viewers: int = 0
    drawn: dict[str, tuple[int, bytes]] = field(default_factory=dict)  # by language: of which look, the event
    _today: Today = field(default_factory=Today)
    _lines: dict[str, Line] = field(default_factory=dict)
    _latency: dict[str, Any] = field(default_factory=dict)
    _newest: Numbers | None = None
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)
    _next: asyncio.Event = field(default_factory=asyncio.Event)
    _reader: "asyncio.Task[None] | None" = None

    async def now(self) -> Numbers:
        """Numbers that are fresh enough, read now where nobody has."""
        async with self._looking:
            newest = self._newest
            if newest is None or self.desk.clock() - newest.at > self.period_s * 1_000_000:
                newest = await self._look()
            return newest

    async def follow(self) -> AsyncIterator[Numbers]:
        """What is newest, and then each that follows, until the process is to end; Problem where too many look."""
        if self.viewers >= MOST_VIEWERS:
            raise Problem("busy", "too many look at the board", headers={"Retry-After": "10"})
        self.viewers += 1
        try:
            if self._reader is None or self._reader.done():
                self._reader = asyncio.create_task(self._read())
            told = 0
            while not self.desk.stopping.is_set():
                if self._newest is not None and self._newest.number > told:
                    told = self._newest.number
                    yield self._newest
                else:
                    await self._wait()
        finally:
            self.viewers -= 1

    async def _wait(self) -> None:
        """For the next numbers, or the end."""
        ends = [asyncio.ensure_future(self._next.wait()), asyncio.ensure_future(self.desk.stopping.wait())]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for each in ends:
                each.cancel()

    async def _read(self) -> None:
        """As long as somebody looks; a journal that does not answer is asked again."""
        while self.viewers and not self.desk.stopping.is_set():
            try:
                await self.now()
            except (Problem, SQLAlchemyError) as problem:
                log.warning("the board has no numbers", problem=str(problem))
            try:
                await asyncio.wait_for(self.desk.stopping.wait(), self.period_s)
            except TimeoutError:
                continue

    async def _look(self) -> Numbers:
        self.looks += 1
        newest = self._newest = await self.desk.reads(self._ask)
        self._next.set()
        self._next = asyncio.Event()
        return newest

    def _ask(self) -> Numbers:
        now, number = self.desk.clock(), self.looks
        with self.desk.parts.database.connect() as connection:
            self._today.look(connection, now)
            if number % LINES_EVERY == 1 or not self._latency:
                self._lines, self._latency = lines(connection), latency(connection, now)
        today = self._today
        sums: dict[str, int] = {}
        for line in self._lines.values():
            for state, n in line.waiting.items():
                sums[state] = sums.get(state, 0) + n
        return Numbers(
            number=number,
            at=now,
            accepted=today.total("accepted"),
            refused=today.total("refused"),
            behind=today.behind,
            minutes=today.by_minute(now),
            types=_ranked(today.types),
            units=_ranked(today.units),
            waiting=sums,
            health=self._health(),
            latency=self._latency,
            troubles=sorted(self.desk.parts.troubles()),
        )

    def _health(self) -> list[dict[str, Any]]:
        """A row a partner, the worst first."""
        partners = self.desk.parts.register.directory.partners
        rows = []
        for name in sorted({*partners, *self._lines} - {NOBODY}):
            line, partner, last = self._lines.get(name, NOTHING), partners.get(name), self._today.last.get(name)
            word = line.health(partner, last)
            rows.append(
                {
                    "partner": name,
                    "zh": partner.zh if partner else name,
                    "en": partner.en if partner else name,
                    "channel": partner.terms.channel if partner else "",
                    "health": word,
                    "mark": MARKS[word],
                    "lanes": line.lanes,
                    "failures": line.failures,
                    **{state: line.of(state) for state in ("due", "sent", "unknown", "dead", "held")},
                    "last": last,
                }
            )
        return sorted(rows, key=lambda row: (HEALTH.index(row["health"]) or 3.5, row["partner"]))


def _ranked(counts: Mapping[tuple[str, str], int]) -> list[dict[str, Any]]:
    """The most first."""
    names = {name for name, _ in counts}
    rows = [{"name": name, **{said: counts.get((name, said), 0) for said in ("accepted", "refused")}} for name in names]
    return sorted(rows, key=lambda row: (-row["accepted"] - row["refused"], row["name"]))
