import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iban

from messages.identifiers import BadIdentifier
from messages.identifiers.account import check, is_iban

IBANS = (  # as the registry of SWIFT prints them
    "GB82WEST12345698765432 DE89370400440532013000 NL91ABNA0417164300 FR1420041010050500013M02606 "
    "AE070331234567890123456 CH9300762011623852957 NO9386011117947"
)


@pytest.mark.parametrize("number", IBANS.split())
def test_ibans_pass_and_are_known_as_such(number: str):
    assert check(number) == number
    assert is_iban(number)


@pytest.mark.parametrize("number", IBANS.split())
def test_an_iban_with_other_check_digits_is_refused_and_told_them(number: str):
    wrong = f"{number[:2]}{(int(number[2:4]) + 1) % 100:02}{number[4:]}"

    with pytest.raises(BadIdentifier, match=f"check digits {number[2:4]}") as refusal:
        check(wrong)

    assert refusal.value.code == "SW502"


@pytest.mark.parametrize(
    "number",
    [
        "1602023919200012345",
        "036001884512",
        "NRA3702000000001",
        "OSA11443633501015",
        "FTN3705",
        "CN0012345678901234567",
        "0",
    ],
)
def test_what_a_bank_of_a_country_without_iban_writes_passes(number: str):
    assert check(number) == number
    assert not is_iban(number)


def test_blanks_and_hyphens_are_left_out():
    assert check("1602-0239 1920 0012345") == "1602023919200012345"


@pytest.mark.parametrize("text", ["1" * 35, "12/34", "账号123", "-", "12.5"])
def test_what_no_bank_writes_is_refused_by_its_shape(text: str):
    with pytest.raises(BadIdentifier, match="1 to 34") as refusal:
        check(text)

    assert refusal.value.code == "SW501"


@given(st.from_regex(r"[0-9]{1,34}", fullmatch=True))
def test_digits_alone_are_always_an_account(number: str):
    assert check(number) == number


@given(place=st.integers(4, 21), step=st.integers(1, 9))
def test_no_single_wrong_digit_of_an_iban_passes(place: int, step: int):
    number = "DE89370400440532013000"
    wrong = str((int(number[place]) + step) % 10)

    with pytest.raises(BadIdentifier):
        check(number[:place] + wrong + number[place + 1 :])


@given(st.from_regex(r"[0-9]{18}", fullmatch=True))
def test_the_check_digits_that_are_wanted_make_it_pass(bban: str):
    number = f"DE{iban.calc_check_digits(f'DE00{bban}')}{bban}"

    assert check(number) == number
