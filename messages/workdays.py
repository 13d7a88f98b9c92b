"""Working days as the State Council publishes them, holidays and make-up Saturdays and Sundays included.

The calendar is that of `chinesecalendar`, which knows the years that have been published. A year is published in the
November before it. Where none is published yet weekdays alone are counted and what comes of it says so: it is
provisional, and is reckoned again once the year is there. Days are Beijing's; the day on which something begins is not
counted (Civil Code, article 201). Pure.

>>> add(date(2026, 9, 30), 3)  # before the National Day holiday; Saturday the 10th is made up for
Day(day=datetime.date(2026, 10, 10), provisional=False)
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

import chinese_calendar

from messages.times import BEIJING, beijing_date

PUBLISHED_IN = 11  # the month in which the next year is published, as a rule
NOON = 12  # the hour of Beijing at which working days end where nothing else is said

Knows = Callable[[int], bool]  # whether the calendar of a year is there


class Day(NamedTuple):
    """A day that was counted to. provisional: some day on the way is in a year that is not published."""

    day: date
    provisional: bool


class Moment(NamedTuple):
    """The same with its hour, aware."""

    at: datetime
    provisional: bool


@lru_cache(maxsize=4096)
def is_working(day: date) -> tuple[bool, bool]:
    """Whether offices work on that day, and whether that is published; weekdays where it is not."""
    try:
        return bool(chinese_calendar.is_workday(day)), True
    except NotImplementedError:
        return day.weekday() < 5, False


def is_published(year: int) -> bool:
    """Whether the calendar of a year is there, from its first day to its last."""
    return is_working(date(year, 1, 1))[1] and is_working(date(year, 12, 31))[1]


def add(day: date, working_days: int) -> Day:
    """The nth working day after a day; the day itself for none. Of a negative number, the nth before it."""
    ahead = timedelta(days=1 if working_days > 0 else -1)
    left, provisional = abs(working_days), False
    while left:
        day += ahead
        works, known = is_working(day)
        provisional |= not known
        left -= works
    return Day(day, provisional)


def ends(since: datetime, working_days: int, hour: int = NOON) -> Moment:
    """When so many working days after an aware time are over: at an hour of Beijing on the last of them."""
    day, provisional = add(beijing_date(since), working_days)
    return Moment(datetime.combine(day, time(hour), BEIJING), provisional)


def between(first: datetime, last: datetime) -> int:
    """How many working days lie after the day of the first and up to that of the last; 0 where it is not later."""
    day, until = beijing_date(first), beijing_date(last)
    return sum(is_working(day + timedelta(days=each + 1))[0] for each in range(max(0, (until - day).days)))


def unpublished(now: datetime, knows: Knows = is_published) -> tuple[int, ...]:
    """The years of which operators are to be warned: this one, and from November on the next. now: aware."""
    today = beijing_date(now)
    wanted = (today.year, today.year + 1) if today.month >= PUBLISHED_IN else (today.year,)
    return tuple(year for year in wanted if not knows(year))
