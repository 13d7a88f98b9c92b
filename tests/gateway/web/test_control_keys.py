"""A change of the gateway's key while it serves: announced, taking over, renewed, revoked; nobody is refused for it."""

import base64
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.trust import keys, pairs
from gateway.trust.samples import make_authority
from messages.seals import batches, certificates, keychanges
from messages.seals.evidence import verify_receipt
from messages.seals.leaves import read_leaf
from tests.gateway.web.house import House, house

NOW = datetime.now(UTC)
ARRIVAL = "inspection.arrival.1/one-container"


@pytest.fixture
def own(tmp_path: Path) -> Iterator[House]:
    """A gateway of this test's own: its keys change."""
    with house(tmp_path / "data") as served:
        yield served


def published(served: House) -> list[dict[str, Any]]:
    answer = served.ask("GET", "/v1/gateway/certificates", None)
    assert answer.status == 200
    items: list[dict[str, Any]] = answer.json["items"]
    return items


def said(served: House, path: str, **body: Any) -> dict[str, Any]:
    answer = served.control("POST", path, {"by": "li.na", **body})
    assert answer.status == 200, answer.body
    told: dict[str, Any] = answer.json
    return told


def receipt(served: House) -> tuple[bytes, bytes]:
    """A document that was taken just now, and its receipt."""
    document = served.document(ARRIVAL)
    answer = served.send(document)
    assert answer.status == 202, answer.body
    return document, answer.body


def signer_of(body: bytes) -> str:
    return body.partition(b"<KeyId>")[2].partition(b"<")[0].decode()


def test_partners_see_both_certificates_before_the_new_key_signs(own: House) -> None:
    old = own.gateway.key.key_id
    coming = said(own, "/keys/announce")["key_id"]

    assert [(each["key_id"], each["state"]) for each in published(own)] == [(coming, "next"), (old, "current")]
    assert signer_of(receipt(own)[1]) == old
    pem = own.ask("GET", "/v1/gateway/certificates.pem", None).body
    assert [batches.key_id(each.encode()) for each in _apart(pem.decode())] == [old, coming]


def test_the_announced_key_signs_from_then_on_and_old_receipts_still_hold(own: House) -> None:
    old = own.gateway.key.cert_pem
    before = receipt(own)
    coming = said(own, "/keys/announce")["key_id"]

    changed = said(own, "/keys/rotate", reason="every other year")
    after = receipt(own)

    assert (changed["key_id"], signer_of(after[1])) == (coming, coming)
    new = own.gateway.key.cert_pem
    assert verify_receipt(before[1], before[0], [old]).proved
    assert verify_receipt(after[1], after[0], [new]).proved
    assert [each["state"] for each in published(own)] == ["current", "former"]


def test_the_key_before_states_that_the_new_one_takes_over(own: House) -> None:
    old = own.gateway.key.cert_pem
    receipt(own)
    said(own, "/keys/announce")
    said(own, "/keys/rotate", reason="every other year")

    current = published(own)[0]

    statement = current["statement"]
    stated = batches.verify_proof(
        leaf=statement["leaf"],
        path=[bytes.fromhex(each) for each in statement["path"]],
        header=statement["batch_header"],
        signature=base64.b64decode(statement["signature"]),
        public_pem=old,
    )
    read = keychanges.read(stated)
    assert read is not None and (read.key_id, read.replaces) == (current["key_id"], batches.key_id(old))
    assert read.certificate == current["digest"] and read.reason == "every other year"
    assert certificates.digest(statement["certificate"]) == published(own)[1]["digest"]


def test_without_an_announced_key_there_is_nothing_to_change_to(own: House) -> None:
    answer = own.control("POST", "/keys/rotate", {})

    assert answer.status == 409 and "swg key announce" in answer.json["detail"]


def test_a_withdrawn_key_is_published_no_more(own: House) -> None:
    said(own, "/keys/announce")
    said(own, "/keys/withdraw")

    assert [each["state"] for each in published(own)] == ["current"]


def test_a_renewed_certificate_asks_nothing_of_those_who_trust_the_key(own: House) -> None:
    old = own.gateway.key.cert_pem
    receipt(own)

    renewed = said(own, "/keys/renew")

    assert renewed["key_id"] == renewed["replaces"] == batches.key_id(old)
    assert own.gateway.key.cert_pem != old
    document, body = receipt(own)
    assert verify_receipt(body, document, [old]).proved  # the key is the same


def test_a_revoked_key_is_believed_up_to_a_checkpoint_only(own: House) -> None:
    receipt(own)
    stolen = own.gateway.key.key_id
    announced = said(own, "/keys/announce")["key_id"]
    (size,) = (each["size"] for each in own.get("/v1/checkpoints?limit=1", "auditor").json["items"])

    said(own, "/keys/revoke", reason="the disk was stolen", trusted_to=size)

    items = {each["key_id"]: each for each in published(own)}
    assert (items[stolen]["state"], items[stolen]["trusted_to"]) == ("revoked", size)
    assert items[stolen]["reason"] == "the disk was stolen"
    assert announced not in items  # it lay on the same disk
    assert signer_of(receipt(own)[1]) == own.gateway.key.key_id != stolen


def test_a_checkpoint_that_there_is_not_keeps_the_key(own: House) -> None:
    before = own.gateway.key.key_id
    receipt(own)

    answer = own.control("POST", "/keys/revoke", {"reason": "stolen", "trusted_to": 10**6})

    assert answer.status == 409 and "/v1/checkpoints" in answer.json["detail"]
    assert own.gateway.key.key_id == before
    assert [each["state"] for each in published(own)] == ["current"]  # nothing is left of the attempt
    receipt(own)


def test_a_pair_of_an_authority_may_be_announced(own: House, tmp_path: Path) -> None:
    pairs.write(tmp_path / "pair", keys.make("EPORT", NOW))
    assert said(own, "/keys/announce", pair=str(tmp_path / "pair"))["key_id"]
    said(own, "/keys/withdraw")

    pairs.write(tmp_path / "rsa", make_authority(NOW).issue("g", organisation="EPORT", now=NOW, kind="rsa"))
    answer = own.control("POST", "/keys/announce", {"pair": str(tmp_path / "rsa")})
    assert answer.status == 409 and "P-256" in answer.json["detail"]


def test_every_act_is_on_record_with_who_did_it(own: House) -> None:
    said(own, "/keys/announce")
    said(own, "/keys/rotate")

    with own.gateway.database.connect() as connection:
        leaves = [read_leaf(row[0]) for row in connection.exec_driver_sql("SELECT text FROM leaves ORDER BY seq")]
    acts = [(each["kind"], each.get("sender")) for each in leaves if each.get("sender") == "li.na"]
    assert acts == [("audit", "li.na"), ("key", "li.na")]


def test_a_change_under_traffic_refuses_nobody(own: House) -> None:
    """Documents come from four sides without a pause while the key is changed three times."""
    statuses: list[int] = []
    signers: set[str] = set()
    over = threading.Event()

    def send() -> None:
        while not over.is_set():
            answer = own.send(own.document(ARRIVAL))
            statuses.append(answer.status)
            signers.add(signer_of(answer.body))

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(3):
            reached = len(statuses)
            said(own, "/keys/announce")
            said(own, "/keys/rotate")
            while len(statuses) < reached + 12:
                time.sleep(0.01)
    finally:
        over.set()
        for thread in threads:
            thread.join()

    assert set(statuses) == {202}
    assert len(signers) == 4


def _apart(text: str) -> list[str]:
    end = "-----END CERTIFICATE-----\n"
    return [each + end for each in text.split(end) if each]
