"""The lists as data: what holds for every one, and what single lists promise."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest

from messages.codes import LISTS, CodeList
from messages.money import MINOR_DIGITS
from messages.voice import Duty

IDS = {
    *(
        "CC011",
        "CN012",
        "TRAF_MODE",
        "FUNCTION",
        "RESPONSE",
        "IE_FLAG",
        "SIZE_TYPE",
        "FULLNESS",
        "SEAL_STATE",
        "DG_CLASS",
    ),
    *("COUNTRY", "CURRENCY", "FUNDS", "BOP_TRANSACTION", "CHARGE_BEARER", "PAYMENT_NATURE", "REMITTANCE_METHOD"),
    *("SETTLEMENT_METHOD", "DUTY", "AGREEMENT_VERDICT", "CANCELLATION_REASON", "PAYMENT_STATUS", "STATUS_ABOUT"),
    *("STATUS_LEVEL", "STATUS_REASON"),
    *("DIRECT_CUSTOMS", "CREDIT_SCOPE", "CREDIT_GRADE", "TAX_KIND", "GUARANTEE_USE", "POLICY_ACTION"),
    *("GUARANTEE_ABOUT", "GUARANTEE_VERDICT", "FILING_VERDICT", "USAGE_KIND", "CLAIM_VERDICT"),
    *("EXAM_MODE", "EXAM_EXTENT", "CHECK_TYPE", "EXAM_REQUIREMENT", "EXAM_RESULT", "DISPOSITION", "ATTEND"),
}
SHORT = r"[0-9A-Z.]{1,6}|[a-z-]{1,16}|[A-Z][A-Za-z]{1,15}"  # a code, a word, or what a field is called
EACH = pytest.mark.parametrize("code_list", LISTS.values(), ids=LISTS)


def test_the_ids_that_records_name_are_there():
    assert LISTS.keys() >= IDS


@EACH
def test_a_list_is_kept_under_its_own_id_and_says_where_it_comes_from(code_list: CodeList):
    assert LISTS[code_list.id] is code_list
    assert all((code_list.zh, code_list.en, code_list.source, code_list.rows))


@EACH
def test_every_value_is_short_ascii_without_blanks(code_list: CodeList):
    assert [row.value for row in code_list.rows if not re.fullmatch(SHORT, row.value)] == []


@EACH
def test_value_and_names_lead_back_to_the_same_row(code_list: CodeList):
    for row in code_list.rows:
        day = row.valid_from or row.valid_to or date(2026, 1, 1)
        assert code_list.get(row.value, on=day) is row
        assert code_list.named(row.zh, on=day) is row
        assert code_list.named(row.en, on=day) is row


@EACH
def test_two_rows_of_one_value_never_hold_on_the_same_day(code_list: CodeList):
    for value in {row.value for row in code_list.rows}:
        rows = [row for row in code_list.rows if row.value == value]
        for older, newer in pairwise(rows):
            assert older.valid_to is not None
            assert newer.valid_from is not None
            assert older.valid_to + timedelta(days=1) <= newer.valid_from


def test_the_two_transport_lists_name_one_number_differently():
    assert [LISTS["CN012"].get(mode).en for mode in "234"] == ["rail", "road", "air"]
    assert [LISTS["TRAF_MODE"].get(mode).en for mode in "2345"] == ["water", "rail", "road", "air"]


def test_customs_offices_are_those_of_shandong_and_an_unknown_one_is_only_doubted():
    offices = LISTS["CC011"]

    assert {row.value[:2] for row in offices.rows} == {"42", "43"}
    assert offices.open
    assert offices.get("4218").zh == "黄岛海关"


@pytest.mark.parametrize("value", ["4202", "4203", "4204", "4205", "4206", "4207", "4214", "4227"])
def test_an_office_whose_sources_disagree_or_that_nobody_confirmed_is_not_listed(value: str):
    assert LISTS["CC011"].get(value) is None


def test_lists_that_are_known_not_to_be_whole_are_open():
    assert {id_ for id_ in IDS if LISTS[id_].open} == {
        "CC011",
        "DIRECT_CUSTOMS",
        "EXAM_MODE",
        "CHECK_TYPE",
        "EXAM_REQUIREMENT",
        "SIZE_TYPE",
        "BOP_TRANSACTION",
        "STATUS_REASON",
    }


def test_the_currencies_are_those_that_money_can_be_of():
    assert {row.value for row in LISTS["CURRENCY"].rows} == set(MINOR_DIGITS)


def test_the_countries_are_the_249_of_the_standard_and_bear_the_names_in_use_here():
    countries = LISTS["COUNTRY"]

    assert len({row.value for row in countries.rows}) == len(countries.rows) == 249
    assert [countries.get(value).zh for value in ("HK", "MO", "TW", "KR", "DE")] == [
        "中国香港",
        "中国澳门",
        "中国台湾",
        "韩国",
        "德国",
    ]


def test_the_statuses_are_those_of_iso_20022_and_two_for_what_comes_back_or_is_taken_back():
    statuses = "RCVD ACTC ACCP ACFC ACWC ACSP ACSC ACCC PDNG PATC PART CANC RJCT BLCK RTND RVSD ACCR RJCR PDCR"
    assert [row.value for row in LISTS["PAYMENT_STATUS"].rows] == statuses.split()


def test_the_reasons_that_banks_give_most_are_named():
    given = (
        "AC01 AC04 AC06 AG01 AM02 AM03 AM04 AM05 AM09 AM12 AM14 BE04 BE09 CH03 CH04 CURR CUST DS02 DT01 DUPL FF01 MS03 "
        "NARR RC01 RC04 RF01 RR04 RR05 RR10 TM01 IAAD MINF NSTP PRSY LEGL NOOR NOAS PTNA INDM ARDT"
    )
    assert [code for code in given.split() if LISTS["STATUS_REASON"].get(code) is None] == []


def test_the_duties_of_bound_users_are_those_that_keys_may_carry():
    assert {row.value for row in LISTS["DUTY"].rows} == set(Duty)


def test_the_answers_of_customs_are_all_there():
    assert [row.value for row in LISTS["RESPONSE"].rows] == ["01", "02", "03", "11", "12", "13"]


def test_the_functions_are_new_withdrawn_changed_and_original():
    assert [(row.value, row.en) for row in LISTS["FUNCTION"].rows] == [
        ("2", "new"),
        ("3", "withdrawn"),
        ("5", "changed"),
        ("9", "original"),
    ]


def test_the_inspection_requirements_run_from_01_to_26():
    assert [row.value for row in LISTS["EXAM_REQUIREMENT"].rows] == [f"{number:02}" for number in range(1, 27)]
