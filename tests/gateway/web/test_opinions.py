"""Grievances and ratings through a gateway: brought, rated with a token alone, read by whom they concern."""

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest

from gateway.journal.verification.walk import verify
from tests.gateway.web.house import JSON, Answer, House, house

BY_TOKEN = "/v1/opinions/rating/by-token"
TRADER_ID = "91370200MA3ABC127P"
ENDS = (
    ("declaration.amendment.1/quantity", "trader-demo"),
    ("declaration.amendment-decision.1/accepted", "customs-demo"),
)
_numbers = count(1)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with house(tmp_path_factory.mktemp("opinions"), public_url="https://sw.example") as served:
        yield served


def ended(own: House) -> dict[str, Any]:
    """A handling of the trader's ends; the invitation as he reads it."""
    entry = own.declaration()
    number = f"MA3ABC127XG{next(_numbers):06d}"
    for name, who in ENDS:
        sent = own.send(own.document(name, who, entry=entry, AmendmentNo=number), who, **JSON)
        assert sent.status == 202, sent.body
    return next(each for each in invitations(own) if each["view"]["case_number"] == entry)


def invitations(own: House, who: str = "trader-demo") -> list[dict[str, Any]]:
    items = own.get("/v1/opinions?state=invited&limit=200", who).json["items"]
    return [each | {"view": each.get("view", each)} for each in items]


def rate(own: House, token: str, grade: int = 5, **more: Any) -> Answer:
    return own.post(BY_TOKEN, {"token": token, "answer": "rate", "grade": grade} | more)


def test_what_ended_may_be_rated_by_whoever_has_its_token(own: House) -> None:
    view = ended(own)["view"]
    assert (view["service"], view["ended"], view["answer"]) == ("DEC-01", "accepted", None)
    assert rate(own, view["token"]).status == 202
    assert rate(own, view["token"]).codes == ["SW889"]
    assert rate(own, "x" * 43).codes == ["SW888"]


def test_a_token_that_many_show_at_once_counts_once(own: House) -> None:
    token = ended(own)["view"]["token"]
    with ThreadPoolExecutor(12) as threads:
        answers = list(threads.map(lambda number: rate(own, token, number % 5 + 1), range(12)))
    assert sorted(each.status for each in answers) == [202] + [422] * 11


def test_declining_is_as_easy(own: House) -> None:
    token = ended(own)["view"]["token"]
    assert own.post(BY_TOKEN, {"token": token, "answer": "decline"}).status == 202


def test_what_is_wrong_is_told_at_once(own: House) -> None:
    wrong = {"token": ended(own)["view"]["token"], "answer": "rate", "units": [{"role": "moon", "grade": 9}]}
    told = own.post(BY_TOKEN, wrong)
    assert told.status == 422
    assert {"SW103", "SW890"} <= set(told.codes)


def test_an_invitation_is_read_by_its_raters_alone(own: House) -> None:
    view = ended(own)["view"]
    for who in ("customs-demo", "other-trader", "yard-demo", "city-demo"):
        text = own.get("/v1/opinions?limit=200", who).body.decode()
        assert view["token"] not in text
        assert view["number"] not in text
    for who in ("operator", "auditor"):
        text = own.get(f"/v1/opinions/{view['number']}", who).body.decode()
        assert view["number"] in text
        assert view["token"] not in text


def test_its_code_is_drawn_for_its_raters_while_it_can_be_used(own: House) -> None:
    view = ended(own)["view"]
    path = f"/v1/opinions/rating/by-token/{view['number']}/qr"
    drawn = own.get(path, "trader-demo")
    assert (drawn.status, drawn.headers["content-type"]) == (200, "image/svg+xml")
    assert b"<svg" in drawn.body
    assert {own.get(path, who).status for who in ("other-trader", "customs-demo", "operator")} == {404}
    assert rate(own, view["token"]).status == 202
    assert own.get(path, "trader-demo").status == 404


def test_a_grievance_is_brought_answered_and_called_back(own: House) -> None:
    number = f"MA3ABC127SQ{next(_numbers):06d}"
    brought = own.document("opinion.grievance.1/about-procedure", "trader-demo", GrievanceNo=number)
    assert own.send(brought, "trader-demo", **JSON).status == 202
    (case,) = own.get(f"/v1/opinions/{number}", "city-demo").json["cases"]
    assert case["state"] == "assigned"
    city = own.gateway.register.directory.partner("city-demo").sender_ids[0]
    for stage in ("first", "solution"):
        of = {"WorkOrderNo": number, "Stage": stage, "SenderId": city}
        answer = own.send(own.document("opinion.work-order-reply.1/first", "city-demo", **of), "city-demo", **JSON)
        assert answer.status == 202, answer.body
    called = own.document("opinion.callback.1/not-satisfied", "trader-demo", Number=number)
    assert own.send(called, "trader-demo", **JSON).status == 202
    (case,) = own.get(f"/v1/opinions/{number}", "trader-demo").json["cases"]
    assert case["state"] == "redo"
    assert own.get(f"/v1/opinions/{number}", "other-trader").status == 404


def test_everything_a_unit_can_read_tells_it_of_no_rater(own: House) -> None:
    view = ended(own)["view"]
    assert (
        rate(own, view["token"], 1, units=[{"role": "customs", "grade": 1}], text="秘密词", share_text=False).status
        == 202
    )
    for who in ("customs-demo", "city-demo"):
        seen = "".join(everything(own, who))
        assert view["token"] not in seen
        assert "秘密词" not in seen
        assert not re.search(r'"kind":\s*"(appraisal|invitation)"', seen)


def everything(own: House, who: str) -> Iterator[str]:
    """Every list, case and document that this partner can read."""
    cursor, paths = "", []
    while True:
        page = own.get(f"/v1/opinions?limit=200{cursor}", who).json
        yield json.dumps(page, ensure_ascii=False)
        paths += [f"/v1/cases/{each['id']}" for each in page["items"]]
        if not page.get("cursor"):
            break
        cursor = f"&cursor={page['cursor']}"
    yield own.get("/v1/opinions/ratings", who).body.decode()
    for path in paths:
        case = own.get(path, who).json
        yield json.dumps(case, ensure_ascii=False)
        for document in case["documents"]:
            yield own.get(document["document"], who).body.decode("utf-8", "replace")
    yield own.get("/v1/mailbox?limit=100", who).body.decode("utf-8", "replace")


def test_the_aggregates_are_there_for_everyone(own: House) -> None:
    assert own.get("/v1/opinions/ratings", "trader-demo").status == 200
    assert own.get("/v1/opinions/ratings").status == 401


def test_the_journal_verifies_with_all_of_it(own: House) -> None:
    certificate = (own.gateway.settings.gateway_folder / "cert.pem").read_bytes()
    report = verify(own.gateway.database, [certificate])
    assert report.problems == []
