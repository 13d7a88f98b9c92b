"""The catalogue over HTTP: types, schemas, samples, finding codes; nobody needs a token for them."""

from urllib.parse import urljoin

import pytest
from lxml import etree

from messages.catalogue import MessageType
from tests.documents import CATALOGUE, TYPES
from tests.gateway.web.house import House

codes = pytest.mark.parametrize("type_", TYPES, ids=lambda each: each.code)


def test_every_type_is_listed_with_who_says_it_to_whom(house: House) -> None:
    told = house.get("/v1/catalogue").json
    assert [each["code"] for each in told["items"]] == [type_.code for type_ in CATALOGUE]
    assert {each["path"] for each in told["families"]} >= {"/v1/inspections"}


@codes
def test_a_schema_can_be_used_from_where_it_is_published(house: House, type_: MessageType) -> None:
    url = f"{house.address}/v1/catalogue/{type_.code}/schema"
    schema = etree.fromstring(house.get(url.removeprefix(house.address)).body)
    included = [each.get("schemaLocation", "") for each in schema.iterfind("{*}include")]
    for path in included:
        assert house.get(urljoin(url, path).removeprefix(house.address)).body.startswith(b"<?xml")
    assert schema.get("targetNamespace") == type_.namespace


@codes
def test_the_samples_of_a_type_are_given_out(house: House, type_: MessageType) -> None:
    samples = house.get(f"/v1/catalogue/{type_.code}/samples").json["items"]
    assert samples
    assert etree.QName(etree.fromstring(house.get(samples[0]["href"]).body)).localname == type_.root


@pytest.mark.parametrize(
    "path",
    ["nothing.1", "nothing.1/schema", "nothing.1/samples", "inspection.arrival.1/samples/..%2f..%2fREADME", "x.xsd",
     "..%2f..%2fpyproject.xsd", "inspection.arrival.1/samples/nothing"],
)  # fmt: skip
def test_what_is_not_there_is_a_problem(house: House, path: str) -> None:
    answer = house.get(f"/v1/catalogue/{path}")
    assert answer.status == 404
    assert answer.headers["content-type"] == "application/problem+json"


def test_every_finding_code_is_explained(house: House) -> None:
    told = {each["code"]: each for each in house.get("/v1/findings").json["items"]}
    assert told.keys() == {kind.code for kind in CATALOGUE.findings}
    assert house.get("/v1/findings/sw502").json == told["SW502"]
    assert house.get("/v1/findings/SW999").status == 404
