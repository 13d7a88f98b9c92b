"""对账单 from a bank-to-customer statement, camt.053.001.08: an account's day, what stood there and what was booked.

An entry of several transactions is as many lines. What is not booked is told and not counted.
"""

from typing import Any

from lxml import etree

from adapters.bank import texts
from adapters.bank.entries import AS_IT_IS, CREDIT, date_choice, is_booked, must_be_numbered, sender, transactions
from adapters.bank.parts import ACCOUNT, bank
from adapters.bank.report import Part, Report
from adapters.fields import Amount, Field, Group, Implied, Inner, Kind, Made, Mark, Pieces, Row, Within
from messages.settlement.records import SettlementStatement

KIND = "camt.053.001.08"
CODE = "settlement.statement.1"

ROOT = "BkToCstmrStmt"


def _credit(said: str) -> bool:
    return said == CREDIT


def _whole(element: etree._Element) -> bool:
    return is_booked(element) and transactions(element) <= 1


def _several(element: etree._Element) -> bool:
    return is_booked(element) and transactions(element) > 1


def _line(entry: str, transaction: str, amount: tuple[Row, ...]) -> tuple[Row, ...]:
    """A line. entry, transaction: paths to its Ntry and TxDtls."""
    own: tuple[Row, ...] = (
        Field("bank_reference", f"{transaction}Refs/AcctSvcrRef"),
        Field("bank_reference", f"{entry}AcctSvcrRef", spare=True),
        Field("bank_reference", f"{entry}NtryRef", spare=True),
    )
    of_several = (Made("bank_reference", "", must_be_numbered, ("Refs/AcctSvcrRef",)),)
    return (
        *amount,
        *date_choice("booked_on", f"{entry}BookgDt"),
        *date_choice("booked_on", f"{entry}ValDt", spare=True),
        *date_choice("value_on", f"{entry}ValDt"),
        *date_choice("value_on", f"{entry}BookgDt", spare=True),
        *(own if not entry else of_several),
        Field("reference", f"{transaction}Refs/EndToEndId", read=texts.given),
        Field("is_reversal", f"{entry}RvslInd", read=texts.yes),
        Pieces("note", f"{transaction}RmtInf/Ustrd", size=140, most=140),
        Pieces("note", f"{entry}AddtlNtryInf", size=500, most=140),
        *(Implied(f"{entry}{path}", why) for path, why in AS_IT_IS if path != "RvslInd"),
        *(Implied(f"{transaction}{path}", "its notification says it") for path in DETAILS),
        *(Implied(f"{transaction}Refs/{path}", "its notification says it") for path in NUMBERS),
    )


DETAILS = ("AmtDtls", "BkTxCd", "Chrgs", "RltdPties", "RltdAgts", "RtrInf")  # of a transaction: told when it was booked
NUMBERS = ("MsgId", "PmtInfId", "InstrId", "UETR", "Prtry")

LINE = _line(
    "",
    "NtryDtls/TxDtls/",
    (
        Amount("amount", "Amt"),
        Field("is_credit", "CdtDbtInd", read=_credit),
        *(Implied(f"NtryDtls/TxDtls/{path}", "the entry says it") for path in ("Amt", "CdtDbtInd")),
    ),
)
LINE_OF_SEVERAL = _line(
    "../../",
    "",
    (
        Amount("amount", "Amt"),
        Field("is_credit", "CdtDbtInd", read=_credit),
        Field("is_credit", "../../CdtDbtInd", read=_credit, spare=True),
        *(
            Implied(f"../../{path}", "its transactions are lines of their own")
            for path in ("Amt", "AcctSvcrRef", "NtryRef", "NtryDtls/Btch")
        ),
    ),
)


def _balance(name: str, kind: str, *more: Row, **of: Any) -> Row:
    """What stood there, by ISO 20022's type of balance."""
    return Within("Bal", (Mark("Tp/CdOrPrtry/Cd", kind), Amount(name, "Amt", sign="CdtDbtInd", **of), *more))


BODY: tuple[Row, ...] = (
    *bank("bank", "Acct/Svcr/FinInstnId"),
    Field("statement_id", "Id"),
    Inner("account", "Acct", (*ACCOUNT, Field("currency", "../Bal/Amt", spare=True, attribute="Ccy"))),
    _balance("opening", "OPBD", *date_choice("day", "Dt", spare=True)),
    _balance("opening", "PRCD", Implied("Dt", "the day before"), spare=True),
    _balance("closing", "CLBD", *date_choice("day", "Dt")),
    Group("entries", (Kind("Ntry", LINE, only=_whole), Kind("Ntry/NtryDtls/TxDtls", LINE_OF_SEVERAL, only=_several))),
    Implied("FrToDt", "the day says it"),
    Implied("CreDtTm", "the document has it"),
    Implied("TxsSummry", "its lines add up to it"),
    Implied("Acct/Ownr", "the account says whose it is"),
)

REPORT = Report(
    kind=KIND,
    root=ROOT,
    code=CODE,
    parts=(Part(Kind(f"{ROOT}/Stmt", BODY), CODE, SettlementStatement, sender(f"/{ROOT}/GrpHdr", "Acct")),),
)
