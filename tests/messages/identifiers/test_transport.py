import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.transport import check


def test_a_number_is_compacted():
    assert check("un 9324966") == "UN9324966"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (" Ever  Given ", "EVER GIVEN"),
        ("ＣＯＳＣＯ ＳＨＩＰＰＩＮＧ", "COSCO SHIPPING"),
        ("中远海运白羊座", "中远海运白羊座"),
        ("Unity", "UNITY"),
    ],
)
def test_a_name_is_compared_without_width_case_and_spare_blanks(text: str, name: str):
    assert check(text) == name


@pytest.mark.parametrize(("text", "code"), [("UN9324967", "SW502"), ("UN932496", "SW501"), ("UN93", "SW501")])
def test_what_looks_like_a_number_must_be_one(text: str, code: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == code


@pytest.mark.parametrize("text", ["", "  ", "EVER\x00GIVEN", "N" * 256])
def test_what_is_no_name_is_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"
