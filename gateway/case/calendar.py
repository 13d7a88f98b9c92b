"""When a state is late: clock time, or working days as the State Council publishes them, make-up days included.

The calendar comes from `chinesecalendar`. Where a year is not published yet, weekends alone count and the deadline says
so: it is provisional, never presented as law.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from functools import lru_cache

import chinese_calendar

from messages.process import Limit
from messages.times import BEIJING


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due, aware; provisional where the calendar of that year is not published."""

    at: datetime
    provisional: bool = False


def due(limit: Limit, since: datetime) -> Due:
    """When a state that began at `since` is late. The day it began is not counted (Civil Code, article 201)."""
    if limit.working_days is None:
        return Due(since + (limit.clock or timedelta()))
    day = since.astimezone(BEIJING).date()
    provisional = False
    left = limit.working_days
    while left:
        day += timedelta(days=1)
        working, known = is_working(day)
        provisional |= not known
        left -= working
    return Due(datetime.combine(day, clock_time(limit.at_hour), BEIJING), provisional)


def working_days_left(until: datetime, now: datetime) -> int:
    """Working days of Beijing from tomorrow to the day it is due; 0: it is due today or was before."""
    day, last = now.astimezone(BEIJING).date(), until.astimezone(BEIJING).date()
    left = 0
    while day < last:
        day += timedelta(days=1)
        left += is_working(day)[0]
    return left


@lru_cache(maxsize=1024)
def is_working(day: date) -> tuple[bool, bool]:
    """Whether offices work on that day, and whether that is published."""
    try:
        return bool(chinese_calendar.is_workday(day)), True
    except NotImplementedError:
        return day.weekday() < 5, False
