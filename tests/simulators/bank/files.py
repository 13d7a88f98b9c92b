"""Files as a customer sends them to the bank of the tests, and what comes back, read by element names."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from simulators.bank.bank import Bank, fresh
from simulators.bank.books import Account
from simulators.bank.house import House, load
from simulators.bank.papers import Paper
from simulators.bank.transfers import Taken
from simulators.clock import BEIJING
from tests.documents import XSD

PAIN, CAMT = (f"urn:iso:std:iso:20022:tech:xsd:{name}" for name in ("pain.001.001.09", "camt.055.001.09"))
PUBLISHED = Path(os.environ.get("SWG_TEST_ISO20022", "../shared/iso20022"))  # where they lie beside the project
CODE = "91370200MA3ABC127X"
USD, CNY, JPY, EUR = "3702100000001840", "3702100000001156", "3702100000001392", "3702100000001978"
CLOSED, BLOCKED, POOR = "3702000000001840", "3702000000002840", "3702000000003840"
MONDAY = datetime(2026, 11, 23, 10, tzinfo=BEIJING)
HOLDERS = {CLOSED: "91370200MA3XH00118", BLOCKED: "91370200MA3DJ00223", POOR: "91370200MA3BZ0033X"}


def accounts() -> tuple[tuple[Account, Decimal], ...]:
    """One in each currency, of one company."""
    given = ((USD, "USD", "1000000.00"), (CNY, "CNY", "9000000.00"), (EUR, "EUR", "50000.00"), (JPY, "JPY", "5000000"))
    return tuple(
        (Account(number=number, currency=currency, holder="潍坊海川进出口有限公司", code=CODE), Decimal(balance))
        for number, currency, balance in given
    )


DEMO = load()
HOUSE = replace(DEMO, accounts=(*DEMO.accounts, *accounts()))


@dataclass(frozen=True, kw_only=True)
class Pay:
    """One transfer as a customer words it."""

    amount: str = "1000.00"
    currency: str = "USD"
    account: str = USD
    number: str = "MA3ABC127A1000"
    charges: str = "SHAR"
    execute: str = "2026-11-23"
    creditor: str = "NORTHWIND TRADING LLC"
    creditor_country: str | None = "US"
    agent: str = "NWBKUS33XXX"
    debtor_bic: str = "SDYHCNBJQDO"
    account_currency: str | None = None
    bop: Sequence[tuple[str, str]] | None = None
    note: str = "INVOICE 77"
    batch: str = "B1"
    uetr: str | None = None


def pain(*pays: Pay, msg_id: str = "M1", count: int | None = None, total: str | None = None) -> bytes:
    """A pain.001.001.09 with these transfers."""
    pays = pays or (Pay(),)
    header = {
        "MsgId": msg_id,
        "CreDtTm": "2026-11-23T10:00:00+08:00",
        "NbOfTxs": len(pays) if count is None else count,
        "CtrlSum": total or sum(Decimal(each.amount) for each in pays),
        "InitgPty": {"Nm": "WEIFANG HAICHUAN IMP AND EXP CO LTD", "Id": _code(CODE)},
    }
    batches = [_batch(*(pay for pay in pays if pay.batch == id_)) for id_ in dict.fromkeys(pay.batch for pay in pays)]
    return document(PAIN, "CstmrCdtTrfInitn", {"GrpHdr": header, "PmtInf": batches})


def cancel(number: str, *, msg_id: str = "M1", id_: str = "C1", reason: str = "CUST") -> bytes:
    """A camt.055.001.09 for one transfer."""
    assignment = {
        "Id": id_,
        "Assgnr": {"Pty": {"Nm": "WEIFANG HAICHUAN"}},
        "Assgne": {"Agt": {"FinInstnId": {"BICFI": "SDYHCNBJQDO"}}},
        "CreDtTm": "2026-11-23T10:00:00+08:00",
    }
    line = {"OrgnlEndToEndId": number, "CxlRsnInf": {"Rsn": {"Cd": reason}}}
    batch = {
        "OrgnlPmtInfId": "B1",
        "OrgnlGrpInf": {"OrgnlMsgId": msg_id, "OrgnlMsgNmId": "pain.001.001.09"},
        "TxInf": line,
    }
    return document(CAMT, "CstmrPmtCxlReq", {"Assgnmt": assignment, "Undrlyg": {"OrgnlPmtInfAndCxl": batch}})


def _batch(*pays: Pay) -> dict[str, Any]:
    first = pays[0]
    return {
        "PmtInfId": first.batch,
        "PmtMtd": "TRF",
        "ReqdExctnDt": {"Dt": first.execute},
        "Dbtr": {"Nm": "WEIFANG HAICHUAN IMP AND EXP CO LTD", "Id": _code(HOLDERS.get(first.account, CODE))},
        "DbtrAcct": {"Id": {"Othr": {"Id": first.account}}, "Ccy": first.account_currency},
        "DbtrAgt": {"FinInstnId": {"BICFI": first.debtor_bic}},
        "ChrgBr": first.charges,
        "CdtTrfTxInf": [_transaction(pay) for pay in pays],
    }


def _transaction(pay: Pay) -> dict[str, Any]:
    address = pay.creditor_country and {"TwnNm": "HOUSTON", "Ctry": pay.creditor_country}
    lines = [("121010", pay.amount)] if pay.bop is None else pay.bop
    return {
        "PmtId": {"InstrId": f"I-{pay.number}"[:35], "EndToEndId": pay.number, "UETR": pay.uetr},
        "Amt": {"InstdAmt": (pay.amount, pay.currency)},
        "CdtrAgt": {"FinInstnId": {"BICFI": pay.agent}},
        "Cdtr": {"Nm": pay.creditor, "PstlAdr": address},
        "CdtrAcct": {"Id": {"Othr": {"Id": "US0099887766"}}},
        "RgltryRptg": [
            {
                "DbtCdtRptgInd": "DEBT",
                "Authrty": {"Nm": "SAFE", "Ctry": "CN"},
                "Dtls": {"Tp": "BOP", "Ctry": "US", "Cd": code, "Amt": (amount, pay.currency), "Inf": "ORE"},
            }
            for code, amount in lines
        ],
        "RmtInf": {"Ustrd": pay.note},
    }


def _code(code: str) -> dict[str, Any]:
    return {"OrgId": {"Othr": {"Id": code, "SchmeNm": {"Prtry": "USCC"}}}}


def document(space: str, root: str, table: dict[str, Any]) -> bytes:
    """A document from a plain table; a pair is an amount and its currency."""
    top = etree.Element(f"{{{space}}}Document", nsmap={None: space})
    _fill(etree.SubElement(top, f"{{{space}}}{root}"), table, space)
    return etree.tostring(top, encoding="UTF-8", xml_declaration=True)


def _fill(parent: Any, table: dict[str, Any], space: str) -> None:
    for name, value in table.items():
        for item in value if isinstance(value, list) else [value]:
            if item is None:
                continue
            child = etree.SubElement(parent, f"{{{space}}}{name}")
            if isinstance(item, dict):
                _fill(child, item, space)
            elif isinstance(item, tuple):
                child.text, child.attrib["Ccy"] = str(item[0]), item[1]
            else:
                child.text = str(item)


def published(name: str) -> etree.XMLSchema:
    """The schema as ISO publishes it, where it lies here."""
    path = PUBLISHED / f"{name}.xsd"
    if not path.exists():
        pytest.skip(f"{path} is not here: the published schemas are not part of the project")
    return etree.XMLSchema(file=str(path))


def profile(name: str) -> etree.XMLSchema:
    """Our own narrower schema."""
    return etree.XMLSchema(file=str(XSD / "forms" / "bank" / f"{name}.xsd"))


@dataclass
class Counter:
    """A bank with everything it has said; its customer stands before it."""

    house: House = HOUSE
    opened: datetime = MONDAY
    papers: list[Paper] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bank = Bank(fresh(self.house), self.opened, self.papers.append)

    @property
    def now(self) -> datetime:
        return self.bank.office.now

    def send(self, data: bytes) -> Taken:
        return self.bank.take(data, self.now)

    def pay(self, *pays: Pay, **words: Any) -> Taken:
        return self.send(pain(*pays, **words))

    def wait(self, **span: float) -> None:
        self.bank.until(self.now + timedelta(**span))

    def said(self, kind: str = "pain.002") -> list[Paper]:
        return [paper for paper in self.papers if paper.kind == kind]

    def statuses(self, number: str | None = None) -> list[str]:
        """In the order said; of the group as a whole too, where no number is asked for."""
        return [
            paper.facts["status"]
            for paper in self.said()
            if number is None or paper.facts.get("end_to_end_id") == number
        ]

    def reasons(self) -> list[str]:
        return [paper.facts["reason"] for paper in self.said() if paper.facts.get("reason")]

    def balance(self, number: str) -> Decimal:
        return self.bank.office.books.accounts[number].balance

    def held(self, number: str) -> Decimal:
        return self.bank.office.books.accounts[number].held


def texts(paper: Paper, name: str) -> list[str]:
    """Every text of an element of this name."""
    return [each.text or "" for each in etree.fromstring(paper.data).iter(f"{{*}}{name}")]


def facts(papers: Sequence[Paper], name: str) -> Iterator[Any]:
    """One fact of each."""
    return (paper.facts.get(name) for paper in papers)
