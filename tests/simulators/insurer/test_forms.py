"""What an insurer's own system writes and reads, held against the adapters: two programs that share no line agree."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from adapters import ADAPTERS
from adapters.insurer_json import TABLES as JSON
from messages.catalogue import Catalogue
from messages.credit import FAMILY as CREDIT
from messages.envelope import Head, Message
from messages.guarantee import FAMILY as GUARANTEE
from messages.xml.records import render
from simulators.documents import Unreadable
from simulators.forms import Form
from simulators.insurer.foreign import NotOfTheForm
from simulators.insurer.in_json import InJson
from simulators.insurer.in_xml import InXml
from tests import credits, guarantees

CATALOGUE = Catalogue((GUARANTEE, CREDIT))
TYPES = {type_.record: type_ for type_ in CATALOGUE}
SAMPLES = Path(__file__).parents[2] / "samples"
FORMS: dict[str, Form] = {"insurer_xml": InXml(), "insurer-json": InJson()}
OF = {"guarantee": "insurer_xml", "credit": "insurer-json"}
SAID: tuple[Any, ...] = (
    guarantees.authorization(),
    guarantees.quota("1000.00"),
    guarantees.proposal("1000.00"),
    guarantees.result(limit=guarantees.cny("1000.00"), reason_code="HB07"),
    guarantees.notice("10.00"),
    guarantees.premium("10.00"),
    guarantees.policy(insured="1000.00"),
    guarantees.filing("1000.00", approval_no="YS-1", uses=("elements",)),
    guarantees.filed(),
    guarantees.usage(amount="100.00"),
    guarantees.claim("100.00", late_fee=guarantees.cny("3.00")),
    guarantees.claim_result("documents", papers=("税款缴款书", "催缴通知")),
    credits.signing(),
    credits.proposal(),
    credits.premium_notice(),
    credits.premium(),
    credits.enquiry(),
    credits.loss_notice(),
    credits.claim(),
    credits.risk_query(),
    credits.risk_report(),
    credits.result("policy", "issue", cover=credits.cover()),
)


def message(body: Any) -> Message:
    head = Head(
        message_id="m-1",
        function_code="2",
        message_type=TYPES[type(body)].code,
        sender_id="4218MA3BXN072",
        receiver_id="EPORT",
        send_time=guarantees.NOW,
    )
    return Message(head, body)


def form_of(code: str) -> str:
    return OF[code.partition(".")[0]]


@pytest.mark.parametrize("body", SAID, ids=lambda body: TYPES[type(body)].code)
def test_what_the_gateway_writes_is_read_as_it_was_meant(body: Any) -> None:
    said, type_ = message(body), TYPES[type(body)]
    form = form_of(type_.code)
    came = FORMS[form].read(ADAPTERS[form, type_.code].encode(said))
    assert came.faults == []
    own = etree.fromstring(render(said, type_))
    assert texts(came.document.element) == texts(own)


@pytest.mark.parametrize("body", SAID, ids=lambda body: TYPES[type(body)].code)
def test_what_it_writes_the_gateway_reads_as_it_was_meant(body: Any) -> None:
    said, type_ = message(body), TYPES[type(body)]
    form = form_of(type_.code)
    written = FORMS[form].write(type_.code, etree.fromstring(render(said, type_)), lambda root: None)
    decoding = _decoded(form, type_.code, written)
    assert not decoding.findings, decoding.findings
    (read,) = decoding.messages
    assert (read.body, replace(read.head, send_time=said.head.send_time)) == (said.body, said.head)


def _decoded(form: str, code: str, written: bytes) -> Any:
    if form == "insurer-json":
        return next(table for table in JSON if table.code == code).decode(written)
    return ADAPTERS[form, code].decode(etree.fromstring(written))


def texts(root: etree._Element) -> list[tuple[str, str]]:
    """Every text with its path and currency, in no order."""
    found = []
    for each in root.iter(tag=etree.Element):
        if not len(each):
            path = "/".join(etree.QName(up).localname for up in (*reversed([*each.iterancestors()]), each))
            found.append((path, f"{each.get('currency', '')}{each.text or ''}"))
    return sorted(found)


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"docType": "credit.signing.1"}', b"<x/>", b'{"docType": 5}'])
def test_what_is_no_document_of_its_system_it_does_not_read(data: bytes) -> None:
    with pytest.raises(Unreadable):
        InJson().read(data)


def test_what_has_no_place_in_its_form_is_a_mistake_of_its_own() -> None:
    said = message(guarantees.quota("1000.00"))
    own = etree.fromstring(render(said, TYPES[type(said.body)]))
    (grade,) = own.iterfind("{*}Body/{*}Grade")
    grade.text = "unheard-of"
    with pytest.raises(NotOfTheForm):
        InXml().write("guarantee.quota.1", own, lambda root: None)


def test_faults_of_its_form_are_told() -> None:
    sample = (SAMPLES / "forms/insurer_xml/guarantee.policy.1/invalid/SW103-use-in-words.xml").read_bytes()
    assert InXml().read(sample).faults
