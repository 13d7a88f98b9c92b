"""A case while it runs: when it opened, moved and is due, and how it is written down and read."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from gateway.case.running import RunningCase, run
from gateway.journal.clock import to_us
from messages.process import Case
from messages.times import BEIJING
from tests import financings
from tests.inspections import BOXES, NOW, PROCESS, Casebook, acknowledgement, arrival, notice

A, *_ = BOXES


def running(case: Case, before: RunningCase | None = None, minutes: int = 0) -> RunningCase:
    at = NOW + timedelta(minutes=minutes)
    return run(PROCESS, before, case, at=at, now=to_us(at))


def spoken(*bodies: object) -> list[Case]:
    """The case after each of these."""
    book = Casebook()
    return [book.say(body).case for body in bodies]


def test_a_state_is_due_by_its_limit():
    (notified,) = spoken(notice(A))
    assert running(notified).due_at == to_us(NOW + timedelta(hours=2))


def test_another_state_has_a_deadline_of_its_own():
    notified, acknowledged = spoken(notice(A), acknowledgement())
    moved = running(acknowledged, running(notified), minutes=60)
    assert (moved.opened_at, moved.moved_at) == (to_us(NOW), to_us(NOW + timedelta(hours=1)))
    assert moved.due_at == to_us(NOW + timedelta(hours=25))


def test_a_state_that_lasts_keeps_its_deadline():
    notified, again = spoken(notice(A), notice(A))
    lasting = running(again, running(notified), minutes=60)
    assert (lasting.moved_at, lasting.due_at) == (to_us(NOW), to_us(NOW + timedelta(hours=2)))


def test_a_final_state_is_never_due():
    (case,) = spoken(notice(A))
    assert running(replace(case, state="released")).due_at is None


def test_a_working_day_limit_ends_at_its_hour():
    *_, in_place = spoken(notice(A), arrival(A))
    due = running(in_place).due_at
    assert due == to_us((NOW + timedelta(days=1)).astimezone(BEIJING).replace(hour=17, minute=0))


def test_a_case_is_read_as_it_was_written():
    *_, case = spoken(notice(A), acknowledgement(), arrival(A))
    written = running(case)
    assert RunningCase.of_row(written.row(), PROCESS) == written.settled()


def test_a_deadline_follows_what_its_limit_counts_from():
    """A loan that is drawn is due with its next instalment: once one is paid, with the one after it."""
    book = financings.Casebook()
    book.drawn(400)
    first, second = financings.TODAY + timedelta(days=20), financings.TODAY + timedelta(days=40)
    for day in (first, second):
        book.say(financings.notice("scheduled", 200, due_on=day))
    process, (owed,) = financings.PROCESS, book.cases.values()
    before = run(process, None, owed, at=NOW, now=to_us(NOW))
    book.say(financings.posted(200))
    (paid,) = book.cases.values()
    after = run(process, before, paid, at=NOW, now=to_us(NOW))
    days = [datetime.combine(day + timedelta(days=1), time(), BEIJING) for day in (first, second)]
    assert [before.due_at, after.due_at] == [to_us(day) for day in days]
    assert (after.case.state, after.moved_at) == (before.case.state, before.moved_at)
