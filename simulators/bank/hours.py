"""The bank's time: Beijing's, as fast as it is told to, and put forward by its operator; it never runs back.

Where it stands is kept in the book, so that a bank that is started again takes up its own time.
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from simulators.clock import BEIJING
from simulators.ledger import Ledger


class Hours:
    """speed: bank seconds in a real one; 0: time stands still but for the operator."""

    def __init__(self, ledger: Ledger, epoch: Callable[[], float], *, start: datetime | None, speed: float) -> None:
        self._ledger = ledger
        self._epoch = epoch
        self._speed = speed
        kept = ledger.recall("hours")
        if kept is None:
            begun = start or datetime.fromtimestamp(epoch(), BEIJING)
            kept = {"real": epoch(), "bank": begun.timestamp(), "opened": begun.isoformat()}
            ledger.keep("hours", kept)
        self._real, self._bank = kept["real"], kept["bank"]
        self.opened = datetime.fromisoformat(kept["opened"])

    def now(self) -> datetime:
        """The bank's time, to the millisecond."""
        seconds = self._bank + max(0.0, self._epoch() - self._real) * self._speed
        return datetime.fromtimestamp(round(seconds, 3), BEIJING)

    def advance(self, span: timedelta) -> datetime:
        """Put it forward by so much; gives the time then."""
        if span < timedelta():
            raise ValueError("time does not run back")
        now = self.now() + span
        self._real, self._bank = self._epoch(), now.timestamp()
        self._ledger.keep("hours", {"real": self._real, "bank": self._bank, "opened": self.opened.isoformat()})
        return now

    @property
    def left_of_day(self) -> timedelta:
        """How long it is until midnight."""
        now = self.now()
        return datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo) - now

    def real_seconds(self, until: datetime) -> float | None:
        """How long in real seconds until then; None: never, by itself."""
        left = (until - self.now()).total_seconds()
        return max(0.0, left / self._speed) if self._speed else 0.0 if left <= 0 else None
