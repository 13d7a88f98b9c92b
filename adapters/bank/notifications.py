"""汇入汇款 and what became of payments, from a debit and credit notification, camt.054.001.08.

A credit is money in, an advice; a debit is a payment that left the account, a status. Where money comes back (RtrInf),
or an entry is taken back (RvslInd), a credit says it of a payment made and a debit of a payment received. A batch is as
many messages as it names transactions. Fees and interest, whatever number they bear, and what else names no payment
and no payer is told, and is no message.
"""

from collections.abc import Callable

from lxml import etree

from adapters.bank import texts
from adapters.bank.entries import (
    AS_IT_IS,
    CHARGE,
    CREDIT,
    DEBIT,
    NEW,
    RATE,
    RETURN,
    REVERSAL,
    bop_number,
    comes_back,
    date_choice,
    direction,
    entry_of,
    exchanged,
    is_booked,
    must_be_numbered,
    names_itself,
    names_payer,
    names_payment,
    number_of_several,
    sender,
    sent,
    transactions,
)
from adapters.bank.parts import ACCOUNT, BANK, PARTY, USCC, bank, other_id
from adapters.bank.report import Part, Report
from adapters.bank.statuses import REASON
from adapters.bank.transaction_codes import is_charge, method
from adapters.fields import Amount, Field, Fixed, Group, Implied, Inner, Kind, Made, Pieces, Row, Unfit
from messages.settlement.records import SettlementInwardAdvice, SettlementStatus
from messages.settlement.statuses import RETURNED, REVERSED

KIND = "camt.054.001.08"
ADVICE, STATUS = "settlement.inward-advice.1", "settlement.status.1"

ROOT = "BkToCstmrDbtCdtNtfctn"
HEADER, TRANSACTION = f"/{ROOT}/GrpHdr", f"{ROOT}/Ntfctn/Ntry/NtryDtls/TxDtls"
ENTRY, NOTICE = "../../", "../../../"  # from there
PENDING = "PENDING"  # 待核查账户, as the account's proprietary type

OF_THE_PAYMENT = ("RltdPties", "RltdAgts", "RmtInf", "Purp")  # of a debit: whom and what for, as ordered


def _pending(said: str) -> bool:
    if said != PENDING:
        raise Unfit(PENDING, "SW114")
    return True


def _rows(body: tuple[Row, ...]) -> tuple[Row, ...]:
    """What every part has."""
    implied = tuple(Implied(f"{ENTRY}{path}", why) for path, why in AS_IT_IS)
    return (
        *bank("bank", f"{NOTICE}Acct/Svcr/FinInstnId"),
        *body,
        *implied,
        Implied("CdtDbtInd", "credit and debit are messages of their own types"),
        Implied("BkTxCd", "but for charges, direction, parties and amounts say what it is"),
        Implied(f"{NOTICE}CreDtTm", "the document has it"),
        Implied(f"{NOTICE}Id", "the message has its number from the document's"),
    )


def _references(*, alone: bool, of_several: Callable[[etree._Element], str | None]) -> tuple[Row, ...]:
    """The bank's own number. alone: the entry's number is the part's."""
    own = (Field("bank_reference", "Refs/AcctSvcrRef"), Field("bank_reference", "Refs/AcctSvcrTxId", spare=True))
    of_entry = (
        Field("bank_reference", f"{ENTRY}AcctSvcrRef", spare=True),
        Field("bank_reference", f"{ENTRY}NtryRef", spare=True),
    )
    if alone:
        return (*own, *of_entry)
    return (Made("bank_reference", "", of_several, ("Refs/AcctSvcrRef", "Refs/AcctSvcrTxId")),)


def _value_day() -> tuple[Row, ...]:
    return (
        *date_choice("value_on", f"{ENTRY}ValDt"),
        Field("value_on", "RltdDts/IntrBkSttlmDt", read=texts.day, spare=True),
        *date_choice("value_on", f"{ENTRY}BookgDt", spare=True),
        *date_choice("booked_on", f"{ENTRY}BookgDt"),
    )


def _booked(name: str, *, alone: bool, spare: bool = False) -> tuple[Row, ...]:
    """What was booked on the account: of the entry, where that is of this alone, or of the transaction."""
    paths = (f"{ENTRY}Amt", "Amt") if alone else ("Amt",)
    return tuple(Amount(name, path, spare=spare) for path in paths)


def _of_batch(*, alone: bool) -> tuple[Row, ...]:
    """What an entry says of all of its transactions together."""
    if alone:
        return ()
    paths = ("Amt", "AcctSvcrRef", "NtryRef", "NtryDtls/Btch")
    return tuple(Implied(f"{ENTRY}{path}", "its transactions are messages of their own") for path in paths)


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
            *_references(alone=alone, of_several=must_be_numbered),
            Inner("account", account, (*ACCOUNT, Field("currency", "../Ntry/Amt", spare=True, attribute="Ccy"))),
            Field("pending", f"{account}/Tp/Prtry", read=_pending),
            Made("amount", "AmtDtls/InstdAmt/Amt", sent),
            Amount("amount", "AmtDtls/TxAmt/Amt", spare=True),
            *_booked("amount", alone=alone, spare=True),
            *_booked("booked", alone=alone),
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
            Field("method", "BkTxCd/Domn/Fmly/Cd", read=method),
            Field("method", f"{ENTRY}BkTxCd/Domn/Fmly/Cd", read=method, spare=True),
            *_charges(alone=alone),
            *bop_number(""),
            Field("end_to_end_id", "Refs/EndToEndId", read=texts.given),
            Field("uetr", "Refs/UETR"),
            Pieces("note", "RmtInf/Ustrd", size=140, most=140),
            *_of_batch(alone=alone),
        ),
    )


def _of_a_payment() -> tuple[Row, ...]:
    """Which payment it is about."""
    return (
        Field("reference", "Refs/EndToEndId", read=texts.given),
        Field("reference", "Refs/InstrId", spare=True),
        Fixed("Refs/InstrId", lambda message: message.body.reference),
        Fixed("Refs/PmtInfId", lambda message: message.body.reference),
        Fixed("Refs/MsgId", lambda message: message.body.reference),
    )


def _of_a_receipt() -> tuple[Row, ...]:
    """Which money in it is about: the payer's numbers are not ours."""
    return (
        Field("end_to_end_id", "Refs/EndToEndId", read=texts.given),
        *(Implied(f"Refs/{name}", "the advice says it") for name in ("InstrId", "PmtInfId", "MsgId")),
    )


def _status(which: tuple[Row, ...], amounts: tuple[Row, ...], *, alone: bool) -> tuple[Row, ...]:
    """What became of a payment, or of money in. which: of whose; amounts: rows of how much."""
    return _rows(
        (
            *_references(alone=alone, of_several=number_of_several),
            *which,
            Field("uetr", "Refs/UETR"),
            Field("status_at", f"{ENTRY}BookgDt/DtTm", read=texts.time),
            Field("status_at", f"{HEADER}/CreDtTm", read=texts.time, spare=True),
            *amounts,
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
            *_of_batch(alone=alone),
        ),
    )


def _debited(*, alone: bool) -> tuple[Row, ...]:
    """A payment that left the account."""
    sent = (Amount("amount", "AmtDtls/InstdAmt/Amt"), Amount("amount", "AmtDtls/TxAmt/Amt"))
    return _status(_of_a_payment(), (*_booked("debited", alone=alone), *sent), alone=alone)


def _came_back(which: tuple[Row, ...], *, alone: bool) -> tuple[Row, ...]:
    """What came back, and what of it was booked."""
    amounts = (
        Amount("amount", "AmtDtls/TxAmt/Amt"),
        *_booked("amount", alone=alone, spare=True),
        *_booked("booked", alone=alone),
        Implied("AmtDtls/InstdAmt", "the payment says what was ordered"),
    )
    return _status(which, amounts, alone=alone)


def _payment_back(*, alone: bool) -> tuple[Row, ...]:
    return _came_back(_of_a_payment(), alone=alone)


def _receipt_back(*, alone: bool) -> tuple[Row, ...]:
    return _came_back(_of_a_receipt(), alone=alone)


def _about(what: str, status: str) -> dict[str, str]:
    return {"about": what, "status": status}


Rows = Callable[..., tuple[Row, ...]]
Says = Callable[[etree._Element], bool]
What = tuple[str, str, Says, str, type, Rows, dict[str, str]]
_WHAT: tuple[What, ...] = (  # direction, whether it comes back, what it is
    (CREDIT, NEW, names_payer, ADVICE, SettlementInwardAdvice, _advice, {}),
    (DEBIT, NEW, names_payment, STATUS, SettlementStatus, _debited, _about("payment", "ACSC")),
    (CREDIT, RETURN, names_payment, STATUS, SettlementStatus, _payment_back, _about("payment", RETURNED)),
    (DEBIT, RETURN, names_itself, STATUS, SettlementStatus, _receipt_back, _about("receipt", RETURNED)),
    (CREDIT, REVERSAL, names_payment, STATUS, SettlementStatus, _payment_back, _about("payment", REVERSED)),
    (DEBIT, REVERSAL, names_itself, STATUS, SettlementStatus, _receipt_back, _about("receipt", REVERSED)),
)


def _only(way: str, back: str, says: Says, *, alone: bool) -> Says:
    def fits(element: etree._Element) -> bool:
        return (
            direction(element) == way
            and comes_back(element) == back
            and not is_charge(entry_of(element), element)
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
