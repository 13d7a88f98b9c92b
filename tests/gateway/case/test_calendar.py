"""When a state is late. The dates are worked by hand from the calendar the State Council published for 2026."""

from datetime import date, datetime, timedelta

import pytest

from gateway.case.calendar import due
from messages.process import Limit
from messages.times import BEIJING
from messages.workdays import is_working

NOON = {days: Limit(working_days=days) for days in (1, 3, 10, 15)}


def at(day: str, hour: int = 12) -> datetime:
    return datetime.fromisoformat(f"{day}T{hour:02}:00:00").replace(tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("received", "third", "tenth", "fifteenth"),
    [
        ("2026-11-16", "2026-11-19", "2026-11-30", "2026-12-07"),  # a Monday
        ("2026-11-21", "2026-11-25", "2026-12-04", "2026-12-11"),  # a Saturday
        ("2026-09-30", "2026-10-10", "2026-10-20", "2026-10-27"),  # before the holiday; the 10th is made up for
        ("2026-02-12", "2026-02-24", "2026-03-04", "2026-03-11"),  # before the spring festival
    ],
)
def test_working_days_end_at_noon_holidays_and_make_up_days_counted(
    received: str, third: str, tenth: str, fifteenth: str
):
    for days, day in ((3, third), (10, tenth), (15, fifteenth)):
        found = due(NOON[days], at(received, 9))
        assert (found.at, found.provisional) == (at(day), False)


def test_a_saturday_that_is_made_up_for_is_a_working_day():
    assert is_working(date(2026, 10, 10)) == (True, True)
    assert is_working(date(2026, 10, 11)) == (False, True)


def test_the_day_a_state_begins_is_not_counted_whatever_the_hour():
    assert due(NOON[1], at("2026-11-16", 0)) == due(NOON[1], at("2026-11-16", 23))


def test_the_day_is_that_of_beijing():
    late_in_london = datetime.fromisoformat("2026-11-16T17:00:00+00:00")  # the 17th in Beijing
    assert due(NOON[1], late_in_london).at == at("2026-11-18")


def test_the_hour_is_the_limits_own():
    assert due(Limit(working_days=1, at_hour=17), at("2026-11-16")).at == at("2026-11-17", 17)


def test_clock_time_runs_through_nights_and_holidays():
    found = due(Limit(clock=timedelta(hours=2)), at("2026-10-01", 23))
    assert (found.at, found.provisional) == (at("2026-10-02", 1), False)


def test_a_year_that_is_not_published_yet_counts_weekdays_and_says_so():
    found = due(NOON[1], at("2039-12-30"))  # a Friday
    assert (found.at, found.provisional) == (at("2040-01-02"), True)


def test_a_deadline_that_reaches_into_such_a_year_is_provisional_too():
    assert is_working(date(2039, 1, 3)) == (True, False)
    assert not due(NOON[3], at("2026-12-20")).provisional
    assert due(NOON[15], at("2026-12-20")).provisional is not is_working(date(2027, 1, 4))[1]
