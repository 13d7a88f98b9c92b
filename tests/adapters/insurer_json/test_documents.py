"""The JSON of an insurer: every sample there and back, and what is wrong with it told by pointer."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from adapters import ADAPTERS, READERS
from adapters.insurer_json import TABLES
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from gateway.partners.partner import Agreement, Partner, Terms
from messages.catalogue import MessageType
from messages.credit import TYPES
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.json import foreign
from messages.roles import Role
from messages.xml.reader import NotRead
from messages.xml.records import read
from messages.xml.schemas import Schemas
from tests.documents import CATALOGUE, XSD, one, root, samples

FORM = "insurer-json"
NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
SCHEMAS = Schemas(CATALOGUE, XSD)
TOLD = Finding(code="SW103", where="/credit.result.1/decidedAt", line=3)
TOOLS = Tools(catalogue=CATALOGUE, schemas=SCHEMAS, explain=lambda code, examination: (TOLD,), forms=READERS)
INSURER = Partner(
    name="insurer",
    zh="",
    en="",
    roles=(Role.INSURER,),
    sender_ids=("4301MA3XYB665",),
    terms=Terms(signatures=("transport",)),
    agreements={"credit.result.1": Agreement(type="credit.result.1", may_send=True, form=FORM)},
)


def message(path: Path, type_: MessageType) -> Message:
    head, body = root(path)
    return Message(read(head, Head), read(body, type_.record))


def written(name: str) -> dict[str, Any]:
    """A result as the insurer writes it."""
    type_ = CATALOGUE["credit.result.1"]
    return dict(json.loads(ADAPTERS[FORM, type_.code].encode(message(one(type_.code, f"valid/{name}"), type_))))


def examined(document: Any, partner: Partner | None = INSURER) -> Examination:
    content = document if isinstance(document, bytes) else json.dumps(document).encode()
    examination = Examination(content=content, now=NOW, partner=partner)
    examination.findings = list(examine(examination, TOOLS))
    return examination


def told(document: Any) -> list[tuple[str, str]]:
    return [(each.code, each.where) for each in examined(document).findings]


@pytest.mark.parametrize(("type_", "path"), samples("valid", TYPES))
def test_a_message_is_the_same_there_and_back_and_fits_the_schema(type_: MessageType, path: Path):
    adapter, said = ADAPTERS[FORM, type_.code], message(path, type_)
    document = adapter.encode(said)
    decoding = adapter.decode(document)
    assert (decoding.messages, decoding.findings) == ((said,), ())
    assert SCHEMAS.fits(f"{FORM}/{type_.code}", foreign.grow(document).root)


def test_every_type_is_read_and_written():
    assert {table.code for table in TABLES} == {type_.code for type_ in TYPES}
    assert {(foreign.NAMESPACE, type_.code) for type_ in TYPES} <= set(READERS)


def test_every_element_is_documented_in_both_languages():
    for path in (XSD / "forms" / FORM).glob("*.xsd"):
        for element in etree.parse(path).iter("{*}element", "{*}complexType", "{*}simpleType"):
            if element.get("name") is not None:
                languages = [each.get("{http://www.w3.org/XML/1998/namespace}lang") for each in element[0]]
                assert languages == ["zh", "en"], (path.name, element.get("name"))


def test_what_an_insurer_writes_goes_the_road_of_every_document():
    examination = examined(written("paid"))
    assert examination.findings == []
    assert (examination.form, examination.type_.code if examination.type_ else "") == (FORM, "credit.result.1")
    (read_,) = examination.messages
    assert str(read_.message.body.paid) == "USD 32000.00"
    assert read_.message.head.message_type == "credit.result.1"


def test_members_may_come_in_any_order_and_null_is_nothing():
    document = {**dict(reversed(written("paid").items())), "reason": None}
    assert examined(document).findings == []


def test_what_breaks_a_rule_is_told_by_its_pointer():
    assert told(written("paid") | {"verdict": "review"}) == [("SW807", "/paidAmount")]
    wrong = written("limits-set")
    wrong["buyerLimits"][1]["buyerNo"] = wrong["buyerLimits"][0]["buyerNo"]
    assert told(wrong) == [("SW803", "/buyerLimits/1/buyerNo")]


def test_what_does_not_fit_is_told_by_its_pointer_and_the_rest_is_read():
    examination = examined(written("paid") | {"decidedAt": "yesterday"})
    assert ("SW103", "/decidedAt") in [(each.code, each.where) for each in examination.findings]
    assert all(each.line is None for each in examination.findings)


def test_money_of_no_currency_a_day_that_is_none_and_a_member_nobody_knows_are_told():
    assert ("SW103", "/paidAmount") in told(written("paid") | {"paidAmount": "USD 1.001"})
    assert ("SW105", "/colour") in told(written("paid") | {"colour": "red"})
    report = {"docType": "credit.risk-report.1", "datedOn": "20260230"}
    decoding = ADAPTERS[FORM, "credit.risk-report.1"].decode(json.dumps(report).encode())
    assert ("SW103", "/credit.risk-report.1/datedOn") in [(each.code, each.where) for each in decoding.findings]


@pytest.mark.parametrize(
    ("content", "code", "where"),
    [
        (b'{"docType": "credit.result.1", ', "SW102", "/"),
        (b'{"docType": "credit.result.1"', "SW102", "/"),
        (b'{"docId": "1"}', "SW104", "/docType"),
        (b'{"docType": "<a>"}', "SW103", "/docType"),
        (b'{"docType": "credit.nothing.1"}', "SW108", "/docType"),
        (b'{"docType": "credit.result.1", "a": ' + b"[" * 40 + b"]" * 40 + b"}", "SW112", "/"),
        (b'{"docType": "credit.result.1", "a": [' + b"1," * 30_000 + b"1]}", "SW112", "/"),
        (b'{"docType": "credit.result.1", "a": NaN}', "SW102", "/"),
        ('{"docType": "credit.result.1"}'.encode("utf-16"), "SW107", "/"),
    ],
)
def test_what_cannot_be_read_is_refused_at_the_first_gate(content: bytes, code: str, where: str):
    assert told(content)[0] == (code, where)


def test_a_document_larger_than_agreed_is_not_read():
    large = json.dumps(written("answered") | {"text": "x" * (1 << 20)}).encode()
    assert told(large) == [("SW101", "/")]


def test_a_form_that_is_not_agreed_is_refused():
    other = Partner(
        name="insurer",
        zh="",
        en="",
        roles=(Role.INSURER,),
        sender_ids=INSURER.sender_ids,
        terms=INSURER.terms,
        agreements={"credit.result.1": Agreement(type="credit.result.1", may_send=True)},
    )
    assert [each.code for each in examined(written("paid"), other).findings] == ["SW202"]


def test_json_that_is_not_signed_where_that_is_agreed_is_refused():
    strict = Partner(
        name="insurer",
        zh="",
        en="",
        roles=(Role.INSURER,),
        sender_ids=INSURER.sender_ids,
        terms=Terms(signatures=("xmldsig",)),
        agreements=INSURER.agreements,
    )
    assert [each.code for each in examined(written("paid"), strict).findings] == ["SW203"]


def test_a_name_twice_or_of_no_letters_is_told_and_left_out():
    grown = foreign.grow(b'{"docType": "a", "b": "1", "b": "2", "\\u0000": 1, "c": true, "d": {"e": [1, {"f": null}]}}')
    assert [each.code for each in grown.findings] == ["SW105", "SW105"]
    assert json.loads(foreign.to_json(grown.root)) == {"docType": "a", "b": "1", "c": "true", "d": {"e": ["1", ""]}}


def test_what_is_no_json_is_not_read():
    with pytest.raises(NotRead):
        foreign.grow(b"[1]")
    assert not foreign.looks_like_json(b"<a/>")
    assert foreign.content_type(b"\xef\xbb\xbf {}") == "application/json"
