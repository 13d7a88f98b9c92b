"""`swg explain`, and `swg release explain`: which row decides, and why, by the rules of a day."""

import re
from pathlib import Path

import pytest

from tests.documents import one
from tests.gateway.cli.swg import here, swg

MIXED = one("release.assessment.1", "valid/ores-beside-steel")
DIRECT = one("release.assessment.1", "valid/iron-ore-without-certificate")
AMENDMENT = one("declaration.amendment.1", "valid/another-ship")


def test_it_says_which_row_and_why_in_both_languages(empty: Path) -> None:
    said = swg("release", "explain", MIXED)
    assert said.code == 0, said
    assert "lines[0] iron " in said.out and "GACC 2018-134" in said.out
    assert "lines[0] mixed " in said.out and "loads mixed with other classes" in said.out
    assert said.out.startswith("常规验放")


def test_by_another_day_another_row_decides(empty: Path) -> None:
    assert "iron-direct" in swg("release", "explain", DIRECT).out
    then = swg("release", "explain", DIRECT, "--on", "2020-05-31", "--json").json
    assert (then["outcome"]["lines"][0]["row"], then["on"]) == ("iron", "2020-05-31")
    assert then["rule_set"] and then["because"][0]["basis"] == "GACC 2018-134; S0"


def test_the_verb_finds_the_tables_of_any_family(empty: Path) -> None:
    assert swg("explain", MIXED, "--json").json["message_type"] == "release.assessment.1"
    told = swg("explain", AMENDMENT, "--json").json
    assert told["outcome"]["tolerated"] and told == swg("declaration", "explain", AMENDMENT, "--json").json


def test_by_the_tables_of_the_settings(empty: Path, tmp_path: Path) -> None:
    rules = Path("messages/release/tables/rules.toml").read_text("utf-8")
    (tmp_path / "tables" / "release").mkdir(parents=True)
    own = rules.replace('version = "2020.1"', 'version = "own"').replace("since = 2020-06-01", "since = 2030-01-01")
    (tmp_path / "tables" / "release" / "rules.toml").write_text(own, "utf-8")
    with here(tmp_path / "data", SWG_RULE_TABLES=str(tmp_path / "tables")):
        told = swg("release", "explain", DIRECT, "--json").json
    assert told["rule_set"].startswith("own-") and told["outcome"]["lines"][0]["row"] == "iron"


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("release", "explain", AMENDMENT), 2, "release.assessment"),
        (("explain", one("inspection.arrival.1", "valid/one-container")), 2, "declaration.amendment"),
        (("release", "explain", MIXED, "--on", "yesterday"), 2, "2026-11-01"),
        (("release", "explain", one("release.assessment.1", "invalid/SW104-credit-grade")), 1, "SW104"),
        (("release", "explain", "nowhere.xml"), 2, "nowhere.xml"),
    ],
)
def test_what_cannot_be_explained_says_why(empty: Path, words: tuple[object, ...], code: int, told: str) -> None:
    said = swg(*words)
    assert (said.code, told in said.err) == (code, True), said


def test_what_would_be_refused_is_explained_as_far_as_it_goes_and_told(empty: Path) -> None:
    said = swg("release", "explain", one("release.assessment.1", "invalid/SW103-hs-code"))
    assert (said.code, "lines[0] iron " in said.out, "SW103" in said.err) == (1, True, True)


def test_what_is_doubted_is_told_and_goes(empty: Path) -> None:
    said = swg("release", "explain", one("release.assessment.1", "doubtful/SW503-credit-grade"), "--json")
    assert (said.code, [each["code"] for each in said.json["findings"]]) == (0, ["SW503"])


def test_tables_that_are_off_are_a_setting_that_is_off(empty: Path, tmp_path: Path) -> None:
    (tmp_path / "tables" / "inspection").mkdir(parents=True)
    with here(tmp_path / "data", SWG_RULE_TABLES=str(tmp_path / "tables")):
        said = swg("release", "explain", MIXED)
    assert (said.code, "rule_tables" in said.err) == (2, True)


def test_nothing_in_the_gateway_knows_these_families_but_its_default_settings() -> None:
    for path in Path("gateway").rglob("*.py"):
        if path != Path("gateway/settings/__init__.py"):
            text = path.read_text("utf-8")
            assert not re.search(r"messages\.(release|declaration)\b|[\"'](release|declaration)\.", text), path
