"""A document looked at, and not kept."""

import gzip
import re

import pytest
from sqlalchemy import func, select

from gateway.journal import tables
from tests.documents import one
from tests.gateway.web.house import XML, House


def validate(house: House, document: bytes, who: str = "yard-demo", **headers: str):  # type: ignore[no-untyped-def]
    return house.post("/v1/validate", document, who, **{**XML, **headers})


def test_a_good_document_is_valid(house: House) -> None:
    told = validate(house, house.document("inspection.arrival.1/one-container")).json
    assert told["valid"]
    assert {each["severity"] for each in told["findings"]} <= {"warning"}


def test_everything_wrong_is_told_and_nothing_kept(house: House) -> None:
    before = _leaves(house)
    document = house.signed(one("inspection.arrival.1", "twelve-faults").read_bytes(), "yard-demo")
    told = validate(house, document).json
    assert not told["valid"]
    assert len(told["findings"]) >= 12
    assert _leaves(house) == before


def test_the_same_is_told_as_when_it_is_sent(house: House) -> None:
    document = house.signed(one("inspection.arrival.1", "twelve-faults").read_bytes(), "yard-demo")
    assert (
        validate(house, document).json["findings"] == house.send(document, Accept="application/json").json["findings"]
    )


def test_an_operator_validates_in_nobodys_name(house: House) -> None:
    unsigned = one("inspection.arrival.1", "valid/one-container").read_bytes()
    assert validate(house, unsigned, "operator").json["valid"]
    assert not validate(house, unsigned, "yard-demo").json["valid"]


def test_a_draft_is_told_everything_beside_its_missing_signature(house: House) -> None:
    draft = one("inspection.arrival.1", "twelve-faults").read_bytes()
    unsigned, signed = (
        {each["code"] for each in validate(house, each).json["findings"]}
        for each in (draft, house.signed(draft, "yard-demo"))
    )
    assert unsigned - signed == {"SW203"} and signed <= unsigned and len(unsigned) > 5
    assert house.send(draft).codes == ["SW203"]


def test_of_three_hundred_findings_all_are_counted(house: House) -> None:
    text = one("inspection.notice.1", "valid/one-container").read_text("utf-8")
    box = re.search(r"<Container>.*?</Container>", text, re.DOTALL)[0]  # type: ignore[index]
    boxes = "".join(box.replace("QDGU1000016", f"XXGU{number:06}X") for number in range(300))
    document = house.signed(text.replace(box, boxes).encode(), "customs-demo")
    told = validate(house, document, "customs-demo").json["findings"]
    sent = house.send(document, "customs-demo", Accept="application/json").json
    assert len(told) == len(sent["findings"]) == 101
    assert told[-1]["code"] == sent["findings"][-1]["code"] == "SW111"
    assert told[-1]["value"] == sent["findings"][-1]["value"] != "1 more"
    assert sent["finding_count"] == 100 + int(told[-1]["value"].split()[0]) >= 300


def test_gzip_is_taken_off_here_too(house: House) -> None:
    document = house.document("inspection.arrival.1/one-container")
    assert validate(house, gzip.compress(document), **{"Content-Encoding": "gzip"}).json["valid"]


@pytest.mark.parametrize("headers", [{"Content-Type": "text/plain"}, {"Content-Encoding": "br"}])
def test_type_and_coding_are_findings_too(house: House, headers: dict[str, str]) -> None:
    told = validate(house, b"<x/>", **headers).json
    assert (told["valid"], [each["code"] for each in told["findings"]]) == (False, ["SW110"])


def test_nobody_validates_without_a_token(house: House) -> None:
    assert house.post("/v1/validate", b"<x/>", **XML).status == 401


def _leaves(house: House) -> int:
    with house.gateway.database.connect() as connection:
        return connection.execute(select(func.count()).select_from(tables.documents)).scalar_one()


# who looks at what is not his


def of_another(house: House, entry: str, **changes: str) -> bytes:
    """A report of a yard that the notice does not name."""
    changes = {"SenderId": "4218MA3SML005", **changes}
    return house.document("inspection.arrival.1/one-container", "small-yard", entry=entry, **changes)


def test_a_stranger_learns_of_a_case_only_that_it_is_not_his(house: House) -> None:
    entry = house.declaration()
    house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    for changes in ({}, {"BillNo": "OTHER1", "ContainerNo": "SDGU3000038"}, {"ContainerNo": "QDGU1000017"}):
        told = validate(house, of_another(house, entry, **changes), "small-yard").json
        of_the_case = [each for each in told["findings"] if each["code"] >= "SW6"]
        assert (told["valid"], [each["code"] for each in of_the_case]) == (False, ["SW651"])
        assert of_the_case[0]["wanted"] is None
        assert "QDSH2611001" not in str(told)  # the bill of the notice


def test_a_stranger_is_told_the_same_as_when_he_sends(house: House) -> None:
    entry = house.declaration()
    house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    document = of_another(house, entry, ContainerNo="QDGU1000017")
    looked_at = validate(house, document, "small-yard").json["findings"]
    assert looked_at == house.send(document, "small-yard", Accept="application/json").json["findings"]
    assert [each["code"] for each in looked_at] == ["SW502", "SW651"]


def test_where_there_is_no_case_a_stranger_is_told_as_anyone_would_be(house: House) -> None:
    told = validate(house, of_another(house, house.declaration()), "small-yard").json
    assert (told["valid"], [each["code"] for each in told["findings"]]) == (True, ["SW642"])


def test_in_anothers_name_nothing_is_looked_at_as_his(house: House) -> None:
    entry = house.declaration()
    house.send(house.document("inspection.notice.1/one-container", "customs-demo", entry=entry), "customs-demo")
    told = validate(house, of_another(house, entry, SenderId="4218MA3YRD663"), "small-yard").json
    assert [each["code"] for each in told["findings"]] == ["SW201", "SW651"]
