"""What stands in an element, as a value and back."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from adapters.fields import (
    Unfit,
    decimal,
    flag,
    from_beijing,
    from_wire17,
    to_beijing,
    to_decimal,
    to_flag,
    to_wire17,
    whole,
)
from messages.times import BEIJING


@pytest.mark.parametrize("said", ["20261112142000", "20261112142000999"])
def test_a_time_is_beijings_to_the_second(said):
    assert from_beijing(said) == datetime(2026, 11, 12, 14, 20, tzinfo=BEIJING)


def test_a_time_is_written_as_14_digits_of_beijing():
    assert to_beijing(datetime(2026, 11, 12, 6, 20, tzinfo=UTC)) == "20261112142000"


@pytest.mark.parametrize(
    "said",
    ["20261131142000", "20261112", "2026-11-12T14:20:00", "昨日", "２０２６１１１２１４２０００", "²0261112142000"],
)
def test_what_is_no_time_tells_what_was_wanted(said):
    with pytest.raises(Unfit) as caught:
        from_beijing(said)
    assert (caught.value.code, caught.value.wanted) == (
        "SW103",
        "14 or 17 digits yyyyMMddHHmmss(SSS), a real date",
    )


def test_the_time_of_a_head_keeps_its_milliseconds():
    assert to_wire17(from_wire17("20261112142000123")) == "20261112142000123"


@pytest.mark.parametrize("said", ["20261112142000", "20260229142000123"])
def test_the_time_of_a_head_is_17_digits_of_a_real_date(said):
    with pytest.raises(Unfit):
        from_wire17(said)


@pytest.mark.parametrize("said", ["-1", "+1", "1_000", "１", "1.0", "", "1" * 19])
def test_a_whole_number_is_plain_digits(said):
    with pytest.raises(Unfit):
        whole(said)


@pytest.mark.parametrize("said", ["-1", "1e3", "NaN", "Infinity", "1.", ".5", "１", "1,5", ""])
def test_a_decimal_number_is_plain_digits(said):
    with pytest.raises(Unfit):
        decimal(said)


@pytest.mark.parametrize("said", ["21840.000", "0.5", "12"])
def test_a_decimal_number_keeps_its_digits(said):
    assert to_decimal(decimal(said)) == said


def test_a_decimal_number_is_never_written_with_an_exponent():
    assert to_decimal(Decimal("1E+3")) == "1000"


@pytest.mark.parametrize("value", [True, False])
def test_a_flag_survives(value):
    assert flag(to_flag(value)) is value


@pytest.mark.parametrize("said", ["true", "Y", "2", ""])
def test_a_flag_is_1_or_0(said):
    with pytest.raises(Unfit):
        flag(said)
