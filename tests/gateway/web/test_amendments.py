"""Who reads what of an amendment over HTTP, and that whatever its case links is there to be read."""

from typing import Any

import pytest

from tests.gateway.web.house import House

TRADER, CUSTOMS = "trader-demo", "customs-demo"
AMENDMENT = "declaration.amendment.1"


@pytest.fixture
def entry(house: House) -> str:
    """A declaration of which the trader has asked to amend the day of import."""
    entry = house.declaration()
    said = house.document(f"{AMENDMENT}/day-of-import", TRADER, entry=entry, AmendmentNo=number_of(entry))
    assert house.send(said, TRADER).status == 202
    return entry


def number_of(entry: str) -> str:
    return f"MA3ABC127XG-{entry[-7:]}"


def shown(house: House, entry: str, who: str) -> Any:
    answer = house.get(f"/v1/declarations/{entry}", who)
    assert answer.status == 200, answer.body
    return answer.json["cases"][0]


def test_customs_gets_the_amendment_and_right_behind_it_the_proposal(house: House, entry: str) -> None:
    items = house.get("/v1/mailbox?limit=200", CUSTOMS).json["items"]
    mine = [each["message_type"] for each in items if entry in each["document"]]
    assert mine == [AMENDMENT, "declaration.tolerance.1"]


@pytest.mark.parametrize("who", [TRADER, CUSTOMS, "operator", "auditor"])
def test_every_document_that_a_case_links_is_served(house: House, entry: str, who: str) -> None:
    documents = shown(house, entry, who)["documents"]
    assert [each["message_type"] for each in documents] == [AMENDMENT, "declaration.tolerance.1"]
    for each in documents:
        for link in (each["document"], each["receipt"], each["evidence"]):
            assert link is None or house.get(link, who).status == 200, link


def test_whom_it_does_not_concern_reads_neither(house: House, entry: str) -> None:
    for each in shown(house, entry, "operator")["documents"]:
        assert {house.get(each["document"], who).status for who in ("other-trader", "yard-demo")} == {404}


def test_what_is_proposed_and_decided_are_both_shown_where_they_differ(house: House, entry: str) -> None:
    decided = house.document("declaration.amendment-decision.1/accepted", CUSTOMS, entry=entry,
                             AmendmentNo=number_of(entry), ErrorRecorded="true")  # fmt: skip
    assert house.send(decided, CUSTOMS).status == 202
    case = shown(house, entry, TRADER)
    assert (case["tolerance"]["error_recorded"], case["decision"]["error_recorded"]) == (False, True)
    assert case["differs"] == [{"field": "error_recorded", "proposed": "false", "decided": "true"}]


def test_a_number_of_another_declaration_is_taken_and_says_nothing_of_that(house: House, entry: str) -> None:
    other = house.declaration()
    again = house.document(f"{AMENDMENT}/day-of-import", TRADER, entry=other, AmendmentNo=number_of(entry))
    refused = house.send(again, TRADER)
    assert (refused.status, refused.codes) == (422, ["SW842"]) and entry.encode() not in refused.body
    assert house.get(f"/v1/declarations/{other}", TRADER).status == 404
