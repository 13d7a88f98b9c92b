"""When the bank works: business days, opening and cut-off, value dates. All times are Beijing's.

Holidays are those of mainland China as `chinesecalendar` has them, as long as it knows the year; working weekends are
none for cross-border business. `always`: every hour of every day is business.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import chinese_calendar

DAY = timedelta(days=1)
SUNDAYS = (5, 6)  # weekday()


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """opens, cut_off: hours of a business day. holidays: further days on which the bank is closed."""

    opens: time = time(9)
    cut_off: time = time(17)
    holidays: frozenset[date] = frozenset()
    always: bool = False

    def is_business(self, day: date) -> bool:
        """Whether the bank works that day."""
        return self.always or not (day.weekday() in SUNDAYS or day in self.holidays or _is_holiday(day))

    def after(self, day: date, many: int = 1) -> date:
        """The business day so many after this one."""
        for _ in range(many):
            day += DAY
            while not self.is_business(day):
                day += DAY
        return day

    def starts(self, at: datetime, wanted: date) -> datetime:
        """When an instruction that came at this time, for this date, is carried out at the earliest."""
        day = max(at.date(), wanted)
        if self.always:
            return at if day == at.date() else datetime.combine(day, self.opens, at.tzinfo)
        if not self.is_business(day) or (day == at.date() and at.time() >= self.cut_off):
            day = self.after(day)
        return max(at, datetime.combine(day, self.opens, at.tzinfo))

    def value(self, at: datetime) -> date:
        """The value date of what is booked now."""
        return self.starts(at, at.date()).date()


def _is_holiday(day: date) -> bool:
    try:
        return bool(chinese_calendar.is_holiday(day))
    except NotImplementedError:  # a year not yet announced
        return False
