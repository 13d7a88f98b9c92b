"""The rows of the catalogue: each has all that a type of message needs."""

import pytest
from lxml import etree

from messages.catalogue import Kind, MessageType
from messages.roles import GATEWAY
from tests.documents import CATALOGUE, SAMPLES, TYPES, XSD

every_type = pytest.mark.parametrize("type_", TYPES, ids=lambda type_: type_.code)


@every_type
def test_every_type_has_a_schema_of_its_name(type_: MessageType):
    schema = etree.parse(XSD / type_.schema).getroot()
    assert schema.get("targetNamespace") == type_.namespace
    assert [element.get("name") for element in schema.iterchildren("{*}element")] == [type_.root]


@every_type
def test_every_type_has_valid_and_invalid_samples(type_: MessageType):
    assert list((SAMPLES / type_.code / "valid").glob("*.xml"))
    assert list((SAMPLES / type_.code / "invalid").glob("SW*.xml"))


@every_type
def test_every_type_is_named_in_both_languages(type_: MessageType):
    assert type_.zh
    assert type_.en
    assert type_.by
    assert type_.to


def test_every_folder_of_samples_is_a_type():
    assert {path.name for path in SAMPLES.iterdir() if path.is_dir()} - {"forms"} == set(CATALOGUE.types)


def test_every_schema_is_a_type():
    assert {path.relative_to(XSD).as_posix() for path in XSD.glob("*/*.xsd")} >= {type_.schema for type_ in TYPES}


def test_only_the_gateway_answers():
    assert {type_.code for type_ in TYPES if type_.kind is Kind.ANSWER} == {
        *("exchange.receipt.1", "exchange.reconciliation.1", "exchange.explanation.1"),
        *("signing.notice.1", "release.proposal.1", "declaration.tolerance.1"),
        *("supervision.card.1", "financing.customs-data.1"),
        *("opinion.invitation.1", "opinion.appraisal.1", "opinion.work-order.1", "opinion.grievance-reply.1"),
    }
    said = {type_.code for type_ in TYPES if GATEWAY in type_.by and type_.kind is not Kind.ANSWER}
    assert said == {
        *("settlement.countersignature.1", "chain.progress.1"),  # the platform, a partner with its key
        "opinion.rating.1",  # of whoever shows a token without signing in
    }
