import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_11_10

from messages.identifiers import BadIdentifier
from messages.identifiers.cnaps import check

PUBLIC = (  # of head offices and branches, as banks print them
    "102100099996 103100000026 104100000004 105100000017 301290000007 302100011000 303100000006 304100040000 "
    "305100000013 306581000003 307584007998 308584000013 309391000011 310290000013 403100000004 313100000013 "
    "313651027012 316331000018 315456000105 318110000014"
)


@pytest.mark.parametrize("number", PUBLIC.split())
def test_public_numbers_pass(number: str):
    assert check(number) == number


def test_blanks_and_hyphens_are_left_out():
    assert check("102 4580 0001-3") == "102458000013"


@pytest.mark.parametrize("text", ["10245800001", "1024580000133", "10245800001A", "ICBKCNBJXXX"])
def test_what_is_no_twelve_digits_is_refused_by_its_shape(text: str):
    with pytest.raises(BadIdentifier, match="12 digits") as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_a_wrong_check_digit_is_told_with_the_right_one():
    with pytest.raises(BadIdentifier, match="check digit 3") as refusal:
        check("102458000018")

    assert (refusal.value.code, refusal.value.wanted_zh) == ("SW502", "校验码 3")


@given(body=st.from_regex(r"[0-9]{11}", fullmatch=True), place=st.integers(0, 11), step=st.integers(1, 9))
def test_no_single_wrong_digit_passes(body: str, place: int, step: int):
    number = body + mod_11_10.calc_check_digit(body)
    wrong = str((int(number[place]) + step) % 10)

    with pytest.raises(BadIdentifier):
        check(number[:place] + wrong + number[place + 1 :])


@given(body=st.from_regex(r"[0-9]{11}", fullmatch=True))
def test_of_ten_check_digits_one_passes(body: str):
    def passes(digit: int) -> bool:
        try:
            return check(f"{body}{digit}") == f"{body}{digit}"
        except BadIdentifier:
            return False

    assert sum(map(passes, range(10))) == 1
