import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.organisation_code import check, check_digit


@pytest.mark.parametrize("code", ["M000100Y4", "737944946", "753297785", "MA3ABC127"])
def test_codes_in_use_pass(code: str):
    assert check(code) == code


def test_the_hyphen_before_the_check_digit_is_left_out():
    assert check("73794494-6") == "737944946"


def test_ten_is_written_x_and_eleven_is_written_nought():
    assert check_digit("00000004") == "3"
    assert check_digit("00000006") == "X"  # 11 - 12 mod 11
    assert check_digit("00000000") == "0"


def test_a_wrong_check_digit_is_told_with_the_right_one():
    with pytest.raises(BadIdentifier, match="check digit 6") as refusal:
        check("737944940")

    assert (refusal.value.code, refusal.value.wanted_zh) == ("SW502", "校验码 6")


@given(body=st.from_regex(r"[0-9]{8}", fullmatch=True), place=st.integers(0, 7), step=st.integers(1, 9))
def test_no_single_wrong_digit_passes(body: str, place: int, step: int):
    wrong = str((int(body[place]) + step) % 10)

    with pytest.raises(BadIdentifier):
        check(body[:place] + wrong + body[place + 1 :] + check_digit(body))
