"""Working days. The dates are worked by hand from the calendar the State Council published for 2026."""

from datetime import date, datetime, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.times import BEIJING
from messages.workdays import add, between, ends, is_published, is_working, unpublished

# Published, read off the notice of the State Council: the days off that are no weekend, and the weekends worked.
OFF_2026 = {
    *(date(2026, 1, day) for day in (1, 2)),
    *(date(2026, 2, day) for day in (16, 17, 18, 19, 20, 23)),
    date(2026, 4, 6),
    *(date(2026, 5, day) for day in (1, 4, 5)),
    date(2026, 6, 19),
    date(2026, 9, 25),
    *(date(2026, 10, day) for day in (1, 2, 5, 6, 7)),
}
MADE_UP_2026 = {date(2026, month, day) for month, day in ((1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10))}
YEAR = [date(2026, 1, 1) + timedelta(days=each) for each in range(365)]
WORKED_2026 = [day for day in YEAR if (day.weekday() < 5 and day not in OFF_2026) or day in MADE_UP_2026]


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
        assert ends(at(received, 9), days) == (at(day), False)


def test_every_day_of_2026_is_as_it_was_published():
    assert [day for day in YEAR if is_working(day)[0]] == WORKED_2026
    assert is_published(2026)


def test_the_day_is_that_of_beijing():
    late_in_london = datetime.fromisoformat("2026-11-16T17:00:00+00:00")  # the 17th in Beijing
    assert ends(late_in_london, 1).at == at("2026-11-18")


def test_what_is_to_be_said_a_working_day_before_is_said_before_the_holiday():
    assert add(date(2026, 10, 8), -1).day == date(2026, 9, 30)


def test_no_working_day_is_the_day_itself_holiday_or_not():
    assert add(date(2026, 10, 1), 0) == (date(2026, 10, 1), False)


def test_a_year_that_is_not_published_is_provisional_from_its_first_day_on():
    last = date(2025, 12, 31)
    while is_working(last + timedelta(days=1))[1]:
        last += timedelta(days=1)
    assert last == date(last.year, 12, 31)
    assert not add(last - timedelta(days=30), 3).provisional
    assert add(last, 1).provisional
    assert not is_published(last.year + 1)


def test_operators_are_warned_of_the_next_year_from_november_on():
    def knows(year: int) -> bool:
        return year <= 2026

    assert unpublished(at("2026-10-31", 23), knows) == ()
    assert unpublished(at("2026-11-01", 0), knows) == (2027,)
    assert unpublished(at("2027-01-02"), knows) == (2027,)
    assert unpublished(at("2026-12-31"), lambda year: True) == ()


days_2026 = st.dates(date(2026, 1, 1), date(2026, 12, 31))


@given(start=days_2026, count=st.integers(1, 60))
def test_the_nth_working_day_is_the_nth_of_those_published(start: date, count: int):
    after = [day for day in WORKED_2026 if day > start]
    if count <= len(after):
        assert add(start, count) == (after[count - 1], False)
    before = [day for day in reversed(WORKED_2026) if day < start]
    if count <= len(before):
        assert add(start, -count).day == before[count - 1]


@given(first=days_2026, last=days_2026)
def test_the_working_days_between_two_are_those_that_lead_from_one_to_the_other(first: date, last: date):
    one, other = (datetime(day.year, day.month, day.day, 9, tzinfo=BEIJING) for day in (first, last))
    assert between(one, other) == sum(first < day <= last for day in WORKED_2026)
    assert add(first, between(one, other)).day <= max(first, last)


@given(st.dates(date(2004, 1, 1), date(2060, 12, 31)), st.integers(1, 40))
def test_a_later_start_is_never_due_earlier_and_what_is_provisional_reaches_an_unpublished_day(start: date, count: int):
    found, later = add(start, count), add(start + timedelta(days=1), count)
    assert found.day <= later.day
    way = [start + timedelta(days=each + 1) for each in range((found.day - start).days)]
    assert found.provisional == any(not _is_published(day) for day in way)


def _is_published(day: date) -> bool:
    try:
        chinese_calendar.is_workday(day)
    except NotImplementedError:
        return False
    return True
