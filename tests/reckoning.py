"""When a deadline is warned of, missed and red, reckoned otherwise than the gateway does: by a list of days."""

from datetime import date, datetime, time, timedelta

from messages.times import BEIJING

# The State Council's notice for 2026, November and December: every weekday is worked, and no weekend.
_FIRST, _LAST = date(2026, 10, 12), date(2026, 12, 31)
WORKED = [
    day for n in range((_LAST - _FIRST).days + 1) if (day := _FIRST + timedelta(days=n)).weekday() < 5
]  # after the 11th of October nothing is off, nothing is made up for

Words = list[tuple[str, datetime]]


def nth_working_day(after: datetime, count: int, hour: int) -> datetime:
    """At an hour of the nth working day after the day of a moment."""
    days = [day for day in WORKED if day > after.astimezone(BEIJING).date()]
    return datetime.combine(days[count - 1], time(hour), BEIJING)


def worked_seconds(first: datetime, last: datetime) -> float:
    """How much of a stretch lies on working days."""
    total = 0.0
    for day in WORKED:
        midnight = datetime.combine(day, time(), BEIJING)
        total += max(0.0, (min(last, midnight + timedelta(days=1)) - max(first, midnight)).total_seconds())
    return total


def words(
    begin: datetime,
    end: datetime | None,
    now: datetime,
    *,
    hours: float | None = None,
    days: int = 0,
    whole: bool = False,
) -> tuple[list[str], datetime]:
    """What is said of a stay in a state until now, and when it was due. end: None: it lasts. Limits end at 17:00."""
    due = begin + timedelta(hours=hours) if hours is not None else nth_working_day(begin, days, 17)
    last = min(end or now, now)
    if hours is not None:
        warned = (last - begin).total_seconds() > 0.8 * hours * 3600
    else:
        warned = worked_seconds(begin, last) > 0.8 * worked_seconds(begin, due) or last > due
    said = ["warning"] * warned
    if last > due:
        said.append("red" if whole else "yellow")
        if not whole and last > nth_working_day(due, 1, 17):
            said.append("red")
    if said and end is not None and end <= now:
        said.append("done")
    return said, due
