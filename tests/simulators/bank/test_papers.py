"""Everything that the bank says is valid against what ISO 20022 publishes, bare and in its envelope."""

from dataclasses import replace

import pytest
from lxml import etree

from simulators.bank.incoming import Incoming
from simulators.bank.outcomes import OUTCOMES
from simulators.bank.papers import KINDS
from tests.simulators.bank.files import CNY, HOUSE, USD, Counter, Pay, cancel, profile, published, texts

PUBLISHED = [f"{kind}.{version}" for kind, version in KINDS.items() if kind != "camt.029"]


def spoken(*, envelope: bool = False) -> Counter:
    """A bank that has said everything it can say."""
    counter = Counter(house=replace(HOUSE, envelope=envelope))
    for nth, ending in enumerate(("00", *OUTCOMES)):
        for bearer, account in (("SHAR", USD), ("DEBT", CNY), ("CRED", USD)):
            number = f"{bearer}{nth}-0"
            pay = Pay(number=number, amount=f"2000.{ending}", charges=bearer, account=account, note="<&>")
            counter.pay(pay, msg_id=number)
            if bearer == "CRED":
                counter.send(cancel(number, msg_id=number, id_=f"C{number}"))
    counter.pay(Pay(number="P1", batch="B1"), Pay(number="P2", amount="1.02", batch="B2"), msg_id="part")
    counter.pay(Pay(number="P3"), Pay(number="P4"), msg_id="whole")
    counter.pay(msg_id="whole")
    counter.bank.receive(Incoming(account=USD, amount="1.00", currency="USD", charges="0.50"), counter.now)
    counter.bank.receive(Incoming(account=CNY, amount="1.00", currency="USD", agent=""), counter.now)
    counter.wait(days=10)
    return counter


@pytest.fixture(scope="module")
def counter() -> Counter:
    return spoken()


@pytest.mark.parametrize("name", PUBLISHED)
def test_what_is_said_is_valid_as_published(counter: Counter, name: str):
    schema = published(name)
    papers = counter.said(name.removesuffix(f".{KINDS[name[:8]]}"))
    assert len(papers) > 5
    for paper in papers:
        root = etree.fromstring(paper.data)
        assert schema.validate(root), schema.error_log[0]


@pytest.mark.parametrize("name", [f"{kind}.{version}" for kind, version in KINDS.items()])
def test_what_is_said_fits_the_profile_that_the_gateway_reads_it_by(counter: Counter, name: str):
    schema = profile(name)
    for paper in counter.said(name.removesuffix(f".{KINDS[name[:8]]}")):
        root = etree.fromstring(paper.data)
        assert schema.validate(root), schema.error_log[0]


def test_every_kind_is_said(counter: Counter):
    assert {paper.kind for paper in counter.papers} == set(KINDS)


def test_numbers_of_documents_are_never_given_twice(counter: Counter):
    names = [paper.message_id for paper in counter.papers]
    assert len(set(names)) == len(names)


def test_the_bank_names_itself_in_each(counter: Counter):
    for paper in counter.papers:
        assert HOUSE.bic in [*texts(paper, "AnyBIC"), *texts(paper, "BICFI")]


def test_in_an_envelope_the_header_is_valid_and_names_the_document():
    schema, wrapped = published("head.001.001.02"), spoken(envelope=True)
    for paper in wrapped.papers:
        root = etree.fromstring(paper.data)
        assert root.tag == "{urn:swift:xsd:envelope}BizMsgEnvlp"
        header, document = root
        assert schema.validate(etree.fromstring(etree.tostring(header)))
        assert etree.QName(document).namespace == f"urn:iso:std:iso:20022:tech:xsd:{texts(paper, 'MsgDefIdr')[0]}"
        assert texts(paper, "BizMsgIdr") == [paper.message_id]
