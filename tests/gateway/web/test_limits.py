"""What a partner is told over HTTP who hands in more than his terms allow."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from gateway.partners.allowance import TooMuch
from gateway.partners.partner import Partner
from tests.gateway.web.house import JSON, House
from tests.gateway.web.test_door import knock
from tests.journals import Gate, until


def test_beyond_his_rate_a_partner_is_told_when_to_come_again(house: House) -> None:
    document = house.document("inspection.arrival.1/one-container", "hasty-yard", SenderId="4218MA3HST00X")
    first = house.send(document, "hasty-yard")
    assert first.status in (202, 422)
    assert house.post("/v1/validate", document, "hasty-yard", **{"Content-Type": "application/xml"}).status == 200
    house.send(document, "hasty-yard")

    told = house.send(document, "hasty-yard", **JSON)

    assert (told.status, told.headers["content-type"]) == (429, "application/problem+json")
    assert 1 <= int(told.headers["retry-after"]) <= 1000
    assert told.json["limit"] == "messages_a_second"
    assert told.json["zh"] and told.json["next"]
    assert house.post("/v1/validate", document, "hasty-yard", **{"Content-Type": "application/xml"}).status == 429
    counted = house.get("/metrics", "operator").body.decode()
    assert 'swg_limited_total{limit="messages_a_second",partner="hasty-yard"}' in counted


def test_only_so_many_of_his_refusals_wait_to_be_written(house: House) -> None:
    bad = house.document("inspection.arrival.1/one-container", "wrong-yard", SenderId="4218MA3WRG006", BayCode="")
    gate, writer = Gate(), house.gateway.writer
    with ThreadPoolExecutor(2) as threads:
        holding = threads.submit(writer.write_now, gate)
        assert gate.reached.wait(10)
        first = threads.submit(house.send, bad, "wrong-yard")
        until(lambda: writer.depth == 1)
        second = house.send(bad, "wrong-yard", **JSON)
        gate.opened.set()
        holding.result(10)
    assert (second.status, second.json["limit"], second.headers["retry-after"]) == (429, "open_refusals", "1")
    assert first.result().status == 422
    assert house.send(bad, "wrong-yard").status == 422


def test_others_do_not_notice(house: House) -> None:
    assert house.send(house.document("inspection.arrival.1/one-container")).status == 202


def test_beyond_his_rate_no_body_is_read() -> None:
    def ask(partner: Partner) -> None:
        raise TooMuch(partner.name, "messages_a_second", "1 message a second", 2.2)

    told, through = knock(ask=ask, headers={"Content-Length": "4"}, pieces=[b"<x/>"])
    assert (told.status, told.headers["retry-after"], told.read, through) == (429, "3", 0, [])


@pytest.mark.parametrize("path", ["/v1/messages", "/v1/validate"])
def test_the_description_says_so(house: House, path: str) -> None:
    assert "429" in house.get("/openapi.json").json["paths"][path]["post"]["responses"]
