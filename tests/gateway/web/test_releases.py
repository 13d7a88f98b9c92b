"""Who reads what of a release over HTTP: customs what is proposed, the others what is decided, and then both."""

import re
from typing import Any

import pytest

from tests.gateway.web.house import House

TRADER, YARD, CUSTOMS = "trader-demo", "yard-demo", "customs-demo"


@pytest.fixture
def entry(house: House) -> str:
    """A declaration of iron ore under a control instruction, assessed by customs."""
    entry = house.declaration()
    sent = house.document("release.assessment.1/iron-ore-inspected", CUSTOMS, entry=entry, Instructed="true")
    assert house.send(sent, CUSTOMS).status == 202
    return entry


def decide(house: House, entry: str, sample: str = "otherwise-than-proposed", **changes: str) -> Any:
    proposal = shown(house, entry, CUSTOMS)["proposals"][0]["message_id"]
    document = house.document(f"release.decision.1/{sample}", CUSTOMS, entry=entry, Proposal=proposal, **changes)
    return house.send(document, CUSTOMS)


def shown(house: House, entry: str, who: str) -> Any:
    answer = house.get(f"/v1/releases/{entry}", who)
    assert answer.status == 200, answer.body
    return answer.json["cases"][0]


def fetched(house: House, who: str, entry: str) -> list[str]:
    items = house.get("/v1/mailbox?limit=200", who).json["items"]
    return [each["message_type"] for each in items if entry in each["document"]]


def test_before_the_decision_it_is_for_customs_alone(house: House, entry: str) -> None:
    case = shown(house, entry, CUSTOMS)
    assert (case["state"], case["proposals"][0]["mode"], len(case["proposals"][0]["lines"])) == ("proposed", "1", 1)
    assert [each["code"] for each in case["proposals"][0]["reasons"]] == ["instructed"]
    for who in (TRADER, YARD, "agent-demo"):
        assert house.get(f"/v1/releases/{entry}", who).status == 404
        assert house.get("/v1/releases", who).json["items"] == []


def test_the_proposal_goes_to_customs_and_the_decision_to_the_others(house: House, entry: str) -> None:
    assert decide(house, entry).status == 202
    assert fetched(house, CUSTOMS, entry) == ["release.proposal.1"]
    assert fetched(house, TRADER, entry) == ["release.decision.1"]
    assert fetched(house, YARD, entry) == ["release.decision.1"]


def test_once_decided_the_trader_reads_the_decision_and_nothing_of_an_instruction(house: House, entry: str) -> None:
    decide(house, entry)
    case = shown(house, entry, TRADER)
    assert (case["state"], case["verdict"], case["decisions"][0]["mode_zh"]) == ("testing", "test", "检后放行")
    assert case["decisions"][0]["reason"]
    assert (case["proposals"], case["decisions"][0]["proposal"], case["decisions"][0]["differs"]) == ([], None, [])
    assert not re.search(r"instruct", str({**case, "assessment": None}))
    assert case["expected"][0]["service"] == "REL-01"


def test_once_decided_the_trader_reads_what_was_proposed_where_there_was_no_instruction(house: House) -> None:
    entry = house.declaration()
    sent = house.document("release.assessment.1/iron-ore-inspected", CUSTOMS, entry=entry)
    assert house.send(sent, CUSTOMS).status == 202
    decide(house, entry)
    case = shown(house, entry, TRADER)
    assert {each["field"] for each in case["decisions"][0]["differs"]} >= {"mode"}
    assert case["proposals"][0]["mode_zh"] == "先放后检"


def test_the_yard_reads_whether_goods_may_leave_and_not_why(house: House, entry: str) -> None:
    decide(house, entry)
    case = shown(house, entry, YARD)
    assert (case["may_leave"], case["proposals"], case["mode"], case["trader_id"]) == (False, [], None, None)


def test_the_copy_of_yard_and_port_says_what_may_leave_and_not_why_either(house: House, entry: str) -> None:
    """What a case hides, the message itself does not tell."""
    assert decide(house, entry).status == 202
    link = shown(house, entry, YARD)["documents"][-1]["document"]
    of = {who: house.get(link, who).body.decode() for who in (YARD, TRADER)}
    for tag in ("Mode", "FollowUps", "Proposal", "Reason"):
        assert f"<{tag}>" in of[TRADER] and f"<{tag}>" not in of[YARD]
    assert "<Verdict>test<" in of[YARD] and "<UseBarred>false<" in of[YARD]


def test_nobody_but_customs_reads_the_documents_of_assessment_and_proposal(house: House, entry: str) -> None:
    decide(house, entry)
    documents = {each["message_type"]: each["document"] for each in shown(house, entry, CUSTOMS)["documents"]}
    assert set(documents) == {"release.assessment.1", "release.proposal.1", "release.decision.1"}
    for who in (TRADER, YARD):
        assert fetched(house, who, entry) == ["release.decision.1"]
        assert house.get(documents["release.decision.1"], who).status == 200
        for code in ("release.assessment.1", "release.proposal.1"):
            assert house.get(documents[code], who).status == 404


def test_lists_are_looked_through_by_what_was_decided(house: House, entry: str) -> None:
    decide(house, entry)
    found = house.get("/v1/releases?verdict=test", TRADER).json["items"]
    assert entry in {each["entry_id"] for each in found}
    assert house.get("/v1/releases?verdict=refuse", TRADER).json["items"] == []
    table = house.get(f"/v1/releases?format=csv&declaration={entry}", TRADER).body.decode("utf-8-sig")
    assert "验放决定 / Decision" in table and entry in table
