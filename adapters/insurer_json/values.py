"""How single values are written: money, days, times, numbers, functions; each read and written, or Unfit."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

from adapters.fields import Unfit, decimal, text, to_decimal, whole
from adapters.insurer_json.names import FUNCTIONS
from messages.money import BadMoney, Money, money
from messages.times import BEIJING

_MONEY = re.compile(r"([A-Z]{3}) ([0-9]{1,18}(?:\.[0-9]{1,5})?)")
_DAY = re.compile(r"20[0-9]{6}")
_TIME = re.compile(
    r"20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,3})?(?:Z|[+-][0-9]{2}:[0-9]{2})"
)
_CODES = {name: code for code, name in FUNCTIONS.items()}


class Way(NamedTuple):
    """Text to value, raising Unfit; value to text."""

    read: Callable[[str], Any]
    write: Callable[[Any], str]


def read_money(said: str) -> Money:
    """ "USD 1800.00"."""
    found = _MONEY.fullmatch(said)
    if found is None:
        raise Unfit("currency and amount: USD 1800.00")
    try:
        return money(found[2], found[1])
    except BadMoney as bad:
        raise Unfit(bad.wanted) from None


def read_day(said: str) -> date:
    """ "20261119"."""
    try:
        if _DAY.fullmatch(said):
            return date(int(said[:4]), int(said[4:6]), int(said[6:]))
    except ValueError:
        pass
    raise Unfit("a day: 20261119")


def read_time(said: str) -> datetime:
    """ "2026-11-19T10:00:00+08:00"."""
    try:
        if _TIME.fullmatch(said):
            return datetime.fromisoformat(said)
    except ValueError:
        pass
    raise Unfit("a time with its zone: 2026-11-19T10:00:00+08:00")


def write_time(time: datetime) -> str:
    """Beijing's, to the millisecond where it has any."""
    return time.astimezone(BEIJING).isoformat(timespec="milliseconds" if time.microsecond else "seconds")


def read_function(said: str) -> str:
    """ "NEW"."""
    if said not in _CODES:
        raise Unfit(" or ".join(_CODES))
    return _CODES[said]


WAYS: dict[type, Way] = {
    str: Way(text, text),
    int: Way(whole, str),
    Decimal: Way(decimal, to_decimal),
    Money: Way(read_money, str),
    date: Way(read_day, lambda day: f"{day:%Y%m%d}"),
    datetime: Way(read_time, write_time),
}
FUNCTION = Way(read_function, lambda code: FUNCTIONS.get(code, code))
