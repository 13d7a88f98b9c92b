"""汇出汇款 as a customer credit transfer initiation, pain.001.001.09: one batch, one payment.

MsgId, PmtInfId, InstrId and EndToEndId are all the Reference: whatever level a bank answers at, it finds the payment.
What 境外汇款申请书 asks beyond a transfer stands where ISO 20022 has regulatory reporting: lines of the balance of
payments as `BOP`, and boxes of the form as lines of their own type. Source: ISO 20022 pain.001.001.09; CBPR+ for
addresses and characters.
"""

from typing import Any

from adapters.bank import characters, texts
from adapters.bank.iso import FORM
from adapters.bank.order import Order, word
from adapters.bank.parts import BANK, PARTY, USCC, account, bank, other_id
from adapters.fields import (
    Amount,
    Field,
    Fixed,
    Group,
    Inner,
    Kind,
    Made,
    Mark,
    Pieces,
    Row,
    Unfit,
    Within,
    plain_decimal,
)
from messages.envelope import Message
from messages.money import Money
from messages.settlement.records import Account, Funds, SettlementOutward

KIND = "pain.001.001.09"
CODE = "settlement.outward.1"

ROOT = "CstmrCdtTrfInitn"
GROUP, BATCH = f"{ROOT}/GrpHdr", f"{ROOT}/PmtInf"
PAYMENT = f"{BATCH}/CdtTrfTxInf"
DIGEST = "urn:sha-256:"


def reference(message: Message) -> str | None:
    """The number a bank knows the payment by."""
    return word(lambda body: body.reference)(message)


def derived_kind(fund: Funds) -> str:
    """What a payment from one account is, if nothing else is said: bought where the account has another currency."""
    return "own" if fund.account.currency == fund.amount.currency else "exchange"


def needs_funds(body: SettlementOutward) -> bool:
    """Whether the debtor's account alone does not say where the money comes from."""
    return len(body.funds) != 1 or body.funds[0].kind != derived_kind(body.funds[0])


def reporting(kind: str, *rows: Row) -> tuple[Row, ...]:
    """What stands in a RgltryRptg of this type."""
    return (
        Mark("DbtCdtRptgInd", "DEBT"),
        Mark("Authrty/Nm", "SAFE"),
        Mark("Authrty/Ctry", "CN"),
        Mark("Dtls/Tp", kind),
        *rows,
    )


def document(scheme: str, kind: str, *rows: Row) -> tuple[Row, ...]:
    """What stands in a Strd that refers to a document of this kind. scheme: Cd or Prtry."""
    return (Mark(f"RfrdDocInf/Tp/CdOrPrtry/{scheme}", kind), *rows)


def _urgent(said: str) -> bool:
    return said == "HIGH"


def _digest(said: str) -> str:
    if not said.startswith(DIGEST):
        raise Unfit(DIGEST, "SW114")
    return said.removeprefix(DIGEST)


def _one(said: str) -> bool:
    if said != "YES":
        raise Unfit("YES", "SW114")
    return True


def _from_account(element: Any) -> tuple[Funds, ...]:
    """The one fund of a payment that says no more than its account; element: DbtrAcct."""
    number = element.findtext("{*}Id/{*}IBAN") or element.findtext("{*}Id/{*}Othr/{*}Id")
    amount = element.getparent().find("{*}CdtTrfTxInf/{*}Amt/{*}InstdAmt")
    if number is None or amount is None:
        raise Unfit("an account and an amount")
    currency = element.findtext("{*}Ccy") or amount.get("Ccy")
    paid = Money(plain_decimal(amount.text or ""), amount.get("Ccy"))
    fund = Funds(kind="own", amount=paid, account=Account(account_no=number, currency=currency))
    return (Funds(kind=derived_kind(fund), amount=paid, account=fund.account),)


FUND: tuple[Row, ...] = reporting(
    "FUNDS",
    Field("kind", "Dtls/Cd"),
    Amount("amount", "Dtls/Amt"),
    Inner("account", "Dtls", (Field("account_no", "Inf"), Field("currency", "Inf[2]"))),
)

BOP_LINE: tuple[Row, ...] = reporting(
    "BOP",
    Fixed("Dtls/Ctry", word(lambda body: body.creditor_country)),
    Field("code", "Dtls/Cd"),
    Amount("amount", "Dtls/Amt"),
    Pieces("note", "Dtls/Inf", size=35, most=105),
)

ALLOCATION: tuple[Row, ...] = document(
    "Prtry",
    "DECLARATION",
    Field("entry_id", "RfrdDocInf/Nb"),
    Amount("declared_total", "RfrdDocAmt/DuePyblAmt"),
    Amount("amount", "RfrdDocAmt/RmtdAmt"),
)


def numbers(name: str, scheme: str, kind: str) -> Row:
    """Numbers of documents of one kind, a Strd each."""
    return Group(name, (Kind(f"{PAYMENT}/RmtInf/Strd", document(scheme, kind, Field(name, "RfrdDocInf/Nb"))),))


MADE: tuple[Row, ...] = (
    Fixed(f"{GROUP}/MsgId", reference),
    Field("send_time", f"{GROUP}/CreDtTm", read=texts.second, write=texts.to_time),
)

INITIATOR: tuple[Row, ...] = (
    Fixed(f"{GROUP}/NbOfTxs", lambda _: "1"),
    Fixed(f"{GROUP}/CtrlSum", word(lambda body: f"{body.amount.amount:f}")),
    Fixed(f"{GROUP}/InitgPty/Nm", word(lambda body: body.debtor.name)),
    other_id("trader_id", f"{GROUP}/InitgPty/Id/OrgId", USCC),
    other_id("agreement_no", f"{GROUP}/InitgPty/Id/OrgId", "AGREEMENT"),
    Field("applicant", f"{GROUP}/InitgPty/CtctDtls/Nm"),
    Within(f"{GROUP}/InitgPty/CtctDtls/Othr", (Mark("ChanlTp", "TEL"), Field("phone", "Id"))),
)

DEBTOR: tuple[Row, ...] = (
    Inner("debtor", f"{BATCH}/Dbtr", PARTY),
    Fixed(f"{BATCH}/Dbtr/Id/OrgId/Othr/Id", word(lambda body: body.trader_id)),
    Fixed(f"{BATCH}/Dbtr/Id/OrgId/Othr/SchmeNm/Prtry", lambda _: USCC),
    Fixed(f"{BATCH}/DbtrAcct/Id/IBAN", word(lambda body: texts.to_iban(body.funds[0].account.account_no))),
    Fixed(f"{BATCH}/DbtrAcct/Id/Othr/Id", word(lambda body: texts.to_other(body.funds[0].account.account_no))),
    Fixed(f"{BATCH}/DbtrAcct/Ccy", word(lambda body: body.funds[0].account.currency)),
    *bank("bank", f"{BATCH}/DbtrAgt/FinInstnId"),
    Field("charges", f"{BATCH}/ChrgBr"),
)

CREDITOR: tuple[Row, ...] = (
    Amount("amount", f"{PAYMENT}/Amt/InstdAmt"),
    Inner("correspondent", f"{PAYMENT}/IntrmyAgt1/FinInstnId", BANK),
    Inner("creditor_bank", f"{PAYMENT}/CdtrAgt/FinInstnId", BANK),
    *account("correspondent_account", f"{PAYMENT}/CdtrAgtAcct"),
    Inner("creditor", f"{PAYMENT}/Cdtr", PARTY),
    Field("creditor_country", f"{PAYMENT}/Cdtr/CtryOfRes"),
    *account("creditor_account", f"{PAYMENT}/CdtrAcct"),
    Field("nature", f"{PAYMENT}/Purp/Prtry"),
)

REPORTED: tuple[Row, ...] = (
    Group("bop_lines", (Kind(f"{PAYMENT}/RgltryRptg", BOP_LINE),)),
    Group("funds", (Kind(f"{PAYMENT}/RgltryRptg", FUND),), when=needs_funds),
    Made("funds", f"{BATCH}/DbtrAcct", _from_account, ("Id/IBAN", "Id/Othr/Id", "Ccy"), spare=True),
    Within(
        f"{PAYMENT}/RgltryRptg",
        reporting("APPLIED", Field("applied_on", "Dtls/Dt", read=texts.day, write=texts.to_day)),
    ),
    Within(
        f"{PAYMENT}/RgltryRptg",
        reporting("SHIPMENT", Field("latest_shipment", "Dtls/Dt", read=texts.day, write=texts.to_day)),
    ),
    Within(
        f"{PAYMENT}/RgltryRptg",
        reporting("BONDED", Field("bonded", "Dtls/Cd", read=_one, write=lambda bonded: "YES" if bonded else None)),
    ),
)

REMITTED: tuple[Row, ...] = (
    Pieces("note", f"{PAYMENT}/RmtInf/Ustrd", size=140, most=140),
    numbers("contract_nos", "Prtry", "CONTRACT"),
    numbers("invoice_nos", "Cd", "CINV"),
    numbers("bill_nos", "Cd", "BOLD"),
    Within(f"{PAYMENT}/RmtInf/Strd", document("Prtry", "FILING", Field("filing_no", "RfrdDocInf/Nb"))),
    Group("allocations", (Kind(f"{PAYMENT}/RmtInf/Strd", ALLOCATION),)),
)

BODY: tuple[Row, ...] = (
    *INITIATOR,
    Fixed(f"{BATCH}/PmtInfId", reference),
    Fixed(f"{BATCH}/PmtMtd", lambda _: "TRF"),
    Field("urgent", f"{BATCH}/PmtTpInf/InstrPrty", read=_urgent, write=lambda urgent: "HIGH" if urgent else None),
    Field("method", f"{BATCH}/PmtTpInf/LclInstrm/Prtry", write=lambda method: None if method == "TT" else method),
    Field("requested_on", f"{BATCH}/ReqdExctnDt/Dt", read=texts.day, write=texts.to_day),
    *DEBTOR,
    Fixed(f"{PAYMENT}/PmtId/InstrId", reference),
    Field("reference", f"{PAYMENT}/PmtId/EndToEndId"),
    Fixed(f"{PAYMENT}/PmtId/UETR", word(lambda body: texts.uetr(body.reference))),
    *CREDITOR,
    *REPORTED,
    Group(
        "attachments",
        (
            Kind(
                f"{PAYMENT}/RltdRmtInf/RmtLctnDtls",
                (
                    Mark("Mtd", "URID"),
                    Field("attachments", "ElctrncAdr", read=_digest, write=lambda digest: DIGEST + digest),
                ),
            ),
        ),
    ),
    *REMITTED,
)

LOST = {"debtor.name_en": characters.ONE_NAME, "creditor.name_en": characters.ONE_NAME}

ORDER = Order(
    form=FORM,
    code=CODE,
    record=SettlementOutward,
    kind=KIND,
    made=MADE,
    body=BODY,
    number=f"{GROUP}/MsgId",
    sender=f"{GROUP}/InitgPty/Id/OrgId/AnyBIC",
    once=(BATCH, PAYMENT),
    lost=LOST,
    spoken=characters.spoken,
    unspeakable=characters.unspeakable,
)
