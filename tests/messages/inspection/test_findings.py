"""The findings of the inspection family."""

from messages.findings import Severity
from messages.inspection.findings import FINDINGS


def test_every_finding_is_told_in_chinese_and_english_with_its_mend():
    for kind in FINDINGS:
        assert not kind.zh.isascii()
        assert not kind.mend_zh.isascii()
        assert kind.en.isascii()
        assert kind.mend_en.isascii()


def test_codes_lie_in_the_ranges_of_the_family_in_order():
    codes = [kind.code for kind in FINDINGS]
    assert codes == sorted(set(codes))
    assert all("SW601" <= code <= "SW629" or "SW631" <= code <= "SW659" for code in codes)


def test_only_what_time_may_heal_is_worth_sending_again():
    assert {kind.code for kind in FINDINGS if kind.retry} == {"SW635", "SW640", "SW641"}
    assert all(kind.severity is Severity.ERROR for kind in FINDINGS if kind.retry)
