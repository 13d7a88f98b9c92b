"""`swg replay --dry-run`: what came, through other tables, from the command line; nothing of the journal changes."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from gateway.settings.families import schema_folder
from tests.documents import one
from tests.gateway.cli.swg import Said, here, swg

PERIOD = (
    *("--from", f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%d}"),
    *("--to", f"{datetime.now(UTC) + timedelta(days=1):%Y-%m-%d}"),
)
RULES = """
from messages.findings import Fault
def stands_nowhere(arrival):
    yield Fault(code="SW601", at="bay_code", wanted="nowhere")
RULES = {"inspection.arrival.1": (stands_nowhere,)}
"""


def rehearse(*words: object) -> Said:
    return swg("replay", "--dry-run", *PERIOD, *words)


@pytest.fixture(scope="module")
def past(served: Path) -> Path:
    """The gateway has taken in more, and the yard has fetched what is for it."""
    for who, sample in (
        ("yard-demo", one("inspection.arrival.1", "valid/one-container")),
        ("yard-demo", one("inspection.arrival.1", "invalid/SW103-bay-code-too-long")),
        ("customs-demo", one("inspection.result.1", "valid/in-order")),
    ):
        assert swg("send", sample, "--as", who).code in (0, 1)
    assert swg("mailbox", "list", "--as", "yard-demo").code == 0
    return served


def test_nothing_differs_by_the_tables_of_the_day(past):
    said = rehearse()
    assert (said.code, "不同 / differing: 0" in said.out) == (0, True), said


def test_a_rule_that_is_new_is_told_document_by_document_and_summed_up(past, tmp_path):
    (tmp_path / "rules.py").write_text(RULES, "utf-8")
    said = rehearse("--rules", tmp_path / "rules.py", "--verdict", "accepted")
    assert said.code == 1
    assert "结论不同 / another verdict: accepted -> refused" in said.out
    assert "+ SW601 error /InspectionArrival/Body/BayCode" in said.out
    assert "不同 / differing: 1" in said.out


def test_for_programs_it_is_a_line_each_and_a_sum(past, tmp_path):
    (tmp_path / "xsd" / "inspection").mkdir(parents=True)
    text = (schema_folder() / "inspection" / "arrival.1.xsd").read_text("utf-8")
    narrow = text.replace('name="BayCode" type="Text20"', 'name="BayCode" type="Code2"')
    (tmp_path / "xsd" / "inspection" / "arrival.1.xsd").write_text(narrow, "utf-8")
    said = rehearse("--xsd", tmp_path / "xsd", "--type", "inspection.arrival.1", "--verdict", "accepted", "--json")
    told, tally = (json.loads(line) for line in said.out.splitlines())
    assert said.code == 1
    assert [each["after"] for each in told["differences"]] == ["refused"]
    assert tally["tally"]["kinds"] == {"accepted -> refused": 1}


def test_an_agreement_tells_which_copies_would_be_others(past, tmp_path):
    yard = swg("partner", "show", "yard-demo", "--json").json
    text = f"""
name = "yard-demo"
zh = "场站"
en = "Yard"
roles = ["yard"]
sender_ids = {json.dumps(yard["sender_ids"])}
send = ["inspection.acknowledgement.1", "inspection.arrival.1"]
[keys.yard]
site = ["CNQDG420018", "CNQDG420026"]
[forms]
"inspection.notice.1" = "manifest"
"""
    (tmp_path / "yard.toml").write_text(text, "utf-8")
    said = rehearse("--agreements", tmp_path / "yard.toml", "--whole")
    assert said.code == 1
    assert "格式或渠道不同 / another form or channel" in said.out and "own mailbox -> manifest mailbox" in said.out
    assert "发给接收方的内容不同 / other bytes for a receiver" in said.out and "+<Manifest" in said.out.replace(
        "\\", ""
    )


def test_nothing_of_a_journal_that_lies_still_changes(past, tmp_path):
    shutil.copytree(past, tmp_path / "still", ignore=shutil.ignore_patterns("*.sock"))
    (tmp_path / "rules.py").write_text(RULES, "utf-8")
    files = [path for path in (tmp_path / "still").rglob("*") if path.is_file() and path.suffix != ".db-shm"]
    with here(tmp_path / "still"):
        rehearse()  # whatever opening it to read leaves is there by now
        before = {path: sha256(path.read_bytes()).hexdigest() for path in files}
        assert rehearse("--rules", tmp_path / "rules.py").code == 1
        assert {path: sha256(path.read_bytes()).hexdigest() for path in files} == before


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("replay", *PERIOD), "--dry-run"),
        (("replay", "--dry-run", "--from", "2026-11-22", "--to", "2026-11-21"), "--to"),
        (("replay", "--dry-run", "--from", "soon", "--to", "2026-11-21"), "2026-11-21T10:00"),
        (("replay", "--dry-run", *PERIOD, "--type", "inspection.arival.1"), "inspection.arival.1"),
        (("replay", "--dry-run", *PERIOD, "--verdict", "maybe"), "accepted"),
        (("replay", "--dry-run", *PERIOD, "--xsd", "/nowhere"), ".xsd"),
        (("replay", "--dry-run", *PERIOD, "--rules", "/nowhere.py"), "Python"),
        (("replay", "--dry-run", *PERIOD, "--agreements", "/nowhere.toml"), "nowhere.toml"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_next_step(past, words, why):
    said = swg(*words)
    assert (said.code, why in said.err) == (2, True), said


def test_other_rule_tables_tell_which_proposals_would_be_others(past, tmp_path):
    sample = one("release.assessment.1", "valid/iron-ore-without-certificate")
    assert swg("send", sample, "--as", "customs-demo").code == 0
    rules = Path("messages/release/tables/rules.toml").read_text("utf-8")
    (tmp_path / "release").mkdir()
    ended = rules.replace("since = 2020-06-01", "since = 2020-06-01\nuntil = 2026-06-30").replace(
        '"2020.1"', '"2026.9"'
    )
    (tmp_path / "release" / "rules.toml").write_text(ended, "utf-8")
    said = rehearse("--tables", tmp_path, "--type", "release.assessment.1")
    assert said.code == 1, said
    assert "平台所说不同 / the gateway says otherwise: release.proposal.1 proposal-" in said.out
    assert " 2020.1-" in said.out and "-> 2026.9-" in said.out and '+ "mode": "1",' in said.out
    assert rehearse("--type", "release.assessment.1").code == 0


def test_tables_of_no_family_that_has_any_are_misused(past, tmp_path):
    (tmp_path / "inspection").mkdir()
    said = rehearse("--tables", tmp_path)
    assert (said.code, "release" in said.err) == (2, True)
