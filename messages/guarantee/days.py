"""Days of Beijing: when a last day is over, and how long a policy may last."""

from datetime import date, datetime, time, timedelta

from messages.times import BEIJING


def over_at(last: date) -> datetime:
    """The first moment after a day."""
    return datetime.combine(last + timedelta(days=1), time(), BEIJING)


def a_year_from(first: date) -> date:
    """The last day of a year that begins on that day; of one that begins on 29 February, 28 February."""
    try:
        return first.replace(year=first.year + 1) - timedelta(days=1)
    except ValueError:
        return first.replace(year=first.year + 1, day=28)
