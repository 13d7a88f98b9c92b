"""Holds banks' books against what they told: each morning for the days before, and whenever an operator asks.

A day is held once its morning has come, and again as long as anything changes in it; days further back are an
operator's to ask for.
"""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal.acceptance import Outcome
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.reconciling import OldNews, Saying, days, held, is_news
from gateway.journal.writer import Command
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import Partner
from gateway.partners.register import Register
from messages.books import BookDay
from messages.errors import SingleWindowError
from messages.exchange.reconciliation import ExchangeExplanation, ExchangeReconciliation
from messages.roles import BANK
from messages.times import BEIJING, beijing_date

NUMBERS = ("cnaps", "bic")  # the kinds of keys that name a bank, best first
DAYS_BACK = 5
PERIOD_S = 300.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Held:
    """One day, and whether anything was new in it."""

    partner: str
    books: ExchangeReconciliation
    is_new: bool


class Writes(Protocol):
    """The journal's writer."""

    async def write(self, command: Command) -> Any: ...


@dataclass
class Reconciler:
    """Holds days. at: the time of day, Beijing, from which the day before is held."""

    writer: Writes
    database: Engine
    register: Register
    saying: Saying
    at: time = time(10, 0)
    clock: Clock = system_clock

    async def day(self, day: date, *, bank: str | None = None, currency: str | None = None) -> list[Held]:
        """Hold one day, of one bank or of all, and say what is new; UnknownPartner."""
        if bank is not None and BANK not in self.register.directory.partner(bank).roles:
            raise UnknownPartner(f"{bank} 不是银行 / {bank} is no bank")
        return [
            await self._hold(partner, numbers, each)
            for partner, numbers, each in await asyncio.to_thread(self._wanted, day, day)
            if bank in (None, partner.name) and currency in (None, each.currency)
        ]

    async def explain(self, explanation: ExchangeExplanation) -> Outcome:
        """Put on record why a difference is right as it stands; refused where there is none such."""
        said = self.saying.said(explanation, at=self._now())
        outcome: Outcome = await self.writer.write(said)
        return outcome

    async def each_morning(self, *, period_s: float = PERIOD_S) -> None:
        """For ever."""
        while True:
            await asyncio.sleep(period_s)
            try:
                await self.catch_up()
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("reconciliation waits", problem=str(problem))

    async def catch_up(self) -> list[Held]:
        """Hold the days whose morning has come."""
        now = self._now().astimezone(BEIJING)
        last = now.date() - timedelta(days=1 if now.time() >= self.at else 2)
        wanted = await asyncio.to_thread(self._wanted, last - timedelta(days=DAYS_BACK - 1), last)
        return [await self._hold(partner, numbers, each) for partner, numbers, each in wanted]

    async def _hold(self, partner: Partner, numbers: Sequence[str], day: BookDay) -> Held:
        stands, is_new = await asyncio.to_thread(self._stands, numbers, day)
        if is_new:
            try:
                await self.writer.write(self.saying.news(stands, at=self._now()))
            except OldNews:  # another process that leads, or led, has just said it
                is_new = False
        return Held(partner.name, stands, is_new)

    def _stands(self, numbers: Sequence[str], day: BookDay) -> tuple[ExchangeReconciliation, bool]:
        with self.database.connect() as connection:
            stands = held(connection, self.saying.catalogue, numbers, day, at=self._now())
            if stands is None:  # a number that found it no longer does
                raise LookupError(f"nothing was booked: {day}")
            return stands, is_news(connection, self.saying.catalogue, stands)

    def _wanted(self, first: date, last: date) -> list[tuple[Partner, tuple[str, ...], BookDay]]:
        """Every bank's day and currency in which anything was booked, each once, by the bank's best number."""
        with self.database.connect() as connection:
            booked = days(connection, first, last)
        found: dict[tuple[str, BookDay], tuple[Partner, tuple[str, ...], BookDay]] = {}
        for partner, numbers in banks(self.register.directory):
            for each in booked:
                if each.bank in numbers:
                    own = each._replace(bank=numbers[0])
                    found[partner.name, own] = partner, numbers, own
        return list(found.values())

    def _now(self) -> datetime:
        return to_datetime(self.clock())


def banks(directory: Directory) -> Iterator[tuple[Partner, tuple[str, ...]]]:
    """Every bank with its numbers, the best first."""
    for partner in directory.partners.values():
        keys = [each.key for each in partner.keys if each.role is BANK]
        numbers = tuple(key.value for kind in NUMBERS for key in keys if key.kind == kind)
        if numbers:
            yield partner, numbers


def yesterday(now: datetime) -> date:
    """The day before, in Beijing."""
    return beijing_date(now) - timedelta(days=1)
