"""Documents of the customs Manifest form, both ways."""

from pathlib import Path

import pytest
from lxml import etree

from adapters import ADAPTERS, for_root
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import FINDINGS, FindingTable
from messages.xml import records

SAMPLES = Path("tests/samples")
FORM = SAMPLES / "forms" / "manifest"
CATALOGUE = Catalogue(FAMILIES)
CODES = [code for form, code in ADAPTERS if form == "manifest"]


def schema(adapter_or_type):
    return etree.XMLSchema(etree.parse(Path("xsd") / adapter_or_type.schema))


def samples(kind, root=FORM):
    paths = sorted(path for code in CODES for path in (root / code / kind).glob("*.xml"))
    return pytest.mark.parametrize("path", paths, ids=[f"{path.parts[-3]}/{path.stem}" for path in paths])


def adapter_of(path):
    return ADAPTERS["manifest", path.parts[-3]]


def bare(document):
    """Without the white space between elements."""
    root = etree.fromstring(document, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, method="c14n")


def ours(path):
    root = etree.parse(path).getroot()
    return Message(records.read(root[0], Head), records.read(root[1], CATALOGUE[path.parts[-3]].record))


def test_every_inspection_message_that_crosses_the_border_of_customs_has_its_form():
    assert CODES == ["inspection.notice.1", "inspection.arrival.1", "inspection.arrival-reply.1", "inspection.result.1"]


@pytest.mark.parametrize("code", CODES)
def test_every_type_has_samples_of_each_sort(code):
    for kind in ("valid", "doubtful", "invalid"):
        assert list((FORM / code / kind).glob("*.xml"))


@samples("valid")
def test_a_valid_document_is_read_without_a_word(path):
    document = path.read_bytes()
    assert schema(adapter_of(path)).validate(etree.fromstring(document))
    decoding = adapter_of(path).decode(document)
    assert decoding.messages and not decoding.findings


@samples("valid")
def test_what_is_read_fits_our_own_schema(path):
    type_ = CATALOGUE[path.parts[-3]]
    own = schema(type_)
    for message in adapter_of(path).decode(path.read_bytes()).messages:
        own.assertValid(etree.fromstring(records.render(message, type_)))


@samples("valid")
def test_a_document_of_one_message_comes_round_to_itself(path):
    decoding = adapter_of(path).decode(path.read_bytes())
    if len(decoding.messages) == 1:
        assert bare(adapter_of(path).encode(decoding.messages[0])) == bare(path.read_bytes())


@samples("valid")
def test_a_document_written_again_means_the_same(path):
    adapter = adapter_of(path)
    for message in adapter.decode(path.read_bytes()).messages:
        assert adapter.decode(adapter.encode(message)).messages == (message,)


@samples("valid", SAMPLES)
def test_a_sample_of_ours_comes_through_the_form(path):
    adapter, message = adapter_of(path), ours(path)
    document = adapter.encode(message)
    schema(adapter).assertValid(etree.fromstring(document))
    decoding = adapter.decode(document)
    assert (decoding.messages, decoding.findings) == ((message,), ())


@samples("doubtful")
def test_a_doubtful_document_is_read_with_warnings(path):
    decoding = adapter_of(path).decode(path.read_bytes())
    schema(adapter_of(path)).assertValid(etree.parse(path))
    assert {finding.code for finding in decoding.findings} == {path.stem[:5]}
    assert not FindingTable(FINDINGS).refuses(decoding.findings)


@samples("invalid")
def test_an_invalid_document_earns_the_code_it_is_named_after(path):
    decoding = adapter_of(path).decode(path.read_bytes())
    assert {finding.code for finding in decoding.findings} == {path.stem[:5]}
    assert FindingTable(FINDINGS).refuses(decoding.findings)


@samples("valid")
def test_a_document_is_known_by_its_root(path):
    assert for_root(etree.parse(path).getroot()) is adapter_of(path)


@samples("valid", SAMPLES)
def test_a_document_of_ours_is_no_form(path):
    assert for_root(etree.parse(path).getroot()) is None


def test_many_faults_of_one_document_are_told_at_once():
    path = FORM / "inspection.arrival.1" / "many-faults.xml"
    decoding = ADAPTERS["manifest", "inspection.arrival.1"].decode(path.read_bytes())
    assert [(finding.code, finding.where, finding.line) for finding in decoding.findings] == [
        ("SW103", "/Manifest/Head/SendTime", 9),
        ("SW104", "/Manifest/Declaration/PreviousCustomsDocument", 12),
        ("SW105", "/Manifest/Declaration/UnloadingLocation/Lamp", 24),
        ("SW103", "/Manifest/Declaration/TransportEquipment[2]/ArrivalDateTime", 43),
        ("SW104", "/Manifest/Declaration/TransportEquipment[3]/BayID", 45),
    ]
    assert [message.body.container_no for message in decoding.messages] == ["QDGU1000016", "SDGU3000038", "TGHU1234567"]
