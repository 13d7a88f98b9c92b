from datetime import date

import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.declaration_number import check, check_on, flow, office, year


@pytest.mark.parametrize(
    "number",
    ["421820261000000123", "421820260000000456", "431220261000000789", "090420191040042698", "090420191040043026"],
)
def test_numbers_in_use_pass_whatever_their_serial(number: str):
    assert check(number) == number


@pytest.mark.parametrize(
    "text",
    [
        "42182026100000012",  # 17 digits
        "4218202610000001234",
        "421818991000000123",  # a year before 1900
        "421821001000000123",
        "421820262000000123",  # neither import nor export
        "001820261000000123",  # headquarters
        "Z21820261000000123",  # a draft's number
    ],
)
def test_another_shape_is_refused(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_the_number_tells_office_year_and_flow():
    number = "421820261000000123"

    assert (office(number), year(number), flow(number)) == ("4218", 2026, "I")
    assert flow("421820260000000456") == "E"


def test_a_year_that_has_not_come_is_refused_on_the_day():
    assert check_on("421820261000000123", date(2026, 1, 1)) == "421820261000000123"
    with pytest.raises(BadIdentifier, match="a year not after 2025"):
        check_on("421820261000000123", date(2025, 12, 31))
