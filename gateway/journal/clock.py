"""Times as the journal keeps them: microseconds since 1970 UTC."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from messages.times import BEIJING

Clock = Callable[[], int]  # microseconds since 1970; handed in, so that tests turn it

SECOND = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def system_clock() -> int:
    """Now, by this machine."""
    return time.time_ns() // 1000


@dataclass
class ServerClock:
    """The database's clock, as this process reckons it: what it last said, and the time that has gone by since.

    So leases and deadlines mean the same on every machine, and a clock that is set here changes nothing. Begins with
    this machine's.
    """

    _told: tuple[int, int] = field(default_factory=lambda: (system_clock(), _gone_by()))

    def __call__(self) -> int:
        """Now, microseconds."""
        told, at = self._told
        return told + _gone_by() - at

    def tell(self, now: int) -> None:
        """The database has just said so."""
        self._told = (now, _gone_by())


def _gone_by() -> int:
    return time.monotonic_ns() // 1000


def to_us(at: datetime) -> int:
    """Microseconds of an aware time."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def to_datetime(us: int) -> datetime:
    """The aware time, in Beijing's zone."""
    return (_EPOCH + timedelta(microseconds=us)).astimezone(BEIJING)
