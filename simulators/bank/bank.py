"""The bank: its office and its desks. Bytes and times in, documents out; no socket, no file, no clock of its own."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from lxml import etree

from simulators.bank import reading
from simulators.bank.books import Account
from simulators.bank.cancellations import Cancellations
from simulators.bank.closing import Closing
from simulators.bank.contracts import Contracts
from simulators.bank.house import House
from simulators.bank.incoming import Incoming, Receipts
from simulators.bank.inward import Inward
from simulators.bank.lending import Lending
from simulators.bank.office import Office, unsealed
from simulators.bank.orders import Borrowing, Cancellation, Contract, Group, Report
from simulators.bank.papers import Paper
from simulators.bank.payments import IllegalMove, Payment, State
from simulators.bank.transfers import Taken, Transfers


class Unknown(Exception):
    """There is no such payment or account."""


class Bank:
    """One bank. `speaks` is given every document that it says, as it says it."""

    def __init__(
        self,
        house: House,
        opened: datetime,
        speaks: Callable[[Paper], None],
        seals: Callable[[etree._Element], bytes] = unsealed,
    ) -> None:
        self.house = house
        self.office = Office(house, opened, speaks, seals)
        self.transfers = Transfers(self.office)
        self._cancellations = Cancellations(self.office, self.transfers)
        self.receipts = Receipts(self.office)
        self._closing = Closing(self.office)
        self._contracts = Contracts(self.office)
        self._lending = Lending(self.office)
        self._taken: set[str] = set()
        self._inward = Inward(self.office, self.receipts, self.transfers)

    def until(self, at: datetime) -> None:
        """Let time pass."""
        self.office.until(at)

    def take(self, data: bytes, at: datetime) -> Taken:
        """A document has come on the line."""
        self.until(at)
        try:
            order = reading.read(data, (*self.house.versions, *(() if self.house.plain else reading.OURS)))
        except reading.Refused as error:
            return Taken(400, str(error))
        taken = self._desk(order)
        if taken.status == 202:
            self._taken.add(taken.name)
        return taken

    def _desk(self, order: Any) -> Taken:
        match order:
            case Group():
                return self.transfers.take(order)
            case Cancellation():
                return self._cancellations.take(order)
            case Contract() | Report():
                return self._contracts.take(order)
            case Borrowing():
                return self._lending.take(order)
        return self._inward.take(order)

    # what its people do

    def receive(self, incoming: Incoming, at: datetime) -> str:
        """Money comes in from abroad; the bank's number for it, or NotBooked."""
        self.until(at)
        return self.receipts.receive(incoming)

    def decide(self, name: str, verb: str, reason: str, at: datetime) -> Payment:
        """Release what is under review, reject what is not debited, return what was; else Unknown or IllegalMove.

        name: the bank's number, or the end-to-end number.
        """
        self.until(at)
        payment = self.payment(name)
        if verb == "release" and payment.state is State.REVIEW:
            self.transfers.release(payment)
        elif verb == "reject" and payment.may("reject"):
            self.transfers.reject(payment, reason or "MS03")
        elif verb == "return" and payment.may("return"):
            self.transfers.bring_back(payment, reason or "NARR")
        else:
            raise IllegalMove(f"{payment.reference} stands at {payment.state.name}: no {verb}")
        return payment

    def change(self, number: str, changes: dict[str, bool], at: datetime) -> Account:
        """Close, block or open again an account."""
        self.until(at)
        account = self.account(number)
        account.closed = changes.get("closed", account.closed)
        account.blocked = changes.get("blocked", account.blocked)
        return account

    # what it is asked

    def has(self, number: str) -> bool:
        """Whether a document of this number has come; one whose payments were lost has not."""
        file = self.transfers.files.get(number)
        lost = file is not None and all(each.outcome.lost for each in file.payments)
        return number in self._taken and not lost

    def payment(self, name: str) -> Payment:
        """The payment by the bank's number, or the last by the end-to-end number; or Unknown."""
        found = self.transfers.payments.get(name) or self.transfers.find("", name)
        if found is None:
            raise Unknown(name)
        return found

    def account(self, number: str) -> Account:
        """A customer's account, or Unknown."""
        account = self.office.books.accounts.get(number)
        if account is None or account.is_own:
            raise Unknown(number)
        return account


def fresh(house: House) -> House:
    """The same house with accounts of its own: a bank changes those that it is given."""
    return replace(house, accounts=tuple((replace(each, holds={}), balance) for each, balance in house.accounts))
