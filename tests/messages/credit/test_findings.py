"""The findings of export credit insurance, and the terms of places."""

from datetime import date

from messages.credit.findings import AGAINST, FINDINGS, WITHIN
from messages.credit.programmes import PROGRAMMES, programme


def test_every_finding_is_told_in_chinese_and_english_with_its_mend():
    for kind in FINDINGS:
        assert not kind.zh.isascii()
        assert not kind.mend_zh.isascii()
        assert kind.en.isascii()
        assert kind.mend_en.isascii()


def test_codes_lie_in_the_range_of_the_family_in_order():
    codes = [kind.code for kind in FINDINGS]
    assert codes == sorted(set(codes))
    assert all("SW800" <= kind.code <= "SW810" for kind in WITHIN)
    assert all("SW811" <= kind.code <= "SW824" for kind in AGAINST)


def test_no_time_heals_what_is_wrong_within_a_message_and_nobody_agrees_to_it():
    assert not any(kind.retry or kind.agreeable for kind in WITHIN)


def test_the_terms_of_a_place_are_those_of_its_day_and_say_where_they_are_written():
    shenzhen, huaian = programme("440305", date(2022, 7, 1)), programme("320803", date(2015, 6, 1))
    assert shenzhen is not None
    assert huaian is not None
    assert (str(shenzhen.per_buyer), str(huaian.per_buyer)) == ("USD 150000.00", "USD 80000.00")
    assert programme("440305", date(2023, 7, 1)) is None
    assert programme("110105", date(2026, 7, 1)) is None
    assert all(each.source for each in PROGRAMMES)


def test_the_terms_that_nobody_has_confirmed_are_marked():
    found = programme("370211", date(2026, 11, 23))
    assert found is not None
    assert found.source.startswith("A")
