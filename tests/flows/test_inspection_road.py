"""Inspections over real HTTP with signed XML, through a gateway that is a program of its own."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.journal.database import open_database
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, PartnerKey
from messages.catalogue import Catalogue
from messages.process import Key
from messages.roles import CUSTOMS, YARD, Role
from tests.documents import SAMPLES, one
from tests.flows.papers import Inspection, value
from tests.forks.program import run
from tests.gateways import QUICK, ROOT, Client, Installation, codes, eventually, installed, quick, text

SITE_OF_JINAN = "CNWEF430012"
HOLD_MINUTES = QUICK.hold_minutes
ANYHOW = {"checkpoints", "marks"}  # due every few seconds, whatever is written

pytestmark = pytest.mark.slow  # a program starts


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, and a customs office of Jinan's that writes manifests and has them written for it."""
    partners = {file.partner.name: file.partner for file in quick(catalogue)}
    customs, yard = partners["customs-demo"], partners["yard-demo"]
    partners["customs-demo"] = replace(customs, sender_ids=("4218",), keys=(known_by(CUSTOMS, "office", "42"),))
    partners["yard-demo"] = replace(yard, keys=(*yard.keys, known_by(YARD, "site", SITE_OF_JINAN)))
    partners["jinan-demo"] = replace(
        customs,
        name="jinan-demo",
        sender_ids=("4312",),
        keys=(known_by(CUSTOMS, "office", "43"),),
        agreements={
            code: Agreement(type=code, may_send=CUSTOMS in catalogue[code].by, form="manifest")
            for code in ("inspection.notice.1", "inspection.arrival.1", "inspection.arrival-reply.1")
        },
    )
    return (PartnerFile(partner=partner) for partner in partners.values())


def known_by(role: Role, kind: str, value: str) -> PartnerKey:
    return PartnerKey(role=role, key=Key(kind=kind, value=value))


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A gateway that runs; everyone has a mailbox, and each test speaks of an inspection of its own."""
    with installed(tmp_path_factory.mktemp("road") / "data", cast=cast) as own:
        own.start()
        yield own


@pytest.fixture
def customs(road: Installation) -> Client:
    return road.client("customs-demo")


@pytest.fixture
def yard(road: Installation) -> Client:
    return road.client("yard-demo")


def about(client: Client, inspection: Inspection) -> list[dict[str, Any]]:
    """What is in a partner's mailbox about this inspection; he takes everything."""
    return [each for each in client.take() if inspection.entry_id in each["document"]]


# told once, and everything


def test_the_same_file_sent_twice_gets_the_same_receipt(customs: Client) -> None:
    document = customs.signed(Inspection().notice())
    first, second = customs.post(document), customs.post(document)
    assert (first.status, second.status) == (202, 200)
    assert first.body == second.body


def test_one_byte_changed_under_the_same_number_is_refused_and_changes_nothing(
    road: Installation, customs: Client, yard: Client
) -> None:
    inspection = Inspection()
    arrival = inspection.arrival(BayCode="A-03-12")
    assert customs.send(inspection.notice()).status == 202
    assert yard.send(arrival).status == 202
    before = road.everything(without=ANYHOW)
    answer = yard.send(arrival.replace(b"A-03-12", b"A-03-13"))
    after = road.everything(without=ANYHOW)
    assert (answer.status, codes(answer)[0]) == (422, "SW301")
    added = {name: [row for row in rows if row not in before[name]] for name, rows in after.items()}
    assert {name: len(rows) for name, rows in added.items() if rows} == {"documents": 1, "leaves": 1, "batches": 1}
    assert all(set(before[name]) <= set(after[name]) for name in before)


def test_a_refused_document_is_kept_byte_for_byte(yard: Client) -> None:
    for document in (b"<InspectionArrival", b"\xff\xfe\x00 neither text nor XML", one_invalid()):
        answer = yard.post(document)
        kept = yard.ask("GET", f"/v1/messages/{text(answer, 'MessageUuid')}/document")
        assert (answer.status, kept.status, kept.body) == (422, 200, document)


def one_invalid() -> bytes:
    """A document with everything wrong, unsigned."""
    return one("inspection.arrival.1", "twelve-faults").read_bytes()


TWELVE = {
    ("SW104", "Body/SiteName"), ("SW103", "Body/BayCode"), ("SW103", "Body/InPlaceTime"), ("SW103", "Body/Round"),
    ("SW105", "Body/Colour"), ("SW501", "Body/EntryId"), ("SW502", "Body/Transport"), ("SW502", "Body/ContainerNo"),
    ("SW501", "Body/SiteCode"), ("SW503", "Head/FunctionCode"), ("SW503", "Body/SealState"),
    ("SW601", "Body/ContainerNo"),
}  # fmt: skip


def test_swg_validate_tells_twelve_faults_as_twelve_and_ends_with_1() -> None:
    done = validate(one("inspection.arrival.1", "twelve-faults"))
    told = json.loads(done.stdout)
    found = {(each["code"], each["where"].removeprefix("/InspectionArrival/")) for each in told["findings"]}
    assert (done.returncode, told["valid"], len(told["findings"])) == (1, False, 12)
    assert found == TWELVE


def test_swg_validate_has_nothing_to_say_of_a_good_document_and_ends_with_0() -> None:
    done = validate(one("inspection.arrival.1", "valid/one-container"))
    assert (done.returncode, json.loads(done.stdout)) == (0, {"valid": True, "findings": []})


def validate(file: Path) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "gateway", "validate", str(file), "--json"]
    return run(command, capture_output=True, cwd=ROOT, check=False)


# who gets what, and who may read which field of it


def test_a_notice_reaches_trader_agent_port_and_yard_without_the_control_instruction(
    road: Installation, customs: Client
) -> None:
    inspection = Inspection()
    notice = inspection.notice("everything-said")
    instruction = value(notice, "RskNo")
    uuid = text(customs.send(notice), "MessageUuid")
    for name in ("trader-demo", "agent-demo", "port-demo", "yard-demo"):
        client = road.client(name)
        (item,) = about(client, inspection)
        seen = [
            item["document"],
            client.ask("GET", f"/v1/messages/{uuid}/document").body.decode(),
            json.dumps(client.get(f"/v1/inspections/{inspection.entry_id}"), ensure_ascii=False),
        ]
        assert item["message_type"] == "inspection.notice.1"
        assert not any(instruction in each for each in seen)
    assert instruction in customs.ask("GET", f"/v1/messages/{uuid}/document").body.decode()


def test_what_was_found_never_reaches_the_yard_or_the_port(road: Installation, customs: Client, yard: Client) -> None:
    inspection = Inspection()
    customs.send(inspection.notice("everything-said"))
    result = inspection.paper(
        "inspection.result.1/valid/problem-found", ContainerNo="QDGU1000016", Note="something was found"
    )
    uuid = text(customs.send(result), "MessageUuid")
    for name, sees in (("trader-demo", True), ("agent-demo", True), ("yard-demo", False), ("port-demo", False)):
        client = road.client(name)
        (item,) = [each for each in about(client, inspection) if each["message_type"] == "inspection.result.1"]
        copy = client.ask("GET", f"/v1/messages/{uuid}/document").body.decode()
        for document in (item["document"], copy):
            found = [tag for tag in ("ResultCode", "ProblemFound", "Note") if f"<{tag}>" in document]
            assert found == (["ResultCode", "ProblemFound", "Note"] if sees else [])
        case = json.dumps(client.get(f"/v1/inspections/{inspection.entry_id}"))
        assert any(each in case for each in FOUND) is sees


FOUND = ("something was found", '"problem_found": true', '"result_code": "2"')


# an arrival without its notice


def test_an_unmatched_arrival_is_held_and_goes_on_when_its_notice_comes(
    road: Installation, customs: Client, yard: Client
) -> None:
    inspection = Inspection()
    answer = yard.send(inspection.arrival())
    assert (answer.status, codes(answer)) == (202, ["SW642"])
    assert text(answer, "HeldUntil")
    assert about(customs, inspection) == []
    customs.send(inspection.notice())
    assert [(each["message_type"], each["remark"]) for each in about(customs, inspection)] == [
        ("inspection.arrival.1", None)
    ]
    copies = [each["message_type"] for each in about(road.client("trader-demo"), inspection)]
    assert copies == ["inspection.notice.1", "inspection.arrival.1"]


def test_an_arrival_whose_notice_never_comes_goes_to_customs_as_unmatched(
    road: Installation, customs: Client, yard: Client
) -> None:
    inspection = Inspection()
    yard.send(inspection.arrival())
    let_pass(road, minutes=HOLD_MINUTES)
    (item,) = eventually(lambda: about(customs, inspection), "customs gets the arrival")
    assert (item["message_type"], item["remark"]) == ("inspection.arrival.1", "unmatched")
    (case,) = customs.get(f"/v1/inspections/{inspection.entry_id}")["cases"]
    assert [each["event"] for each in case["timeline"]] == ["arrived before the notice", "hold expired"]
    assert case["confirmed"] is False


def let_pass(road: Installation, *, minutes: int) -> None:
    """The gateway is down for so long: every timer is so much nearer when it comes back."""
    road.stop()
    engine = open_database(road.settings.database_url)
    with engine.begin() as connection:
        connection.execute(update(tables.timers).values(at=tables.timers.c.at - minutes * 60 * SECOND))
    engine.dispose()
    road.start()


# another form, both ways


def test_customs_that_write_manifests_give_notices_and_get_arrivals_in_that_form(
    road: Installation, yard: Client
) -> None:
    inspection, jinan = Inspection("4312"), road.client("jinan-demo")
    assert jinan.send(manifest(inspection)).status == 202
    (notice,) = about(yard, inspection)
    assert "<InspectionNotice" in notice["document"]
    said = {tag: value(notice["document"].encode(), tag) for tag in ("ExamRecId", "BillNo", "ContainerNo")}
    transport = value(notice["document"].encode(), "TransportName")
    arrival = inspection.arrival(**said, Transport=transport, SiteCode=SITE_OF_JINAN)
    assert yard.send(arrival).status == 202
    (report,) = about(jinan, inspection)
    assert 'xmlns="urn:sdsw:datamodel:standard:CN:SWIA01:1"' in report["document"]
    assert f"<ID>{said['ContainerNo']}</ID>" in report["document"]
    assert value(report["document"].encode(), "OriginalDigest")


def manifest(inspection: Inspection) -> bytes:
    """A notice in the manifest form, about a container that goes to the demo's yard in Weifang."""
    said = (SAMPLES / "forms/manifest/inspection.notice.1/valid/one-container.xml").read_text("utf-8")
    for element, now in (
        ("MessageID", f"{inspection.office}-{inspection.entry_id}"),
        ("SenderID", inspection.office),
        ("DeclarationOfficeID", inspection.office),
        (r"PreviousCustomsDocument>\s*<ID", inspection.entry_id),
        (r"Examination>\s*<ID", inspection.exam_rec_id),
        (r"UnloadingLocation>\s*<ID", f"{SITE_OF_JINAN}/{inspection.office}"),
    ):
        said = re.sub(rf"(<{element}>)[^<]*", rf"\g<1>{now}", said)
    return said.encode()


# a partner that is down


def test_a_yard_that_was_down_gets_its_notices_in_order_and_customs_never_wait(tmp_path: Path) -> None:
    with installed(tmp_path / "data", pushed=("yard-demo",)) as road:
        road.start()
        customs, inspections = road.client("customs-demo"), [Inspection() for _ in range(3)]
        sent = [inspection.notice(FunctionCode=function) for function in ("2", "5", "5") for inspection in inspections]
        answers = [customs.send(document) for document in sent]
        assert [answer.status for answer in answers] == [202] * 9
        eventually(lambda: _attempts(road) >= 3, "the yard is tried")
        assert not road.book("yard-demo").exists()
        road.play("yard-demo", "--speed", "20")
        eventually(lambda: len(_notices(road)) == 9, "the yard has every notice")
        for inspection in inspections:
            numbers = [value(each, "MessageId") for each in sent if value(each, "EntryId") == inspection.entry_id]
            assert [number for entry, number in _notices(road) if entry == inspection.entry_id] == numbers


def _attempts(road: Installation) -> int:
    return len(road.everything()["attempts"])


def _notices(road: Installation) -> list[tuple[str | None, str | None]]:
    """The notices that came to the yard, as its own book has them."""
    return [
        (entry.about, entry.message_id)
        for entry in road.entries("yard-demo")
        if entry.what == "received" and entry.type == "inspection.notice.1" and not entry.facts.get("repeat")
    ]
