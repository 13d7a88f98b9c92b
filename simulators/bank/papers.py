"""What the bank says on paper: ISO 20022 documents written from plain tables, bare or in the envelope of SWIFT.

A table is {"GrpHdr": {"MsgId": "…"}}; its order is that of the elements, a list repeats one, None and "" leave one out,
Money writes its currency beside it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from lxml import etree

from simulators.bank.house import House
from simulators.bank.money import Money, plain

Table = Mapping[str, Any]
KINDS = {"pain.002": "001.10", "camt.054": "001.08", "camt.053": "001.08", "camt.029": "001.09"}
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", re.ASCII)
_ISO = "urn:iso:std:iso:20022:tech:xsd:"
_SWIFT = "urn:swift:xsd:envelope"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One document that the bank says.

    no: counted from 1. about: what it goes after in order, a message number or an account. facts: for the account.
    """

    no: int
    kind: str
    message_id: str
    about: str
    at: datetime
    data: bytes
    facts: dict[str, Any] = field(default_factory=dict)


def write(house: House, kind: str, message_id: str, at: datetime, root: str, table: Table) -> bytes:
    """The document of this kind ("pain.002"), in an envelope where the house has one."""
    named = f"{kind}.{KINDS[kind]}"
    space = f"{_ISO}{named}"
    document = etree.Element(f"{{{space}}}Document", nsmap={None: space})
    _fill(etree.SubElement(document, f"{{{space}}}{root}"), table)
    if house.envelope:
        document = _wrapped(house, named, message_id, at, document)
    return etree.tostring(document, encoding="UTF-8", xml_declaration=True)


def time(at: datetime) -> str:
    """A time as ISO 20022 has it, to the millisecond."""
    return at.isoformat(timespec="milliseconds")


def bank(house: House) -> Table:
    """The bank as an agent."""
    member = {"ClrSysId": {"Cd": "CNAPS"}, "MmbId": house.cnaps}
    return {"FinInstnId": {"BICFI": house.bic, "ClrSysMmbId": member, "Nm": house.latin}}


def account(number: str) -> Table:
    """An account by its number; what its check digits (ISO 7064 MOD 97-10) show to be an IBAN is told as one."""
    return {"Id": {"IBAN": number} if _is_iban(number) else {"Othr": {"Id": number}}}


def _is_iban(number: str) -> bool:
    if not _IBAN.fullmatch(number):
        return False
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1


def _wrapped(house: House, named: str, message_id: str, at: datetime, document: etree._Element) -> etree._Element:
    """BizMsgEnvlp: business application header, then the document."""
    space = f"{_ISO}head.001.001.02"
    envelope = etree.Element(f"{{{_SWIFT}}}BizMsgEnvlp", nsmap={None: _SWIFT})
    header = etree.SubElement(envelope, f"{{{space}}}AppHdr", nsmap={None: space})
    table = {
        "Fr": {"FIId": {"FinInstnId": {"BICFI": house.bic}}},
        "To": {"OrgId": {"Id": {"OrgId": {"Othr": {"Id": "EPORT"}}}}},
        "BizMsgIdr": message_id,
        "MsgDefIdr": named,
        "CreDt": time(at),
    }
    _fill(header, table)
    envelope.append(document)
    return envelope


def _fill(parent: etree._Element, table: Table) -> None:
    space = etree.QName(parent).namespace
    for name, value in table.items():
        for item in value if isinstance(value, list) else [value]:
            if item is None or item == "" or item == {}:
                continue
            child = etree.SubElement(parent, f"{{{space}}}{name}")
            if isinstance(item, Mapping):
                _fill(child, item)
            elif isinstance(item, Money):
                child.set("Ccy", item.currency)
                child.text = plain(item.amount, item.currency)
            else:
                child.text = str(item)
