"""The desk for money from abroad: booked on the account, sold for CNY where the account is in CNY, and advised."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from simulators.bank import money, notices, papers
from simulators.bank.books import EXCHANGE, NOSTRO
from simulators.bank.house import HOME
from simulators.bank.money import BadAmount, Money, rounded
from simulators.bank.notices import Movement
from simulators.bank.office import Office


class NotBooked(Exception):
    """The bank cannot book this; why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A payment that comes in. account: the customer's. amount: as sent, "12000.00", in `currency`.

    charges: what banks on the way have taken, in the same currency. The rest is as camt.054 tells it.
    """

    account: str
    amount: str
    currency: str
    debtor: str = "NORTHWIND TRADING LLC"
    town: str = "HOUSTON"
    country: str = "US"
    debtor_account: str = "US-0099887766"
    agent: str = "NWBKUS33XXX"
    end_to_end_id: str = "NOTPROVIDED"
    uetr: str = ""
    note: str = ""
    charges: str = "0"


class Receipts:
    """Everything that came in."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def receive(self, incoming: Incoming) -> str:
        """Book it and advise it; gives the bank's number for it, or NotBooked."""
        office = self._office
        account = office.books.accounts.get(incoming.account)
        if account is None or account.is_own or account.closed:
            raise NotBooked("AC04: account closed" if account and account.closed else "AC01: no such account")
        if not office.house.knows(incoming.currency) or account.currency not in (incoming.currency, HOME):
            raise NotBooked(f"AM03: {incoming.currency} to an account in {account.currency}")
        sent, taken = _amounts(incoming)
        came = sent.amount - taken.amount
        reference, bop = office.reference("IR"), office.bop_number()
        lines = [(office.books.own(NOSTRO, sent.currency), -came)]
        credited, rate = came, None
        if account.currency != sent.currency:
            credited, rate = office.house.sold(came, sent.currency), office.house.rates[sent.currency].buy
            lines += [(office.books.own(EXCHANGE, sent.currency), came), (office.books.own(EXCHANGE, HOME), -credited)]
        value = office.house.days.value(office.now)
        entry = office.books.post(reference, [(account.number, credited), *lines], booked=office.now, value=value)[0]
        movement = _movement(incoming, sent, taken, reference, bop, rate)
        office.movements[reference] = movement
        office.say(
            "camt.054",
            account.number,
            "BkToCstmrDbtCdtNtfctn",
            lambda id_: notices.notification(office.house, id_, office.now, account, entry, movement),
            side="CRDT",
            amount=str(credited),
            currency=account.currency,
            account=account.number,
            reference=reference,
            bop=bop,
        )
        return reference


def _amounts(incoming: Incoming) -> tuple[Money, Money]:
    """What was sent, and what banks on the way have taken of it."""
    try:
        sent, taken = money.of(incoming.amount, incoming.currency), money.of(incoming.charges, incoming.currency)
    except BadAmount as error:
        raise NotBooked(f"AM12: {error}") from error
    if sent.amount <= taken.amount:
        raise NotBooked("AM12: nothing is left of it")
    return sent, taken


def _movement(
    incoming: Incoming, sent: Money, taken: Money, reference: str, bop: str, rate: Decimal | None
) -> Movement:
    exchange: dict[str, Any] | None = None
    if rate is not None:
        exchange = {"SrcCcy": sent.currency, "TrgtCcy": HOME, "UnitCcy": sent.currency, "XchgRate": f"{rate:f}"}
    came = Money(sent.amount - taken.amount, sent.currency)
    agent = {"FinInstnId": {"BICFI": incoming.agent}} if incoming.agent else None
    address = {"TwnNm": incoming.town, "Ctry": incoming.country}
    return Movement(
        kind="in",
        refs={
            "AcctSvcrRef": reference,
            "EndToEndId": incoming.end_to_end_id,
            "UETR": incoming.uetr,
            "Prtry": {"Tp": "BOP", "Ref": bop},
        },
        amounts={
            "InstdAmt": {"Amt": sent},
            "TxAmt": {"Amt": came, "CcyXchg": exchange},
            "CntrValAmt": {"Amt": Money(rounded(came.amount * rate, HOME), HOME)} if rate is not None else None,
        },
        charges={
            "TtlChrgsAndTaxAmt": taken,
            "Rcrd": [{"Amt": taken, "CdtDbtInd": "DBIT", "ChrgInclInd": "true", "Br": "SHAR", "Agt": agent}],
        }
        if taken.amount
        else {},
        parties={
            "Dbtr": {"Pty": {"Nm": incoming.debtor, "PstlAdr": address}},
            "DbtrAcct": papers.account(incoming.debtor_account),
            "CdtrAcct": papers.account(incoming.account),
        },
        agents={"DbtrAgt": agent},
        note=incoming.note,
    )
