import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.credit_code import check, organisation

LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CODES = (
    "91350100M000100Y43",  # printed in GB 32100-2015
    "91420000737944946L",
    "913302017532977856",
    "91370700MA3ABC127H",
    "91370700MA3PRT888M",
    "91370700MA3YRD663W",
    "91370200MA3ABC127P",
)


@pytest.mark.parametrize("code", CODES)
def test_codes_in_use_pass(code: str):
    assert check(code) == code


def test_blanks_hyphens_and_small_letters_are_mended():
    assert check("91420000 73794494-6l") == "91420000737944946L"


@pytest.mark.parametrize("letter", "IOSVZ")
def test_letters_that_the_standard_leaves_out_are_refused(letter: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(f"91350100M0{letter}0100Y43")

    assert refusal.value.code == "SW501"


def test_a_wrong_check_digit_is_told_with_the_right_one():
    with pytest.raises(BadIdentifier, match=r"want check digit L$") as refusal:
        check("91420000737944946M")

    assert refusal.value.code == "SW502"


def test_the_organisation_code_inside_must_hold_too():
    with pytest.raises(BadIdentifier, match="want check digit 6 of the organisation code") as refusal:
        check("91420000737944947P")  # only the outer digit holds

    assert refusal.value.code == "SW502"


def test_the_organisation_code_is_taken_out_whole():
    assert organisation("91420000737944946L") == "737944946"


@given(code=st.sampled_from(CODES), place=st.integers(0, 17), letter=st.sampled_from(LETTERS))
def test_no_single_wrong_character_passes(code: str, place: int, letter: str):
    wrong = code[:place] + letter + code[place + 1 :]
    assume(wrong != code)

    with pytest.raises(BadIdentifier):
        check(wrong)
