"""Checkpoints over HTTP, and a receipt's way to the newest one; held with hashes of our own where that is cheap."""

import base64
from hashlib import sha256

import pytest
from lxml import etree

from messages.seals import batches, certificates, merkle
from messages.seals.evidence import verify_receipt
from tests.gateway.web.house import JSON, House

ARRIVAL = "inspection.arrival.1/one-container"


def sent(house: House) -> tuple[str, bytes, bytes]:
    """A document of its own batch: its id, its bytes, its receipt."""
    document = house.document(ARRIVAL)
    answer = house.send(document)
    assert answer.status == 202, answer.codes
    return answer.headers["swg-message"], document, answer.body


def headed(house: House) -> tuple[str, bytes, bytes]:
    """The same, and a head is signed over it."""
    message, document, _ = sent(house)
    newer = house.get(f"/v1/messages/{message}/receipt?checkpoint=latest", "yard-demo")
    assert newer.status == 200
    return message, document, newer.body


def certificate(house: House) -> bytes:
    return (house.gateway.settings.gateway_folder / "cert.pem").read_bytes()


def test_a_receipt_shows_the_way_to_the_newest_head_where_it_is_asked_to(house: House) -> None:
    message, document, receipt = sent(house)
    newer = house.get(f"/v1/messages/{message}/receipt?checkpoint=latest", "yard-demo").body
    found = verify_receipt(newer, document, [certificate(house)])
    assert found.proved and found.checkpoint is not None
    assert int(found.checkpoint["size"]) >= int(found.batch["number"])
    log = etree.fromstring(newer).find(".//{*}Log")
    assert log is not None
    log.getparent().remove(log)
    assert etree.tostring(log.getroottree(), method="c14n") == etree.tostring(etree.fromstring(receipt), method="c14n")


def test_the_same_is_told_in_json(house: House) -> None:
    message, *_ = sent(house)
    told = house.get(f"/v1/messages/{message}/receipt?checkpoint=latest", "yard-demo", **JSON).json
    assert "<Checkpoint>swg-checkpoint-1" in told["receipt"]


def test_only_the_newest_head_can_be_asked_for(house: House) -> None:
    message, *_ = sent(house)
    assert house.get(f"/v1/messages/{message}/receipt?checkpoint=1", "yard-demo").status == 400


def test_nobody_elses_receipt_is_shown_with_it_either(house: House) -> None:
    message, *_ = sent(house)
    assert house.get(f"/v1/messages/{message}/receipt?checkpoint=latest", "trader-demo").status == 404


def test_checkpoints_are_signed_and_paged_newest_first(house: House) -> None:
    for _ in range(3):
        headed(house)
    sizes, path = [], "/v1/checkpoints?limit=2"
    while path:
        page = house.get(path, "yard-demo")
        for each in page.json["items"]:
            said = batches.read_checkpoint(each["checkpoint"])
            assert (said["size"], said["root"], said["key"]) == (str(each["size"]), each["root"], each["key_id"])
            signature = base64.b64decode(each["signature"])
            assert batches.is_signed(each["checkpoint"].encode(), signature, certificate(house))
            assert certificates.key_id(each["certificate"]) == each["key_id"]
            sizes.append(each["size"])
        link = page.headers.get("link", "")
        path = link[1 : link.index(">")] if link else ""
        assert (page.json["cursor"] is None) == (not path)
    assert sizes == sorted(set(sizes), reverse=True) and len(sizes) >= 3
    assert house.get(f"/v1/checkpoints/{sizes[1]}", "trader-demo").json["size"] == sizes[1]


def test_a_newer_head_is_shown_to_hold_all_of_an_older_one(house: House) -> None:
    for _ in range(4):
        headed(house)
    heads = house.get("/v1/checkpoints?limit=200", "auditor").json["items"]
    for newer in heads:
        for older in heads:
            if older["size"] > newer["size"]:
                continue
            told = house.get(f"/v1/checkpoints/consistency?from={older['size']}&to={newer['size']}", "yard-demo").json
            assert (told["from"], told["to"]) == (older, newer)
            proof = [bytes.fromhex(each) for each in told["proof"]]
            sizes = {"old_size": older["size"], "size": newer["size"]}
            roots = {"old_root": bytes.fromhex(older["root"]), "root": bytes.fromhex(newer["root"])}
            assert merkle.is_consistent(**sizes, **roots, proof=proof)
            lie = {**roots, "old_root": sha256(b"another past").digest()}
            assert not merkle.is_consistent(**sizes, **lie, proof=proof)


def test_without_to_it_is_the_newest(house: House) -> None:
    *_, oldest = house.get("/v1/checkpoints?limit=200", "yard-demo").json["items"]
    newest = house.get("/v1/checkpoints?limit=1", "yard-demo").json["items"][0]
    assert house.get(f"/v1/checkpoints/consistency?from={oldest['size']}", "yard-demo").json["to"] == newest


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/v1/checkpoints/consistency?from=1&to=999999", 404),
        ("/v1/checkpoints/consistency?from=999999", 400),
        ("/v1/checkpoints/consistency?from=0", 400),
        ("/v1/checkpoints/consistency", 400),
        ("/v1/checkpoints/consistency?from=99999999999999999999", 400),
        ("/v1/checkpoints?cursor=x", 400),
        ("/v1/checkpoints/999999", 404),
        ("/v1/checkpoints/0", 400),
    ],
)
def test_what_there_is_no_checkpoint_of_is_said(house: House, path: str, status: int) -> None:
    headed(house)
    assert house.get(path, "yard-demo").status == status
    assert house.get(path).status == 401


@pytest.mark.parametrize(
    ("checkpoint", "status"), [("latest", 200), ("0", 400), ("-1", 400), (str(2**62 + 1), 400), ("newest", 400)]
)
def test_evidence_leads_to_a_head_of_ones_choice_or_says_what_may_be_chosen(
    house: House, checkpoint: str, status: int
) -> None:
    message, *_ = sent(house)
    assert house.get(f"/v1/messages/{message}/evidence?checkpoint={checkpoint}", "yard-demo").status == status
