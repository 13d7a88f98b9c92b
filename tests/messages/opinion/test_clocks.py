"""The worked dates of the measures (domain.md 10.1), by its clocks and by the deadlines of its states."""

from datetime import date, datetime, timedelta

import pytest

from gateway.case.calendar import due
from messages.opinion import FAMILY, clocks
from messages.opinion.known import Order, of
from messages.opinion.profile import read
from messages.opinion.records import Party
from messages.times import BEIJING

PROFILE = read()
CUSTOMS = Party(role="customs", kind="office", value="4218")
WORKED = (  # received; the 3rd, the 10th and the 15th working day
    ("2026-11-16", "2026-11-19", "2026-11-30", "2026-12-07"),
    ("2026-11-21", "2026-11-25", "2026-12-04", "2026-12-11"),
    ("2026-09-30", "2026-10-10", "2026-10-20", "2026-10-27"),
    ("2026-02-12", "2026-02-24", "2026-03-04", "2026-03-11"),
)
STEPS = ("first", "redo", "solution")
every_day = pytest.mark.parametrize(("received", "third", "tenth", "fifteenth"), WORKED)


def order(received: str, hour: int = 9) -> Order:
    at = datetime.combine(date.fromisoformat(received), datetime.min.time(), BEIJING) + timedelta(hours=hour)
    return Order(number="N", subject="grievance", unit=CUSTOMS, received_at=at)


@every_day
@pytest.mark.parametrize("hour", [0, 9, 23])
def test_steps_end_at_noon_of_their_working_day(received: str, third: str, tenth: str, fifteenth: str, hour: int):
    for step, day in zip(STEPS, (third, tenth, fifteenth), strict=True):
        before = order(received, hour)
        clock = clocks.started(before, step, before.received_at, PROFILE).clock
        assert clock is not None
        assert clock.due.isoformat() == f"{day}T12:00:00+08:00"
        assert not clock.provisional


@every_day
def test_the_state_of_the_case_is_due_with_its_step(received: str, third: str, tenth: str, fifteenth: str):
    assert FAMILY.process is not None
    for state, step, day in (("assigned", "first", third), ("first-replied", "solution", fifteenth)):
        known = of(clocks.started(order(received), step, order(received).received_at, PROFILE))
        limit = FAMILY.process.state(state).limit
        assert limit is not None
        assert limit.since is not None
        since = limit.since(known)
        assert since is not None
        assert due(limit, since).at.isoformat() == f"{day}T12:00:00+08:00"


def test_where_no_calendar_is_published_what_is_due_is_provisional():
    before = order("2026-12-30")
    clock = clocks.started(before, "solution", before.received_at.replace(year=2031), PROFILE).clock
    assert clock is not None
    assert clock.provisional


def test_a_calendar_published_since_gives_more_time_or_leaves_it():
    before = order("2026-09-30")
    running = clocks.started(before, "first", before.received_at, PROFILE).clock
    assert running is not None
    guessed = clocks.Clock(
        step="first", no=1, since=running.since, due=running.due - timedelta(days=7), provisional=True
    )
    fresh = clocks.reckoned(guessed, PROFILE)
    assert fresh is not None
    assert fresh.at == running.due
    assert clocks.reckoned(running, PROFILE) is None


def test_whoever_is_to_act_is_reminded_a_working_day_and_two_hours_before():
    before = order("2026-09-30")
    started = clocks.started(before, "first", before.received_at, PROFILE)
    at = {each.name: each.at.isoformat() for each in clocks.timers(started, PROFILE)}
    assert at["1.remind.0"] == "2026-10-09T12:00:00+08:00"
    assert at["1.remind.1"] == "2026-10-10T10:00:00+08:00"
    assert at["1.late.0"] == "2026-10-10T12:00:00+08:00"
    assert at["1.late.1"] == "2026-10-16T12:00:00+08:00"  # five working days on, Saturday made up for
