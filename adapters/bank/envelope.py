"""A document with its business application header, head.001.001.02, in the wrapper of SWIFT: the form `bank-head`.

The header says who sends (the bank's BIC) and which document stands beside it; it is held against the document.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from lxml import etree

from adapters.adapter import Adapter, Decoding
from adapters.bank import texts
from adapters.bank.iso import DOCUMENT, GivenHead, namespace
from messages.envelope import Message
from messages.findings import Finding
from messages.xml import reader

FORM = "bank-head"
NAMESPACE, ROOT = "urn:swift:xsd:envelope", "BizMsgEnvlp"
HEADER, APPHDR = "head.001.001.02", "AppHdr"
SCHEMA = "forms/bank/BizMsgEnvlp.xsd"

_TAG = f"{{{NAMESPACE}}}{ROOT}"
_APPHDR = f"{{{namespace(HEADER)}}}{APPHDR}"
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'

Read = Callable[[etree._Element, GivenHead | None], Decoding]


def wrapping(bare: Adapter) -> Adapter:
    """The same message with a header around it."""

    def encode(message: Message) -> bytes:
        return _wrapped(bare, message)

    return replace(bare, form=FORM, namespace=NAMESPACE, root=ROOT, schema=SCHEMA, encode=encode)


def reading(by_kind: Mapping[str, Read], bare: Adapter) -> Adapter:
    """What reads the wrapper, whatever stands in it. by_kind: "pain.002.001.10"; bare: whose messages are the rule."""

    def decode(document: bytes | etree._Element) -> Decoding:
        return _decode(document, by_kind)

    return replace(bare, form=FORM, namespace=NAMESPACE, root=ROOT, schema=SCHEMA, decode=decode)


def _wrapped(bare: Adapter, message: Message) -> bytes:
    document = etree.fromstring(bare.encode(message))
    envelope = etree.Element(_TAG, nsmap={None: NAMESPACE})
    space = namespace(HEADER)
    header = etree.SubElement(envelope, _APPHDR, nsmap={None: space})
    body = message.body
    bank = "ClrSysMmbId/MmbId" if body.bank.isdigit() else "BICFI"
    for path, text in (
        ("Fr/OrgId/Id/OrgId/Othr/Id", body.trader_id),
        ("Fr/OrgId/Id/OrgId/Othr/SchmeNm/Prtry", "USCC"),
        *((("To/FIId/FinInstnId/ClrSysMmbId/ClrSysId/Cd", "CNAPS"),) if body.bank.isdigit() else ()),
        (f"To/FIId/FinInstnId/{bank}", body.bank),
        ("BizMsgIdr", _number(document)),
        ("MsgDefIdr", bare.message_type),
        ("CreDt", texts.to_time(message.head.send_time)),
    ):
        at = header
        for step in path.split("/"):
            found = at.find(f"{{{space}}}{step}")
            at = etree.SubElement(at, f"{{{space}}}{step}") if found is None else found
        at.text = text
    envelope.append(document)
    return _DECLARATION + etree.tostring(envelope, encoding="UTF-8")


def _number(document: etree._Element) -> str:
    """The document's own number."""
    found = document.findtext("*/{*}GrpHdr/{*}MsgId") or document.findtext("*/{*}Assgnmt/{*}Id")
    return found or ""


def _decode(document: bytes | etree._Element, by_kind: Mapping[str, Read]) -> Decoding:
    if isinstance(document, bytes):
        try:
            root = reader.parse(document).root
        except reader.NotRead as refusal:
            return Decoding(findings=refusal.findings)
        reader.settle(root)
    else:
        root = document
    inner = next((each for each in root if etree.QName(each).localname == DOCUMENT), None)
    kind = "" if inner is None else str(etree.QName(inner).namespace).removeprefix(namespace(""))
    if root.tag != _TAG or inner is None or kind not in by_kind:
        wanted = f"{_TAG} with one of {', '.join(by_kind)}"
        return Decoding(findings=(Finding(code="SW108", where="/", line=root.sourceline, value=kind, wanted=wanted),))
    header = root.find(_APPHDR)
    where = f"/{ROOT}/{DOCUMENT}"
    decoding = by_kind[kind](inner, _given(header, where))
    return replace(decoding, findings=(*_doubts(header, inner, kind), *decoding.findings))


def _given(header: etree._Element | None, where: str) -> GivenHead:
    bic = None if header is None else header.findtext("{*}Fr/{*}FIId/{*}FinInstnId/{*}BICFI")
    member = None if header is None else header.findtext("{*}Fr/{*}FIId/{*}FinInstnId/{*}ClrSysMmbId/{*}MmbId")
    said = (bic or "").strip()
    return GivenHead(texts.full_bic(said) if said else (member or "").strip() or None, where)


def _doubts(header: etree._Element | None, inner: etree._Element, kind: str) -> tuple[Finding, ...]:
    """Where the header says something else than the document, or something we have no place for."""
    at = f"/{ROOT}/{APPHDR}"
    if header is None:
        return (Finding(code="SW104", where=at, line=inner.sourceline, wanted=APPHDR),)
    wanted = {"BizMsgIdr": _number(inner), "MsgDefIdr": kind}
    found = []
    for each in header.iterchildren(etree.Element):
        name, said = etree.QName(each).localname, (each.text or "").strip()
        if name in ("Fr", "To", "CreDt") or wanted.get(name) == said:
            continue
        found.append(
            Finding(
                code="SW114", where=f"{at}/{name}", line=each.sourceline, value=said or None, wanted=wanted.get(name)
            )
        )
    return tuple(found)
