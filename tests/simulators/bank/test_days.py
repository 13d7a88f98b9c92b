"""Business days, cut-off and value dates, in Beijing's time."""

from datetime import date, datetime

import pytest

from simulators.bank.days import Days
from simulators.clock import BEIJING


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BEIJING)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-11-23", True),
        ("2026-11-22", False),  # Sunday
        ("2026-10-01", False),  # National Day
        ("2026-02-17", False),  # Spring Festival
        ("2026-12-31", False),  # by its own file
        ("2031-06-02", True),  # a year not yet announced
    ],
)
def test_a_bank_works_on_weekdays_that_are_no_holidays(day: str, works: bool):
    assert Days(holidays=frozenset({date(2026, 12, 31)})).is_business(date.fromisoformat(day)) is works


@pytest.mark.parametrize(
    ("came", "wanted", "starts"),
    [
        ("2026-11-23T10:00", "2026-11-23", "2026-11-23T10:00"),
        ("2026-11-23T08:00", "2026-11-23", "2026-11-23T09:00"),
        ("2026-11-23T17:00", "2026-11-23", "2026-11-24T09:00"),  # the cut-off itself is too late
        ("2026-11-27T17:30", "2026-11-27", "2026-11-30T09:00"),  # Friday evening
        ("2026-11-23T10:00", "2026-11-28", "2026-11-30T09:00"),  # a Saturday asked for
        ("2026-11-23T17:30", "2026-11-25", "2026-11-25T09:00"),  # in time for a later day
        ("2026-09-30T18:00", "2026-09-30", "2026-10-08T09:00"),  # Golden Week
    ],
)
def test_an_order_is_carried_out_in_time_or_on_the_next_business_day(came: str, wanted: str, starts: str):
    assert Days().starts(at(came), date.fromisoformat(wanted)) == at(starts)


def test_a_bank_that_is_always_open_waits_for_no_monday():
    sunday = at("2026-11-22T23:00")
    assert Days(always=True).starts(sunday, sunday.date()) == sunday
    assert Days(always=True).value(sunday) == sunday.date()


def test_business_days_are_counted_over_a_weekend():
    assert Days().after(date(2026, 11, 27), 2) == date(2026, 12, 1)
