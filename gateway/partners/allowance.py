"""How fast a partner may hand in, and how much: bounds of his terms, whatever the way in, asked before any dear work.

Messages a second are a bucket that holds a burst and fills at the agreed rate; bytes are counted by day of Beijing;
open refusals are documents of his that are refused and wait to be written. Whoever goes beyond is told when to come
again; nothing was taken. The bytes of a day are counted over all processes of the gateway; rate, burst and what is open
by each for itself, so that of several processes each gives as much as was agreed.
"""

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import ceil
from typing import Final

from sqlalchemy import Engine

from gateway.journal import tables
from gateway.journal.clock import SECOND, Clock, system_clock
from gateway.partners.days import Day
from gateway.partners.partner import Partner
from messages.errors import SingleWindowError

MESSAGES: Final = "messages_a_second"  # names of terms
BYTES: Final = "bytes_a_day"
REFUSALS: Final = "open_refusals"
REQUESTS: Final = "open_requests"


class TooMuch(SingleWindowError):
    """A partner goes beyond his terms; nothing was taken.

    partner: his name. limit: the term. allowed: what it says, in words. wait_s: whole seconds until he may try again.
    """

    def __init__(self, partner: str, limit: str, allowed: str, wait_s: float) -> None:
        super().__init__(f"{partner} is allowed {allowed}")
        self.partner = partner
        self.limit = limit
        self.allowed = allowed
        self.wait_s = max(1, ceil(wait_s))


@dataclass(frozen=True, slots=True)
class Used:
    """What a partner has used now: bytes of today, refusals that wait to be written."""

    bytes_today: int
    open_refusals: int


class Allowances:
    """Everyone's, in this process; asked on the loop only. refused: how often each limit held, by (partner, limit)."""

    def __init__(self, clock: Clock = system_clock, now: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._now = clock, now
        self._full_at: dict[str, float] = {}  # when his bucket is full again
        self._bytes = Day(tables.documents.c.size, clock=clock)
        self._open: dict[str, int] = defaultdict(int)
        self._under_way: dict[str, int] = {}
        self.refused: Counter[tuple[str, str]] = Counter()

    def refresh(self, database: Engine) -> None:
        """Count what the journal has taken in today, by whatever process; blocking."""
        self._bytes.refresh(database)

    def ask(self, partner: Partner) -> None:
        """Whether he may hand in anything now, or TooMuch; nothing is counted. For before a body is read."""
        terms, now = partner.terms, self._now()
        wait = self._full_at.get(partner.name, 0.0) - now + (1 - terms.burst) / terms.messages_a_second
        if wait > 0:
            raise self._too_fast(partner, wait)
        if self._bytes.used(partner.name) >= terms.bytes_a_day:
            raise self._too_many_bytes(partner)

    def take(self, partner: Partner, size: int) -> None:
        """Count a document of so many bytes, or TooMuch."""
        terms, name, now = partner.terms, partner.name, self._now()
        full_at = self._full_at.get(name, 0.0)
        filled = (full_at if full_at > now else now) + 1 / terms.messages_a_second
        wait = filled - now - terms.burst / terms.messages_a_second
        if wait > _GRAIN:
            raise self._too_fast(partner, wait)
        if self._bytes.used(name) + size > terms.bytes_a_day:
            raise self._too_many_bytes(partner)
        self._full_at[name] = filled
        if size:
            self._bytes.add(name, size)

    def look(self, partner: Partner) -> None:
        """Count a dry run: it costs as much as a message, and no bytes are kept of it; or TooMuch."""
        self.take(partner, 0)

    @contextmanager
    def refusing(self, partner: Partner) -> Iterator[None]:
        """A refusal of his is open within, or TooMuch where too many are."""
        name, most = partner.name, partner.terms.open_refusals
        if self._open[name] >= most:
            raise self._counted(TooMuch(name, REFUSALS, f"{most} refused documents at once", 1))
        self._open[name] += 1
        try:
            yield
        finally:
            self._open[name] -= 1

    def begin(self, partner: Partner) -> None:
        """A request of his is under way until `end`, or TooMuch where too many are."""
        name, most = partner.name, partner.terms.open_requests
        under_way = self._under_way.get(name, 0)
        if under_way >= most:
            raise self._counted(TooMuch(name, REQUESTS, f"{most} requests at once", 1))
        self._under_way[name] = under_way + 1

    def end(self, name: str) -> None:
        """One of his is answered."""
        self._under_way[name] -= 1

    def used(self, name: str) -> Used:
        """What this partner has used."""
        return Used(self._bytes.used(name), self._open.get(name, 0))

    def _too_fast(self, partner: Partner, wait_s: float) -> TooMuch:
        terms = partner.terms
        allowed = f"{terms.messages_a_second:g} messages a second, {terms.burst} at once"
        return self._counted(TooMuch(partner.name, MESSAGES, allowed, wait_s))

    def _too_many_bytes(self, partner: Partner) -> TooMuch:
        wait_s = (self._bytes.ends - self._clock()) / SECOND
        return self._counted(TooMuch(partner.name, BYTES, f"{partner.terms.bytes_a_day} bytes a day", wait_s))

    def _counted(self, problem: TooMuch) -> TooMuch:
        self.refused[problem.partner, problem.limit] += 1
        return problem


_GRAIN = 1e-9  # seconds; what adding floats may be off by
