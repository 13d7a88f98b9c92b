"""What comes, read: a table of readers by root element; each holds what it reads against its schema in `xsd/`.

A bank refuses on the line what is not well-formed, of a kind it does not take, or not valid: `Refused` says why in
its own words. pain.001.001.03 is brought up to .09 once it is valid, so that one reader does. Orders in the
gateway's own XML (a bank that is not plain) are further rows of `READERS`.
"""

import base64
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from lxml import etree

from simulators import proofs
from simulators.bank import money
from simulators.bank.money import BadAmount, Money
from simulators.bank.orders import (
    Agent,
    Batch,
    Borrowing,
    Cancellation,
    Contract,
    Group,
    Instruction,
    Noted,
    Order,
    Party,
    Payout,
    Query,
    Report,
    Target,
)
from simulators.documents import Part, Unreadable, digest, serialise

ISO = "urn:iso:std:iso:20022:tech:xsd:"
OWN = "urn:single-window:settlement."
ENVELOPE = "{urn:swift:xsd:envelope}BizMsgEnvlp"
LIMIT = 10 * 1024 * 1024  # bytes


class Refused(Exception):
    """The bank does not take this; the text is what it answers."""


@dataclass(frozen=True, slots=True)
class Reader:
    """How one kind of document is read: its schema below `xsd/`, and what it says. whole: of the root, not below it."""

    name: str
    schema: str
    read: Callable[[Part, str], Order]
    lift: Callable[[etree._Element], etree._Element] = lambda root: root
    whole: bool = False


def read(data: bytes, versions: tuple[str, ...]) -> Order:
    """What these bytes ask for, or Refused."""
    if len(data) > LIMIT:
        raise Refused(f"file too large: {len(data)} bytes, at most {LIMIT}")
    root = _unwrapped(_parsed(data))
    reader = READERS.get(str(root.tag))
    if reader is None or reader.name not in (*versions, *ALWAYS):
        raise Refused(f"message type not supported: {root.tag!r}")
    schema = _schema(reader.schema)
    if not schema.validate(root):
        first = schema.error_log[0]
        raise Refused(f"schema validation failed, line {first.line}: {first.message}")
    root = reader.lift(root)
    return reader.read(Part(root if reader.whole else root[0]), reader.name)


def _parsed(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused(f"not well-formed: {error}") from error
    if root.getroottree().docinfo.doctype:
        raise Refused("not accepted: DOCTYPE")
    return root


def _unwrapped(root: etree._Element) -> etree._Element:
    """The document inside a business message envelope, or the document itself."""
    if root.tag != ENVELOPE:
        return root
    inside = [each for each in root.iterchildren(tag=etree.Element) if etree.QName(each).localname == "Document"]
    named = root.findtext(".//{*}MsgDefIdr")
    if len(inside) != 1 or not named:
        raise Refused("envelope: want AppHdr and one Document")
    if etree.QName(inside[0]).namespace != f"{ISO}{named}":
        raise Refused(f"envelope: the header says {named}")
    return etree.fromstring(etree.tostring(inside[0]))


@cache
def _schema(name: str) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(Path(str(resources.files("xsd"))) / name))


def _group(part: Part, name_id: str) -> Group:
    msg_id = part.need("GrpHdr/MsgId")
    return Group(
        msg_id=msg_id,
        name_id=name_id,
        count=int(part.need("GrpHdr/NbOfTxs")),
        total=_decimal(part.text("GrpHdr/CtrlSum")),
        batches=tuple(_batch(each, msg_id, name_id) for each in part.each("PmtInf")),
    )


def _batch(part: Part, msg_id: str, name_id: str) -> Batch:
    count = part.text("NbOfTxs")
    return Batch(
        id=part.need("PmtInfId"),
        count=int(count) if count else None,
        total=_decimal(part.text("CtrlSum")),
        instructions=tuple(_instruction(part, each, msg_id, name_id) for each in part.each("CdtTrfTxInf")),
    )


def _instruction(batch: Part, part: Part, msg_id: str, name_id: str) -> Instruction:
    amount = part.each("Amt/InstdAmt")[0]
    stated, currency = amount.element.text or "", amount.element.get("Ccy", "")
    note = part.text("RmtInf/Ustrd") or ""
    debtor, creditor = _party(batch, "Dbtr"), _party(part, "Cdtr")
    return Instruction(
        msg_id=msg_id,
        name_id=name_id,
        batch_id=batch.need("PmtInfId"),
        instr_id=part.text("PmtId/InstrId") or "",
        end_to_end_id=part.need("PmtId/EndToEndId"),
        uetr=part.text("PmtId/UETR") or "",
        amount=_money(stated, currency),
        stated=stated,
        execute=date.fromisoformat(batch.need("ReqdExctnDt/Dt")),
        debtor=debtor,
        account=_account(batch, "DbtrAcct"),
        account_currency=batch.text("DbtrAcct/Ccy") or "",
        debtor_agent=_agent(batch, "DbtrAgt"),
        charges=batch.need("ChrgBr"),
        creditor=creditor,
        creditor_account=_account(part, "CdtrAcct"),
        creditor_agent=_agent(part, "CdtrAgt"),
        bop=tuple(_lines(part)),
        funds=sum(line.text("Tp") == "FUNDS" for line in part.each("RgltryRptg/Dtls")),
        note=note,
        texts=(debtor.name, creditor.name, creditor.town, note, *_all(part, "Cdtr")),
    )


def _cancellation(part: Part, name_id: str) -> Cancellation:
    return Cancellation(
        id=part.need("Assgnmt/Id"),
        assigner=part.text("Assgnmt/Assgnr/Pty/Nm") or "",
        targets=tuple(
            Target(
                msg_id=batch.need("OrgnlGrpInf/OrgnlMsgId"),
                name_id=batch.need("OrgnlGrpInf/OrgnlMsgNmId"),
                batch_id=batch.need("OrgnlPmtInfId"),
                instr_id=each.text("OrgnlInstrId") or "",
                end_to_end_id=each.need("OrgnlEndToEndId"),
                cancel_id=each.text("CxlId") or "",
                reason=each.text("CxlRsnInf/Rsn/Cd") or "",
            )
            for batch in part.each("Undrlyg/OrgnlPmtInfAndCxl")
            for each in batch.each("TxInf")
        ),
    )


def _contract(part: Part, _: str) -> Contract:
    """What a settlement.signing says; the digest is of the customer's own document, which our copy names."""
    return Contract(
        id=part.need("Head/MessageId"),
        function=part.need("Head/FunctionCode"),
        number=part.need("Body/AgreementNo"),
        customer=part.need("Body/TraderId"),
        bank=part.need("Body/Bank"),
        digest=part.text("Head/OriginalDigest") or digest(serialise(part.element)),
    )


def _report(part: Part, _: str) -> Report:
    """What a settlement.bop-report says."""
    (amount,) = part.each("Body/Amount")
    return Report(
        id=part.need("Head/MessageId"),
        reference=part.need("Body/BankReference"),
        bank=part.need("Body/Bank"),
        amount=_money(amount.element.text or "", amount.element.get("currency", "")),
    )


def _payout(part: Part, _: str) -> Payout:
    """What a settlement.inward-instruction says."""
    rows = part.each("Body/Funds/Fund") if part.need("Body/Verdict") == "credit" else []
    return Payout(
        id=part.need("Head/MessageId"),
        reference=part.need("Body/BankReference"),
        bank=part.need("Body/Bank"),
        rows=tuple((row.need("Account/AccountNo"), Decimal(row.need("Amount"))) for row in rows),
    )


def _query(part: Part, _: str) -> Query:
    """What a settlement.query says."""
    return Query(
        id=part.need("Head/MessageId"),
        bank=part.need("Body/Bank"),
        end_to_end_id=part.text("Body/Reference") or "",
        reference=part.text("Body/BankReference") or "",
    )


def _borrowing(part: Part, kind: str) -> Borrowing:
    """What a message of financing says."""

    def day(name: str) -> date | None:
        text = part.text(f"Body/{name}")
        return date.fromisoformat(text) if text else None

    def amount(name: str) -> Money | None:
        found = part.each(f"Body/{name}")
        return _money(found[0].element.text or "", found[0].element.get("currency", "")) if found else None

    parts = ((name, amount(name)) for name in ("Principal", "Interest", "Fee"))
    certificates = _certificates(part)
    return Borrowing(
        id=part.need("Head/MessageId"),
        kind=kind,
        function=part.need("Head/FunctionCode"),
        application=part.need("Body/ApplicationNo"),
        bank=part.need("Body/Bank"),
        authorization=part.text("Body/AuthorizationNo") or "",
        contract=part.text("Body/ContractNo") or "",
        terms=part.text("Body/TermsDigest") or "",
        number=part.text("Body/RepaymentNo") or part.text("Body/DrawNo") or "",
        draw=part.text("Body/DrawNo") or "",
        amount=amount("Amount"),
        parts=tuple((name, found) for name, found in parts if found is not None),
        value_on=day("ValueOn"),
        due_on=day("DueOn"),
        facts=sum(_is_shown(each, certificates) for each in part.each("Body/Facts/Fact")),
    )


def _certificates(part: Part) -> tuple[bytes, ...]:
    """Those of the keys that the proofs of customs data name; whose they are, whoever carried the data has seen to."""
    found = part.each("Body/Certificates/SealingCertificate/Certificate")
    ders = (base64.b64decode(each.element.text or "") for each in found)
    return tuple(x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM) for der in ders)


def _is_shown(fact: Part, certificates: Sequence[bytes]) -> bool:
    """Whether what a fact says of its document lies in a batch that one of these keys signed."""
    try:
        statement = {
            "leaf": fact.need("Proof/Leaf"),
            "path": [each.element.text or "" for each in fact.each("Proof/Path/Hash")],
            "batch_header": fact.need("Proof/BatchHeader"),
            "signature": fact.need("Proof/Signature"),
        }
        said = proofs.stated(statement, certificates)
    except (KeyError, ValueError, Unreadable):
        return False
    names = ("LeafSeq", "DocumentDigest", "MessageId", "SenderId", "MessageType")
    stated = (said[each] for each in ("sequence", "document", "message_id", "sender", "type"))
    return [fact.text(each) for each in names] == list(stated)


def _noted(part: Part, _: str) -> Noted:
    return Noted(id=part.need("Head/MessageId"))


def _party(part: Part, path: str) -> Party:
    return Party(
        name=part.need(f"{path}/Nm"),
        code=part.text(f"{path}/Id/OrgId/Othr/Id") or "",
        country=part.text(f"{path}/PstlAdr/Ctry") or "",
        town=part.text(f"{path}/PstlAdr/TwnNm") or "",
    )


def _agent(part: Part, path: str) -> Agent:
    return Agent(
        bic=part.text(f"{path}/FinInstnId/BICFI") or "",
        member=part.text(f"{path}/FinInstnId/ClrSysMmbId/MmbId") or "",
    )


def _account(part: Part, path: str) -> str:
    return part.text(f"{path}/Id/IBAN") or part.need(f"{path}/Id/Othr/Id")


def _lines(part: Part) -> Iterator[tuple[str, str, str]]:
    """Code, amount as written and currency of each line of the balance of payments report; "" for what is missing."""
    for line in part.each("RgltryRptg/Dtls"):
        if line.text("Tp") == "BOP":
            amounts = [each.element for each in line.each("Amt")]
            stated = (amounts[0].text or "", str(amounts[0].get("Ccy"))) if amounts else ("", "")
            yield line.text("Cd") or "", *stated


def _all(part: Part, path: str) -> Iterator[str]:
    """Every text below the path."""
    return (text for each in part.each(path) for text in map(str, each.element.itertext()))


def _money(stated: str, currency: str) -> Money:
    """The amount; where it has too many decimals for its currency, what is left of it (the checks will tell)."""
    try:
        return money.of(stated, currency)
    except BadAmount:
        return Money(money.rounded(Decimal(stated), currency), currency)


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _lifted(root: etree._Element) -> etree._Element:
    """A pain.001.001.03 as .09 would say the same: BIC is BICFI, BICOrBEI AnyBIC, a date is wrapped in Dt."""
    text = etree.tostring(root).replace(f"{ISO}pain.001.001.03".encode(), f"{ISO}pain.001.001.09".encode())
    lifted = etree.fromstring(text)
    space = f"{{{ISO}pain.001.001.09}}"
    for old, new in (("BIC", "BICFI"), ("BICOrBEI", "AnyBIC")):
        for each in lifted.iter(f"{space}{old}"):
            each.tag = f"{space}{new}"
    for each in lifted.iter(f"{space}ReqdExctnDt"):
        etree.SubElement(each, f"{space}Dt").text, each.text = each.text, None
    return lifted


BORROWINGS = ("application", "contract", "drawdown", "repayment", "closure-request", "customs-data")


def _of_financing(name: str) -> tuple[str, Reader]:
    """The row of a message of financing: of all of them the bank makes something, but of an authorisation."""
    root = "Financing" + "".join(word.capitalize() for word in name.split("-"))
    read = _borrowing if name in BORROWINGS else _noted
    reader = Reader(name, f"financing/{name}.1.xsd", read, whole=True)
    return f"{{urn:single-window:financing.{name}:1}}{root}", reader


ALWAYS = ("camt.055.001.09",)
OURS = (
    "signing",
    "report",
    "payout",
    "query",
    "countersignature",
    "allocation",
    "reconciliation",
    "authorization",
    *BORROWINGS,
)  # of a bank that is not plain
READERS = {
    f"{{{ISO}pain.001.001.09}}Document": Reader("pain.001.001.09", "forms/bank/pain.001.001.09.xsd", _group),
    f"{{{ISO}pain.001.001.03}}Document": Reader("pain.001.001.03", "forms/bank/pain.001.001.03.xsd", _group, _lifted),
    f"{{{ISO}camt.055.001.09}}Document": Reader("camt.055.001.09", "forms/bank/camt.055.001.09.xsd", _cancellation),
    f"{{{OWN}signing:1}}SettlementSigning": Reader("signing", "settlement/signing.1.xsd", _contract, whole=True),
    f"{{{OWN}bop-report:1}}SettlementBopReport": Reader("report", "settlement/bop-report.1.xsd", _report, whole=True),
    f"{{{OWN}inward-instruction:1}}SettlementInwardInstruction": Reader(
        "payout", "settlement/inward-instruction.1.xsd", _payout, whole=True
    ),
    f"{{{OWN}query:1}}SettlementQuery": Reader("query", "settlement/query.1.xsd", _query, whole=True),
    f"{{{OWN}countersignature:1}}SettlementCountersignature": Reader(
        "countersignature", "settlement/countersignature.1.xsd", _noted, whole=True
    ),
    f"{{{OWN}allocation:1}}SettlementAllocation": Reader(
        "allocation", "settlement/allocation.1.xsd", _noted, whole=True
    ),
    "{urn:single-window:exchange.reconciliation:1}ExchangeReconciliation": Reader(
        "reconciliation", "exchange/reconciliation.1.xsd", _noted, whole=True
    ),
    **dict(map(_of_financing, ("authorization", *BORROWINGS))),
}
