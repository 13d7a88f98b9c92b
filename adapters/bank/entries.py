"""What bank-to-customer reports have in common: the account and its bank, entries, and what an entry says of itself.

A part of a report is a transaction (TxDtls) of an entry (Ntry); an entry alone names neither payment nor payer. Only
what is booked is news.
"""

from decimal import Decimal

from lxml import etree

from adapters.bank import texts
from adapters.bank.parts import bank
from adapters.bank.statuses import BOP_NUMBER
from adapters.fields import Amount, Field, Implied, Lifted, Mark, Row, Unfit, Within, plain_decimal
from messages.money import BadMoney, Money
from messages.settlement.records import Exchange

CREDIT, DEBIT = "CRDT", "DBIT"
RATE = ("SrcCcy", "TrgtCcy", "UnitCcy", "XchgRate")  # what an exchange is worked out of
_RATE_DIGITS = Decimal("0.0000000001")  # as many as BaseOneRate has


def entry_of(element: etree._Element) -> etree._Element:
    """The entry that a part is, or is in."""
    while etree.QName(element).localname != "Ntry":
        above = element.getparent()
        if above is None:
            raise LookupError("not in an entry")
        element = above
    return element


def is_booked(element: etree._Element) -> bool:
    """Whether the entry is booked: not pending, nor for information."""
    return (entry_of(element).findtext("{*}Sts/{*}Cd") or "BOOK").strip() == "BOOK"


def direction(element: etree._Element) -> str:
    """CRDT or DBIT: the part's own word, or its entry's."""
    said = element.findtext("{*}CdtDbtInd") or entry_of(element).findtext("{*}CdtDbtInd") or ""
    return said.strip()


def is_return(element: etree._Element) -> bool:
    """Whether money comes back, or what was booked is taken back."""
    reversal = (entry_of(element).findtext("{*}RvslInd") or "").strip()
    return element.find("{*}RtrInf") is not None or reversal in ("true", "1")


def names_payment(element: etree._Element) -> bool:
    """Whether it says which payment of ours it is about; fees and interest do not."""
    said = (element.findtext(f"{{*}}Refs/{{*}}{name}") for name in ("EndToEndId", "InstrId"))
    return any(text and text.strip() != texts.NOT_PROVIDED for text in said)


def names_payer(element: etree._Element) -> bool:
    """Whether somebody paid; interest and what the bank puts right come from nobody."""
    debtor = element.find("{*}RltdPties/{*}Dbtr")
    return debtor is not None and debtor.find(".//{*}Nm") is not None


def names_itself(element: etree._Element) -> bool:
    """Whether the bank gives it a number."""
    entry = entry_of(element)
    return any(
        (each.findtext(path) or "").strip()
        for each, path in ((element, "{*}Refs/{*}AcctSvcrRef"), (entry, "{*}AcctSvcrRef"))
    )


def transactions(element: etree._Element) -> int:
    """How many transactions the entry names."""
    return len(entry_of(element).findall("{*}NtryDtls/{*}TxDtls"))


def sender(header: str, account: str) -> tuple[Row, ...]:
    """The rows of the head. header: path of GrpHdr; account: of the account, whose bank speaks."""
    return (
        Field("message_id", f"{header}/MsgId", read=texts.number),
        Field("send_time", f"{header}/CreDtTm", read=texts.second),
        Field("sender_id", f"{account}/Svcr/FinInstnId/BICFI", read=texts.full_bic),
        *bank("sender_id", f"{account}/Svcr/FinInstnId", spare=True),
    )


def date_choice(name: str, path: str, *, spare: bool = False) -> tuple[Row, ...]:
    """A day, said as a day or as a time."""
    return (
        Field(name, f"{path}/Dt", read=texts.day, spare=spare),
        Field(name, f"{path}/DtTm", read=texts.day_of_time, spare=spare),
    )


def bop_number(transaction: str) -> tuple[Row, ...]:
    """The number of the declaration: a reference of its own kind, or in words. transaction: path of TxDtls, or ""."""
    return (
        Within(f"{transaction}Refs/Prtry", (Mark("Tp", "BOP"), Field("bop_no", "Ref"))),
        Lifted("bop_no", f"{transaction}AddtlTxInf", BOP_NUMBER),
    )


CHARGE: tuple[Row, ...] = (
    Amount("amount", "Amt"),
    Field("is_foreign", "Agt/FinInstnId/BICFI", read=texts.is_abroad),
    Field("by", "Agt/FinInstnId/BICFI"),
    Field("by", "Agt/FinInstnId/Nm", spare=True),
    Implied("CdtDbtInd", "a charge is taken"),
    Implied("ChrgInclInd", "the amount says it"),
    Implied("Br", "the payment says who bears them"),
)

AS_IT_IS: tuple[tuple[str, str], ...] = (  # of an entry; path, why
    ("CdtDbtInd", "credit and debit are messages of their own types"),
    ("Sts", "only what is booked is read"),
    ("RvslInd", "a return is a message of its own"),
    ("BkTxCd", "direction, parties and amounts say what it is"),
)


def exchanged(element: etree._Element) -> Exchange:
    """Money exchanged, of a CcyXchg: what was sold, what was bought, and units of the one for one of the other."""
    amounts = {each.currency: each for each in reversed(_amounts(element))}
    account = _money(entry_of(element).find("{*}Amt"))
    others = [each for currency, each in amounts.items() if currency != account.currency]
    if not others:
        raise Unfit("amounts in both currencies")
    of_account = amounts.get(account.currency, account)
    sold, bought = (of_account, others[0]) if direction(entry_of(element)) == DEBIT else (others[0], of_account)
    said = plain_decimal((element.findtext("{*}XchgRate") or "").strip())
    unit = (element.findtext("{*}UnitCcy") or element.findtext("{*}SrcCcy") or "").strip()
    if said <= 0 or unit not in (sold.currency, bought.currency):
        raise Unfit("a rate of one of the two currencies")
    rate = said if unit == sold.currency else (1 / said).quantize(_RATE_DIGITS)
    return Exchange(sold=sold, bought=bought, rate=rate)


def sent(element: etree._Element) -> Money:
    """What was sent before banks took of it, of AmtDtls/InstdAmt/Amt; raises Unfit where another currency came."""
    came = element.find("../../{*}TxAmt/{*}Amt")
    said = _money(element)
    if said.currency != _money(entry_of(element).find("{*}Amt") if came is None else came).currency:
        raise Unfit("an amount in the currency that came")
    return said


def _amounts(element: etree._Element) -> list[Money]:
    """The amounts around a CcyXchg, those that say most of what was exchanged first."""
    paths = ("../../{*}CntrValAmt", "../../{*}InstdAmt", "../../{*}TxAmt", "../../..")
    return [_money(amount) for path in paths if (amount := element.find(f"{path}/{{*}}Amt")) is not None]


def _money(element: etree._Element | None) -> Money:
    if element is None:
        raise Unfit("an amount")
    try:
        return Money(plain_decimal((element.text or "").strip()), str(element.get("Ccy", "")))
    except BadMoney as bad:
        raise Unfit(bad.wanted) from None
