"""An insurer whose system writes JSON, one object a document. Names here are that system's, written down by itself.

Which members are days, times and sums stands in its schemas (`xsd/forms/insurer-json`), read as data.
"""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from lxml import etree

from simulators.clock import BEIJING, to_17
from simulators.documents import CURRENCY, Part, Table, Unreadable
from simulators.forms import Came, Signs
from simulators.insurer.foreign import NotOfTheForm, faults, folder, schemas, understood

FORM = "insurer-json"
SPACE = "urn:single-window:json"
TYPE, ITEM = "docType", "item"
_XS = "{http://www.w3.org/2001/XMLSchema}"
HEAD = {"MessageId": "docId", "FunctionCode": "docFunction", "SenderId": "senderCode", "ReceiverId": "receiverCode",
        "SendTime": "sentAt", "Version": "docVersion", "OriginalDigest": "originalDigest"}  # fmt: skip
FUNCTIONS = {"2": "NEW", "9": "ORIGINAL", "5": "CHANGE", "3": "WITHDRAW"}
NAMES = {
    "TraderId": "policyholderCode",
    "Trader": "policyholderName",
    "Insurer": "insurerCode",
    "ProposalNo": "applicationNo",
    "PremiumNo": "paymentAdviceNo",
    "ClaimNo": "lossNo",
    "Cover": "terms",
    "CoverRatio": "indemnityPercent",
    "MaxLiability": "aggregateLimit",
    "PeriodFrom": "shipmentFrom",
    "PeriodUntil": "shipmentUntil",
    "Limits": "buyerLimits",
    "Limit": "creditLimit",
    "KnownOn": "awareOn",
    "Payee": "beneficiary",
    "AccountNo": "accountNumber",
    "Wanted": "documentsWanted",
    "Assessed": "assessedLoss",
    "Paid": "paidAmount",
    "Recovered": "recoveredAmount",
    "PaymentNo": "transactionNo",
    "TextEn": "textEnglish",
}
LISTS = {"Limits": "BuyerLimit", "Markets": "Market", "Buyers": "InsuredBuyer", "Wanted": "Kind",
         "Shipments": "Shipment", "Documents": "ClaimDocument"}  # fmt: skip
_OURS = {theirs: ours for ours, theirs in NAMES.items()}


class InJson:
    """The form; it has no place for a seal."""

    content_type = "application/json"

    def __init__(self) -> None:
        self._schemas = schemas(FORM)
        self._days = frozenset(_of_type("JsonDay"))

    def read(self, data: bytes) -> Came:
        """What came, or Unreadable."""
        try:
            said = json.loads(data)
            code = str(said[TYPE])
            wrong = faults(self._schemas, code, tree(said))
        except (ValueError, TypeError, KeyError) as problem:
            raise Unreadable(f"no document in JSON: {problem}") from None
        if wrong:
            raise Unreadable("; ".join(wrong))
        head = {ours: said.get(theirs) for ours, theirs in HEAD.items()}
        head["FunctionCode"] = next(ours for ours, theirs in FUNCTIONS.items() if theirs == said["docFunction"])
        head["SendTime"] = to_17(datetime.fromisoformat(said["sentAt"]).astimezone(BEIJING))
        rest = {name: value for name, value in said.items() if name not in (TYPE, *HEAD.values())}
        return Came(understood(code, {**head, "MessageType": code}, self._body(rest), data), [], None)

    def write(self, code: str, root: etree._Element, signs: Signs) -> bytes:
        """Unsigned; what it is not of this form is told."""
        head, body = root
        said = {TYPE: code, **dict(_head(Part(head))), **dict(self._members(body))}
        if wrong := faults(self._schemas, code, tree(said)):
            raise NotOfTheForm(f"{code}: {'; '.join(wrong)}")
        return json.dumps(said, ensure_ascii=False, indent=1).encode()

    def _members(self, element: etree._Element) -> Iterator[tuple[str, Any]]:
        for child in element.iterchildren(tag=etree.Element):
            name = etree.QName(child).localname
            theirs = NAMES.get(name, name[0].lower() + name[1:])
            yield theirs, self._value(child, name, theirs)

    def _value(self, element: etree._Element, name: str, theirs: str) -> Any:
        if name in LISTS and len(element):
            return [self._value(item, "", "") for item in element]
        if len(element):
            return dict(self._members(element))
        text = element.text or ""
        if currency := element.get("currency"):
            return f"{currency} {text}"
        return text.replace("-", "") if theirs in self._days else text

    def _body(self, said: Mapping[str, Any]) -> Table:
        return dict(self._field(name, value) for name, value in said.items() if value is not None)

    def _field(self, theirs: str, value: Any) -> tuple[str, Any]:
        ours = _OURS.get(theirs, theirs[0].upper() + theirs[1:])
        if theirs == "terms" and isinstance(value, str):
            ours = "Terms"  # which text was signed; the terms of cover are an object
        if isinstance(value, list):
            return ours, {LISTS[ours]: [self._body(each) if isinstance(each, dict) else each for each in value]}
        if isinstance(value, dict):
            return ours, self._body(value)
        if found := re.fullmatch(r"([A-Z]{3}) ([0-9.]+)", value):
            return ours, {CURRENCY: found[1], "amount": found[2]}
        return ours, f"{value[:4]}-{value[4:6]}-{value[6:]}" if theirs in self._days else value


def tree(said: Mapping[str, Any]) -> etree._Element:
    """A document as its schema sees it."""
    root = etree.Element(f"{{{SPACE}}}{said[TYPE]}", nsmap={None: SPACE})
    _grow(root, {name: value for name, value in said.items() if name != TYPE})
    return root


def _grow(parent: etree._Element, members: Mapping[str, Any]) -> None:
    for name, value in members.items():
        child = etree.SubElement(parent, f"{{{SPACE}}}{name}")
        if isinstance(value, Mapping):
            _grow(child, value)
        elif isinstance(value, list):
            for item in value:
                _grow(child, {ITEM: item})
        else:
            child.text = str(value)


def _head(head: Part) -> Iterator[tuple[str, str]]:
    for ours, theirs in HEAD.items():
        text = head.text(ours)
        if ours == "SendTime" and text is not None:
            at = datetime.strptime(text, "%Y%m%d%H%M%S%f").replace(tzinfo=BEIJING)
            text = at.isoformat(timespec="milliseconds")
        if text is not None:
            yield theirs, FUNCTIONS[text] if ours == "FunctionCode" else text


def _of_type(kind: str) -> Iterator[str]:
    """The members that its schemas say are of this type."""
    for path in folder(FORM).glob("*.xsd"):
        found = etree.parse(path).iter(f"{_XS}element")
        yield from (each.get("name", "") for each in found if each.get("type") == kind)
