"""口岸分类验放、提前申报容错: through a real gateway over HTTP, with customs played by its simulator."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from gateway.cli.http import Answer
from messages.envelope import Head, Message
from messages.release.records import ReleaseDecision
from messages.xml.records import render, to_json
from simulators.reconcile import account
from simulators.releases import SCRIPTS
from tests.documents import CATALOGUE
from tests.gateways import Client, Installation, codes, eventually, installed
from tests.messages.declaration.test_engine import amendment

TYPES = {type_.record: type_ for type_ in CATALOGUE}

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
    assert len({each.message_id for each in heard} - {None}) == sum(
        1 if each.found is None else 2 for each in SCRIPTS.values()
    )


def written(body: Any, key: str, sender: str = "4218MA3ABC127") -> bytes:
    """A document under this number."""
    type_ = TYPES[type(body)]
    head = Head(message_id=f"A-{key}", function_code="9", message_type=type_.code, sender_id=sender,
                receiver_id="EPORT", send_time=datetime.now(UTC))  # fmt: skip
    return render(Message(head, body), type_)


def asked(port: Installation, digit: str, *fields: str, key: str, **more: Any) -> Answer:
    """The trader asks to amend these fields of a declaration of this digit."""
    body = amendment(*fields, entry_id=f"42182026100000077{digit}", amendment_no=f"{OURS}XG-{key}", **more)
    return port.client("trader-demo").send(written(body, key))


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
    assert asked(port, "3", "IEDate", key="USED").status == 202
    again = asked(port, "3", "TrafName", key="USED", reason_text="第二次")
    assert (again.status, codes(again)) == (422, ["SW301", "SW840"])
    body = amendment("IEDate", amendment_no=f"{OURS}XG-USED", entry_id="421820261000000773")
    second = port.client("trader-demo").send(written(body, "OTHER-ID"))
    assert second.status == 422 and "SW840" in codes(second)
    strange = amendment("IEDate", amendment_no="737944946XG-1", entry_id="421820261000000773")
    refused = port.client("trader-demo").send(written(strange, "STRANGE"))
    assert (refused.status, codes(refused)) == (422, ["SW835"])


def test_a_word_of_customs_that_comes_late_or_twice_changes_nothing(port: Installation) -> None:
    customs, before = port.client("customs-demo"), cases(port.client("trader-demo"))["1"]
    late = ReleaseDecision(entry_id=before["entry_id"], verdict="check", decided_at=datetime(2026, 1, 1, tzinfo=UTC))
    document = customs.signed(written(late, "LATE", "4218"))
    first, second = customs.post(document), customs.post(document)
    assert (first.status, second.status, first.body == second.body) == (202, 200, True)
    assert "SW832" in codes(first)
    assert cases(port.client("trader-demo"))["1"]["state"] == before["state"] == "released"


def test_a_trader_may_say_it_in_json(port: Installation) -> None:
    body = amendment("TrafName", "VoyNo", entry_id="421820261000000776", amendment_no=f"{OURS}XG-JSON")
    told = port.client("trader-demo").ask(
        "POST", "/v1/validate?type=declaration.amendment", to_json(body), **{"Content-Type": "application/json"}
    )
    assert [each["code"] for each in told.json()["findings"]] == ["SW203"]  # all it lacks is a signature
