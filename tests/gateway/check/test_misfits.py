"""Why a document does not fit: every sample with its code, and everything at once."""

import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from random import Random

import pytest
import xmlschema
from lxml import etree

from gateway.check.alignment import CHILDREN
from gateway.check.misfits import MOST, misfits, path
from messages.catalogue import MessageType
from messages.findings import Finding
from messages.xml.reader import NotRead, parse
from tests.documents import CATALOGUE, TYPES, XSD, earned, one, samples
from tests.documents import schema as lxml_schema

OF_THE_SCHEMA = {"SW103", "SW104", "SW105", "SW113"}
ARRIVAL = CATALOGUE["inspection.arrival.1"]
GOOD = one(ARRIVAL.code, "valid/everything-said").read_text()


@cache
def schema(type_: MessageType) -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(XSD / type_.schema)


def why(text: str, type_: MessageType = ARRIVAL) -> list[Finding]:
    return misfits(schema(type_), parse(text.encode()).root)


def told(text: str) -> list[tuple[str, str, str | None]]:
    """Code, place below the root and what was wanted."""
    return [(each.code, each.where.removeprefix("/InspectionArrival/"), each.wanted) for each in why(text)]


def without(*names: str) -> str:
    """The good document without these elements."""
    root = parse(GOOD.encode()).root
    for name in names:
        for element in list(root.iter(f"{{*}}{name}")):
            element.getparent().remove(element)  # type: ignore[union-attr]
    return etree.tostring(root, encoding="unicode")


@pytest.mark.parametrize("year", ["9999999026", "-9999999026", "99999999999999999999"])
@pytest.mark.parametrize("kind", ["", ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="Day"'])
def test_a_year_beyond_every_calendar_is_a_value_like_any_other(year: str, kind: str):
    type_ = CATALOGUE["mandate.authorization.1"]
    good = one(type_.code, "valid/one-year").read_text()
    (found,) = why(good.replace("<ValidUntil>2027-10-31", f"<ValidUntil{kind}>{year}-12-31"), type_)
    assert (found.code, found.where) == ("SW103", "/MandateAuthorization/Body/ValidUntil")
    time = one(ARRIVAL.code, "valid/everything-said").read_text()
    (found,) = why(re.sub("<InPlaceTime>[0-9]+", f"<InPlaceTime>{year}", time))
    assert found.where == "/InspectionArrival/Body/InPlaceTime"


@pytest.mark.parametrize(("type_", "file"), samples("valid"))
def test_of_a_document_that_fits_there_is_nothing_to_say(type_: MessageType, file: Path):
    assert why(file.read_text(), type_) == []


@pytest.mark.parametrize(("type_", "file"), samples("invalid"))
def test_a_sample_is_told_the_code_it_is_named_after_and_no_other(type_: MessageType, file: Path):
    try:
        codes = {each.code for each in misfits(schema(type_), parse(file.read_bytes()).root)}
    except NotRead:
        return
    if earned(file) in OF_THE_SCHEMA:
        assert codes == {earned(file)}
    elif earned(file) != "SW108":
        assert codes == set()


# children


def test_every_missing_element_is_told_once():
    assert told(without("BillNo", "SiteName", "InPlaceTime")) == [
        ("SW104", "Body/BillNo", "up to 35 characters"),
        ("SW104", "Body/SiteName", "up to 70 characters"),
        ("SW104", "Body/InPlaceTime", "xs:dateTime, with its zone, whole seconds, like 2026-11-12T09:30:00+08:00"),
    ]


def test_every_element_that_does_not_belong_is_told_once():
    text = GOOD.replace("<BillNo>", "<Colour>red</Colour><BillNo>").replace("</Body>", "<Size/><Weight/></Body>")
    assert [each[:2] for each in told(text)] == [
        ("SW105", "Body/Colour"),
        ("SW105", "Body/Size"),
        ("SW105", "Body/Weight"),
    ]


def test_missing_and_strange_ones_are_told_together():
    text = without("BillNo", "BayCode").replace("<SiteName>", "<Colour/><SiteName>")
    assert [each[:2] for each in told(text)] == [
        ("SW104", "Body/BillNo"),
        ("SW104", "Body/BayCode"),
        ("SW105", "Body/Colour"),
    ]


def test_a_misspelt_element_is_strange_and_the_right_one_missing():
    text = GOOD.replace("SiteCode>", "SiteCod>")
    assert [each[:2] for each in told(text)] == [("SW104", "Body/SiteCode"), ("SW105", "Body/SiteCod")]


def test_an_element_in_the_wrong_place_is_told_where_it_belongs_and_not_as_missing():
    bill = "<BillNo>QDSH2611099</BillNo>"
    text = GOOD.replace(bill, "").replace("</ExamRecId>", f"</ExamRecId>{bill}")
    assert told(text) == [("SW105", "Body/BillNo", "after EntryId")]


def test_head_and_body_in_the_wrong_order_are_told_once():
    root = parse(GOOD.encode()).root
    root.append(root[0])
    assert told(etree.tostring(root, encoding="unicode")) in (
        [("SW105", "Body", "after Head")],
        [("SW105", "Head", "first")],
    )


def test_an_element_said_twice_is_wanted_once():
    text = GOOD.replace("<BillNo>QDSH2611099</BillNo>", "<BillNo>1</BillNo><BillNo>2</BillNo>")
    assert told(text) == [("SW105", "Body/BillNo[2]", "once")]


def test_an_element_of_another_namespace_is_told_its_namespace():
    text = GOOD.replace("<BillNo>", '<BillNo xmlns="">')
    assert told(text) == [("SW105", "Body/BillNo", "namespace urn:single-window:inspection.arrival:1")]


def test_an_empty_body_misses_all_that_is_required():
    root = parse(GOOD.encode()).root
    root[1].clear()
    missing = [where for code, where, _ in told(etree.tostring(root, encoding="unicode")) if code == "SW104"]
    required = ("EntryId", "BillNo", "Transport", "ExamRecId", "SiteName", "SiteCode", "BayCode", "InPlaceTime")
    assert missing == [f"Body/{name}" for name in required]


def test_what_stands_in_a_strange_order_is_looked_into_all_the_same():
    bill = "<BillNo>QDSH2611099</BillNo>"
    text = GOOD.replace(bill, "").replace("</ExamRecId>", f"</ExamRecId><BillNo>{'x' * 40}</BillNo>")
    assert {each[:2] for each in told(text)} == {("SW105", "Body/BillNo"), ("SW103", "Body/BillNo")}


def test_an_item_too_many_is_told():
    photo = "<PhotoDigest>" + "0" * 64 + "</PhotoDigest>"
    content = schema(ARRIVAL).maps.types[f"{{{ARRIVAL.namespace}}}Body"].content
    most = next(each for each in content if each.local_name == "Photos").type.content[0].max_occurs
    text = GOOD.replace("<Photos>", "<Photos>" + photo * (most - 2))
    assert told(text) == []
    (finding,) = told(text.replace("<Photos>", f"<Photos>{photo}"))
    assert finding == ("SW105", f"Body/Photos/PhotoDigest[{most + 1}]", f"at most {most} times")


# values and attributes


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("EntryId", "42182026100000019", "18 digits"),
        ("BayCode", "x" * 21, "at most 20 characters"),
        ("SiteName", "", "not empty, not beginning with a blank, without control characters"),
        ("InPlaceTime", "yesterday", "xs:dateTime, with its zone, whole seconds, like 2026-11-12T09:30:00+08:00"),
        ("Round", "0", "1 to 99"),
        ("Round", "x", "1 to 99"),
        ("GrossMass", "0", "more than 0"),
        ("GrossMass", "NaN", "kilograms, above zero, up to 3 decimals"),
        ("FinalLot", "yes", "true or false"),
    ],
)
def test_a_value_is_told_with_what_was_wanted(name: str, value: str, wanted: str):
    root = parse(GOOD.encode()).root
    next(root.iter(f"{{*}}{name}")).text = value
    (finding,) = why(etree.tostring(root, encoding="unicode"))
    assert (finding.code, finding.where) == ("SW103", f"/InspectionArrival/Body/{name}")
    assert (finding.value, finding.wanted) == (value, wanted)


def test_a_finding_has_the_line_of_its_element():
    text = GOOD.replace("<Round>1", "<Round>100")
    (finding,) = why(text)
    assert "<Round>100" in text.splitlines()[(finding.line or 0) - 1]


def test_a_place_is_numbered_only_where_there_may_be_several():
    root = parse(GOOD.encode()).root
    for photo in root.iter("{*}PhotoDigest"):
        photo.text = "x"
    assert [each.where for each in why(etree.tostring(root, encoding="unicode"))] == [
        "/InspectionArrival/Body/Photos/PhotoDigest[1]",
        "/InspectionArrival/Body/Photos/PhotoDigest[2]",
    ]


def test_a_strange_attribute_is_told():
    assert told(GOOD.replace("<BayCode>", '<BayCode row="3">')) == [("SW113", "Body/BayCode/@row", "no attribute")]


def test_elements_within_a_value_and_text_between_elements_are_told():
    text = GOOD.replace("<Round>1", "<Round><One/>").replace("<BayCode>", "here: <BayCode>")
    assert told(text) == [
        ("SW103", "Body", "elements, no text between them"),
        ("SW105", "Body/Round/One", "a value, no elements"),
    ]


def test_the_signature_is_not_looked_into():
    signature = '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:Odd/></ds:Signature>'
    assert told(GOOD.replace("</InspectionArrival>", f"{signature}</InspectionArrival>")) == []


def test_a_type_named_by_the_document_does_not_help_it():
    told_ = (
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type='
    )
    text = GOOD.replace("<Round>1", f'<Round{told_}"xs:string">x')
    assert [each[:2] for each in told(text)] == [("SW103", "Body/Round")]


# forms of others


FORM = """\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:pay" xmlns:p="urn:pay" targetNamespace="urn:pay"
    elementFormDefault="qualified">
  <xs:element name="Pay"><xs:complexType><xs:sequence>
    <xs:element name="Id" type="Id"/>
    <xs:choice><xs:element name="Iban" type="xs:string"/><xs:element name="Other" type="xs:string"/></xs:choice>
    <xs:sequence minOccurs="0" maxOccurs="unbounded">
      <xs:element name="Key" type="Code"/><xs:element name="Sum" type="Sum" minOccurs="0"/>
    </xs:sequence>
    <xs:element name="All" minOccurs="0"><xs:complexType><xs:all>
      <xs:element name="A" type="xs:int"/><xs:element name="B" type="xs:date"/>
    </xs:all></xs:complexType></xs:element>
    <xs:any namespace="##other" processContents="lax" minOccurs="0"/>
  </xs:sequence></xs:complexType>
  <xs:unique name="OnlyOnce"><xs:selector xpath="p:Key"/><xs:field xpath="."/></xs:unique>
  </xs:element>
  <xs:simpleType name="Id"><xs:restriction base="xs:string">
    <xs:pattern value="[A-Z]{3}[0-9]{4,6}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Code"><xs:restriction base="xs:string">
    <xs:enumeration value="A"/><xs:enumeration value="B"/></xs:restriction></xs:simpleType>
  <xs:complexType name="Sum"><xs:simpleContent><xs:extension base="Amount">
    <xs:attribute name="currency" use="required" type="Code"/></xs:extension></xs:simpleContent></xs:complexType>
  <xs:simpleType name="Amount"><xs:restriction base="xs:decimal">
    <xs:fractionDigits value="2"/><xs:totalDigits value="5"/></xs:restriction></xs:simpleType>
</xs:schema>"""


@cache
def form() -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(FORM)


@pytest.mark.parametrize(
    ("content", "findings"),
    [
        ("<Id>ABC1234</Id><Iban/>", []),
        ("<Id>ABC1234</Id><Other/><Key>A</Key><Key>B</Key><Sum currency='A'>1.00</Sum>", []),
        ("<Id>ABC1234</Id><Iban/><All><B>2026-11-21</B><A>1</A></All><x xmlns='urn:x'/>", []),
        ("<Id>AB1234</Id><Iban/>", [("SW103", "Id", "3 capitals, 4 to 6 digits")]),
        ("<Id>ABC1234</Id>", [("SW104", "Iban", "text")]),
        ("<Id>ABC1234</Id><Iban/><Other/>", [("SW105", "Other", None)]),
        ("<Id>ABC1234</Id><Iban/><Sum currency='A'>1</Sum>", [("SW104", "Key", "one of A, B")]),
        ("<Id>ABC1234</Id><Iban/><Key>C</Key>", [("SW103", "Key", "one of A, B")]),
        ("<Id>ABC1234</Id><Iban/><Key>A</Key><Sum>1</Sum>", [("SW104", "Sum/@currency", "one of A, B")]),
        ("<Id>ABC1234</Id><Iban/><Key>A</Key><Sum currency='C'>1</Sum>", [("SW103", "Sum/@currency", "one of A, B")]),
        ("<Id>ABC1234</Id><Iban/><Key>A</Key><Sum currency='A'>1.001</Sum>", [("SW103", "Sum", "at most 2 decimals")]),
        ("<Id>ABC1234</Id><Iban/><Key>A</Key><Sum currency='A'>1234567</Sum>", [("SW103", "Sum", "at most 5 digits")]),
        ("<Id>ABC1234</Id><Iban/><Key>A</Key><Sum currency='A'>x</Sum>", [("SW103", "Sum", "a decimal number")]),
        ("<Id>ABC1234</Id><Iban/><All><C/><A>x</A></All>",
         [("SW104", "All/B", "a date like 2026-11-21"), ("SW105", "All/C", None),
          ("SW103", "All/A", "a whole number")]),
        ("<Id>ABC1234</Id><Iban/><All><A>99999999999</A><B>2026-11-21</B></All>",
         [("SW103", "All/A", "a whole number within the bounds of xs:int")]),
        ("<Id>ABC1234</Id><Iban/><Key>A</Key><Key>A</Key>", [("SW103", "Key[2]", None)]),
    ],
)  # fmt: skip
def test_a_form_of_others_is_explained_alike(content: str, findings: list[tuple[str, str, str | None]]):
    root = parse(f"<Pay xmlns='urn:pay'>{content}</Pay>".encode()).root
    assert form().is_valid(root) == (not findings)
    found = misfits(form(), root)
    assert {(each.code, each.where.removeprefix("/Pay").lstrip("/")) for each in found} == {
        (code, where) for code, where, _ in findings
    }
    wanted = {where: want for _, where, want in findings if want}
    assert {each.where.removeprefix("/Pay/"): each.wanted for each in found if each.where[5:] in wanted} == wanted


def test_an_unknown_root_is_told_which_there_are():
    (finding,) = misfits(form(), etree.Element("{urn:pay}Play"))
    assert (finding.code, finding.where, finding.wanted) == ("SW105", "/Play", "Pay")


# the two validators


def spoil(root: etree._Element, dice: Random) -> None:
    """Change one thing somewhere below the root."""
    element = dice.choice([each for each in root.iter() if each is not root])
    parent = element.getparent()
    assert parent is not None
    match dice.randrange(6):
        case 0:
            parent.remove(element)
        case 1:
            parent.insert(dice.randrange(len(parent) + 1), deepcopy(element))
        case 2:
            parent.insert(dice.randrange(len(parent)), element)
        case 3:
            element.text = dice.choice(["", "x", "0", "1e5", "\u3000", "2026-02-30T00:00:00+08:00", "A" * 300])
        case 4:
            element.set("odd", "1")
        case _:
            element.tag = "Odd"


@pytest.mark.parametrize("seed", range(200))
def test_lxml_says_no_exactly_where_there_is_something_to_tell(seed: int):
    dice = Random(seed)
    type_, file = dice.choice(samples("valid")).values
    root = parse(file.read_bytes()).root
    for _ in range(dice.randrange(4)):
        spoil(root, dice)
    root = parse(etree.tostring(root)).root
    assert lxml_schema(type_).validate(root) == (misfits(schema(type_), root) == [])


# bounds


def test_a_flood_of_children_is_cut_off():
    text = GOOD.replace("</Body>", "<Colour/>" * (CHILDREN + 500) + "</Body>")
    assert 0 < len(why(text)) <= MOST


@pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)
def test_an_empty_document_of_every_type_can_be_explained(type_: MessageType):
    found = why(f"<{type_.root} xmlns='{type_.namespace}'/>", type_)
    assert [(each.code, each.where) for each in found] == [
        ("SW104", f"/{type_.root}/Head"),
        ("SW104", f"/{type_.root}/Body"),
    ]


def test_a_path_is_numbered_among_siblings_of_its_name():
    root = etree.fromstring("<a><b/><c/><b/></a>")
    assert [path(each) for each in root] == ["/a/b[1]", "/a/c", "/a/b[2]"]
