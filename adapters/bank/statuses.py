"""结果反馈 from a customer payment status report, pain.002.001.10: of a payment, a batch, or a whole message.

A batch or a message that says nothing of single payments speaks of all of them: ours have one, whose Reference is the
number of both. What a payment lacks, its batch or its message says. When it became so is when the report was made:
AccptncDtTm is when the order was accepted, however far it is by now.
"""

import re

from lxml import etree

from adapters.bank import texts
from adapters.bank.parts import bank
from adapters.bank.report import Part, Report
from adapters.fields import Amount, Field, Fixed, Group, Implied, Kind, Lifted, Pieces, Row
from messages.settlement.records import SettlementStatus

KIND = "pain.002.001.10"
CODE = "settlement.status.1"

ROOT = "CstmrPmtStsRpt"
HEADER, GROUP, BATCH = f"/{ROOT}/GrpHdr", f"/{ROOT}/OrgnlGrpInfAndSts", f"{ROOT}/OrgnlPmtInfAndSts"

BOP_NUMBER = re.compile(r"\s*BOP[ :]+([0-9]{6}[0-9A-Z]{4}[0-9]{8}[0-9A-Z]{4})\s*")  # where pain.002 has no place for it

REASON: tuple[Row, ...] = (
    Field("code", "Rsn/Cd"),
    Pieces("text", "AddtlInf", size=105, most=105),
    Field("text", "Rsn/Prtry"),
)

CHARGE: tuple[Row, ...] = (
    Amount("amount", "Amt"),
    Field("is_foreign", "Agt/FinInstnId/BICFI", read=texts.is_abroad),
    Field("by", "Agt/FinInstnId/BICFI"),
    Field("by", "Agt/FinInstnId/Nm", spare=True),
)

HEAD: tuple[Row, ...] = (
    Field("message_id", f"{HEADER}/MsgId", read=texts.number),
    Field("send_time", f"{HEADER}/CreDtTm", read=texts.second),
    Field("sender_id", f"{HEADER}/InitgPty/Id/OrgId/AnyBIC", read=texts.full_bic),
    *bank("sender_id", f"{HEADER}/DbtrAgt/FinInstnId", spare=True),
    Implied(f"{HEADER}/InitgPty/Nm", "the bank's number names it"),
)

BANK: tuple[Row, ...] = (
    Field("status_at", f"{HEADER}/CreDtTm", read=texts.time),
    *bank("bank", f"{HEADER}/DbtrAgt/FinInstnId"),
    Field("bank", f"{HEADER}/InitgPty/Id/OrgId/AnyBIC", read=texts.full_bic, spare=True),
)

MESSAGE: tuple[Row, ...] = (
    Field("reference", f"{GROUP}/OrgnlMsgId", spare=True),
    Fixed(f"{GROUP}/OrgnlMsgId", lambda message: message.body.reference),
    Implied(f"{GROUP}/OrgnlMsgNmId", "what was answered is known by its number"),
    Field("status", f"{GROUP}/GrpSts", spare=True),
)


def reasons(path: str) -> tuple[Row, ...]:
    """Why, and the number of the declaration that a bank tells in the same words."""
    return (
        Lifted("bop_no", f"{path}/AddtlInf", BOP_NUMBER),
        Group("reasons", (Kind(path, REASON),), sparse=True),
    )


def _says_status(element: etree._Element) -> bool:
    return element.find("../{*}OrgnlPmtInfAndSts") is None


def _says_all(element: etree._Element) -> bool:
    return element.find("{*}TxInfAndSts") is None


PAYMENT_ROWS: tuple[Row, ...] = (
    *BANK,
    Field("reference", "OrgnlEndToEndId", read=texts.given),
    Field("reference", "OrgnlInstrId", spare=True),
    Fixed("OrgnlInstrId", lambda message: message.body.reference),
    Field("reference", "../OrgnlPmtInfId", spare=True),
    Fixed("../OrgnlPmtInfId", lambda message: message.body.reference),
    Field("uetr", "OrgnlUETR"),
    Field("status", "TxSts"),
    Field("status", "../PmtInfSts", spare=True),
    *reasons("StsRsnInf"),
    *reasons("../StsRsnInf"),
    *reasons(f"{GROUP}/StsRsnInf"),
    Group("charges", (Kind("ChrgsInf", CHARGE),)),
    Field("bank_reference", "AcctSvcrRef"),
    *MESSAGE,
)

BATCH_ROWS: tuple[Row, ...] = (
    *BANK,
    Field("reference", "OrgnlPmtInfId"),
    Field("status", "PmtInfSts"),
    *reasons("StsRsnInf"),
    *reasons(f"{GROUP}/StsRsnInf"),
    *MESSAGE,
)

GROUP_ROWS: tuple[Row, ...] = (
    *BANK,
    Field("reference", "OrgnlMsgId"),
    Implied("OrgnlMsgNmId", "what was answered is known by its number"),
    Field("status", "GrpSts"),
    *reasons("StsRsnInf"),
)


def _part(path: str, rows: tuple[Row, ...], level: str, **only: object) -> Part:
    return Part(
        Kind(path, rows, **only),  # type: ignore[arg-type]
        CODE,
        SettlementStatus,
        HEAD,
        {"about": "payment", "level": level},
    )


REPORT = Report(
    kind=KIND,
    root=ROOT,
    code=CODE,
    parts=(
        _part(f"{BATCH}/TxInfAndSts", PAYMENT_ROWS, "payment"),
        _part(BATCH, BATCH_ROWS, "batch", only=_says_all),
        _part(GROUP[1:], GROUP_ROWS, "group", only=_says_status),
    ),
)
