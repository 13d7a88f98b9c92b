import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.bic import check


@pytest.mark.parametrize("code", ["ICBKCNBJ", "ICBKCNBJXXX", "ICBKCNBJSDG", "DEUTDEFF500", "1ABCDEFF"])
def test_codes_of_eight_and_eleven_pass_as_they_stand(code: str):
    assert check(code) == code


def test_small_letters_and_blanks_are_mended():
    assert check("icbk cn bj xxx") == "ICBKCNBJXXX"


@pytest.mark.parametrize("text", ["ICBKCNB", "ICBKCNBJX", "ICBKCNBJXX", "ICBKCNBJXXXX", "ICBK1NBJ", "ICBK_NBJ"])
def test_another_length_or_a_digit_in_the_country_is_refused(text: str):
    with pytest.raises(BadIdentifier, match="8 or 11 characters") as refusal:
        check(text)

    assert refusal.value.code == "SW501"


@given(st.from_regex(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?", fullmatch=True))
def test_what_is_checked_twice_stays(code: str):
    assert check(check(code)) == code
