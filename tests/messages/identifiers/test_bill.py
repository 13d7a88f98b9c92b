import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.identifiers import BadIdentifier
from messages.identifiers.bill import check, same


@pytest.mark.parametrize(
    "number", ["COSU6012345678", "999-12345675", "MASTER01*HOUSE02", "MASTER01_HOUSE02", "A/1", "1" * 35]
)
def test_the_forms_in_use_pass(number: str):
    assert check(number) == number


@pytest.mark.parametrize("text", ["", "COSU(601)", "提单1", "A" * 36, "COSU\x00", "ıstanbul1", "straße"])
def test_other_characters_are_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_width_case_and_blanks_make_no_other_bill():
    assert same("ｃｏｓｕ 6012　345678", "COSU6012345678")
    assert not same("COSU6012345678", "COSU6012345679")


@given(st.text(max_size=40))
def test_a_bill_is_the_same_as_its_compact_form(text: str):
    try:
        number = check(text)
    except BadIdentifier:
        return
    assert same(text, number)
    assert check(number) == number
