"""`/v1/webhooks` over real HTTP: who may do what with which, what is shown of it, and that events really come."""

import asyncio
import json
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import TypeAdapter
from sqlalchemy import select
from standardwebhooks import Webhook

from gateway.delivery.webhooks.hook import MOST_A_PARTNER
from gateway.delivery.webhooks.outcomes import OUTCOMES
from gateway.journal import tables
from gateway.web.api.event_shapes import AttemptsShape, Outcome, SecretWebhookShape, WebhookShape, WebhooksShape
from tests.gateway.web.house import House
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_rights import key
from tests.gateways import eventually
from tests.webhooks import Endpoint, endpoint

NOTICE, ARRIVAL = "inspection.notice.1/one-container", "inspection.arrival.1/one-container"
AWAY = "http://127.0.0.1:9/nobody"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("hooks")
    with opened(folder, webhook_networks=("127.0.0.0/8",), webhook_plain=True) as own:
        yield own


@contextmanager
def listening(**given: Any) -> Iterator[Endpoint]:
    """A partner's endpoint on a loop of its own."""
    ready: Future[Endpoint] = Future()
    loop = asyncio.new_event_loop()
    over = asyncio.Event()

    async def serve() -> None:
        async with endpoint(**given) as it:
            ready.set_result(it)
            await over.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    try:
        yield ready.result(10)
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()


def made(house: House, url: str = AWAY, who: str = "yard-demo", **words: Any) -> dict[str, Any]:
    answer = house.post("/v1/webhooks", {"url": url, **words}, who)
    assert answer.status == 201, answer.body
    return answer.json  # type: ignore[no-any-return]


def remove(house: House, id_: str, who: str = "yard-demo") -> None:
    assert house.ask("DELETE", f"/v1/webhooks/{id_}", who).status == 204


def patch(house: House, id_: str, who: str = "yard-demo", **words: Any) -> Any:
    body = json.dumps(words).encode()
    return house.ask("PATCH", f"/v1/webhooks/{id_}", who, body, {"Content-Type": "application/json"})


def test_what_happens_is_posted_to_it_and_verifies_with_the_secret_that_was_shown_once(house: House) -> None:
    with listening() as yard:
        hook = made(house, yard.url, types=["inspection.*"], description="堆场")
        TypeAdapter(SecretWebhookShape).validate_python(hook)
        assert house.send(house.document(NOTICE, "customs-demo"), "customs-demo").status == 202
        eventually(lambda: yard.got, "the event did not come")
        headers, body = yard.got[0]
        event = Webhook(hook["secret"]).verify(body, {name.lower(): value for name, value in headers.items()})
        assert event["type"] == "inspection.notice"
        seen = house.get(event["data"]["href"], "yard-demo").json
        assert seen["id"] == event["subject"]
        shown = house.get(f"/v1/webhooks/{hook['id']}", "yard-demo")
        TypeAdapter(WebhookShape).validate_python(shown.json)
        assert hook["secret"] not in shown.body.decode()
        attempts = eventually(
            lambda: house.get(f"/v1/webhooks/{hook['id']}/attempts", "yard-demo").json["items"], "no attempt"
        )
        assert (attempts[0]["outcome"], attempts[0]["status"], attempts[0]["event"]) == ("taken", 200, event["id"])
        remove(house, hook["id"])


def test_a_test_event_says_at_once_what_came_of_it_and_stands_on_the_list(house: House) -> None:
    with listening(answers=deque([200, 500])) as yard:
        hook = made(house, yard.url)
        first, second = (house.post(f"/v1/webhooks/{hook['id']}/test", b"", "yard-demo").json for _ in range(2))
        assert (first["outcome"], first["status"]) == ("taken", 200)
        assert (second["outcome"], second["reason"]) == ("refused", "HTTP 500")
        headers, body = yard.got[0]
        event = Webhook(hook["secret"]).verify(body, {name.lower(): value for name, value in headers.items()})
        assert (event["type"], event["subject"]) == ("webhook.test", hook["id"])
        page = house.get(f"/v1/webhooks/{hook['id']}/attempts?limit=1", "yard-demo")
        TypeAdapter(AttemptsShape).validate_python(page.json)
        assert page.json["items"][0]["outcome"] == "refused" and 'rel="next"' in page.headers["link"]
        rest = house.get(f"/v1/webhooks/{hook['id']}/attempts?cursor={page.json['cursor']}", "yard-demo").json
        assert [each["outcome"] for each in rest["items"]] == ["taken"]
        only = house.get(f"/v1/webhooks/{hook['id']}/attempts?outcome=refused", "yard-demo").json["items"]
        assert len(only) == 1
        remove(house, hook["id"])


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ({"url": "https://10.0.0.1/"}, "body.url"),
        ({"url": "https://169.254.169.254/latest/meta-data"}, "body.url"),
        ({"url": "ftp://example.com"}, "body.url"),
        ({"url": "https://me:mine@example.com/"}, "body.url"),
        ({"url": AWAY, "types": ["inspection.arived"]}, "body.types.0"),
        ({"url": AWAY, "states": ["notifyed"]}, "body.states.0"),
        ({"url": AWAY, "cases": ["x"]}, "body.cases.0"),
        ({"url": AWAY, "after": -1}, "body.after"),
        ({"url": AWAY, "colour": "red"}, "body.colour"),
    ],
)
def test_what_cannot_be_is_told_with_where_and_what_is_wanted(house: House, words: Any, where: str) -> None:
    answer = house.post("/v1/webhooks", words, "yard-demo")
    assert answer.status == 400
    assert [each["where"] for each in answer.json["errors"]] == [where]
    assert answer.json["errors"][0]["wanted"] and " / " in answer.json["next"]


def test_a_word_that_is_nearly_right_is_answered_with_the_right_one(house: House) -> None:
    answer = house.post("/v1/webhooks", {"url": AWAY, "types": ["inspection.arived"]}, "yard-demo")
    assert "inspection.arrived" in answer.json["errors"][0]["wanted"]


def test_of_another_partners_webhook_nothing_is_shown_or_done(house: House) -> None:
    hook = made(house)
    for method, path, body in (
        ("GET", "", None),
        ("GET", "/attempts", None),
        ("POST", "/test", b""),
        ("POST", "/secret", b""),
        ("DELETE", "", None),
    ):
        assert house.ask(method, f"/v1/webhooks/{hook['id']}{path}", "trader-demo", body).status == 404
    assert patch(house, hook["id"], "trader-demo", state="off").status == 404
    assert house.post(f"/v1/webhooks/{hook['id']}/replay", {"after": 0}, "trader-demo").status == 404
    assert house.get("/v1/webhooks", "trader-demo").json["items"] == []
    for who in ("operator", "auditor"):
        assert house.get("/v1/webhooks", who).status == 403
    remove(house, hook["id"])


def test_a_key_for_one_family_has_no_hand_in_what_is_told_more(house: House) -> None:
    whole, narrow = made(house), key(house, "read:inspection")
    assert house.get(f"/v1/webhooks/{whole['id']}", narrow).status == 404
    assert patch(house, whole["id"], narrow, url="http://127.0.0.1:9/mine").status == 404
    own = made(house, who=narrow)
    assert own["families"] == ["inspection"]
    assert {each["id"] for each in house.get("/v1/webhooks", narrow).json["items"]} == {own["id"]}
    assert {each["id"] for each in house.get("/v1/webhooks", "yard-demo").json["items"]} >= {own["id"], whole["id"]}
    assert house.get("/v1/webhooks", key(house, "send")).status == 403
    for each in (own, whole):
        remove(house, each["id"])


def test_it_is_changed_switched_off_given_another_secret_and_replayed_and_all_of_it_is_on_record(house: House) -> None:
    hook = made(house)
    assert patch(house, hook["id"], types=["inspection.arrived"], state="off").json["state"] == "off"
    on = patch(house, hook["id"], state="on", description="新").json
    assert (on["state"], on["types"], on["description"]) == ("on", ["inspection.arrived"], "新")
    other = house.post(f"/v1/webhooks/{hook['id']}/secret", b"", "yard-demo").json
    assert other["secret"] != hook["secret"] and len(other["secrets_until"]) == 2
    assert house.post(f"/v1/webhooks/{hook['id']}/replay", {"after": 3}, "yard-demo").json["cursor"]
    since = {"since": "2026-01-01T00:00:00+08:00"}
    assert house.post(f"/v1/webhooks/{hook['id']}/replay", since, "yard-demo").status == 200
    remove(house, hook["id"])
    with house.gateway.database.connect() as connection:
        rows = connection.execute(select(tables.acts).where(tables.acts.c.subject == hook["id"])).mappings().all()
    assert [row["act"] for row in rows] == [
        *("add webhook", "change webhook", "change webhook", "rotate webhook secret"),
        *("replay webhook", "replay webhook", "remove webhook"),
    ]
    assert {row["by"] for row in rows} == {"yard-demo"}
    assert "whsec_" not in str(rows) and "/nobody" not in str(rows)


@pytest.mark.parametrize("words", [{}, {"after": 1, "since": "2026-01-01T00:00:00Z"}, {"since": "yesterday"}])
def test_a_replay_says_from_where(house: House, words: Any) -> None:
    hook = made(house)
    answer = house.post(f"/v1/webhooks/{hook['id']}/replay", words, "yard-demo")
    assert answer.status == 400 and " / " in answer.json["errors"][0]["wanted"]
    remove(house, hook["id"])


def test_a_partner_has_so_many_and_no_more(house: House) -> None:
    hooks = [made(house, who="other-trader")["id"] for _ in range(MOST_A_PARTNER)]
    answer = house.post("/v1/webhooks", {"url": AWAY}, "other-trader")
    assert answer.status == 409 and str(MOST_A_PARTNER) in answer.json["detail"]
    page = house.get("/v1/webhooks?limit=15", "other-trader")
    TypeAdapter(WebhooksShape).validate_python(page.json)
    rest = house.get(f"/v1/webhooks?cursor={page.json['cursor']}", "other-trader").json
    assert [each["id"] for each in (*page.json["items"], *rest["items"])] == hooks
    for each in hooks:
        remove(house, each, "other-trader")


def test_by_itself_a_gateway_lets_none_lead_to_this_machine_or_over_plain_http(tmp_path: Path) -> None:
    with opened(tmp_path) as own:
        for url in (AWAY, "https://127.0.0.1/", "http://example.com/"):
            assert own.post("/v1/webhooks", {"url": url}, "yard-demo").status == 400
        hook = made(own, "https://localhost/")
        told = own.post(f"/v1/webhooks/{hook['id']}/test", b"", "yard-demo").json
        assert told["outcome"] == "forbidden" and " / " in told["reason"]


def test_every_outcome_there_is_may_be_asked_for() -> None:
    assert get_args(Outcome) == tuple(each.name for each in OUTCOMES)
