"""The app as a whole: who may call what, its own description, its problems, its health."""

import re
from dataclasses import replace
from types import SimpleNamespace

import pytest
from fastapi.openapi.models import OpenAPI
from fastapi.routing import APIRoute
from structlog.testing import capture_logs

from gateway.web import control, docs
from gateway.web.api import catalogue
from gateway.web.api.desk import Desk, GuardedRoute
from gateway.web.app import Web, build
from gateway.web.openapi import served
from gateway.web.portal.pages import PAGES
from gateway.web.portal.row import Reach
from gateway.web.portal.visit import PortalRoute
from gateway.web.rules import Rule, rule_of
from tests.gateway.web.asgi import ask
from tests.gateway.web.house import House

OPEN = {  # what anyone may call; one more is a decision
    "/.well-known/jwks.json", "/.well-known/oauth-authorization-server",
    "/asyncapi.json", "/livez", "/readyz", "/docs", "/docs/start.js", "/docs/{name}", "/openapi.json",
    "/v1/catalogue", "/v1/catalogue/{name}.xsd", "/v1/catalogue/{code}", "/v1/catalogue/{code}/schema",
    "/v1/catalogue/{code}/{name}.xsd",
    "/v1/catalogue/{code}/samples", "/v1/catalogue/{code}/samples/{name}", "/v1/findings", "/v1/findings/{code}",
    "/v1/gateway/certificates", "/v1/gateway/certificates.pem", "/v1/notices",
    "/v1/services",
    "/v1/services/{code}",
}  # fmt: skip


@pytest.fixture(scope="module")
def web(house: House) -> Web:
    return build(house.gateway)


@pytest.fixture(scope="module")
def description(house: House) -> dict[str, dict[str, object]]:
    return house.get("/openapi.json").json  # type: ignore[no-any-return]


def test_every_route_says_who_may_call_it(web: Web) -> None:
    routes = served(web.api)
    assert len(routes) > 15
    assert [route.path for route in routes if rule_of(route.endpoint) is None] == []
    assert all(isinstance(route, PortalRoute if _is_page(route) else GuardedRoute) for route in routes)
    assert all(door.rule in Rule for door in web.doors.values())
    assert {path for path, door in web.doors.items() if door.rule is Rule.ANYONE} == {"/oauth2/token"}


def test_nothing_is_served_beside_them(web: Web) -> None:
    paths = {route.path for route in web.api.routes if not isinstance(route, APIRoute) and hasattr(route, "path")}
    assert paths == {"/openapi.json"}


def test_only_what_is_meant_for_anyone_is_open(web: Web) -> None:
    open_ = {route.path for route in served(web.api) if rule_of(route.endpoint) is Rule.ANYONE}
    assert open_ | {"/openapi.json"} == OPEN


def test_whatever_is_not_open_asks_for_a_token(house: House, web: Web) -> None:
    for route in served(web.api):
        if rule_of(route.endpoint) not in (Rule.ANYONE, Rule.NEARBY, Rule.PORTAL):
            (method,) = route.methods
            answer = house.ask(method, re.sub(r"{\w+}", "x", route.path), None, b"" if method == "POST" else None)
            assert answer.status == 401, route.path


def test_a_page_that_is_not_open_is_for_whoever_signed_in(house: House, web: Web) -> None:
    for route in filter(_is_page, served(web.api)):
        (method,) = route.methods
        answer = house.ask(method, re.sub(r"{\w+}", "x", route.path), None, b"" if method == "POST" else None)
        if PAGES[route.path].reach is not Reach.ANYONE:
            assert answer.status == (401 if method == "POST" else 303), route.path
        elif method == "POST":
            assert answer.status in (403, 415), route.path


def _is_page(route: APIRoute) -> bool:
    return rule_of(route.endpoint) is Rule.PORTAL


def test_a_route_without_a_rule_is_not_served() -> None:
    async def anything() -> None: ...

    with pytest.raises(TypeError, match="does not say who may call it"):
        GuardedRoute("/x", anything)


# its own description


def test_it_is_openapi(description: dict) -> None:  # type: ignore[type-arg]
    read = OpenAPI.model_validate(description)
    assert read.openapi.startswith("3.1")
    assert description["components"]["securitySchemes"] == {"bearer": {"type": "http", "scheme": "bearer"}}


def test_every_operation_is_described_in_both_languages_with_an_example(description: dict) -> None:  # type: ignore[type-arg]
    for path, operations in description["paths"].items():
        for operation in operations.values():
            assert re.search(r"[一-鿿].* / .*[a-z]", operation["summary"]), path
            assert operation["x-swg-who"] in list(Rule), path
            assert operation["tags"], path
    names = [operation["operationId"] for path in description["paths"].values() for operation in path.values()]
    assert len(set(names)) == len(names) and all(name.isidentifier() for name in names)


def test_documents_and_problems_have_examples(description: dict) -> None:  # type: ignore[type-arg]
    send = description["paths"]["/v1/messages"]["post"]
    assert "InspectionArrival" in send["requestBody"]["content"]["application/xml"]["example"]
    assert {"202", "200", "422", "401", "403", "413", "415", "503"} <= send["responses"].keys()
    for operations in description["paths"].values():
        for operation in operations.values():
            for told in operation["responses"].values():
                for type_, content in told.get("content", {}).items():
                    assert type_ != "application/problem+json" or content["example"]["next"]


def test_every_reference_of_it_leads_somewhere(description: dict) -> None:  # type: ignore[type-arg]
    named = set(re.findall(r"'\$ref': '([^']+)'", str(description)))
    assert named <= {f"#/components/schemas/{name}" for name in description["components"]["schemas"]}
    assert not {"HTTPValidationError", "ValidationError"} & description["components"]["schemas"].keys()


def test_one_path_for_each_family_that_has_cases(description: dict, house: House) -> None:  # type: ignore[type-arg]
    paths = {family.path for family in house.gateway.catalogue.families.values() if family.process}
    assert paths <= description["paths"].keys()


def test_the_page_for_people_needs_nothing_from_elsewhere(house: House) -> None:
    page = house.get("/docs")
    assert page.status == 200
    assert "http" not in page.body.decode()
    for path in re.findall(r'(?:src|href)="([^"]+)"', page.body.decode()):
        assert house.get(path).status == 200
    assert house.get("/docs/LICENSE").status == 404


# problems


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/v1/nothing", 404),
        ("GET", "/v1/messages/", 404),
        ("GET", "/livez/", 404),
        ("DELETE", "/livez", 405),
        ("PUT", "/v1/catalogue", 405),
        ("GET", "/v1/messages", 405),
        ("GET", "/v1/validate", 405),
        ("POST", "/v1/cases", 405),
    ],
)
def test_what_is_not_there_is_a_problem_with_a_next_step(house: House, method: str, path: str, status: int) -> None:
    answer = house.ask(method, path)
    assert (answer.status, answer.json["status"]) == (status, status)
    assert answer.headers["content-type"] == "application/problem+json"
    assert {"type", "title", "zh", "next", "request"} <= answer.json.keys()
    assert status != 405 or answer.headers["allow"]


# health


def test_a_gateway_that_runs_is_alive_and_ready(house: House) -> None:
    assert house.get("/livez").json == {"alive": True}
    ready = house.get("/readyz")
    assert (ready.status, ready.json["ready"]) == (200, True)
    assert ready.json["checks"].keys() == {"signs", "store", "clock", "disk", "wal", "writer"}


def test_numbers_are_told_to_this_machine(house: House) -> None:
    house.send(house.document("inspection.arrival.1/one-container"))
    text = house.get("/metrics").body.decode()
    assert 'swg_documents_total{type="inspection.arrival.1",verdict="accepted"}' in text
    assert 'route="/v1/messages",status="202"' in text
    assert 'swg_waiting{what="deliveries.held"}' in text
    assert "swg_writer_depth" in text


def test_the_head_alone_may_be_asked_for_wherever_something_can_be_read(house: House, web: Web) -> None:
    for route in served(web.api):
        if route.methods == {"GET"} and not _is_page(route):
            path = re.sub(r"{\w+}", "x", route.path)
            asked, read = (house.ask(method, path, "auditor") for method in ("HEAD", "GET"))
            assert (asked.status, asked.body) == (read.status, b""), path
            assert asked.headers["content-type"] == read.headers["content-type"], path


def test_the_head_of_a_mailbox_fetches_nothing(house: House) -> None:
    house.send(house.document("inspection.notice.1/one-container", "customs-demo"), "customs-demo")
    assert house.ask("HEAD", "/v1/mailbox?limit=200", "trader-demo").status == 200
    assert house.get("/v1/mailbox?limit=200", "trader-demo").json["items"]


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/v1/inspections?sate=notified", "state"),
        ("/v1/inspections?limits=5", "limit"),
        ("/v1/mailbox?waits=1", "wait"),
        ("/v1/cases?number=1&numbers=2", "number"),
        ("/v1/messages/x?a%00b=1", "none"),
    ],
)
def test_a_parameter_that_does_not_exist_is_told_with_the_nearest_that_does(
    house: House, path: str, wanted: str
) -> None:
    answer = house.get(path, "trader-demo")
    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")
    assert wanted in answer.json["errors"][0]["wanted"]


def test_a_probe_may_add_words_of_its_own(house: House) -> None:
    assert house.get("/livez?now=1").status == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/inspections?cursor=a%00", 400),
        ("/v1/inspections?cursor=garbage", 400),
        ("/v1/inspections?number=a%00", 400),
        ("/v1/inspections/a%00", 400),
        ("/v1/messages/a%00", 400),
        ("/v1/messages/a%00/document", 400),
        ("/v1/cases/a%00", 400),
        ("/v1/cases?number=a%00", 400),
        ("/v1/inspections/no-such-number", 404),
    ],
)
def test_what_no_number_can_be_is_a_problem(house: House, path: str, status: int) -> None:
    answer = house.get(path, "trader-demo")
    assert (answer.status, answer.headers["content-type"]) == (status, "application/problem+json")


@pytest.mark.parametrize("path", ["/deliveries/a%00", "/deliveries?cursor=x", "/deliveries?partner=a%00"])
def test_operators_are_told_so_too(house: House, path: str) -> None:
    answer = house.control("GET", path)
    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")


def test_a_read_that_breaks_is_a_problem_of_ours(house: House) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a secret of /home/somebody")

    reading = house.gateway.reading
    parts = replace(house.gateway, reading=SimpleNamespace(document=broken, catalogue=reading.catalogue))
    web = build(parts)
    operators = control.build(web.desk)
    headers = {"Authorization": f"Bearer {house.tokens['auditor']}"}
    for app in (web.app, operators):
        with capture_logs() as lines:
            told = ask(app, path="/v1/messages/x", headers=headers)
        assert (told.status, told.headers["content-type"]) == (500, "application/problem+json")
        assert b"secret" not in told.body
        assert told.json["request"] == next(line["request"] for line in lines if line["event"] == "failed")


def test_what_is_served_from_files_is_read_once(house: House, web: Web) -> None:
    names = house.get("/v1/catalogue/inspection.arrival.1/samples").json["items"]
    assert house.get(names[0]["href"]).body is not None
    assert docs.files() is docs.files()
    assert catalogue.samples_of("inspection.arrival.1") is catalogue.samples_of("inspection.arrival.1")


def test_a_desk_is_the_same_for_everyone_but_for_who_calls(web: Web) -> None:
    other: Desk = web.desk.as_seen_by(web.desk.admit)
    assert other.stopping is web.desk.stopping and other.reads is web.desk.reads


def test_when_certificates_end_is_a_number_of_its_own(house: House) -> None:
    told = house.get("/metrics", "operator").body.decode()
    assert re.search(r'swg_certificate_days_left{holder="yard-demo",kind="partner"} 7[23]\d\.', told)
    assert 'kind="gateway"' in told
