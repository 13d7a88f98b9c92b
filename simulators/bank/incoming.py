"""The desk for money from abroad: booked on the account, sold for CNY where the account is in CNY, and advised."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Any

from simulators.bank import money, notices, papers
from simulators.bank.books import EXCHANGE, NOSTRO, PENDING, Account, Entry
from simulators.bank.house import HOME
from simulators.bank.money import BadAmount, Money, rounded
from simulators.bank.notices import Movement
from simulators.bank.office import Office


class NotBooked(Exception):
    """The bank cannot book this; why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A payment that comes in. account: the customer's. amount: as sent, "12000.00", in `currency`.

    charges: what banks on the way have taken, in the same currency. inward: "pending" or "credit"; "", as the house
    does. The rest is as camt.054 tells it.
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
    inward: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What came in. sent: what was sent; came: less what banks on the way took; account: whom it is for."""

    reference: str
    bop: str
    account: str
    sent: Money
    came: Money


class Receipts:
    """Everything that came in; pending: what waits for its instruction."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self.all: dict[str, Receipt] = {}
        self.pending: dict[str, Receipt] = {}

    def receive(self, incoming: Incoming) -> str:
        """Book it and advise it; gives the bank's number for it, or NotBooked."""
        office = self._office
        account = self._account(incoming)
        sent, taken = _amounts(incoming)
        receipt = Receipt(
            reference=office.reference("IR"),
            bop=office.bop_number(),
            account=account.number,
            sent=sent,
            came=Money(sent.amount - taken.amount, sent.currency),
        )
        self.all[receipt.reference] = receipt
        waits = (incoming.inward or office.house.inward) == "pending"
        rate = None if waits or account.currency == sent.currency else office.house.rates[sent.currency].buy
        office.movements[receipt.reference] = _movement(incoming, receipt, taken, rate)
        nostro = (office.books.own(NOSTRO, sent.currency), -receipt.came.amount)
        if waits:
            self.pending[receipt.reference] = receipt
            into = [(office.books.own(PENDING, sent.currency), receipt.came.amount)]
        else:
            into = self._onto(account, receipt.came)
        entry = self._post(receipt, [*into, nostro])
        self._advise(receipt, entry, replace(account, currency=sent.currency) if waits else account, waits)
        return receipt.reference

    def refuses(self, receipt: Receipt, rows: Sequence[tuple[str, Decimal]]) -> str:
        """Why it cannot be paid out onto these accounts: a reason code, or ""."""
        holder = self._office.books.accounts[receipt.account].code
        for number, _ in rows:
            account = self._office.books.accounts.get(number)
            if account is None or account.code != holder:
                return "AC01"
            if account.closed or account.currency not in (receipt.came.currency, HOME):
                return "AC04" if account.closed else "AM03"
        return "" if sum(amount for _, amount in rows) == receipt.came.amount else "AM09"

    def pay_out(self, receipt: Receipt, rows: Sequence[tuple[str, Decimal]]) -> tuple[Money, Money]:
        """Onto these accounts of the payee, each its part; gives what was sold for CNY, and the CNY."""
        currency = receipt.came.currency
        del self.pending[receipt.reference]
        sold = bought = Decimal(0)
        for number, amount in rows:
            account = self._office.books.accounts[number]
            lines = self._onto(account, Money(amount, currency))
            self._post(receipt, [*lines, (self._office.books.own(PENDING, currency), -amount)])
            if account.currency != currency:
                sold, bought = sold + amount, bought + lines[0][1]
        return Money(sold, currency), Money(bought, HOME)

    def send_back(self, receipt: Receipt) -> None:
        """To whoever sent it."""
        del self.pending[receipt.reference]
        books, came = self._office.books, receipt.came
        lines = [(books.own(PENDING, came.currency), -came.amount), (books.own(NOSTRO, came.currency), came.amount)]
        self._post(receipt, lines)

    def _account(self, incoming: Incoming) -> Account:
        account = self._office.books.accounts.get(incoming.account)
        if account is None or account.is_own or account.closed:
            raise NotBooked("AC04: account closed" if account and account.closed else "AC01: no such account")
        if not self._office.house.knows(incoming.currency) or account.currency not in (incoming.currency, HOME):
            raise NotBooked(f"AM03: {incoming.currency} to an account in {account.currency}")
        return account

    def _onto(self, account: Account, money_: Money) -> list[tuple[str, Decimal]]:
        """The lines that credit the account, itself first; sold for CNY where it is in CNY."""
        if account.currency == money_.currency:
            return [(account.number, money_.amount)]
        credited = self._office.house.sold(money_.amount, money_.currency)
        own = self._office.books.own
        exchanged = [(own(EXCHANGE, money_.currency), money_.amount), (own(EXCHANGE, HOME), -credited)]
        return [(account.number, credited), *exchanged]

    def _post(self, receipt: Receipt, lines: list[tuple[str, Decimal]]) -> Entry:
        """The entry of the first line."""
        office, at = self._office, self._office.now
        return office.books.post(receipt.reference, lines, booked=at, value=office.house.days.value(at))[0]

    def _advise(self, receipt: Receipt, entry: Entry, account: Account, waits: bool) -> None:
        office, movement = self._office, self._office.movements[receipt.reference]
        tell = partial(notices.notification, office.house, pending=waits)
        office.say(
            "camt.054",
            receipt.reference,
            "BkToCstmrDbtCdtNtfctn",
            lambda id_: tell(id_, office.now, account, entry, movement),
            side="CRDT",
            amount=str(entry.amount),
            currency=account.currency,
            account="pending" if waits else account.number,
            reference=receipt.reference,
            bop=receipt.bop,
        )


def _amounts(incoming: Incoming) -> tuple[Money, Money]:
    """What was sent, and what banks on the way have taken of it."""
    try:
        sent, taken = money.of(incoming.amount, incoming.currency), money.of(incoming.charges, incoming.currency)
    except BadAmount as error:
        raise NotBooked(f"AM12: {error}") from error
    if sent.amount <= taken.amount:
        raise NotBooked("AM12: nothing is left of it")
    return sent, taken


def _movement(incoming: Incoming, receipt: Receipt, taken: Money, rate: Decimal | None) -> Movement:
    sent, came = receipt.sent, receipt.came
    exchange: dict[str, Any] | None = None
    if rate is not None:
        exchange = {"SrcCcy": sent.currency, "TrgtCcy": HOME, "UnitCcy": sent.currency, "XchgRate": f"{rate:f}"}
    agent = {"FinInstnId": {"BICFI": incoming.agent}} if incoming.agent else None
    address = {"TwnNm": incoming.town, "Ctry": incoming.country}
    return Movement(
        kind="in",
        refs={
            "AcctSvcrRef": receipt.reference,
            "EndToEndId": incoming.end_to_end_id,
            "UETR": incoming.uetr,
            "Prtry": {"Tp": "BOP", "Ref": receipt.bop},
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
