"""What bank-to-customer reports have in common: the account and its bank, entries, and what an entry says of itself.

A part of a report is a transaction (TxDtls) of an entry (Ntry); an entry alone names neither payment nor payer. Only
what is booked is news.
"""

from lxml import etree

from adapters.bank import texts
from adapters.bank.parts import bank
from adapters.bank.statuses import BOP_NUMBER
from adapters.fields import Amount, Field, Implied, Lifted, Mark, Row, Unfit, Within, plain_decimal
from messages.money import BadMoney, Money
from messages.settlement.records import Exchange

CREDIT, DEBIT = "CRDT", "DBIT"
NEW, RETURN, REVERSAL = "new", "return", "reversal"
LONGEST = 35  # of a bank's number
RATE = ("SrcCcy", "TrgtCcy", "UnitCcy", "XchgRate")  # what an exchange is worked out of


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


def comes_back(element: etree._Element) -> str:
    """Whether money comes back, RETURN; or what was booked is taken back, REVERSAL; else NEW.

    RvslInd alone takes back an entry: nobody has returned a payment by that.
    """
    if element.find("{*}RtrInf") is not None:
        return RETURN
    return REVERSAL if (entry_of(element).findtext("{*}RvslInd") or "").strip() in ("true", "1") else NEW


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
    return bool(_own_number(element) or _own_number(entry_of(element)))


def number_of_several(element: etree._Element) -> str | None:
    """The bank's number of one of several transactions: its own, where no other has it, else with its place: "IR5/2".

    None: neither it nor its entry has one.
    """
    entry = entry_of(element)
    every = entry.findall("{*}NtryDtls/{*}TxDtls")
    own = _own_number(element)
    if own and [_own_number(each) for each in every].count(own) == 1:
        return own
    number = own or _own_number(entry)
    if not number:
        return None
    place = f"/{every.index(element) + 1}"
    return number[: LONGEST - len(place)] + place


def must_be_numbered(element: etree._Element) -> str:
    """The number of one of several transactions that is known by nothing else; raises Unfit."""
    number = number_of_several(element)
    if number is None:
        raise Unfit("a number of the bank")
    return number


def _own_number(element: etree._Element) -> str:
    """AcctSvcrRef of a transaction or an entry, or what else of a transaction the bank numbers it by; "": none."""
    paths = ("{*}Refs/{*}AcctSvcrRef", "{*}Refs/{*}AcctSvcrTxId", "{*}AcctSvcrRef")
    found = ((element.findtext(path) or "").strip() for path in paths)
    return next((each for each in found if each), "")


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


def _given_back(said: str) -> bool:
    return said == CREDIT


def _separate(said: str) -> bool:
    return not texts.yes(said)


CHARGE: tuple[Row, ...] = (
    Amount("amount", "Amt"),
    Field("is_foreign", "Agt/FinInstnId/BICFI", read=texts.is_abroad),
    Field("by", "Agt/FinInstnId/BICFI"),
    Field("by", "Agt/FinInstnId/Nm", spare=True),
    Field("is_refund", "CdtDbtInd", read=_given_back),
    Field("is_separate", "ChrgInclInd", read=_separate),
    Implied("Br", "the payment says who bears them"),
)

AS_IT_IS: tuple[tuple[str, str], ...] = (  # of an entry; path, why
    ("CdtDbtInd", "credit and debit are messages of their own types"),
    ("Sts", "only what is booked is read"),
    ("RvslInd", "a return is a message of its own"),
    ("BkTxCd", "but for charges, direction, parties and amounts say what it is"),
)


def exchanged(element: etree._Element) -> Exchange:
    """Money exchanged, of a CcyXchg: what was sold, what was bought, at which rate, and of which currency that is."""
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
    return Exchange(sold=sold, bought=bought, rate=said, unit=None if unit == sold.currency else unit)


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
