"""Why a proposal is as it is: each row and each loss by its name, in both languages, with its source."""

import re
from datetime import date
from pathlib import Path

import pytest

from messages.codes.release import RELEASE_MODE
from messages.release.explaining import explain
from messages.release.records import ReleaseAssessment
from messages.release.ruleset import OURS
from tests.documents import CATALOGUE, body, samples
from tests.messages.release.talk import IRON, RULES, STEEL, assessment, inspected

ASSESSED = samples("valid", [CATALOGUE["release.assessment.1"]])


def test_it_says_which_row_and_what_took_its_mode_away() -> None:
    said = explain(assessment(IRON, STEEL, on_site=inspected()), RULES)
    assert [(each.at, each.row) for each in said.because[:3]] == [
        ("lines[0]", "iron"), ("lines[0]", "mixed"), ("lines[1]", None),
    ]  # fmt: skip
    assert said.because[0].basis == "GACC 2018-134; S0" and not said.because[0].assumed
    assert said.because[1].assumed and said.zh.startswith("常规验放")


def test_by_another_day_it_says_what_held_then() -> None:
    load = assessment(IRON, certificate_wanted=False)
    assert explain(load, RULES).because[0].row == "iron-direct"
    then = explain(load, RULES, date(2020, 5, 31))
    assert (then.because[0].row, then.day) == ("iron", date(2020, 5, 31))


@pytest.mark.parametrize(("type_", "path"), ASSESSED)
def test_every_word_is_told_in_both_languages(type_, path: Path) -> None:
    said = explain(body(path, ReleaseAssessment), RULES)
    for each in (said, *said.because):
        assert re.search(r"[\u4e00-\u9fff]", each.zh) and each.en and not re.search(r"[\u4e00-\u9fff]", each.en)
    assert said.outcome["mode"] in {code.value for code in RELEASE_MODE.rows}
    assert said.rule_set == RULES.name


def test_the_family_explains_by_the_rules_of_a_folder() -> None:
    family = CATALOGUE.families["release"]
    again = family.ruled(OURS)
    assert again.rule_set == family.rule_set
    load = assessment(IRON)
    assert again.explains["release.assessment"](load, None) == family.explains["release.assessment"](load, None)


def test_it_says_what_the_mode_lets_happen_and_on_what_that_rests() -> None:
    said = explain(assessment(IRON, on_site=inspected()), RULES)
    (means,) = (each for each in said.because if each.row == "mode 1")
    assert "出证前不得销售" in means.zh and (means.basis, means.assumed) == ("GACC 2018-134; S0", False)
