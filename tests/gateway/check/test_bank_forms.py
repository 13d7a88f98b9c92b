"""A plain bank's documents at the gates: agreed by form, vouched for by what carries them, told what is not read."""

from pathlib import Path

import pytest
from lxml import etree

from gateway.assembly import forms
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from gateway.check.explain import Explainer
from gateway.partners.partner import Agreement, Partner, Terms
from messages.findings import FindingTable
from messages.roles import BANK
from messages.xml.schemas import Schemas
from tests.documents import CATALOGUE, XSD
from tests.keys import NOW

SAMPLES = Path("tests/samples/forms/bank")
SAID = sorted(
    path for name in ("pain.002", "camt.029", "camt.053", "camt.054") for path in SAMPLES.glob(f"{name}/valid/*")
)
TYPES = ("settlement.status.1", "settlement.inward-advice.1", "settlement.statement.1")


@pytest.fixture(scope="module")
def tools():
    schemas = Schemas(CATALOGUE, XSD)
    return Tools(catalogue=CATALOGUE, schemas=schemas, explain=Explainer(schemas).explain, forms=forms())


def bank(form="bank", senders=("ICBKCNBJXXX", "ICBKCNBJSDG")):
    return Partner(
        name="bank",
        zh="银行",
        en="bank",
        roles=(BANK,),
        sender_ids=senders,
        terms=Terms(form=form, signatures=("transport",)),
        agreements={code: Agreement(type=code, may_send=True, form=form) for code in TYPES},
    )


def examined(content, tools, who):
    examination = Examination(content=content, now=NOW, partner=who)
    return examination, examine(examination, tools)


@pytest.mark.parametrize("path", SAID, ids=lambda path: f"{path.parts[-3]}/{path.stem}")
def test_what_a_bank_says_is_taken(path, tools):
    examination, findings = examined(path.read_bytes(), tools, bank())

    assert not CATALOGUE.findings.refuses(findings), findings
    assert examination.form == "bank" and examination.messages
    assert {read.type_.code for read in examination.messages} <= set(TYPES)


def test_in_a_header_it_is_another_form_to_be_agreed(tools):
    inner = (SAMPLES / "pain.002/valid/group-rejected.xml").read_bytes().partition(b"?>\n")[2].decode()
    head = (
        '<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId>'
        "<FinInstnId><BICFI>ICBKCNBJXXX</BICFI></FinInstnId></FIId></Fr><To><OrgId/></To><BizMsgIdr>S1</BizMsgIdr><MsgDefIdr>pain.002.001.10</MsgDefIdr>"
        "<CreDt>2026-11-21T11:00:00+08:00</CreDt></AppHdr>"
    )
    content = f'<BizMsgEnvlp xmlns="urn:swift:xsd:envelope">{head}{inner}</BizMsgEnvlp>'.encode()

    assert [finding.code for finding in examined(content, tools, bank())[1]] == ["SW202"]
    assert examined(content, tools, bank(form="bank-head"))[1] == ()


def test_a_bank_speaks_for_itself_alone(tools):
    content = (SAMPLES / "pain.002/valid/group-rejected.xml").read_bytes()

    (finding,) = examined(content, tools, bank(senders=("COBADEFFXXX",)))[1]

    assert (finding.code, finding.value) == ("SW201", "ICBKCNBJXXX")


def test_what_the_standard_has_and_we_do_not_read_is_a_warning_with_its_path(tools):
    root = etree.parse(SAMPLES / "pain.002/valid/group-rejected.xml").getroot()
    header = root.find(".//{*}GrpHdr")
    made = etree.SubElement(header, etree.QName(root, "CdtrAgt").text)
    etree.SubElement(
        etree.SubElement(made, etree.QName(root, "FinInstnId").text), etree.QName(root, "BICFI").text
    ).text = "X"

    (finding,) = examined(etree.tostring(root), tools, bank())[1]

    assert (finding.code, finding.where) == ("SW114", "/Document/CstmrPmtStsRpt/GrpHdr/CdtrAgt")
    assert not CATALOGUE.findings.refuses([finding])


def test_what_the_standard_has_not_is_refused_with_its_path(tools):
    root = etree.parse(SAMPLES / "pain.002/valid/group-rejected.xml").getroot()
    etree.SubElement(root.find(".//{*}GrpHdr"), etree.QName(root, "Colour").text).text = "red"

    findings = examined(etree.tostring(root), tools, bank())[1]

    assert ("SW105", "/Document/CstmrPmtStsRpt/GrpHdr/Colour") in {(each.code, each.where) for each in findings}
    assert isinstance(CATALOGUE.findings, FindingTable) and CATALOGUE.findings.refuses(findings)


def test_a_mend_without_the_sealed_profile_would_take_anything(tools):
    """The saboteur: without a schema of the form, an element that the standard has not would be a warning."""
    root = etree.parse(SAMPLES / "pain.002/valid/group-rejected.xml").getroot()
    etree.SubElement(root.find(".//{*}GrpHdr"), etree.QName(root, "Colour").text).text = "red"
    form = forms()[etree.QName(root).namespace, "Document"]

    assert {each.code for each in form.decode(root).findings} == {"SW114"}
