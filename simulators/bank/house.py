"""What kind of bank it is: its names and numbers, hours, rates, tariff and accounts, read from a file of data.

name = "山东演示银行青岛分行"      bic = "SDYHCNBJQDO"   cnaps = "313452060019"   area = "370200"   institution = "6001"
[hours]      opens = "09:00"  cut_off = "17:00"  always = false  after_cut_off = "move"  holidays = ["2026-12-31"]
[limits]     amount = "5000000"  ahead_days = 90  back_days = 30
[tariff]     rate = "0.001"  minimum = "50"  maximum = "1000"  cable = "80"  abroad = "150"          (CNY)
[rates.USD]  buy = "7.0800"  sell = "7.1100"                                                    (CNY for one)
[[account]]  number = "3702…"  holder = "…"  code = "9137…"  currency = "USD"  balance = "500000.00"  blocked = false
"""

import tomllib
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any
from zlib import crc32

from simulators.bank.books import Account
from simulators.bank.days import Days
from simulators.bank.money import Money, of, rounded
from simulators.profile import Party

HOME = "CNY"
DUPLICATES = {
    "status": "a message number seen before is answered by RJCT DUPL",
    "refuse": "it is refused on the line, 409",
    "same": "it is taken, and nothing more is said: the first one stands",
}
STATEMENTS = {"daily": "of every account, each business day", "moved": "only of accounts that moved"}
GIVEN = (("CNY", "20000000.00"), ("USD", "3000000.00"), ("EUR", "1000000.00"), ("JPY", "90000000"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tariff:
    """Charges for a transfer, in CNY: a share of the amount within bounds, a cable, and what banks abroad take."""

    rate: Decimal = Decimal("0.001")
    minimum: Decimal = Decimal(50)
    maximum: Decimal = Decimal(1000)
    cable: Decimal = Decimal(80)
    abroad: Decimal = Decimal(150)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """CNY for one of the currency; buy: what the bank gives for it (结汇), sell: what it asks (购汇)."""

    buy: Decimal
    sell: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """One bank.

    plain: whether it refuses the gateway's own messages.
    inward: where money from abroad goes, "credit" to the account, or "pending" its instruction (待核查账户).
    area, institution: the first ten digits of the numbers it gives for balance of payments reports.
    strict: how it treats an instruction without such a report: "reject", or "review", held until the operator decides.
    after_cut_off: "move" to the next business day and tell so, or "reject". duplicates: a row of DUPLICATES.
    limit: highest amount, in CNY. ahead_days, back_days: how far off a date may be.
    versions: of pain.001 that it takes. envelope: whether it wraps what it says in BizMsgEnvlp.
    """

    name: str = "山东演示银行青岛分行"
    latin: str = "SHANDONG DEMO BANK QINGDAO BRANCH"
    bic: str = "SDYHCNBJQDO"
    cnaps: str = "313452060019"
    area: str = "370200"
    institution: str = "6001"
    days: Days = field(default_factory=Days)
    after_cut_off: str = "move"
    strict: str = "reject"
    duplicates: str = "status"
    statements: str = "daily"
    inward: str = "credit"
    plain: bool = False
    tariff: Tariff = field(default_factory=Tariff)
    rates: dict[str, Rate] = field(default_factory=dict)
    limit: Decimal = Decimal(50_000_000)
    ahead_days: int = 90
    back_days: int = 30
    versions: tuple[str, ...] = ("pain.001.001.09",)
    envelope: bool = False
    accounts: tuple[tuple[Account, Decimal], ...] = ()

    def knows(self, currency: str) -> bool:
        """Whether it deals in the currency."""
        return currency == HOME or currency in self.rates

    def bought(self, amount: Decimal, currency: str) -> Decimal:
        """What so much of a currency costs in CNY (购汇)."""
        return amount if currency == HOME else rounded(amount * self.rates[currency].sell, HOME)

    def sold(self, amount: Decimal, currency: str) -> Decimal:
        """What so much of a currency brings in CNY (结汇)."""
        return amount if currency == HOME else rounded(amount * self.rates[currency].buy, HOME)

    def worth(self, home: Decimal, currency: str) -> Decimal:
        """So many CNY in the currency, at the middle rate."""
        if currency == HOME:
            return rounded(home, HOME)
        rate = self.rates[currency]
        return rounded(home * 2 / (rate.buy + rate.sell), currency)


def load(path: Path | None = None, **changes: Any) -> House:
    """The bank in this file, or the one that lies here; changes: what else is said instead."""
    path = path or Path(str(resources.files("simulators"))) / "bank" / "demo.toml"
    row = tomllib.loads(path.read_text("utf-8"))
    hours, limits = row.pop("hours", {}), row.pop("limits", {})
    words = (
        "name",
        "latin",
        "bic",
        "cnaps",
        "area",
        "institution",
        "strict",
        "duplicates",
        "statements",
        "inward",
        "plain",
    )
    house = House(
        **{word: row[word] for word in words if word in row},
        days=_days(hours),
        after_cut_off=hours.get("after_cut_off", "move"),
        tariff=Tariff(**{name: Decimal(value) for name, value in row.get("tariff", {}).items()}),
        rates={code: Rate(buy=Decimal(each["buy"]), sell=Decimal(each["sell"])) for code, each in row["rates"].items()},
        limit=Decimal(limits.get("amount", 50_000_000)),
        ahead_days=limits.get("ahead_days", 90),
        back_days=limits.get("back_days", 30),
        accounts=tuple(_account(each) for each in row.get("account", ())),
    )
    return replace(house, **{name: value for name, value in changes.items() if value is not None})


def accounts_of(parties: tuple[Party, ...]) -> tuple[tuple[Account, Decimal], ...]:
    """Accounts for traders and agents that have none in the file: one in each currency of GIVEN.

    The number is 3702, then nine digits made of the credit code, then the currency's number (ISO 4217).
    """
    numbers = {"CNY": "156", "USD": "840", "EUR": "978", "JPY": "392"}
    return tuple(
        (
            Account(
                number=f"3702{crc32(party.credit_code.encode()) % 10**9:09d}{numbers[currency]}",
                currency=currency,
                holder=party.company,
                code=party.credit_code,
            ),
            Decimal(balance),
        )
        for party in parties
        if party.role in ("trader", "agent") and party.credit_code
        for currency, balance in GIVEN
    )


def _days(row: dict[str, Any]) -> Days:
    return Days(
        opens=time.fromisoformat(row.get("opens", "09:00")),
        cut_off=time.fromisoformat(row.get("cut_off", "17:00")),
        holidays=frozenset(map(date.fromisoformat, row.get("holidays", ()))),
        always=row.get("always", False),
    )


def _account(row: dict[str, Any]) -> tuple[Account, Decimal]:
    words = ("number", "currency", "holder", "code", "closed", "blocked")
    account = Account(**{word: row[word] for word in words if word in row})
    return account, of(row.get("balance", "0"), account.currency).amount


def charges(house: House, amount: Money) -> tuple[Decimal, Decimal]:
    """The bank's own charges for a transfer, and those of banks abroad, in CNY."""
    tariff, worth = house.tariff, house.bought(amount.amount, amount.currency)
    own = min(max(worth * tariff.rate, tariff.minimum), tariff.maximum) + tariff.cable
    return rounded(own, HOME), tariff.abroad
