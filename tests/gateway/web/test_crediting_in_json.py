"""签约 and 风险信息查询 by JSON: what a trader applies for, what he is told, looks for and takes home."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.times import BEIJING
from messages.xml.records import render, to_json
from tests.credits import SENDERS, proposal, result, risk_query, signing
from tests.gateway.web.house import Answer, House
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_applications import US, WHO, agree, places, post

CREDITS = "/v1/credits"
AGREEMENT = "MA3ABC127XB-9"
INSURER = "export-insurer-demo"
TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A trader who signs his requests, and an insurer whom its connection vouches for."""
    with opened(tmp_path_factory.mktemp("insuring"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        partner = own.gateway.register.directory.partner(INSURER)
        trusting = replace(partner, terms=replace(partner.terms, signatures=("transport",)), certificates=())
        own.gateway.writer.write_now(
            Apply(own.gateway.register, "test", PartnerFile(partner=trusting), own.gateway.hint)
        )
        yield own


def say(house: House, body: Any) -> Answer:
    """What the insurer says in XML."""
    type_ = TYPES[type(body)]
    now = datetime.now(BEIJING).replace(microsecond=0)
    head = Head(
        message_id=f"i-{now.timestamp()}-{body.verdict}",
        function_code="2",
        message_type=type_.code,
        sender_id=SENDERS["insurer"],
        receiver_id="EPORT",
        send_time=now,
    )
    return house.send(render(Message(head, replace(body, decided_at=now)), type_), INSURER)


def told(body: Any) -> Any:
    return json.loads(to_json(body))


@pytest.fixture(scope="module")
def agreement(house: House) -> str:
    """One that was applied for in JSON, and signed."""
    today = datetime.now(BEIJING).date()
    sent = post(house, f"{CREDITS}/signing", told(signing(agreement_no=AGREEMENT, valid_from=today)), by=WHO)
    assert (sent.status, sent.json["case"] is not None) == (202, True), sent.body
    assert say(house, result("agreement", "sign", agreement_no=AGREEMENT)).status == 202
    return AGREEMENT


def test_a_trader_signs_in_json_and_reads_what_came_of_it(house: House, agreement: str) -> None:
    (case,) = house.get(f"{CREDITS}/{agreement}", WHO).json["cases"]
    assert (case["kind"], case["state"], case["insurer"]) == ("agreement", "signed", "91370100MA3XYB665R")
    assert [each["event"] for each in case["timeline"]] == [
        "signed by the trader, submitted",
        "signed by the insurer, signed",
    ]
    assert case["documents"][0]["document"].startswith("/v1/messages/")


def test_everything_that_is_wrong_with_an_application_is_told_at_once_by_pointers(house: House) -> None:
    wrong = told(proposal(product="life", period_until=proposal().period_from.replace(year=2029)))
    wrong["buyers"] *= 2
    answer = post(house, f"{CREDITS}/proposal", wrong, by=WHO)
    assert answer.status == 422
    assert {("SW503", "/product"), ("SW804", "/period_until"), ("SW803", "/buyers/1/buyer/buyer_no"),
            ("SW813", "/agreement_no")} <= set(places(answer))  # fmt: skip


def test_a_query_of_a_risk_tells_who_is_to_answer_until_when(house: House) -> None:
    assert post(house, f"{CREDITS}/risk-query", told(risk_query(country="JP")), by=WHO).status == 202
    (case,) = house.get(f"{CREDITS}?country=JP", WHO).json["items"]
    (step,) = case["expected"]
    assert (case["state"], step["by"], bool(step["until"])) == ("queried", ["insurer"], True)


def test_a_list_is_looked_through_and_taken_home_as_a_table(house: House, agreement: str) -> None:
    found = house.get(f"{CREDITS}?agreement={agreement}&kind=agreement", WHO).json["items"]
    assert [each["agreement_no"] for each in found] == [agreement]
    assert house.get(f"{CREDITS}?insurer=91370100MA3XYB665R&state=signed", WHO).json["items"]
    assert house.get(f"{CREDITS}?policy=NONE", WHO).json["items"] == []
    answer = house.get(f"{CREDITS}?agreement={agreement}&format=csv", WHO)
    header, *rows = csv.reader(io.StringIO(answer.body.decode("utf-8-sig")))
    assert rows[0][header.index("协议编号 / Agreement")] == agreement
