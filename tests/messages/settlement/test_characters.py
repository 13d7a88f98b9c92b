"""Which characters go abroad."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.settlement.characters import strange, takes_chinese


@pytest.mark.parametrize(
    "text",
    ["SMITH & SONS (QINGDAO) LTD., NO. 8/F", "it's 50% + 1 [a]{b}|~^_`\\", 'a:b;c?d!e#f$g@h*i=j<k>"l"-m'],
)
def test_latin_letters_digits_and_plain_marks_go(text: str):
    assert strange(text) == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("青岛海岳 HAIYUE", "青岛海岳"),
        ("Müller Mühle", "ü"),
        ("ＱＤ", "ＱＤ"),
        ("a\u00a0b", "\u00a0"),
        ("CO.，LTD", "，"),
        ("€ 5", "€"),
        ("²", "²"),
    ],
)
def test_what_does_not_go_is_told_each_once(text: str, told: str):
    assert strange(text) == told


@given(st.text())
def test_nothing_but_ascii_goes_and_no_control_character(text: str):
    kept = "".join(character for character in text if character not in strange(text))
    assert kept.isascii()
    assert kept.isprintable()
    assert strange(kept) == ""


def test_renminbi_alone_takes_chinese():
    assert [takes_chinese(currency) for currency in ("CNY", "HKD", "USD")] == [True, False, False]
