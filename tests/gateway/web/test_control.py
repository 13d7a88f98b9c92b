"""The operators' socket: who can open it is an operator, and his word is on record."""

import stat
from pathlib import Path

import pytest

from tests.gateway.web.house import House

NOTICE = "inspection.notice.1/one-container"
MEANS = {"how": "by hand", "at": "2026-11-21T10:00:00+08:00", "whom": "Wang"}

PARTNER = """
name = "{name}"
zh = "新企业"
en = "New trader"
roles = ["trader"]
sender_ids = ["{sender}"]
send = ["inspection.appointment.1"]
"""


def test_only_its_owner_may_open_it(house: House) -> None:
    mode = (house.gateway.settings.data / "control.sock").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_an_operator_reads_everything_without_a_token(house: House) -> None:
    sent = house.send(house.document("inspection.arrival.1/one-container"))
    assert house.control("GET", f"/v1/messages/{sent.headers['swg-message']}").json["sender"] == "yard-demo"
    assert house.control("GET", "/v1/inspections").status == 200
    assert house.control("GET", "/readyz").json["ready"]


def test_unrouted_deliveries_are_listed_and_routed(house: House) -> None:
    message = _unrouted(house)
    waiting = house.control("GET", "/deliveries?state=unrouted&limit=200").json["items"]
    (delivery,) = (each["delivery"] for each in waiting if each["message"] == message)
    body = {"deliveries": [delivery], "partner": "other-trader", "by": "li"}
    assert house.control("POST", "/deliveries/route", body).json["items"][0]["state"] == "due"
    assert house.control("GET", f"/deliveries/{delivery}").json["receiver"] == "other-trader"


def test_what_is_discarded_says_why(house: House) -> None:
    message = _unrouted(house)
    waiting = house.control("GET", "/deliveries?state=unrouted&limit=200").json["items"]
    (delivery,) = (each["delivery"] for each in waiting if each["message"] == message)
    body = {"deliveries": [delivery], "reason": "closed down", "by": "li"}
    assert house.control("POST", "/deliveries/discard", body).json["items"] == [
        {"delivery": delivery, "state": "discarded"}
    ]
    assert house.control("GET", f"/deliveries/{delivery}").json["reason"] == "closed down"


@pytest.mark.parametrize("verb", ["replay", "discard", "confirm"])
def test_a_word_on_what_does_not_exist_changes_nothing(house: House, verb: str) -> None:
    body = {"deliveries": ["nothing"], **(MEANS if verb == "confirm" else {"reason": "x"})}
    assert house.control("POST", f"/deliveries/{verb}", body).status == 404


def test_a_word_that_does_not_fit_the_state_is_a_conflict(house: House) -> None:
    sent = house.send(house.document("inspection.arrival.1/one-container"))
    held = house.get(f"/v1/messages/{sent.headers['swg-message']}", "operator").json["deliveries"][0]["delivery"]
    answer = house.control("POST", "/deliveries/replay", {"deliveries": [held]})
    assert (answer.status, answer.json["title"]) == (409, "Not possible as things stand")


@pytest.mark.parametrize("verb", ["discard", "confirm"])
def test_what_never_had_a_receiver_is_not_sent_again(house: House, verb: str, tmp_path: Path) -> None:
    """It would be due in no lane: seen by nobody, and never delivered."""
    (tmp_path / "slip.txt").write_text("received", "utf-8")
    said = {**MEANS, "file": str(tmp_path / "slip.txt")} if verb == "confirm" else {"reason": "x"}
    message = _unrouted(house)
    waiting = house.control("GET", "/deliveries?state=unrouted&limit=200").json["items"]
    ids = {"deliveries": [each["delivery"] for each in waiting if each["message"] == message]}
    assert house.control("POST", f"/deliveries/{verb}", {**ids, **said}).status == 200
    assert house.control("POST", "/deliveries/replay", ids).status == 409


@pytest.mark.parametrize("by", ["", " ", "x" * 101, "a\nb"])
def test_nobody_acts_without_a_name(house: House, by: str) -> None:
    answer = house.control("POST", "/journal/acts", {"act": "back up", "subject": "b.swgv", "by": by})
    assert (answer.status, answer.json["errors"][0]["where"]) == (400, "body.by")


def test_discarding_wants_a_reason(house: House) -> None:
    answer = house.control("POST", "/deliveries/discard", {"deliveries": ["x"]})
    assert (answer.status, answer.json["errors"][0]["where"]) == (400, "body.reason")


def test_a_partner_is_registered_from_his_file(house: House, tmp_path: Path) -> None:
    file = tmp_path / "new.toml"
    file.write_text(PARTNER.format(name="new-trader", sender="4218MA3NEW007"))
    told = house.control("POST", "/partners/apply", {"path": str(file), "by": "li"}).json
    assert told["partner"] == "new-trader" and told["lines"]
    assert house.control("POST", "/partners/apply", {"path": str(file), "by": "li"}).json["lines"] == []
    assert "new-trader" in {each["name"] for each in house.control("GET", "/partners").json["items"]}


def test_everything_wrong_with_a_file_is_told(house: House, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(PARTNER.format(name="Bad Name", sender="nobody"))
    answer = house.control("POST", "/partners/apply", {"path": str(file)})
    assert answer.status == 400
    assert len(answer.json["errors"]) >= 2


def test_a_sender_id_belongs_to_one(house: House, tmp_path: Path) -> None:
    file = tmp_path / "taken.toml"
    file.write_text(PARTNER.format(name="taken", sender="4218MA3ABC127"))
    assert house.control("POST", "/partners/apply", {"path": str(file)}).status == 409


def test_a_token_opens_until_it_is_taken_back(house: House) -> None:
    token = house.control("POST", "/tokens", {"holder": "yard-demo", "by": "li"}).json["token"]
    headers = {"Authorization": f"Bearer {token}"}
    assert house.ask("GET", "/v1/inspections", headers=headers).status == 200
    house.control("POST", "/tokens/revoke", {"named": token[:8], "by": "li"})
    assert house.ask("GET", "/v1/inspections", headers=headers).status == 401


def test_nobody_unknown_is_given_a_token(house: House) -> None:
    assert house.control("POST", "/tokens", {"holder": "nobody"}).status == 404


def _unrouted(house: House) -> str:
    """A notice for a trader whom nobody has registered; its id."""
    answer = house.send(house.document(NOTICE, "customs-demo", EnterpriseId="91370200MA3NEW9989"), "customs-demo")
    assert answer.status == 202, answer.codes
    return answer.headers["swg-message"]


def test_a_key_may_be_for_a_client_and_open_little(house: House) -> None:
    asked = {"holder": "yard-demo", "purpose": "client", "rights": "read:inspection", "by": "li"}
    told = house.control("POST", "/tokens", asked).json
    assert told["token"].startswith("swc_")
    assert "client, read:inspection" in told["lines"][0]


@pytest.mark.parametrize(
    "more", [{"rights": "write"}, {"rights": "send:nothing"}, {"rights": ""}, {"rights": "send", "scope": "auditor"}]
)
def test_rights_that_nobody_knows_or_has_no_use_for_are_told(house: House, more: dict[str, str]) -> None:
    answer = house.control("POST", "/tokens", {"holder": "yard-demo", **more})
    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")
