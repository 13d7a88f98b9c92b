"""`/v1/events` over real HTTP: pages, a stream that goes on where it stopped, rights that end, and its catalogue."""

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema_rs
import pytest
from pydantic import TypeAdapter

from gateway.journal.news.kinds import TEST, Kinds
from gateway.web.api.event_shapes import CaseNewsShape, EventPageShape, EventShape
from gateway.web.asyncapi import describe
from gateway.web.streams import MOST_A_PARTNER
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_rights import key
from tests.gateways import eventually

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
PUBLISHED = Path(__file__).resolve().parents[3] / "asyncapi" / "asyncapi-3.0.0.json"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("events")) as own:
        yield own


class Stream:
    """One that is open: events as they come, and the id that one goes on after."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.response, self.last, self.status = response, "", response.status

    def block(self) -> dict[str, str]:
        """The next of it; empty at its end."""
        said: dict[str, str] = {}
        while line := self.response.readline().decode():
            if line == "\n":
                if said:
                    self.last = said.get("id", self.last)
                    return said
                continue
            name, _, value = line.rstrip("\n").partition(": ")
            said[name] = value
        return {}

    def event(self) -> dict[str, Any]:
        """The next event."""
        while block := self.block():
            if "data" in block and block.get("event") != "end":
                return json.loads(block["data"])  # type: ignore[no-any-return]
        raise EOFError("the stream has ended")


@contextmanager
def stream(house: House, who: str, path: str = "/v1/events", **headers: str) -> Iterator[Stream]:
    where = urlsplit(house.address)
    line = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    own = {"Authorization": f"Bearer {house.tokens[who]}", "Accept": "text/event-stream"}
    line.request("GET", path, headers=own | {name.replace("_", "-"): value for name, value in headers.items()})
    try:
        yield Stream(line.getresponse())
    finally:
        line.close()


def tell(house: House) -> str:
    """Something happens; answers the declaration."""
    entry = house.declaration()
    assert house.send(house.document(NOTICE, "customs-demo", entry=entry), "customs-demo").status == 202
    return entry


def test_what_happens_comes_down_the_stream_as_it_stands_in_the_page(house: House) -> None:
    with stream(house, "yard-demo") as open_:
        assert open_.status == 200 and open_.response.headers["content-type"].startswith("text/event-stream")
        begin = open_.block()["id"]
        entry = tell(house)
        event = open_.event()
        TypeAdapter(EventShape).validate_python(event)
        TypeAdapter(CaseNewsShape).validate_python(event["data"])
        assert (event["type"], event["data"]["order_key"]) == ("inspection.notice", entry)
        page = house.get(f"/v1/events?after={begin}", "yard-demo").json
        TypeAdapter(EventPageShape).validate_python(page)
        assert event in page["items"] and open_.last == event["id"].removeprefix("evt_")


def test_who_was_cut_off_goes_on_after_the_last_he_had(house: House) -> None:
    with stream(house, "yard-demo") as open_:
        open_.block()
        first = tell(house)
        assert open_.event()["data"]["order_key"] == first
        last = open_.last
    missed = [tell(house), tell(house)]
    with stream(house, "yard-demo", Last_Event_ID=last) as again:
        assert [again.event()["data"]["order_key"] for _ in missed] == missed


def test_a_last_event_id_that_we_never_gave_is_nothing(house: House) -> None:
    with stream(house, "yard-demo", Last_Event_ID="'; drop table") as open_:
        assert open_.status == 200
        open_.block()
        entry = tell(house)
        assert open_.event()["data"]["order_key"] == entry


@pytest.mark.parametrize(
    ("path", "last"), [("/v1/events", "0"), ("/v1/events?after=0", ""), ("/v1/events?after=99999", "0")]
)
def test_a_stream_may_begin_with_the_first_there_is(house: House, path: str, last: str) -> None:
    entry = tell(house)
    first = every(house, "yard-demo")[0]
    with stream(house, "yard-demo", path, **({"Last_Event_ID": last} if last else {})) as open_:
        assert open_.event() == first
        seen = first
        while seen["data"]["order_key"] != entry:
            seen = open_.event()


def test_nobody_hears_of_what_does_not_concern_him(house: House) -> None:
    entry = tell(house)
    assert entry not in house.get("/v1/events", "other-trader").body.decode()
    assert entry not in house.get("/v1/events", key(house, "read:settlement")).body.decode()
    assert house.get("/v1/events", key(house, "send")).status == 403
    assert house.get("/v1/events").status == 401
    seen = {each["data"]["order_key"] for each in every(house, "operator")}
    assert entry in seen


def test_only_what_is_asked_for_comes(house: House) -> None:
    entry = tell(house)
    house.send(house.document(ARRIVAL, entry=entry))
    kinds = {each["type"] for each in every(house, "yard-demo", "types=inspection.arrived")}
    assert kinds == {"inspection.arrived"}
    states = {each["data"]["to"] for each in every(house, "yard-demo", "states=notified")}
    assert states == {"notified"}
    case = house.get(f"/v1/cases?number={entry}", "yard-demo").json["items"][0]["id"]
    found = every(house, "yard-demo", f"cases={case}")
    assert {each["subject"] for each in found} == {case} and len(found) >= 2
    wrong = house.get("/v1/events?types=inspection.arived", "yard-demo")
    assert wrong.status == 400 and "inspection.arrived" in wrong.json["errors"][0]["wanted"]


def test_a_partner_has_so_many_streams_and_is_told_so(house: House) -> None:
    held = [stream(house, "customs-demo") for _ in range(MOST_A_PARTNER)]
    try:
        assert [each.__enter__().status for each in held] == [200] * MOST_A_PARTNER
        with stream(house, "customs-demo") as more:
            assert more.status == 429 and b"too-many-streams" in more.response.read()
    finally:
        for each in held:
            each.__exit__(None, None, None)

    def is_free() -> bool:
        with stream(house, "customs-demo") as again:
            return again.status == 200

    eventually(is_free, "a stream that was hung up kept its place")


def test_a_stream_ends_when_the_gateway_stops(tmp_path: Path) -> None:
    with opened(tmp_path) as own:
        held = stream(own, "yard-demo")
        open_ = held.__enter__()
        open_.block()
    with pytest.raises((EOFError, ConnectionError, http.client.IncompleteRead)):
        open_.event()
    held.__exit__(None, None, None)


def every(house: House, who: str, query: str = "") -> list[dict[str, Any]]:
    """All pages."""
    found: list[dict[str, Any]] = []
    after, is_all = "0", False
    while not is_all:
        page = house.get(f"/v1/events?after={after}&{query}".rstrip("&"), who).json
        found, after, is_all = [*found, *page["items"]], page["cursor"], page["is_all"]
    return found


# its catalogue


def test_the_catalogue_is_asyncapi_as_published_and_names_every_event(house: House) -> None:
    told = house.get("/asyncapi.json").json
    published = jsonschema_rs.validator_for(json.loads(PUBLISHED.read_text("utf-8")))
    assert [str(each) for each in published.iter_errors(told)] == []
    del told["info"]
    assert list(published.iter_errors(told)), "the published schema lets anything pass"


def test_every_event_that_comes_fits_what_the_catalogue_says_of_its_kind(house: House) -> None:
    entry = tell(house)
    house.send(house.document(ARRIVAL, entry=entry))
    told = house.get("/asyncapi.json").json
    events = every(house, "yard-demo")
    assert {each["type"] for each in events} >= {"inspection.notice", "inspection.arrived"}
    for each in events:
        payload = told["components"]["messages"][each["type"]]["payload"]
        schema = {**payload, "components": told["components"]}
        assert list(jsonschema_rs.validator_for(schema).iter_errors(each)) == []
        wrong = each | {"data": each["data"] | {"to": "nowhere at all"}}
        assert list(jsonschema_rs.validator_for(schema).iter_errors(wrong)), each["type"]


def test_every_kind_has_words_in_both_languages() -> None:
    kinds = Kinds(Catalogue(FAMILIES))
    told = describe(kinds, "https://gateway.example")
    for type_, message in told["components"]["messages"].items():
        zh, _, en = message["title"].partition(" / ")
        assert zh and en and any("一" <= letter <= "鿿" for letter in zh), type_
    assert TEST in told["channels"]["webhook"]["messages"] and TEST not in told["channels"]["stream"]["messages"]
