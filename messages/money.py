"""Money: a decimal amount and its currency, ISO 4217, with no more decimals than the currency has.

Amounts hold at most 18 digits, decimals among them, as ISO 20022 has it. Decimal takes more for a number than a bank
does (NaN, 1_000, 1E+3, full-width digits), so a shape in ASCII stands before it.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from messages.errors import SingleWindowError

MINOR_DIGITS = {  # decimals of each currency, ISO 4217
    currency: digits
    for digits, currencies in (
        (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
        (
            2,
            "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
            "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
            "INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
            "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE "
            "SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR "
            "ZMW ZWG",
        ),
        (3, "BHD IQD JOD KWD LYD OMR TND"),
    )
    for currency in currencies.split()
}

_SHAPE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_MOST_DIGITS = 18


class BadMoney(SingleWindowError):
    """A text or a number is no amount of its currency.

    value:     as it was found.
    wanted:    what was wanted instead, in English.
    wanted_zh: the same in Chinese.
    """

    def __init__(self, value: str, wanted: str, wanted_zh: str) -> None:
        super().__init__(value, wanted, wanted_zh)
        self.value = value
        self.wanted = wanted
        self.wanted_zh = wanted_zh

    def __str__(self) -> str:
        return f"{self.value!r}, want {self.wanted}"


class CurrenciesDiffer(SingleWindowError):
    """Two amounts of different currencies were put together."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of one currency; raises BadMoney where the two do not fit.

    amount:   finite, kept with all decimals of the currency: CNY 1 is 1.00.
    currency: ISO 4217, three letters: "CNY".
    """

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "amount", _fitted(self.amount, self.currency))

    def __str__(self) -> str:
        return f"{self.currency} {self.amount}"

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + self._of_the_same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.amount - self._of_the_same(other), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._of_the_same(other)

    def __le__(self, other: "Money") -> bool:
        return self.amount <= self._of_the_same(other)

    def _of_the_same(self, other: "Money") -> Decimal:
        if self.currency != other.currency:
            raise CurrenciesDiffer(f"{self.currency} and {other.currency}")
        return other.amount


def money(text: str, currency: str) -> Money:
    """The amount written in plain digits with a point, "1000.50"; raises BadMoney."""
    if not _SHAPE.fullmatch(text):
        raise BadMoney(text, "digits, a point, decimals: 1000.50", "数字、小数点、小数:1000.50")
    return Money(Decimal(text), currency)


def _fitted(amount: Decimal, currency: str) -> Decimal:
    """The amount with the decimals of its currency."""
    if (decimals := MINOR_DIGITS.get(currency)) is None:
        raise BadMoney(currency, "a currency of ISO 4217", "ISO 4217 币种")
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int):  # NaN and Infinity have a letter there
        raise BadMoney(str(amount), "a number", "数值")
    if -exponent > decimals:
        raise BadMoney(str(amount), f"at most {decimals} decimals in {currency}", f"{currency} 至多 {decimals} 位小数")
    if amount.adjusted() + 1 + decimals > _MOST_DIGITS:
        raise BadMoney(str(amount), f"at most {_MOST_DIGITS} digits", f"至多 {_MOST_DIGITS} 位数字")
    return amount.quantize(Decimal(1).scaleb(-decimals)) + 0  # + 0: there is no minus nothing


def shown(amount: Decimal, currency: str) -> Money | dict[str, str]:
    """A sum as it is read: as money, and where it has more digits than an amount may have, as it would be written."""
    try:
        return Money(amount, currency)
    except BadMoney:
        return {"amount": f"{amount:f}", "currency": currency}
