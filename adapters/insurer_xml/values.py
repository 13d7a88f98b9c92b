"""How the insurer writes amounts, days and rates."""

import re
from datetime import date, datetime
from decimal import Decimal

from adapters.fields import Unfit
from messages.money import BadMoney, Money

_YUAN = re.compile(r"[0-9]{1,16}\.[0-9]{2}")
_DAY = re.compile(r"20[0-9]{6}")
_RATE = re.compile(r"[0-9]{1,4}(\.[0-9]{1,7})?")
_THOUSAND = 1000


def from_yuan(said: str) -> Money:
    """An amount in yuan with two decimals; raises Unfit."""
    if not _YUAN.fullmatch(said):
        raise Unfit("yuan with two decimals: 182500.00")
    try:
        return Money(Decimal(said), "CNY")
    except BadMoney as bad:
        raise Unfit(bad.wanted) from None


def to_yuan(money: Money) -> str | None:
    """The amount; None where it is in another currency, for which the form has no place."""
    return f"{money.amount:.2f}" if money.currency == "CNY" else None


def from_day(said: str) -> date:
    """A day of 8 digits; raises Unfit."""
    try:
        if not _DAY.fullmatch(said):
            raise ValueError(said)
        return datetime.strptime(said, "%Y%m%d").date()
    except ValueError:
        raise Unfit("8 digits yyyyMMdd, a real date") from None


def to_day(day: date) -> str:
    """A day of 8 digits."""
    return f"{day:%Y%m%d}"


def from_thousandths(said: str) -> Decimal:
    """A rate of so much in a thousand; raises Unfit."""
    if not _RATE.fullmatch(said):
        raise Unfit("a number of thousandths: 8.5")
    return Decimal(said) / _THOUSAND


def to_thousandths(rate: Decimal) -> str:
    """So much in a thousand."""
    return f"{(rate * _THOUSAND).normalize():f}"
