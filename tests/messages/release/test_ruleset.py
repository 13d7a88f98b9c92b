"""The rule tables: whole, dated, never two rows for one line; a set is known by what it says."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from messages.codes.release import RELEASE_MODE
from messages.release.engine import judge
from messages.release.ruleset import FILE, OURS, Loss, Mode, Row, read
from messages.rulesets import BadRules, dated
from tests.messages.release.talk import IRON, RULES, assessment, inspected

# What each version says, by its digest: a table that is changed gets another version, and a line here.
VERSIONS = {"2020.1": "57b12b75"}

TEXT = (OURS / FILE).read_text("utf-8")


def test_a_version_says_always_the_same() -> None:
    version, _, digest = RULES.name.rpartition("-")
    assert VERSIONS[version] == digest, "the rules have changed: give them a new version, and say so here"


def changed(folder: Path, *change: str) -> Path:
    """A folder with the rules, changed."""
    assert change[0] in TEXT
    (folder / FILE).write_text(TEXT.replace(*change, 1), "utf-8")
    return folder


def test_a_set_that_says_something_else_has_another_name(tmp_path: Path) -> None:
    other = read(changed(tmp_path, 'headings = ["2602"]', 'headings = ["2602", "2618"]'))
    assert other.version == RULES.version and other.name != RULES.name


@pytest.mark.parametrize("row", RULES.row, ids=lambda row: row.id)
def test_a_row_says_why_and_where_that_is_written(row: Row) -> None:
    assert re.search(r"[\u4e00-\u9fff]", row.zh) and row.en.isascii()
    assert row.basis
    assert all(re.fullmatch(r"[0-9]{2,10}", heading) for heading in row.headings)
    assert set(row.flow) <= {"I", "E"} and row.since >= date(2018, 10, 19)


@pytest.mark.parametrize("row", [*RULES.mode, *RULES.loss], ids=lambda row: getattr(row, "code", "") or row.reason)
def test_what_a_mode_means_and_what_takes_it_away_have_days_a_reason_and_a_source_too(row: Mode | Loss) -> None:
    assert re.search(r"[\u4e00-\u9fff]", row.zh) and row.en.isascii() and row.basis
    assert row.since >= date(2018, 10, 19)


def test_a_mode_may_mean_something_else_from_a_day_on(tmp_path: Path) -> None:
    text = TEXT.replace(
        'basis = "GACC 2020-69"\nzh = "现场', 'until = 2026-06-30\nbasis = "GACC 2020-69"\nzh = "现场', 1
    )
    later = text[text.index('[[mode]]\ncode = "7"') : text.index('[[mode]]\ncode = "6"')]
    later = later.replace("since = 2020-06-01\nuntil = 2026-06-30", "since = 2026-07-01").replace('"spot"', '"decided"')
    text = text.replace('[[mode]]\ncode = "6"', later + '[[mode]]\ncode = "6"', 1)
    (tmp_path / FILE).write_text(text, "utf-8")
    rules, load = read(tmp_path), assessment(IRON, certificate_wanted=False, on_site=inspected())
    assert [judge(load, rules, date(2026, month, 30)).may_leave for month in (6, 7)] == [True, False]
    assert rules.strictness == RULES.strictness


def test_a_mode_with_two_rows_on_a_day_is_a_contradiction(tmp_path: Path) -> None:
    row = TEXT[TEXT.index('[[mode]]\ncode = "7"') : TEXT.index('[[mode]]\ncode = "6"')]
    (tmp_path / FILE).write_text(TEXT.replace(row, row + row, 1), "utf-8")
    with pytest.raises(BadRules, match="mode '7' has two rows on 2020-06-01"):
        read(tmp_path)


def test_what_no_public_text_lists_is_marked_as_assumed() -> None:
    assert {row.id for row in RULES.row if not row.assumed} == {
        *("iron-direct", "iron", "manganese", "chromium", "lead", "zinc"),
    }
    assert {loss.reason for loss in RULES.loss if loss.assumed} == {"dishonest", "instructed", "mixed"}


def test_modes_are_those_of_the_list_each_stricter_than_the_one_before() -> None:
    assert sorted(RULES.strictness) == sorted(code.value for code in RELEASE_MODE.rows)
    after = ["declared", "spot", "decided"]
    order = [(after.index(mode.after), mode.barred) for mode in RULES.mode]
    assert order == sorted(order)


def test_no_line_has_two_rows_that_fit_it_as_well() -> None:
    days = {row.since for row in RULES.row} | {row.until + timedelta(days=1) for row in RULES.row if row.until}
    for day in days:
        asked = [
            (heading, row.fresh, row.certificate, flow)
            for row in dated(RULES.row, day)
            for heading in row.headings
            for flow in row.flow
        ]
        assert len(asked) == len(set(asked)), day


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('mode = "7"', 'mode = "8"', "mode '8' has no row"),
        ('reason = "waste"', 'reason = "smell"', "'smell' is not in RELEASE_REASON"),
        ('follow_ups = ["lab"]', 'follow_ups = ["pray"]', "'pray' is not in RELEASE_FOLLOW_UP"),
        ('id = "iron"', 'id = "zinc"', "two rows are called 'zinc'"),
        ("since = 2020-06-01", 'since = "soon"', "since"),
        ('version = "2020.1"', "", "version"),
        ('version = "2020.1"', "version = ", "Invalid"),
    ],
)
def test_a_table_that_contradicts_itself_says_so(tmp_path: Path, before: str, after: str, told: str) -> None:
    with pytest.raises(BadRules, match=re.escape(told)):
        read(changed(tmp_path, before, after))


def test_a_folder_without_rules_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadRules, match=r"rules\.toml"):
        read(tmp_path)
