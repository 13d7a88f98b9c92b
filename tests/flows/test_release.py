"""口岸分类验放、提前申报容错: through a real gateway over HTTP, with customs played by its simulator."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from messages.xml.records import to_json
from simulators.accounts import account
from simulators.releases import SCRIPTS
from tests.gateways import Client, Installation, codes, eventually, installed
from tests.messages.declaration.test_engine import amendment

pytestmark = pytest.mark.slow  # programs start

ENDS = {
    "0": "certified", "1": "released", "2": "released", "3": "released", "4": "released",
    "5": "released", "6": "refused", "7": "released", "8": "failed", "9": "released",
}  # fmt: skip
OURS = "MA3ABC127"
CUSTOMS = ("--count", "0", "--releases", "10", "--rate", "20", "--speed", "20", "--seed", "7")


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A gateway, and customs with ten loads; every one has come to its end."""
    with installed(tmp_path_factory.mktemp("release") / "data") as own:
        own.start()
        own.play("customs-demo", *CUSTOMS)
        client = own.client("trader-demo")
        eventually(lambda: ended(client) == ENDS, "every load comes to its end")
        yield own


def cases(client: Client) -> dict[str, dict[str, Any]]:
    """The releases that somebody may read, by the digit of their declaration."""
    return {each["entry_id"][-1]: each for each in client.get("/v1/releases?limit=50")["items"]}


def ended(client: Client) -> dict[str, str]:
    return {digit: case["state"] for digit, case in cases(client).items()}


def test_every_load_goes_as_customs_decides(port: Installation) -> None:
    for digit, case in cases(port.client("customs-demo")).items():
        assert [each["verdict"] for each in case["decisions"]] == [each.code for each in SCRIPTS[digit].verdicts]
        assert len(case["proposals"]) == (1 if SCRIPTS[digit].found is None else 2)


def test_only_one_is_decided_otherwise_than_proposed_and_both_are_shown_with_the_reason(port: Installation) -> None:
    found = {
        digit: case["decisions"][0]
        for digit, case in cases(port.client("trader-demo")).items()
        if case["decisions"][0]["differs"]
    }
    assert set(found) == {"7"}
    assert found["7"]["reason"] and {each["field"] for each in found["7"]["differs"]} == {
        *("mode", "may_leave", "use_barred"),
    }


def test_customs_heard_a_proposal_for_each_assessment_and_everything_it_said_was_taken(port: Installation) -> None:
    totals = account(port.book("customs-demo")).totals()
    assert totals["sent"] == totals["accepted"] and not totals["failed"]
    heard = [each for each in port.entries("customs-demo") if each.type == "release.proposal.1"]
    assert len({each.message_id for each in heard}) == sum(1 if each.found is None else 2 for each in SCRIPTS.values())


def asked(port: Installation, digit: str, *fields: str, key: str, **more: Any) -> Any:
    body = amendment(*fields, entry_id=f"42182026100000077{digit}", amendment_no=f"{OURS}XG-{key}", **more)
    return port.client("trader-demo").ask(
        "POST",
        "/v1/messages",
        port.client("trader-demo").signed(_document(body, key)),
        **{"Content-Type": "application/xml"},
    )


def _document(body: Any, key: str) -> bytes:
    from datetime import UTC, datetime

    from messages.envelope import Head, Message
    from messages.xml.records import render
    from tests.documents import CATALOGUE

    type_ = CATALOGUE["declaration.amendment.1"]
    head = Head(message_id=f"A-{key}", function_code="9", message_type=type_.code, sender_id="4218MA3ABC127",
                receiver_id="EPORT", send_time=datetime.now(UTC))  # fmt: skip
    return render(Message(head, body), type_)


def decided(port: Installation, digit: str, key: str) -> dict[str, Any]:
    client, number = port.client("trader-demo"), f"{OURS}XG-{key}"

    def there() -> Any:
        found = client.get(f"/v1/declarations?amendment={number}")["items"]
        return found[0] if found and found[0]["state"] in ("accepted", "refused") else None

    return dict(eventually(there, f"{number} is decided"))


@pytest.mark.parametrize(
    ("digit", "field", "state", "differs"),
    [("3", "IEDate", "accepted", []), ("7", "IEDate", "accepted", ["error_recorded"]), ("4", "GQty", "refused", [])],
)
def test_an_amendment_is_proposed_upon_and_decided(
    port: Installation, digit: str, field: str, state: str, differs: list[str]
) -> None:
    assert asked(port, digit, field, key=f"{digit}").status == 202
    case = decided(port, digit, digit)
    assert (case["state"], [each["field"] for each in case["differs"]]) == (state, differs)
    assert case["tolerance"]["error_recorded"] is (None if field == "GQty" else False)
    kinds = {each["message_type"] for each in port.client("trader-demo").take()}
    assert {"declaration.tolerance.1", "declaration.amendment-decision.1"} <= kinds


def test_a_number_that_is_used_and_one_of_another_are_refused(port: Installation) -> None:
    assert asked(port, "3", "IEDate", key="used").status == 202
    again = asked(port, "3", "TrafName", key="used", reason_text="第二次")
    assert again.status == 422 and "SW301" in codes(again)
    body = amendment("IEDate", amendment_no=f"{OURS}XG-used", entry_id="421820261000000773")
    second = port.client("trader-demo").send(_document(body, "other-id"))
    assert (second.status, codes(second)) == (422, ["SW840"])
    strange = amendment("IEDate", amendment_no="737944946XG-1", entry_id="421820261000000773")
    refused = port.client("trader-demo").send(_document(strange, "strange"))
    assert (refused.status, codes(refused)) == (422, ["SW835"])


def test_a_trader_amends_in_json_too(port: Installation) -> None:
    body = amendment("TrafName", "VoyNo", entry_id="421820261000000776", amendment_no=f"{OURS}XG-JSON")
    told = port.client("trader-demo").ask(
        "POST",
        "/v1/validate?type=declaration.amendment",
        to_json(body),
        **{"Content-Type": "application/json", "Idempotency-Key": "JSON-1"},
    )
    assert told.status == 200 and json.loads(told.body)["valid"], told.body
