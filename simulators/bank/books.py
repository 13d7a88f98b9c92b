"""The books: accounts and postings, double entry. What is credited is positive, what is debited negative.

A customer's money is owed to him, so his account stands above zero; what the bank has with its correspondents
(nostro) or in its vault stands below. Over all accounts of a currency the sum is nothing, after every posting.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from simulators.bank.money import rounded

NOSTRO, CHARGES, ABROAD, EXCHANGE, VAULT = "NOSTRO", "CHARGES", "ABROAD", "EXCHANGE", "VAULT"
PENDING = "PENDING"
LOANS, INTEREST = "LOANS", "INTEREST"
OWN = {
    NOSTRO: "what correspondents hold for the bank",
    CHARGES: "charges earned",
    ABROAD: "charges owed to banks abroad",
    EXCHANGE: "what was bought and sold of the currency",
    PENDING: "what came in for customers and waits for its instruction (待核查账户)",
    LOANS: "what customers have borrowed",
    INTEREST: "interest earned",
    VAULT: "where deposits were paid in",
}
ZERO = Decimal(0)


class OutOfBalance(Exception):
    """Debits and credits differ: never to be seen."""


class Insufficient(Exception):
    """The account has not that much that is free."""


@dataclass(slots=True, kw_only=True)
class Account:
    """One account; code: the holder's unified social credit code, "" for the bank's own accounts.

    balance: in the account's currency. holds: what is set aside, by what for.
    """

    number: str
    currency: str
    holder: str
    code: str = ""
    closed: bool = False
    blocked: bool = False
    balance: Decimal = ZERO
    holds: dict[str, Decimal] = field(default_factory=dict)

    @property
    def is_own(self) -> bool:
        """Whether it is the bank's, not a customer's."""
        return not self.code

    @property
    def held(self) -> Decimal:
        """What is set aside of the balance."""
        return sum(self.holds.values(), ZERO)

    @property
    def free(self) -> Decimal:
        """What may be disposed of."""
        return self.balance - self.held


@dataclass(frozen=True, slots=True)
class Entry:
    """One side of a posting. amount: credit positive, debit negative. value: the value date."""

    posting: int
    account: str
    amount: Decimal
    booked: datetime
    value: date
    reference: str


class Books:
    """All accounts and all that was ever posted."""

    def __init__(self) -> None:
        self.accounts: dict[str, Account] = {}
        self.entries: list[Entry] = []
        self._postings = 0

    def open(self, account: Account) -> Account:
        """Have this account too; it starts empty."""
        if account.number in self.accounts:
            raise ValueError(f"account {account.number} is there already")
        self.accounts[account.number] = account
        return account

    def own(self, kind: str, currency: str) -> str:
        """The number of the bank's own account of this kind (a row of OWN) and currency."""
        number = f"{kind}-{currency}"
        if number not in self.accounts:
            self.open(Account(number=number, currency=currency, holder=OWN[kind]))
        return number

    def customers(self) -> Iterator[Account]:
        """The accounts that are not the bank's own."""
        return (account for account in self.accounts.values() if not account.is_own)

    def hold(self, number: str, key: str, amount: Decimal) -> None:
        """Set so much aside, or Insufficient."""
        account = self.accounts[number]
        if account.free < amount:
            raise Insufficient(f"{number}: {account.free} of {amount}")
        account.holds[key] = amount

    def release(self, number: str, key: str) -> None:
        """Nothing is set aside for this any more."""
        self.accounts[number].holds.pop(key, None)

    def post(
        self, reference: str, lines: Sequence[tuple[str, Decimal]], *, booked: datetime, value: date
    ) -> list[Entry]:
        """Write the lines (account, amount) and give the entries; or OutOfBalance, and nothing is written."""
        for currency, total in self._sums(lines).items():
            if total:
                raise OutOfBalance(f"{reference}: {total} {currency}")
        self._postings += 1
        written = [
            Entry(self._postings, number, amount, booked, value, reference) for number, amount in lines if amount
        ]
        for entry in written:
            self.accounts[entry.account].balance += entry.amount
        self.entries.extend(written)
        self.check()
        return written

    def check(self) -> None:
        """The books balance, and no customer has less than nothing; else OutOfBalance."""
        totals = self._sums((account.number, account.balance) for account in self.accounts.values())
        wrong = {currency: total for currency, total in totals.items() if total}
        below = [account.number for account in self.customers() if account.free < 0 or account.held < 0]
        if wrong or below:
            raise OutOfBalance(f"{wrong} {below}")

    def audit(self) -> None:
        """Each balance is the sum of its entries, each posting sums to nothing, and all is to the cent."""
        found: defaultdict[str, Decimal] = defaultdict(Decimal)
        postings: defaultdict[tuple[int, str], Decimal] = defaultdict(Decimal)
        for entry in self.entries:
            currency = self.accounts[entry.account].currency
            if entry.amount != rounded(entry.amount, currency):
                raise OutOfBalance(f"{entry}: less than a cent")
            found[entry.account] += entry.amount
            postings[entry.posting, currency] += entry.amount
        for account in self.accounts.values():
            if account.balance != found[account.number]:
                raise OutOfBalance(f"{account.number}: {account.balance}, its entries {found[account.number]}")
        if any(postings.values()):
            raise OutOfBalance("a posting does not sum to nothing")
        self.check()

    def of_day(self, number: str, day: date) -> tuple[Decimal, list[Entry]]:
        """The balance with which the account began the day, and the day's entries."""
        mine = [entry for entry in self.entries if entry.account == number]
        before = sum((entry.amount for entry in mine if entry.booked.date() < day), ZERO)
        return before, [entry for entry in mine if entry.booked.date() == day]

    def _sums(self, lines: Iterator[tuple[str, Decimal]] | Sequence[tuple[str, Decimal]]) -> dict[str, Decimal]:
        totals: defaultdict[str, Decimal] = defaultdict(Decimal)
        for number, amount in lines:
            totals[self.accounts[number].currency] += amount
        return totals
