"""When something that ends is to be spoken of: sixty, thirty and seven days before, and once it is over."""

from datetime import datetime, timedelta
from enum import IntEnum

STAGES = (60, 30, 7)  # days ahead


class Stage(IntEnum):
    """How near an end is; the smaller, the nearer."""

    OVER = 0  # it has ended
    WEEK = 7
    MONTH = 30
    TWO_MONTHS = 60
    FAR = 1000  # nothing to be said


def stage(end: datetime, now: datetime) -> Stage:
    """How near this end is; both aware."""
    if end <= now:
        return Stage.OVER
    left = end - now
    return next((Stage(days) for days in sorted(STAGES) if left <= timedelta(days=days)), Stage.FAR)


def days_left(end: datetime, now: datetime) -> int:
    """Whole days until then; negative once it is over."""
    return (end - now) // timedelta(days=1)
