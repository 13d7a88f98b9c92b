"""The live board: the numbers of one reader for all who look, as a page and as a stream."""

import http.client
import json
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from gateway.partners.accounts import PersonRole
from gateway.web.portal.operation.board import PERIOD_S
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.portal.browser import Browser
from tests.gateway.web.portal.operators import at_work
from tests.gateway.web.portal.people import PASSWORD, maker

ARRIVAL = "inspection.arrival.1/one-container"


def listening(browser: Browser) -> http.client.HTTPResponse:
    where = urlsplit(browser.house.address)
    line = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    line.request("GET", "/portal/board/stream", headers={"Cookie": cookies, "Accept": "text/event-stream"})
    return line.getresponse()


def event(stream: http.client.HTTPResponse) -> dict[str, object]:
    while not (line := stream.readline()).startswith(b"data: "):
        assert line, "the stream has ended"
    found: dict[str, object] = json.loads(line[6:])
    return found


@pytest.mark.parametrize(("language", "said"), [("zh", "合作方状况"), ("en", "Partners&#39; health")])
def test_what_came_in_is_counted_on_the_board(portal: House, language: str, said: str) -> None:
    assert portal.send(portal.document(ARRIVAL)).status == 202
    time.sleep(PERIOD_S)
    page = at_work(portal).get(f"/portal/board?lang={language}")
    assert page.status == 200
    text = page.body.decode()
    assert said in text and "inspection.arrival.1" in text and "yard-demo" in text
    assert "<script>" not in text and " style=" not in text


@pytest.mark.parametrize("role", [PersonRole.OPERATOR, PersonRole.AUDITOR])
def test_the_stream_tells_what_came_since(portal: House, role: PersonRole) -> None:
    stream = listening(at_work(portal, role))
    assert stream.headers["content-type"].startswith("text/event-stream")
    before = event(stream)["charts"]["throughput"][1][-10:]  # type: ignore[index]
    portal.send(portal.document(ARRIVAL))
    after = event(stream)["charts"]["throughput"][1][-10:]  # type: ignore[index]
    assert sum(after) > sum(before) or sum(event(stream)["charts"]["throughput"][1][-10:]) > sum(before)  # type: ignore[index]
    stream.close()


def test_many_who_look_ask_the_journal_no_oftener_than_one(portal: House) -> None:
    streams = [listening(at_work(portal)) for _ in range(6)]
    begun = time.monotonic()
    numbers = {each["tables"] for stream in streams for each in (event(stream), event(stream))}
    assert len(numbers) <= 2 + (time.monotonic() - begun) / PERIOD_S
    for stream in streams:
        stream.close()


def test_nobody_of_a_partner_sees_it(portal: House) -> None:
    browser = Browser(portal)
    browser.sign_in(maker(portal), PASSWORD)
    assert browser.get("/portal/board").status == 403
    assert browser.get("/portal/board/stream").status == 403
    assert "/portal/board" not in browser.get("/portal").body.decode()


def test_whoever_is_not_signed_in_is_sent_to_do_that(portal: House) -> None:
    assert Browser(portal).get("/portal/board").status == 303


def test_a_stream_ends_with_the_server(tmp_path: Path) -> None:
    with opened(tmp_path) as own:
        stream = listening(at_work(own))
        event(stream)
        begun = time.monotonic()
    assert time.monotonic() - begun < 10
    while stream.readline():
        pass
