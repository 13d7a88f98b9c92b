import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.exam_record import check


@pytest.mark.parametrize("number", ["420120261000123401", "Cy-2026/0001_2", "1" * 32])
def test_a_number_passes_as_customs_issued_it(number: str):
    assert check(number) == number


@pytest.mark.parametrize("text", [" 4201", "4201 01", "1" * 33, "-1", "查验1"])
def test_another_shape_is_refused_rather_than_mended(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"
