"""The checks: all run and add up, whatever the schema said."""

import asyncio
import sys
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from time import monotonic

import pytest
import xmlschema

from gateway.check.checks import code_fault
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from gateway.check.explain import Explainer
from gateway.check.misfits import misfits
from messages.catalogue import FACT, Catalogue, Family, MessageType
from messages.codes import Code, CodeList
from messages.findings import MOST_TOLD, Finding
from messages.roles import CUSTOMS, YARD
from messages.xml.reader import parse
from messages.xml.schemas import Schemas
from tests.documents import CATALOGUE, XSD, one, sealed
from tests.keys import NOW

SCHEMAS = sealed()
ARRIVAL = CATALOGUE["inspection.arrival.1"]
NOTICE = CATALOGUE["inspection.notice.1"]
GOOD = one(ARRIVAL.code, "valid/one-container").read_bytes()


def explain(code: str, examination: Examination) -> list[Finding]:
    """The helper's words, said here."""
    return misfits(xmlschema.XMLSchema10(XSD / CATALOGUE[code].schema), examination.root)


TOOLS = Tools(catalogue=CATALOGUE, schemas=SCHEMAS, explain=explain)


def examined(content: bytes, now: datetime = NOW) -> tuple[Finding, ...]:
    return examine(Examination(content=content, now=now), TOOLS)


def told(content: bytes, now: datetime = NOW) -> list[tuple[str, str]]:
    findings = examined(content, now)
    return [(each.code, each.where.split("/", 2)[-1]) for each in findings]


def test_twelve_faults_are_twelve_findings():
    content = one(ARRIVAL.code, "twelve-faults").read_bytes()
    assert sorted(told(content)) == [
        ("SW103", "Body/BayCode"),
        ("SW103", "Body/InPlaceTime"),
        ("SW103", "Body/Round"),
        ("SW104", "Body/SiteName"),
        ("SW105", "Body/Colour"),
        ("SW501", "Body/EntryId"),
        ("SW501", "Body/SiteCode"),
        ("SW502", "Body/ContainerNo"),
        ("SW502", "Body/Transport"),
        ("SW503", "Body/SealState"),
        ("SW503", "Head/FunctionCode"),
        ("SW601", "Body/ContainerNo"),
    ]


def test_twelve_faults_of_a_payment_are_twelve_findings():
    content = one("settlement.outward.1", "twelve-faults").read_bytes()
    assert sorted(told(content)) == [
        ("SW103", "Body/CreditorCountry"),
        ("SW104", "Body/Phone"),
        ("SW105", "Body/Colour"),
        ("SW502", "Body/Bank"),
        ("SW502", "Body/CreditorAccount"),
        ("SW503", "Body/Funds/Fund[2]/Kind"),
        ("SW505", "Body/Funds/Fund[1]/Amount"),
        ("SW700", "Body/Reference"),
        ("SW702", "Body/BopLines"),
        ("SW709", "Body/RequestedOn"),
        ("SW711", "Body/Creditor/Name"),
        ("SW719", "Head/FunctionCode"),
    ]


def test_numbers_are_looked_at_though_the_schema_said_no():
    content = GOOD.replace(b"<SiteName>", b"<Odd/><SiteName>").replace(b"QDGU1000016", b"QDGU1000017")
    assert told(content) == [("SW105", "Body/Odd"), ("SW502", "Body/ContainerNo")]


def test_a_value_without_its_shape_is_told_once():
    entry = b"<EntryId>" + GOOD.split(b"<EntryId>")[1].split(b"<")[0]
    assert told(GOOD.replace(entry, b"<EntryId>x")) == [("SW103", "Body/EntryId")]


def test_a_head_of_another_type_is_told():
    content = GOOD.replace(b"<MessageType>inspection.arrival.1", b"<MessageType>inspection.notice.1")
    assert told(content) == [("SW109", "Head/MessageType")]


def test_the_numbers_of_a_head_are_looked_at_too():
    content = GOOD.replace(b"<ReceiverId>EPORT", b"<ReceiverId>421")
    assert ("SW103", "Head/ReceiverId") in told(content)
    assert told(GOOD.replace(b"<ReceiverId>EPORT", b"<ReceiverId>42188")) == [("SW501", "Head/ReceiverId")]


def test_a_document_without_a_body_is_still_read_as_far_as_it_goes():
    start, end = GOOD.index(b"<Body>"), GOOD.index(b"</InspectionArrival>")
    content = (GOOD[:start] + GOOD[end:]).replace(b"<FunctionCode>2", b"<FunctionCode>7")
    assert told(content) == [("SW104", "Body"), ("SW503", "Head/FunctionCode")]


def test_an_item_of_a_list_is_told_by_its_place():
    content = one(NOTICE.code, "valid/everything-said").read_bytes()
    number = content.split(b"<ContainerNo>")[1].split(b"<")[0]
    other = number[:-1] + (b"0" if number[-1:] != b"0" else b"1")
    found = told(content.replace(b"<ContainerNo>" + number, b"<ContainerNo>" + other, 1))
    assert found == [("SW502", "Body/Containers/Container[1]/ContainerNo")]


def test_what_customs_says_is_doubted_and_not_refused():
    content = one(NOTICE.code, "valid/everything-said").read_bytes()
    for right, wrong in ((b"<IeFlag>I", b"<IeFlag>X"), (b"91370200MA3ABC127P", b"91370200MA3ABC127X")):
        content = content.replace(right, wrong)
    content = content.replace(b"<TrafModeList>CN012</TrafModeList>", b"")
    found = examined(content)
    assert [each.code for each in found] == ["SW502", "SW503", "SW605"]
    assert [CATALOGUE.findings.tell(each)["severity"] for each in found] == ["warning"] * 3
    assert not CATALOGUE.findings.refuses(found)


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        (b"<FunctionCode>2", b"<FunctionCode>7", "SW503"),
        (b"<ReceiverId>EPORT", b"<ReceiverId>42188", "SW501"),
        (b"<MessageType>inspection.notice.1", b"<MessageType>inspection.result.1", "SW109"),
    ],
)
def test_the_head_of_a_fact_must_hold_all_the_same(right: bytes, wrong: bytes, code: str):
    found = examined(one(NOTICE.code, "valid/one-container").read_bytes().replace(right, wrong))
    assert ([each.code for each in found], CATALOGUE.findings.refuses(found)) == ([code], True)


def test_a_fact_that_its_schema_does_not_describe_is_refused():
    content = one(NOTICE.code, "doubtful/SW604-container-twice").read_bytes().replace(b"<BillNo>", b"<Odd/><BillNo>")
    found = examined(content)
    assert [(each.code, each.doubted) for each in found] == [("SW105", False), ("SW604", True)]
    assert CATALOGUE.findings.refuses(found)


def test_a_request_is_held_to_the_rule_that_a_fact_is_only_doubted_by():
    found = examined(one("inspection.appointment.1", "invalid/SW604-container-twice").read_bytes())
    assert ([each.code for each in found], CATALOGUE.findings.refuses(found)) == (["SW604"], True)


def test_a_code_that_is_not_on_a_list_known_not_to_be_whole_is_doubted_in_a_request_too():
    content = one("inspection.appointment.1", "valid/booking-form").read_bytes()
    found = examined(content.replace(b"<SizeType>22T1", b"<SizeType>28T1"))
    assert ([each.code for each in found], CATALOGUE.findings.refuses(found)) == (["SW503"], False)


def test_a_code_that_holds_on_other_days_only_is_told_so():
    old = Code("4206", "潍坊海关", "Weifang", valid_to=date(2018, 12, 31))
    new = Code("4301", "济南海关", "Jinan", valid_from=date(2019, 1, 1))
    codes = CodeList(id="X", zh="关区", en="offices", source="A", rows=(old, new))
    told = {
        (value, year): code_fault(codes, value, date(year, 6, 1)) for value in ("4206", "4301") for year in (2018, 2019)
    }
    assert told == {("4206", 2018): None, ("4206", 2019): "SW504", ("4301", 2018): "SW504", ("4301", 2019): None}
    assert code_fault(codes, "9999", date(2019, 6, 1)) == "SW503"


def test_a_schema_wider_than_its_record_is_an_error_of_ours(tmp_path: Path):
    @dataclass(frozen=True, slots=True, kw_only=True)
    class ParkingNote:
        count: int

    (tmp_path / "parking").mkdir()
    (tmp_path / "parking/note.1.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:single-window:parking.note:1" '
        'targetNamespace="urn:single-window:parking.note:1" elementFormDefault="qualified">'
        '<xs:include schemaLocation="../head.xsd"/><xs:element name="ParkingNote"><xs:complexType><xs:sequence>'
        '<xs:element name="Head" type="Head"/><xs:element name="Body"><xs:complexType><xs:sequence>'
        '<xs:element name="Count" type="xs:string"/></xs:sequence></xs:complexType></xs:element>'
        "</xs:sequence></xs:complexType></xs:element></xs:schema>"
    )
    type_ = MessageType("parking.note.1", ParkingNote, kind=FACT, by=(YARD,), to=(CUSTOMS,))
    family = Family(name="parking", zh="停车", en="parking", types=(type_,), schemas=tmp_path)
    catalogue = Catalogue([family])
    tools = Tools(catalogue=catalogue, schemas=Schemas(catalogue, XSD), explain=lambda code, examination: ())
    head = GOOD[GOOD.index(b"<Head>") : GOOD.index(b"</Head>")].replace(b"inspection.arrival.1", b"parking.note.1")
    content = (
        b"<ParkingNote xmlns='urn:single-window:parking.note:1'>%s</Head><Body><Count>%s</Count></Body></ParkingNote>"
    )
    for count, codes in ((b"7", []), (b"seven", ["SW901"])):
        findings = examine(Examination(content=content % (head, count), now=NOW), tools)
        assert [each.code for each in findings] == codes


def test_a_hundred_findings_are_told_and_how_many_more_there_are():
    findings = [Finding(code="SW105", where=f"/a/b[{n}]") for n in range(250)]
    bounded = CATALOGUE.findings.bounded
    cut = bounded([*findings, *findings])
    assert (len(cut), cut[:MOST_TOLD]) == (MOST_TOLD + 1, tuple(findings[:MOST_TOLD]))
    assert (cut[-1].code, cut[-1].value) == ("SW111", "150 more")
    assert bounded(findings[:MOST_TOLD]) == tuple(findings[:MOST_TOLD])
    assert bounded(cut) == cut


def test_what_refuses_is_told_before_what_is_doubted():
    doubts = [Finding(code="SW502", where=f"/a/b[{n}]", doubted=True) for n in range(150)]
    cut = CATALOGUE.findings.bounded([*doubts, Finding(code="SW105", where="/a/c")])
    assert (cut[0].code, cut[-1].value, len(cut)) == ("SW105", "51 more", MOST_TOLD + 1)


def test_more_doubts_than_are_told_refuse_nothing():
    kinds = CATALOGUE.findings
    cut = kinds.bounded(Finding(code="SW502", where=f"/a/b[{n}]", doubted=True) for n in range(150))
    assert (kinds.tell(cut[-1])["severity"], kinds.refuses(cut)) == ("warning", False)
    assert kinds.refuses(kinds.bounded(Finding(code="SW502", where=f"/a/b[{n}]") for n in range(150)))


# a flood of bad documents and the loop


def longest_pause(work: Coroutine[None, None, object]) -> float:
    """The longest time, in seconds, for which the loop did nothing else while it did the work."""

    async def watch() -> float:
        longest, last = 0.0, monotonic()
        task = asyncio.create_task(work)
        while not task.done():
            await asyncio.sleep(0.001)
            longest, last = max(longest, monotonic() - last), monotonic()
        return longest

    return asyncio.run(watch())


@pytest.fixture
def stuck(tmp_path: Path) -> Iterator[Explainer]:
    """An explainer whose helper never answers."""
    file = tmp_path / "helper.py"
    file.write_text(
        "import sys, time\nfrom multiprocessing.connection import Connection\n"
        "c = Connection(int(sys.argv[1])); c.recv(); c.send_bytes(b'ready'); time.sleep(60)"
    )
    explainer = Explainer(SCHEMAS, turn_s=1.5, patience_s=2.0, command=(sys.executable, str(file)))
    yield explainer
    explainer.close()


def bad() -> Examination:
    examination = Examination(content=one(ARRIVAL.code, "twelve-faults").read_bytes(), now=NOW)
    examination.document = parse(examination.content)
    return examination


def test_a_flood_of_bad_documents_does_not_stop_the_loop(stuck: Explainer):
    async def flood() -> object:
        return await asyncio.gather(*(stuck.explain_soon(ARRIVAL.code, bad()) for _ in range(200)))

    assert longest_pause(flood()) < 1.0


def test_a_flood_that_is_waited_for_would_stop_the_loop(stuck: Explainer):  # saboteur
    async def flood() -> object:
        return [stuck.explain(ARRIVAL.code, bad()) for _ in range(2)]

    assert longest_pause(flood()) > 1.0
