"""The findings of duty guarantees: each told in both languages, in its range, and by some sample or case."""

import re
from pathlib import Path

import pytest

from messages.guarantee import TYPES
from messages.guarantee.findings import AGAINST, WITHIN
from tests.documents import samples

ALL = pytest.mark.parametrize("kind", WITHIN + AGAINST, ids=lambda kind: kind.code)


@ALL
def test_every_finding_is_told_in_chinese_and_english_with_its_mend(kind) -> None:
    assert not kind.zh.isascii() and not kind.mend_zh.isascii()
    assert kind.en.isascii() and kind.mend_en.isascii()


def test_codes_lie_in_the_range_of_the_family_in_order() -> None:
    codes = [kind.code for kind in WITHIN + AGAINST]
    assert codes == [f"SW{number}" for number in range(775, 800)]


def test_every_finding_within_a_message_has_a_sample_that_earns_it() -> None:
    earned = {case.values[1].name[:5] for kind in ("invalid", "doubtful") for case in samples(kind, TYPES)}
    assert {kind.code for kind in WITHIN} - earned == set()


def test_every_finding_against_what_is_known_is_told_in_some_case() -> None:
    here = "".join(path.read_text() for path in Path(__file__).parent.glob("test_*.py") if path != Path(__file__))
    assert {kind.code for kind in AGAINST} - set(re.findall(r"SW\d{3}", here)) == set()


def test_no_time_heals_what_is_wrong_within_a_message() -> None:
    assert not any(kind.retry or kind.agreeable for kind in WITHIN)
