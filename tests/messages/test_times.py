from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.errors import SingleWindowError
from messages.times import (
    BEIJING,
    BadTime,
    beijing_date,
    from_beijing,
    from_wire17,
    to_beijing14,
    to_beijing_iso,
    to_wire17,
)

TIME = datetime(2026, 11, 21, 10, 45, 0, 123000, tzinfo=BEIJING)
SECOND = TIME.replace(microsecond=0)

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=zones)


def test_seventeen_digits_are_beijing_time_to_the_millisecond():
    assert from_wire17("20261121104500123") == TIME
    assert from_wire17("20261121104500123").utcoffset() == timedelta(hours=8)


def test_a_time_from_elsewhere_is_written_as_beijings():
    assert to_wire17(datetime(2026, 11, 21, 2, 45, 0, 123999, tzinfo=UTC)) == "20261121104500123"


@given(times)
def test_what_is_written_in_seventeen_digits_is_read_back_to_the_millisecond(time: datetime):
    assert timedelta(0) <= time - from_wire17(to_wire17(time)) < timedelta(milliseconds=1)


@given(times)
def test_what_is_read_is_written_the_same(time: datetime):
    text = to_wire17(time)

    assert to_wire17(from_wire17(text)) == text
    assert to_beijing14(from_beijing(text)) == text[:14]
    assert from_beijing(to_beijing_iso(time)) == from_beijing(text[:14])


@pytest.mark.parametrize(
    "text",
    [
        "20260229104500123",  # no leap year
        "20261321104500123",
        "20261121244500123",
        "20261121106000123",
        "20261121104560123",
        "00000121104500123",
        "2026112110450012",
        "20261121104500",  # a yard may write so, a head may not
        "２０２６１１２１１０４５００１２３",
        "²0261121104500123",
        "2026112110450012 ",
        "20261121104500123\n",
        "2026-11-21T10:45:00",
        "",
    ],
)
def test_a_head_takes_nothing_but_seventeen_digits_of_a_real_date(text: str):
    with pytest.raises(BadTime) as refusal:
        from_wire17(text)

    assert refusal.value.value == text


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("20261121104500", SECOND),
        ("20261121104500123", TIME),
        ("2026-11-21T10:45:00", SECOND),
        ("2026-11-21 10:45:00", SECOND),
        ("2026-11-21T10:45:00.123", TIME),
        ("2026-11-21T02:45:00Z", SECOND),
        ("2026-11-21T10:45:00+08:00", SECOND),
        ("2026-11-20T21:45:00.123-05:00", TIME),
    ],
)
def test_every_form_seen_is_read(text: str, time: datetime):
    assert from_beijing(text) == time
    assert from_beijing(text).utcoffset() == timedelta(hours=8)


@pytest.mark.parametrize(
    "text",
    [
        "20261121",
        "2026112110450000",
        "2026-11-21",
        "2026-11-21T10:45",
        "2026-02-30T10:45:00",
        "2026-11-21T24:00:00",
        "2026-11-21T10:45:00+24:00",
        "2026-W47-6T10:45:00",
        "２026-11-21T10:45:00",
        "9999-12-31T23:59:59Z",  # not a year in Beijing any more
        "yesterday",
    ],
)
def test_any_other_form_is_refused(text: str):
    with pytest.raises(BadTime, match="14 or 17 digits or ISO 8601"):
        from_beijing(text)


def test_a_yard_reads_fourteen_digits_and_a_receipt_iso_without_a_zone():
    assert to_beijing14(TIME) == "20261121104500"
    assert to_beijing_iso(TIME) == "2026-11-21T10:45:00"


@pytest.mark.parametrize("write", [to_wire17, to_beijing14, to_beijing_iso, beijing_date])
def test_a_time_without_a_zone_is_written_nowhere(write):
    with pytest.raises(BadTime, match="an aware time"):
        write(TIME.replace(tzinfo=None))


def test_the_day_is_beijings():
    assert beijing_date(datetime(2026, 12, 31, 16, 0, tzinfo=UTC)) == date(2027, 1, 1)


def test_a_bad_time_is_one_of_ours():
    assert isinstance(BadTime("x", "y", "z"), SingleWindowError)
    assert str(BadTime("x", "y", "z")) == "'x', want y"
