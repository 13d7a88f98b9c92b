"""Our numbers against what the standards' own examples and another library say."""

import pytest
from stdnum import imo, iso6346
from stdnum.cn import uscc

from simulators import numbers


@pytest.mark.parametrize("printed", ["CSQU3054383", "MWCU6059784"])
def test_a_container_has_the_check_digit_that_is_printed_on_it(printed: str):
    assert numbers.container(printed[:4], int(printed[4:10])) == printed


def test_every_container_number_holds_for_another_library():
    assert all(iso6346.is_valid(numbers.container("QDGU", serial)) for serial in range(0, 1000))


def test_no_container_has_a_check_digit_of_ten():
    assert len({numbers.container("SDGU", serial) for serial in range(0, 200, 2)}) == 100


@pytest.mark.parametrize("printed", ["UN9074729", "UN9324966", "UN9619907"])
def test_a_ship_has_the_check_digit_of_its_number(printed: str):
    assert numbers.ship(int(printed[2:8])) == printed
    assert imo.is_valid(printed[2:])


@pytest.mark.parametrize("printed", ["91420000737944946L", "913302017532977856", "91350100M000100Y43"])
def test_a_credit_code_has_the_check_digit_that_is_printed_on_the_licence(printed: str):
    assert numbers.credit_code(printed[8:17], place=printed[:8]) == printed
    assert uscc.is_valid(printed)


def test_an_organisation_code_has_its_own_check_digit():
    assert numbers.organisation_code("73794494") == "737944946"


def test_letters_that_no_credit_code_has_give_none():
    assert numbers.credit_code("OIZSV1239") == ""


def test_a_site_lies_in_the_region_of_its_customs():
    assert numbers.site_code("4218MA3YRD663")[5:7] == "42"
