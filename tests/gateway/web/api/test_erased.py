"""What is erased answers 410 to everyone who might have read it, and says what can still be proved."""

import pytest

from tests.gateway.web.house import House

REFUSED = "inspection.arrival.1/one-container"
PATHS = ("document", "receipt")


@pytest.fixture
def erased(house: House) -> str:
    """A document that was refused for a number that somebody's phone may be, erased since."""
    said = house.send(house.document(REFUSED, ContainerNo="13853200719"))
    assert said.status == 422
    message = said.headers["swg-message"]
    told = house.control("POST", "/journal/erase", {"messages": [message], "reason": "asked", "by": "li"})
    assert told.json == {"erased": [message]}
    return message


@pytest.mark.parametrize("who", ["yard-demo", "operator", "auditor"])
@pytest.mark.parametrize("path", PATHS)
def test_reads_say_so(house: House, erased: str, path: str, who: str) -> None:
    said = house.get(f"/v1/messages/{erased}/{path}", who)
    assert (said.status, said.json["type"]) == (410, "urn:single-window:problem:erased")
    assert {"digest", "receipt_no", "leaf", "zh", "next"} <= said.json.keys()


def test_what_became_of_it_is_told_without_what_it_said(house: House, erased: str) -> None:
    told = house.get(f"/v1/messages/{erased}", "yard-demo")
    assert told.json["erased_time"] and told.json["verdict"] == "refused"
    assert told.json["findings"] and b"13853200719" not in told.body


def test_it_is_erased_once_and_all_or_none(house: House, erased: str) -> None:
    again = {"messages": [erased], "reason": "asked"}
    assert house.control("POST", "/journal/erase", again).status == 410
    assert house.control("POST", "/journal/erase", {"messages": ["nothing"], "reason": "asked"}).status == 404


def test_why_is_to_be_said(house: House, erased: str) -> None:
    assert house.control("POST", "/journal/erase", {"messages": [erased], "reason": ""}).status == 400


def test_what_is_on_its_way_stays(house: House) -> None:
    notice = house.send(house.document("inspection.notice.1/one-container", "customs-demo"), "customs-demo")
    body = {"messages": [notice.headers["swg-message"]], "reason": "asked"}
    assert house.control("POST", "/journal/erase", body).status == 409
