"""Every sample through gates and checks: a valid one earns nothing, the others the code they are named after."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from messages.catalogue import MessageType
from messages.findings import Finding, Severity
from tests.documents import CATALOGUE, SAMPLES, earned, one, samples, sealed

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
OF_THE_SCHEMA = {"SW103", "SW104", "SW105", "SW113"}  # a schema's no, which the explainer puts into words
NOT_FIT = Finding(code="SW103", where="/")  # stands for its words here
TOOLS = Tools(catalogue=CATALOGUE, schemas=sealed(), explain=lambda code, examination: (NOT_FIT,))


def findings(path: Path) -> tuple[Finding, ...]:
    """What gates and checks say of a sample that nobody in particular brought."""
    return examine(Examination(content=path.read_bytes(), now=NOW), TOOLS)


def codes(path: Path, severity: Severity) -> set[str]:
    """The codes of this severity that a sample earns."""
    return {each.code for each in findings(path) if CATALOGUE.findings.severity(each) is severity}


@pytest.mark.parametrize(("type_", "path"), samples("valid"))
def test_a_valid_sample_is_taken_in_without_a_word(type_: MessageType, path: Path):
    assert findings(path) == ()


@pytest.mark.parametrize(("type_", "path"), samples("invalid"))
def test_an_invalid_sample_is_refused_with_the_code_it_is_named_after(type_: MessageType, path: Path):
    wanted = NOT_FIT.code if earned(path) in OF_THE_SCHEMA else earned(path)
    assert codes(path, Severity.ERROR) == {wanted}


@pytest.mark.parametrize(("type_", "path"), samples("doubtful"))
def test_a_doubtful_sample_is_taken_in_with_a_warning(type_: MessageType, path: Path):
    assert codes(path, Severity.ERROR) == set()
    assert codes(path, Severity.WARNING) == {earned(path)}


def test_of_twelve_faults_those_beyond_the_schema_are_all_told_at_once():
    told = [(each.code, each.where.removeprefix("/InspectionArrival/")) for each in findings(twelve_faults())]
    assert told == [
        (NOT_FIT.code, "/"),
        ("SW501", "Body/EntryId"),
        ("SW502", "Body/Transport"),
        ("SW502", "Body/ContainerNo"),
        ("SW501", "Body/SiteCode"),
        ("SW503", "Head/FunctionCode"),
        ("SW503", "Body/SealState"),
        ("SW601", "Body/ContainerNo"),
    ]


def test_a_finding_tells_the_line_and_the_value():
    (finding,) = findings(one("inspection.arrival.1", "invalid/SW502-check-digit"))
    assert str(finding) == "SW502 /InspectionArrival/Body/ContainerNo: 'QDGU1000017', want check digit 6"
    text = (SAMPLES / "inspection.arrival.1/invalid/SW502-check-digit.xml").read_text().splitlines()
    assert "QDGU1000017" in text[(finding.line or 0) - 1]


def twelve_faults() -> Path:
    """The document that is wrong in twelve ways."""
    return one("inspection.arrival.1", "twelve-faults")
