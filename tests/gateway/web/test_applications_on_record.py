"""What is kept of an application in JSON proves itself, is verified with the rest of the journal, and can be erased."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.journal.verification.walk import verify
from tests.bundles import Alone, changed, files_of, listed_anew, made_of, ours
from tests.gateway.web.house import Answer, House
from tests.gateway.web.house import house as opened
from tests.gateway.web.test_applications import APPOINTMENT, JSON, MANDATE, US, WHO, agree, appointment, mandate, post


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with opened(tmp_path_factory.mktemp("record"), public_url=US) as own:
        agree(own, WHO, signatures=("xmldsig", "rfc9421", "transport"))
        yield own


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Alone:
    return Alone(tmp_path_factory.mktemp("alone") / "x")


def evidence(house: House, answer: Answer) -> bytes:
    bundle = house.get(f"/v1/messages/{answer.json['message']}/evidence", WHO)
    assert bundle.status == 200, bundle.body
    return bundle.body


@pytest.mark.parametrize("way", ["by connection", "by signed request", "zipped and signed"])
def test_its_evidence_proves_the_very_bytes_that_came(house: House, alone: Alone, way: str) -> None:
    content = json.dumps(mandate(), indent=1).encode()
    zipped = gzip.compress(content) if way.startswith("zipped") else content
    more = {"Content_Encoding": "gzip"} if way.startswith("zipped") else {}
    bundle = evidence(house, post(house, MANDATE, zipped, by=None if way == "by connection" else WHO, **more))
    files, pem = files_of(bundle), house.gateway.key.cert_pem
    assert files["document.json"] == content
    assert ("signature/base.txt" in files) == (way != "by connection")
    if way != "by connection":
        assert b'"idempotency-key": K-' in files["signature/base.txt"]
    for said in (ours(bundle, [pem]), *alone.each([bundle], pem)):
        assert (said.named, said.proved) == (frozenset(), True)
    spoilt = made_of(listed_anew({**files, "document.json": changed(files["document.json"])}))
    for said in (ours(spoilt, [pem]), *alone.each([spoilt], pem)):
        assert not said.proved and "document.json" in said.named


def test_one_that_is_refused_has_its_evidence_too(house: House, alone: Alone) -> None:
    bundle, pem = evidence(house, post(house, APPOINTMENT, b'{"x": 1}')), house.gateway.key.cert_pem
    assert files_of(bundle)["document.json"] == b'{"x": 1}'
    for said in (ours(bundle, [pem]), *alone.each([bundle], pem)):
        assert (said.named, said.proved) == (frozenset(), True)


def test_the_journal_that_holds_them_verifies_and_one_can_be_erased(house: House) -> None:
    kept = [post(house, APPOINTMENT, appointment(house)), post(house, MANDATE, mandate(), by=WHO)]
    refused = post(house, APPOINTMENT, {"contact": "李岩"})
    gone = refused.json["message"]
    said = house.control("POST", "/journal/erase", {"messages": [gone], "reason": "asked", "by": "li"})
    assert said.status == 200, said.body
    assert house.get(f"/v1/messages/{gone}/document", WHO).status == 410
    found = verify(house.gateway.database, [house.gateway.key.cert_pem])
    assert list(found.problems) == []
    assert [house.get(f"/v1/messages/{each.json['message']}/document", WHO).status for each in kept] == [200, 200]


def test_the_command_line_holds_its_receipt_against_the_bytes(house: House, tmp_path: Path) -> None:
    from messages.seals.evidence import verify_receipt

    content = json.dumps(appointment(house)).encode()
    answer = post(house, APPOINTMENT, content, **JSON)
    receipt, pem = answer.json["receipt"].encode(), house.gateway.key.cert_pem
    assert verify_receipt(receipt, content, [pem]).proved
    assert not verify_receipt(receipt, content + b" ", [pem]).proved
