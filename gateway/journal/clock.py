"""Times as the journal keeps them: microseconds since 1970 UTC."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from messages.times import BEIJING

Clock = Callable[[], int]  # microseconds since 1970; handed in, so that tests turn it

SECOND = 1_000_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def system_clock() -> int:
    """Now, by this machine."""
    return time.time_ns() // 1000


def to_us(at: datetime) -> int:
    """Microseconds of an aware time."""
    return (at - _EPOCH) // timedelta(microseconds=1)


def to_datetime(us: int) -> datetime:
    """The aware time, in Beijing's zone."""
    return (_EPOCH + timedelta(microseconds=us)).astimezone(BEIJING)
