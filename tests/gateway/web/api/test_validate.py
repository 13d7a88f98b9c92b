"""A document looked at, and not kept."""

import gzip

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
