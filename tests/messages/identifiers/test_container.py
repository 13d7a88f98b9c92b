import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.container import check

NUMBERS = ("CSQU3054383", "MWCU6059784", "TGHU1234567", "QDGU1000016", "WFGU2000026", "SDGU3000038", "SWGU3070075")


@pytest.mark.parametrize("number", NUMBERS)
def test_published_numbers_pass(number: str):
    assert check(number) == number


def test_blanks_hyphens_and_small_letters_are_mended():
    assert check("csqu 305438-3") == "CSQU3054383"


@pytest.mark.parametrize(
    "text",
    [
        "CSQX3054383",  # no such category
        "CSQR3054383",  # R is none of this standard's
        "1SQU3054383",  # an owner is letters
        "CSQU305438",
        "CSQU30543833",
    ],
)
def test_another_shape_is_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_a_wrong_check_digit_is_told_with_the_right_one():
    with pytest.raises(BadIdentifier, match="check digit 5") as refusal:
        check("SWGU3070074")

    assert (refusal.value.code, refusal.value.wanted_zh) == ("SW502", "校验码 5")


@given(number=st.sampled_from(NUMBERS), place=st.integers(4, 10), step=st.integers(1, 9))
def test_no_single_wrong_digit_passes_where_the_check_digit_is_not_nought(number: str, place: int, step: int):
    wrong = str((int(number[place]) + step) % 10)

    with pytest.raises(BadIdentifier):
        check(number[:place] + wrong + number[place + 1 :])


def test_a_nought_stands_for_ten_as_well_so_one_wrong_digit_may_pass():
    """Remainders 10 and 0 are both written 0, which is why the standard advises against serials that give 10."""
    assert check("AAAU0000060") == "AAAU0000060"  # remainder 10
    assert check("AAAU0000460") == "AAAU0000460"  # remainder 0
