"""Past assessments by other rule tables: which proposals would be others, case by case, and nothing is written."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.rehearsal.changes import BadChange, tables_of, with_catalogue
from gateway.rehearsal.rehearse import Rehearsed
from gateway.rehearsal.trial import Trial
from messages.release.ruleset import FILE, OURS
from tests.gateway.rehearsal.road import Road, differing, road
from tests.inspections import CATALOGUE

RULES = (OURS / FILE).read_text("utf-8")
SAMPLES = (
    "iron-ore-inspected",
    "iron-ore-without-certificate",
    "fresh-cherries",
    "wine-and-cream",
    "ores-beside-steel",
)


@pytest.fixture(scope="module")
def assessed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """Five loads, each of a declaration of its own, and one decision."""
    with road(f"sqlite:///{tmp_path_factory.mktemp('assessed') / 'journal.db'}") as own:
        for number, name in enumerate(SAMPLES):
            own.send(f"release.assessment.1/{name}", "customs-demo", name, EntryId=f"42182026100000090{number}")
        own.send("release.decision.1/released", "customs-demo", "decision", EntryId="421820261000000901")
        yield own


def trial(own: Road, folder: Path, *change: str) -> Trial:
    """Today's, but for the rules of release."""
    assert change[0] in RULES
    (folder / "release").mkdir()
    (folder / "release" / FILE).write_text(RULES.replace(*change), "utf-8")
    return with_catalogue(own.today(), own.tools(tables_of(CATALOGUE, folder)))


def told(own: Road, found: list[Rehearsed]) -> dict[str, list[str]]:
    names = {id_: name for name, id_ in own.said.items()}
    return {names.get(id_, id_): kinds for id_, kinds in differing(found).items()}


def test_by_the_rules_of_the_day_every_proposal_is_as_it_was(assessed: Road) -> None:
    found = assessed.rehearse()
    assert told(assessed, found) == {}
    assert len(found) == 2 * len(SAMPLES) + 1 and not [each.left for each in found if each.left]


def test_a_rule_set_that_says_the_same_makes_no_difference(assessed: Road, tmp_path: Path) -> None:
    assert told(assessed, assessed.rehearse(trial(assessed, tmp_path, '"2020.1"', '"2020.2"'))) == {}


def test_of_a_row_that_changes_only_its_cases_differ_and_it_says_how(assessed: Road, tmp_path: Path) -> None:
    before = assessed.fingerprint()
    changed = trial(assessed, tmp_path, 'headings = ["2601"]\nmode = "1"', 'headings = ["2601"]\nmode = "2"')
    found = assessed.rehearse(changed)
    assert told(assessed, found) == {"iron-ore-inspected": ["forth"], "ores-beside-steel": ["forth"]}
    (difference,) = assessed.named("iron-ore-inspected", found).differences
    assert difference.at.startswith("release.proposal.1 proposal-") and not difference.already
    assert difference.before.startswith("2020.1-") and difference.before != difference.after
    assert ' "mode": "1",' in "\n".join(difference.lines) and '+ "mode": "2",' in "\n".join(difference.lines)
    assert assessed.fingerprint() == before


def test_a_row_that_ended_before_the_day_of_a_case_does_not_judge_it(assessed: Road, tmp_path: Path) -> None:
    ended = trial(assessed, tmp_path, 'id = "fresh-fruit"', 'id = "fresh-fruit"\nuntil = 2026-11-10')
    assert told(assessed, assessed.rehearse(ended)) == {"fresh-cherries": ["forth"]}
    (tmp_path / "later").mkdir()
    later = trial(assessed, tmp_path / "later", 'id = "fresh-fruit"', 'id = "fresh-fruit"\nuntil = 2026-11-11')
    assert told(assessed, assessed.rehearse(later)) == {}


def test_a_folder_that_is_off_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadChange, match="want a folder"):
        tables_of(CATALOGUE, tmp_path)
    (tmp_path / "release").mkdir()
    with pytest.raises(BadChange, match=r"rules\.toml"):
        tables_of(CATALOGUE, tmp_path)
    (tmp_path / "inspection").mkdir()
    with pytest.raises(BadChange):
        tables_of(CATALOGUE, tmp_path)
