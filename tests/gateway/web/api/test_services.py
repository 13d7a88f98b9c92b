"""The services over HTTP: paged, by family, by day, in one language or both; nobody needs a token for them."""

from typing import Any

import pytest

from gateway.web.api import shapes
from tests.documents import CATALOGUE
from tests.gateway.web.house import House

EVERY = sorted(service.code for family in CATALOGUE.families.values() for service in family.services)


def items(house: House, query: str = "") -> list[dict[str, Any]]:
    answer = house.get(f"/v1/services?limit=200{query}")
    assert shapes.ServicesShape.model_validate_json(answer.body)
    return list(answer.json["items"])


def test_every_service_is_listed_in_the_order_of_codes(house: House) -> None:
    assert [each["code"] for each in items(house)] == EVERY


def test_a_page_leads_to_the_next(house: House) -> None:
    first = house.get("/v1/services?limit=5&on=2026-11-01&lang=en")
    assert [each["code"] for each in first.json["items"]] == EVERY[:5]
    assert "lang=en" in first.headers["link"] and "on=2026-11-01" in first.headers["link"]
    rest = house.get(f"/v1/services?limit=200&cursor={first.json['cursor']}").json
    assert [each["code"] for each in rest["items"]] == EVERY[5:] and rest["cursor"] is None


def test_those_of_a_family_by_its_name(house: House) -> None:
    found = items(house, "&family=settlement")
    assert [each["code"] for each in found] == [f"SET-{n:02d}" for n in range(1, 6)]
    assert {each["cases"] for each in found} == {"/v1/settlements"}
    assert house.get("/v1/services?family=none").status == 400


def test_on_a_day_before_any_there_is_none(house: House) -> None:
    assert items(house, "&on=2020-12-31") == []
    assert house.get("/v1/services/SET-02?on=2020-12-31").status == 404


@pytest.mark.parametrize(("lang", "name"), [("zh", "汇出汇款"), ("en", "payment out")])
def test_one_language_alone_where_that_is_asked_for(house: House, lang: str, name: str) -> None:
    assert house.get(f"/v1/services/SET-02?lang={lang}").json["name"] == name
    assert house.get("/v1/services/SET-02").json["name"][lang] == name


def test_a_service_that_needs_no_materials_says_so(house: House) -> None:
    none = house.get("/v1/services/INS-01?lang=zh").json
    assert (none["materials"], none["nothing_to_bring"]) == ([], "无需材料")
    assert house.get("/v1/services/INS-02").json["nothing_to_bring"] is None


def test_a_service_says_what_it_takes_and_how_long(house: House) -> None:
    answer = house.get("/v1/services/ins-02")
    told = shapes.ServiceShape.model_validate_json(answer.body)
    state = CATALOGUE.families["inspection"].process.state("in-place")
    limit = next(each for each in told.limits if each.state == "in-place")
    assert (limit.working_days, limit.at_hour, limit.source) == (state.limit.working_days, state.limit.at_hour, "A")
    assert "inspection.arrival.1" in told.types
    assert [each.version for each in told.versions] == [1]
    assert house.get("/v1/services/ins-02", **{"If-None-Match": answer.headers["etag"]}).status == 304


def test_what_is_no_service_is_a_problem(house: House) -> None:
    assert house.get("/v1/services/XXX-99").status == 404
    assert house.get("/v1/services?cursor=x").status == 400


def test_types_steps_and_forms_name_their_service(house: House) -> None:
    assert house.get("/v1/catalogue/settlement.outward.1").json["service"] == "SET-02"
    described = house.get("/openapi.json").json["paths"]["/v1/settlements/outward"]["post"]
    assert "/v1/services/SET-02" in described["description"]
