from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.bop_number import check


@pytest.mark.parametrize("number", ["3702000001012611210001", "370200000101261121N001", "37020000A1012611210001"])
def test_numbers_of_22_characters_pass(number: str):
    assert check(number) == number


def test_the_hyphens_between_the_boxes_are_left_out():
    assert check("370200-0001-01-261121-0001") == "3702000001012611210001"


@pytest.mark.parametrize("text", ["370200000101261121001", "37020000010126112100011", "A702000001012611210001"])
def test_another_shape_is_refused(text: str):
    with pytest.raises(BadIdentifier, match="boxes of 6-4-2-6-4") as refusal:
        check(text)

    assert refusal.value.code == "SW501"


@pytest.mark.parametrize("day", ["261301", "261131", "260229", "000000"])
def test_a_day_that_is_none_is_refused(day: str):
    with pytest.raises(BadIdentifier, match="a day yymmdd") as refusal:
        check(f"370200000101{day}0001")

    assert refusal.value.code == "SW501"


@given(day=st.dates(date(2000, 1, 1), date(2099, 12, 31)), serial=st.from_regex(r"[0-9A-Z]{4}", fullmatch=True))
def test_any_day_and_serial_pass(day: date, serial: str):
    number = f"370200000101{day:%y%m%d}{serial}"

    assert check(number) == number
