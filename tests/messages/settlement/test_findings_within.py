"""The findings of the rules within one message of settlement."""

from messages.settlement.findings import WITHIN


def test_every_finding_is_told_in_chinese_and_english_with_its_mend():
    for kind in WITHIN:
        assert not kind.zh.isascii()
        assert not kind.mend_zh.isascii()
        assert kind.en.isascii()
        assert kind.mend_en.isascii()


def test_codes_lie_in_the_range_of_the_family_in_order():
    codes = [kind.code for kind in WITHIN]
    assert codes == sorted(set(codes))
    assert all("SW700" <= code <= "SW719" for code in codes)


def test_no_time_heals_what_is_wrong_within_a_message():
    assert not any(kind.retry for kind in WITHIN)


def test_nobody_agrees_to_a_message_that_contradicts_itself():
    assert not any(kind.agreeable for kind in WITHIN)
