import pytest

from messages.identifiers import BadIdentifier
from messages.identifiers.party_id import check


@pytest.mark.parametrize(
    "text",
    [
        "4218737944946",
        "4218MA3ABC127",
        "4218737944946_SWS0001_SW02_@",
        "4218",
        "EPORT",
        "102458000013",
        "ICBKCNBJXXX",
        "ICBKCNBJ",
    ],
)
def test_the_forms_in_use_pass_as_they_stand(text: str):
    assert check(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "421873794494-6",
        "*218737944946",
        "4218ma3abc127",
        " 4218737944946",
        "421",
        "42187379449461",
        "eport",
        "4218_SWS0001",  # an office has no suffix
        "4218737944946_SWX0001",
        "4218737944946_SWS" + "0" * 54,  # 71 characters
    ],
)
def test_a_key_is_refused_rather_than_mended(text: str):
    with pytest.raises(BadIdentifier) as refusal:
        check(text)

    assert refusal.value.code == "SW501"


def test_a_banks_number_must_hold():
    with pytest.raises(BadIdentifier, match="check digit 3") as refusal:
        check("102458000014")

    assert refusal.value.code == "SW502"


@pytest.mark.parametrize("text", ["4218737944940", "4218737944940_SWS0001_SW02_@"])
def test_the_organisation_code_must_hold(text: str):
    with pytest.raises(BadIdentifier, match="check digit 6 of the organisation code") as refusal:
        check(text)

    assert refusal.value.code == "SW502"


def test_an_id_of_seventy_characters_passes():
    text = "4218737944946_SWS" + "0" * 53

    assert check(text) == text
