"""Money to the cent: decimals, with as many digits as ISO 4217 gives the currency; never a float.

>>> ending(of("120.05", "USD")), ending(of("10031", "JPY"))
('05', '31')
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_SHAPE = re.compile(r"[0-9]{1,15}(\.[0-9]{1,5})?", re.ASCII)
_NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"
_THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND"
_DIGITS = dict.fromkeys(_NO_DIGITS.split(), 0) | dict.fromkeys(_THREE_DIGITS.split(), 3)  # ISO 4217; of others two


class BadAmount(Exception):
    """This is no amount of this currency."""


@dataclass(frozen=True, slots=True)
class Money:
    """So much of a currency."""

    amount: Decimal
    currency: str

    def __str__(self) -> str:
        return f"{self.currency} {plain(self.amount, self.currency)}"


def of(text: str, currency: str) -> Money:
    """The amount as written, "120.05", or BadAmount."""
    if not _SHAPE.fullmatch(text) or (found := Decimal(text)) != rounded(found, currency):
        raise BadAmount(f"{text} {currency}")
    return Money(rounded(found, currency), currency)


def digits(currency: str) -> int:
    """How many decimals the currency has."""
    return _DIGITS.get(currency, 2)


def rounded(amount: Decimal, currency: str) -> Decimal:
    """To the smallest coin, half upwards."""
    return amount.quantize(Decimal(1).scaleb(-digits(currency)), ROUND_HALF_UP)


def plain(amount: Decimal, currency: str) -> str:
    """The amount as it is written on paper: "1200.00"."""
    return f"{rounded(amount, currency):f}"


def ending(money: Money) -> str:
    """The last two digits of the amount in its smallest coin."""
    return f"{int(abs(money.amount).scaleb(digits(money.currency))):02d}"[-2:]
