"""The gates: who may send what, signed how. The first no ends the run; nothing behind it is looked at."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from lxml import etree

from gateway.check.checks import CHECKS
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from gateway.check.gates import GATES, Gate, signature_holds
from gateway.partners.partner import Agreement, Partner, RegisteredCertificate, Terms
from messages.findings import Finding
from messages.roles import CUSTOMS, GATEWAY, PORT, TRADER, YARD
from messages.seals.xmldsig import certificate, sign
from messages.xml.reader import parse
from tests.documents import CATALOGUE, one, sealed
from tests.keys import NOW, Holder, holder

TOOLS = Tools(catalogue=CATALOGUE, schemas=sealed(), explain=lambda code, examination: ())
ARRIVAL = "inspection.arrival.1"
GOOD = one(ARRIVAL, "valid/one-container").read_bytes()
KEY, STRANGER = holder("yard"), holder("stranger")


def partner(*keys: Holder) -> Partner:
    """A yard that may send arrivals, with these keys' certificates."""
    return Partner(
        name="yard",
        zh="场站",
        en="yard",
        roles=(YARD, PORT),
        sender_ids=("4218MA3YRD663",),
        agreements={ARRIVAL: Agreement(type=ARRIVAL, may_send=True)},
        certificates=tuple(
            RegisteredCertificate(
                digest=certificate(key.cert_pem).digest, pem=key.cert_pem.decode(), not_before=0, not_after=1 << 60
            )
            for key in keys
        ),
    )


YARD_DEMO = partner(KEY)


def signed(content: bytes = GOOD, key: Holder = KEY) -> bytes:
    root = parse(content).root
    sign(root, key_pem=key.key_pem, cert_pem=key.cert_pem)
    return etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=True)


def told(content: bytes, who: Partner | None = YARD_DEMO, **more: str) -> tuple[Finding, ...]:
    return examine(Examination(content=content, now=NOW, partner=who, **more), TOOLS)


def codes(content: bytes, who: Partner | None = YARD_DEMO, **more: str) -> list[str]:
    return [each.code for each in told(content, who, **more)]


def test_what_an_agreed_partner_signs_passes_every_gate_and_check():
    examination = Examination(content=signed(), now=NOW, partner=YARD_DEMO)
    assert examine(examination, TOOLS) == ()
    (read,) = examination.messages
    assert (read.type_.code, read.message.head.sender_id) == (ARRIVAL, "4218MA3YRD663")
    assert (examination.form, examination.role) == ("own", YARD)
    assert examination.signer_digest == certificate(KEY.cert_pem).digest
    assert examination.schema_digest == TOOLS.schemas.digest(CATALOGUE[ARRIVAL])


@pytest.mark.parametrize(
    ("code", "content", "who"),
    [
        ("SW101", signed(), replace(YARD_DEMO, terms=Terms(max_bytes=1024))),
        ("SW102", b"<a>", YARD_DEMO),
        ("SW106", b"<!DOCTYPE a><a/>", YARD_DEMO),
        ("SW107", b"\xff\xfe<\x00", YARD_DEMO),
        ("SW108", b"<a/>", YARD_DEMO),
        ("SW208", signed(), replace(YARD_DEMO, disabled=True)),
        ("SW202", signed(), replace(YARD_DEMO, agreements={})),
        ("SW202", signed(), replace(YARD_DEMO, agreements={ARRIVAL: Agreement(type=ARRIVAL, may_send=False)})),
        ("SW202", signed(), replace(YARD_DEMO, roles=(CUSTOMS, TRADER))),
        ("SW203", GOOD, YARD_DEMO),
        ("SW204", signed(key=STRANGER), YARD_DEMO),
        ("SW204", signed().replace(b"<BayCode>", b"<BayCode>x"), YARD_DEMO),
        ("SW206", signed(), partner()),
        ("SW207", signed(), None),
    ],
)
def test_the_first_gate_that_says_no_gives_the_only_answer(code: str, content: bytes, who: Partner | None):
    now = NOW if who else NOW + timedelta(days=1000)
    examination = Examination(content=content, now=now, partner=who or YARD_DEMO)
    assert [each.code for each in examine(examination, TOOLS)] == [code]
    assert examination.messages == ()


def test_a_document_is_read_in_the_encoding_declared_outside():
    assert codes(signed(), charset="UTF-8") == []
    assert codes(signed(), charset="GB18030") == ["SW107"]


def test_nobody_in_particular_needs_neither_rights_nor_signature():
    assert codes(GOOD, None) == []


def test_only_ones_own_sender_id_is_taken():
    assert codes(signed(), replace(YARD_DEMO, sender_ids=("4218MA3PRT888",))) == ["SW201"]


def test_an_instruction_does_not_hide_what_stands_behind_it():
    cut = GOOD.replace(b"<SenderId>4218MA3YRD663", b"<SenderId>4218MA3YRD66<?p?>3")
    for who in (YARD_DEMO, None):
        examination = Examination(content=signed(cut), now=NOW, partner=who)
        assert examine(examination, TOOLS) == ()
        assert examination.messages[0].message.head.sender_id == "4218MA3YRD663"


def test_an_instruction_does_not_make_another_sender_of_it():
    cut = signed(GOOD.replace(b"<SenderId>4218MA3YRD663", b"<SenderId>4218MA3YRD663<?p?>X"))
    assert "SW201" in codes(cut)


def test_a_comment_does_not_hide_what_stands_behind_it():
    cut = signed().replace(b"<SenderId>4218MA3YRD66", b"<SenderId>4218MA3YRD66<!-- -->")
    examination = Examination(content=cut, now=NOW, partner=YARD_DEMO)
    assert examine(examination, TOOLS) == ()
    assert examination.messages[0].message.head.sender_id == "4218MA3YRD663"


def run(gates: Sequence[Gate], content: bytes) -> list[str]:
    examination = Examination(content=content, now=NOW, partner=YARD_DEMO)
    for step in (*gates, *CHECKS):
        examination.findings += step(examination, TOOLS)
    return [each.code for each in examination.findings]


def test_without_the_signature_gate_a_forged_document_would_pass():  # saboteur
    forged = signed().replace(b"<BayCode>", b"<BayCode>x")
    assert run([gate for gate in GATES if gate is not signature_holds], forged) == []
    assert codes(forged) == ["SW204"]


def test_who_is_known_by_his_connection_need_not_sign():
    plain = replace(YARD_DEMO, terms=Terms(signatures=("transport",)))
    examination = Examination(content=GOOD, now=NOW, partner=plain)
    assert examine(examination, TOOLS) == ()
    assert examination.signer_digest is None


def test_a_signature_that_is_there_must_be_agreed_and_hold_all_the_same():
    plain = replace(YARD_DEMO, terms=Terms(signatures=("transport",)))
    assert codes(signed(), plain) == ["SW211"]
    either = replace(YARD_DEMO, terms=Terms(signatures=("transport", "xmldsig")))
    assert codes(signed(), either) == []
    assert codes(GOOD, either) == []
    assert codes(signed(key=STRANGER), either) == ["SW204"]


def test_what_the_gateway_says_itself_is_never_taken_in():
    receipt = "exchange.receipt.1"
    ours = replace(YARD_DEMO, roles=(GATEWAY,), agreements={receipt: Agreement(type=receipt, may_send=True)})
    assert codes(one(receipt, "valid/accepted").read_bytes(), ours) == ["SW202"]
