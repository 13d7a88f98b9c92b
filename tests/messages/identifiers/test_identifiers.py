"""What holds for every identifier."""

import doctest
import pickle
from types import ModuleType

import pytest

from messages.errors import SingleWindowError
from messages.identifiers import (
    BadIdentifier,
    account,
    bank,
    bic,
    bill,
    bop_number,
    cnaps,
    compact,
    container,
    credit_code,
    customs_registration,
    declaration_number,
    exam_record,
    imo,
    organisation_code,
    party_id,
    reference,
    site,
    transport,
)

VALID = (
    (account, "GB82WEST12345698765432"),
    (bank, "102458000013"),
    (bic, "DEUTDEFF500"),
    (bill, "QDSH26060001"),
    (bop_number, "3702000001012611210001"),
    (cnaps, "102458000013"),
    (container, "CSQU3054383"),
    (credit_code, "91350100M000100Y43"),
    (customs_registration, "330261A004"),
    (declaration_number, "421820261000000123"),
    (exam_record, "420120261000123401"),
    (imo, "UN9074729"),
    (organisation_code, "737944946"),
    (party_id, "4218737944946"),
    (reference, "737944946RMT20261121-0001"),
    (site, "CNZJG230015"),
    (transport, "UN9074729"),
)
SHAPED = tuple(row for row in VALID if row[0] is not bill)  # a bill's width is mended, not refused

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@pytest.mark.parametrize(("standard", "number"), VALID)
def test_a_compact_number_stays_as_it_is(standard: ModuleType, number: str):
    assert standard.check(number) == number


@pytest.mark.parametrize("digits", [FULL_WIDTH, SUPERSCRIPT], ids=["full-width", "superscript"])
@pytest.mark.parametrize(("standard", "number"), SHAPED)
def test_digits_that_are_not_ascii_are_refused(standard: ModuleType, number: str, digits: dict[int, int]):
    with pytest.raises(BadIdentifier) as refusal:
        standard.check(number.translate(digits))

    assert refusal.value.code == "SW501"


@pytest.mark.parametrize("text", ["", " ", "\n", "?"])
@pytest.mark.parametrize("standard", [row[0] for row in VALID if row[0] is not transport])
def test_what_is_no_number_at_all_is_refused_by_its_shape(standard: ModuleType, text: str):
    with pytest.raises(BadIdentifier) as refusal:
        standard.check(text)

    assert refusal.value.code == "SW501"


@pytest.mark.parametrize(("standard", "number"), SHAPED)
def test_a_line_break_after_the_number_is_refused(standard: ModuleType, number: str):
    with pytest.raises(BadIdentifier):
        standard.check(f"{number}\n")


@pytest.mark.parametrize("standard", [row[0] for row in VALID])
def test_the_example_in_the_docstring_holds(standard: ModuleType):
    outcome = doctest.testmod(standard)

    assert (outcome.failed, outcome.attempted > 0) == (0, True)


def test_letters_that_only_turn_into_ascii_are_left_for_the_shape():
    assert compact("ſw gu-ß") == "ſWGUß"


def test_a_bad_identifier_says_what_was_found_and_what_was_wanted():
    refusal = BadIdentifier("SW502", "CSQU3054384", "check digit 3", "校验码 3")

    assert isinstance(refusal, SingleWindowError)
    assert str(refusal) == "SW502: 'CSQU3054384', want check digit 3"
    assert refusal.wanted_zh == "校验码 3"


def test_a_bad_identifier_survives_the_way_between_processes():
    refusal = pickle.loads(pickle.dumps(BadIdentifier("SW502", "x", "y", "z")))

    assert (refusal.code, refusal.value, refusal.wanted, refusal.wanted_zh) == ("SW502", "x", "y", "z")
