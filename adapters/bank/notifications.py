"""汇入汇款 and what became of payments, from a debit and credit notification, camt.054.001.08.

A credit is money in, an advice; a debit is a payment that left the account, a status. Where money comes back, or an
entry is taken back, a credit says it of a payment made and a debit of a payment received. A batch is as many messages
as it names transactions. Fees, interest and what else names no payment and no payer is told, and is no message.
"""

from collections.abc import Callable

from lxml import etree

from adapters.bank import texts
from adapters.bank.entries import (
    AS_IT_IS,
    CHARGE,
    CREDIT,
    DEBIT,
    RATE,
    bop_number,
    date_choice,
    direction,
    exchanged,
    is_booked,
    is_return,
    names_itself,
    names_payer,
    names_payment,
    sender,
    sent,
    transactions,
)
from adapters.bank.parts import ACCOUNT, BANK, PARTY, USCC, bank, other_id
from adapters.bank.report import Part, Report
from adapters.bank.statuses import REASON
from adapters.fields import Amount, Field, Fixed, Group, Implied, Inner, Kind, Made, Pieces, Row, Unfit
from messages.settlement.records import SettlementInwardAdvice, SettlementStatus
from messages.settlement.statuses import RETURNED

KIND = "camt.054.001.08"
ADVICE, STATUS = "settlement.inward-advice.1", "settlement.status.1"

ROOT = "BkToCstmrDbtCdtNtfctn"
HEADER, TRANSACTION = f"/{ROOT}/GrpHdr", f"{ROOT}/Ntfctn/Ntry/NtryDtls/TxDtls"
ENTRY, NOTICE = "../../", "../../../"  # from there
PENDING = "PENDING"  # 待核查账户, as the account's proprietary type

OF_THE_PAYMENT = ("RltdPties", "RltdAgts", "RmtInf", "Purp")  # of a debit: whom and what for, as ordered
_METHODS = {"DCCT": "LC", "LOCT": "LC", "DOCC": "COL", "CLNC": "COL", "GUAR": "LG"}  # families of the domain TRAD


def _pending(said: str) -> bool:
    if said != PENDING:
        raise Unfit(PENDING, "SW114")
    return True


def _method(said: str) -> str:
    """How it was paid, by the bank's code of trade services; everything else is by wire."""
    return _METHODS.get(said, "TT")


def _rows(body: tuple[Row, ...]) -> tuple[Row, ...]:
    """What every part has."""
    implied = tuple(Implied(f"{ENTRY}{path}", why) for path, why in AS_IT_IS)
    return (
        *bank("bank", f"{NOTICE}Acct/Svcr/FinInstnId"),
        *body,
        *implied,
        Implied("CdtDbtInd", "credit and debit are messages of their own types"),
        Implied("BkTxCd", "direction, parties and amounts say what it is"),
        Implied(f"{NOTICE}CreDtTm", "the document has it"),
        Implied(f"{NOTICE}Id", "the message has its number from the document's"),
    )


def _references(*, alone: bool) -> tuple[Row, ...]:
    """The bank's own number. alone: the entry's number is the part's."""
    own = (Field("bank_reference", "Refs/AcctSvcrRef"), Field("bank_reference", "Refs/AcctSvcrTxId", spare=True))
    of_entry = (
        Field("bank_reference", f"{ENTRY}AcctSvcrRef", spare=True),
        Field("bank_reference", f"{ENTRY}NtryRef", spare=True),
    )
    return (*own, *of_entry) if alone else own


def _value_day() -> tuple[Row, ...]:
    return (
        *date_choice("value_on", f"{ENTRY}ValDt"),
        Field("value_on", "RltdDts/IntrBkSttlmDt", read=texts.day, spare=True),
        *date_choice("value_on", f"{ENTRY}BookgDt", spare=True),
        *date_choice("booked_on", f"{ENTRY}BookgDt"),
    )


def _money(name: str, *, alone: bool) -> tuple[Row, ...]:
    """What was booked: of the transaction, or of the entry where that is the same."""
    own: tuple[Row, ...] = (Amount(name, "Amt"),)
    if not alone:
        return own
    return (*own, Amount(name, f"{ENTRY}Amt", spare=True))


def _of_batch(alone: bool) -> tuple[str, ...]:
    return () if alone else ("Amt", "AcctSvcrRef", "NtryRef", "NtryDtls/Btch")


def _charges(*, alone: bool) -> tuple[Row, ...]:
    paths = ("", ENTRY) if alone else ("",)
    return tuple(
        row
        for path in paths
        for row in (
            Group("charges", (Kind(f"{path}Chrgs/Rcrd", CHARGE),)),
            Implied(f"{path}Chrgs/TtlChrgsAndTaxAmt", "its records add up to it"),
        )
    )


def _advice(*, alone: bool) -> tuple[Row, ...]:
    account, debtor, creditor = f"{NOTICE}Acct", "RltdPties/Dbtr", "RltdPties/Cdtr"
    return _rows(
        (
            *_references(alone=alone),
            Inner("account", account, (*ACCOUNT, Field("currency", "../Ntry/Amt", spare=True, attribute="Ccy"))),
            Field("pending", f"{account}/Tp/Prtry", read=_pending),
            Made("amount", "AmtDtls/InstdAmt/Amt", sent),
            Amount("amount", "AmtDtls/TxAmt/Amt", spare=True),
            *(
                Amount(each.name, each.path, spare=True)
                for each in _money("amount", alone=alone)
                if isinstance(each, Amount)
            ),
            *_value_day(),
            Inner("debtor", f"{debtor}/Pty", PARTY),
            Inner("debtor", f"{debtor}/Agt/FinInstnId", (Field("name", "Nm"),), spare=True),
            Field("debtor_country", f"{debtor}/Pty/CtryOfRes"),
            Field("debtor_country", f"{debtor}/Pty/PstlAdr/Ctry", spare=True),
            Inner("creditor", f"{creditor}/Pty", PARTY),
            Inner("creditor", f"{account}/Ownr", PARTY, spare=True),
            other_id("trader_id", f"{creditor}/Pty/Id/OrgId", USCC),
            other_id("trader_id", f"{account}/Ownr/Id/OrgId", USCC, spare=True),
            Inner("debtor_bank", "RltdAgts/DbtrAgt/FinInstnId", BANK),
            *bank("bank", "RltdAgts/CdtrAgt/FinInstnId"),
            Field("method", "BkTxCd/Domn/Fmly/Cd", read=_method),
            Field("method", f"{ENTRY}BkTxCd/Domn/Fmly/Cd", read=_method, spare=True),
            *_charges(alone=alone),
            *bop_number(""),
            Field("end_to_end_id", "Refs/EndToEndId", read=texts.given),
            Field("uetr", "Refs/UETR"),
            Pieces("note", "RmtInf/Ustrd", size=140, most=140),
        ),
    )


def _status(*, alone: bool) -> tuple[Row, ...]:
    return _rows(
        (
            *_references(alone=alone),
            Field("reference", "Refs/EndToEndId", read=texts.given),
            Field("reference", "Refs/InstrId", spare=True),
            Fixed("Refs/InstrId", lambda message: message.body.reference),
            Fixed("Refs/PmtInfId", lambda message: message.body.reference),
            Fixed("Refs/MsgId", lambda message: message.body.reference),
            Field("uetr", "Refs/UETR"),
            Field("status_at", f"{ENTRY}BookgDt/DtTm", read=texts.time),
            Field("status_at", f"{HEADER}/CreDtTm", read=texts.time, spare=True),
            *_money("debited", alone=alone),
            Amount("amount", "AmtDtls/InstdAmt/Amt"),
            Amount("amount", "AmtDtls/TxAmt/Amt"),
            Made("exchange", "AmtDtls/InstdAmt/CcyXchg", exchanged, RATE),
            Made("exchange", "AmtDtls/TxAmt/CcyXchg", exchanged, RATE),
            Made("exchange", "AmtDtls/CntrValAmt/CcyXchg", exchanged, RATE),
            *_value_day(),
            *_charges(alone=alone),
            *bop_number(""),
            Group("reasons", (Kind("RtrInf", REASON),)),
            *(Implied(path, "the payment says it") for path in OF_THE_PAYMENT),
            *(Implied(f"{NOTICE}Acct/{path}", "the payment says it") for path in ("Id", "Ccy", "Nm", "Ownr")),
            Implied("AmtDtls/CntrValAmt/Amt", "the exchange has it"),
            *(Implied(f"{ENTRY}{path}", "its transactions are messages of their own") for path in _of_batch(alone)),
        ),
    )


def _returned(*, alone: bool) -> tuple[Row, ...]:
    """A return: what was booked is what came back."""
    rows = _status(alone=alone)
    amounts: tuple[Row, ...] = (
        Amount("amount", "AmtDtls/TxAmt/Amt"),
        *(Amount("amount", row.path, spare=True) for row in rows if isinstance(row, Amount) and row.name == "debited"),
        Implied("AmtDtls/InstdAmt", "the payment says what was ordered"),
    )
    return (*(row for row in rows if not isinstance(row, Amount)), *amounts)


Rows = Callable[..., tuple[Row, ...]]
Says = Callable[[etree._Element], bool]
_WHAT: tuple[tuple[str, bool, Says, str, type, Rows, dict[str, str]], ...] = (  # direction, comes back, what it is
    (CREDIT, False, names_payer, ADVICE, SettlementInwardAdvice, _advice, {}),
    (DEBIT, False, names_payment, STATUS, SettlementStatus, _status, {"about": "payment", "status": "ACSC"}),
    (CREDIT, True, names_payment, STATUS, SettlementStatus, _returned, {"about": "payment", "status": RETURNED}),
    (DEBIT, True, names_itself, STATUS, SettlementStatus, _returned, {"about": "receipt", "status": RETURNED}),
)


def _only(way: str, back: bool, says: Says, *, alone: bool) -> Says:
    def fits(element: etree._Element) -> bool:
        return (
            direction(element) == way
            and is_return(element) is back
            and (transactions(element) == 1) is alone
            and is_booked(element)
            and says(element)
        )

    return fits


def _parts() -> tuple[Part, ...]:
    return tuple(
        Part(
            Kind(TRANSACTION, rows(alone=alone), only=_only(way, back, says, alone=alone)),
            code,
            record,
            sender(HEADER, f"{NOTICE}Acct"),
            given,
        )
        for alone in (True, False)
        for way, back, says, code, record, rows, given in _WHAT
    )


REPORT = Report(
    kind=KIND,
    root=ROOT,
    code=ADVICE,
    parts=_parts(),
)
