"""What became of a message: the sender's view, the receiver's, and nobody else's."""

import hashlib

import pytest
from lxml import etree

from tests.gateway.web.house import JSON, Answer, House

ARRIVAL = "inspection.arrival.1/one-container"
NOTICE = "inspection.notice.1/everything-said"
HIDDEN = b"RC4218-20261119-0077"  # a control-instruction number, for customs alone


def notice(house: House) -> Answer:
    """A notice of customs, that the trader has fetched."""
    document = house.document(NOTICE, "customs-demo", EntryId=(entry := house.declaration()), ExamRecId=f"{entry}R1")
    answer = house.send(document, "customs-demo")
    assert answer.status == 202, answer.codes
    return answer


def fetch(house: House, who: str, message: str) -> dict[str, str]:
    """The item of this message in his mailbox."""
    items = house.get("/v1/mailbox?limit=200", who).json["items"]
    return next(item for item in items if item["message"] == message)


def test_the_sender_sees_verdict_findings_and_deliveries(house: House) -> None:
    sent = house.send(house.document(ARRIVAL))
    told = house.get(f"/v1/messages/{sent.headers['swg-message']}", "yard-demo").json
    assert (told["verdict"], told["sender"], told["way_in"]) == ("accepted", "yard-demo", "http")
    assert [each["code"] for each in told["findings"]] == sent.codes
    assert [each["message_type"] for each in told["messages"]] == ["inspection.arrival.1"]
    assert {each["role"] for each in told["deliveries"]} == {"customs"}


def test_the_sender_reads_his_own_bytes_in_the_type_he_sent(house: House) -> None:
    document = house.document(ARRIVAL)
    sent = house.send(document, **{"Content-Type": "text/xml; charset=utf-8"})
    answer = house.get(f"/v1/messages/{sent.headers['swg-message']}/document", "yard-demo")
    assert answer.body == document
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")


def test_what_was_sent_as_a_page_is_never_given_out_as_one(house: House) -> None:
    sent = house.send(b"<script>alert(1)</script>", **{"Content-Type": "text/html"})
    answer = house.get(f"/v1/messages/{sent.headers['swg-message']}/document", "yard-demo")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_receipt_is_given_again_as_it_was(house: House) -> None:
    sent = house.send(house.document(ARRIVAL))
    path = f"/v1/messages/{sent.headers['swg-message']}/receipt"
    assert house.get(path, "yard-demo").body == sent.body
    assert house.get(path, "yard-demo", **JSON).json["receipt"].encode() == sent.body


def test_a_receiver_reads_the_copy_that_was_sealed_for_him(house: House) -> None:
    message = notice(house).headers["swg-message"]
    item = fetch(house, "trader-demo", message)
    copy = house.get(f"/v1/messages/{message}/document", "trader-demo").body
    assert copy.decode() == item["document"]
    assert HIDDEN not in copy
    assert etree.fromstring(copy).findtext(".//{*}OriginalDigest")


def test_what_went_to_him_he_reads_before_he_has_fetched_it_and_it_is_what_he_fetches(house: House) -> None:
    message = notice(house).headers["swg-message"]
    first, again = (house.get(f"/v1/messages/{message}/document", "yard-demo") for _ in range(2))
    assert (first.status, first.headers["content-type"]) == (200, "application/xml")
    assert HIDDEN not in first.body and etree.fromstring(first.body).findtext(".//{*}OriginalDigest")
    assert first.body == again.body == fetch(house, "yard-demo", message)["document"].encode()


def test_to_read_a_copy_is_no_delivery(house: House) -> None:
    message = notice(house).headers["swg-message"]
    house.get(f"/v1/messages/{message}/document", "trader-demo")
    (mine,) = house.get(f"/v1/messages/{message}", "trader-demo").json["deliveries"]
    assert (mine["state"], mine["attempts"]) == ("due", 0)


def test_a_receiver_sees_his_part_of_it_only(house: House) -> None:
    message = notice(house).headers["swg-message"]
    told = house.get(f"/v1/messages/{message}", "trader-demo").json
    assert {each["receiver"] for each in told["deliveries"]} == {"trader-demo"}
    assert "findings" not in told and "verdict" not in told


@pytest.mark.parametrize("what", ["", "/document", "/receipt"])
def test_whom_it_does_not_concern_is_told_that_there_is_nothing(house: House, what: str) -> None:
    message = house.send(house.document(ARRIVAL)).headers["swg-message"]
    answer, none = (house.get(f"/v1/messages/{each}{what}", "other-trader") for each in (message, "0" * 36))
    assert (answer.status, none.status) == (404, 404)
    assert {**answer.json, "detail": 0, "request": 0} == {**none.json, "detail": 0, "request": 0}


def test_a_held_arrival_is_not_yet_its_receivers(house: House) -> None:
    message = house.send(house.document(ARRIVAL)).headers["swg-message"]
    assert house.get(f"/v1/messages/{message}", "customs-demo").status == 404


@pytest.mark.parametrize("who", ["operator", "auditor"])
@pytest.mark.parametrize("what", ["", "/document", "/receipt"])
def test_the_platform_reads_everything(house: House, who: str, what: str) -> None:
    message = house.send(house.document(ARRIVAL)).headers["swg-message"]
    assert house.get(f"/v1/messages/{message}{what}", who).status == 200


@pytest.mark.parametrize("what", ["", "/document", "/receipt"])
def test_nobody_reads_without_a_token(house: House, what: str) -> None:
    message = house.send(house.document(ARRIVAL)).headers["swg-message"]
    assert house.get(f"/v1/messages/{message}{what}").status == 401


@pytest.mark.parametrize("what", ["document", "receipt"])
def test_what_the_quota_of_refused_bytes_kept_out_is_said_to_be_gone(house: House, what: str) -> None:
    sent = house.send(b"<no-xml", "wasteful-yard")
    message = sent.headers["swg-message"]
    assert sent.status == 422 and "SW209" in sent.codes
    assert house.get(f"/v1/messages/{message}/{what}", "wasteful-yard").status == 410
    told = house.get(f"/v1/messages/{message}", "wasteful-yard").json
    assert [each["code"] for each in told["findings"]] == sent.codes


def test_a_refused_document_is_its_senders_alone(house: House) -> None:
    document = house.document(ARRIVAL).replace(b"<BayCode>", b"<BayCode>changed after signing ")
    sent = house.send(document)
    path = f"/v1/messages/{sent.headers['swg-message']}"
    assert house.get(path, "yard-demo").json["digest"] == hashlib.sha256(document).hexdigest()
    assert house.get(path, "customs-demo").status == 404
