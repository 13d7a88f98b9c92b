import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.customs_registration import check, is_usual


@pytest.mark.parametrize("code", ["330261A004", "46121601BC", "3702910123"])
def test_codes_in_use_pass_and_are_usual(code: str):
    assert check(code) == code
    assert is_usual(code)


def test_a_letter_for_the_kind_of_enterprise_passes_and_is_unusual():
    assert not is_usual(check("33026DA004"))


@pytest.mark.parametrize("text", ["330261A00", "330261A0044", "33A261A004", "330261a_04"])
def test_another_shape_is_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"
