"""The answer to 撤销 from a resolution of investigation, camt.029.001.09: granted ACCR, refused RJCR, pending PDCR.

Banks say it of a payment, below the batch or beside it, of the batch, of the whole message, or in one word.
"""

from lxml import etree

from adapters.bank import texts
from adapters.bank.parts import bank
from adapters.bank.report import Part, Report
from adapters.bank.statuses import reasons
from adapters.fields import Field, Fixed, Implied, Kind, Row, Unfit
from messages.settlement.records import SettlementStatus
from messages.settlement.statuses import GRANTED, PENDING, REFUSED

KIND = "camt.029.001.09"
CODE = "settlement.status.1"

ROOT = "RsltnOfInvstgtn"
ASSIGNMENT, DETAILS = f"/{ROOT}/Assgnmt", f"{ROOT}/CxlDtls"

_WORDS = {"CNCL": GRANTED, "ACCR": GRANTED, "RJCR": REFUSED, "PDCR": PENDING, "PECR": PENDING, "PACR": PENDING}


def _status(said: str) -> str:
    if said not in _WORDS:
        raise Unfit(", ".join(_WORDS))
    return _WORDS[said]


HEAD: tuple[Row, ...] = (
    Field("message_id", f"{ASSIGNMENT}/Id", read=texts.number),
    Field("send_time", f"{ASSIGNMENT}/CreDtTm", read=texts.second),
    Field("sender_id", f"{ASSIGNMENT}/Assgnr/Agt/FinInstnId/BICFI", read=texts.full_bic),
    *bank("sender_id", f"{ASSIGNMENT}/Assgnr/Agt/FinInstnId", spare=True),
)

COMMON: tuple[Row, ...] = (
    *bank("bank", f"{ASSIGNMENT}/Assgnr/Agt/FinInstnId"),
    Field("status_at", f"{ASSIGNMENT}/CreDtTm", read=texts.time),
    Implied(f"{ASSIGNMENT}/Assgne", "whose document it is says the way it goes"),
    Implied(f"/{ROOT}/RslvdCase", "the payment's number says which request it answers"),
)


def _of_payment(group: str, *above: str) -> tuple[Row, ...]:
    return (
        *COMMON,
        Field("reference", "OrgnlEndToEndId", read=texts.given),
        Field("reference", "OrgnlInstrId", spare=True),
        Fixed("OrgnlInstrId", lambda message: message.body.reference),
        *(Field("reference", path, spare=True) for path in above),
        Field("status", "TxCxlSts", read=_status),
        Field("status", f"/{ROOT}/Sts/Conf", read=_status, spare=True),
        *reasons("CxlStsRsnInf"),
        Implied(group, "the payment's number says it"),
        Implied("CxlStsId", "the message has its number from the document's"),
        Implied("RslvdCase", "the payment's number says which request it answers"),
    )


def _says_all(element: etree._Element) -> bool:
    return element.find("{*}TxInfAndSts") is None


def _says_group(element: etree._Element) -> bool:
    return element.find("../{*}OrgnlPmtInfAndSts") is None and element.find("../{*}TxInfAndSts") is None


OF_BATCH: tuple[Row, ...] = (
    *COMMON,
    Field("reference", "OrgnlPmtInfId"),
    Field("status", "PmtInfCxlSts", read=_status),
    Field("status", f"/{ROOT}/Sts/Conf", read=_status, spare=True),
    *reasons("CxlStsRsnInf"),
    Implied("OrgnlGrpInf", "the payment's number says it"),
)

OF_GROUP: tuple[Row, ...] = (
    *COMMON,
    Field("reference", "OrgnlMsgId"),
    Field("status", "GrpCxlSts", read=_status),
    Field("status", f"/{ROOT}/Sts/Conf", read=_status, spare=True),
    *reasons("CxlStsRsnInf"),
    Implied("OrgnlMsgNmId", "what was answered is known by its number"),
)

BATCHES = f"{DETAILS}/OrgnlPmtInfAndSts"


def _part(kind: Kind, level: str) -> Part:
    return Part(kind, CODE, SettlementStatus, HEAD, {"about": "cancellation", "level": level})


REPORT = Report(
    kind=KIND,
    root=ROOT,
    code=CODE,
    parts=(
        _part(
            Kind(f"{BATCHES}/TxInfAndSts", (*_of_payment("../OrgnlGrpInf", "../OrgnlPmtInfId"), Field("uetr", "UETR"))),
            "payment",
        ),
        _part(Kind(f"{DETAILS}/TxInfAndSts", (*_of_payment("OrgnlGrpInf"), Field("uetr", "OrgnlUETR"))), "payment"),
        _part(Kind(BATCHES, OF_BATCH, only=_says_all), "batch"),
        _part(Kind(f"{DETAILS}/OrgnlGrpInfAndSts", OF_GROUP, only=_says_group), "group"),
    ),
)
