"""A mailbox over HTTP: what is for one partner, and his word on it."""

import threading
import time

import pytest

from tests.gateway.web.house import House

NOTICE = "inspection.notice.1/one-container"


def notice(house: House) -> str:
    """A notice for trader-demo and others; its id."""
    answer = house.send(house.document(NOTICE, "customs-demo"), "customs-demo")
    assert answer.status == 202, answer.codes
    return answer.headers["swg-message"]


def fetch(house: House, message: str, who: str = "trader-demo") -> dict[str, object]:
    """The item of this message, out of everything that waits."""
    for _ in range(20):
        for item in house.get("/v1/mailbox?limit=200&wait=2", who).json["items"]:
            if item["message"] == message:
                return item  # type: ignore[no-any-return]
    raise AssertionError("never came")


def test_an_item_is_the_signed_document_with_what_it_is(house: House) -> None:
    message = notice(house)
    item = fetch(house, message)
    assert item["message_type"] == "inspection.notice.1"
    assert item["sender_id"] == "4218"
    assert item["attempt"] == 1
    assert "<ds:Signature" in str(item["document"]) or "Signature" in str(item["document"])


def test_acknowledging_twice_changes_nothing(house: House) -> None:
    item = fetch(house, notice(house))
    words = {"items": [{"delivery": item["delivery"], "verdict": "accepted"}]}
    first, second = (house.post("/v1/mailbox/acknowledge", words, "trader-demo") for _ in range(2))
    assert first.json == second.json == {"items": [{"delivery": item["delivery"], "state": "acknowledged"}]}


def test_an_item_may_be_refused_with_a_reason(house: House) -> None:
    message = notice(house)
    words = {"items": [{"delivery": fetch(house, message)["delivery"], "verdict": "refused", "reason": "not ours"}]}
    house.post("/v1/mailbox/acknowledge", words, "trader-demo")
    deliveries = house.get(f"/v1/messages/{message}", "trader-demo").json["deliveries"]
    assert [(each["state"], each["reason"]) for each in deliveries] == [("declined", "not ours")]


def test_nobody_acknowledges_for_another(house: House) -> None:
    item = fetch(house, notice(house))
    words = {"items": [{"delivery": item["delivery"], "verdict": "accepted"}]}
    answer = house.post("/v1/mailbox/acknowledge", words, "other-trader")
    assert answer.json == {"items": [{"delivery": item["delivery"], "state": None}]}


def test_a_mailbox_can_be_waited_at(house: House) -> None:
    while house.get("/v1/mailbox?limit=200", "other-trader").json["items"]:
        continue
    threading.Timer(
        0.2,
        lambda: house.send(house.document(NOTICE, "customs-demo", EnterpriseId="91370700MA3WFT002W"), "customs-demo"),
    ).start()
    began = time.monotonic()
    items = house.get("/v1/mailbox?wait=15", "other-trader").json["items"]
    assert len(items) == 1
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("who", ["operator", "auditor"])
def test_the_platform_has_no_mailbox(house: House, who: str) -> None:
    assert house.get("/v1/mailbox", who).status == 403


def test_a_disabled_partner_fetches_nothing(house: House) -> None:
    answer = house.get("/v1/mailbox", "shut-yard")
    assert (answer.status, answer.json["title"]) == (403, "The partner is disabled")


@pytest.mark.parametrize("query", ["limit=0", "limit=201", "limit=x", "wait=-1", "wait=31", "wait=nan"])
def test_what_cannot_be_asked_for_is_told_as_a_problem(house: House, query: str) -> None:
    answer = house.get(f"/v1/mailbox?{query}", "trader-demo")
    assert answer.status == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json["errors"][0]["where"] == f"query.{query.partition('=')[0]}"


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b"{}",
        b'{"items": []}',
        b'{"items": [{"delivery": "x", "verdict": "perhaps"}]}',
        b'{"items": [{"delivery": "x", "verdict": "accepted", "colour": "red"}]}',
        b"\xff\xfe",
    ],
)
def test_a_word_that_cannot_be_read_is_told_as_a_problem(house: House, body: bytes) -> None:
    answer = house.post("/v1/mailbox/acknowledge", body, "trader-demo", **{"Content-Type": "application/json"})
    assert answer.status == 400
    assert answer.json["type"] == "urn:single-window:problem:bad-request"
    assert b"Traceback" not in answer.body


def test_more_words_than_anyone_has_are_not_read(house: House) -> None:
    body = b'{"items": [' + b" " * (2 << 20)
    headers = {"Content-Type": "application/json"}
    assert house.post("/v1/mailbox/acknowledge", body, "trader-demo", **headers).status == 413


@pytest.mark.parametrize("type_", ["text/plain", "application/xml", "", "nonsense"])
def test_a_word_that_is_not_said_to_be_json_is_not_read(house: House, type_: str) -> None:
    body = b'{"items": [{"delivery": "x", "verdict": "accepted"}]}'
    answer = house.post("/v1/mailbox/acknowledge", body, "trader-demo", **{"Content-Type": type_})
    assert (answer.status, answer.headers["content-type"]) == (415, "application/problem+json")
    assert "application/json" in answer.json["next"]


@pytest.mark.parametrize(
    "word",
    [{"delivery": "a\0", "verdict": "accepted"}, {"delivery": "a", "verdict": "refused", "reason": "not\0ours"}],
)
def test_a_word_that_no_database_takes_is_told_as_a_problem(house: House, word: dict[str, str]) -> None:
    answer = house.post("/v1/mailbox/acknowledge", {"items": [word]}, "trader-demo")
    assert (answer.status, answer.headers["content-type"]) == (400, "application/problem+json")


def test_a_reason_may_have_several_lines(house: House) -> None:
    word = {"delivery": "x", "verdict": "refused", "reason": "不收：\n- 箱号不符\n"}
    assert house.post("/v1/mailbox/acknowledge", {"items": [word]}, "trader-demo").status == 200
