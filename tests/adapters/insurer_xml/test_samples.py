"""Documents of an insurer's own XML, both ways."""

from pathlib import Path

import pytest
from lxml import etree

from adapters import ADAPTERS, NotCarried, for_root
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import FINDINGS, FindingTable
from messages.guarantee import TYPES
from messages.xml import records

SAMPLES = Path("tests/samples")
FORM = SAMPLES / "forms" / "insurer_xml"
CATALOGUE = Catalogue(FAMILIES)
CODES = [code for form, code in ADAPTERS if form == "insurer_xml"]


def schema(adapter_or_type):
    return etree.XMLSchema(etree.parse(Path("xsd") / adapter_or_type.schema))


def samples(kind, root=FORM):
    paths = sorted(path for code in CODES for path in (root / code / kind).glob("*.xml"))
    return pytest.mark.parametrize("path", paths, ids=[f"{path.parts[-3]}/{path.stem}" for path in paths])


def adapter_of(path):
    return ADAPTERS["insurer_xml", path.parts[-3]]


def bare(document):
    """Without the white space between elements."""
    root = etree.fromstring(document, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, method="c14n")


def ours(path):
    root = etree.parse(path).getroot()
    return Message(records.read(root[0], Head), records.read(root[1], CATALOGUE[path.parts[-3]].record))


def test_every_message_of_duty_guarantees_has_its_form():
    assert set(CODES) == {type_.code for type_ in TYPES}


@pytest.mark.parametrize("code", CODES)
def test_every_type_has_samples_that_are_right_and_wrong(code):
    for kind in ("valid", "invalid"):
        assert list((FORM / code / kind).glob("*.xml"))


@samples("valid")
def test_a_valid_document_is_read_without_a_word_and_comes_round_to_itself(path):
    document = path.read_bytes()
    schema(adapter_of(path)).assertValid(etree.fromstring(document))
    decoding = adapter_of(path).decode(document)
    assert decoding.findings == ()
    (message,) = decoding.messages
    assert bare(adapter_of(path).encode(message)) == bare(document)


@samples("valid")
def test_what_is_read_fits_our_own_schema(path):
    type_ = CATALOGUE[path.parts[-3]]
    (message,) = adapter_of(path).decode(path.read_bytes()).messages
    schema(type_).assertValid(etree.fromstring(records.render(message, type_)))


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


def test_many_faults_of_one_document_are_told_at_once():
    path = FORM / "guarantee.policy.1" / "many-faults.xml"
    decoding = ADAPTERS["insurer_xml", "guarantee.policy.1"].decode(path.read_bytes())
    assert [(finding.code, finding.where.rpartition("/")[2]) for finding in decoding.findings] == [
        ("SW104", "EndDate"),
        ("SW103", "Action"),
        ("SW103", "EffectiveTime"),
        ("SW103", "SumInsured"),
    ]


def test_an_amount_in_another_currency_has_no_place_in_the_form():
    message = ours(SAMPLES / "guarantee.usage.1" / "doubtful" / "SW776-in-dollars.xml")
    with pytest.raises(NotCarried, match="amount"):
        ADAPTERS["insurer_xml", "guarantee.usage.1"].encode(message)


def test_a_word_that_the_insurer_has_no_code_for_has_no_place_in_the_form():
    message = ours(SAMPLES / "guarantee.usage.1" / "doubtful" / "SW503-kind.xml")
    with pytest.raises(NotCarried, match="kind"):
        ADAPTERS["insurer_xml", "guarantee.usage.1"].encode(message)
