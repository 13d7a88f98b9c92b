import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.bank import check


@pytest.mark.parametrize("text", ["102458000013", "1024-5800-0013"])
def test_a_bank_may_be_named_by_its_cnaps_number(text: str):
    assert check(text) == "102458000013"


@pytest.mark.parametrize("text", ["ICBKCNBJ", "icbkcnbjxxx", "ICBKCNBJXXX"])
def test_a_bank_may_be_named_by_its_bic_and_the_head_office_has_one_name(text: str):
    assert check(text) == "ICBKCNBJXXX"


def test_a_branch_keeps_its_letters():
    assert check("ICBKCNBJSDG") == "ICBKCNBJSDG"


@pytest.mark.parametrize(
    ("text", "code"), [("102458000014", "SW502"), ("ICBK", "SW501"), ("12", "SW501"), ("", "SW501")]
)
def test_what_is_neither_is_refused(text: str, code: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == code
