"""What is fuzzed: a row each, with what goes in at first and what must hold of whatever comes.

A target answers in a word what came of an input; an input with a word nobody heard before is worth going on with. What
it raises is a find: the errors that a target is allowed are part of its answer.
"""

import gzip
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree

from adapters import READERS
from gateway.assembly import forms, schema_folder
from gateway.channels.partner_receipts import read_receipt
from gateway.check import helper
from gateway.check.amounts import misread
from gateway.check.complaints import told
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from gateway.journal.submission import ReadMessage
from gateway.partners.signers import Signers
from gateway.trust.access_tokens import BadAccessToken
from gateway.trust.assertions import BadAssertion, subject
from gateway.web.headers import media_type, prefers_json, said
from gateway.web.inflation import BadGzip, Inflation, Swollen
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import Finding
from messages.identifiers import (
    BadIdentifier,
    bill,
    container,
    credit_code,
    customs_registration,
    declaration_number,
    exam_record,
    imo,
    organisation_code,
    party_id,
    site,
    transport,
)
from messages.seals import httpsig, xmldsig
from messages.seals.http_messages import HttpMessage
from messages.seals.xmldsig import BadSeal
from messages.xml import reader
from messages.xml.reader import NotRead
from messages.xml.records import Partial, from_json, glean, places, render, to_json
from messages.xml.schemas import Schemas
from tests.keys import NOW, holder

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
CATALOGUE = Catalogue(FAMILIES)
NUMBERS = (
    *(bill, container, credit_code, customs_registration, declaration_number, exam_record, imo, organisation_code),
    *(party_id, site, transport),
)


@dataclass(frozen=True, slots=True)
class Target:
    """A row. seeds: what goes in at first. run: what came of an input, in a word; whatever it raises is a find."""

    name: str
    holds: str
    seeds: Callable[[], list[bytes]]
    run: Callable[[bytes], str]


def read(data: bytes) -> str:
    """Read, or refused with a finding; what was read says the same once it is written and read again."""
    try:
        root = reader.parse(data).root
    except NotRead as refusal:
        return " ".join(sorted({each.code for each in refusal.findings}))
    depth = max(sum(1 for _ in element.iterancestors()) for element in root.iter()) + 1
    assert depth <= reader.MAX_DEPTH, depth
    assert not root.getroottree().docinfo.doctype
    again = reader.parse(etree.tostring(root, encoding="UTF-8")).root
    assert _shape(again) == _shape(root)
    return f"read {etree.QName(root).localname[:20]} {min(depth, 9)}"


def records(data: bytes) -> str:
    """What fits its schema is a record; the record written, and read again, is the same; as JSON too."""
    try:
        document = reader.parse(data)
    except NotRead:
        return "not read"
    reader.settle(document.root)
    root = etree.QName(document.root)
    type_ = CATALOGUE.roots.get((root.namespace or "", root.localname))
    if type_ is None:
        return "no type"
    fits = _schemas().fits(type_.code, document.root)
    parts = [document.root.find(f"{{{type_.namespace}}}{name}") for name in ("Head", "Body")]
    if None in parts:
        return f"{type_.code} without a part"
    head, body = (glean(part, record) for part, record in zip(parts, (Head, type_.record), strict=True))
    found = places(document.root, type_.record)
    found(fields(type_.record)[0].name)
    partial = isinstance(head, Partial), isinstance(body, Partial)
    if not fits:
        return f"{type_.code} {partial}"
    message = Message(head, body)
    amounts = list(misread(document.root, ReadMessage(message=message, type_=type_, places=found)))
    assert partial == (False, bool(amounts)), "the schema allows what the record has no room for, and nobody says so"
    if amounts:
        return f"{type_.code} {amounts[0].code}"
    rewritten = reader.parse(render(message, type_)).root
    assert _schemas().fits(type_.code, rewritten), _schemas().complaints(type_.code, rewritten)
    body_again = glean(rewritten.find(f"{{{type_.namespace}}}Body"), type_.record)
    assert body_again == body, "another record than was written"
    assert from_json(to_json(body), type_.record) == body
    return f"{type_.code} whole"


def examined(data: bytes) -> str:
    """Every gate and check has an answer, and each finding has a place and a row."""
    findings = examine(Examination(content=data, now=NOW), _tools())
    for each in findings:
        assert CATALOGUE.findings.tell(each)["zh"]
        assert each.where.startswith("/")
    return " ".join(sorted({each.code for each in findings})) or "clean"


def explained(data: bytes) -> str:
    """Why a document does not fit is said in findings, whatever it is."""
    try:
        document = reader.parse(data)
    except NotRead:
        return "not read"
    root = etree.QName(document.root)
    type_ = CATALOGUE.roots.get((root.namespace or "", root.localname))
    if type_ is None or len(data) > 8000:
        return "no type"
    answer = helper.answer(_shelf(), type_.code, data, None)
    return " ".join(sorted({part[:5] for part in answer.decode().split('"code":"')[1:]}))


def adapted(data: bytes) -> str:
    """A form's document is read whatever it says; what was read whole can be written, and says the same again."""
    try:
        document = reader.parse(data)
    except NotRead:
        return "not read"
    reader.settle(document.root)
    root = etree.QName(document.root)
    for adapter in READERS.values():
        if (adapter.namespace, adapter.root) == (root.namespace or "", root.localname):
            decoding = adapter.decode(document.root)
            assert len(decoding.messages) == len(decoding.places)
            for each in decoding.findings:
                assert CATALOGUE.findings.tell(each)["zh"]
            codes = sorted({each.code for each in decoding.findings})
            return f"{adapter.form} {adapter.code} {len(decoding.messages)} {' '.join(codes)}"
    return "no form"


def sealed(data: bytes) -> str:
    """A signature holds or is refused with a finding."""
    try:
        root = reader.parse(data).root
        return f"holds {xmldsig.verify(root, [holder('yard').cert_pem], now=NOW).subject}"
    except (NotRead, BadSeal) as refusal:
        return str(refusal)[:60]


def answered(data: bytes) -> str:
    """A partner's answer to a push says something or nothing of a delivery, and never breaks the courier."""
    type_ = CATALOGUE["exchange.receipt.1"]
    word = read_receipt(data, type_, delivery="x", digest="y", signers=_signers(), now=NOW)
    return f"{word.verdict} {(word.reason or '')[:40]}"


def requested(data: bytes) -> str:
    """A signed request, its headers made of these lines, holds or is refused with a finding."""
    head, _, body = data.partition(b"\n\n")
    lines = [line.partition(":") for line in head.decode("latin-1").split("\n") if ":" in line]
    given = [(name.lower(), value.strip()) for name, _, value in lines]
    message = HttpMessage(method="POST", url="http://gateway/v1/messages", fields=given)
    try:
        return f"holds {httpsig.verify(message, body, [holder('yard').cert_pem], now=NOW).signer.subject}"
    except BadSeal as refusal:
        return str(refusal)[:40]


def shown(data: bytes) -> str:
    """An assertion names its subject, or is none."""
    text = data.decode("latin-1")
    try:
        return f"sub {len(subject(text)) > 0}" if text.isascii() else "not ascii"
    except (BadAssertion, BadAccessToken) as refusal:
        return str(refusal)[:40]


def inflated(data: bytes) -> str:
    """gzip gives what Python's own gives, or is refused, in pieces of any size."""
    inflation, out, step = Inflation(1 << 20), b"", 1 + (len(data) % 97)
    try:
        for at in range(0, len(data), step):
            out += inflation.feed(data[at : at + step])
        inflation.end()
    except (Swollen, BadGzip) as refusal:
        return str(refusal)[:40]
    assert out == gzip.decompress(data)
    return "whole"


def headed(data: bytes) -> str:
    """Headers say something or nothing."""
    text = data.decode("latin-1")
    media = media_type(text)
    prefers_json(text)
    said([(b"content-length", data), (b"accept", data), (b"content-type", data)])
    return f"{bool(media.name)} {bool(media.charset)}"


def numbered(data: bytes) -> str:
    """A number that is taken is taken again as it was written, and is plain ASCII."""
    text = data.decode("utf-8", "replace")
    outcome = []
    for module in NUMBERS:
        try:
            compact = module.check(text)
        except BadIdentifier as refusal:
            outcome.append(str(refusal.args[0])[:5])
            continue
        assert module.check(compact) == compact, (module.__name__, text, compact)
        assert compact.isprintable(), (module.__name__, text)
        outcome.append("ok")
    return " ".join(outcome)


def _shape(root: etree._Element) -> Any:
    """A tree by names, attributes and texts."""
    elements = root.iter(etree.Element)
    return [(str(each.tag), sorted(each.attrib.items()), each.text or "", each.tail or "") for each in elements]


@cache
def _schemas() -> Schemas:
    return Schemas(CATALOGUE, schema_folder())


@cache
def _tools() -> Tools:
    def explain(code: str, examination: Examination) -> Iterable[Finding]:
        return told(examination.root, _schemas().complaints(code, examination.root))

    return Tools(catalogue=CATALOGUE, schemas=_schemas(), explain=explain, forms=forms())


@cache
def _shelf() -> Any:
    shelf = helper._Shelf({schema.code: (schema.path, dict(schema.files)) for schema in _schemas()})
    while shelf.build_one():  # as the helper does before it is asked
        pass
    return shelf


@cache
def _signers() -> Signers:
    return Signers()


def _to_explain() -> list[bytes]:
    _shelf()  # takes seconds, and no input's
    return _documents()


def _documents() -> list[bytes]:
    return [path.read_bytes() for path in sorted(SAMPLES.glob("*/*/*.xml"))]


def _valid() -> list[bytes]:
    return [path.read_bytes() for path in sorted(SAMPLES.glob("*/valid/*.xml"))]


def _of_forms() -> list[bytes]:
    return [path.read_bytes() for path in sorted(SAMPLES.glob("forms/**/*.xml"))]


def _signed() -> list[bytes]:
    party, made = holder("yard"), []
    for data in _valid()[:6]:
        root = reader.parse(data).root
        xmldsig.sign(root, key_pem=party.key_pem, cert_pem=party.cert_pem)
        made.append(etree.tostring(root))
    return made


def _requests() -> list[bytes]:
    party, body = holder("yard"), b"<a/>"
    message = HttpMessage(method="POST", url="http://gateway/v1/messages", fields=[("content-type", "application/xml")])
    given = httpsig.sign(message, body, key_pem=party.key_pem, cert_pem=party.cert_pem, created=NOW)
    head = {"Content-Type": "application/xml", **given}
    return ["\n".join(f"{name}: {value}" for name, value in head.items()).encode() + b"\n\n" + body]


def _packed() -> list[bytes]:
    return [gzip.compress(data) for data in (b"", b"<a/>", b"x" * 5000)] + [gzip.compress(b"<a/>") * 2]


def _heads() -> list[bytes]:
    return [b"application/xml; charset=utf-8", b'text/xml; charset="gbk"', b"application/json;q=0.5, */*", b"12", b""]


def _tokens() -> list[bytes]:
    return [b"eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.AAAA", b"a.b.c", b"..", b"eyJhbGciOiJub25lIn0.e30."]


def _numbers() -> list[bytes]:
    known = ("QDGU1000016", "421820261000000123", "91370200MA3ABC127P", "370296A02C", "UN9324966", "4218MA3YRD663")
    more = ("4218", "CNQDG420018", "QDSH2611001", "MA3ABC127", "421820261000012301")
    return [number.encode() for number in (*known, *more)]


TARGETS: tuple[Target, ...] = (
    Target("reader", "XML is read or refused, never expanded, and says the same again", _documents, read),
    Target("records", "what fits its schema survives being a record", _valid, records),
    Target("checks", "gates and checks have an answer to everything", _documents, examined),
    Target("explainer", "why something does not fit is said of everything", _to_explain, explained),
    Target("adapters", "a form's document is read whatever it says", _of_forms, adapted),
    Target("seals", "XML signatures hold or are refused", _signed, sealed),
    Target("receipts", "partners' answers never break the courier", _signed, answered),
    Target("requests", "signed requests hold or are refused", _requests, requested),
    Target("assertions", "assertions are read or refused", _tokens, shown),
    Target("gzip", "gzip gives what it holds, or is refused", _packed, inflated),
    Target("headers", "headers are read whatever they say", _heads, headed),
    Target("numbers", "numbers are taken in one form, or refused", _numbers, numbered),
)
