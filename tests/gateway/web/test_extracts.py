"""数据授权 over HTTP: a bank reads by no address what it has not got, once the authorisation has ended."""

import json
from collections.abc import Mapping
from datetime import timedelta
from itertools import count
from typing import Any

import pytest

from tests.bundles import files_of, ours
from tests.financings import authorization, document, usd
from tests.gateway.web.house import House
from tests.gateway.web.test_applications import WHO
from tests.gateway.web.test_financing_in_json import BANK, LENDER, application, ask, today
from tests.gateway.web.test_financing_in_json import house as house  # a fixture

EXTRACT = "financing.customs-data.1"
_numbers = count(1)


@pytest.fixture
def asked(house: House) -> tuple[str, Any]:
    """An application under an authorisation: id of the extract, and the authorisation."""
    number, entry = f"MA3ABC127E-{next(_numbers)}", house.declaration()
    days = {"data_from": today(), "data_until": today(), "valid_until": today() + timedelta(days=9)}
    under = authorization(entry, authorization_no=number, bank=BANK, **days)
    assert ask(house, under).status == 202
    paper = document(50, entry, "declaration")
    said = application(paper, amount=usd(50), application_no=number, bank=BANK, authorization_no=number)
    assert (told := ask(house, said)).status == 202, told.body
    cases = house.get(f"/v1/financings/{number}", "operator").json["cases"]
    deliveries = [each for case in cases for each in case["deliveries"]]
    (message,) = {each["message"] for each in deliveries if each["message_type"] == EXTRACT}
    return str(message), under


def bundle(house: House, message: str, who: str) -> Mapping[str, bytes]:
    answer = house.get(f"/v1/messages/{message}/evidence", who)
    assert answer.status == 200
    verdict = ours(answer.body, [house.gateway.key.cert_pem])
    assert verdict.named == frozenset()
    return files_of(answer.body)


def copies(files: Mapping[str, bytes]) -> list[str]:
    return [name for name in files if "/copy." in name]


def test_what_was_made_and_did_not_reach_him_is_read_by_no_address(house: House, asked: tuple[str, Any]) -> None:
    message, under = asked
    document_ = f"/v1/messages/{message}/document"
    assert house.get(document_, LENDER).status == 200  # its bytes are made
    assert ask(house, under, "?function=withdrawn").status == 202
    assert house.get(document_, LENDER).status == 404
    files = bundle(house, message, LENDER)
    assert copies(files) == []
    assert "copy" in json.loads(files["manifest.json"])["absent"]
    assert not [name for name, data in files.items() if b"<FinancingCustomsData" in data]
    assert house.get(document_, WHO).status == 200
    assert copies(bundle(house, message, WHO)) and copies(bundle(house, message, "operator"))


def test_what_he_took_is_his_evidence_for_good(house: House, asked: tuple[str, Any]) -> None:
    message, under = asked
    for _ in range(3):
        items = house.get("/v1/mailbox?limit=200", LENDER).json["items"]
        said = {"items": [{"delivery": each["delivery"], "verdict": "accepted"} for each in items]}
        house.post("/v1/mailbox/acknowledge", said, LENDER)
        if message in {each["message"] for each in items}:
            break
    assert ask(house, under, "?function=withdrawn").status == 202
    assert house.get(f"/v1/messages/{message}/document", LENDER).status == 200
    assert copies(bundle(house, message, LENDER))
