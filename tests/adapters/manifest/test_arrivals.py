"""One document of a yard, many arrivals; and what a later finding about one of them points at."""

from pathlib import Path

from adapters import ADAPTERS
from messages.inspection import rules

ARRIVAL = ADAPTERS["manifest", "inspection.arrival.1"]
REPLY = ADAPTERS["manifest", "inspection.arrival-reply.1"]
SAMPLES = Path("tests/samples/forms/manifest")
THREE = (SAMPLES / "inspection.arrival.1/valid/three-containers.xml").read_bytes()


def test_three_containers_are_three_arrivals():
    messages = ARRIVAL.decode(THREE).messages
    assert [each.body.container_no for each in messages] == ["QDGU1000016", "SDGU3000038", "TGHU1234567"]
    assert len({each.body.bill_no for each in messages}) == 1


def test_the_first_arrival_keeps_the_number_of_the_document():
    numbers = [each.head.message_id for each in ARRIVAL.decode(THREE).messages]
    first = numbers[0]
    assert first.encode() in THREE
    assert numbers == [first, f"{first}#2", f"{first}#3"]


def test_each_container_came_at_its_own_time_or_at_that_of_all():
    times = [each.body.in_place_time.strftime("%H:%M:%S") for each in ARRIVAL.decode(THREE).messages]
    assert times == ["14:20:00", "14:25:00", "14:31:15"]


def test_a_finding_about_the_second_arrival_points_at_the_second_container():
    place = ARRIVAL.decode(THREE).places[1]("container_no")
    line = THREE.decode().splitlines()[place.line - 1]
    assert place.where == "/Manifest/Declaration/TransportEquipment[2]/EquipmentIdentification/ID"
    assert line.strip() == "<ID>SDGU3000038</ID>"


def test_what_all_arrivals_share_is_wrong_only_once():
    bad = THREE.replace(b"<ID>421820261000000123</ID>", b"")
    assert [finding.code for finding in ARRIVAL.decode(bad).findings] == ["SW104"]


def test_a_document_without_goods_is_an_arrival_of_nothing():
    start, end = THREE.index(b"<TransportEquipment>"), THREE.rindex(b"</TransportEquipment>")
    decoding = ARRIVAL.decode(THREE[:start] + THREE[end:].removeprefix(b"</TransportEquipment>"))
    (fault,) = rules.is_one_line(decoding.messages[0].body)
    assert decoding.findings[0].where == "/Manifest/Declaration/TransportEquipment"
    assert decoding.places[0](fault.at).where == "/Manifest/Declaration/TransportEquipment/EquipmentIdentification/ID"


def test_a_ship_by_number_and_a_ship_by_name_stand_in_different_elements():
    by_name = (SAMPLES / "inspection.arrival.1/valid/one-container.xml").read_bytes()
    by_number = (SAMPLES / "inspection.arrival.1/valid/ship-by-number.xml").read_bytes()
    assert (
        b"<Name>LU HAI QING DAO</Name>" in by_name
        and ARRIVAL.decode(by_name).messages[0].body.transport == "LU HAI QING DAO"
    )
    assert b"<ID>UN" in by_number and ARRIVAL.decode(by_number).messages[0].body.transport.startswith("UN")


def test_a_site_goes_with_the_office_of_its_yard():
    arrival = ARRIVAL.decode(THREE).messages[0]
    assert arrival.body.site_code == "CNQDG420018"
    assert b"<ID>CNQDG420018/4218</ID>" in ARRIVAL.encode(arrival)


def test_a_business_code_stays_in_its_text():
    document = (SAMPLES / "inspection.arrival-reply.1/valid/business-code.xml").read_bytes()
    assert REPLY.decode(document).messages[0].body.response_text.startswith("21302 ")


def test_an_answer_is_one_in_its_function_code():
    document = (SAMPLES / "inspection.arrival-reply.1/valid/accepted.xml").read_bytes()
    reply = REPLY.decode(document).messages[0]
    assert b"<FunctionCode>11</FunctionCode>" in document
    assert reply.head.function_code == "2"
