"""What came before, through other tables: what is told of it, and that nothing else happens."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError

from gateway.check.examination import Tools
from gateway.check.explain import Explainer
from gateway.journal.database import open_to_read
from gateway.journal.reading import Reading
from gateway.rehearsal import playing
from gateway.rehearsal.changes import BadChange, rules_of, with_adapters, with_agreements, with_catalogue
from gateway.rehearsal.differences import _members
from gateway.rehearsal.rehearse import Rehearsed, Tally
from gateway.rehearsal.trial import Trial
from gateway.settings.families import schema_folder
from messages.xml.schemas import Schemas
from tests.gateway.rehearsal.road import SCHEMAS, Road, differing, inspect, road
from tests.inspections import CATALOGUE

FORMS = ("own", "manifest")
YARD = """
name = "yard-demo"
zh = "场站"
en = "Yard"
roles = ["yard"]
sender_ids = ["4218MA3YRD663"]
send = ["inspection.acknowledgement.1", "inspection.arrival.1"]
[keys.yard]
site = ["CNQDG420026"]
[terms]
channel = "mailbox"
"""
OTHER_YARD = """
name = "new-yard"
zh = "新场站"
en = "New yard"
roles = ["yard"]
sender_ids = ["4218MA3NEW007"]
[keys.yard]
site = ["CNQDG420018"]
"""
BAY_RULE = """
from messages.findings import Fault, error

FINDINGS = (error("SW699", "场位须在 B 区", "the bay is not in area B", "改用 B 区场位", "use a bay of area B"),)

def is_in_area_b(arrival):
    if not arrival.bay_code.startswith("B"):
        yield Fault(code="SW699", at="bay_code", wanted="B-…")

RULES = {"inspection.arrival.1": (is_in_area_b,)}
"""
SHOUTS = """
from dataclasses import replace
from adapters import ADAPTERS as THERE

KEY = ("manifest", "inspection.notice.1")

def shout(message):
    return THERE[KEY].encode(message).replace("查验".encode(), "CHAYAN".encode()).replace(b"QDSH", b"QDXX")

ADAPTERS = (replace(THERE[KEY], version="9", encode=shout),)
"""


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Road]:
    """The same past on each database."""
    sqlite = f"sqlite:///{tmp_path / 'journal.db'}"
    with road(sqlite if request.param == "sqlite" else request.getfixturevalue("postgres_url")) as own:
        inspect(own)
        yield own


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def with_agreed(own: Road, *paths: Path, trial: Trial | None = None) -> Trial:
    with open_to_read(own.url).connect() as connection:
        return with_agreements(trial or own.today(), connection, paths, FORMS)


@contextmanager
def with_schema(own: Road, folder: Path, name: str, *change: str) -> Iterator[Trial]:
    """Today's, but for one schema in which this text is another, and whoever explains that."""
    text = (schema_folder() / name).read_text("utf-8")
    assert change[0] in text
    file(folder, name, text.replace(*change, 1))
    schemas = Schemas(CATALOGUE, schema_folder(), folder)
    with closing(Explainer(schemas, patience_s=30.0, turn_s=30.0)) as explainer:
        yield replace(own.today(), tools=replace(own.tools(schemas=schemas), explain=explainer.explain))


def with_rules(own: Road, path: Path) -> Trial:
    kinds = rules_of(CATALOGUE, path)
    return with_catalogue(own.today(), own.tools(kinds))


def only(found: Rehearsed) -> Any:
    (one,) = found.differences
    return one


def test_by_the_tables_of_the_day_everything_comes_out_as_it_did(both: Road) -> None:
    found = both.rehearse()
    assert differing(found) == {}
    assert len(found) == 9 and not [each.left for each in found if each.left]
    assert {each.past.row["verdict"] for each in found} == {"accepted", "refused"}


def test_the_saboteur_who_holds_the_past_against_todays_cases_is_seen(
    past: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playing, "AsItStood", lambda database, catalogue, before: Reading(database, catalogue))
    assert differing(past.rehearse()) != {}


def test_a_narrower_schema_says_which_would_be_refused_and_why(past: Road, tmp_path: Path) -> None:
    change = ('name="BayCode" type="Text20"', 'name="BayCode" type="Code2"')
    with with_schema(past, tmp_path, "inspection/arrival.1.xsd", *change) as changed:
        found = past.rehearse(changed, types=("inspection.arrival.1",))
    told = only(past.named("arrival", found))
    assert (told.kind, told.before, told.after, told.already) == ("verdict", "accepted", "refused", False)
    assert [line for line in told.lines if line.startswith("+ SW103") and "/Body/BayCode" in line]
    refused = only(past.named("bad digit", found))
    assert (refused.kind, [line[:7] for line in refused.lines]) == ("findings", ["+ SW103"])


def test_a_wider_agreement_says_which_would_be_accepted(past: Road, tmp_path: Path) -> None:
    text = YARD.replace("CNQDG420026", 'CNQDG420018", "CNQDG420026').replace("[terms]", '[terms]\nunmatched = "refuse"')
    today = with_agreed(past, file(tmp_path, "yard.toml", text))
    told = only(past.named("early", past.rehearse(today)))
    assert (told.before, told.after) == ("accepted", "refused")


def test_a_new_rule_is_told_by_its_own_code(past: Road, tmp_path: Path) -> None:
    found = past.rehearse(with_rules(past, file(tmp_path, "rules.py", BAY_RULE)))
    told = only(past.named("arrival", found))
    assert (told.before, told.after) == ("accepted", "refused")
    assert told.lines == ("+ SW699 error /InspectionArrival/Body/BayCode, value: A-03-12, want: B-…",)
    assert past.named("notice", found).differences == ()


def test_another_agreement_says_who_else_would_get_it(past: Road, tmp_path: Path) -> None:
    paths = file(tmp_path, "yard.toml", YARD), file(tmp_path, "new.toml", OTHER_YARD)
    found = past.rehearse(with_agreed(past, *paths))
    receivers = [each for each in past.named("notice", found).differences if each.kind == "receivers"]
    assert [(each.at.split()[-1], each.before, each.after) for each in receivers] == [("yard", "yard-demo", "new-yard")]


def test_what_a_partner_may_not_send_any_more_would_be_refused(past: Road, tmp_path: Path) -> None:
    text = YARD.replace(', "inspection.arrival.1"', "").replace("CNQDG420026", 'CNQDG420018", "CNQDG420026')
    found = past.rehearse(with_agreed(past, file(tmp_path, "yard.toml", text)))
    told = only(past.named("arrival", found))
    assert told.after == "refused" and told.lines[0].startswith("+ SW202")
    assert past.named("acknowledged", found).differences == ()


def test_another_form_tells_route_and_bytes(past: Road, tmp_path: Path) -> None:
    text = YARD.replace("CNQDG420026", 'CNQDG420018", "CNQDG420026') + '\n[forms]\n"inspection.notice.1" = "manifest"\n'
    found = past.rehearse(with_agreed(past, file(tmp_path, "yard.toml", text)))
    kinds = {each.kind: each for each in past.named("notice", found).differences}
    assert set(kinds) == {"route", "written"}
    assert (kinds["route"].before, kinds["route"].after) == ("own mailbox", "manifest mailbox")
    assert any(line.startswith("+<Manifest") for line in kinds["written"].lines)
    assert any(line.startswith("-<InspectionNotice") for line in kinds["written"].lines)


def test_another_adapter_tells_the_lines_it_writes_otherwise(past: Road, tmp_path: Path) -> None:
    text = YARD.replace("CNQDG420026", 'CNQDG420018", "CNQDG420026') + '\n[forms]\n"inspection.notice.1" = "manifest"\n'
    agreed = with_agreed(past, file(tmp_path, "yard.toml", text))
    before = past.rehearse(agreed)
    after = past.rehearse(with_adapters(agreed, file(tmp_path, "shouts.py", SHOUTS)))
    then, now = (
        next(each for each in past.named("notice", found).differences if each.kind == "written")
        for found in (before, after)
    )
    assert "QDXX" not in "".join(then.lines) and "QDXX" in "".join(now.lines)


def test_what_differs_today_already_is_not_laid_to_the_change(past: Road, tmp_path: Path) -> None:
    text = YARD.replace(', "inspection.arrival.1"', "").replace("CNQDG420026", 'CNQDG420018", "CNQDG420026')
    today = with_agreed(past, file(tmp_path, "yard.toml", text))
    changed = with_catalogue(today, past.tools(rules_of(CATALOGUE, file(tmp_path, "rules.py", BAY_RULE))))
    told = only(past.named("arrival", past.rehearse(changed, today=today)))
    assert told.after == "refused" and told.already


def test_an_adapter_that_breaks_is_told_and_ends_nothing(past: Road, tmp_path: Path) -> None:
    broken = (
        "def breaks(arrival):\n    raise RuntimeError('no such bay')\nRULES = {'inspection.arrival.1': (breaks,)}\n"
    )
    found = past.rehearse(with_rules(past, file(tmp_path, "broken.py", broken)))
    tally = Tally()
    for each in found:
        tally.count(each)
    assert past.named("arrival", found).failed == "RuntimeError: no such bay"
    assert (tally.documents, tally.failed, tally.same) == (9, 5, 4)


def test_nothing_is_written_and_nothing_could_be(both: Road, tmp_path: Path) -> None:
    before = both.fingerprint()
    assert differing(both.rehearse(with_rules(both, file(tmp_path, "rules.py", BAY_RULE))))
    assert both.fingerprint() == before
    with open_to_read(both.url).connect() as connection, pytest.raises(DBAPIError, match="read.?only"):
        connection.exec_driver_sql("DELETE FROM documents")


def test_only_what_is_asked_for_is_looked_at(past: Road) -> None:
    arrivals = past.rehearse(types=("inspection.arrival.1",), verdict="refused")
    assert {each.past.row["type"] for each in arrivals} == {"inspection.arrival.1"}
    assert past.said["bad digit"] in {each.past.row["id"] for each in arrivals}
    at = past.named("notice", past.rehearse()).past.row["received_at"]
    (one,) = past.rehearse(since=at, until=at + 1)
    assert one.past.row["id"] == past.said["notice"]
    assert past.rehearse(partners=("bank-demo",)) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("X = 1", "RULES"),
        ("RULES = {'inspection.arival.1': ()}", "no message type 'inspection.arival.1'"),
        ("RULES = ()", "want a dict"),
        ("raise ValueError('off')", "cannot be loaded: ValueError: off"),
    ],
)
def test_a_file_that_says_nothing_usable_is_refused_beforehand(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(BadChange, match=why):
        rules_of(CATALOGUE, file(tmp_path, "rules.py", text))


def test_a_field_that_a_record_has_got_since_is_no_difference() -> None:
    assert _members('{"a": 1, "b": {"c": null}, "d": []}') == _members('{"b": {}, "a": 1}')
    assert _members('{"a": null}') != _members('{"a": false}')


def test_todays_tools_are_left_as_they_are(past: Road, tmp_path: Path) -> None:
    rules_of(CATALOGUE, file(tmp_path, "rules.py", BAY_RULE))
    assert isinstance(past.tools(), Tools) and past.tools().schemas is SCHEMAS
    assert differing(past.rehearse()) == {}
