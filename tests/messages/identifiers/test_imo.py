import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.imo import check

SHIPS = ("UN9074729", "UN9324966", "UN9619907")


@pytest.mark.parametrize("number", SHIPS)
def test_ships_that_sail_pass(number: str):
    assert check(number) == number


@pytest.mark.parametrize("text", ["9074729", "IMO9074729", "UN907472", "UN90747290", "UN907472X"])
def test_another_shape_is_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_a_wrong_check_digit_is_told_with_the_right_one():
    with pytest.raises(BadIdentifier, match="check digit 9") as refusal:
        check("UN9074720")

    assert refusal.value.code == "SW502"


@given(number=st.sampled_from(SHIPS), place=st.sampled_from((2, 6, 8)), step=st.integers(1, 9))
def test_no_single_wrong_digit_passes_where_its_weight_is_prime_to_ten(number: str, place: int, step: int):
    wrong = str((int(number[place]) + step) % 10)

    with pytest.raises(BadIdentifier):
        check(number[:place] + wrong + number[place + 1 :])
